//! The AWS operations this tool calls: whose they are, which permission and which budget they need.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::quota::Bucket;

/// An AWS service, by the client that calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    /// AWS IoT control plane.
    Iot,
    /// AWS IoT data plane: shadows and messages.
    IotData,
    /// AWS IoT Jobs data plane.
    IotJobsData,
    /// Amazon S3.
    S3,
    /// AWS Identity and Access Management.
    Iam,
    /// AWS Security Token Service.
    Sts,
}

macro_rules! operations {
    (@name $operation:ident) => { stringify!($operation) };
    (@name $operation:ident $name:literal) => { $name };
    ($($(#[$doc:meta])* $operation:ident $(= $name:literal)?: $service:ident $action:literal $bucket:ident,)*) => {
        /// An AWS operation. Its name is AWS's own.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum Operation {
            $(
                #[doc = concat!("`", stringify!($service), "` `", operations!(@name $operation $($name)?), "`, allowed by `", $action, "`.")]
                $(#[$doc])*
                $operation,
            )*
        }

        impl Operation {
            /// Every operation.
            pub const ALL: &[Self] = &[$(Self::$operation),*];

            /// The name as AWS and its SDKs write it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$operation => operations!(@name $operation $($name)?),)* }
            }

            /// The service it belongs to.
            #[must_use]
            pub fn service(self) -> Service {
                match self { $(Self::$operation => Service::$service,)* }
            }

            /// The IAM action that allows it. It is not always the operation's name:
            /// `HeadObject` needs `s3:GetObject`. Empty where no permission is needed.
            #[must_use]
            pub fn iam_action(self) -> &'static str {
                match self { $(Self::$operation => $action,)* }
            }

            /// The same as a list, also where it is empty text.
            pub(crate) fn own_actions(self) -> &'static [&'static str] {
                match self { $(Self::$operation => &[$action],)* }
            }

            /// The budget of requests it draws from.
            #[must_use]
            pub fn bucket(self) -> Bucket {
                match self { $(Self::$operation => Bucket::$bucket,)* }
            }
        }
    };
}

operations! {
    CreateThing: Iot "iot:CreateThing" Things,
    UpdateThing: Iot "iot:UpdateThing" Things,
    DeleteThing: Iot "iot:DeleteThing" Things,
    DescribeThing: Iot "iot:DescribeThing" ThingReads,
    ListThings: Iot "iot:ListThings" ThingLists,

    ListThingPrincipals: Iot "iot:ListThingPrincipals" ThingPrincipalLists,
    ListPrincipalThings: Iot "iot:ListPrincipalThings" PrincipalThingLists,
    AttachThingPrincipal: Iot "iot:AttachThingPrincipal" ThingPrincipals,
    DetachThingPrincipal: Iot "iot:DetachThingPrincipal" ThingPrincipals,
    CreateCertificateFromCsr: Iot "iot:CreateCertificateFromCsr" CertificateCreations,
    DescribeCertificate: Iot "iot:DescribeCertificate" CertificateReads,
    ListCertificates: Iot "iot:ListCertificates" CertificateLists,
    UpdateCertificate: Iot "iot:UpdateCertificate" CertificateChanges,
    DeleteCertificate: Iot "iot:DeleteCertificate" CertificateDeletions,
    ListAttachedPolicies: Iot "iot:ListAttachedPolicies" AttachedPolicyLists,
    AttachPolicy: Iot "iot:AttachPolicy" PolicyTargets,
    DetachPolicy: Iot "iot:DetachPolicy" PolicyTargets,
    CreatePolicy: Iot "iot:CreatePolicy" Policies,
    DeletePolicy: Iot "iot:DeletePolicy" Policies,
    DeletePolicyVersion: Iot "iot:DeletePolicyVersion" Policies,
    GetPolicy: Iot "iot:GetPolicy" PolicyReads,
    ListPolicyVersions: Iot "iot:ListPolicyVersions" PolicyReads,
    ListPolicies: Iot "iot:ListPolicies" PolicyLists,
    ListTargetsForPolicy: Iot "iot:ListTargetsForPolicy" PolicyLists,

    CreateThingType: Iot "iot:CreateThingType" ThingTypes,
    UpdateThingType: Iot "iot:UpdateThingType" ThingTypes,
    DeprecateThingType: Iot "iot:DeprecateThingType" ThingTypes,
    DeleteThingType: Iot "iot:DeleteThingType" ThingTypes,
    DescribeThingType: Iot "iot:DescribeThingType" ThingTypeReads,
    ListThingTypes: Iot "iot:ListThingTypes" ThingTypeLists,

    CreateThingGroup: Iot "iot:CreateThingGroup" Groups,
    UpdateThingGroup: Iot "iot:UpdateThingGroup" GroupChanges,
    DeleteThingGroup: Iot "iot:DeleteThingGroup" GroupChanges,
    DescribeThingGroup: Iot "iot:DescribeThingGroup" GroupReads,
    ListThingGroups: Iot "iot:ListThingGroups" GroupLists,
    ListThingsInThingGroup: Iot "iot:ListThingsInThingGroup" GroupMembers,
    ListThingGroupsForThing: Iot "iot:ListThingGroupsForThing" ThingGroupsOfThing,
    AddThingToThingGroup: Iot "iot:AddThingToThingGroup" Memberships,
    RemoveThingFromThingGroup: Iot "iot:RemoveThingFromThingGroup" Memberships,
    CreateDynamicThingGroup: Iot "iot:CreateDynamicThingGroup" DynamicGroups,
    UpdateDynamicThingGroup: Iot "iot:UpdateDynamicThingGroup" DynamicGroups,
    DeleteDynamicThingGroup: Iot "iot:DeleteDynamicThingGroup" DynamicGroups,

    TagResource: Iot "iot:TagResource" Tags,
    UntagResource: Iot "iot:UntagResource" Tags,
    ListTagsForResource: Iot "iot:ListTagsForResource" TagReads,

    UpdateIndexingConfiguration: Iot "iot:UpdateIndexingConfiguration" IndexingChanges,
    GetIndexingConfiguration: Iot "iot:GetIndexingConfiguration" Indexing,
    DescribeIndex: Iot "iot:DescribeIndex" Indices,
    SearchIndex: Iot "iot:SearchIndex" Searches,
    GetStatistics: Iot "iot:GetStatistics" Searches,

    CreatePackage: Iot "iot:CreatePackage" Packages,
    GetPackage: Iot "iot:GetPackage" Packages,
    UpdatePackage: Iot "iot:UpdatePackage" Packages,
    ListPackages: Iot "iot:ListPackages" Packages,
    DeletePackage: Iot "iot:DeletePackage" Packages,
    CreatePackageVersion: Iot "iot:CreatePackageVersion" Packages,
    GetPackageVersion: Iot "iot:GetPackageVersion" Packages,
    UpdatePackageVersion: Iot "iot:UpdatePackageVersion" Packages,
    ListPackageVersions: Iot "iot:ListPackageVersions" Packages,
    DeletePackageVersion: Iot "iot:DeletePackageVersion" Packages,
    AssociateSbomWithPackageVersion: Iot "iot:AssociateSbomWithPackageVersion" Packages,
    ListSbomValidationResults: Iot "iot:ListSbomValidationResults" Packages,
    GetPackageConfiguration: Iot "iot:GetPackageConfiguration" PackageConfiguration,
    UpdatePackageConfiguration: Iot "iot:UpdatePackageConfiguration" PackageConfiguration,

    CreateJob: Iot "iot:CreateJob" JobChanges,
    CancelJob: Iot "iot:CancelJob" JobChanges,
    DeleteJob: Iot "iot:DeleteJob" JobChanges,
    DescribeJob: Iot "iot:DescribeJob" JobDescriptions,
    GetJobDocument: Iot "iot:GetJobDocument" JobDescriptions,
    ListJobs: Iot "iot:ListJobs" JobLists,
    DescribeJobExecution: Iot "iot:DescribeJobExecution" JobExecutionReads,
    ListJobExecutionsForJob: Iot "iot:ListJobExecutionsForJob" JobExecutionLists,

    CreateCommand: Iot "iot:CreateCommand" CommandChanges,
    UpdateCommand: Iot "iot:UpdateCommand" CommandChanges,
    DeleteCommand: Iot "iot:DeleteCommand" CommandChanges,
    GetCommand: Iot "iot:GetCommand" CommandReads,
    ListCommands: Iot "iot:ListCommands" CommandLists,
    GetCommandExecution: Iot "iot:GetCommandExecution" CommandExecutionReads,
    ListCommandExecutions: Iot "iot:ListCommandExecutions" CommandExecutionLists,
    DeleteCommandExecution: Iot "iot:DeleteCommandExecution" CommandExecutionDeletions,

    DescribeEndpoint: Iot "iot:DescribeEndpoint" Endpoint,

    StartCommandExecution: IotJobsData "iot:StartCommandExecution" CommandStarts,
    /// The control plane has an operation of the same name.
    DescribeJobExecutionAsDevice = "DescribeJobExecution": IotJobsData "iotjobsdata:DescribeJobExecution" JobReads,
    UpdateJobExecution: IotJobsData "iotjobsdata:UpdateJobExecution" JobWrites,

    GetThingShadow: IotData "iot:GetThingShadow" Shadows,
    UpdateThingShadow: IotData "iot:UpdateThingShadow" Shadows,
    DeleteThingShadow: IotData "iot:DeleteThingShadow" Shadows,
    Publish: IotData "iot:Publish" Messages,
    ListNamedShadowsForThing: IotData "iot:ListNamedShadowsForThing" Shadows,

    ListBuckets: S3 "s3:ListAllMyBuckets" S3Buckets,
    HeadBucket: S3 "s3:ListBucket" S3Buckets,
    CreateBucket: S3 "s3:CreateBucket" S3Buckets,
    GetBucketLocation: S3 "s3:GetBucketLocation" S3Buckets,
    GetBucketVersioning: S3 "s3:GetBucketVersioning" S3Buckets,
    PutBucketVersioning: S3 "s3:PutBucketVersioning" S3Buckets,
    GetBucketTagging: S3 "s3:GetBucketTagging" S3Buckets,
    PutBucketTagging: S3 "s3:PutBucketTagging" S3Buckets,
    DeleteBucket: S3 "s3:DeleteBucket" S3Buckets,
    HeadObject: S3 "s3:GetObject" S3Objects,
    PutObject: S3 "s3:PutObject" S3Objects,
    CreateMultipartUpload: S3 "s3:PutObject" S3Objects,
    UploadPart: S3 "s3:PutObject" S3Objects,
    CompleteMultipartUpload: S3 "s3:PutObject" S3Objects,
    AbortMultipartUpload: S3 "s3:AbortMultipartUpload" S3Objects,
    ListObjectVersions: S3 "s3:ListBucketVersions" S3Objects,
    /// A request deletes at most 1000 versions; each version needs the permission.
    DeleteObjects: S3 "s3:DeleteObjectVersion" S3Objects,
    /// For keys that XML cannot carry, and which `DeleteObjects` therefore cannot name.
    DeleteObject: S3 "s3:DeleteObjectVersion" S3Objects,

    GetRole: Iam "iam:GetRole" Iam,
    CreateRole: Iam "iam:CreateRole" Iam,
    UpdateAssumeRolePolicy: Iam "iam:UpdateAssumeRolePolicy" Iam,
    GetRolePolicy: Iam "iam:GetRolePolicy" Iam,
    PutRolePolicy: Iam "iam:PutRolePolicy" Iam,
    TagRole: Iam "iam:TagRole" Iam,
    ListRoles: Iam "iam:ListRoles" Iam,
    ListRolePolicies: Iam "iam:ListRolePolicies" Iam,
    ListAttachedRolePolicies: Iam "iam:ListAttachedRolePolicies" Iam,
    DeleteRolePolicy: Iam "iam:DeleteRolePolicy" Iam,
    DetachRolePolicy: Iam "iam:DetachRolePolicy" Iam,
    DeleteRole: Iam "iam:DeleteRole" Iam,
    SimulatePrincipalPolicy: Iam "iam:SimulatePrincipalPolicy" Iam,

    GetCallerIdentity: Sts "" Sts,
}

impl Operation {
    /// The operation of this name in this service, as the SDK's metadata gives it.
    #[must_use]
    pub fn find(service: Service, name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|operation| operation.service() == service && operation.name() == name)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_by_service_and_name() {
        for operation in Operation::ALL {
            assert_eq!(
                Operation::find(operation.service(), operation.name()),
                Some(*operation)
            );
        }
        assert_eq!(Operation::find(Service::S3, "CreateThing"), None);
    }

    #[test]
    fn permissions_belong_to_their_service() {
        for operation in Operation::ALL {
            let prefixes: &[&str] = match operation.service() {
                Service::Iot | Service::IotData => &["iot:"],
                Service::IotJobsData => &["iot:", "iotjobsdata:"],
                Service::S3 => &["s3:"],
                Service::Iam => &["iam:"],
                Service::Sts => &[""],
            };
            let action = operation.iam_action();
            let fits = prefixes.iter().any(|prefix| action.starts_with(prefix));
            assert!(fits, "{operation}");
        }
    }
}
