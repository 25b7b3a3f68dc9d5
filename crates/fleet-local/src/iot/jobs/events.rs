//! The events of jobs: how they end and go.

use serde::Serialize;

use super::counts::Counts;
use super::status::Selection;
use super::{Job, targets};
use crate::error::AwsResult;
use crate::iot::events::{Kind, new_id, publish};
use crate::route::Ctx;

/// What has happened to a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operation {
    Completed,
    CancellationInProgress,
    Canceled,
    DeletionInProgress,
    Deleted,
}

impl Operation {
    /// How the topic and the body name it, and the status that goes with it.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Operation::Completed => ("completed", "COMPLETED"),
            Operation::CancellationInProgress => {
                ("cancellation_in_progress", "CANCELLATION_IN_PROGRESS")
            }
            Operation::Canceled => ("canceled", "CANCELED"),
            Operation::DeletionInProgress => ("deletion_in_progress", "DELETION_IN_PROGRESS"),
            Operation::Deleted => ("deleted", "DELETED"),
        }
    }
}

/// The event's own time is in seconds, the job's are in milliseconds: so AWS shows them.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    event_type: &'static str,
    event_id: String,
    timestamp: i64,
    operation: &'static str,
    job_id: &'a str,
    status: &'static str,
    target_selection: Selection,
    targets: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    completed_at: Option<i64>,
    created_at: i64,
    last_updated_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_process_details: Option<Details>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Details {
    number_of_canceled_things: u64,
    number_of_rejected_things: u64,
    number_of_failed_things: u64,
    number_of_removed_things: u64,
    number_of_succeeded_things: u64,
}

impl Details {
    fn of(counts: &Counts) -> Details {
        Details {
            number_of_canceled_things: counts.canceled,
            number_of_rejected_things: counts.rejected,
            number_of_failed_things: counts.failed,
            number_of_removed_things: counts.removed,
            number_of_succeeded_things: counts.succeeded,
        }
    }
}

/// Something has happened to a job, which is given as it is then.
pub(super) fn job(ctx: &Ctx<'_>, job: &Job, what: Operation) -> AwsResult<()> {
    let (operation, status) = what.names();
    let topic = format!("job/{}/{operation}", job.id);
    publish(ctx, Kind::Job, &topic, || {
        let completed = what == Operation::Completed;
        let details = match completed {
            true => Some(Details::of(&Counts::of(ctx, job.number)?)),
            false => None,
        };
        let has_comment = !matches!(what, Operation::Completed | Operation::Canceled);
        let targets = targets::of(ctx, job.number)?;
        Ok(Event {
            event_type: "JOB",
            event_id: new_id(),
            timestamp: ctx.now_s(),
            operation,
            job_id: &job.id,
            status,
            target_selection: job.selection,
            targets: targets.iter().map(|target| target.arn(ctx)).collect(),
            description: job.settings.description.as_deref(),
            completed_at: job.completed_ms.filter(|_| completed),
            created_at: job.created_ms,
            last_updated_at: job.updated_ms,
            comment: job.comment.as_deref().filter(|_| has_comment),
            job_process_details: details,
        })
    })
}
