//! Acts as the devices of a job: tells AWS what a fleet would tell, and downloads what it would download.
//!
//! Who succeeds is drawn by lot over all targets of the job ([`Assignment`]), so a simulation that was
//! stopped or killed can be started again: with the same seed each device has the outcome it had.
//! What there is to do is listed, page by page; nothing is kept of a device but its lot.

use std::fmt;

use fleet_core::job::{
    Assignment, Chosen, ExecutionStatus, JobStatus, Lot, Planned, SuccessRate, TargetSelection,
};
use fleet_core::name::{JobId, ThingName};
use fleet_core::operation::Operation;
use fleet_core::quota::Calls;
use serde::Serialize;
use serde_json::Value;

mod artifact;
mod device;
mod end;
mod error;
pub(crate) mod fetch;
mod members;
mod pass;
mod plan;
mod run;
mod summary;
mod tally;
#[cfg(test)]
mod tests;

pub use end::End;
pub use error::SimulateError;
pub use plan::{assigned, plan};
pub use run::apply;
pub use summary::{DeviceFailures, JobSummary, Summary};

/// What is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Request {
    /// The jobs whose devices act.
    pub jobs: Vec<JobId>,
    /// How many devices of each job act at most; all without it.
    pub devices: Option<u64>,
    /// How many of a hundred succeed.
    pub success_rate: SuccessRate,
    /// What the shuffle begins with.
    pub seed: u64,
    /// Whether devices also report when they are half way.
    pub progress: bool,
}

impl Request {
    /// All devices of these jobs, at the default success rate, each reporting only its end.
    #[must_use]
    pub fn new(jobs: Vec<JobId>) -> Self {
        Self {
            jobs,
            devices: None,
            success_rate: SuccessRate::default(),
            seed: 0,
            progress: false,
        }
    }
}

/// What devices would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SimulatePlan {
    /// What is wanted.
    #[serde(flatten)]
    pub request: Request,
    /// Job by job.
    pub plans: Vec<JobPlan>,
}

/// What the devices of a job would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JobPlan {
    /// The job.
    pub job: JobId,
    /// Where in its life it is.
    pub status: JobStatus,
    /// Whom it is for.
    pub selection: TargetSelection,
    /// What devices are told to do.
    pub document: Value,
    /// Whether there is something to download.
    pub downloads: bool,
    /// All targets: things with an execution, and while the rollout goes on also things without.
    pub targets: u64,
    /// How many of all targets succeed.
    pub successes: u64,
    /// Executions that wait for their devices.
    pub queued: u64,
    /// Executions that were begun.
    pub in_progress: u64,
    /// Devices that act on what there is now.
    pub devices: u64,
    /// How many of them succeed.
    pub devices_that_succeed: u64,
    /// Devices that may come later, as the rollout goes on.
    pub later: u64,
    /// The first devices that act, in the order of the listing.
    pub first: Vec<Assigned>,
    #[serde(skip)]
    draw: Draw,
}

/// A device that acts, and what it reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Assigned {
    /// Which it is, from 1.
    pub number: u64,
    /// Its thing.
    pub thing: ThingName,
    /// What it reports.
    pub outcome: Planned,
}

/// Who acts and with what outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Draw {
    seed: u64,
    assignment: Assignment,
    chosen: Option<Chosen>,
}

impl Draw {
    fn lot(&self, job: &JobId, thing: &ThingName) -> (Lot, Planned) {
        let lot = Lot::draw(self.seed, job, thing);
        (lot, self.assignment.of(lot))
    }
}

impl SimulatePlan {
    /// Devices that act on what there is now, of all jobs.
    #[must_use]
    pub fn devices(&self) -> u64 {
        self.plans.iter().map(|plan| plan.devices).sum()
    }

    /// Devices that may come later, of all jobs.
    #[must_use]
    pub fn later(&self) -> u64 {
        self.plans.iter().map(|plan| plan.later).sum()
    }

    /// The calls of the devices that act, those that come later among them. Without the listings,
    /// and without downloads, which are no calls.
    #[must_use]
    pub fn calls(&self) -> Calls {
        let mut calls = Calls::default();
        for plan in &self.plans {
            let devices = plan.devices + plan.later;
            let halfway = match self.request.progress {
                true => plan.devices_that_succeed + self.request.success_rate.of(plan.later),
                false => 0,
            };
            calls.add(Operation::DescribeJobExecutionAsDevice, devices);
            calls.add(Operation::UpdateJobExecution, 2 * devices + halfway);
        }
        calls
    }
}

/// What a device did, or found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Step {
    /// It begins to download.
    Downloading,
    /// It has a file, and the file is as it should be.
    Downloaded {
        /// Its bytes.
        bytes: u64,
        /// The SHA-256 of its bytes, in hexadecimal.
        sha256: String,
    },
    /// The URL was good no more; it asks for a new one.
    UrlExpired,
    /// It has reported the end of its execution.
    Reported {
        /// What it reported.
        status: ExecutionStatus,
        /// Why it failed.
        #[serde(skip_serializing_if = "Option::is_none")]
        failure: Option<DeviceFailure>,
    },
    /// Its execution had ended before it began.
    EndedBefore,
    /// Its execution ended or changed while it was at work, by somebody else's hand.
    Overtaken {
        /// Where the execution stands now.
        status: ExecutionStatus,
    },
    /// The thing, the execution or the job is not there any more.
    Vanished,
}

/// What sort of failure a device reports: `failureType` in its status details.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FailureType {
    /// It was meant to fail.
    Simulated,
    /// A file could not be downloaded.
    DownloadFailure,
    /// A file is not what the document says.
    VerificationFailure,
    /// The document cannot be carried out.
    DocumentFailure,
}

impl fmt::Display for FailureType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Simulated => "SIMULATED",
            Self::DownloadFailure => "DOWNLOAD_FAILURE",
            Self::VerificationFailure => "VERIFICATION_FAILURE",
            Self::DocumentFailure => "DOCUMENT_FAILURE",
        })
    }
}

/// Why a device reports FAILED.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeviceFailure {
    /// Its sort.
    #[serde(rename = "type")]
    pub failure_type: FailureType,
    /// What happened: `failureReason` in its status details.
    pub reason: String,
}

impl DeviceFailure {
    fn new(failure_type: FailureType, reason: impl Into<String>) -> Self {
        Self {
            failure_type,
            reason: reason.into(),
        }
    }

    /// Whether it was meant to fail.
    #[must_use]
    pub fn is_planned(&self) -> bool {
        self.failure_type == FailureType::Simulated
    }
}
