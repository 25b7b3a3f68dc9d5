//! Reasons why executions failed: what their devices said in the status details.

use std::collections::BTreeMap;

use fleet_core::job::ExecutionStatus;
use fleet_core::name::ThingName;
use fleet_core::port::job_executions::JobExecution;
use serde::Serialize;

/// How many names a reason keeps.
const NAMES: usize = 5;

/// What devices call the reason of a failure in their status details, the best first.
const KEYS: [&str; 6] = [
    "failureReason",
    "reason",
    "errorMessage",
    "message",
    "errorCode",
    "error",
];

/// What devices call the sort of a failure.
const TYPES: [&str; 3] = ["failureType", "errorType", "type"];

/// Executions that failed for the same reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// How they ended.
    pub status: ExecutionStatus,
    /// The sort of the failure, if the devices said one.
    pub sort: Option<String>,
    /// What the devices said: the reason they gave, all they said where none has the name of a
    /// reason, nothing where they said nothing.
    pub said: Option<String>,
    /// How many there are.
    pub count: u64,
    /// The things of the first few.
    pub things: Vec<ThingName>,
}

type Key = (ExecutionStatus, Option<String>, Option<String>);

/// The reasons so far.
#[derive(Debug, Default)]
pub(super) struct Reasons(BTreeMap<Key, Reason>);

impl Reasons {
    pub(super) fn note(&mut self, execution: &JobExecution) {
        let details = &execution.details;
        let first = |keys: &[&str]| keys.iter().find_map(|key| details.get(*key)).cloned();
        let all = || {
            let pairs = details.iter().map(|(key, value)| format!("{key}={value}"));
            let all = pairs.collect::<Vec<_>>().join(", ");
            (!all.is_empty()).then_some(all)
        };
        let (sort, said) = (first(&TYPES), first(&KEYS).or_else(all));
        let key = (execution.status, sort.clone(), said.clone());
        let reason = self.0.entry(key).or_insert(Reason {
            status: execution.status,
            sort,
            said,
            count: 0,
            things: Vec::new(),
        });
        reason.count += 1;
        if reason.things.len() < NAMES {
            reason.things.push(execution.thing.clone());
        }
    }

    /// The reasons, the most frequent first.
    pub(super) fn groups(self) -> Vec<Reason> {
        let mut groups: Vec<_> = self.0.into_values().collect();
        groups.sort_by_key(|reason| std::cmp::Reverse(reason.count));
        groups
    }
}
