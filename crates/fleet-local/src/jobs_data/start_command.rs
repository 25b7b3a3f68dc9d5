//! StartCommandExecution: tells a device what to do.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::error::{AwsError, AwsResult};
use crate::iot::command_executions::Execution;
use crate::iot::command_executions::target::Target;
use crate::iot::commands::value::Values;
use crate::iot::commands::{self, Command, Request};
use crate::mqtt::message::{Message, Properties};
use crate::route::{Ctx, routes};

routes! {
    write(once) POST "/command-executions" StartCommandExecution => start,
}

/// Seconds for a device to answer, when the client does not say how many, and the most of them
/// (AWS: 12 hours, adjustable).
const DEFAULT_TIMEOUT_S: i64 = 10;
const MAX_TIMEOUT_S: i64 = 43_200;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Start {
    target_arn: String,
    command_arn: String,
    /// Read by [`values`], so that what the model does not know is refused with the right code.
    parameters: Option<Json>,
    execution_timeout_seconds: Option<i64>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Started {
    execution_id: String,
}

fn start(ctx: &Ctx<'_>, input: Start) -> AwsResult<Started> {
    let target = Target::of_arn(ctx, &input.target_arn)?;
    let command_id = commands::id_of(ctx, &input.command_arn)?;
    let timeout_s = timeout(input.execution_timeout_seconds)?;
    let given = values(input.parameters)?;
    target.require(ctx)?;
    let command = Command::get(ctx, command_id)?;
    command.require_available()?;
    let parameters = command.resolve(&given)?;
    let request = command.request(&parameters, timeout_s)?;
    let execution = Execution::begin(ctx, &command, &target, &parameters, timeout_s)?;
    send(ctx, &target, &execution, request, timeout_s);
    Ok(Started {
        execution_id: execution.id,
    })
}

fn timeout(given: Option<i64>) -> AwsResult<i64> {
    match given {
        None => Ok(DEFAULT_TIMEOUT_S),
        Some(seconds @ 1..=MAX_TIMEOUT_S) => Ok(seconds),
        Some(seconds) => Err(AwsError::validation(format!(
            "executionTimeoutSeconds must be between 1 and {MAX_TIMEOUT_S}, not {seconds}"
        ))),
    }
}

fn values(given: Option<Json>) -> AwsResult<Values> {
    given.map_or(Ok(Values::new()), |given| {
        serde_json::from_value(given)
            .map_err(|cause| AwsError::validation(format!("parameters: {cause}")))
    })
}

/// A device that is away gets the request if it has a persistent session and comes back to it before
/// the execution times out. AWS does not say with which QoS it sends; 1 is a guess.
fn send(ctx: &Ctx<'_>, target: &Target, execution: &Execution, request: Request, timeout_s: i64) {
    let (levels, id) = (target.levels(), &execution.id);
    let mut topic = format!("$aws/commands/{levels}/executions/{id}/request");
    if let Some(format) = request.format() {
        topic = format!("{topic}/{format}");
    }
    let mut message = Message::new(topic, request.payload);
    message.properties = Properties {
        content_type: Some(request.content_type),
        message_expiry: u32::try_from(timeout_s).ok(),
        ..Properties::default()
    };
    ctx.publish(message);
}
