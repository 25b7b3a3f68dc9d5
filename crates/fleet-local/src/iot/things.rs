//! Things: the registry's entries.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::thing_types;
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::route::{Ctx, routes};

routes! {
    write POST "/things/{thingName}" CreateThing => create,
    read GET "/things/{thingName}" DescribeThing => describe,
    write PATCH "/things/{thingName}" UpdateThing => update,
    write DELETE "/things/{thingName}" DeleteThing => delete,
    read GET "/things" ListThings => list,
}

pub(crate) const TABLES: &str = "
CREATE TABLE thing (
    scope TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, type_name TEXT,
    attributes TEXT NOT NULL, billing_group TEXT, version INTEGER NOT NULL, created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
CREATE INDEX thing_by_type ON thing (scope, type_name, name);
CREATE INDEX thing_by_billing_group ON thing (scope, billing_group, name) WHERE billing_group IS NOT NULL;
";

/// Attributes of a thing without a type and with one (AWS: 3 and 50, the latter adjustable).
const MAX_ATTRIBUTES_UNTYPED: usize = 3;
const MAX_ATTRIBUTES_TYPED: usize = 50;

/// All attribute names and values of a thing together, in bytes (AWS: 47 KB).
const MAX_ATTRIBUTE_BYTES: usize = 47 * 1024;

pub(crate) type Attributes = BTreeMap<String, String>;

/// A thing as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Thing {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) type_name: Option<String>,
    pub(crate) attributes: Attributes,
    pub(crate) billing_group: Option<String>,
    pub(crate) version: i64,
}

const COLUMNS: &str = "name, id, type_name, attributes, billing_group, version";

impl Thing {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Thing> {
        let attributes: String = row.get(3)?;
        Ok(Thing {
            name: row.get(0)?,
            id: row.get(1)?,
            type_name: row.get(2)?,
            attributes: serde_json::from_str(&attributes).unwrap_or_default(),
            billing_group: row.get(4)?,
            version: row.get(5)?,
        })
    }

    /// The thing, if it is there.
    pub(crate) fn find(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<Thing>> {
        let sql = format!("SELECT {COLUMNS} FROM thing WHERE scope = ?1 AND name = ?2");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([ctx.scope(), name], Thing::from_row)
            .optional()?)
    }

    /// The thing, or `ResourceNotFoundException`.
    pub(crate) fn get(ctx: &Ctx<'_>, name: &str) -> AwsResult<Thing> {
        Thing::find(ctx, name)?
            .ok_or_else(|| AwsError::not_found(format!("Thing {name} not found.")))
    }
}

/// The ARN of a thing.
pub(crate) fn arn(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.arn(&format!("thing/{name}"))
}

/// Refuses a version other than the one expected.
pub(crate) fn check_version(what: &str, expected: Option<i64>, found: i64) -> AwsResult<()> {
    match expected {
        Some(expected) if expected != found => Err(AwsError::version_conflict(format!(
            "The version for {what} does not match the expected version."
        ))),
        _ => Ok(()),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AttributePayload {
    #[serde(default)]
    pub(crate) attributes: Option<Attributes>,
    #[serde(default)]
    pub(crate) merge: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    thing_name: String,
    thing_type_name: Option<String>,
    attribute_payload: Option<AttributePayload>,
    billing_group_name: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    thing_name: String,
    thing_arn: String,
    thing_id: String,
}

fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Created> {
    let name = input.thing_name;
    let mut attributes = input
        .attribute_payload
        .and_then(|payload| payload.attributes)
        .unwrap_or_default();
    attributes.retain(|_, value| !value.is_empty());
    let thing = match Thing::find(ctx, &name)? {
        Some(thing) => {
            let same = thing.attributes == attributes
                && thing.type_name == input.thing_type_name
                && thing.billing_group == input.billing_group_name;
            if !same {
                return Err(AwsError::already_exists(
                    format!("Thing {name} already exists in account with different attributes"),
                    &thing.id,
                    &arn(ctx, &name),
                ));
            }
            thing
        }
        None => {
            if let Some(type_name) = &input.thing_type_name {
                thing_types::require_usable(ctx, type_name)?;
            }
            check_attributes(&attributes, input.thing_type_name.is_some())?;
            if let Some(group) = &input.billing_group_name {
                super::billing_groups::require(ctx, group)?;
            }
            let thing = Thing {
                id: uuid::Uuid::new_v4().to_string(),
                name,
                type_name: input.thing_type_name,
                attributes,
                billing_group: input.billing_group_name,
                version: 1,
            };
            insert(ctx, &thing)?;
            thing
        }
    };
    Ok(Created {
        thing_arn: arn(ctx, &thing.name),
        thing_name: thing.name,
        thing_id: thing.id,
    })
}

fn insert(ctx: &Ctx<'_>, thing: &Thing) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "INSERT INTO thing (scope, name, id, type_name, attributes, billing_group, version, created_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            ctx.scope(),
            thing.name,
            thing.id,
            thing.type_name,
            serde_json::to_string(&thing.attributes)?,
            thing.billing_group,
            thing.version,
            ctx.now_ms(),
        ])?;
    Ok(())
}

fn check_attributes(attributes: &Attributes, typed: bool) -> AwsResult<()> {
    let limit = if typed {
        MAX_ATTRIBUTES_TYPED
    } else {
        MAX_ATTRIBUTES_UNTYPED
    };
    if attributes.len() > limit {
        return Err(AwsError::invalid_request(format!(
            "The number of attributes {} exceeds the limit of {limit} for a thing {} a thing type",
            attributes.len(),
            if typed { "with" } else { "without" },
        )));
    }
    let bytes: usize = attributes
        .iter()
        .map(|(key, value)| key.len() + value.len())
        .sum();
    if bytes > MAX_ATTRIBUTE_BYTES {
        return Err(AwsError::invalid_request(format!(
            "The attributes take {bytes} bytes, more than the limit of {MAX_ATTRIBUTE_BYTES}"
        )));
    }
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Describe {
    thing_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    default_client_id: String,
    thing_name: String,
    thing_id: String,
    thing_arn: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_type_name: Option<String>,
    attributes: Attributes,
    version: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    billing_group_name: Option<String>,
}

fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Described> {
    let thing = Thing::get(ctx, &input.thing_name)?;
    Ok(Described {
        thing_arn: arn(ctx, &thing.name),
        default_client_id: thing.name.clone(),
        thing_name: thing.name,
        thing_id: thing.id,
        thing_type_name: thing.type_name,
        attributes: thing.attributes,
        version: thing.version,
        billing_group_name: thing.billing_group,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    thing_name: String,
    thing_type_name: Option<String>,
    attribute_payload: Option<AttributePayload>,
    expected_version: Option<i64>,
    #[serde(default)]
    remove_thing_type: bool,
}

fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Value> {
    let mut thing = Thing::get(ctx, &input.thing_name)?;
    check_version(
        &format!("thing {}", thing.name),
        input.expected_version,
        thing.version,
    )?;
    if input.remove_thing_type && input.thing_type_name.is_some() {
        return Err(AwsError::invalid_request(
            "thingTypeName and removeThingType cannot be given together",
        ));
    }
    if let Some(type_name) = input.thing_type_name {
        thing_types::require_usable(ctx, &type_name)?;
        thing.type_name = Some(type_name);
    }
    if input.remove_thing_type {
        thing.type_name = None;
    }
    if let Some(AttributePayload { attributes, merge }) = input.attribute_payload {
        apply(&mut thing.attributes, attributes.unwrap_or_default(), merge);
    }
    check_attributes(&thing.attributes, thing.type_name.is_some())?;
    ctx.tx
        .prepare_cached(
            "UPDATE thing SET type_name = ?3, attributes = ?4, version = version + 1 \
             WHERE scope = ?1 AND name = ?2",
        )?
        .execute(params![
            ctx.scope(),
            thing.name,
            thing.type_name,
            serde_json::to_string(&thing.attributes)?,
        ])?;
    Ok(Value::Object(serde_json::Map::new()))
}

/// Merges or replaces attributes; one set to an empty value goes away.
pub(crate) fn apply(current: &mut Attributes, change: Attributes, merge: bool) {
    if !merge {
        current.clear();
    }
    current.extend(change);
    current.retain(|_, value| !value.is_empty());
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    thing_name: String,
    expected_version: Option<i64>,
}

/// Deleting a thing that is not there succeeds. Its groups forget it; its shadows stay, as they
/// belong to another service.
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Value> {
    let done = Value::Object(serde_json::Map::new());
    let Some(thing) = Thing::find(ctx, &input.thing_name)? else {
        return Ok(done);
    };
    check_version(
        &format!("thing {}", thing.name),
        input.expected_version,
        thing.version,
    )?;
    super::principals::refuse_if_attached(ctx, &thing.name)?;
    super::groups::forget_thing(ctx, &thing.name)?;
    ctx.tx
        .prepare_cached("DELETE FROM thing WHERE scope = ?1 AND name = ?2")?
        .execute([ctx.scope(), &thing.name])?;
    Ok(done)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    next_token: Option<String>,
    max_results: Option<u32>,
    attribute_name: Option<String>,
    attribute_value: Option<String>,
    thing_type_name: Option<String>,
    #[serde(default)]
    use_prefix_attribute_value: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    things: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    thing_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_type_name: Option<String>,
    thing_arn: String,
    attributes: Attributes,
    version: i64,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    if input.attribute_value.is_some() && input.attribute_name.is_none() {
        return Err(AwsError::invalid_request(
            "attributeValue needs attributeName",
        ));
    }
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let mut sql = format!("SELECT {COLUMNS} FROM thing WHERE scope = ?1 AND name > ?2");
    if input.thing_type_name.is_some() {
        sql.push_str(" AND type_name = ?3");
    }
    sql.push_str(" ORDER BY name");
    let mut statement = ctx.tx.prepare_cached(&sql)?;
    let rows = match &input.thing_type_name {
        Some(type_name) => {
            statement.query_map(params![ctx.scope(), page.after, type_name], Thing::from_row)?
        }
        None => statement.query_map(params![ctx.scope(), page.after], Thing::from_row)?,
    };
    let wanted = |thing: &Thing| match (&input.attribute_name, &input.attribute_value) {
        (None, _) => true,
        (Some(name), None) => thing.attributes.contains_key(name),
        (Some(name), Some(value)) => thing.attributes.get(name).is_some_and(|found| {
            if input.use_prefix_attribute_value {
                found.starts_with(value)
            } else {
                found == value
            }
        }),
    };
    let mut things = Vec::new();
    for thing in rows {
        let thing = thing?;
        if wanted(&thing) {
            things.push(thing);
        }
        if things.len() > page.limit {
            break;
        }
    }
    let (things, next_token) = page.cut(things, |thing| thing.name.clone());
    let lines = things.into_iter().map(|thing| Line {
        thing_arn: arn(ctx, &thing.name),
        thing_name: thing.name,
        thing_type_name: thing.type_name,
        attributes: thing.attributes,
        version: thing.version,
    });
    Ok(Listed {
        things: lines.collect(),
        next_token,
    })
}
