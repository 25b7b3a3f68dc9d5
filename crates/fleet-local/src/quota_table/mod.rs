//! The request rates of AWS: account defaults by operation, and which operations share a budget.
//!
//! From the endpoints and quotas pages of AWS IoT Core and AWS IoT Device Management. Operations
//! that AWS publishes no rate for are not in the table and not limited: all of IAM, the SBOM and
//! managed-template operations, ListPackageVersions, GetBucketsAggregation, and S3's buckets. S3's
//! rates for each prefix (3,500 writes and 5,500 reads a second) are left out.

mod lines;

use std::collections::HashMap;
use std::sync::LazyLock;

use self::lines::{LINES, Line};
use crate::model::Service;

/// A budget: calls a second per account and Region.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Budget {
    /// The operation, or the name of the shared budget.
    pub(crate) name: &'static str,
    pub(crate) rate: f64,
}

/// The Regions of the footnote under the registry's and the broker's tables.
const SELECT: &[&str] = &[
    "ap-east-1",
    "ap-southeast-5",
    "ca-central-1",
    "cn-northwest-1",
    "eu-north-1",
    "eu-south-2",
    "eu-west-3",
    "me-central-1",
    "me-south-1",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
];

/// The footnote under the shadows' table has its own list: without us-west-1, with sa-east-1.
fn is_select(region: &str, budget: &str) -> bool {
    if budget == "shadows" {
        region == "sa-east-1" || (region != "us-west-1" && SELECT.contains(&region))
    } else {
        SELECT.contains(&region)
    }
}

/// The budget of an operation; `None` where AWS publishes none.
pub(crate) fn budget(service: Service, operation: &str, region: &str) -> Option<Budget> {
    static BY_OPERATION: LazyLock<HashMap<(Service, &'static str), &'static Line>> =
        LazyLock::new(|| {
            let lines = LINES.iter();
            lines
                .map(|line| ((line.service, line.operation), line))
                .collect()
        });
    let line = BY_OPERATION.get(&(service, operation))?;
    Some(Budget {
        name: line.budget,
        rate: if is_select(region, line.budget) {
            line.select
        } else {
            line.rate
        },
    })
}

/// A rate that holds for one shadow or one client, besides the account's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Single {
    pub(crate) budget: Budget,
    /// The path label and the query member that name the one.
    pub(crate) label: &'static str,
    pub(crate) query: Option<&'static str>,
}

/// The rate of a single shadow (AWS: 20/s, HTTP and MQTT together) or of a single client's
/// connection (AWS: 1/s).
pub(crate) fn single(service: Service, operation: &str) -> Option<Single> {
    if service != Service::IotData {
        return None;
    }
    match operation {
        "GetThingShadow"
        | "UpdateThingShadow"
        | "DeleteThingShadow"
        | "ListNamedShadowsForThing" => Some(Single {
            budget: Budget {
                name: "one shadow",
                rate: 20.0,
            },
            label: "thingName",
            query: Some("name"),
        }),
        "GetConnection" | "DeleteConnection" | "ListSubscriptions" => Some(Single {
            budget: Budget {
                name: "one client",
                rate: 1.0,
            },
            label: "clientId",
            query: None,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn rate(service: Service, operation: &str, region: &str) -> Option<f64> {
        budget(service, operation, region).map(|budget| budget.rate)
    }

    #[test]
    fn some_rates_as_aws_publishes_them() {
        let virginia = |operation| rate(Service::Iot, operation, "us-east-1");
        assert_eq!(virginia("CreateThing"), Some(100.0));
        assert_eq!(virginia("DescribeThing"), Some(350.0));
        assert_eq!(virginia("CreateThingType"), Some(15.0));
        assert_eq!(virginia("AddThingToBillingGroup"), Some(60.0));
        assert_eq!(virginia("UpdateIndexingConfiguration"), Some(1.0));
        assert_eq!(virginia("SetV2LoggingOptions"), Some(2.0));
        assert_eq!(virginia("ListPackageVersions"), None);
        assert_eq!(rate(Service::Iam, "CreateRole", "us-east-1"), None);
        assert_eq!(rate(Service::S3, "PutObject", "us-east-1"), None);
    }

    #[test]
    fn select_regions_have_lower_rates_by_their_footnotes() {
        let add = |region| rate(Service::Iot, "AddThingToThingGroup", region);
        assert_eq!(
            (add("eu-north-1"), add("us-west-1")),
            (Some(60.0), Some(60.0))
        );
        assert_eq!(
            (add("eu-west-1"), add("sa-east-1")),
            (Some(100.0), Some(100.0))
        );
        assert_eq!(
            rate(Service::Iot, "CreateThing", "us-gov-west-1"),
            Some(50.0)
        );
        assert_eq!(
            rate(Service::Iot, "DescribeThing", "eu-north-1"),
            Some(350.0)
        );
        let shadow = |region| rate(Service::IotData, "GetThingShadow", region);
        assert_eq!(
            (shadow("eu-north-1"), shadow("us-west-1")),
            (Some(400.0), Some(4000.0))
        );
        assert_eq!(
            (shadow("sa-east-1"), shadow("eu-west-1")),
            (Some(400.0), Some(4000.0))
        );
    }

    #[test]
    fn shared_budgets_have_one_name_and_one_rate() {
        let of = |service, operation| budget(service, operation, "us-east-1").unwrap();
        let reads = of(Service::IotJobsData, "DescribeJobExecution");
        assert_eq!(reads, of(Service::IotJobsData, "GetPendingJobExecutions"));
        assert_eq!(reads.rate, 200.0);
        assert_ne!(reads, of(Service::Iot, "DescribeJobExecution"));
        assert_ne!(reads, of(Service::IotJobsData, "UpdateJobExecution"));
        let sts = of(Service::Sts, "GetCallerIdentity");
        assert_eq!(sts, of(Service::Sts, "AssumeRole"));
        let mut rates: HashMap<&str, (f64, f64)> = HashMap::new();
        for line in LINES {
            let known = rates.entry(line.budget).or_insert((line.rate, line.select));
            assert_eq!(*known, (line.rate, line.select), "{}", line.budget);
            assert!(line.select <= line.rate, "{}", line.operation);
        }
    }

    #[test]
    fn every_line_is_an_operation_of_its_service_and_stands_once() {
        let mut seen = HashSet::new();
        for line in LINES {
            let operations = &line.service.model().operations;
            assert!(
                operations.contains_key(line.operation),
                "{}",
                line.operation
            );
            assert!(
                seen.insert((line.service, line.operation)),
                "{}",
                line.operation
            );
        }
    }

    #[test]
    fn a_shadow_and_a_client_have_rates_of_their_own() {
        let shadow = single(Service::IotData, "UpdateThingShadow").unwrap();
        assert_eq!((shadow.budget.rate, shadow.label), (20.0, "thingName"));
        let client = single(Service::IotData, "GetConnection").unwrap();
        assert_eq!((client.budget.rate, client.label), (1.0, "clientId"));
        assert_eq!(single(Service::IotData, "Publish"), None);
        assert_eq!(single(Service::Iot, "CreateThing"), None);
    }
}
