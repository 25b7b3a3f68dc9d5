//! The settings of a job, in AWS's form and back.
//!
//! AWS describes a job that has no settings with empty ones (`"presignedUrlConfig": {}`); what is empty
//! is read as not there, which means the same.

use aws_sdk_iot::types::{
    AbortAction, AbortConfig, AbortCriteria, ExponentialRolloutRate, Job, JobEndBehavior,
    JobExecutionFailureType, JobExecutionsRetryConfig, JobExecutionsRolloutConfig,
    MaintenanceWindow as Window, PresignedUrlConfig, RateIncreaseCriteria, RetryCriteria,
    RetryableFailureType, SchedulingConfig, TimeoutConfig,
};
use fleet_core::account::Arn;
use fleet_core::job::{
    AbortRule, EndBehavior, Exponential, FailureType, Increase, JobSettings, MaintenanceWindow,
    PresignedUrl, RetryRule, RolloutRate, Scheduling,
};
use fleet_core::operation::Operation;
use fleet_core::port::Result;

use crate::aws::{counted, number, required, unreadable, unsendable};

/// The seconds that a presigned URL is good where nobody says (AWS model of `iot`).
const URL_SECONDS: u32 = 3600;

/// How fast things are notified, as AWS takes it.
pub(super) fn rollout(
    operation: Operation,
    rate: &RolloutRate,
) -> Result<JobExecutionsRolloutConfig> {
    let maximum = rate.maximum_per_minute.map(|most| number(operation, most));
    let exponential = rate
        .exponential
        .as_ref()
        .map(|exponential| growing(operation, exponential));
    Ok(JobExecutionsRolloutConfig::builder()
        .set_maximum_per_minute(maximum.transpose()?)
        .set_exponential_rate(exponential.transpose()?)
        .build())
}

fn growing(operation: Operation, rate: &Exponential) -> Result<ExponentialRolloutRate> {
    let criteria = RateIncreaseCriteria::builder();
    let criteria = match rate.increase {
        Increase::NotifiedThings(things) => {
            criteria.number_of_notified_things(number(operation, things)?)
        }
        Increase::SucceededThings(things) => {
            criteria.number_of_succeeded_things(number(operation, things)?)
        }
    };
    ExponentialRolloutRate::builder()
        .base_rate_per_minute(number(operation, rate.base_per_minute)?)
        .increment_factor(rate.increment_factor)
        .rate_increase_criteria(criteria.build())
        .build()
        .map_err(|error| unsendable(operation, error))
}

/// What ends the job early, as AWS takes it.
pub(super) fn abort(operation: Operation, rules: &[AbortRule]) -> Result<Option<AbortConfig>> {
    let criteria = rules.iter().map(|rule| {
        AbortCriteria::builder()
            .failure_type(match rule.failure {
                FailureType::Failed => JobExecutionFailureType::Failed,
                FailureType::Rejected => JobExecutionFailureType::Rejected,
                FailureType::TimedOut => JobExecutionFailureType::TimedOut,
                FailureType::All => JobExecutionFailureType::All,
            })
            .action(AbortAction::Cancel)
            .threshold_percentage(rule.threshold_percentage)
            .min_number_of_executed_things(number(operation, rule.minimum_executed)?)
            .build()
            .map_err(|error| unsendable(operation, error))
    });
    let criteria: Vec<_> = criteria.collect::<Result<_>>()?;
    let config = (!criteria.is_empty()).then(|| {
        AbortConfig::builder()
            .set_criteria_list(Some(criteria))
            .build()
    });
    config
        .transpose()
        .map_err(|error| unsendable(operation, error))
}

/// What is tried again, as AWS takes it.
pub(super) fn retries(
    operation: Operation,
    rules: &[RetryRule],
) -> Result<Option<JobExecutionsRetryConfig>> {
    let criteria = rules.iter().map(|rule| {
        let failure = match rule.failure {
            FailureType::Failed => RetryableFailureType::Failed,
            FailureType::TimedOut => RetryableFailureType::TimedOut,
            FailureType::All => RetryableFailureType::All,
            FailureType::Rejected => {
                return Err(unsendable(
                    operation,
                    "a REJECTED execution is never retried",
                ));
            }
        };
        RetryCriteria::builder()
            .failure_type(failure)
            .number_of_retries(number(operation, rule.number_of_retries)?)
            .build()
            .map_err(|error| unsendable(operation, error))
    });
    let criteria: Vec<_> = criteria.collect::<Result<_>>()?;
    let config = (!criteria.is_empty()).then(|| {
        JobExecutionsRetryConfig::builder()
            .set_criteria_list(Some(criteria))
            .build()
    });
    config
        .transpose()
        .map_err(|error| unsendable(operation, error))
}

/// A timeout, as AWS takes it.
pub(super) fn timeout(minutes: u32) -> TimeoutConfig {
    TimeoutConfig::builder()
        .in_progress_timeout_in_minutes(minutes.into())
        .build()
}

/// A schedule, as AWS takes it.
pub(super) fn scheduling(
    operation: Operation,
    scheduling: &Scheduling,
) -> Result<SchedulingConfig> {
    let windows = scheduling.maintenance_windows.iter().map(|window| {
        Window::builder()
            .start_time(&window.start)
            .duration_in_minutes(number(operation, window.duration_minutes)?)
            .build()
            .map_err(|error| unsendable(operation, error))
    });
    let windows: Vec<_> = windows.collect::<Result<_>>()?;
    Ok(SchedulingConfig::builder()
        .set_start_time(scheduling.start.clone())
        .set_end_time(scheduling.end.clone())
        .set_end_behavior(scheduling.end_behavior.map(|behavior| match behavior {
            EndBehavior::StopRollout => JobEndBehavior::StopRollout,
            EndBehavior::Cancel => JobEndBehavior::Cancel,
            EndBehavior::ForceCancel => JobEndBehavior::ForceCancel,
        }))
        .set_maintenance_windows((!windows.is_empty()).then_some(windows))
        .build())
}

/// How devices reach firmware, as AWS takes it.
pub(super) fn presigned_url(url: &PresignedUrl) -> PresignedUrlConfig {
    PresignedUrlConfig::builder()
        .role_arn(url.role.as_str())
        .expires_in_sec(url.expires_in_seconds.into())
        .build()
}

/// The settings of a job that AWS describes.
pub(super) fn read(operation: Operation, job: &Job) -> Result<JobSettings> {
    let rollout = job.job_executions_rollout_config.as_ref();
    let abort = job.abort_config.iter();
    let abort = abort.flat_map(|config| &config.criteria_list);
    let retries = job.job_executions_retry_config.iter();
    let retries = retries.flat_map(|config| &config.criteria_list);
    let timeout = job.timeout_config.as_ref();
    let minutes = timeout.and_then(|config| config.in_progress_timeout_in_minutes);
    let scheduling = job.scheduling_config.as_ref();
    let url = job.presigned_url_config.as_ref();
    Ok(JobSettings {
        rollout: rollout
            .map(|config| read_rollout(operation, config))
            .transpose()?
            .flatten(),
        abort: abort
            .map(|criteria| read_abort(operation, criteria))
            .collect::<Result<_>>()?,
        in_progress_timeout_minutes: minutes
            .map(|minutes| small(operation, "inProgressTimeoutInMinutes", minutes))
            .transpose()?,
        retries: retries
            .map(|criteria| read_retry(operation, criteria))
            .collect::<Result<_>>()?,
        scheduling: scheduling
            .map(|config| read_scheduling(operation, config))
            .transpose()?
            .flatten(),
        presigned_url: url
            .map(|config| read_url(operation, config))
            .transpose()?
            .flatten(),
    })
}

fn read_rollout(
    operation: Operation,
    config: &JobExecutionsRolloutConfig,
) -> Result<Option<RolloutRate>> {
    let exponential = config.exponential_rate.as_ref();
    let rate = RolloutRate {
        maximum_per_minute: config.maximum_per_minute.map(i64::from),
        exponential: exponential
            .map(|rate| read_growing(operation, rate))
            .transpose()?,
    };
    let says_something = rate.maximum_per_minute.is_some() || rate.exponential.is_some();
    Ok(says_something.then_some(rate))
}

fn read_growing(operation: Operation, rate: &ExponentialRolloutRate) -> Result<Exponential> {
    let criteria = rate.rate_increase_criteria.as_ref();
    let criteria = required(operation, "rateIncreaseCriteria", criteria)?;
    let increase = match (
        criteria.number_of_notified_things,
        criteria.number_of_succeeded_things,
    ) {
        (Some(things), None) => Increase::NotifiedThings(things.into()),
        (None, Some(things)) => Increase::SucceededThings(things.into()),
        _ => {
            let what = "rateIncreaseCriteria is not one of notified and succeeded things";
            return Err(unreadable(operation, what.to_owned()));
        }
    };
    Ok(Exponential {
        base_per_minute: rate.base_rate_per_minute.into(),
        increment_factor: rate.increment_factor,
        increase,
    })
}

fn read_abort(operation: Operation, criteria: &AbortCriteria) -> Result<AbortRule> {
    if criteria.action != AbortAction::Cancel {
        let what = format!("the abort action is {}", criteria.action);
        return Err(unreadable(operation, what));
    }
    Ok(AbortRule {
        failure: failure(operation, criteria.failure_type.as_str())?,
        threshold_percentage: criteria.threshold_percentage,
        minimum_executed: criteria.min_number_of_executed_things.into(),
    })
}

fn read_retry(operation: Operation, criteria: &RetryCriteria) -> Result<RetryRule> {
    Ok(RetryRule {
        failure: failure(operation, criteria.failure_type.as_str())?,
        number_of_retries: small(operation, "numberOfRetries", criteria.number_of_retries)?,
    })
}

fn failure(operation: Operation, word: &str) -> Result<FailureType> {
    match word {
        "FAILED" => Ok(FailureType::Failed),
        "REJECTED" => Ok(FailureType::Rejected),
        "TIMED_OUT" => Ok(FailureType::TimedOut),
        "ALL" => Ok(FailureType::All),
        _ => Err(unreadable(operation, format!("the failure type is {word}"))),
    }
}

fn read_scheduling(operation: Operation, config: &SchedulingConfig) -> Result<Option<Scheduling>> {
    let end_behavior = config.end_behavior.as_ref().map(|behavior| match behavior {
        JobEndBehavior::StopRollout => Ok(EndBehavior::StopRollout),
        JobEndBehavior::Cancel => Ok(EndBehavior::Cancel),
        JobEndBehavior::ForceCancel => Ok(EndBehavior::ForceCancel),
        other => Err(unreadable(
            operation,
            format!("the end behavior is {other}"),
        )),
    });
    let windows = config.maintenance_windows.iter().flatten();
    let scheduling = Scheduling {
        start: config.start_time.clone().filter(|time| !time.is_empty()),
        end: config.end_time.clone().filter(|time| !time.is_empty()),
        end_behavior: end_behavior.transpose()?,
        maintenance_windows: windows
            .map(|window| MaintenanceWindow {
                start: window.start_time.clone(),
                duration_minutes: window.duration_in_minutes.into(),
            })
            .collect(),
    };
    Ok((scheduling != Scheduling::default()).then_some(scheduling))
}

fn read_url(operation: Operation, config: &PresignedUrlConfig) -> Result<Option<PresignedUrl>> {
    // Without a role nothing is signed, whatever else it says.
    let Some(role) = config.role_arn.as_ref().filter(|role| !role.is_empty()) else {
        return Ok(None);
    };
    let seconds = config.expires_in_sec.map_or(Ok(URL_SECONDS), |seconds| {
        small(operation, "expiresInSec", seconds)
    });
    Ok(Some(PresignedUrl {
        role: Arn::from_aws(role),
        expires_in_seconds: seconds?,
    }))
}

fn small(operation: Operation, member: &str, value: impl Into<i64>) -> Result<u32> {
    let value = counted(operation, member, value)?;
    u32::try_from(value).map_err(|_| unreadable(operation, format!("{member} is {value}")))
}
