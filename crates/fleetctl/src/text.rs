//! The words for what the libraries name by type: resources, phases, repairs, conflicts, reasons.

use std::time::Duration;

use fleet_core::account::Place;
use fleet_core::command::CommandStatus;
use fleet_core::fault::Fault;
use fleet_core::meter::CallCounts;
use fleet_core::plan::{EndpointKind, Header};
use fleet_core::port::groups::GroupStatus;
use fleet_core::port::packages::VersionStatus;
use fleet_core::tag;
use fleet_ops::event::{Conflict, Identified, Phase, Reason, Repair, ResourceKind, Wait};

use crate::lang::say;
use crate::ui::{number, style, time};

/// A kind of resource, in the plural.
pub(crate) fn kinds(kind: ResourceKind) -> String {
    match kind {
        ResourceKind::Indexing => say!("common-kinds-indexing"),
        ResourceKind::ThingType => say!("common-kinds-thing-type"),
        ResourceKind::Bucket => say!("common-kinds-bucket"),
        ResourceKind::Firmware => say!("common-kinds-firmware"),
        ResourceKind::Package => say!("common-kinds-package"),
        ResourceKind::PackageVersion => say!("common-kinds-package-version"),
        ResourceKind::Role => say!("common-kinds-role"),
        ResourceKind::PackageConfiguration => say!("common-kinds-package-configuration"),
        ResourceKind::ThingGroup => say!("common-kinds-thing-group"),
        ResourceKind::Thing => say!("common-kinds-thing"),
        ResourceKind::Membership => say!("common-kinds-membership"),
        ResourceKind::Shadow => say!("common-kinds-shadow"),
        ResourceKind::PackageShadow => say!("common-kinds-package-shadow"),
        ResourceKind::NamedShadow => say!("common-kinds-named-shadow"),
        ResourceKind::DynamicGroup => say!("common-kinds-dynamic-group"),
        ResourceKind::Job => say!("common-kinds-job"),
        ResourceKind::Command => say!("common-kinds-command"),
        ResourceKind::Certificate => say!("common-kinds-certificate"),
        ResourceKind::Attachment => say!("common-kinds-attachment"),
        ResourceKind::IotPolicy => say!("common-kinds-iot-policy"),
        _ => say!("common-kinds-other"),
    }
}

/// One resource of a kind, with its name.
pub(crate) fn named(kind: ResourceKind, name: &str) -> String {
    match kind {
        ResourceKind::Indexing => say!("common-named-indexing", name),
        ResourceKind::ThingType => say!("common-named-thing-type", name),
        ResourceKind::Bucket => say!("common-named-bucket", name),
        ResourceKind::Firmware => say!("common-named-firmware", name),
        ResourceKind::Package => say!("common-named-package", name),
        ResourceKind::PackageVersion => say!("common-named-package-version", name),
        ResourceKind::Role => say!("common-named-role", name),
        ResourceKind::PackageConfiguration => say!("common-named-package-configuration", name),
        ResourceKind::ThingGroup => say!("common-named-thing-group", name),
        ResourceKind::Thing => say!("common-named-thing", name),
        ResourceKind::Membership => say!("common-named-membership", name),
        ResourceKind::Shadow => say!("common-named-shadow", name),
        ResourceKind::PackageShadow => say!("common-named-package-shadow", name),
        ResourceKind::NamedShadow => say!("common-named-named-shadow", name),
        ResourceKind::DynamicGroup => say!("common-named-dynamic-group", name),
        ResourceKind::Job => say!("common-named-job", name),
        ResourceKind::Command => say!("common-named-command", name),
        ResourceKind::Certificate => say!("common-named-certificate", name),
        ResourceKind::Attachment => say!("common-named-attachment", name),
        ResourceKind::IotPolicy => say!("common-named-iot-policy", name),
        _ => say!("common-named-other", name),
    }
}

/// How many resources of a kind: "1 thing", "1,500 things".
pub(crate) fn count(kind: ResourceKind, count: u64) -> String {
    match kind {
        ResourceKind::Indexing | ResourceKind::PackageConfiguration => {
            say!("common-count-setting", count)
        }
        ResourceKind::ThingType => say!("common-count-thing-type", count),
        ResourceKind::Bucket => say!("common-count-bucket", count),
        ResourceKind::Firmware => say!("common-count-firmware", count),
        ResourceKind::Package => say!("common-count-package", count),
        ResourceKind::PackageVersion => say!("common-count-package-version", count),
        ResourceKind::Role => say!("common-count-role", count),
        ResourceKind::ThingGroup => say!("common-count-thing-group", count),
        ResourceKind::Thing => say!("common-count-thing", count),
        ResourceKind::Membership => say!("common-count-membership", count),
        ResourceKind::Shadow => say!("common-count-shadow", count),
        ResourceKind::PackageShadow => say!("common-count-package-shadow", count),
        ResourceKind::NamedShadow => say!("common-count-named-shadow", count),
        ResourceKind::DynamicGroup => say!("common-count-dynamic-group", count),
        ResourceKind::Job => say!("common-count-job", count),
        ResourceKind::Command => say!("common-count-command", count),
        ResourceKind::Certificate => say!("common-count-certificate", count),
        ResourceKind::Attachment => say!("common-count-attachment", count),
        ResourceKind::IotPolicy => say!("common-count-iot-policy", count),
        _ => say!("common-count-other", count),
    }
}

/// A part of the work.
pub(crate) fn phase(phase: Phase) -> String {
    match phase {
        Phase::Survey => say!("common-phase-survey"),
        Phase::Indexing => say!("common-phase-indexing"),
        Phase::ThingTypes => say!("common-phase-thing-types"),
        Phase::Storage => say!("common-phase-storage"),
        Phase::Firmware => say!("common-phase-firmware"),
        Phase::Packages => say!("common-phase-packages"),
        Phase::Roles => say!("common-phase-roles"),
        Phase::PackageConfiguration => say!("common-phase-package-configuration"),
        Phase::Groups => say!("common-phase-groups"),
        Phase::Devices => say!("common-phase-devices"),
        Phase::Certificates => say!("common-phase-certificates"),
        Phase::Attachments => say!("common-phase-attachments"),
        Phase::IotPolicies => say!("common-phase-iot-policies"),
        Phase::DynamicGroups => say!("common-phase-dynamic-groups"),
        Phase::Jobs => say!("common-phase-jobs"),
        Phase::Commands => say!("common-phase-commands"),
        Phase::CommandStarts => say!("common-phase-command-starts"),
        Phase::CommandAnswers => say!("common-phase-command-answers"),
        Phase::PackageVersions => say!("common-phase-package-versions"),
        Phase::Proof => say!("common-phase-proof"),
        Phase::Upload => say!("common-phase-upload"),
        Phase::Revert => say!("common-phase-revert"),
        Phase::JobExecutions => say!("common-phase-job-executions"),
        Phase::Simulation => say!("common-phase-simulation"),
        _ => say!("common-phase-other"),
    }
}

/// What is put right.
pub(crate) fn repair(repair: Repair) -> String {
    match repair {
        Repair::Tags => say!("common-repair-tags"),
        Repair::Merge => say!("common-repair-merge"),
        Repair::Undeprecate => say!("common-repair-undeprecate"),
        Repair::Versioning => say!("common-repair-versioning"),
        Repair::Content => say!("common-repair-content"),
        Repair::Publish => say!("common-repair-publish"),
        Repair::Trust => say!("common-repair-trust"),
        Repair::Policy => say!("common-repair-policy"),
        Repair::Enable => say!("common-repair-enable"),
        _ => say!("common-repair-other"),
    }
}

/// Why something is left alone.
pub(crate) fn conflict(conflict: Conflict) -> String {
    match conflict {
        Conflict::SomebodyElses => say!("common-conflict-somebody-elses"),
        Conflict::OtherRegion => say!("common-conflict-other-region"),
        Conflict::DynamicGroup => say!("common-conflict-dynamic-group"),
        Conflict::OtherArtifact => say!("common-conflict-other-artifact"),
        Conflict::OtherRole => say!("common-conflict-other-role"),
        _ => say!("common-conflict-other"),
    }
}

/// That something is waited for, and how long yet.
pub(crate) fn waiting(what: Wait, seconds: u64) -> String {
    let left = Duration::from_secs(seconds);
    let time = time::span(left);
    match what {
        Wait::RoleAssumable => say!("common-waiting-role-assumable", time),
        Wait::ThingTypeDeletable => {
            let left = time::countdown(left);
            say!("common-waiting-thing-type-deletable", left)
        }
        Wait::JobCanceled => say!("common-waiting-job-canceled", time),
        Wait::JobDeleted => say!("common-waiting-job-deleted", time),
        Wait::JobDeletions => say!("common-waiting-job-deletions", time),
        Wait::Rollout => say!("common-waiting-rollout", time),
        _ => say!("common-waiting-other", time),
    }
}

/// The same on a line that is drawn again each second.
pub(crate) fn counting_down(what: Wait, left: Duration) -> String {
    match what {
        Wait::ThingTypeDeletable => {
            let left = time::countdown(left);
            say!("common-counting-down-thing-type-deletable", left)
        }
        _ => waiting(what, left.as_secs()),
    }
}

/// That the local AWS's clock was moved instead of waiting.
pub(crate) fn clock_moved(what: Wait, seconds: u64) -> String {
    let by = time::countdown(Duration::from_secs(seconds));
    match what {
        Wait::ThingTypeDeletable => say!("common-clock-moved-thing-type-deletable", by),
        Wait::JobCanceled => say!("common-clock-moved-job-canceled", by),
        Wait::JobDeleted => say!("common-clock-moved-job-deleted", by),
        Wait::JobDeletions => say!("common-clock-moved-job-deletions", by),
        Wait::Rollout => say!("common-clock-moved-rollout", by),
        _ => say!("common-clock-moved-other", by),
    }
}

/// How a resource was recognised as ours.
pub(crate) fn identified(identified: &Identified) -> String {
    match identified {
        Identified::Tag => {
            let tag = format!("{}={}", tag::WORKSHOP, tag::WORKSHOP_VALUE);
            say!("common-identified-tag", tag)
        }
        Identified::Name { pattern } => say!("common-identified-name", pattern = pattern.as_str()),
        Identified::LegacyName { .. } => say!("common-identified-legacy-name"),
        Identified::Association {
            kind: ResourceKind::Thing,
            ..
        } => say!("common-identified-thing"),
        Identified::Association { .. } => say!("common-identified-association"),
        Identified::TurnedOn => say!("common-identified-turned-on"),
        _ => say!("common-identified-other"),
    }
}

/// Why a resource is kept.
pub(crate) fn reason(reason: Reason) -> String {
    match reason {
        Reason::NoWorkshopTag => say!("common-reason-no-workshop-tag"),
        Reason::NoPatternMatch => say!("common-reason-no-pattern-match"),
        Reason::SomebodyElses => say!("common-reason-somebody-elses"),
        Reason::TagsUnread => say!("common-reason-tags-unread"),
        Reason::OtherAccount => say!("common-reason-other-account"),
        Reason::OtherRegion => say!("common-reason-other-region"),
        Reason::AttachedToOthers => say!("common-reason-attached-to-others"),
        Reason::NotAttached => say!("common-reason-not-attached"),
        Reason::BelongingUnread => say!("common-reason-belonging-unread"),
        Reason::UsedByOthers => say!("common-reason-used-by-others"),
        Reason::HoldsKept => say!("common-reason-holds-kept"),
        Reason::NotForIot => say!("common-reason-not-for-iot"),
        Reason::OtherRole => say!("common-reason-other-role"),
        Reason::NotTurnedOnByUs => say!("common-reason-not-turned-on-by-us"),
        Reason::Off => say!("common-reason-off"),
        Reason::Changed => say!("common-reason-changed"),
        _ => say!("common-reason-other"),
    }
}

/// What the resources have in common that are kept for a reason.
pub(crate) fn kept(reason: Reason) -> String {
    match reason {
        Reason::TagsUnread | Reason::BelongingUnread => say!("common-kept-tags-unread"),
        Reason::UsedByOthers => say!("common-kept-used-by-others"),
        Reason::HoldsKept => say!("common-kept-holds-kept"),
        Reason::Off => say!("common-kept-off"),
        Reason::Changed => say!("common-kept-changed"),
        _ => say!("common-kept-other"),
    }
}

/// What can be done about a call that failed.
pub(crate) fn remedy(fault: Fault, missing_action: Option<&str>) -> Option<String> {
    match (fault, missing_action) {
        (_, Some(action)) => Some(say!("common-remedy-allow", action)),
        (Fault::Denied, None) => Some(say!("common-remedy-denied")),
        (Fault::Limit, _) => Some(say!("common-remedy-limit")),
        (Fault::Throttled, _) => Some(say!("common-remedy-throttled")),
        (Fault::Service | Fault::Unreachable, _) => Some(say!("common-remedy-again")),
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
        (EndpointKind::Aws, Some(url)) => say!("common-aws-at", url),
        (endpoint, _) => endpoint.to_string(),
    };
    let (account, region) = (place.account.to_string(), place.region.to_string());
    say!("common-place", aws, account, region)
}

/// Where a dynamic group stands.
pub(crate) fn group_status(status: Option<GroupStatus>) -> String {
    match status {
        Some(GroupStatus::Active) => say!("common-group-active"),
        Some(GroupStatus::Building) => say!("common-group-building"),
        Some(GroupStatus::Rebuilding) => say!("common-group-rebuilding"),
        None => say!("common-group-unknown"),
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
pub(crate) fn version_status(status: VersionStatus) -> String {
    match status {
        VersionStatus::Draft => say!("common-version-draft"),
        VersionStatus::Published => say!("common-version-published"),
        VersionStatus::Deprecated => say!("common-version-deprecated"),
    }
}

/// Which budgets AWS throttled, and how often.
pub(crate) fn throttles(calls: &CallCounts) -> String {
    if calls.throttles.is_empty() {
        return say!("common-no-throttle");
    }
    let times = calls.throttles.iter().map(|(bucket, times)| {
        let bucket = bucket.to_string();
        say!("common-throttles-of", times = *times, bucket)
    });
    let times = list(times);
    say!("common-throttled", times)
}

/// Words or names with commas between them.
pub(crate) fn list(words: impl IntoIterator<Item = impl ToString>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| word.to_string()).collect();
    words.join(&say!("common-list-comma"))
}

/// How much of a phase: bytes of an upload, items of any other.
pub(crate) fn amount(phase: Phase, count: u64) -> String {
    match phase {
        Phase::Upload => number::bytes(count),
        _ => number::count(count),
    }
}
