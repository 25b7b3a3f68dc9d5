//! Fleet indexing: its configuration, and the indices that come of it.

pub(crate) mod aggregation;
pub(crate) mod asked;
mod configuration;
mod fields;
mod guard;
mod index;
mod marks;
mod parts;
mod postings;
mod scan;
pub(crate) mod search;
mod snapshot;
pub(crate) mod sweep;
#[cfg(test)]
mod tests;
mod upkeep;
mod watch;

use rusqlite::params;
use serde::{Deserialize, Serialize};

use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use configuration::{Switch, ThingGroups, ThingMode, Things};
pub(crate) use guard::require_for_groups;
pub(crate) use index::{DUE as DUE_BUILD, Status, TABLES, TABLES_OF_THINGS, THINGS, ready_ms};
use index::{Index, THING_GROUPS, missing, rebuild, turn_off};
pub(crate) use marks::{DUE as DUE_CHANGES, TABLES as TABLES_OF_MARKS};
pub(crate) use marks::{billing_group_emptied, changed, group_emptied, set_eager, take_up};
pub(crate) use parts::Parts;
pub(crate) use postings::TABLES as TABLES_OF_POSTINGS;
pub(crate) use upkeep::Upkeep;
pub(crate) use watch::{catch_up, run};

routes! {
    read GET "/indexing/config" GetIndexingConfiguration => configuration,
    write POST "/indexing/config" UpdateIndexingConfiguration => update,
    read GET "/indices/{indexName}" DescribeIndex => describe,
    read GET "/indices" ListIndices => list,
}

#[derive(Debug, Deserialize)]
struct Get {}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Configuration {
    thing_indexing_configuration: Things,
    thing_group_indexing_configuration: ThingGroups,
}

fn configuration(ctx: &Ctx<'_>, _input: Get) -> AwsResult<Configuration> {
    let things = Index::<Things>::find(ctx, THINGS)?;
    let mut things = things.map(|index| index.configuration).unwrap_or_default();
    things.managed_fields = things.managed();
    let groups = Index::<ThingGroups>::find(ctx, THING_GROUPS)?;
    let mut groups = groups.map(|index| index.configuration).unwrap_or_default();
    groups.managed_fields = groups.managed();
    Ok(Configuration {
        thing_indexing_configuration: things,
        thing_group_indexing_configuration: groups,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    thing_indexing_configuration: Option<Things>,
    thing_group_indexing_configuration: Option<ThingGroups>,
}

/// Replaces the configuration of things, of thing groups, or of both.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let things = input.thing_indexing_configuration;
    let groups = input.thing_group_indexing_configuration;
    if things.is_none() && groups.is_none() {
        return Err(AwsError::invalid_request(
            "At least one configuration to update \
             (thingIndexingConfiguration / thingGroupIndexingConfiguration) is required",
        ));
    }
    if let Some(mut things) = things {
        things.check()?;
        things.managed_fields.clear();
        guard::check_things(ctx, &things)?;
        if things.mode == ThingMode::Off {
            turn_off(ctx, THINGS)?;
            sweep::begin(ctx)?;
        } else {
            if let Some(before) = Index::<Things>::find(ctx, THINGS)? {
                things.keep_connectivity_filter(&before.configuration);
            }
            if Index::set(ctx, THINGS, &things)? {
                rebuild(ctx)?;
            }
        }
    }
    if let Some(mut groups) = groups {
        groups.check()?;
        groups.managed_fields.clear();
        guard::check_groups(ctx, &groups)?;
        match groups.mode {
            Switch::Off => turn_off(ctx, THING_GROUPS)?,
            Switch::On => {
                Index::set(ctx, THING_GROUPS, &groups)?;
            }
        }
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Describe {
    index_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    index_name: String,
    index_status: Status,
    schema: &'static str,
}

/// AWS's own words say `REGISTRY` (the model) and `THING_GROUPS` (the guide) for the schema of
/// thing groups; real answers were seen with `REGISTRY`.
fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Described> {
    let found = match input.index_name.as_str() {
        THINGS => Index::<Things>::find(ctx, THINGS)?
            .map(|index| (index.status(ctx), index.configuration.schema())),
        THING_GROUPS => Index::<ThingGroups>::find(ctx, THING_GROUPS)?
            .map(|index| (index.status(ctx), "REGISTRY")),
        _ => None,
    };
    let (index_status, schema) = found.ok_or_else(|| missing(&input.index_name))?;
    Ok(Described {
        index_name: input.index_name,
        index_status,
        schema,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    index_names: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

/// The indices that are on.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let names = ctx
        .tx
        .prepare_cached(
            "SELECT name FROM fleet_index WHERE scope = ?1 AND name > ?2 ORDER BY name LIMIT ?3",
        )?
        .query_map(params![ctx.scope(), page.after, page.fetch()], |row| {
            row.get(0)
        })?
        .collect::<Result<Vec<String>, _>>()?;
    let (index_names, next_token) = page.cut(names, Clone::clone);
    Ok(Listed {
        index_names,
        next_token,
    })
}
