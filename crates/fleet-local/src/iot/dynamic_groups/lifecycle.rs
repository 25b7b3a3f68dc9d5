//! A dynamic group from its creation to its deletion.

use fleet_core::query::{Limits, Query};
use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{Dynamic, count, filling};
use crate::error::{AwsError, AwsResult};
use crate::iot::groups::lifecycle::{Properties, change, erase};
use crate::iot::groups::{Group, arn, missing};
use crate::iot::indexing::asked::{self, Asked, QUERY_VERSION};
use crate::iot::indexing::{self, Status, THINGS};
use crate::iot::tags::{self, Tag};
use crate::iot::things::{Attributes, check_version};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/dynamic-thing-groups/{thingGroupName}" CreateDynamicThingGroup => create,
    write(members) PATCH "/dynamic-thing-groups/{thingGroupName}" UpdateDynamicThingGroup => update,
    write DELETE "/dynamic-thing-groups/{thingGroupName}" DeleteDynamicThingGroup => delete,
}

/// Dynamic groups of an account and Region (AWS: 100, not adjustable).
const MAX_GROUPS: u32 = 100;

/// Reads the query of a group.
fn read(index: Option<&str>, text: &str, version: Option<&str>) -> AwsResult<Query> {
    if asked::index(index)? != Asked::Things {
        return Err(AwsError::invalid_request(format!(
            "A dynamic thing group can only be made of the index {THINGS}"
        )));
    }
    asked::query(Asked::Things, text, version, &Limits::DYNAMIC_GROUP)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    thing_group_name: String,
    thing_group_properties: Option<Properties>,
    index_name: Option<String>,
    query_string: String,
    query_version: Option<String>,
    #[serde(default)]
    tags: Vec<Tag>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    thing_group_name: String,
    thing_group_arn: String,
    thing_group_id: String,
    index_name: &'static str,
    query_string: String,
    query_version: &'static str,
}

/// Creating a group again succeeds if its query and properties are the same, as with static groups.
fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Created> {
    let name = input.thing_group_name;
    let text = input.query_string;
    let version = input.query_version.as_deref();
    read(input.index_name.as_deref(), &text, version)?;
    let (mut description, mut attributes) = (None, Attributes::new());
    input
        .thing_group_properties
        .unwrap_or_default()
        .apply(&mut description, &mut attributes)?;
    let arn = arn(ctx, &name);
    let id = match Group::find(ctx, &name)? {
        Some(group) => {
            let dynamic = Dynamic::find(ctx, &name)?;
            let same = dynamic.is_some_and(|dynamic| dynamic.query == text)
                && group.description == description
                && group.attributes == attributes;
            if !same {
                return Err(group.already_exists(ctx));
            }
            group.id
        }
        None => {
            indexing::require_for_groups(ctx)?;
            refuse_one_more(ctx)?;
            let group = Group {
                name: name.clone(),
                id: uuid::Uuid::new_v4().to_string(),
                parent: None,
                description,
                attributes,
                version: 1,
                created_ms: ctx.now_ms(),
            };
            group.insert(ctx)?;
            insert(ctx, &name, &text)?;
            tags::put(ctx, &arn, &input.tags)?;
            group.id
        }
    };
    Ok(Created {
        thing_group_name: name,
        thing_group_arn: arn,
        thing_group_id: id,
        index_name: THINGS,
        query_string: text,
        query_version: QUERY_VERSION,
    })
}

fn refuse_one_more(ctx: &Ctx<'_>) -> AwsResult<()> {
    if count(ctx)? >= MAX_GROUPS {
        return Err(AwsError::new(
            "LimitExceededException",
            format!("The account already has the limit of {MAX_GROUPS} dynamic thing groups"),
        ));
    }
    Ok(())
}

fn insert(ctx: &Ctx<'_>, name: &str, query: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "INSERT INTO dynamic_group (scope, name, query, changed_ms, fresh) \
             VALUES (?1, ?2, ?3, ?4, 1)",
        )?
        .execute(params![ctx.scope(), name, query, ctx.now_ms()])?;
    indexing::set_eager(ctx, true)?;
    filling::start(ctx, name)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    thing_group_name: String,
    thing_group_properties: Properties,
    expected_version: Option<i64>,
    index_name: Option<String>,
    query_string: Option<String>,
    query_version: Option<String>,
}

#[derive(Debug, Serialize)]
struct Updated {
    version: i64,
}

fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Updated> {
    let name = input.thing_group_name;
    let group = Group::find(ctx, &name)?.ok_or_else(|| missing(&name))?;
    let dynamic = Dynamic::find(ctx, &group.name)?.ok_or_else(|| is_static(&name))?;
    let text = input.query_string.unwrap_or_else(|| dynamic.query.clone());
    let query_version = input.query_version.as_deref();
    read(input.index_name.as_deref(), &text, query_version)?;
    let version = change(
        ctx,
        &name,
        input.expected_version,
        input.thing_group_properties,
    )?;
    if text != dynamic.query {
        let fresh = dynamic.status(ctx) == Status::Building;
        ctx.tx
            .prepare_cached(
                "UPDATE dynamic_group SET query = ?3, changed_ms = ?4, fresh = ?5 \
                 WHERE scope = ?1 AND name = ?2",
            )?
            .execute(params![ctx.scope(), name, text, ctx.now_ms(), fresh])?;
        filling::start(ctx, &name)?;
    }
    Ok(Updated { version })
}

fn is_static(name: &str) -> AwsError {
    AwsError::invalid_request(format!("Thing group {name} is not a dynamic thing group"))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    thing_group_name: String,
    expected_version: Option<i64>,
}

/// Deleting a group that is not there succeeds (the model has no error for it).
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let name = input.thing_group_name;
    let Some(group) = Group::find(ctx, &name)? else {
        return Ok(Empty {});
    };
    if Dynamic::find(ctx, &name)?.is_none() {
        return Err(is_static(&name));
    }
    check_version("thing group", &name, input.expected_version, group.version)?;
    erase(ctx, &group)?;
    ctx.tx
        .prepare_cached("DELETE FROM dynamic_group WHERE scope = ?1 AND name = ?2")?
        .execute([ctx.scope(), &name])?;
    filling::forget(ctx, &name)?;
    if count(ctx)? == 0 {
        indexing::set_eager(ctx, false)?;
    }
    Ok(Empty {})
}
