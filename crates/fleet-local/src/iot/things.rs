//! Things: the registry's entries.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};

use super::events::registry::{self, Change, Tie};
use super::indexing;
use super::thing_types::{self, Use};
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use crate::store::json;

routes! {
    write POST "/things/{thingName}" CreateThing => create,
    read GET "/things/{thingName}" DescribeThing => describe,
    write PATCH "/things/{thingName}" UpdateThing => update,
    write DELETE "/things/{thingName}" DeleteThing => delete,
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

/// The columns that [`Thing::from_row`] reads.
pub(super) const COLUMNS: &str = "name, id, type_name, attributes, billing_group, version";

impl Thing {
    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Thing> {
        Ok(Thing {
            name: row.get(0)?,
            id: row.get(1)?,
            type_name: row.get(2)?,
            attributes: json(row, 3)?,
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
        Thing::find(ctx, name)?.ok_or_else(|| missing(name))
    }
}

/// Whether the thing is there.
pub(crate) fn exists(ctx: &Ctx<'_>, name: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM thing WHERE scope = ?1 AND name = ?2")?
        .exists([ctx.scope(), name])?)
}

/// Refuses a thing that is not there.
pub(crate) fn require(ctx: &Ctx<'_>, name: &str) -> AwsResult<()> {
    if exists(ctx, name)? {
        Ok(())
    } else {
        Err(missing(name))
    }
}

fn missing(name: &str) -> AwsError {
    AwsError::not_found(format!("Thing {name} not found."))
}

/// The ARN of a thing.
pub(crate) fn arn(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.arn(&format!("thing/{name}"))
}

/// Refuses a version other than the one expected.
pub(crate) fn check_version(
    kind: &str,
    name: &str,
    expected: Option<i64>,
    found: i64,
) -> AwsResult<()> {
    match expected {
        Some(expected) if expected != found => Err(AwsError::version_conflict(format!(
            "The version for {kind} {name} does not match the expected version."
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
    let mut attributes = Attributes::new();
    apply(&mut attributes, input.attribute_payload.unwrap_or_default());
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
                thing_types::require_usable(ctx, type_name, Use::Create)?;
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
    indexing::changed(ctx, &thing.name)?;
    registry::thing(ctx, Change::Created, thing)?;
    told_of_type(ctx, None, thing)
}

/// Tells of the type of a thing that was another before, or none.
fn told_of_type(ctx: &Ctx<'_>, before: Option<&str>, thing: &Thing) -> AwsResult<()> {
    let after = thing.type_name.as_deref();
    if before == after {
        return Ok(());
    }
    if let Some(before) = before {
        registry::type_of_thing(ctx, Tie::Removed, thing, before)?;
    }
    match after {
        Some(after) => registry::type_of_thing(ctx, Tie::Added, thing, after),
        None => Ok(()),
    }
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

fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let mut thing = Thing::get(ctx, &input.thing_name)?;
    check_version("thing", &thing.name, input.expected_version, thing.version)?;
    if input.remove_thing_type && input.thing_type_name.is_some() {
        return Err(AwsError::invalid_request(
            "thingTypeName and removeThingType cannot be given together",
        ));
    }
    let type_before = thing.type_name.clone();
    if input.remove_thing_type {
        thing.type_name = None;
    } else if let Some(type_name) = input.thing_type_name {
        // A thing keeps a type that was deprecated since.
        if thing.type_name.as_ref() != Some(&type_name) {
            thing_types::require_usable(ctx, &type_name, Use::Update)?;
        }
        thing.type_name = Some(type_name);
    }
    if let Some(payload) = input.attribute_payload {
        apply(&mut thing.attributes, payload);
    }
    check_attributes(&thing.attributes, thing.type_name.is_some())?;
    thing.version += 1;
    ctx.tx
        .prepare_cached(
            "UPDATE thing SET type_name = ?3, attributes = ?4, version = ?5 \
             WHERE scope = ?1 AND name = ?2",
        )?
        .execute(params![
            ctx.scope(),
            thing.name,
            thing.type_name,
            serde_json::to_string(&thing.attributes)?,
            thing.version,
        ])?;
    indexing::changed(ctx, &thing.name)?;
    registry::thing(ctx, Change::Updated, &thing)?;
    told_of_type(ctx, type_before.as_deref(), &thing)?;
    Ok(Empty {})
}

/// Merges or replaces attributes; one set to an empty value goes away.
pub(crate) fn apply(current: &mut Attributes, change: AttributePayload) {
    if !change.merge {
        current.clear();
    }
    current.extend(change.attributes.unwrap_or_default());
    current.retain(|_, value| !value.is_empty());
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    thing_name: String,
    expected_version: Option<i64>,
}

/// Deleting a thing that is not there succeeds. Its groups forget it and its jobs end; its shadows
/// stay, as they belong to another service.
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let Some(thing) = Thing::find(ctx, &input.thing_name)? else {
        return Ok(Empty {});
    };
    check_version("thing", &thing.name, input.expected_version, thing.version)?;
    super::principals::refuse_if_attached(ctx, &thing.name)?;
    super::groups::members::forget_thing(ctx, &thing.name)?;
    ctx.tx
        .prepare_cached("DELETE FROM thing WHERE scope = ?1 AND name = ?2")?
        .execute([ctx.scope(), &thing.name])?;
    indexing::changed(ctx, &thing.name)?;
    super::jobs::membership::thing_deleted(ctx, &thing.name)?;
    if let Some(type_name) = &thing.type_name {
        registry::type_of_thing(ctx, Tie::Removed, &thing, type_name)?;
    }
    registry::thing(ctx, Change::Deleted, &thing)?;
    Ok(Empty {})
}
