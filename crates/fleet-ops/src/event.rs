//! What a workflow tells while it runs: facts, never sentences.

use fleet_core::command::CommandExecutionStatus;
pub use fleet_core::identify::{Identified, Reason};
use fleet_core::name::{CommandExecutionId, JobId, ThingName, VersionName};
use fleet_core::quota::Bucket;
pub use fleet_core::resource::ResourceKind;
use serde::Serialize;

use crate::devices::behaviour::Did;
use crate::jobs::simulate::{self, End, Step};
use crate::{cleanup, commands, devices, jobs, packages, provision};

mod failure;
mod words;

pub use failure::Failure;
pub use words::{Conflict, Phase, Repair, Wait};

/// Takes events. It is called from within the workflow and should not take long, except at
/// [`Event::PhaseStarted`] in a run whose phases do not overlap: nothing else is in flight then.
pub trait Sink: Send + Sync {
    /// Something happened.
    fn event(&self, event: &Event);
}

impl<F: Fn(&Event) + Send + Sync> Sink for F {
    fn event(&self, event: &Event) {
        self(event);
    }
}

/// Something happened. As JSON, `event` has the name of the variant in kebab case;
/// names of variants and members are stable, new ones may appear.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Event {
    /// A part of the work begins.
    PhaseStarted {
        /// Which.
        phase: Phase,
        /// How many items it has, where that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        total: Option<u64>,
    },
    /// A part of the work has come so far. Sent for every item of small work, for every
    /// twentieth of large work, and for the last.
    Progress {
        /// Which.
        phase: Phase,
        /// Items dealt with, failures included.
        done: u64,
        /// All items, where that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        total: Option<u64>,
        /// Items that failed.
        failed: u64,
    },
    /// A part of the work has ended.
    PhaseFinished {
        /// Which.
        phase: Phase,
    },
    /// A resource was made. Not sent for single things, memberships and shadows.
    Created {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
    },
    /// A resource was there and is kept as it is. Not sent for single things.
    Kept {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
    },
    /// A resource was there and was put right. Not sent for single things.
    Repaired {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
        /// What was done.
        repairs: Vec<Repair>,
    },
    /// A resource is there, is not as it should be, and is left alone.
    Conflicted {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
        /// Why.
        conflict: Conflict,
    },
    /// A resource could not be made or put right.
    Failed {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
        /// Why.
        #[serde(flatten)]
        failure: Failure,
    },
    /// A resource was not made because another one it needs is missing. Of things and what
    /// belongs to them, only the first that lacks the same one is told.
    Blocked {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
        /// The kind of the missing one.
        by: ResourceKind,
        /// The name of the missing one.
        by_name: String,
    },
    /// A resource was made or is there, and could not be tagged.
    TagFailed {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
        /// Why.
        #[serde(flatten)]
        failure: Failure,
    },
    /// The tags of a resource could not be read, so it is not known whether it is ours.
    TagsUnread {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
        /// Why.
        #[serde(flatten)]
        failure: Failure,
    },
    /// AWS said "too many requests"; the request was or will be repeated.
    Throttled {
        /// The budget.
        bucket: Bucket,
        /// How often since the last such event.
        times: u64,
    },
    /// The workflow waits.
    Waiting {
        /// For what.
        wait: Wait,
        /// For at most so many seconds.
        seconds: u64,
    },
    /// The fleet index is being built; queries and dynamic groups are complete once it is active.
    IndexBuilding,
    /// The work on devices stopped because too many failed in a row.
    GaveUp {
        /// How many failed in a row.
        failed: u64,
        /// How many were not tried.
        left: u64,
    },
    /// The user stopped the run: nothing new is begun, what is in flight ends.
    Interrupted,
    /// All resources of a kind have been looked at.
    Scanned {
        /// The kind.
        kind: ResourceKind,
        /// How many there are.
        found: u64,
        /// How many of them are ours.
        ours: u64,
    },
    /// The resources of a kind could not be looked at; none of them is deleted.
    ScanFailed {
        /// The kind.
        kind: ResourceKind,
        /// Why.
        #[serde(flatten)]
        failure: Failure,
    },
    /// A resource was deleted, turned off, or was gone already. Not sent for single things and shadows.
    Deleted {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
    },
    /// A job was canceled.
    Canceled {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
    },
    /// A resource that was to be deleted stays.
    Spared {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
        /// Why.
        reason: Reason,
    },
    /// A resource was not deleted because something that has to go first is still there. Of each
    /// kind only the first is told.
    Held {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
        /// The kind of what has to go first.
        by: ResourceKind,
    },
    /// The clock of the local AWS was moved, which takes no time.
    ClockMoved {
        /// For what.
        wait: Wait,
        /// By so many seconds.
        seconds: u64,
    },
    /// A device now reports another version of a package.
    Reverted {
        /// The device.
        thing: ThingName,
        /// The version it reported before.
        from: Option<String>,
        /// The version it reports now.
        to: VersionName,
    },
    /// A command was started on a device.
    CommandStarted {
        /// The device.
        thing: ThingName,
        /// The execution.
        execution: CommandExecutionId,
    },
    /// A device has answered, or its time is over.
    CommandAnswered {
        /// The device.
        thing: ThingName,
        /// The execution.
        execution: CommandExecutionId,
        /// What it answered.
        status: CommandExecutionStatus,
    },
    /// The devices that come first have answered.
    CanaryFinished {
        /// How many they are.
        devices: u64,
        /// How many of them did not succeed.
        failed: u64,
        /// Whether the rest follows.
        passed: bool,
    },
    /// A run of a command is over.
    CommandRunFinished {
        /// What came of it.
        summary: Box<commands::run::Summary>,
    },
    /// A revert is over.
    RevertFinished {
        /// What came of it.
        summary: Box<packages::revert::Summary>,
    },
    /// How a job that is watched goes.
    JobWatched {
        /// What was seen.
        snapshot: Box<jobs::watch::Snapshot>,
    },
    /// A job that was watched is over.
    JobEnded {
        /// What was seen at last; its counts are exact.
        snapshot: Box<jobs::watch::Snapshot>,
    },
    /// A device of a job did something, or found that it cannot.
    Device {
        /// The job.
        job: JobId,
        /// The thing.
        thing: ThingName,
        /// What.
        #[serde(flatten)]
        step: Step,
    },
    /// The devices of a job have nothing to do any more.
    JobSimulated {
        /// The job.
        job: JobId,
        /// Why.
        end: End,
    },
    /// A simulation is over.
    Simulated {
        /// What came of it.
        summary: Box<simulate::Summary>,
    },
    /// A virtual device did something, or something happened to it.
    VirtualDevice {
        /// Its thing.
        thing: ThingName,
        /// What.
        #[serde(flatten)]
        did: Did,
    },
    /// How a run of virtual devices goes; every second.
    DevicesRunning {
        /// The counts so far.
        #[serde(flatten)]
        tally: devices::run::Tally,
    },
    /// A run of virtual devices is over.
    DevicesRan {
        /// What came of it.
        summary: Box<devices::run::Summary>,
    },
    /// A cleanup is over.
    CleanedUp {
        /// What came of it.
        summary: Box<cleanup::Summary>,
    },
    /// The run is over.
    Finished {
        /// What came of it.
        summary: Box<provision::Summary>,
    },
}
