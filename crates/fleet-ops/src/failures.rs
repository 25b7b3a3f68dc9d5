//! Failures of a run, grouped by their reason, so that a million of them fit.

use std::collections::BTreeMap;

use fleet_core::fault::{CloudError, Fault};
use fleet_core::operation::Operation;
use serde::Serialize;

use crate::event::{Failure, ResourceKind};

/// How many names a group keeps.
const NAMES: usize = 5;

/// Failures with the same reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FailureGroup {
    /// The kind of the resources.
    pub kind: ResourceKind,
    /// The first such failure.
    #[serde(flatten)]
    pub first: Failure,
    /// How many there were.
    pub count: u64,
    /// The names of the first few.
    pub names: Vec<String>,
}

impl FailureGroup {
    /// One failure, of a resource without a name so far.
    #[must_use]
    pub fn new(kind: ResourceKind, first: Failure) -> Self {
        Self {
            kind,
            first,
            count: 1,
            names: Vec::new(),
        }
    }
}

type Reason = (ResourceKind, Operation, Fault, Option<String>);

/// The failures so far. Its size does not grow with the fleet.
#[derive(Debug, Default)]
pub(crate) struct Failures(BTreeMap<Reason, FailureGroup>);

impl Failures {
    pub(crate) fn add(&mut self, kind: ResourceKind, name: &str, error: &CloudError) {
        let code = error.code().map(str::to_owned);
        let reason = (kind, error.operation, error.fault, code);
        let group = self.0.entry(reason).or_insert_with(|| FailureGroup {
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

    /// The groups, the most frequent first.
    pub(crate) fn groups(&self) -> Vec<FailureGroup> {
        let mut groups: Vec<_> = self.0.values().cloned().collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.count));
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_grouped_by_reason_and_keep_a_few_names() {
        let mut failures = Failures::default();
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
        failures.add(ResourceKind::Thing, "a", &service);
        for number in 0..7 {
            failures.add(ResourceKind::Thing, &number.to_string(), &denied);
        }
        let groups = failures.groups();
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].count, 7);
        assert_eq!(groups[0].names, ["0", "1", "2", "3", "4"]);
        assert_eq!(
            groups[0].first.missing_action.as_deref(),
            Some("iot:CreateThing")
        );
    }
}
