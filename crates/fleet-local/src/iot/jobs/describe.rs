//! DescribeJob: all that is known of a job.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::counts::Counts;
use super::settings::Settings;
use super::status::{JobStatus, Selection};
use super::{Job, arn, document, targets};
use crate::clock::epoch;
use crate::error::AwsResult;
use crate::route::{Ctx, routes};

routes! {
    read(members) GET "/jobs/{jobId}" DescribeJob => describe,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Describe {
    job_id: String,
    #[serde(default)]
    before_substitution: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    #[serde(skip_serializing_if = "Option::is_none")]
    document_source: Option<String>,
    job: Shown,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    job_arn: String,
    job_id: String,
    target_selection: Selection,
    status: JobStatus,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    force_canceled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
    targets: Vec<String>,
    created_at: Value,
    last_updated_at: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    completed_at: Option<Value>,
    job_process_details: Process,
    is_concurrent: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scheduled_job_rollouts: Vec<Opening>,
    #[serde(flatten)]
    settings: Settings,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Process {
    /// The targets while their things are being notified.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    processing_targets: Vec<String>,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Opening {
    start_time: String,
}

fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Described> {
    let job = Job::get(ctx, &input.job_id)?;
    let targets: Vec<String> = targets::of(ctx, job.number)?
        .iter()
        .map(|target| target.arn(ctx))
        .collect();
    let openings = job.next_openings(ctx.now)?;
    let mut settings = job.settings.clone();
    if input.before_substitution {
        settings.destination_package_versions = document::versions_given(ctx, job.number)?;
    }
    Ok(Described {
        document_source: settings.document_source.take(),
        job: Shown {
            job_arn: arn(ctx, &job.id),
            target_selection: job.selection,
            status: job.status,
            force_canceled: job.forced,
            created_at: epoch(job.created_ms),
            last_updated_at: epoch(job.updated_ms),
            completed_at: job.completed_ms.map(epoch),
            is_concurrent: job.is_concurrent(),
            job_process_details: Process {
                processing_targets: if job.rolling {
                    targets.clone()
                } else {
                    Vec::new()
                },
                counts: Counts::of(ctx, job.number)?,
            },
            scheduled_job_rollouts: openings
                .into_iter()
                .map(|opens| Opening {
                    start_time: opens.strftime("%Y-%m-%dT%H:%MZ").to_string(),
                })
                .collect(),
            job_id: job.id,
            reason_code: job.reason_code,
            comment: job.comment,
            targets,
            settings,
        },
    })
}
