//! What came of a simulation.

use std::time::Duration;

use fleet_core::job::{JobStatus, ProcessDetails};
use fleet_core::meter::CallCounts;
use fleet_core::name::{JobId, ThingName};
use serde::Serialize;

use super::{DeviceFailure, End, Request};
use crate::failures::FailureGroup;
use crate::session::seconds;

/// What came of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// What was wanted.
    #[serde(flatten)]
    pub request: Request,
    /// Job by job.
    pub ended: Vec<JobSummary>,
    /// Executions that reached their end by this run: those that succeeded and those that failed.
    pub processed: u64,
    /// Those that reported SUCCEEDED.
    pub succeeded: u64,
    /// Those that reported FAILED, as planned or because they had to.
    pub failed: u64,
    /// How many of those that failed were not meant to.
    pub failed_unplanned: u64,
    /// How many of all were retries of executions that had failed or timed out before.
    pub retries: u64,
    /// Executions that had ended before their devices began.
    pub ended_before: u64,
    /// Executions that ended or changed while their devices were at work.
    pub overtaken: u64,
    /// Devices whose thing or execution was not there any more.
    pub vanished: u64,
    /// Devices whose reports AWS did not take.
    pub unheard: u64,
    /// Why devices reported FAILED, the most frequent reason first.
    pub device_failures: Vec<DeviceFailures>,
    /// The calls that failed, grouped by reason.
    pub failures: Vec<FailureGroup>,
    /// Files that were downloaded.
    pub downloads: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Presigned URLs that had expired and were asked for again.
    pub expired_urls: u64,
    /// Whether it was given up because too many devices in a row were not heard.
    pub gave_up: bool,
    /// Whether the user stopped it.
    pub interrupted: bool,
    /// How long it took.
    #[serde(rename = "duration_s", serialize_with = "seconds")]
    pub duration: Duration,
    /// How much of that it waited for rollouts.
    #[serde(rename = "waited_s", serialize_with = "seconds")]
    pub waited: Duration,
    /// By how much the local AWS's clock was moved.
    #[serde(rename = "clock_moved_s", serialize_with = "seconds")]
    pub clock_moved: Duration,
    /// The calls it took.
    pub calls: CallCounts,
}

impl Summary {
    /// Whether every device did what was planned, as far as it got an execution. A job that met its
    /// abort criteria is no failure of the simulation; one that somebody canceled is.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let early = |job: &JobSummary| job.end.is_none_or(End::is_early);
        self.failed_unplanned == 0
            && self.unheard == 0
            && !self.gave_up
            && !self.interrupted
            && !self.ended.iter().any(early)
    }

    /// How long devices were acting.
    #[must_use]
    pub fn acting(&self) -> Duration {
        self.duration.saturating_sub(self.waited)
    }
}

/// What came of a job.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JobSummary {
    /// The job.
    pub job: JobId,
    /// Why its devices have nothing to do any more; none where they may still have.
    pub end: Option<End>,
    /// Where in its life it is; none if it is gone.
    pub status: Option<JobStatus>,
    /// Why it was canceled, if somebody said so.
    pub comment: Option<String>,
    /// AWS's counts of its executions.
    pub process: ProcessDetails,
    /// Targets that never got an execution.
    pub without_execution: u64,
    /// The first of them, by name.
    pub without_execution_first: Vec<ThingName>,
}

/// Devices that failed for the same reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeviceFailures {
    /// The reason.
    #[serde(flatten)]
    pub failure: DeviceFailure,
    /// How many there were.
    pub count: u64,
    /// The names of the first few.
    pub names: Vec<ThingName>,
}
