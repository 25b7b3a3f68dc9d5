//! What keeps an index on: dynamic groups and fleet metrics that are made of it.

use fleet_core::query::{Query, Term};

use super::asked::Asked;
use super::configuration::{Switch, ThingGroups, ThingMode, Things};
use super::index::{Index, Status, THINGS};
use crate::error::{AwsError, AwsResult};
use crate::iot::{dynamic_groups, fleet_metrics};
use crate::route::Ctx;

/// Refuses dynamic groups while there is no index to make them of. AWS documents the rule, not its
/// words.
pub(crate) fn require_for_groups(ctx: &Ctx<'_>) -> AwsResult<()> {
    let index = Index::<Things>::find(ctx, THINGS)?;
    if index.is_some_and(|index| index.status(ctx) != Status::Building) {
        return Ok(());
    }
    Err(AwsError::invalid_request(format!(
        "Thing indexing must be on, and the index {THINGS} built, to make dynamic thing groups"
    )))
}

/// Refuses a configuration that takes away what somebody needs. AWS documents the rule, not its
/// words.
pub(super) fn check_things(ctx: &Ctx<'_>, things: &Things) -> AwsResult<()> {
    for (name, query) in dynamic_groups::queries(ctx)? {
        check(things, &format!("dynamic thing group {name}"), &query)?;
    }
    for need in fleet_metrics::needs(ctx)? {
        if need.index == Asked::Things {
            let who = format!("fleet metric {}", need.metric);
            check(things, &who, &need.query)?;
            if !things.aggregates(&need.field) {
                return Err(needed(&format!("The field {}", need.field), &who));
            }
        }
    }
    Ok(())
}

/// The same for thing groups, of which only fleet metrics are made.
pub(super) fn check_groups(ctx: &Ctx<'_>, groups: &ThingGroups) -> AwsResult<()> {
    for need in fleet_metrics::needs(ctx)? {
        if need.index == Asked::ThingGroups && groups.mode == Switch::Off {
            let who = format!("fleet metric {}", need.metric);
            return Err(needed("Thing group indexing", &who));
        }
    }
    Ok(())
}

fn check(things: &Things, who: &str, query: &Query) -> AwsResult<()> {
    if things.mode == ThingMode::Off {
        return Err(needed("Thing indexing", who));
    }
    for field in query.expr().leaves().filter_map(Term::field) {
        if !things.has_source(field) {
            return Err(needed(&format!("The data source of {field}"), who));
        }
    }
    Ok(())
}

fn needed(what: &str, who: &str) -> AwsError {
    AwsError::invalid_request(format!("{what} cannot be turned off while {who} uses it"))
}
