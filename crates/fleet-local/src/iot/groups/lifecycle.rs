//! A static thing group from its creation to its deletion; the description of any.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Group, NameAndArn, ancestors, arn, members};
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::iot::dynamic_groups::{Dynamic, is_dynamic, refuse};
use crate::iot::events::registry::{self, Change, Tie};
use crate::iot::indexing::asked::QUERY_VERSION;
use crate::iot::indexing::{Status, THINGS};
use crate::iot::policy_targets;
use crate::iot::tags::{self, Tag};
use crate::iot::things::{AttributePayload, Attributes, apply, check_version};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/thing-groups/{thingGroupName}" CreateThingGroup => create,
    read(members) GET "/thing-groups/{thingGroupName}" DescribeThingGroup => describe,
    write PATCH "/thing-groups/{thingGroupName}" UpdateThingGroup => update,
    write DELETE "/thing-groups/{thingGroupName}" DeleteThingGroup => delete,
}

/// Attributes of a group (AWS: 50).
const MAX_ATTRIBUTES: usize = 50;

/// The properties of a group, static or dynamic, as they are given.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Properties {
    thing_group_description: Option<String>,
    attribute_payload: Option<AttributePayload>,
}

impl Properties {
    /// Sets what is given; the rest stays. An empty description is none.
    pub(crate) fn apply(
        self,
        description: &mut Option<String>,
        attributes: &mut Attributes,
    ) -> AwsResult<()> {
        if let Some(text) = self.thing_group_description {
            *description = Some(text).filter(|text| !text.is_empty());
        }
        if let Some(payload) = self.attribute_payload {
            apply(attributes, payload);
        }
        if attributes.len() > MAX_ATTRIBUTES {
            return Err(AwsError::invalid_request(format!(
                "The number of attributes {} exceeds the limit of {MAX_ATTRIBUTES} for a thing group",
                attributes.len()
            )));
        }
        Ok(())
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    thing_group_name: String,
    parent_group_name: Option<String>,
    thing_group_properties: Option<Properties>,
    #[serde(default)]
    tags: Vec<Tag>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    thing_group_name: String,
    thing_group_arn: String,
    thing_group_id: String,
}

/// Creating a group again succeeds if parent and properties are the same; its tags stay as they are.
fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Created> {
    let name = input.thing_group_name;
    let (mut description, mut attributes) = (None, Attributes::new());
    input
        .thing_group_properties
        .unwrap_or_default()
        .apply(&mut description, &mut attributes)?;
    let arn = arn(ctx, &name);
    let id = match Group::find(ctx, &name)? {
        Some(group) => {
            let same = !is_dynamic(ctx, &name)?
                && group.parent == input.parent_group_name
                && group.description == description
                && group.attributes == attributes;
            if !same {
                return Err(group.already_exists(ctx));
            }
            group.id
        }
        None => {
            let group = Group {
                name: name.clone(),
                id: uuid::Uuid::new_v4().to_string(),
                parent: input.parent_group_name,
                description,
                attributes,
                version: 1,
                created_ms: ctx.now_ms(),
            };
            group.insert(ctx)?;
            tags::put(ctx, &arn, &input.tags)?;
            group.id
        }
    };
    Ok(Created {
        thing_group_name: name,
        thing_group_arn: arn,
        thing_group_id: id,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Describe {
    thing_group_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    thing_group_name: String,
    thing_group_id: String,
    thing_group_arn: String,
    version: i64,
    thing_group_properties: DescribedProperties,
    thing_group_metadata: Metadata,
    #[serde(flatten)]
    dynamic: Option<DescribedDynamic>,
}

/// What a dynamic group has beside that.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct DescribedDynamic {
    index_name: &'static str,
    query_string: String,
    query_version: &'static str,
    status: Status,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct DescribedProperties {
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_group_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute_payload: Option<DescribedAttributes>,
}

#[derive(Debug, Serialize)]
struct DescribedAttributes {
    attributes: Attributes,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_group_name: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    root_to_parent_thing_groups: Vec<NameAndArn>,
    creation_date: Value,
}

fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Described> {
    let group = Group::get(ctx, &input.thing_group_name)?;
    let above = ancestors(ctx, &group.name)?;
    let attributes = group.attributes;
    let dynamic = Dynamic::find(ctx, &group.name)?.map(|dynamic| DescribedDynamic {
        index_name: THINGS,
        status: dynamic.status(ctx),
        query_string: dynamic.query,
        query_version: QUERY_VERSION,
    });
    Ok(Described {
        thing_group_arn: arn(ctx, &group.name),
        thing_group_name: group.name,
        thing_group_id: group.id,
        version: group.version,
        thing_group_properties: DescribedProperties {
            thing_group_description: group.description,
            attribute_payload: (!attributes.is_empty())
                .then_some(DescribedAttributes { attributes }),
        },
        thing_group_metadata: Metadata {
            parent_group_name: group.parent,
            root_to_parent_thing_groups: above
                .into_iter()
                .map(|name| NameAndArn::of(ctx, name))
                .collect(),
            creation_date: clock::epoch(group.created_ms),
        },
        dynamic,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    thing_group_name: String,
    thing_group_properties: Properties,
    expected_version: Option<i64>,
}

#[derive(Debug, Serialize)]
struct Updated {
    version: i64,
}

fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Updated> {
    let name = input.thing_group_name;
    refuse(ctx, &name, "UpdateThingGroup does nothing")?;
    let version = change(
        ctx,
        &name,
        input.expected_version,
        input.thing_group_properties,
    )?;
    Ok(Updated { version })
}

/// Changes the properties of a group, static or dynamic, and gives its new version.
pub(crate) fn change(
    ctx: &Ctx<'_>,
    name: &str,
    expected_version: Option<i64>,
    properties: Properties,
) -> AwsResult<i64> {
    let mut group = Group::get(ctx, name)?;
    check_version("thing group", name, expected_version, group.version)?;
    properties.apply(&mut group.description, &mut group.attributes)?;
    group.version += 1;
    ctx.tx
        .prepare_cached(
            "UPDATE thing_group SET description = ?3, attributes = ?4, version = ?5 \
             WHERE scope = ?1 AND name = ?2",
        )?
        .execute(params![
            ctx.scope(),
            group.name,
            group.description,
            serde_json::to_string(&group.attributes)?,
            group.version,
        ])?;
    registry::group(ctx, Change::Updated, &group)?;
    Ok(group.version)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    thing_group_name: String,
    expected_version: Option<i64>,
}

/// Deleting a group that is not there succeeds (the model has no error for it). Its members stay
/// things; a group with children cannot go.
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let name = input.thing_group_name;
    refuse(ctx, &name, "DeleteThingGroup does nothing")?;
    let Some(group) = Group::find(ctx, &name)? else {
        return Ok(Empty {});
    };
    check_version("thing group", &name, input.expected_version, group.version)?;
    let has_children = ctx
        .tx
        .prepare_cached("SELECT 1 FROM thing_group WHERE scope = ?1 AND parent = ?2")?
        .exists([ctx.scope(), &name])?;
    if has_children {
        return Err(AwsError::invalid_request(format!(
            "Cannot delete thing group : {name} when there are still child groups attached to it."
        )));
    }
    erase(ctx, &group)?;
    Ok(Empty {})
}

/// Takes a group away, static or dynamic, and all that belongs to it.
pub(crate) fn erase(ctx: &Ctx<'_>, group: &Group) -> AwsResult<()> {
    let name = group.name.as_str();
    members::forget_group(ctx, name)?;
    for sql in [
        "DELETE FROM thing_group_above WHERE scope = ?1 AND name = ?2",
        "DELETE FROM thing_group WHERE scope = ?1 AND name = ?2",
    ] {
        ctx.tx.prepare_cached(sql)?.execute([ctx.scope(), name])?;
    }
    let arn = arn(ctx, name);
    policy_targets::forget_target(ctx, &arn)?;
    tags::forget(ctx, &arn)?;
    registry::child_of_group(ctx, Tie::Removed, group)?;
    registry::group(ctx, Change::Deleted, group)
}
