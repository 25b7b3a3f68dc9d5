//! GetCommandExecution: all that is known of an execution.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::status::Status;
use super::target::Target;
use super::{Execution, Reason, Results, missing};
use crate::clock::epoch;
use crate::error::AwsResult;
use crate::iot::commands::{self, value::Values};
use crate::route::{Ctx, routes};

routes! {
    read GET "/command-executions/{executionId}" GetCommandExecution => get,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Get {
    execution_id: String,
    target_arn: String,
    #[serde(default)]
    include_result: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Got {
    execution_id: String,
    command_arn: String,
    target_arn: String,
    status: Status,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_reason: Option<Reason>,
    #[serde(skip_serializing_if = "Results::is_empty")]
    result: Results,
    #[serde(skip_serializing_if = "Values::is_empty")]
    parameters: Values,
    execution_timeout_seconds: i64,
    created_at: Json,
    last_updated_at: Json,
    started_at: Json,
    #[serde(skip_serializing_if = "Option::is_none")]
    completed_at: Option<Json>,
    time_to_live: Json,
}

/// An execution starts when it is made: AWS's examples of ones that no device has answered have a
/// `startedAt`, and it equals `createdAt`.
fn get(ctx: &Ctx<'_>, input: Get) -> AwsResult<Got> {
    let target = Target::of_arn(ctx, &input.target_arn)?;
    let execution = Execution::find(ctx, &input.execution_id, &target)?
        .ok_or_else(|| missing(&input.execution_id))?;
    Ok(Got {
        command_arn: commands::arn(ctx, &execution.command_id),
        target_arn: ctx.arn(&execution.target),
        status: execution.status,
        result: match input.include_result {
            true => execution.results.clone(),
            false => Results::new(),
        },
        execution_timeout_seconds: execution.timeout_s,
        created_at: epoch(execution.created_ms),
        last_updated_at: epoch(execution.updated_ms),
        started_at: epoch(execution.created_ms),
        completed_at: execution.completed_ms.map(epoch),
        time_to_live: epoch(execution.forgotten_ms()),
        execution_id: execution.id,
        status_reason: execution.reason,
        parameters: execution.parameters,
    })
}
