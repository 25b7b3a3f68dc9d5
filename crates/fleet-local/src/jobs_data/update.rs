//! UpdateJobExecution: what a device tells of its work.

use serde::{Deserialize, Serialize};

use super::pending::at_work;
use crate::error::{AwsError, AwsResult};
use crate::iot::job_executions::timeouts::check_step;
use crate::iot::job_executions::{Change, Details, Execution, check_details};
use crate::iot::jobs::delivery;
use crate::iot::jobs::status::Status;
use crate::iot::things;
use crate::route::{Ctx, routes};

routes! {
    write POST "/things/{thingName}/jobs/{jobId}" UpdateJobExecution => update,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    job_id: String,
    thing_name: String,
    status: Status,
    status_details: Option<Details>,
    step_timeout_in_minutes: Option<i64>,
    expected_version: Option<i64>,
    #[serde(default)]
    include_job_execution_state: bool,
    #[serde(default)]
    include_job_document: bool,
    execution_number: Option<i64>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Updated {
    #[serde(skip_serializing_if = "Option::is_none")]
    execution_state: Option<State>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_document: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct State {
    status: Status,
    #[serde(skip_serializing_if = "Details::is_empty")]
    status_details: Details,
    version_number: i64,
}

/// A refusal with the state that the execution is in. A version other than the one expected has no
/// error of its own on HTTP.
fn refused(execution: &Execution, why: &str) -> AwsError {
    AwsError::new(
        "InvalidStateTransitionException",
        format!(
            "{why}: the execution of job {} on thing {} is {} with version {}",
            execution.job_id,
            execution.thing,
            execution.status.word(),
            execution.version
        ),
    )
}

fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Updated> {
    if !input.status.is_for_devices() {
        return Err(AwsError::invalid_request(format!(
            "A device cannot set the status {}; it can set IN_PROGRESS, SUCCEEDED, FAILED and REJECTED",
            input.status.word()
        )));
    }
    check_details(input.status_details.as_ref())?;
    check_step(input.step_timeout_in_minutes)?;
    things::require(ctx, &input.thing_name)?;
    let job = at_work(ctx, &input.job_id)?;
    let mut execution = Execution::get(ctx, &job, &input.thing_name, input.execution_number)?;
    if execution.status.is_terminal() {
        return Err(refused(&execution, "It has ended"));
    }
    if execution.status == Status::Queued && !job.is_open() {
        return Err(refused(&execution, "No maintenance window is open"));
    }
    if input
        .expected_version
        .is_some_and(|expected| expected != execution.version)
    {
        return Err(refused(&execution, "The version is another"));
    }
    let change = Change {
        details: input.status_details,
        step_minutes: input.step_timeout_in_minutes,
        by_device: true,
        forced: false,
    };
    execution.change(ctx, input.status, change)?;
    let job_document = match input.include_job_document {
        true => Some(delivery::document_for(ctx, &execution)?),
        false => None,
    };
    Ok(Updated {
        execution_state: input.include_job_execution_state.then_some(State {
            status: execution.status,
            status_details: execution.details,
            version_number: execution.version,
        }),
        job_document,
    })
}
