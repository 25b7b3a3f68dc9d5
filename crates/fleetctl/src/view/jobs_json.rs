//! Jobs for programs: stable, whatever the language. States are AWS's words.

use fleet_core::job::{JobStatus, ProcessDetails};
use fleet_core::name::JobId;
use fleet_core::port::job_executions::ListedExecution;
use fleet_core::port::jobs::{Job, ListedJob};
use fleet_ops::event::Failure;
use fleet_ops::jobs::cancel::CancelPlan;
use fleet_ops::jobs::delete::{Became, DeletePlan};
use fleet_ops::jobs::show::Shown;
use fleet_ops::jobs::stats::{self, Stats};
use fleet_ops::jobs::{JobError, execution};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};

use super::job_settings;
use super::jobs::selection;

/// The jobs, and how many were left out.
pub(crate) fn list(jobs: &[ListedJob], left_out: usize) -> impl Serialize {
    #[derive(Serialize)]
    struct Listed<'a> {
        job: &'a JobId,
        arn: &'a str,
        status: JobStatus,
        target_selection: Option<&'static str>,
        created: Option<Timestamp>,
        updated: Option<Timestamp>,
        completed: Option<Timestamp>,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        jobs: Vec<Listed<'a>>,
        left_out: usize,
    }
    let jobs = jobs.iter().map(|job| Listed {
        job: &job.id,
        arn: job.arn.as_str(),
        status: job.status,
        target_selection: job.selection.map(selection),
        created: job.created,
        updated: job.updated,
        completed: job.completed,
    });
    Document {
        jobs: jobs.collect(),
        left_out,
    }
}

/// How many executions are in each state, and their sum.
pub(crate) fn counts(counts: &ProcessDetails) -> Value {
    let mut all = json!(counts);
    all["total"] = counts.total().into();
    all
}

/// What is known of a job, its configuration in AWS's words.
fn job(job: &Job) -> Value {
    let versions = job.destination_package_versions.iter();
    json!({
        "job": job.id,
        "arn": job.arn.as_str(),
        "status": job.status,
        "target_selection": selection(job.selection),
        "targets": job.targets.iter().map(fleet_core::account::Arn::as_str).collect::<Vec<_>>(),
        "description": job.description,
        "created": job.created,
        "updated": job.updated,
        "completed": job.completed,
        "force_canceled": job.force_canceled,
        "reason_code": job.reason_code,
        "comment": job.comment,
        "destination_package_versions":
            versions.map(fleet_core::account::Arn::as_str).collect::<Vec<_>>(),
        "configuration": job_settings::configuration(&job.settings),
        "scheduled_rollouts": job.scheduled_rollouts,
    })
}

/// A document as JSON; what is none, as a text.
pub(crate) fn document(document: &str) -> Value {
    serde_json::from_str(document).unwrap_or_else(|_| document.into())
}

/// A document, or why it could not be read.
fn read(document: &Result<String, Failure>) -> (Value, Option<&Failure>) {
    match document {
        Ok(document) => (self::document(document), None),
        Err(failure) => (Value::Null, Some(failure)),
    }
}

/// A job with its document, its tags, and AWS's own counts of its executions.
pub(crate) fn show(shown: &Shown) -> Value {
    let mut all = job(&shown.job);
    let (document, unread) = read(&shown.document);
    all["document"] = document;
    all["document_unread"] = json!(unread);
    all["tags"] = json!(shown.tags.as_ref().ok());
    all["counts"] = counts(&shown.job.process);
    all
}

/// An execution of a listing.
pub(crate) fn listed_execution(execution: &ListedExecution) -> Value {
    json!({
        "thing": execution.thing,
        "status": execution.status,
        "number": execution.number,
        "queued": execution.queued,
        "started": execution.started,
        "updated": execution.updated,
        "retry_attempt": execution.retry_attempt,
    })
}

/// One execution.
pub(crate) fn execution(shown: &execution::Shown) -> Value {
    let execution = &shown.execution;
    let (document, unread) = read(&shown.document);
    json!({
        "job": execution.job,
        "thing": execution.thing,
        "status": execution.status,
        "number": execution.number,
        "version": execution.version,
        "queued": execution.queued,
        "started": execution.started,
        "updated": execution.updated,
        "force_canceled": execution.force_canceled,
        "seconds_before_timeout": execution.seconds_before_timeout,
        "details": execution.details,
        "document": document,
        "document_unread": unread,
    })
}

/// Percent with one decimal.
#[expect(clippy::cast_precision_loss, reason = "a thousand tenths at most")]
fn percent(part: u64, whole: u64) -> f64 {
    stats::tenths(part, whole) as f64 / 10.0
}

/// How a job does.
pub(crate) fn stats(stats: &Stats) -> Value {
    let (of, total) = (&stats.counts, stats.counts.total());
    let job = &stats.job;
    let part = |count: u64| json!({ "count": count, "percent": percent(count, total) });
    json!({
        "job": job.id,
        "status": job.status,
        "target_selection": selection(job.selection),
        "targets": job.targets.len(),
        "created": job.created,
        "completed": job.completed,
        "counts": counts(of),
        "succeeded": part(of.succeeded),
        "failed": part(of.unsuccessful()),
        "going_on": part(of.open()),
        "health": stats::health(of),
        "recommendation": stats::recommendation(of),
    })
}

/// What it means to cancel jobs.
pub(crate) fn cancel_plans(plans: &[CancelPlan], force: bool) -> Value {
    let plans = plans.iter().map(|plan| {
        json!({
            "job": plan.job.id,
            "status": plan.job.status,
            "targets": plan.job.targets.len(),
            "force": force,
            "counts": counts(&plan.counts),
        })
    });
    json!({ "cancel": plans.collect::<Vec<_>>() })
}

/// What goes with jobs.
pub(crate) fn delete_plans(plans: &[DeletePlan]) -> Value {
    let plans = plans.iter().map(|plan| {
        json!({
            "job": plan.job.id,
            "status": plan.job.status,
            "completed": plan.job.completed,
            "force": plan.force(),
            "counts": counts(&plan.counts),
        })
    });
    json!({ "delete": plans.collect::<Vec<_>>() })
}

/// What failed, with the reason.
fn failed<T>(results: &[(JobId, Result<T, JobError>)]) -> Vec<Value> {
    let failed = results.iter().filter_map(|(id, result)| {
        let error = result.as_ref().err()?;
        let failure = match error {
            JobError::Cloud(error) => Some(Failure::from(error)),
            _ => None,
        };
        Some(json!({ "job": id, "error": error.to_string(), "failure": failure }))
    });
    failed.collect()
}

/// Jobs that were canceled, and those that were not.
pub(crate) fn canceled(results: &[(JobId, Result<Job, JobError>)]) -> Value {
    let done = results.iter().filter_map(|(_, result)| {
        let job = result.as_ref().ok()?;
        Some(json!({
            "job": job.id,
            "status": job.status,
            "force_canceled": job.force_canceled,
            "reason_code": job.reason_code,
            "comment": job.comment,
            "counts": counts(&job.process),
        }))
    });
    json!({ "canceled": done.collect::<Vec<_>>(), "failed": failed(results) })
}

/// Jobs that were deleted, and those that were not.
pub(crate) fn deleted(results: &[(JobId, Result<Became, JobError>)]) -> Value {
    let done = results.iter().filter_map(|(id, result)| {
        let became = result.as_ref().ok()?;
        Some(json!({ "job": id, "gone": *became == Became::Gone }))
    });
    json!({ "deleted": done.collect::<Vec<_>>(), "failed": failed(results) })
}
