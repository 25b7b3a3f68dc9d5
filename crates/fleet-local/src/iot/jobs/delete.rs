//! Deleting a job and all its executions, when asked or when AWS would have forgotten it.

use rusqlite::params;
use serde::Deserialize;

use super::events::{self, Operation};
use super::status::JobStatus;
use super::{Job, arn, cancel, schedule};
use crate::due;
use crate::error::{AwsError, AwsResult};
use crate::iot::job_executions::{Execution, timeouts};
use crate::iot::tags;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write DELETE "/jobs/{jobId}" DeleteJob => delete,
}

const KIND: &str = "job deletion";

/// Executions are removed, and at last the job itself.
pub(crate) const DUE: due::Kind = due::Kind {
    name: KIND,
    run: |ctx, key| match Job::due(ctx, key)? {
        Some(job) => go_on(ctx, &job),
        None => Ok(()),
    },
};

const END_OF_RETENTION: &str = "job retention";

/// A job that ended long ago goes.
pub(crate) const DUE_RETENTION: due::Kind = due::Kind {
    name: END_OF_RETENTION,
    run: |ctx, key| match Job::due(ctx, key)? {
        Some(mut job) if job.completed_ms.is_some() => begin(ctx, &mut job, 0),
        _ => Ok(()),
    },
};

/// How long a job is kept after its end (AWS: 730 days).
const RETENTION_MS: i64 = 730 * 24 * 3600 * 1000;

/// Jobs that are being deleted at the same time (AWS: 10).
const MAX_DELETING: i64 = 10;

/// How long a deletion takes at least. AWS does not say; it is to be waited for.
const TAKES_MS: i64 = 1000;

/// Executions that one transaction removes, so that no other write waits for long.
const SLICE: usize = 500;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    job_id: String,
    #[serde(default)]
    force: bool,
}

fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let mut job = Job::get(ctx, &input.job_id)?;
    match job.status {
        JobStatus::Completed | JobStatus::Canceled => {}
        JobStatus::DeletionInProgress => {
            return Err(AwsError::invalid_request(format!(
                "Job {} is being deleted already",
                job.id
            )));
        }
        _ if input.force => {}
        status => {
            return Err(AwsError::new(
                "InvalidStateTransitionException",
                format!(
                    "Job {} is {} and cannot be deleted without force",
                    job.id,
                    status.word()
                ),
            ));
        }
    }
    let deleting: i64 = ctx
        .tx
        .prepare_cached(
            "SELECT count(*) FROM job WHERE scope = ?1 AND status = 'DELETION_IN_PROGRESS'",
        )?
        .query_row([ctx.scope()], |row| row.get(0))?;
    if deleting >= MAX_DELETING {
        return Err(AwsError::new(
            "LimitExceededException",
            format!("Only {MAX_DELETING} jobs can be deleted at the same time"),
        ));
    }
    begin(ctx, &mut job, TAKES_MS)?;
    Ok(Empty {})
}

fn begin(ctx: &Ctx<'_>, job: &mut Job, takes_ms: i64) -> AwsResult<()> {
    schedule::forget(ctx, job)?;
    cancel::halt(ctx, job)?;
    due::clear(ctx, END_OF_RETENTION, &job.key())?;
    job.turn(ctx, JobStatus::DeletionInProgress)?;
    job.stopping = 0;
    job.save(ctx)?;
    events::job(ctx, job, Operation::DeletionInProgress)?;
    due::set(ctx, KIND, &job.key(), ctx.now_ms() + takes_ms)
}

fn go_on(ctx: &Ctx<'_>, job: &Job) -> AwsResult<()> {
    let numbers = Execution::some_rows(ctx, job.number, SLICE)?;
    for row in &numbers {
        timeouts::forget(ctx, *row)?;
        ctx.tx
            .prepare_cached("DELETE FROM job_execution WHERE seq = ?1")?
            .execute([row])?;
    }
    if numbers.len() == SLICE {
        return due::set(ctx, KIND, &job.key(), ctx.now_ms());
    }
    events::job(ctx, job, Operation::Deleted)?;
    for table in ["job_target", "job_count", "job_document"] {
        ctx.tx
            .prepare_cached(&format!("DELETE FROM {table} WHERE job = ?1"))?
            .execute([job.number])?;
    }
    ctx.tx
        .prepare_cached("DELETE FROM job WHERE number = ?1")?
        .execute(params![job.number])?;
    tags::forget(ctx, &arn(ctx, &job.id))
}

/// A job that has ended is kept for two years.
pub(super) fn keep_for_a_while(ctx: &Ctx<'_>, job: &Job) -> AwsResult<()> {
    due::set(
        ctx,
        END_OF_RETENTION,
        &job.key(),
        ctx.now_ms() + RETENTION_MS,
    )
}
