//! Dynamic thing groups: made from a query that was tried first, listed, shown, deleted.
//!
//! A query is a [`fleet_core::query::Query`], so it was read and checked before anything is asked of
//! AWS. What is sent is its canonical text, which means the same however AWS reads precedence.

use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::ThingGroupName;
use fleet_core::port::Reads;
use fleet_core::port::groups::{GroupKind, ThingGroup};

mod create;
mod delete;
mod explain;
mod list;
mod preview;
mod show;
#[cfg(test)]
mod tests;

pub use create::{Action, CreatePlan, Made, Request, apply, plan};
pub use delete::{DeletePlan, delete, plan_deletion};
pub use explain::{Explanation, Part, explain};
pub use list::{Listed, Listing, list};
pub use preview::{Preview, Surroundings};
pub use show::{Shown, show};

/// Why a workflow over dynamic groups ended. Nothing was changed, except where AWS failed at the
/// change itself.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GroupError {
    /// AWS could not be read, or refused.
    #[error(transparent)]
    Cloud(#[from] CloudError),
    /// Fleet indexing of things is off.
    #[error("fleet indexing is off, and dynamic groups and searches need it")]
    IndexOff,
    /// The index is being built and takes no queries yet.
    #[error("the fleet index is still being built and takes no queries yet")]
    IndexBuilding,
    /// Nothing matches, and an empty group was not wanted.
    #[error("nothing matches {query}")]
    Empty {
        /// The query.
        query: String,
    },
    /// A static group has the name.
    #[error("a static group has the name {0}")]
    ExistsStatic(ThingGroupName),
    /// A dynamic group with another query has the name.
    #[error("the dynamic group {name} is there with another query: {query}")]
    ExistsOther {
        /// The name.
        name: ThingGroupName,
        /// The query of the group that is there.
        query: String,
    },
    /// There is no such group.
    #[error("there is no thing group {0}")]
    Missing(ThingGroupName),
    /// It is a static group.
    #[error("{0} is a static group")]
    Static(ThingGroupName),
    /// It is no longer the group that was looked at.
    #[error("{0} was changed or made anew since it was looked at")]
    Changed(ThingGroupName),
    /// The user stopped it.
    #[error("stopped; nothing was changed")]
    Interrupted,
}

/// A dynamic group and its query; a static one and one that is not there are errors.
async fn dynamic(reads: &Reads, name: &ThingGroupName) -> Result<(ThingGroup, String), GroupError> {
    let group = match reads.groups.describe_thing_group(name).await {
        Err(error) if error.is_not_found() => return Err(GroupError::Missing(name.clone())),
        other => other?,
    };
    match &group.kind {
        GroupKind::Static => Err(GroupError::Static(name.clone())),
        GroupKind::Dynamic { query } => {
            let query = query.clone();
            Ok((group, query))
        }
    }
}

/// What a call that asks the index failed of.
fn asked(error: CloudError) -> GroupError {
    match error.fault {
        Fault::NotFound => GroupError::IndexOff,
        Fault::Conflict if error.code() == Some("IndexNotReadyException") => {
            GroupError::IndexBuilding
        }
        _ => error.into(),
    }
}

/// How many members a group has: all pages are counted, none is kept.
async fn count_members(reads: &Reads, name: &ThingGroupName) -> Result<u64, CloudError> {
    let (mut members, mut from) = (0, None);
    loop {
        let page = reads.groups.list_things_in_thing_group(name, from).await?;
        members += u64::try_from(page.items.len()).unwrap_or(u64::MAX);
        match page.next {
            Some(next) => from = Some(next),
            None => return Ok(members),
        }
    }
}
