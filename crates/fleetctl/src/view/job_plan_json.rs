//! A job that is to be made, for programs: stable, whatever the language. Settings have AWS's names.

use fleet_core::account::Place;
use fleet_core::name::{JobId, PackageName, VersionName};
use fleet_core::port::packages::{ArtifactLocation, VersionStatus};
use fleet_ops::event::{Failure, ResourceKind};
use fleet_ops::jobs::create::{Action, Caution, CreatePlan, Made, Target};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use super::job_facts::selection_word;
use super::job_settings::configuration;

#[derive(Serialize)]
struct PlannedTarget<'a> {
    kind: ResourceKind,
    name: &'a str,
    arn: &'a str,
    devices: u64,
}

#[derive(Serialize)]
struct Install<'a> {
    package: &'a PackageName,
    version: &'a VersionName,
    status: VersionStatus,
    artifact: Option<&'a ArtifactLocation>,
}

#[derive(Serialize)]
struct Stopped {
    minute: u64,
    executed: u64,
    failed: u64,
}

#[derive(Serialize)]
struct Failing {
    percent: u32,
    canceled: Option<Stopped>,
    devices: u64,
    failed: u64,
    minutes: u64,
}

#[derive(Serialize)]
struct Outlook {
    minutes: u64,
    begins: Option<Timestamp>,
    last_notified: Option<Timestamp>,
    failing: Vec<Failing>,
}

#[derive(Serialize)]
#[serde(tag = "caution", rename_all = "kebab-case")]
enum Told<'a> {
    NoDevices,
    GroupBuilding {
        name: &'a str,
    },
    InventoryOff,
    Unread {
        kind: ResourceKind,
        name: &'a str,
        #[serde(flatten)]
        failure: &'a Failure,
    },
    Other,
}

/// What making a job would do.
pub(crate) fn plan<'a>(plan: &'a CreatePlan, place: &Place) -> impl Serialize + use<'a> {
    #[derive(Serialize)]
    struct Document<'a> {
        action: &'static str,
        job: &'a JobId,
        arn: String,
        targets: Vec<PlannedTarget<'a>>,
        devices: u64,
        /// Whether a thing may be counted more than once.
        devices_at_most: bool,
        target_selection: &'static str,
        description: &'a str,
        installs: Vec<Install<'a>>,
        destination_package_versions: Vec<&'a str>,
        document: &'a Value,
        settings: Map<String, Value>,
        outlook: Outlook,
        cautions: Vec<Told<'a>>,
    }
    let job = &plan.job;
    let versions = job.destination_package_versions.iter();
    Document {
        action: match plan.action {
            Action::Create => "create",
            Action::Keep(_) => "keep",
        },
        job: &job.id,
        arn: place.job(job.id.as_str()).to_string(),
        targets: targets(plan),
        devices: plan.devices,
        devices_at_most: plan.devices_at_most(),
        target_selection: selection_word(job.selection),
        description: &job.description,
        installs: installs(plan),
        destination_package_versions: versions.map(|arn| arn.as_str()).collect(),
        document: plan.document.value(),
        settings: configuration(&job.settings),
        outlook: outlook(plan),
        cautions: plan.cautions.iter().map(told).collect(),
    }
}

fn targets(plan: &CreatePlan) -> Vec<PlannedTarget<'_>> {
    let targets = plan.targets.iter().map(|target| PlannedTarget {
        kind: match (&target.target, target.dynamic) {
            (Target::Thing(_), _) => ResourceKind::Thing,
            (Target::Group(_), true) => ResourceKind::DynamicGroup,
            (Target::Group(_), false) => ResourceKind::ThingGroup,
        },
        name: target.target.name(),
        arn: target.arn.as_str(),
        devices: target.devices,
    });
    targets.collect()
}

fn installs(plan: &CreatePlan) -> Vec<Install<'_>> {
    let installs = plan.installs.iter().map(|of| Install {
        package: &of.package,
        version: &of.version,
        status: of.status,
        artifact: of.artifact.as_ref(),
    });
    installs.collect()
}

fn outlook(plan: &CreatePlan) -> Outlook {
    let of = &plan.outlook;
    let failing = of.failing.iter().map(|failing| Failing {
        percent: failing.percent,
        canceled: failing.stopped.map(|stop| Stopped {
            minute: stop.minute,
            executed: stop.executed,
            failed: stop.failed,
        }),
        devices: failing.touched,
        failed: failing.failed,
        minutes: failing.minutes,
    });
    Outlook {
        minutes: of.minutes,
        begins: of.begins,
        last_notified: of.last_notified,
        failing: failing.collect(),
    }
}

fn told(caution: &Caution) -> Told<'_> {
    match caution {
        Caution::NoDevices => Told::NoDevices,
        Caution::GroupBuilding(name) => Told::GroupBuilding {
            name: name.as_str(),
        },
        Caution::InventoryOff => Told::InventoryOff,
        Caution::Unread {
            kind,
            name,
            failure,
        } => Told::Unread {
            kind: *kind,
            name,
            failure,
        },
        _ => Told::Other,
    }
}

/// What became of a job.
pub(crate) fn made<'a>(made: &'a Made, plan: &'a CreatePlan) -> impl Serialize + 'a {
    #[derive(Serialize)]
    struct Document<'a> {
        created: bool,
        job: &'a JobId,
        arn: &'a str,
        devices: u64,
        tagged: bool,
    }
    Document {
        created: made.created,
        job: &plan.job.id,
        arn: made.arn.as_str(),
        devices: plan.devices,
        tagged: !made.untagged,
    }
}
