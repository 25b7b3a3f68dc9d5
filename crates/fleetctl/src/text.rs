//! The words for what the libraries name by type: resources, phases, repairs, conflicts.

use fleet_core::fault::Fault;
use fleet_core::plan::{EndpointKind, Header};
use fleet_ops::event::{Conflict, Phase, Repair, ResourceKind, Wait};

use crate::ui::number;

/// A kind of resource, in the plural.
pub(crate) fn kinds(kind: ResourceKind) -> &'static str {
    match kind {
        ResourceKind::Indexing => "fleet indexing",
        ResourceKind::ThingType => "thing types",
        ResourceKind::Bucket => "bucket",
        ResourceKind::Firmware => "firmware files",
        ResourceKind::Package => "packages",
        ResourceKind::PackageVersion => "package versions",
        ResourceKind::Role => "IAM roles",
        ResourceKind::PackageConfiguration => "package configuration",
        ResourceKind::ThingGroup => "thing groups",
        ResourceKind::Thing => "things",
        ResourceKind::Membership => "group memberships",
        ResourceKind::Shadow => "classic shadows",
        ResourceKind::PackageShadow => "$package shadows",
        _ => "other resources",
    }
}

/// One resource of a kind.
pub(crate) fn kind(kind: ResourceKind) -> &'static str {
    match kind {
        ResourceKind::Indexing => "fleet indexing",
        ResourceKind::ThingType => "thing type",
        ResourceKind::Bucket => "bucket",
        ResourceKind::Firmware => "firmware file",
        ResourceKind::Package => "package",
        ResourceKind::PackageVersion => "package version",
        ResourceKind::Role => "IAM role",
        ResourceKind::PackageConfiguration => "package configuration",
        ResourceKind::ThingGroup => "thing group",
        ResourceKind::Thing => "thing",
        ResourceKind::Membership => "group membership of",
        ResourceKind::Shadow => "classic shadow of",
        ResourceKind::PackageShadow => "$package shadow of",
        _ => "resource",
    }
}

/// A part of the work.
pub(crate) fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Survey => "what is there",
        Phase::Indexing => "fleet indexing",
        Phase::ThingTypes => "thing types",
        Phase::Storage => "bucket",
        Phase::Firmware => "firmware files",
        Phase::Packages => "packages and versions",
        Phase::Roles => "IAM roles",
        Phase::PackageConfiguration => "package configuration",
        Phase::Groups => "thing groups",
        Phase::Devices => "things",
        _ => "other work",
    }
}

/// What is put right.
pub(crate) fn repair(repair: Repair) -> &'static str {
    match repair {
        Repair::Tags => "add the tags",
        Repair::Merge => "add what is missing",
        Repair::Undeprecate => "take the deprecation back",
        Repair::Versioning => "turn versioning on",
        Repair::Content => "set attributes and artifact",
        Repair::Publish => "publish",
        Repair::Trust => "set the trust policy",
        Repair::Policy => "set the policy",
        Repair::Enable => "turn it on",
        _ => "put right",
    }
}

/// Why something is left alone.
pub(crate) fn conflict(conflict: Conflict) -> &'static str {
    match conflict {
        Conflict::SomebodyElses => "somebody else's: its workshop tag has another value",
        Conflict::OtherRegion => "the bucket is in another Region",
        Conflict::DynamicGroup => "a dynamic group has this name",
        Conflict::OtherArtifact => "published with another artifact, which AWS does not let change",
        Conflict::OtherRole => "it uses another role already",
        _ => "it is not as it should be",
    }
}

/// What is waited for.
pub(crate) fn wait(wait: Wait) -> &'static str {
    match wait {
        Wait::RoleAssumable => "until AWS IoT can assume the new role",
        _ => "for AWS",
    }
}

/// Why a call failed, with what can be done about it.
pub(crate) fn remedy(fault: Fault, missing_action: Option<&str>) -> Option<String> {
    match (fault, missing_action) {
        (_, Some(action)) => Some(format!("allow {action} in the caller's IAM policy")),
        (Fault::Denied, None) => {
            Some("check the credentials: aws sts get-caller-identity".to_owned())
        }
        (Fault::Limit, _) => Some(
            "ask for a higher quota in Service Quotas, or delete what is not needed".to_owned(),
        ),
        (Fault::Throttled, _) => Some("lower the pace with --rate, or try again later".to_owned()),
        (Fault::Service | Fault::Unreachable, _) => {
            Some("try again later: the same command goes on from there".to_owned())
        }
        _ => None,
    }
}

/// Where a plan or a question applies: the AWS, the account and the Region, always all three.
pub(crate) fn place(header: &Header, endpoint_url: Option<&str>) -> String {
    let aws = match (header.endpoint, endpoint_url) {
        (EndpointKind::Aws, Some(url)) => format!("AWS at {url}"),
        (endpoint, _) => endpoint.to_string(),
    };
    format!("{aws}, account {}, {}", header.account, header.region)
}

/// A count and its noun: "1 device", "1,500 devices".
pub(crate) fn counted(count: u64, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{} {noun}", number::count(count))
}
