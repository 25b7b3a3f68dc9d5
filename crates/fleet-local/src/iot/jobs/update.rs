//! UpdateJob: the settings that can change while a job goes on.

use serde::Deserialize;

use super::settings::{
    AbortCriterion, Criteria, PresignedUrlConfig, RetryCriterion, RolloutConfig, TimeoutConfig,
};
use super::status::JobStatus;
use super::{Job, document, substitute};
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write PATCH "/jobs/{jobId}" UpdateJob => update,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    job_id: String,
    description: Option<String>,
    presigned_url_config: Option<PresignedUrlConfig>,
    job_executions_rollout_config: Option<RolloutConfig>,
    abort_config: Option<Criteria<AbortCriterion>>,
    timeout_config: Option<TimeoutConfig>,
    job_executions_retry_config: Option<Criteria<RetryCriterion>>,
}

/// Replaces what is given and keeps the rest. A new rate counts from the next minute on, a new
/// timeout for executions that start later.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let mut job = Job::get(ctx, &input.job_id)?;
    if !matches!(job.status, JobStatus::InProgress | JobStatus::Scheduled) {
        return Err(AwsError::invalid_request(format!(
            "Job {} cannot be updated: it is {}",
            job.id,
            job.status.word()
        )));
    }
    let settings = &mut job.settings;
    replace(&mut settings.description, input.description);
    replace(
        &mut settings.presigned_url_config,
        input.presigned_url_config,
    );
    replace(
        &mut settings.job_executions_rollout_config,
        input.job_executions_rollout_config,
    );
    replace(&mut settings.abort_config, input.abort_config);
    replace(&mut settings.timeout_config, input.timeout_config);
    replace(
        &mut settings.job_executions_retry_config,
        input.job_executions_retry_config,
    );
    settings.check()?;
    if let Some(role) = settings.signing_role().map(str::to_owned)
        && !substitute::prepare(ctx, &role)?
        && document::of(ctx, job.number, false)?.contains("${aws:iot:")
    {
        return Err(AwsError::invalid_request(format!(
            "Permission denied when attempting to use role {role}."
        )));
    }
    job.updated_ms = ctx.now_ms();
    job.save(ctx)?;
    Ok(Empty {})
}

fn replace<T>(current: &mut Option<T>, new: Option<T>) {
    if new.is_some() {
        *current = new;
    }
}
