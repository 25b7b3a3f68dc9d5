//! Dynamic groups for programs: stable, whatever the language.

use std::collections::BTreeMap;

use fleet_core::name::{ThingGroupName, ThingName, ThingTypeName};
use fleet_core::port::groups::{GroupStatus, ThingGroup};
use fleet_core::port::indexing::IndexStatus;
use fleet_core::query::QueryErrors;
use fleet_core::tag::Tags;
use fleet_ops::event::Failure;
use fleet_ops::groups::{
    Action, CreatePlan, DeletePlan, Explanation, Listing, Made, Preview, Shown, Surroundings,
};
use jiff::Timestamp;
use serde::Serialize;

#[derive(Serialize)]
struct Group<'a> {
    name: &'a ThingGroupName,
    arn: &'a str,
    id: &'a str,
    version: u64,
    query: &'a str,
    status: Option<&'static str>,
    created: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    members: Option<u64>,
}

fn group<'a>(group: &'a ThingGroup, query: &'a str, members: Option<u64>) -> Group<'a> {
    Group {
        name: &group.name,
        arn: group.arn.as_str(),
        id: &group.id,
        version: group.version,
        query,
        status: group.status.map(|status| match status {
            GroupStatus::Active => "ACTIVE",
            GroupStatus::Building => "BUILDING",
            GroupStatus::Rebuilding => "REBUILDING",
        }),
        created: group.created,
        members,
    }
}

#[derive(Serialize)]
struct Device<'a> {
    name: &'a ThingName,
    thing_type: Option<&'a ThingTypeName>,
    attributes: &'a BTreeMap<String, String>,
}

#[derive(Serialize)]
struct Found<'a> {
    matches: u64,
    first: Vec<Device<'a>>,
}

fn found(preview: &Preview) -> Found<'_> {
    let first = preview.first.iter().map(|thing| Device {
        name: &thing.name,
        thing_type: thing.thing_type.as_ref(),
        attributes: &thing.attributes,
    });
    Found {
        matches: preview.count,
        first: first.collect(),
    }
}

#[derive(Serialize)]
struct Index<'a> {
    index: &'static str,
    unindexed: &'a [String],
}

fn index(surroundings: &Surroundings) -> Index<'_> {
    Index {
        index: match surroundings.status {
            IndexStatus::Active => "ACTIVE",
            IndexStatus::Building => "BUILDING",
            IndexStatus::Rebuilding => "REBUILDING",
        },
        unindexed: &surroundings.unindexed,
    }
}

/// What making a group would do.
pub(crate) fn plan(plan: &CreatePlan) -> impl Serialize + '_ {
    #[derive(Serialize)]
    struct Document<'a> {
        action: &'static str,
        name: &'a ThingGroupName,
        query: &'a str,
        #[serde(flatten)]
        found: Found<'a>,
        #[serde(flatten)]
        index: Index<'a>,
    }
    Document {
        action: match plan.action {
            Action::Create => "create",
            Action::Keep(_) => "keep",
            Action::Tag(_) => "tag",
        },
        name: &plan.name,
        query: &plan.query,
        found: found(&plan.preview),
        index: index(&plan.surroundings),
    }
}

/// What became of a group.
pub(crate) fn made<'a>(made: &'a Made, plan: &'a CreatePlan) -> impl Serialize + 'a {
    #[derive(Serialize)]
    struct Document<'a> {
        created: bool,
        group: Group<'a>,
        #[serde(skip_serializing_if = "Option::is_none")]
        untagged: Option<&'a Failure>,
        #[serde(flatten)]
        found: Found<'a>,
        #[serde(flatten)]
        index: Index<'a>,
    }
    Document {
        created: made.created,
        group: group(&made.group, &plan.query, None),
        untagged: made.untagged.as_ref(),
        found: found(&plan.preview),
        index: index(&plan.surroundings),
    }
}

/// All dynamic groups.
pub(crate) fn listing(listing: &Listing) -> impl Serialize + '_ {
    #[derive(Serialize)]
    struct Unread<'a> {
        name: &'a ThingGroupName,
        #[serde(flatten)]
        failure: &'a Failure,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        groups: Vec<Group<'a>>,
        static_groups: u64,
        unread: Vec<Unread<'a>>,
    }
    let groups = listing.groups.iter();
    let unread = listing.unread.iter();
    Document {
        groups: groups
            .map(|listed| group(&listed.group, &listed.query, Some(listed.members)))
            .collect(),
        static_groups: listing.static_groups,
        unread: unread
            .map(|(name, failure)| Unread { name, failure })
            .collect(),
    }
}

/// One dynamic group.
pub(crate) fn shown(shown: &Shown) -> impl Serialize + '_ {
    #[derive(Serialize)]
    struct Document<'a> {
        #[serde(flatten)]
        group: Group<'a>,
        description: &'a str,
        tags: Option<&'a Tags>,
        first: Vec<Device<'a>>,
    }
    let first = shown.first.iter().map(|thing| Device {
        name: &thing.name,
        thing_type: thing.thing_type.as_ref(),
        attributes: &thing.attributes,
    });
    Document {
        group: group(&shown.group, &shown.query, Some(shown.members)),
        description: &shown.group.description,
        tags: shown.tags.as_ref().ok(),
        first: first.collect(),
    }
}

/// A group that was deleted.
pub(crate) fn deleted(plan: &DeletePlan) -> impl Serialize + '_ {
    #[derive(Serialize)]
    struct Document<'a> {
        deleted: Group<'a>,
    }
    Document {
        deleted: group(&plan.group, &plan.query, Some(plan.members)),
    }
}

/// What a query finds. `fits_group` says whether a dynamic group takes it by AWS's default quotas.
pub(crate) fn explanation(told: &Explanation, fits_group: bool) -> impl Serialize + '_ {
    #[derive(Serialize)]
    struct Part<'a> {
        query: &'a str,
        matches: u64,
        excludes: u64,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        valid: bool,
        query: &'a str,
        fits_group: bool,
        things: u64,
        #[serde(flatten)]
        found: Found<'a>,
        #[serde(flatten)]
        index: Index<'a>,
        parts: Vec<Part<'a>>,
    }
    let parts = told.parts.iter().map(|part| Part {
        query: &part.query,
        matches: part.matches,
        excludes: part.excludes,
    });
    Document {
        valid: true,
        query: &told.query,
        fits_group,
        things: told.things,
        found: found(&told.preview),
        index: index(&told.surroundings),
        parts: parts.collect(),
    }
}

/// What is wrong in a query. `start` and `end` are bytes of the query, `character` counts from 1.
pub(crate) fn errors(errors: &QueryErrors) -> impl Serialize + '_ {
    #[derive(Serialize)]
    struct Wrong {
        start: usize,
        end: usize,
        character: usize,
        message: String,
        expected: Vec<String>,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        valid: bool,
        query: &'a str,
        errors: Vec<Wrong>,
    }
    let wrong = errors.errors().iter().map(|error| Wrong {
        start: error.span.start,
        end: error.span.end,
        character: errors.character(error),
        message: error.kind.to_string(),
        expected: error.expected.iter().map(ToString::to_string).collect(),
    });
    Document {
        valid: false,
        query: errors.text(),
        errors: wrong.collect(),
    }
}
