//! The words for what the libraries name by type: resources, phases, repairs, conflicts, reasons.

use std::time::Duration;

use fleet_core::account::Place;
use fleet_core::command::CommandStatus;
use fleet_core::fault::Fault;
use fleet_core::plan::{EndpointKind, Header};
use fleet_core::port::groups::GroupStatus;
use fleet_core::port::packages::VersionStatus;
use fleet_core::tag;
use fleet_ops::cleanup::Scope;
use fleet_ops::event::{Conflict, Identified, Phase, Reason, Repair, ResourceKind, Wait};

use crate::ui::{number, style, time};

/// A kind of resource, in the plural.
pub(crate) fn kinds(kind: ResourceKind) -> &'static str {
    match kind {
        ResourceKind::Indexing => "fleet indexing",
        ResourceKind::ThingType => "thing types",
        ResourceKind::Bucket => "S3 buckets",
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
        ResourceKind::NamedShadow => "other named shadows",
        ResourceKind::DynamicGroup => "dynamic groups",
        ResourceKind::Job => "jobs",
        ResourceKind::Command => "commands",
        ResourceKind::Certificate => "certificates",
        ResourceKind::Attachment => "certificate attachments",
        ResourceKind::IotPolicy => "IoT policies",
        _ => "other resources",
    }
}

/// One resource of a kind.
pub(crate) fn kind(kind: ResourceKind) -> &'static str {
    match kind {
        ResourceKind::Indexing => "fleet indexing",
        ResourceKind::ThingType => "thing type",
        ResourceKind::Bucket => "S3 bucket",
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
        ResourceKind::NamedShadow => "named shadow of",
        ResourceKind::DynamicGroup => "dynamic group",
        ResourceKind::Job => "job",
        ResourceKind::Command => "command",
        ResourceKind::Certificate => "certificate",
        ResourceKind::Attachment => "attachment of certificate",
        ResourceKind::IotPolicy => "IoT policy",
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
        Phase::Certificates => "certificates",
        Phase::Attachments => "shared certificates",
        Phase::IotPolicies => "IoT policies",
        Phase::DynamicGroups => "dynamic groups",
        Phase::Jobs => "jobs",
        Phase::Commands => "commands",
        Phase::CommandStarts => "executions",
        Phase::CommandAnswers => "answers",
        Phase::PackageVersions => "package versions",
        Phase::Proof => "what is left",
        Phase::Upload => "upload",
        Phase::Revert => "package shadows",
        Phase::JobExecutions => "executions counted",
        Phase::Simulation => "devices",
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
        Wait::ThingTypeDeletable => "until the deprecated thing types can be deleted",
        Wait::JobCanceled => "until AWS shows the job as canceled",
        Wait::JobDeleted => "until the job is gone",
        Wait::JobDeletions => "until fewer than ten jobs are in deletion",
        Wait::Rollout => "until the rollout goes on",
        _ => "for AWS",
    }
}

/// That something is waited for, and how long yet.
pub(crate) fn waiting(what: Wait, seconds: u64) -> String {
    let left = Duration::from_secs(seconds);
    match what {
        Wait::ThingTypeDeletable => {
            format!("waiting {}: {} left", wait(what), time::countdown(left))
        }
        _ => format!("waiting {}, at most {}", wait(what), time::span(left)),
    }
}

/// That the local AWS's clock was moved instead of waiting.
pub(crate) fn clock_moved(what: Wait, seconds: u64) -> String {
    let by = time::countdown(Duration::from_secs(seconds));
    let so = match what {
        Wait::ThingTypeDeletable => "thing types can be deleted now",
        Wait::JobCanceled => "the job is canceled",
        Wait::JobDeleted => "the job is gone",
        Wait::JobDeletions => "another job can be deleted",
        Wait::Rollout => "the rollout goes on",
        _ => "nothing has to be waited for",
    };
    format!("moved the local AWS's clock by {by}: {so}")
}

/// What a cleanup of a scope deletes.
pub(crate) fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::All => "everything of the workshop's",
        Scope::Things => "things with their shadows and certificates; the rest is kept",
        Scope::Groups => "thing groups, static and dynamic; things are kept",
    }
}

/// How many of a kind a scan found.
pub(crate) fn found(of: ResourceKind, count: u64) -> String {
    match of {
        ResourceKind::Indexing | ResourceKind::PackageConfiguration => {
            counted(count, "setting", "settings")
        }
        ResourceKind::Attachment => {
            counted(count, "certificate attachment", "certificate attachments")
        }
        _ => counted(count, kind(of), kinds(of)),
    }
}

/// How a resource was recognised as ours.
pub(crate) fn identified(identified: &Identified) -> String {
    match identified {
        Identified::Tag => format!(
            "identified by tag: {}={}",
            tag::WORKSHOP,
            tag::WORKSHOP_VALUE
        ),
        Identified::Name { pattern } => format!("identified by naming pattern: {pattern}"),
        Identified::LegacyName { .. } => "identified by legacy pattern".to_owned(),
        Identified::Association { kind: of, .. } => {
            format!("identified by association with workshop {}", kind(*of))
        }
        Identified::TurnedOn => "identified by what provisioning turned on".to_owned(),
        _ => "identified".to_owned(),
    }
}

/// Why a resource is kept.
pub(crate) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::NoWorkshopTag => "no workshop tag",
        Reason::NoPatternMatch => "no pattern match",
        Reason::SomebodyElses => "its workshop tag has another value",
        Reason::TagsUnread => "its tags could not be read",
        Reason::OtherAccount => "in another account",
        Reason::OtherRegion => "in another Region",
        Reason::AttachedToOthers => "attached to non-workshop thing",
        Reason::NotAttached => "attached to no workshop thing",
        Reason::BelongingUnread => "what it belongs to could not be read",
        Reason::UsedByOthers => "used by non-workshop resources",
        Reason::HoldsKept => "holds something that is kept",
        Reason::NotForIot => "AWS IoT cannot assume it",
        Reason::OtherRole => "uses a non-workshop role",
        Reason::NotTurnedOnByUs => "not turned on by provisioning",
        Reason::Off => "turned off already",
        Reason::Changed => "changed since the plan was made",
        _ => "kept",
    }
}

/// What the resources have in common that are kept for a reason.
pub(crate) fn kept(reason: Reason) -> &'static str {
    match reason {
        Reason::TagsUnread | Reason::BelongingUnread => "could not be looked at",
        Reason::UsedByOthers => "used by non-workshop resources",
        Reason::HoldsKept => "hold something that is kept",
        Reason::Off => "turned off already",
        Reason::Changed => "changed since the plan was made",
        _ => "non-workshop resources",
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
    here(&header.place(), header.endpoint, endpoint_url)
}

/// The same of a place itself.
pub(crate) fn here(place: &Place, endpoint: EndpointKind, endpoint_url: Option<&str>) -> String {
    let aws = match (endpoint, endpoint_url) {
        (EndpointKind::Aws, Some(url)) => format!("AWS at {url}"),
        (endpoint, _) => endpoint.to_string(),
    };
    format!("{aws}, account {}, {}", place.account, place.region)
}

/// Where a dynamic group stands.
pub(crate) fn group_status(status: Option<GroupStatus>) -> &'static str {
    match status {
        Some(GroupStatus::Active) => "active",
        Some(GroupStatus::Building) => "building: its members are being found",
        Some(GroupStatus::Rebuilding) => "rebuilding: its members are being found again",
        None => "unknown",
    }
}

/// Where in its life a command is, in its colour.
pub(crate) fn command_status(status: CommandStatus) -> String {
    let colour = match status {
        CommandStatus::Active => style::GOOD,
        CommandStatus::Deprecated => style::WARN,
        CommandStatus::PendingDeletion => style::BAD,
    };
    style::paint(colour, status)
}

/// Where in its life a package version is.
pub(crate) fn version_status(status: VersionStatus) -> &'static str {
    match status {
        VersionStatus::Draft => "draft",
        VersionStatus::Published => "published",
        VersionStatus::Deprecated => "deprecated",
    }
}

/// How much of a phase: bytes of an upload, items of any other.
pub(crate) fn amount(phase: Phase, count: u64) -> String {
    match phase {
        Phase::Upload => number::bytes(count),
        _ => number::count(count),
    }
}

/// A count and its noun: "1 device", "1,500 devices".
pub(crate) fn counted(count: u64, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{} {noun}", number::count(count))
}
