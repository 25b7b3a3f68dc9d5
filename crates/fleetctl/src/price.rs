//! What AWS charges, from its own price pages. The only place that has prices.
//!
//! In US dollars, as the worked examples of the pages had them on [`READ`]; Regions differ, prices
//! change, and the pages decide. What no page told is not here: command executions.

use std::ops::AddAssign;

/// When the pages were read.
pub(crate) const READ: &str = "2026-09-20";

/// The pages.
pub(crate) const PAGES: [&str; 2] = [
    "https://aws.amazon.com/iot-device-management/pricing/",
    "https://aws.amazon.com/iot-core/pricing/",
];

/// Registry and Device Shadow operations of up to 1 KB, a million (AWS IoT Core, Canada Central).
const OPERATIONS: f64 = 1.25;
/// Index updates of up to 1 KB, a million (AWS IoT Device Management).
const INDEX_UPDATES: f64 = 2.25;
/// Search queries, ten thousand (AWS IoT Device Management).
const QUERIES: f64 = 0.05;
/// A remote action, of the first 250,000 a month (AWS IoT Device Management).
const REMOTE_ACTION: f64 = 0.003;

/// What AWS would count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Bill {
    /// Registry and Device Shadow operations.
    pub(crate) operations: u64,
    /// Changes of what is indexed.
    pub(crate) index_updates: u64,
    /// Queries of the index.
    pub(crate) queries: u64,
    /// Devices that jobs were sent to.
    pub(crate) remote_actions: u64,
    /// Devices that commands were sent to, for which no figure is known.
    pub(crate) command_executions: u64,
}

impl Bill {
    /// Counts a call.
    pub(crate) fn count(&mut self, service: &str, operation: &str) {
        match (service, operation) {
            ("iot-data", "UpdateThingShadow" | "DeleteThingShadow") => {
                self.operations += 1;
                self.index_updates += 1;
            }
            ("iot-data", "GetThingShadow" | "ListNamedShadowsForThing") => self.operations += 1,
            (
                "iot",
                "CreateThing"
                | "UpdateThing"
                | "DeleteThing"
                | "AddThingToThingGroup"
                | "RemoveThingFromThingGroup",
            ) => {
                self.operations += 1;
                self.index_updates += 1;
            }
            ("iot", "SearchIndex" | "GetStatistics") => self.queries += 1,
            ("iot-jobs-data", "StartCommandExecution") => self.command_executions += 1,
            ("iot", other) if of_registry(other) => self.operations += 1,
            _ => {}
        }
    }

    /// In US dollars, without what has no known price.
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    pub(crate) fn dollars(&self) -> f64 {
        self.operations as f64 * OPERATIONS / 1e6
            + self.index_updates as f64 * INDEX_UPDATES / 1e6
            + self.queries as f64 * QUERIES / 1e4
            + self.remote_actions as f64 * REMOTE_ACTION
    }

    /// Whether AWS would count nothing.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Bill::default()
    }
}

/// Operations of the registry: on things, thing types and thing groups.
fn of_registry(operation: &str) -> bool {
    [
        "ThingType",
        "ThingGroup",
        "DescribeThing",
        "ListThings",
        "ListThingPrincipals",
    ]
    .iter()
    .any(|part| operation.contains(part))
}

impl AddAssign for Bill {
    fn add_assign(&mut self, more: Bill) {
        self.operations += more.operations;
        self.index_updates += more.index_updates;
        self.queries += more.queries;
        self.remote_actions += more.remote_actions;
        self.command_executions += more.command_executions;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_counted_as_aws_counts_them() {
        let mut bill = Bill::default();
        for (service, operation) in [
            ("iot", "CreateThing"),
            ("iot", "CreateThingType"),
            ("iot-data", "UpdateThingShadow"),
            ("iot", "SearchIndex"),
            ("iot", "CreateJob"),
            ("s3", "PutObject"),
            ("iot-jobs-data", "StartCommandExecution"),
        ] {
            bill.count(service, operation);
        }
        let wanted = Bill {
            operations: 3,
            index_updates: 2,
            queries: 1,
            remote_actions: 0,
            command_executions: 1,
        };
        assert_eq!(bill, wanted);
    }

    #[test]
    fn a_hundred_remote_actions_cost_thirty_cents() {
        let bill = Bill {
            remote_actions: 100,
            ..Bill::default()
        };
        assert!((bill.dollars() - 0.30).abs() < 1e-9);
        let million = Bill {
            operations: 1_000_000,
            ..Bill::default()
        };
        assert!((million.dollars() - 1.25).abs() < 1e-9);
    }
}
