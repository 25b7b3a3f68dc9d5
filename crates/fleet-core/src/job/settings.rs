//! The settings of a job: rollout, abort, timeout, retries, schedule, presigned URLs.

use serde::{Deserialize, Serialize};

use super::{EndBehavior, FailureType, TargetSelection};
use crate::account::Arn;
use crate::rollout::abort::{Criterion, CriterionError, Failure};
use crate::rollout::retry::{Retries, RetryError, Retryable};
use crate::rollout::window::{Window, WindowError};
use crate::rollout::{Each, Rollout, RolloutError};

/// The longest timeout: seven days, in minutes (AWS model of `iot`).
pub const LONGEST_TIMEOUT: u32 = 10_080;
/// How long a presigned URL can be good, in seconds (AWS model of `iot`).
pub const URL_SECONDS: std::ops::RangeInclusive<u32> = 60..=3600;

/// Everything about a job but whom it is for and what is to be done.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct JobSettings {
    /// How fast things are notified. Without it, 1,000 a minute.
    pub rollout: Option<RolloutRate>,
    /// What ends the job early.
    pub abort: Vec<AbortRule>,
    /// Minutes that a device has from its IN_PROGRESS on: 1 to 10,080.
    pub in_progress_timeout_minutes: Option<u32>,
    /// What is tried again.
    pub retries: Vec<RetryRule>,
    /// When the job begins and ends.
    pub scheduling: Option<Scheduling>,
    /// How devices reach firmware.
    pub presigned_url: Option<PresignedUrl>,
}

/// `jobExecutionsRolloutConfig`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RolloutRate {
    /// Things notified in a minute at most: 1 to 1,000.
    pub maximum_per_minute: Option<i64>,
    /// A rate that grows.
    pub exponential: Option<Exponential>,
}

/// `exponentialRate`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Exponential {
    /// Things notified in a minute at first: 1 to 1,000.
    pub base_per_minute: i64,
    /// What the rate is multiplied by: 1.1 to 5, one digit after the point.
    pub increment_factor: f64,
    /// When it is.
    pub increase: Increase,
}

/// `rateIncreaseCriteria`: AWS takes one of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Increase {
    /// Each time another so many things were notified.
    NotifiedThings(i64),
    /// Each time another so many things have succeeded.
    SucceededThings(i64),
}

/// One of `abortConfig.criteriaList`. Its action is always CANCEL.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AbortRule {
    /// Which failures count.
    pub failure: FailureType,
    /// Percent of the executed things, above 0, two digits after the point.
    pub threshold_percentage: f64,
    /// Things that must have executed the job before.
    pub minimum_executed: i64,
}

/// One of `jobExecutionsRetryConfig.criteriaList`: at most two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RetryRule {
    /// Which failures are tried again; not REJECTED.
    pub failure: FailureType,
    /// How often: 0 to 10, all rules together.
    pub number_of_retries: u32,
}

/// `schedulingConfig`. Times are written as AWS takes them: `YYYY-MM-DDTHH:MM`, in UTC.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Scheduling {
    /// When the job begins: from 30 minutes to a year from now.
    pub start: Option<String>,
    /// When it ends: at least 30 minutes after its start, at most two years from now.
    pub end: Option<String>,
    /// What happens then; needs an end.
    pub end_behavior: Option<EndBehavior>,
    /// When executions may begin; for continuous jobs.
    pub maintenance_windows: Vec<MaintenanceWindow>,
}

/// A window that opens again and again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MaintenanceWindow {
    /// `cron(minutes hours day month weekday year)`, in UTC.
    pub start: String,
    /// How long it is open: 1 to 1,430 minutes.
    pub duration_minutes: i64,
}

/// `presignedUrlConfig`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PresignedUrl {
    /// The role that AWS IoT Jobs assumes to sign.
    pub role: Arn,
    /// How long a URL is good: 60 to 3,600 seconds.
    pub expires_in_seconds: u32,
}

/// Settings that AWS takes, as the arithmetic of a rollout wants them.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedSettings {
    /// How fast things are notified.
    pub rollout: Rollout,
    /// What ends the job early.
    pub abort: Vec<Criterion>,
    /// What is tried again.
    pub retries: Retries,
    /// When executions may begin.
    pub windows: Vec<Window>,
}

/// What AWS would not take.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// A rollout rate.
    #[error(transparent)]
    Rollout(#[from] RolloutError),
    /// An abort rule.
    #[error(transparent)]
    Abort(#[from] CriterionError),
    /// A retry rule.
    #[error(transparent)]
    Retry(#[from] RetryError),
    /// A maintenance window.
    #[error(transparent)]
    Window(#[from] WindowError),
    /// REJECTED cannot be tried again.
    #[error("a REJECTED execution is never retried: retry FAILED, TIMED_OUT or ALL")]
    RetryRejected,
    /// A timeout outside of what AWS takes.
    #[error("the in-progress timeout must be from 1 to {LONGEST_TIMEOUT} minutes, not {0}")]
    Timeout(u32),
    /// A presigned URL outside of what AWS takes.
    #[error("a presigned URL can be good for 60 to 3600 seconds, not {0}")]
    UrlSeconds(u32),
    /// Windows in a job that ends by itself.
    #[error("maintenance windows are for continuous jobs")]
    WindowsOfSnapshot,
    /// An end behavior without an end.
    #[error("an end behavior needs an end time")]
    EndBehaviorWithoutEnd,
    /// A start that is too near or too far.
    #[error("a job starts from 30 minutes to a year from now, in UTC; {0} is not then")]
    Start(String),
    /// An end that is too near or too far.
    #[error(
        "a job ends at least 30 minutes after its start and at most two years from now, in UTC; \
         {0} is not then"
    )]
    End(String),
    /// No time.
    #[error("{0:?} is not a time: write YYYY-MM-DDTHH:MM, in UTC")]
    Time(String),
}

impl JobSettings {
    /// Checks the settings against what AWS takes. Whether times lie far enough ahead is
    /// told by [`Scheduling::check_ahead`].
    ///
    /// # Errors
    /// The first setting that AWS would not take.
    pub fn check(&self, selection: TargetSelection) -> Result<CheckedSettings, SettingsError> {
        let windows = match &self.scheduling {
            Some(scheduling) => scheduling.check(selection)?,
            None => Vec::new(),
        };
        if let Some(minutes) = self.in_progress_timeout_minutes
            && !(1..=LONGEST_TIMEOUT).contains(&minutes)
        {
            return Err(SettingsError::Timeout(minutes));
        }
        if let Some(url) = &self.presigned_url
            && !URL_SECONDS.contains(&url.expires_in_seconds)
        {
            return Err(SettingsError::UrlSeconds(url.expires_in_seconds));
        }
        let rollout = self.rollout.as_ref().map(RolloutRate::check).transpose()?;
        let abort = self.abort.iter().map(AbortRule::check);
        Ok(CheckedSettings {
            rollout: rollout.unwrap_or_default(),
            abort: abort.collect::<Result<_, _>>()?,
            retries: self.retries()?,
            windows,
        })
    }

    fn retries(&self) -> Result<Retries, SettingsError> {
        let rules = self.retries.iter().map(|rule| match rule.failure {
            FailureType::Failed => Ok((Some(Retryable::Failed), rule.number_of_retries)),
            FailureType::TimedOut => Ok((Some(Retryable::TimedOut), rule.number_of_retries)),
            FailureType::All => Ok((None, rule.number_of_retries)),
            FailureType::Rejected => Err(SettingsError::RetryRejected),
        });
        Ok(Retries::new(rules.collect::<Result<Vec<_>, _>>()?)?)
    }
}

impl RolloutRate {
    fn check(&self) -> Result<Rollout, RolloutError> {
        let exponential = self.exponential.as_ref().map(Exponential::check);
        Rollout::new(self.maximum_per_minute, exponential.transpose()?)
    }
}

impl Exponential {
    fn check(&self) -> Result<crate::rollout::Exponential, RolloutError> {
        let each = match self.increase {
            Increase::NotifiedThings(number) => Each::new(Some(number), None),
            Increase::SucceededThings(number) => Each::new(None, Some(number)),
        };
        crate::rollout::Exponential::new(self.base_per_minute, self.increment_factor, each?)
    }
}

impl AbortRule {
    fn check(&self) -> Result<Criterion, CriterionError> {
        let failure = match self.failure {
            FailureType::Failed => Failure::Failed,
            FailureType::Rejected => Failure::Rejected,
            FailureType::TimedOut => Failure::TimedOut,
            FailureType::All => Failure::All,
        };
        Criterion::new(failure, self.threshold_percentage, self.minimum_executed)
    }
}

impl Scheduling {
    fn check(&self, selection: TargetSelection) -> Result<Vec<Window>, SettingsError> {
        self.starts()?;
        self.ends()?;
        if self.end_behavior.is_some() && self.end.is_none() {
            return Err(SettingsError::EndBehaviorWithoutEnd);
        }
        if selection == TargetSelection::Snapshot && !self.maintenance_windows.is_empty() {
            return Err(SettingsError::WindowsOfSnapshot);
        }
        let windows = self.maintenance_windows.iter();
        let windows = windows.map(|window| Window::new(&window.start, window.duration_minutes));
        Ok(windows.collect::<Result<_, _>>()?)
    }
}
