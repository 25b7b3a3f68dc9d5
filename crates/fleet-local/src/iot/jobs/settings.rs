//! What a job is told to do besides its document: rollout, abort, timeout, retry and the like.

use std::collections::BTreeMap;

use fleet_core::rollout::abort::{Criterion, Failure};
use fleet_core::rollout::retry::{Retries, Retryable};
use fleet_core::rollout::{Each, Exponential, Rollout};
use serde::{Deserialize, Serialize};

use super::schedule::Scheduling;
use crate::error::{AwsError, AwsResult};

/// Minutes that a timer may run (AWS: 7 days).
pub(crate) const MOST_MINUTES: i64 = 10_080;

/// Package versions that a job installs (AWS: 25).
pub(super) const MOST_VERSIONS: usize = 25;

/// The settings of a job, with AWS's names, as they are given and kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Settings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) presigned_url_config: Option<PresignedUrlConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) job_executions_rollout_config: Option<RolloutConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) abort_config: Option<Criteria<AbortCriterion>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) timeout_config: Option<TimeoutConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) job_executions_retry_config: Option<Criteria<RetryCriterion>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) namespace_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) job_template_arn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) document_parameters: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scheduling_config: Option<Scheduling>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) destination_package_versions: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) document_source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PresignedUrlConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) role_arn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expires_in_sec: Option<i64>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RolloutConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum_per_minute: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exponential_rate: Option<ExponentialRate>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ExponentialRate {
    base_rate_per_minute: i64,
    increment_factor: f64,
    rate_increase_criteria: RateIncreaseCriteria,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct RateIncreaseCriteria {
    #[serde(skip_serializing_if = "Option::is_none")]
    number_of_notified_things: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number_of_succeeded_things: Option<i64>,
}

/// A list of criteria in the object that AWS puts around it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Criteria<T> {
    criteria_list: Vec<T>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AbortCriterion {
    failure_type: FailureType,
    action: String,
    threshold_percentage: f64,
    min_number_of_executed_things: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RetryCriterion {
    failure_type: FailureType,
    number_of_retries: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum FailureType {
    Failed,
    Rejected,
    TimedOut,
    All,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TimeoutConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) in_progress_timeout_in_minutes: Option<i64>,
}

fn refused(cause: &impl std::fmt::Display) -> AwsError {
    AwsError::invalid_request(cause.to_string())
}

impl Settings {
    /// Refuses what the models let through and AWS does not take.
    pub(crate) fn check(&self) -> AwsResult<()> {
        self.rollout()?;
        self.abort()?;
        self.retries()?;
        if let Some(minutes) = self.timeout_minutes()
            && !(1..=MOST_MINUTES).contains(&minutes)
        {
            return Err(AwsError::invalid_request(format!(
                "inProgressTimeoutInMinutes must be between 1 and {MOST_MINUTES}, not {minutes}"
            )));
        }
        let versions = self.destination_package_versions.as_ref();
        if versions.is_some_and(|versions| versions.len() > MOST_VERSIONS) {
            return Err(AwsError::invalid_request(format!(
                "A job can have at most {MOST_VERSIONS} destination package versions"
            )));
        }
        Ok(())
    }

    pub(super) fn rollout(&self) -> AwsResult<Rollout> {
        let Some(config) = &self.job_executions_rollout_config else {
            return Ok(Rollout::default());
        };
        let exponential = |rate: &ExponentialRate| {
            let each = &rate.rate_increase_criteria;
            let each = Each::new(
                each.number_of_notified_things,
                each.number_of_succeeded_things,
            )?;
            Exponential::new(rate.base_rate_per_minute, rate.increment_factor, each)
        };
        config
            .exponential_rate
            .as_ref()
            .map(exponential)
            .transpose()
            .and_then(|exponential| Rollout::new(config.maximum_per_minute, exponential))
            .map_err(|cause| refused(&cause))
    }

    pub(super) fn abort(&self) -> AwsResult<Vec<Criterion>> {
        let criteria = self.abort_config.iter();
        criteria
            .flat_map(|config| &config.criteria_list)
            .map(|criterion| {
                let failure = match criterion.failure_type {
                    FailureType::Failed => Failure::Failed,
                    FailureType::Rejected => Failure::Rejected,
                    FailureType::TimedOut => Failure::TimedOut,
                    FailureType::All => Failure::All,
                };
                Criterion::new(
                    failure,
                    criterion.threshold_percentage,
                    criterion.min_number_of_executed_things,
                )
                .map_err(|cause| refused(&cause))
            })
            .collect()
    }

    pub(super) fn retries(&self) -> AwsResult<Retries> {
        let criteria = self.job_executions_retry_config.iter();
        let criteria = criteria
            .flat_map(|config| &config.criteria_list)
            .map(|criterion| {
                let kind = match criterion.failure_type {
                    FailureType::Failed => Some(Retryable::Failed),
                    FailureType::TimedOut => Some(Retryable::TimedOut),
                    FailureType::Rejected | FailureType::All => None,
                };
                (kind, criterion.number_of_retries)
            });
        Retries::new(criteria).map_err(|cause| refused(&cause))
    }

    /// The role that signs URLs.
    pub(super) fn signing_role(&self) -> Option<&str> {
        self.presigned_url_config
            .as_ref()
            .and_then(|config| config.role_arn.as_deref())
    }

    /// How long URLs are good, in seconds.
    pub(super) fn signed_for(&self) -> Option<i64> {
        self.presigned_url_config
            .as_ref()
            .and_then(|config| config.expires_in_sec)
    }

    /// These settings, with those of a template where there are none. What is scheduled stays
    /// together, so that windows come along only where nothing else is.
    pub(crate) fn or(self, template: Settings) -> Settings {
        Settings {
            description: self.description.or(template.description),
            presigned_url_config: self.presigned_url_config.or(template.presigned_url_config),
            job_executions_rollout_config: self
                .job_executions_rollout_config
                .or(template.job_executions_rollout_config),
            abort_config: self.abort_config.or(template.abort_config),
            timeout_config: self.timeout_config.or(template.timeout_config),
            job_executions_retry_config: self
                .job_executions_retry_config
                .or(template.job_executions_retry_config),
            scheduling_config: self.scheduling_config.or(template.scheduling_config),
            destination_package_versions: self
                .destination_package_versions
                .or(template.destination_package_versions),
            document_source: self.document_source.or(template.document_source),
            namespace_id: self.namespace_id,
            job_template_arn: self.job_template_arn,
            document_parameters: self.document_parameters,
        }
    }

    /// How long an execution may be in progress, in minutes.
    pub(crate) fn timeout_minutes(&self) -> Option<i64> {
        self.timeout_config
            .as_ref()
            .and_then(|config| config.in_progress_timeout_in_minutes)
    }
}
