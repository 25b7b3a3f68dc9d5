//! Jobs as AWS has them: their life, the life of their executions, and the settings of a rollout.
//!
//! The settings are what somebody wrote and what AWS describes. What they lead to is worked out by
//! [`crate::rollout`]; [`JobSettings::check`] gives that form, or says what AWS would not take.

use serde::{Deserialize, Serialize};

mod assignment;
mod reason;
mod settings;
mod status;
mod times;

pub use assignment::{Assignment, Chosen, Lot, Planned, SuccessRate, SuccessRateError};
pub use reason::{Comment, CommentError, ReasonCode, ReasonCodeError};
pub use settings::{
    AbortRule, CheckedSettings, Exponential, Increase, JobSettings, LONGEST_TIMEOUT,
    MaintenanceWindow, PresignedUrl, RetryRule, RolloutRate, Scheduling, SettingsError,
    URL_SECONDS,
};
pub use status::{ExecutionStatus, JobStatus, UnknownStatus};

/// The most characters of a job's document (AWS model of `iot`).
pub const MOST_DOCUMENT: usize = 32_768;
/// The most characters of a job's description and of a comment (AWS model of `iot`).
pub const MOST_DESCRIPTION: usize = 2028;
/// The most targets of a job (AWS quota, not adjustable).
pub const MOST_TARGETS: usize = 100;
/// The most jobs that can be in deletion at once (AWS quota).
pub const MOST_DELETIONS: usize = 10;

/// Whom a job is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TargetSelection {
    /// Also for things that join its groups later.
    Continuous,
    /// For the things that are its targets when it begins; it completes when they are done.
    #[default]
    Snapshot,
}

/// What happens to executions at the end of a job's schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndBehavior {
    /// No new ones; those queued or in progress go on.
    #[default]
    StopRollout,
    /// Those queued are canceled.
    Cancel,
    /// Those queued or in progress are canceled.
    ForceCancel,
}

/// Which failures a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FailureType {
    /// The device said FAILED.
    Failed,
    /// The device said REJECTED. Such an execution is never retried.
    Rejected,
    /// A timer ran out.
    TimedOut,
    /// Any of them.
    All,
}

/// How many executions of a job are in each state. AWS counts them a little late.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessDetails {
    /// Waiting for their devices.
    pub queued: u64,
    /// Being carried out.
    pub in_progress: u64,
    /// Done.
    pub succeeded: u64,
    /// Reported as failed.
    pub failed: u64,
    /// Refused by their devices.
    pub rejected: u64,
    /// Not done in time.
    pub timed_out: u64,
    /// Of things that are no longer targets, or no longer there.
    pub removed: u64,
    /// Canceled.
    pub canceled: u64,
}

impl ProcessDetails {
    /// The number in one state.
    #[must_use]
    pub fn of(&self, status: ExecutionStatus) -> u64 {
        match status {
            ExecutionStatus::Queued => self.queued,
            ExecutionStatus::InProgress => self.in_progress,
            ExecutionStatus::Succeeded => self.succeeded,
            ExecutionStatus::Failed => self.failed,
            ExecutionStatus::Rejected => self.rejected,
            ExecutionStatus::TimedOut => self.timed_out,
            ExecutionStatus::Removed => self.removed,
            ExecutionStatus::Canceled => self.canceled,
        }
    }

    /// The number in one state, to be changed.
    pub fn of_mut(&mut self, status: ExecutionStatus) -> &mut u64 {
        match status {
            ExecutionStatus::Queued => &mut self.queued,
            ExecutionStatus::InProgress => &mut self.in_progress,
            ExecutionStatus::Succeeded => &mut self.succeeded,
            ExecutionStatus::Failed => &mut self.failed,
            ExecutionStatus::Rejected => &mut self.rejected,
            ExecutionStatus::TimedOut => &mut self.timed_out,
            ExecutionStatus::Removed => &mut self.removed,
            ExecutionStatus::Canceled => &mut self.canceled,
        }
    }

    /// Those that are not over: queued or in progress.
    #[must_use]
    pub fn open(&self) -> u64 {
        self.queued + self.in_progress
    }

    /// Those that did not succeed: failed, timed out or rejected.
    #[must_use]
    pub fn unsuccessful(&self) -> u64 {
        self.failed + self.timed_out + self.rejected
    }

    /// The number in all states together.
    #[must_use]
    pub fn total(&self) -> u64 {
        ExecutionStatus::ALL
            .iter()
            .map(|status| self.of(*status))
            .sum()
    }
}

#[cfg(test)]
mod tests;
