//! Billing groups: what a thing is paid by.

pub(crate) mod members;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::groups::NameAndArn;
use super::indexing;
use super::tags::{self, Tag};
use super::things::check_version;
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::page::{Page, end_of_prefix};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/billing-groups/{billingGroupName}" CreateBillingGroup => create,
    read GET "/billing-groups/{billingGroupName}" DescribeBillingGroup => describe,
    write PATCH "/billing-groups/{billingGroupName}" UpdateBillingGroup => update,
    write DELETE "/billing-groups/{billingGroupName}" DeleteBillingGroup => delete,
    read GET "/billing-groups" ListBillingGroups => list,
}

/// The members are the things whose `billing_group` names the group.
pub(crate) const TABLES: &str = "
CREATE TABLE billing_group (
    scope TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, description TEXT,
    version INTEGER NOT NULL, created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
";

/// Billing groups of an account and Region (AWS: 20,000).
const MAX_GROUPS: i64 = 20_000;

struct Group {
    name: String,
    id: String,
    description: Option<String>,
    version: i64,
    created_ms: i64,
}

impl Group {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Group> {
        Ok(Group {
            name: row.get(0)?,
            id: row.get(1)?,
            description: row.get(2)?,
            version: row.get(3)?,
            created_ms: row.get(4)?,
        })
    }

    fn find(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<Group>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT name, id, description, version, created_ms \
                 FROM billing_group WHERE scope = ?1 AND name = ?2",
            )?
            .query_row([ctx.scope(), name], Group::from_row)
            .optional()?)
    }

    fn get(ctx: &Ctx<'_>, name: &str) -> AwsResult<Group> {
        Group::find(ctx, name)?.ok_or_else(|| missing(name))
    }
}

fn missing(name: &str) -> AwsError {
    AwsError::not_found(format!("Billing group {name} not found."))
}

/// Whether the billing group is there.
pub(crate) fn exists(ctx: &Ctx<'_>, name: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM billing_group WHERE scope = ?1 AND name = ?2")?
        .exists([ctx.scope(), name])?)
}

/// Refuses a billing group that is not there.
pub(crate) fn require(ctx: &Ctx<'_>, name: &str) -> AwsResult<()> {
    if exists(ctx, name)? {
        Ok(())
    } else {
        Err(missing(name))
    }
}

fn arn(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.arn(&format!("billinggroup/{name}"))
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Properties {
    #[serde(skip_serializing_if = "Option::is_none")]
    billing_group_description: Option<String>,
}

impl Properties {
    /// The description, the one from before where none is given. An empty one is none.
    fn description(self, before: Option<String>) -> Option<String> {
        self.billing_group_description
            .or(before)
            .filter(|text| !text.is_empty())
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    billing_group_name: String,
    #[serde(default)]
    billing_group_properties: Properties,
    #[serde(default)]
    tags: Vec<Tag>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    billing_group_name: String,
    billing_group_arn: String,
    billing_group_id: String,
}

/// Creating a billing group again succeeds if its properties are the same; its tags stay as they are.
fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Created> {
    let name = input.billing_group_name;
    let description = input.billing_group_properties.description(None);
    let arn = arn(ctx, &name);
    let id = match Group::find(ctx, &name)? {
        Some(group) if group.description == description => group.id,
        Some(group) => {
            return Err(AwsError::already_exists(
                format!(
                    "Billing Group {name} already exists in current account with different properties"
                ),
                &group.id,
                &arn,
            ));
        }
        None => {
            refuse_one_too_many(ctx)?;
            let id = uuid::Uuid::new_v4().to_string();
            ctx.tx
                .prepare_cached(
                    "INSERT INTO billing_group (scope, name, id, description, version, created_ms) \
                     VALUES (?1, ?2, ?3, ?4, 1, ?5)",
                )?
                .execute(params![ctx.scope(), name, id, description, ctx.now_ms()])?;
            tags::put(ctx, &arn, &input.tags)?;
            id
        }
    };
    Ok(Created {
        billing_group_name: name,
        billing_group_arn: arn,
        billing_group_id: id,
    })
}

fn refuse_one_too_many(ctx: &Ctx<'_>) -> AwsResult<()> {
    let count: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM billing_group WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| row.get(0))?;
    if count >= MAX_GROUPS {
        return Err(AwsError::invalid_request(format!(
            "The account already has the limit of {MAX_GROUPS} billing groups"
        )));
    }
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Describe {
    billing_group_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    billing_group_name: String,
    billing_group_id: String,
    billing_group_arn: String,
    version: i64,
    billing_group_properties: Properties,
    billing_group_metadata: Metadata,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    creation_date: Value,
}

fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Described> {
    let group = Group::get(ctx, &input.billing_group_name)?;
    Ok(Described {
        billing_group_arn: arn(ctx, &group.name),
        billing_group_name: group.name,
        billing_group_id: group.id,
        version: group.version,
        billing_group_properties: Properties {
            billing_group_description: group.description,
        },
        billing_group_metadata: Metadata {
            creation_date: clock::epoch(group.created_ms),
        },
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    billing_group_name: String,
    billing_group_properties: Properties,
    expected_version: Option<i64>,
}

#[derive(Debug, Serialize)]
struct Updated {
    version: i64,
}

fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Updated> {
    let group = Group::get(ctx, &input.billing_group_name)?;
    check_version(
        "billing group",
        &group.name,
        input.expected_version,
        group.version,
    )?;
    let description = input
        .billing_group_properties
        .description(group.description);
    let version = group.version + 1;
    ctx.tx
        .prepare_cached(
            "UPDATE billing_group SET description = ?3, version = ?4 \
             WHERE scope = ?1 AND name = ?2",
        )?
        .execute(params![ctx.scope(), group.name, description, version])?;
    Ok(Updated { version })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    billing_group_name: String,
    expected_version: Option<i64>,
}

/// Deleting a billing group that is not there succeeds (the model has no error for it). Its things
/// stay, in no billing group.
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let Some(group) = Group::find(ctx, &input.billing_group_name)? else {
        return Ok(Empty {});
    };
    check_version(
        "billing group",
        &group.name,
        input.expected_version,
        group.version,
    )?;
    indexing::billing_group_emptied(ctx, &group.name)?;
    for sql in [
        "UPDATE thing SET billing_group = NULL WHERE scope = ?1 AND billing_group = ?2",
        "DELETE FROM billing_group WHERE scope = ?1 AND name = ?2",
    ] {
        ctx.tx
            .prepare_cached(sql)?
            .execute([ctx.scope(), &group.name])?;
    }
    tags::forget(ctx, &arn(ctx, &group.name))?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    next_token: Option<String>,
    max_results: Option<u32>,
    #[serde(default)]
    name_prefix_filter: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    billing_groups: Vec<NameAndArn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let names = ctx
        .tx
        .prepare_cached(
            "SELECT name FROM billing_group WHERE scope = ?1 AND name > ?2 \
             AND name >= ?3 AND name < ?4 ORDER BY name LIMIT ?5",
        )?
        .query_map(
            params![
                ctx.scope(),
                page.after,
                input.name_prefix_filter,
                end_of_prefix(&input.name_prefix_filter),
                page.fetch(),
            ],
            |row| row.get::<_, String>(0),
        )?
        .collect::<Result<Vec<_>, _>>()?;
    let (names, next_token) = page.cut(names, Clone::clone);
    let named = names.into_iter().map(|name| NameAndArn {
        group_arn: arn(ctx, &name),
        group_name: name,
    });
    Ok(Listed {
        billing_groups: named.collect(),
        next_token,
    })
}
