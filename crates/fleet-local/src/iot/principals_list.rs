//! Which principals a thing has, and which things a principal has.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::principals::{Kind, Principal};
use super::things;
use crate::error::AwsResult;
use crate::page::Page;
use crate::route::{Ctx, routes};

routes! {
    read GET "/principals/things" ListPrincipalThings => things,
    read GET "/principals/things-v2" ListPrincipalThingsV2 => things_v2,
    read GET "/things/{thingName}/principals" ListThingPrincipals => principals,
    read GET "/things/{thingName}/principals-v2" ListThingPrincipalsV2 => principals_v2,
}

/// Entries of a page without `maxResults`; AWS does not say how many it gives.
const DEFAULT: usize = 25;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfThing {
    thing_name: String,
    #[serde(flatten)]
    paging: Paging,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfPrincipal {
    principal: String,
    #[serde(flatten)]
    paging: Paging,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Paging {
    next_token: Option<String>,
    max_results: Option<u32>,
    thing_principal_type: Option<Kind>,
}

/// The other end of an attachment, and its kind.
struct Attachment {
    name: String,
    kind: String,
}

/// Attachments found by one end, in the order of the other.
fn select(
    ctx: &Ctx<'_>,
    by: &str,
    of: &str,
    value: &str,
    paging: &Paging,
) -> AwsResult<(Vec<Attachment>, Option<String>)> {
    let page = Page::iot(paging.max_results, paging.next_token.as_deref(), DEFAULT)?;
    let sql = format!(
        "SELECT {of}, kind FROM thing_principal WHERE scope = ?1 AND {by} = ?2 AND {of} > ?3 \
         AND (?4 IS NULL OR kind = ?4) ORDER BY {of} LIMIT ?5"
    );
    let rows = ctx
        .tx
        .prepare_cached(&sql)?
        .query_map(
            params![
                ctx.scope(),
                value,
                page.after,
                paging.thing_principal_type.map(Kind::name),
                page.fetch()
            ],
            |row| {
                Ok(Attachment {
                    name: row.get(0)?,
                    kind: row.get(1)?,
                })
            },
        )?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(page.cut(rows, |row| row.name.clone()))
}

fn of_thing(ctx: &Ctx<'_>, input: &OfThing) -> AwsResult<(Vec<Attachment>, Option<String>)> {
    things::require(ctx, &input.thing_name)?;
    select(
        ctx,
        "thing_name",
        "principal",
        &input.thing_name,
        &input.paging,
    )
}

fn of_principal(
    ctx: &Ctx<'_>,
    input: &OfPrincipal,
) -> AwsResult<(Vec<Attachment>, Option<String>)> {
    let principal = Principal::find(ctx, &input.principal)?.key(ctx);
    select(ctx, "principal", "thing_name", &principal, &input.paging)
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Principals {
    principals: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

fn principals(ctx: &Ctx<'_>, input: OfThing) -> AwsResult<Principals> {
    let (rows, next_token) = of_thing(ctx, &input)?;
    Ok(Principals {
        principals: rows.into_iter().map(|row| row.name).collect(),
        next_token,
    })
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Things {
    things: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

fn things(ctx: &Ctx<'_>, input: OfPrincipal) -> AwsResult<Things> {
    let (rows, next_token) = of_principal(ctx, &input)?;
    Ok(Things {
        things: rows.into_iter().map(|row| row.name).collect(),
        next_token,
    })
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ThingPrincipalObjects {
    thing_principal_objects: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

fn principals_v2(ctx: &Ctx<'_>, input: OfThing) -> AwsResult<ThingPrincipalObjects> {
    let (rows, next_token) = of_thing(ctx, &input)?;
    Ok(ThingPrincipalObjects {
        thing_principal_objects: objects(rows, "principal"),
        next_token,
    })
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct PrincipalThingObjects {
    principal_thing_objects: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

fn things_v2(ctx: &Ctx<'_>, input: OfPrincipal) -> AwsResult<PrincipalThingObjects> {
    let (rows, next_token) = of_principal(ctx, &input)?;
    Ok(PrincipalThingObjects {
        principal_thing_objects: objects(rows, "thingName"),
        next_token,
    })
}

fn objects(rows: Vec<Attachment>, member: &str) -> Vec<Value> {
    rows.into_iter()
        .map(|row| json!({member: row.name, "thingPrincipalType": row.kind}))
        .collect()
}
