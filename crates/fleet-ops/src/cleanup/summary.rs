//! What came of a cleanup: counts, failures by reason, and the proof that nothing of ours is left.

use std::collections::BTreeMap;
use std::time::Duration;

use fleet_core::meter::CallCounts;
use fleet_core::quota::{Calls, Estimate};
use serde::Serialize;

use crate::event::{Reason, ResourceKind};
use crate::failures::FailureGroup;

/// What came of the resources of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Counts {
    /// Deleted, or turned off.
    pub deleted: u64,
    /// Gone before it was their turn. They count as deleted by nobody.
    pub gone: u64,
    /// Found and not ours, by reason.
    pub skipped: BTreeMap<Reason, u64>,
    /// Ours by the plan, and left alone since they changed, by reason.
    pub spared: BTreeMap<Reason, u64>,
    /// Failed.
    pub failed: u64,
    /// Not deleted because something else that had to go first is still there.
    pub blocked: u64,
    /// Not tried, because the run was stopped.
    pub not_tried: u64,
}

impl Counts {
    /// All that were found and are not ours.
    #[must_use]
    pub fn skipped(&self) -> u64 {
        self.skipped.values().sum()
    }

    /// All that were ours by the plan and were left alone.
    #[must_use]
    pub fn spared(&self) -> u64 {
        self.spared.values().sum()
    }
}

/// A resource of ours that is still there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Left {
    /// Its kind.
    pub kind: ResourceKind,
    /// Its name.
    pub name: String,
}

/// What a second look found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Proof {
    /// How many resources of ours are left in the scope of the cleanup, by kind.
    pub left: BTreeMap<ResourceKind, u64>,
    /// The first few of them.
    pub names: Vec<Left>,
    /// The kinds that could not be looked at, or not wholly.
    pub unread: Vec<ResourceKind>,
}

impl Proof {
    /// Whether it is proven that nothing of ours is left.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.left.is_empty() && self.unread.is_empty()
    }
}

/// What came of a run.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// What came of the resources, by kind.
    pub counts: BTreeMap<ResourceKind, Counts>,
    /// Why resources could not be looked at or deleted, by kind and reason.
    pub failures: Vec<FailureGroup>,
    /// What a second look found; absent where the run was stopped or the look failed.
    pub proof: Option<Proof>,
    /// How long it took, from the confirmation on, the second look included.
    #[serde(rename = "seconds", serialize_with = "crate::session::seconds")]
    pub duration: Duration,
    /// How much of it was waiting for AWS, with nothing else to do.
    #[serde(rename = "waited_seconds", serialize_with = "crate::session::seconds")]
    pub waited: Duration,
    /// Calls made, retries and throttles, the second look included.
    pub calls: CallCounts,
    /// Calls the plan foresaw.
    pub planned_calls: Calls,
    /// The least time the plan could take.
    pub estimate: Estimate,
    /// The user stopped it.
    pub interrupted: bool,
    /// It stopped by itself because too many things failed in a row.
    pub gave_up: bool,
}

impl Summary {
    /// What came of the resources of a kind.
    #[must_use]
    pub fn of(&self, kind: ResourceKind) -> Counts {
        self.counts.get(&kind).cloned().unwrap_or_default()
    }

    /// All that were deleted.
    #[must_use]
    pub fn deleted(&self) -> u64 {
        self.counts.values().map(|counts| counts.deleted).sum()
    }

    /// All that were found and are not ours.
    #[must_use]
    pub fn skipped(&self) -> u64 {
        self.counts.values().map(Counts::skipped).sum()
    }

    /// Whether everything of the plan is gone, and a second look says so.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let unfinished =
            |counts: &Counts| counts.failed + counts.blocked + counts.spared() + counts.not_tried;
        !self.interrupted
            && !self.gave_up
            && self.failures.is_empty()
            && self.counts.values().map(unfinished).sum::<u64>() == 0
            && self.proof.as_ref().is_some_and(Proof::is_clean)
    }
}
