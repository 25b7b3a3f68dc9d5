//! Ending a job before its time: CancelJob, abort criteria, and what happens at its end time.

use serde::{Deserialize, Serialize};

use super::events::{self, Operation};
use super::status::{JobStatus, Status};
use super::{Job, arn, delete, progress, rollout, schedule, targets};
use crate::due;
use crate::error::{AwsError, AwsResult};
use crate::iot::job_executions::{Change, Execution};
use crate::route::{Ctx, routes};

routes! {
    write PUT "/jobs/{jobId}/cancel" CancelJob => cancel,
}

const KIND: &str = "job cancel";

/// Some executions are canceled, and more are left.
pub(crate) const DUE: due::Kind = due::Kind {
    name: KIND,
    run: |ctx, key| match Job::due(ctx, key)? {
        Some(mut job) => go_on(ctx, &mut job),
        None => Ok(()),
    },
};

/// Executions that one transaction cancels, so that no other write waits for long.
const SLICE: usize = 200;

/// Which executions are canceled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    Queued = 1,
    /// Those that are in progress as well.
    All = 2,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cancel {
    job_id: String,
    reason_code: Option<String>,
    comment: Option<String>,
    #[serde(default)]
    force: bool,
}

/// A job as the operations that change it answer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Named {
    job_arn: String,
    job_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

impl Named {
    pub(super) fn of(ctx: &Ctx<'_>, job: Job) -> Named {
        Named {
            job_arn: arn(ctx, &job.id),
            job_id: job.id,
            description: job.settings.description,
        }
    }
}

/// Cancels a job. One that is canceled already can be canceled again, with force.
fn cancel(ctx: &Ctx<'_>, input: Cancel) -> AwsResult<Named> {
    let mut job = Job::get(ctx, &input.job_id)?;
    match job.status {
        JobStatus::InProgress | JobStatus::Scheduled | JobStatus::Canceled => {}
        JobStatus::Completed | JobStatus::DeletionInProgress => {
            return Err(AwsError::invalid_request(format!(
                "Job {} cannot be canceled: it is {}",
                job.id,
                job.status.word()
            )));
        }
    }
    job.forced |= input.force;
    job.reason_code = input.reason_code.or(job.reason_code);
    job.comment = input.comment.or(job.comment);
    let reach = if input.force {
        Reach::All
    } else {
        Reach::Queued
    };
    end(ctx, &mut job, reach)?;
    Ok(Named::of(ctx, job))
}

/// Too many things have failed.
pub(super) fn abort(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    job.reason_code = Some("ABORT_CRITERIA_MET".to_owned());
    job.comment = Some("The job was canceled because it met its abort criteria.".to_owned());
    end(ctx, job, Reach::Queued)
}

/// Ends the rollout and cancels what the job has begun, as far as it reaches.
pub(super) fn end(ctx: &Ctx<'_>, job: &mut Job, reach: Reach) -> AwsResult<()> {
    if job.status != JobStatus::Canceled {
        job.turn(ctx, JobStatus::Canceled)?;
        job.completed_ms = Some(ctx.now_ms());
        delete::keep_for_a_while(ctx, job)?;
    }
    job.updated_ms = ctx.now_ms();
    schedule::forget(ctx, job)?;
    halt(ctx, job)?;
    events::job(ctx, job, Operation::CancellationInProgress)?;
    executions(ctx, job, reach)
}

/// Nobody else is notified, for good.
pub(super) fn halt(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    rollout::stop(ctx, job)?;
    targets::dismiss(ctx, job.number)
}

/// Cancels executions, as far as it reaches; many of them in several transactions.
pub(super) fn executions(ctx: &Ctx<'_>, job: &mut Job, reach: Reach) -> AwsResult<()> {
    job.stopping = job.stopping.max(reach as u8);
    go_on(ctx, job)
}

fn go_on(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    let mut left = SLICE;
    // Kept before the executions end, each of which looks at the job.
    job.save(ctx)?;
    for status in [Status::Queued, Status::InProgress] {
        if status == Status::InProgress && job.stopping < Reach::All as u8 {
            continue;
        }
        let some = Execution::some_of_job(ctx, job.number, status, left)?;
        left -= some.len();
        for mut execution in some {
            let change = Change {
                forced: status == Status::InProgress,
                ..Change::default()
            };
            execution.change(ctx, Status::Canceled, change)?;
        }
        if left == 0 {
            return due::set(ctx, KIND, &job.key(), ctx.now_ms());
        }
    }
    // Their ends may have changed the job.
    if let Some(mut after) = Job::by_number(ctx, job.number)? {
        after.stopping = 0;
        after.save(ctx)?;
        if after.status == JobStatus::Canceled {
            events::job(ctx, &after, Operation::Canceled)?;
        }
        progress::check_complete(ctx, &mut after)?;
        *job = after;
    }
    Ok(())
}
