//! What came of a provision: counts, failures by reason, and the plan compared with the run.

use std::collections::BTreeMap;
use std::time::Duration;

use fleet_core::meter::CallCounts;
use fleet_core::quota::{Calls, Estimate};
use serde::Serialize;

use crate::event::ResourceKind;
use crate::failures::FailureGroup;

/// What came of the resources of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Counts {
    /// Made.
    pub created: u64,
    /// There and kept as they are.
    pub kept: u64,
    /// There and put right.
    pub repaired: u64,
    /// There, with other properties than ours would have, and left alone. They count as kept too.
    pub different: u64,
    /// There, not as they should be, and left alone.
    pub conflicts: u64,
    /// Failed.
    pub failed: u64,
    /// Not made because something they need is missing.
    pub blocked: u64,
    /// Not tried, because the run was stopped.
    pub not_tried: u64,
}

/// Resources that were not made because the same other one is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BlockedGroup {
    /// The kind of the resources.
    pub kind: ResourceKind,
    /// The kind of the missing one.
    pub by: ResourceKind,
    /// The name of the missing one.
    pub by_name: String,
    /// How many there were.
    pub count: u64,
}

/// What came of a run.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// The devices that were asked for.
    pub devices: u64,
    /// What came of the resources, by kind.
    pub counts: BTreeMap<ResourceKind, Counts>,
    /// Why steps failed, by kind and reason.
    pub failures: Vec<FailureGroup>,
    /// Why resources were not tried.
    pub blocked: Vec<BlockedGroup>,
    /// Resources that have no tags of ours, by kind.
    pub untagged: BTreeMap<ResourceKind, Vec<String>>,
    /// How long it took.
    #[serde(rename = "seconds", serialize_with = "crate::session::seconds")]
    pub duration: Duration,
    /// Calls made, retries and throttles.
    pub calls: CallCounts,
    /// Calls the plan foresaw.
    pub planned_calls: Calls,
    /// The least time the plan could take.
    pub estimate: Estimate,
    /// The user stopped it.
    pub interrupted: bool,
    /// It stopped by itself because too many devices failed in a row.
    pub gave_up: bool,
}

impl Summary {
    /// What came of the resources of a kind.
    #[must_use]
    pub fn of(&self, kind: ResourceKind) -> Counts {
        self.counts.get(&kind).copied().unwrap_or_default()
    }

    /// Things made per second, over the whole run.
    #[must_use]
    pub fn things_per_second(&self) -> Option<f64> {
        let seconds = self.duration.as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
        let created = self.of(ResourceKind::Thing).created as f64;
        (seconds > 0.0).then(|| created / seconds)
    }

    /// Whether everything that was asked for is there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.interrupted
            && !self.gave_up
            && self.counts.values().all(|counts| {
                counts.failed + counts.blocked + counts.conflicts + counts.not_tried == 0
            })
    }
}
