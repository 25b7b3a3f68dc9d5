//! Thing types: templates of things, deprecated before they are deleted.

pub(crate) mod properties;
#[cfg(test)]
mod tests;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::events::registry::{self, Change};
use super::tags::{self, Tag};
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use crate::store::json;
use properties::Properties;

routes! {
    write POST "/thing-types/{thingTypeName}" CreateThingType => create,
    read GET "/thing-types/{thingTypeName}" DescribeThingType => describe,
    write PATCH "/thing-types/{thingTypeName}" UpdateThingType => update,
    write POST "/thing-types/{thingTypeName}/deprecate" DeprecateThingType => deprecate,
    write DELETE "/thing-types/{thingTypeName}" DeleteThingType => delete,
    read GET "/thing-types" ListThingTypes => list,
}

pub(crate) const TABLES: &str = "
CREATE TABLE thing_type (
    scope TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, properties TEXT NOT NULL,
    deprecated_ms INTEGER, created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
";

/// A type as it is stored.
pub(crate) struct ThingType {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) properties: Properties,
    pub(crate) deprecated_ms: Option<i64>,
    created_ms: i64,
}

impl ThingType {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<ThingType> {
        Ok(ThingType {
            name: row.get(0)?,
            id: row.get(1)?,
            properties: json(row, 2)?,
            deprecated_ms: row.get(3)?,
            created_ms: row.get(4)?,
        })
    }

    fn find(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<ThingType>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT name, id, properties, deprecated_ms, created_ms \
                 FROM thing_type WHERE scope = ?1 AND name = ?2",
            )?
            .query_row([ctx.scope(), name], ThingType::from_row)
            .optional()?)
    }

    fn get(ctx: &Ctx<'_>, name: &str) -> AwsResult<ThingType> {
        ThingType::find(ctx, name)?.ok_or_else(|| missing(name))
    }

    fn insert(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        ctx.tx
            .prepare_cached(
                "INSERT INTO thing_type (scope, name, id, properties, created_ms) \
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                ctx.scope(),
                self.name,
                self.id,
                serde_json::to_string(&self.properties)?,
                self.created_ms,
            ])?;
        Ok(())
    }
}

fn missing(name: &str) -> AwsError {
    AwsError::not_found(format!("Thing type {name} not found."))
}

/// Whether the type is there.
pub(crate) fn exists(ctx: &Ctx<'_>, name: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM thing_type WHERE scope = ?1 AND name = ?2")?
        .exists([ctx.scope(), name])?)
}

/// What a thing wants a type for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Create,
    Update,
}

/// Refuses a thing type that is not there or is deprecated.
pub(crate) fn require_usable(ctx: &Ctx<'_>, name: &str, purpose: Use) -> AwsResult<()> {
    let thing_type = ThingType::get(ctx, name)?;
    if thing_type.deprecated_ms.is_none() {
        return Ok(());
    }
    Err(AwsError::invalid_request(match purpose {
        Use::Create => format!("Can not create new thing with deprecated thing type:{name}"),
        Use::Update => format!("Can not update a thing to use deprecated thing type: {name}"),
    }))
}

fn arn(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.arn(&format!("thingtype/{name}"))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    thing_type_name: String,
    #[serde(default)]
    thing_type_properties: Properties,
    #[serde(default)]
    tags: Vec<Tag>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    thing_type_name: String,
    thing_type_arn: String,
    thing_type_id: String,
}

/// Creating a type again succeeds if its properties are the same; its tags stay as they are.
fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Created> {
    let name = input.thing_type_name;
    let properties = Properties::default().with(input.thing_type_properties)?;
    let arn = arn(ctx, &name);
    let id = match ThingType::find(ctx, &name)? {
        Some(found) if found.properties == properties => found.id,
        Some(found) => {
            return Err(AwsError::already_exists(
                format!(
                    "Thing Type {name} already exists in current account with different properties"
                ),
                &found.id,
                &arn,
            ));
        }
        None => {
            let made = ThingType {
                name: name.clone(),
                id: uuid::Uuid::new_v4().to_string(),
                properties,
                deprecated_ms: None,
                created_ms: ctx.now_ms(),
            };
            made.insert(ctx)?;
            tags::put(ctx, &arn, &input.tags)?;
            registry::thing_type(ctx, Change::Created, &made)?;
            made.id
        }
    };
    Ok(Created {
        thing_type_name: name,
        thing_type_arn: arn,
        thing_type_id: id,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ByName {
    thing_type_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    thing_type_name: String,
    /// In a description only, not in a listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_type_id: Option<String>,
    thing_type_arn: String,
    thing_type_properties: Properties,
    thing_type_metadata: Metadata,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    deprecated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecation_date: Option<Value>,
    creation_date: Value,
}

impl Described {
    fn of(ctx: &Ctx<'_>, thing_type: ThingType) -> Described {
        Described {
            thing_type_arn: arn(ctx, &thing_type.name),
            thing_type_name: thing_type.name,
            thing_type_id: Some(thing_type.id),
            thing_type_properties: thing_type.properties,
            thing_type_metadata: Metadata {
                deprecated: thing_type.deprecated_ms.is_some(),
                deprecation_date: thing_type.deprecated_ms.map(clock::epoch),
                creation_date: clock::epoch(thing_type.created_ms),
            },
        }
    }
}

fn describe(ctx: &Ctx<'_>, input: ByName) -> AwsResult<Described> {
    Ok(Described::of(
        ctx,
        ThingType::get(ctx, &input.thing_type_name)?,
    ))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    thing_type_name: String,
    #[serde(default)]
    thing_type_properties: Properties,
}

/// Members that are left out stay as they are.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let mut found = ThingType::get(ctx, &input.thing_type_name)?;
    found.properties = found.properties.with(input.thing_type_properties)?;
    ctx.tx
        .prepare_cached("UPDATE thing_type SET properties = ?3 WHERE scope = ?1 AND name = ?2")?
        .execute([
            ctx.scope(),
            &found.name,
            &serde_json::to_string(&found.properties)?,
        ])?;
    registry::thing_type(ctx, Change::Updated, &found)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Deprecate {
    thing_type_name: String,
    #[serde(default)]
    undo_deprecate: bool,
}

/// A type that is deprecated again keeps the date of the first time.
fn deprecate(ctx: &Ctx<'_>, input: Deprecate) -> AwsResult<Empty> {
    let mut found = ThingType::get(ctx, &input.thing_type_name)?;
    found.deprecated_ms =
        (!input.undo_deprecate).then(|| found.deprecated_ms.unwrap_or_else(|| ctx.now_ms()));
    ctx.tx
        .prepare_cached("UPDATE thing_type SET deprecated_ms = ?3 WHERE scope = ?1 AND name = ?2")?
        .execute(params![ctx.scope(), found.name, found.deprecated_ms])?;
    registry::thing_type(ctx, Change::Updated, &found)?;
    Ok(Empty {})
}

fn delete(ctx: &Ctx<'_>, input: ByName) -> AwsResult<Empty> {
    let found = ThingType::get(ctx, &input.thing_type_name)?;
    refuse_delete(ctx, &found)?;
    ctx.tx
        .prepare_cached("DELETE FROM thing_type WHERE scope = ?1 AND name = ?2")?
        .execute([ctx.scope(), &found.name])?;
    tags::forget(ctx, &arn(ctx, &found.name))?;
    registry::thing_type(ctx, Change::Deleted, &found)?;
    Ok(Empty {})
}

/// A type can go when it was deprecated long enough ago and no thing has it. Only the message
/// about the wait is known from AWS; clients look for its words.
fn refuse_delete(ctx: &Ctx<'_>, thing_type: &ThingType) -> AwsResult<()> {
    let refused = |why: &str| {
        Err(AwsError::invalid_request(format!(
            "Cannot delete thing type : {}. {why}",
            thing_type.name
        )))
    };
    let Some(deprecated_ms) = thing_type.deprecated_ms else {
        return refused("Please deprecate the thing type before deleting it");
    };
    let wait = i64::try_from(ctx.shared.waits.thing_type.as_millis()).unwrap_or(i64::MAX);
    if ctx.now_ms() < deprecated_ms.saturating_add(wait) {
        return refused("Please wait for 5 minutes after deprecation and then retry");
    }
    let used = ctx
        .tx
        .prepare_cached("SELECT 1 FROM thing WHERE scope = ?1 AND type_name = ?2")?
        .exists([ctx.scope(), &thing_type.name])?;
    if used {
        return refused("There are still things associated with it");
    }
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    next_token: Option<String>,
    max_results: Option<u32>,
    thing_type_name: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    thing_types: Vec<Described>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let named = match input.thing_type_name {
        Some(_) => "name = ?4",
        None => "?4 IS NULL",
    };
    let found = ctx
        .tx
        .prepare_cached(&format!(
            "SELECT name, id, properties, deprecated_ms, created_ms FROM thing_type \
             WHERE scope = ?1 AND name > ?2 AND {named} ORDER BY name LIMIT ?3"
        ))?
        .query_map(
            params![ctx.scope(), page.after, page.fetch(), input.thing_type_name],
            ThingType::from_row,
        )?
        .collect::<Result<Vec<_>, _>>()?;
    let (found, next_token) = page.cut(found, |thing_type| thing_type.name.clone());
    let lines = found.into_iter().map(|thing_type| Described {
        thing_type_id: None,
        ..Described::of(ctx, thing_type)
    });
    Ok(Listed {
        thing_types: lines.collect(),
        next_token,
    })
}
