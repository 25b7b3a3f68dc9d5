//! Counts what came of each resource while a run goes on.

use std::collections::BTreeMap;

use fleet_core::fault::{CloudError, Fault};
use fleet_core::operation::Operation;

use super::summary::{BlockedGroup, Counts, FailureGroup};
use crate::event::{Failure, ResourceKind};

/// How many names a group of failures keeps.
const NAMES: usize = 5;

type Reason = (ResourceKind, Operation, Fault, Option<String>);

/// The counts so far. Its size does not grow with the fleet.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) counts: BTreeMap<ResourceKind, Counts>,
    failures: BTreeMap<Reason, FailureGroup>,
    blocked: BTreeMap<(ResourceKind, ResourceKind, String), u64>,
    pub(super) untagged: BTreeMap<ResourceKind, Vec<String>>,
    pub(super) gave_up: bool,
}

impl Tally {
    pub(super) fn of(&mut self, kind: ResourceKind) -> &mut Counts {
        self.counts.entry(kind).or_default()
    }

    pub(super) fn failed(&mut self, kind: ResourceKind, name: &str, error: &CloudError) {
        self.of(kind).failed += 1;
        let code = error.code().map(str::to_owned);
        let group = self
            .failures
            .entry((kind, error.operation, error.fault, code))
            .or_insert_with(|| FailureGroup {
                kind,
                first: Failure::from(error),
                count: 0,
                names: Vec::new(),
            });
        group.count += 1;
        if group.names.len() < NAMES {
            group.names.push(name.to_owned());
        }
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

    pub(super) fn untagged(&mut self, kind: ResourceKind, name: &str) {
        self.untagged.entry(kind).or_default().push(name.to_owned());
    }

    /// Whether everything was tried.
    pub(super) fn is_done(&self) -> bool {
        self.counts.values().all(|counts| counts.not_tried == 0)
    }

    /// The failures, the most frequent first.
    pub(super) fn failures(&self) -> Vec<FailureGroup> {
        let mut groups: Vec<_> = self.failures.values().cloned().collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.count));
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_grouped_by_reason_and_keep_a_few_names() {
        let mut tally = Tally::default();
        let denied = CloudError::aws(
            Operation::CreateThing,
            Fault::Denied,
            "AccessDeniedException",
            "no",
        );
        let service = CloudError::aws(
            Operation::CreateThing,
            Fault::Service,
            "InternalFailureException",
            "",
        );
        tally.failed(ResourceKind::Thing, "a", &service);
        for number in 0..7 {
            tally.failed(ResourceKind::Thing, &number.to_string(), &denied);
        }
        let groups = tally.failures();
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].count, 7);
        assert_eq!(groups[0].names, ["0", "1", "2", "3", "4"]);
        assert_eq!(groups[0].first.missing_action, Some("iot:CreateThing"));
        assert_eq!(tally.of(ResourceKind::Thing).failed, 8);
    }
}
