//! The calls that a cleanup makes if nothing fails, for its estimate.

use std::collections::BTreeSet;

use fleet_core::operation::Operation;
use fleet_core::quota::Calls;

use super::plan::CleanupPlan;
use crate::event::ResourceKind;

pub(super) fn calls(plan: &CleanupPlan) -> Calls {
    let mut calls = Calls::default();
    let count = |kind| plan.deletes(kind);
    let mut add = |operation, times| calls.add(operation, times);

    add(Operation::GetCallerIdentity, 1);
    let things = count(ResourceKind::Thing);
    add(Operation::DescribeThing, things);
    add(Operation::DeleteThing, things);
    let shadows: u64 = plan.shadows().values().sum();
    add(Operation::DeleteThingShadow, shadows);

    let certificates = count(ResourceKind::Certificate);
    let tied: u64 = [ResourceKind::Certificate, ResourceKind::Attachment]
        .into_iter()
        .filter_map(|kind| plan.section(kind))
        .flat_map(|section| &section.items)
        .map(|item| u64::try_from(item.ties.len()).unwrap_or(u64::MAX))
        .sum();
    add(Operation::ListPrincipalThings, certificates);
    add(Operation::UpdateThing, certificates);
    add(Operation::DetachThingPrincipal, tied);
    add(Operation::DescribeThing, tied);
    add(Operation::ListAttachedPolicies, certificates);
    add(Operation::UpdateCertificate, certificates);
    add(Operation::DeleteCertificate, certificates);

    // Each is looked at before it is deleted, and once more to see that it is gone. How many have to
    // be canceled first is told by then.
    let jobs = count(ResourceKind::Job);
    add(Operation::DescribeJob, 2 * jobs);
    add(Operation::DeleteJob, jobs);
    let commands = count(ResourceKind::Command);
    add(Operation::GetCommand, commands);
    add(Operation::DeleteCommand, commands);
    let policies = count(ResourceKind::IotPolicy);
    add(Operation::GetPolicy, policies);
    add(Operation::ListTargetsForPolicy, policies);
    add(Operation::ListPolicyVersions, policies);
    add(Operation::DeletePolicy, policies);

    let groups = count(ResourceKind::ThingGroup);
    let dynamic = count(ResourceKind::DynamicGroup);
    add(Operation::DescribeThingGroup, groups + dynamic);
    add(Operation::DeleteThingGroup, groups);
    add(Operation::DeleteDynamicThingGroup, dynamic);

    let types = count(ResourceKind::ThingType);
    add(Operation::DescribeThingType, 2 * types);
    add(Operation::DeprecateThingType, types);
    add(Operation::DeleteThingType, types);

    let packages = count(ResourceKind::Package);
    let versions = count(ResourceKind::PackageVersion);
    let with_versions = packages_with_versions(plan);
    add(Operation::GetPackage, packages + with_versions);
    add(Operation::DeletePackage, packages);
    add(Operation::GetPackageVersion, versions);
    add(Operation::DeletePackageVersion, versions);
    add(
        Operation::ListTagsForResource,
        jobs + commands + policies + groups + dynamic + types + packages + with_versions + versions,
    );

    let buckets = count(ResourceKind::Bucket);
    add(Operation::ListBuckets, buckets);
    add(Operation::GetBucketTagging, buckets);
    add(Operation::ListObjectVersions, 2 * buckets);
    add(Operation::DeleteObjects, buckets);
    add(Operation::DeleteBucket, buckets);

    let roles = count(ResourceKind::Role);
    add(Operation::GetRole, roles);
    add(Operation::ListRolePolicies, roles);
    add(Operation::ListAttachedRolePolicies, roles);
    add(Operation::DeleteRolePolicy, roles);
    add(Operation::DeleteRole, roles);

    let configuration = count(ResourceKind::PackageConfiguration);
    add(Operation::GetPackageConfiguration, configuration);
    add(Operation::UpdatePackageConfiguration, configuration);
    let indexing = count(ResourceKind::Indexing);
    add(Operation::GetIndexingConfiguration, indexing);
    add(Operation::UpdateIndexingConfiguration, indexing);
    calls
}

/// How many packages the versions of the plan belong to.
fn packages_with_versions(plan: &CleanupPlan) -> u64 {
    let versions = plan.section(ResourceKind::PackageVersion);
    let names = versions.into_iter().flat_map(|section| &section.items);
    let packages: BTreeSet<&str> = names
        .filter_map(|item| Some(item.name.split_once('@')?.0))
        .collect();
    u64::try_from(packages.len()).unwrap_or(u64::MAX)
}
