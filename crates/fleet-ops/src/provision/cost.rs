//! The calls that applying a plan makes if nothing fails.

use fleet_core::operation::Operation;
use fleet_core::quota::Calls;

use super::plan::{Action, Planned, ProvisionPlan};
use crate::event::{Repair, ResourceKind};

pub(super) fn calls(plan: &ProvisionPlan) -> Calls {
    let mut calls = Calls::default();
    calls.add(Operation::GetCallerIdentity, 1);
    for planned in &plan.resources {
        resource(&mut calls, planned);
    }
    devices(&mut calls, plan);
    calls
}

fn resource(calls: &mut Calls, planned: &Planned) {
    match &planned.action {
        Action::Create | Action::Unread { .. } => {
            for operation in making(planned.kind) {
                calls.add(*operation, 1);
            }
            if planned.kind == ResourceKind::Bucket && planned.action != Action::Create {
                calls.add(Operation::GetBucketLocation, 1);
                calls.add(Operation::GetBucketTagging, 1);
            }
        }
        Action::Repair { repairs } => {
            for repair in repairs {
                calls.add(repairing(planned.kind, *repair), 1);
                if planned.kind == ResourceKind::Bucket && *repair == Repair::Tags {
                    calls.add(Operation::GetBucketTagging, 1);
                }
            }
            if planned.kind == ResourceKind::Indexing {
                calls.add(Operation::GetIndexingConfiguration, 1);
                calls.add(Operation::ListTagsForResource, 1);
                calls.add(Operation::TagResource, 1);
                calls.add(Operation::DescribeIndex, 1);
            }
        }
        Action::Keep | Action::Conflict { .. } => {}
    }
}

fn making(kind: ResourceKind) -> &'static [Operation] {
    match kind {
        ResourceKind::Indexing => &[
            Operation::GetIndexingConfiguration,
            Operation::ListTagsForResource,
            Operation::TagResource,
            Operation::UpdateIndexingConfiguration,
            Operation::DescribeIndex,
        ],
        ResourceKind::ThingType => &[Operation::CreateThingType],
        ResourceKind::Bucket => &[
            Operation::CreateBucket,
            Operation::PutBucketVersioning,
            Operation::PutBucketTagging,
        ],
        ResourceKind::Firmware => &[Operation::PutObject],
        ResourceKind::Package => &[Operation::CreatePackage],
        ResourceKind::PackageVersion => &[
            Operation::CreatePackageVersion,
            Operation::UpdatePackageVersion,
        ],
        ResourceKind::Role => &[Operation::CreateRole, Operation::PutRolePolicy],
        ResourceKind::PackageConfiguration => &[Operation::UpdatePackageConfiguration],
        ResourceKind::ThingGroup => &[Operation::CreateThingGroup],
        ResourceKind::Thing => &[Operation::CreateThing],
        ResourceKind::Membership => &[Operation::AddThingToThingGroup],
        ResourceKind::Shadow | ResourceKind::PackageShadow => &[Operation::UpdateThingShadow],
        // Provisioning makes no others.
        _ => &[],
    }
}

fn repairing(kind: ResourceKind, repair: Repair) -> Operation {
    match (repair, kind) {
        (Repair::Tags, ResourceKind::Bucket) => Operation::PutBucketTagging,
        (Repair::Tags, ResourceKind::Role) => Operation::TagRole,
        (Repair::Tags, _) => Operation::TagResource,
        (Repair::Merge, _) => Operation::UpdateIndexingConfiguration,
        (Repair::Undeprecate, _) => Operation::DeprecateThingType,
        (Repair::Versioning, _) => Operation::PutBucketVersioning,
        (Repair::Content | Repair::Publish, _) => Operation::UpdatePackageVersion,
        (Repair::Trust, _) => Operation::UpdateAssumeRolePolicy,
        (Repair::Policy, _) => Operation::PutRolePolicy,
        (Repair::Enable, _) => Operation::UpdatePackageConfiguration,
    }
}

fn devices(calls: &mut Calls, plan: &ProvisionPlan) {
    let devices = &plan.devices;
    let create = u64::from(devices.create.len());
    let shadows = u64::from(devices.shadow.len()) + u64::from(devices.package_shadow.len());
    let looks = if plan.saved {
        shadows + 2 * create
    } else {
        shadows
    };
    calls.add(Operation::CreateThing, create);
    calls.add(
        Operation::AddThingToThingGroup,
        create + u64::from(devices.join.len()),
    );
    calls.add(Operation::GetThingShadow, looks);
    calls.add(Operation::UpdateThingShadow, 2 * create + shadows);
}
