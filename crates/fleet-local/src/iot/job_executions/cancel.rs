//! Canceling and deleting the execution of a job on one thing.

use rusqlite::params;
use serde::Deserialize;

use super::{Change, Details, Execution, check_details, events, timeouts};
use crate::error::{AwsError, AwsResult};
use crate::iot::jobs::status::Status;
use crate::iot::jobs::{self, Job, counts};
use crate::iot::things;
use crate::jobs_data::notices;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write PUT "/things/{thingName}/jobs/{jobId}/cancel" CancelJobExecution => cancel,
    write DELETE "/things/{thingName}/jobs/{jobId}/executionNumber/{executionNumber}" DeleteJobExecution => delete,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cancel {
    job_id: String,
    thing_name: String,
    #[serde(default)]
    force: bool,
    expected_version: Option<i64>,
    status_details: Option<Details>,
}

fn refused(execution: &Execution, what: &str) -> AwsError {
    AwsError::new(
        "InvalidStateTransitionException",
        format!(
            "The execution of job {} on thing {} is {} and cannot be {what}",
            execution.job_id,
            execution.thing,
            execution.status.word()
        ),
    )
}

/// Cancels what has not begun, and with force what is in progress.
fn cancel(ctx: &Ctx<'_>, input: Cancel) -> AwsResult<Empty> {
    let job = Job::get(ctx, &input.job_id)?;
    let mut execution = Execution::get(ctx, &job, &input.thing_name, None)?;
    let forced = match execution.status {
        Status::Queued => false,
        Status::InProgress if input.force => true,
        Status::InProgress => return Err(refused(&execution, "canceled without force")),
        _ => return Err(refused(&execution, "canceled")),
    };
    things::check_version(
        "job execution",
        &input.thing_name,
        input.expected_version,
        execution.version,
    )?;
    check_details(input.status_details.as_ref())?;
    let change = Change {
        details: input.status_details,
        forced,
        ..Change::default()
    };
    execution.change(ctx, Status::Canceled, change)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    job_id: String,
    thing_name: String,
    execution_number: i64,
    #[serde(default)]
    force: bool,
}

/// Deletes what has ended or has not begun, and with force what is in progress.
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let job = Job::get(ctx, &input.job_id)?;
    let number = Some(input.execution_number);
    let execution = Execution::get(ctx, &job, &input.thing_name, number)?;
    if execution.status == Status::InProgress && !input.force {
        return Err(refused(&execution, "deleted without force"));
    }
    let last = Execution::last(ctx, job.number, &input.thing_name)?;
    notices::watch(ctx, &execution.thing)?;
    timeouts::forget(ctx, execution.seq)?;
    ctx.tx
        .prepare_cached("DELETE FROM job_execution WHERE seq = ?1")?
        .execute(params![execution.seq])?;
    if last.is_some_and(|last| last.seq == execution.seq) {
        let before = Execution::last(ctx, job.number, &input.thing_name)?;
        let before = before.map(|before| before.status);
        counts::moved(ctx, job.number, Some(execution.status), before)?;
    }
    events::deleted(ctx, &execution)?;
    jobs::check_after(ctx, job.number)?;
    Ok(Empty {})
}
