//! AWS IoT Jobs, data plane: what devices ask for and tell.

pub(crate) mod notices;
pub(crate) mod pending;
pub(crate) mod requests;
pub(crate) mod start_command;
#[cfg(test)]
mod tests;
pub(crate) mod update;

use serde::Serialize;
use serde_json::Value;

use crate::error::AwsResult;
use crate::iot::job_executions::{Details, Execution};
use crate::iot::jobs::delivery;
use crate::iot::jobs::status::Status;
use crate::route::Ctx;

/// An execution as a device sees it. Times are whole seconds since the epoch.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shown {
    job_id: String,
    /// Left out where the topic says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_name: Option<String>,
    status: Status,
    #[serde(skip_serializing_if = "Details::is_empty")]
    status_details: Details,
    queued_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    started_at: Option<i64>,
    last_updated_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    approximate_seconds_before_timed_out: Option<i64>,
    version_number: i64,
    execution_number: i64,
    /// JSON as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    job_document: Option<String>,
}

impl Shown {
    fn of(ctx: &Ctx<'_>, execution: Execution, with_document: bool) -> AwsResult<Shown> {
        let job_document = match with_document {
            true => Some(delivery::document_for(ctx, &execution)?),
            false => None,
        };
        Ok(Shown {
            approximate_seconds_before_timed_out: execution.seconds_left(ctx),
            job_id: execution.job_id,
            thing_name: Some(execution.thing),
            status: execution.status,
            status_details: execution.details,
            queued_at: execution.queued_ms / 1000,
            started_at: execution.started_ms.map(|ms| ms / 1000),
            last_updated_at: execution.updated_ms / 1000,
            version_number: execution.version,
            execution_number: execution.number,
            job_document,
        })
    }
}

/// An answer as MQTT has it: the job document is JSON itself, where HTTP has a text of it.
fn in_mqtt(answer: &impl Serialize) -> AwsResult<Value> {
    let mut answer = serde_json::to_value(answer)?;
    for place in ["/execution/jobDocument", "/jobDocument"] {
        if let Some(document) = answer.pointer_mut(place)
            && let Some(text) = document.as_str()
        {
            *document = serde_json::from_str(text)?;
        }
    }
    Ok(answer)
}
