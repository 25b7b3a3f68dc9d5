//! Events of the registry: things, thing types and thing groups, and who belongs to what.

use serde::Serialize;
use uuid::Uuid;

use super::{Kind, new_id, publish, publish_if};
use crate::error::AwsResult;
use crate::iot::groups::{self, Group};
use crate::iot::thing_types::ThingType;
use crate::iot::thing_types::properties::Propagating;
use crate::iot::things::{self, Attributes, Thing};
use crate::route::Ctx;

/// What has happened to a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Created,
    Updated,
    Deleted,
}

/// What has happened between two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tie {
    Added,
    Removed,
}

/// What an event is called on its topic and in its body.
trait Operation: Copy {
    fn names(self) -> (&'static str, &'static str);
}

impl Operation for Change {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Change::Created => ("created", "CREATED"),
            Change::Updated => ("updated", "UPDATED"),
            Change::Deleted => ("deleted", "DELETED"),
        }
    }
}

impl Operation for Tie {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Tie::Added => ("added", "ADDED"),
            Tie::Removed => ("removed", "REMOVED"),
        }
    }
}

/// What all events begin with.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<T: Serialize> {
    event_type: &'static str,
    event_id: String,
    /// Milliseconds since the epoch.
    timestamp: i64,
    operation: &'static str,
    #[serde(flatten)]
    about: T,
}

fn event<T: Serialize>(
    ctx: &Ctx<'_>,
    event_type: &'static str,
    operation: impl Operation,
    about: T,
) -> Event<T> {
    Event {
        event_type,
        event_id: new_id(),
        timestamp: ctx.now_ms(),
        operation: operation.names().1,
        about,
    }
}

/// A thing was created, changed or deleted; it is given as it is then, or as it was at last.
pub(crate) fn thing(ctx: &Ctx<'_>, change: Change, thing: &Thing) -> AwsResult<()> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct About<'a> {
        account_id: &'a str,
        thing_id: &'a str,
        thing_name: &'a str,
        version_number: i64,
        thing_type_name: Option<&'a str>,
        attributes: &'a Attributes,
    }
    let topic = format!("thing/{}/{}", thing.name, change.names().0);
    publish(ctx, Kind::Thing, &topic, || {
        let about = About {
            account_id: &ctx.caller.account,
            thing_id: &thing.id,
            thing_name: &thing.name,
            version_number: thing.version,
            thing_type_name: thing.type_name.as_deref(),
            attributes: &thing.attributes,
        };
        Ok(event(ctx, "THING_EVENT", change, about))
    })
}

/// A thing has got a type, or has lost it.
pub(crate) fn type_of_thing(
    ctx: &Ctx<'_>,
    tie: Tie,
    thing: &Thing,
    type_name: &str,
) -> AwsResult<()> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct About<'a> {
        thing_id: &'a str,
        thing_name: &'a str,
        thing_type_name: &'a str,
    }
    let topic = format!(
        "thingTypeAssociation/thing/{}/thingType/{type_name}/{}",
        thing.name,
        tie.names().0
    );
    publish(ctx, Kind::ThingTypeAssociation, &topic, || {
        let about = About {
            thing_id: &thing.id,
            thing_name: &thing.name,
            thing_type_name: type_name,
        };
        Ok(event(ctx, "THING_TYPE_ASSOCIATION_EVENT", tie, about))
    })
}

/// A type was created, changed, deprecated or not any more, or deleted.
pub(crate) fn thing_type(ctx: &Ctx<'_>, change: Change, found: &ThingType) -> AwsResult<()> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct About<'a> {
        account_id: &'a str,
        thing_type_id: &'a str,
        thing_type_name: &'a str,
        is_deprecated: bool,
        /// Milliseconds since the epoch.
        deprecation_date: Option<i64>,
        searchable_attributes: &'a [String],
        propagating_attributes: &'a [Propagating],
        description: Option<&'a str>,
    }
    let topic = format!("thingType/{}/{}", found.name, change.names().0);
    publish(ctx, Kind::ThingType, &topic, || {
        let properties = &found.properties;
        let about = About {
            account_id: &ctx.caller.account,
            thing_type_id: &found.id,
            thing_type_name: &found.name,
            is_deprecated: found.deprecated_ms.is_some(),
            deprecation_date: found.deprecated_ms,
            searchable_attributes: properties.searchable(),
            propagating_attributes: properties.propagating(),
            description: properties.description(),
        };
        Ok(event(ctx, "THING_TYPE_EVENT", change, about))
    })
}

/// A thing group, static or dynamic, was created, changed or deleted.
pub(crate) fn group(ctx: &Ctx<'_>, change: Change, group: &Group) -> AwsResult<()> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Above {
        group_arn: String,
        group_id: String,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct About<'a> {
        account_id: &'a str,
        thing_group_id: &'a str,
        thing_group_name: &'a str,
        version_number: i64,
        parent_group_name: Option<&'a str>,
        parent_group_id: Option<String>,
        description: Option<&'a str>,
        root_to_parent_thing_groups: Vec<Above>,
        attributes: &'a Attributes,
        /// AWS shows it as null and does not say what it is.
        dynamic_group_mapping_id: Option<String>,
    }
    let topic = format!("thingGroup/{}/{}", group.name, change.names().0);
    publish(ctx, Kind::ThingGroup, &topic, || {
        let mut above = Vec::new();
        // The parent is asked for its own: a deleted group stands in the hierarchy no more.
        if let Some(parent) = &group.parent {
            let mut names = groups::ancestors(ctx, parent)?;
            names.push(parent.clone());
            for name in names {
                let found = Group::get(ctx, &name)?;
                above.push(Above {
                    group_arn: groups::arn(ctx, &name),
                    group_id: found.id,
                });
            }
        }
        let about = About {
            account_id: &ctx.caller.account,
            thing_group_id: &group.id,
            thing_group_name: &group.name,
            version_number: group.version,
            parent_group_name: group.parent.as_deref(),
            parent_group_id: above.last().map(|parent| parent.group_id.clone()),
            description: group.description.as_deref(),
            root_to_parent_thing_groups: above,
            attributes: &group.attributes,
            dynamic_group_mapping_id: None,
        };
        Ok(event(ctx, "THING_GROUP_EVENT", change, about))
    })
}

/// A group has got its place under a parent, or has gone from there.
pub(crate) fn child_of_group(ctx: &Ctx<'_>, tie: Tie, child: &Group) -> AwsResult<()> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct About<'a> {
        account_id: &'a str,
        thing_group_id: String,
        thing_group_name: &'a str,
        child_group_id: &'a str,
        child_group_name: &'a str,
    }
    let Some(parent) = &child.parent else {
        return Ok(());
    };
    let topic = format!(
        "thingGroupHierarchy/thingGroup/{parent}/childThingGroup/{}/{}",
        child.name,
        tie.names().0
    );
    publish(ctx, Kind::ThingGroupHierarchy, &topic, || {
        let about = About {
            account_id: &ctx.caller.account,
            thing_group_id: Group::get(ctx, parent)?.id,
            thing_group_name: parent,
            child_group_id: &child.id,
            child_group_name: &child.name,
        };
        Ok(event(ctx, "THING_GROUP_HIERARCHY_EVENT", tie, about))
    })
}

/// A thing has become a member of a group, or is one no longer. Nothing is said of a thing that was
/// deleted since: when it was, its groups were told of.
pub(crate) fn member_of_group(ctx: &Ctx<'_>, tie: Tie, group: &str, thing: &str) -> AwsResult<()> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct About<'a> {
        account_id: &'a str,
        group_arn: String,
        group_id: String,
        thing_arn: String,
        thing_id: String,
        membership_id: String,
    }
    let topic = format!(
        "thingGroupMembership/thingGroup/{group}/thing/{thing}/{}",
        tie.names().0
    );
    publish_if(ctx, Kind::ThingGroupMembership, &topic, || {
        let (group_id, thing_id) = match (Group::find(ctx, group)?, Thing::find(ctx, thing)?) {
            (Some(group), Some(thing)) => (group.id, thing.id),
            _ => return Ok(None),
        };
        // AWS makes one for each membership. Here it follows from the two that it ties.
        let tied = format!("{group_id}/{thing_id}");
        let about = About {
            account_id: &ctx.caller.account,
            group_arn: groups::arn(ctx, group),
            group_id,
            thing_arn: things::arn(ctx, thing),
            thing_id,
            membership_id: Uuid::new_v5(&Uuid::NAMESPACE_OID, tied.as_bytes()).to_string(),
        };
        let event = event(ctx, "THING_GROUP_MEMBERSHIP_EVENT", tie, about);
        Ok(Some(event))
    })
}
