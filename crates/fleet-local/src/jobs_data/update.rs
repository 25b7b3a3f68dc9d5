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

/// What a device says.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Update {
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

/// What it is answered.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Updated {
    #[serde(skip_serializing_if = "Option::is_none")]
    execution_state: Option<State>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_document: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct State {
    status: Status,
    #[serde(skip_serializing_if = "Details::is_empty")]
    status_details: Details,
    version_number: i64,
}

/// Why the state of an execution does not let it be updated. Over HTTP all of it is one error; MQTT
/// has a code for each and tells the state as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    Ended,
    NotOpen,
    OtherVersion,
}

/// A refusal with the execution as it is.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) why: Why,
    pub(crate) execution: Execution,
}

impl From<Refusal> for AwsError {
    fn from(refusal: Refusal) -> AwsError {
        let Refusal { why, execution } = refusal;
        let why = match why {
            Why::Ended => "It has ended",
            Why::NotOpen => "No maintenance window is open",
            Why::OtherVersion => "The version is another",
        };
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
}

impl State {
    /// An execution as it is.
    pub(crate) fn of(execution: &Execution) -> State {
        State {
            status: execution.status,
            status_details: execution.details.clone(),
            version_number: execution.version,
        }
    }
}

fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Updated> {
    Ok(carry_out(ctx, input)??)
}

/// Updates an execution as its device asks.
pub(crate) fn carry_out(ctx: &Ctx<'_>, input: Update) -> AwsResult<Result<Updated, Refusal>> {
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
    let expected = input.expected_version.unwrap_or(execution.version);
    let why = match execution.status {
        status if status.is_terminal() => Some(Why::Ended),
        Status::Queued if !job.is_open() => Some(Why::NotOpen),
        _ if expected != execution.version => Some(Why::OtherVersion),
        _ => None,
    };
    if let Some(why) = why {
        return Ok(Err(Refusal { why, execution }));
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
    Ok(Ok(Updated {
        execution_state: input
            .include_job_execution_state
            .then(|| State::of(&execution)),
        job_document,
    }))
}
