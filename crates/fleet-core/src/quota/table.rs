//! The table of request budgets, with the quotas AWS publishes for them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::RegionClass;
use crate::account::Region;

/// Which footnote of the quota tables says where a budget is lower.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Footnote {
    /// The same everywhere.
    None,
    /// The rule and broker tables' list of select Regions.
    Registry,
    /// The shadow table's list: without us-west-1, with sa-east-1.
    Shadow,
}

/// One row of the table.
struct Row {
    name: &'static str,
    /// What this tool promises to stay under, requests per second.
    promised: Option<f64>,
    /// The account's default quota per Region, requests per second.
    quota: f64,
    /// The default in select Regions.
    select: f64,
    footnote: Footnote,
    adjustable: bool,
}

macro_rules! buckets {
    ($($(#[$doc:meta])* $bucket:ident $name:literal $promised:expr, $quota:literal ($select:literal $footnote:ident) $adjustable:literal;)*) => {
        /// A budget of requests that one or more operations share.
        ///
        /// AWS counts most operations of the control plane one by one. Operations with the same
        /// quota that no workflow uses in bulk at the same time are kept together here, which
        /// can only be slower than AWS allows, never faster.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[non_exhaustive]
        pub enum Bucket {
            $($(#[$doc])* $bucket,)*
        }

        impl Bucket {
            /// Every budget.
            pub const ALL: &[Self] = &[$(Self::$bucket),*];

            fn row(self) -> Row {
                match self {
                    $(Self::$bucket => Row {
                        name: $name,
                        promised: $promised,
                        quota: $quota,
                        select: $select,
                        footnote: Footnote::$footnote,
                        adjustable: $adjustable,
                    },)*
                }
            }
        }
    };
}

buckets! {
    /// Creating, changing and deleting things. AWS quota: 100/s each per account and Region, 50/s in select Regions.
    Things "things" Some(80.0), 100.0 (50.0 Registry) true;
    /// Describing things. AWS quota: 350/s.
    ThingReads "thing-reads" None, 350.0 (350.0 None) true;
    /// Listing things, 250 a page. AWS quota: 10/s.
    ThingLists "thing-lists" None, 10.0 (10.0 None) true;
    /// Listing the principals of a thing. AWS quota: 20/s.
    ThingPrincipalLists "thing-principal-lists" None, 20.0 (20.0 None) true;
    /// Listing the things of a principal. AWS quota: 10/s.
    PrincipalThingLists "principal-thing-lists" None, 10.0 (10.0 None) true;
    /// Attaching principals to things and detaching them. AWS quota: 100/s each, 50/s in select Regions.
    ThingPrincipals "thing-principals" Some(80.0), 100.0 (50.0 Registry) true;
    /// Having certificates made from signing requests. AWS quota: 15/s.
    CertificateCreations "certificate-creations" None, 15.0 (15.0 None) true;
    /// Describing certificates. AWS quota: 10/s.
    CertificateReads "certificate-reads" None, 10.0 (10.0 None) true;
    /// Listing certificates, 250 a page. AWS quota: 10/s.
    CertificateLists "certificate-lists" None, 10.0 (10.0 None) true;
    /// Changing the status of certificates. AWS quota: 10/s.
    CertificateChanges "certificate-changes" None, 10.0 (10.0 None) true;
    /// Deleting certificates. AWS quota: 10/s.
    CertificateDeletions "certificate-deletions" None, 10.0 (10.0 None) true;
    /// Listing the policies of a certificate. AWS quota: 15/s.
    AttachedPolicyLists "attached-policy-lists" None, 15.0 (15.0 None) true;
    /// Attaching policies and detaching them. AWS quota: 15/s each.
    PolicyTargets "policy-targets" None, 15.0 (15.0 None) true;
    /// Creating IoT policies, and deleting them and their versions. AWS quota: 10/s each.
    Policies "policies" None, 10.0 (10.0 None) true;
    /// Reading IoT policies and the list of their versions. AWS quota: 10/s each.
    PolicyReads "policy-reads" None, 10.0 (10.0 None) true;
    /// Listing IoT policies and what they are attached to, 250 a page. AWS quota: 10/s each.
    PolicyLists "policy-lists" None, 10.0 (10.0 None) true;
    /// Creating, changing, deprecating and deleting thing types. AWS quota: 15/s each.
    ThingTypes "thing-types" Some(8.0), 15.0 (15.0 None) true;
    /// Describing thing types. AWS quota: 100/s, 50/s in select Regions.
    ThingTypeReads "thing-type-reads" None, 100.0 (50.0 Registry) true;
    /// Listing thing types. AWS quota: 10/s.
    ThingTypeLists "thing-type-lists" None, 10.0 (10.0 None) true;
    /// Creating static thing groups. AWS quota: 25/s.
    Groups "groups" None, 25.0 (25.0 None) true;
    /// Changing and deleting static thing groups. AWS quota: 15/s each.
    GroupChanges "group-changes" None, 15.0 (15.0 None) true;
    /// Describing thing groups. AWS quota: 100/s.
    GroupReads "group-reads" None, 100.0 (100.0 None) true;
    /// Listing thing groups. AWS quota: 10/s.
    GroupLists "group-lists" None, 10.0 (10.0 None) true;
    /// Listing the members of a group, 250 a page. AWS quota: 25/s.
    GroupMembers "group-members" None, 25.0 (25.0 None) true;
    /// Listing the groups of a thing. AWS quota: 100/s, 50/s in select Regions.
    ThingGroupsOfThing "groups-of-thing" None, 100.0 (50.0 Registry) true;
    /// Adding things to groups and removing them. AWS quota: 100/s each; in select Regions 60/s and 50/s.
    Memberships "memberships" Some(80.0), 100.0 (50.0 Registry) true;
    /// Creating, changing and deleting dynamic thing groups. AWS quota: 5/s each.
    DynamicGroups "dynamic-groups" Some(4.0), 5.0 (5.0 None) true;
    /// Tagging and untagging IoT resources. AWS quota: 10/s each.
    Tags "tags" None, 10.0 (10.0 None) true;
    /// Reading the tags of IoT resources. AWS quota: 10/s.
    TagReads "tag-reads" None, 10.0 (10.0 None) true;
    /// Changing the fleet indexing configuration. AWS quota: 1/s.
    IndexingChanges "indexing-changes" None, 1.0 (1.0 None) true;
    /// Reading the fleet indexing configuration. AWS quota: 20/s.
    Indexing "indexing" None, 20.0 (20.0 None) true;
    /// Describing an index. AWS quota: 10/s.
    Indices "indices" None, 10.0 (10.0 None) true;
    /// Searching the index and counting in it. AWS quota: 15/s each.
    Searches "searches" None, 15.0 (15.0 None) true;
    /// Packages and their versions. AWS quota: 10/s each operation.
    Packages "packages" Some(8.0), 10.0 (10.0 None) true;
    /// Reading and changing the package configuration. AWS quota: 5/s each.
    PackageConfiguration "package-configuration" None, 5.0 (5.0 None) true;
    /// Finding the account's endpoints. AWS quota: 10/s, not adjustable.
    Endpoint "endpoint" None, 10.0 (10.0 None) false;
    /// All shadow requests. AWS quota: 4000/s for all of them together, HTTP and MQTT; 400/s in select
    /// Regions; besides, 20/s for any single shadow.
    Shadows "shadows" None, 4000.0 (400.0 Shadow) true;
    /// Creating, canceling and deleting jobs. AWS quota: 10/s each; that of creating is not adjustable.
    JobChanges "job-changes" Some(8.0), 10.0 (10.0 None) false;
    /// Describing jobs and reading their documents. AWS quota: 10/s each.
    JobDescriptions "job-descriptions" None, 10.0 (10.0 None) true;
    /// Listing jobs, 250 a page. AWS quota: 10/s.
    JobLists "job-lists" None, 10.0 (10.0 None) true;
    /// Describing job executions. AWS quota: 10/s.
    JobExecutionReads "job-execution-reads" None, 10.0 (10.0 None) true;
    /// Listing job executions, 250 a page. AWS quota: 10/s.
    JobExecutionLists "job-execution-lists" None, 10.0 (10.0 None) true;
    /// Creating, changing and deleting commands. AWS quota: 10/s each.
    CommandChanges "command-changes" None, 10.0 (10.0 None) true;
    /// Describing commands. AWS quota: 15/s.
    CommandReads "command-reads" None, 15.0 (15.0 None) true;
    /// Listing commands, 100 a page. AWS quota: 10/s.
    CommandLists "command-lists" None, 10.0 (10.0 None) true;
    /// Describing executions of commands. AWS quota: 20/s.
    CommandExecutionReads "command-execution-reads" None, 20.0 (20.0 None) true;
    /// Listing executions of commands, 100 a page. AWS quota: 10/s.
    CommandExecutionLists "command-execution-lists" None, 10.0 (10.0 None) true;
    /// Deleting executions of commands. AWS quota: 15/s.
    CommandExecutionDeletions "command-execution-deletions" None, 15.0 (15.0 None) true;
    /// Starting executions of commands. AWS quota: 100/s.
    CommandStarts "command-starts" Some(80.0), 100.0 (100.0 None) true;
    /// Messages sent over HTTPS. AWS quota: 20,000/s inbound, 2,000/s in select Regions.
    Messages "messages" None, 20000.0 (2000.0 Shadow) true;
    /// Reading jobs as a device does. AWS quota: 200/s for all reads together, not adjustable.
    JobReads "job-reads" Some(150.0), 200.0 (200.0 None) false;
    /// Changing job executions as a device does. AWS quota: 200/s for all writes together, not adjustable.
    JobWrites "job-writes" Some(150.0), 200.0 (200.0 None) false;
    /// Requests about S3 buckets. AWS publishes no quota; S3 answers `SlowDown` when it is too much.
    S3Buckets "s3-buckets" Some(80.0), 100.0 (100.0 None) false;
    /// Requests about S3 objects. AWS quota: 3500 writes and 5500 reads per second and prefix.
    S3Objects "s3-objects" Some(80.0), 3500.0 (3500.0 None) false;
    /// All IAM requests. AWS publishes no quota; it is per account, not per Region.
    Iam "iam" Some(8.0), 10.0 (10.0 None) false;
    /// All STS requests. AWS quota: 600/s per account and Region.
    Sts "sts" None, 600.0 (600.0 None) false;
}

/// Regions whose default registry quotas are lower (`iot-core` endpoints and quotas page).
const SELECT: &[&str] = &[
    "eu-north-1",
    "me-south-1",
    "me-central-1",
    "eu-west-3",
    "ap-east-1",
    "us-west-1",
    "ca-central-1",
    "us-gov-east-1",
    "us-gov-west-1",
    "cn-northwest-1",
    "ap-southeast-5",
    "eu-south-2",
];

impl Bucket {
    /// The name users write, such as `thing-types`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The budget of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|b| b.name() == name)
    }

    /// All names, for messages.
    #[must_use]
    pub fn names() -> String {
        let names: Vec<_> = Self::ALL.iter().map(|b| b.name()).collect();
        names.join(", ")
    }

    /// Whether the account's quota here is the higher or the lower default.
    #[must_use]
    pub fn class(self, region: &Region) -> RegionClass {
        let name = region.as_str();
        let select = match self.row().footnote {
            Footnote::None => false,
            Footnote::Registry => SELECT.contains(&name),
            Footnote::Shadow => {
                name == "sa-east-1" || (name != "us-west-1" && SELECT.contains(&name))
            }
        };
        if select {
            RegionClass::Select
        } else {
            RegionClass::Large
        }
    }

    /// The account's default quota in a Region, requests per second.
    #[must_use]
    pub fn quota(self, region: &Region) -> f64 {
        match self.class(region) {
            RegionClass::Large => self.row().quota,
            RegionClass::Select => self.row().select,
        }
    }

    /// What we use by default, requests per second: the smaller of what we promise and 80 % of the quota.
    #[must_use]
    pub fn default_rate(self, region: &Region) -> f64 {
        let four_fifths = self.quota(region) * 0.8;
        self.row()
            .promised
            .map_or(four_fifths, |promised| promised.min(four_fifths))
    }

    /// Whether AWS raises this quota on request.
    #[must_use]
    pub fn is_adjustable(self) -> bool {
        self.row().adjustable
    }
}

impl fmt::Display for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_found() {
        for bucket in Bucket::ALL {
            assert_eq!(Bucket::named(bucket.name()), Some(*bucket));
        }
        assert_eq!(Bucket::named("nothing"), None);
    }

    #[test]
    fn no_default_rate_is_above_four_fifths_of_the_quota() {
        for region in ["us-east-1", "eu-north-1", "sa-east-1", "cn-north-1"] {
            let region: Region = region.parse().unwrap();
            for bucket in Bucket::ALL {
                let rate = bucket.default_rate(&region);
                assert!(
                    rate > 0.0 && rate <= bucket.quota(&region) * 0.8,
                    "{bucket}"
                );
            }
        }
    }
}
