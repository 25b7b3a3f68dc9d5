//! Counts what came of each resource while a run goes on.

use std::collections::BTreeMap;

use fleet_core::fault::CloudError;

use super::summary::{BlockedGroup, Counts};
use crate::event::ResourceKind;
use crate::failures::{FailureGroup, Failures};

/// The counts so far. Its size does not grow with the fleet.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) counts: BTreeMap<ResourceKind, Counts>,
    failures: Failures,
    blocked: BTreeMap<(ResourceKind, ResourceKind, String), u64>,
    pub(super) gave_up: bool,
}

impl Tally {
    pub(super) fn of(&mut self, kind: ResourceKind) -> &mut Counts {
        self.counts.entry(kind).or_default()
    }

    pub(super) fn failed(&mut self, kind: ResourceKind, name: &str, error: &CloudError) {
        self.of(kind).failed += 1;
        self.failures.add(kind, name, error);
    }

    /// Counts a resource that lacks another; tells whether it is the first that lacks that one.
    pub(super) fn blocked(&mut self, kind: ResourceKind, by: ResourceKind, by_name: &str) -> bool {
        self.of(kind).blocked += 1;
        let count = self
            .blocked
            .entry((kind, by, by_name.to_owned()))
            .or_default();
        *count += 1;
        *count == 1
    }

    /// What was blocked by what.
    pub(super) fn blocked_groups(&self) -> Vec<BlockedGroup> {
        let groups = self.blocked.iter();
        groups
            .map(|((kind, by, by_name), count)| BlockedGroup {
                kind: *kind,
                by: *by,
                by_name: by_name.clone(),
                count: *count,
            })
            .collect()
    }

    /// Whether everything was tried.
    pub(super) fn is_done(&self) -> bool {
        self.counts.values().all(|counts| counts.not_tried == 0)
    }

    /// The failures, the most frequent first.
    pub(super) fn failures(&self) -> Vec<FailureGroup> {
        self.failures.groups()
    }
}
