//! What each task calls, and so which permissions it needs.

use std::collections::BTreeSet;

use fleet_core::operation::Operation::{self, *};
use fleet_core::permission;
use serde_json::{Value, json};

/// Something that is done with a fleet.
#[derive(Debug, Clone, Copy)]
pub struct Task {
    /// The command that does it.
    pub name: &'static str,
    /// Every operation it may call.
    pub operations: &'static [Operation],
}

/// A role is handed to AWS IoT, which assumes it.
const PASS_ROLE: &str = "iam:PassRole";

/// The tasks, in the order of the workshop.
#[rustfmt::skip]
pub const TASKS: &[Task] = &[
    Task {
        name: "provision",
        operations: &[
            GetCallerIdentity,
            DescribeThingType, CreateThingType, UpdateThingType, DeprecateThingType,
            GetIndexingConfiguration, UpdateIndexingConfiguration, DescribeIndex,
            ListBuckets, HeadBucket, CreateBucket, GetBucketLocation, GetBucketVersioning, PutBucketVersioning,
            GetBucketTagging, PutBucketTagging, HeadObject, PutObject,
            CreateMultipartUpload, UploadPart, CompleteMultipartUpload, AbortMultipartUpload,
            GetPackage, CreatePackage, GetPackageVersion, CreatePackageVersion, UpdatePackageVersion,
            GetPackageConfiguration, UpdatePackageConfiguration,
            GetRole, CreateRole, UpdateAssumeRolePolicy, GetRolePolicy, PutRolePolicy, TagRole,
            DescribeThingGroup, CreateThingGroup, AddThingToThingGroup, ListThingsInThingGroup,
            ListThingGroupsForThing, ListThings, DescribeThing, CreateThing,
            DescribeEndpoint, GetThingShadow, UpdateThingShadow, ListTagsForResource, TagResource,
        ],
    },
    Task {
        name: "jobs",
        operations: &[
            GetCallerIdentity,
            ListThingGroups, DescribeThingGroup, ListThingsInThingGroup, DescribeThing,
            ListPackages, GetPackage, ListPackageVersions, GetPackageVersion, GetPackageConfiguration,
            GetRole, CreateJob, DescribeJob, GetJobDocument, ListJobs, CancelJob, DeleteJob,
            DescribeJobExecution, ListJobExecutionsForJob, ListTagsForResource, TagResource,
        ],
    },
    Task {
        name: "jobs simulate",
        operations: &[
            GetCallerIdentity, DescribeEndpoint, ListJobs, DescribeJob, GetJobDocument,
            ListJobExecutionsForJob, DescribeJobExecutionAsDevice, UpdateJobExecution,
        ],
    },
    Task {
        name: "packages",
        operations: &[
            GetCallerIdentity,
            ListPackages, GetPackage, CreatePackage, UpdatePackage, DeletePackage,
            ListPackageVersions, GetPackageVersion, CreatePackageVersion, UpdatePackageVersion,
            DeletePackageVersion, AssociateSbomWithPackageVersion, ListSbomValidationResults,
            GetPackageConfiguration, UpdatePackageConfiguration, GetIndexingConfiguration,
            ListBuckets, CreateBucket, GetBucketLocation, GetBucketVersioning, PutBucketVersioning,
            GetBucketTagging, PutBucketTagging, HeadObject, PutObject,
            CreateMultipartUpload, UploadPart, CompleteMultipartUpload, AbortMultipartUpload,
            GetRole, CreateRole, UpdateAssumeRolePolicy, GetRolePolicy, PutRolePolicy, TagRole,
            DescribeEndpoint, GetThingShadow, UpdateThingShadow, DescribeIndex, SearchIndex,
            GetStatistics, DescribeThingType, ListThings, DescribeThing,
            ListTagsForResource, TagResource,
        ],
    },
    Task {
        name: "groups",
        operations: &[
            GetCallerIdentity,
            ListThingGroups, DescribeThingGroup, CreateDynamicThingGroup, DeleteDynamicThingGroup,
            ListThingsInThingGroup, DescribeThing, GetIndexingConfiguration, DescribeIndex,
            SearchIndex, GetStatistics, ListTagsForResource, TagResource,
        ],
    },
    Task {
        name: "commands",
        operations: &[
            GetCallerIdentity, DescribeEndpoint,
            ListCommands, GetCommand, CreateCommand, UpdateCommand, DeleteCommand,
            StartCommandExecution, GetCommandExecution, ListCommandExecutions,
            ListThings, DescribeThing, DescribeThingGroup, ListThingsInThingGroup,
            GetIndexingConfiguration, DescribeIndex, SearchIndex, Publish,
            ListTagsForResource, TagResource,
        ],
    },
    Task {
        name: "devices",
        operations: &[
            GetCallerIdentity, DescribeEndpoint, ListThings, DescribeThing, DescribeThingGroup,
            ListThingsInThingGroup, CreateCertificateFromCsr, DescribeCertificate,
            UpdateCertificate, DeleteCertificate, GetPolicy, CreatePolicy, AttachPolicy,
            DetachPolicy, ListAttachedPolicies, AttachThingPrincipal, DetachThingPrincipal,
            ListPrincipalThings, ListThingPrincipals, TagResource,
        ],
    },
    Task {
        name: "cleanup",
        operations: &[
            GetCallerIdentity, DescribeEndpoint, ListTagsForResource,
            ListThings, DescribeThing, UpdateThing, DeleteThing, ListThingGroupsForThing,
            GetThingShadow, DeleteThingShadow, ListNamedShadowsForThing,
            ListThingPrincipals, ListPrincipalThings, DetachThingPrincipal, ListCertificates,
            DescribeCertificate, UpdateCertificate, DeleteCertificate, ListAttachedPolicies, DetachPolicy,
            ListPolicies, GetPolicy, ListPolicyVersions, ListTargetsForPolicy, DeletePolicyVersion, DeletePolicy,
            ListThingGroups, DescribeThingGroup, DeleteThingGroup, DeleteDynamicThingGroup, ListThingsInThingGroup,
            ListThingTypes, DescribeThingType, DeprecateThingType, DeleteThingType,
            GetIndexingConfiguration, UpdateIndexingConfiguration,
            GetPackageConfiguration, UpdatePackageConfiguration,
            ListPackages, GetPackage, UpdatePackage, DeletePackage,
            ListPackageVersions, GetPackageVersion, UpdatePackageVersion, DeletePackageVersion,
            ListJobs, DescribeJob, CancelJob, DeleteJob, ListJobExecutionsForJob,
            ListCommands, GetCommand, DeleteCommand, ListCommandExecutions,
            ListBuckets, GetBucketLocation, GetBucketTagging, ListObjectVersions, DeleteObjects, DeleteObject, DeleteBucket,
            ListRoles, GetRole, ListRolePolicies, ListAttachedRolePolicies, DeleteRolePolicy, DetachRolePolicy, DeleteRole,
        ],
    },
];

impl Task {
    /// The IAM actions it needs, each once.
    #[must_use]
    pub fn actions(&self) -> BTreeSet<&'static str> {
        let operations = self.operations.iter().copied();
        operations.flat_map(permission::actions).copied().collect()
    }
}

/// An identity policy that allows what these tasks need, and nothing else, on every resource.
#[must_use]
pub fn policy(tasks: &[&Task]) -> Value {
    let all: BTreeSet<_> = tasks.iter().flat_map(|task| task.actions()).collect();
    let (pass, actions): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|action| *action == PASS_ROLE);
    let mut statements = vec![json!({
        "Sid": "Fleetctl",
        "Effect": "Allow",
        "Action": actions,
        "Resource": "*",
    })];
    if !pass.is_empty() {
        statements.push(json!({
            "Sid": "FleetctlRoles",
            "Effect": "Allow",
            "Action": pass,
            "Resource": ["arn:*:iam::*:role/IoTJobsRole*", "arn:*:iam::*:role/IoTPackageConfigRole*"],
            "Condition": { "StringEquals": { "iam:PassedToService": "iot.amazonaws.com" } },
        }));
    }
    json!({ "Version": "2012-10-17", "Statement": statements })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_needed_by_some_task() {
        let used: BTreeSet<_> = TASKS.iter().flat_map(|task| task.operations).collect();
        let unused: Vec<_> = Operation::ALL
            .iter()
            .filter(|one| !used.contains(one))
            .collect();
        // No workflow calls these; the last is the doctor's own question.
        let spare = [
            UpdateThingGroup,
            RemoveThingFromThingGroup,
            UpdateDynamicThingGroup,
            UntagResource,
            DeleteCommandExecution,
            SimulatePrincipalPolicy,
        ];
        assert_eq!(unused, spare.iter().collect::<Vec<_>>());
    }

    #[test]
    fn a_policy_names_each_action_once_and_hands_on_only_our_roles() {
        let provision = TASKS.iter().find(|task| task.name == "provision").unwrap();
        let policy = policy(&[provision, provision]);
        let statements = policy["Statement"].as_array().unwrap();
        let actions = statements[0]["Action"].as_array().unwrap();
        assert!(actions.contains(&json!("iot:CreateThing")));
        assert!(!actions.contains(&json!("iam:PassRole")));
        let once: BTreeSet<_> = actions.iter().map(Value::as_str).collect();
        assert_eq!(once.len(), actions.len());
        assert_eq!(statements[1]["Action"], json!(["iam:PassRole"]));
    }
}
