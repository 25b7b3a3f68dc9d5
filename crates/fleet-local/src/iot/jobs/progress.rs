//! What follows when an execution ends: retry, abort, completion, what was installed.

use fleet_core::rollout::retry::Retryable;
use rusqlite::{OptionalExtension as _, params};

use super::counts::{self, Counts};
use super::events::{self, Operation};
use super::status::{JobStatus, Selection, Status};
use super::{Job, cancel, packages, rollout, targets};
use crate::error::AwsResult;
use crate::iot::job_executions::Execution;
use crate::route::Ctx;

/// An execution has reached its end.
pub(crate) fn ended(ctx: &Ctx<'_>, execution: &Execution) -> AwsResult<()> {
    let status = execution.status;
    if status == Status::Succeeded {
        // This may move things between groups, and this job along with them.
        packages::installed(ctx, execution)?;
    }
    let Some(mut job) = Job::by_number(ctx, execution.job)? else {
        return Ok(());
    };
    if status.is_outcome() {
        let before = outcome_before(ctx, execution)?;
        counts::outcome(ctx, job.number, before, status)?;
        if matches!(job.status, JobStatus::InProgress | JobStatus::Scheduled) {
            let outcomes = Counts::of(ctx, job.number)?.outcomes;
            let criteria = job.settings.abort()?;
            if criteria.iter().any(|criterion| criterion.met(&outcomes)) {
                return cancel::abort(ctx, &mut job);
            }
            let failure = match status {
                Status::Failed => Some(Retryable::Failed),
                Status::TimedOut => Some(Retryable::TimedOut),
                _ => None,
            };
            if let Some(failure) = failure {
                retry(ctx, &mut job, execution, failure)?;
            }
        }
    }
    check_complete(ctx, &mut job)
}

/// An execution has ended or was deleted: it may have been the last that was waited for.
pub(crate) fn check_after(ctx: &Ctx<'_>, job: i64) -> AwsResult<()> {
    match Job::by_number(ctx, job)? {
        Some(mut job) => check_complete(ctx, &mut job),
        None => Ok(()),
    }
}

/// How the thing's execution before this one that had an outcome ended.
fn outcome_before(ctx: &Ctx<'_>, execution: &Execution) -> AwsResult<Option<Status>> {
    if execution.number == 1 {
        return Ok(None);
    }
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT status FROM job_execution WHERE job = ?1 AND thing_name = ?2 AND number < ?3 \
             AND status IN ('SUCCEEDED', 'FAILED', 'TIMED_OUT', 'REJECTED') \
             ORDER BY number DESC LIMIT 1",
        )?
        .query_row(
            params![execution.job, execution.thing, execution.number],
            |row| row.get(0),
        )
        .optional()?)
}

/// Tries again, if the settings allow it: at once, or when the next maintenance window opens.
fn retry(ctx: &Ctx<'_>, job: &mut Job, execution: &Execution, failure: Retryable) -> AwsResult<()> {
    if job.over || !job.settings.retries()?.again(failure, execution.had) {
        return Ok(());
    }
    let had = execution.had.and(failure);
    if job.status == JobStatus::InProgress {
        return Execution::queue(ctx, job, &execution.thing, had);
    }
    ctx.tx
        .prepare_cached(
            "INSERT OR REPLACE INTO job_waiting (job, thing_name, failed, timed_out) \
             VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            job.number,
            execution.thing,
            had.failed,
            had.timed_out
        ])?;
    Ok(())
}

/// Completes a job that has nothing left to do: a snapshot, or any job that is past its end.
pub(super) fn check_complete(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    let ends = job.selection == Selection::Snapshot || job.over;
    if job.status != JobStatus::InProgress
        || !ends
        || Counts::of(ctx, job.number)?.unfinished()
        || targets::any_waiting(ctx, job.number)?
    {
        return Ok(());
    }
    rollout::stop(ctx, job)?;
    job.turn(ctx, JobStatus::Completed)?;
    job.completed_ms = Some(ctx.now_ms());
    super::schedule::forget(ctx, job)?;
    super::delete::keep_for_a_while(ctx, job)?;
    job.save(ctx)?;
    events::job(ctx, job, Operation::Completed)
}
