//! The events of executions: how they end.

use serde::Serialize;

use super::{Details, Execution};
use crate::error::AwsResult;
use crate::iot::events::{Kind, new_id, publish};
use crate::iot::things;
use crate::route::Ctx;

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    event_type: &'static str,
    event_id: String,
    /// Seconds since the epoch.
    timestamp: i64,
    operation: &'a str,
    job_id: &'a str,
    thing_arn: String,
    status: &'a str,
    #[serde(skip_serializing_if = "Details::is_empty")]
    status_details: &'a Details,
}

/// An execution has ended, whoever has ended it.
pub(super) fn ended(ctx: &Ctx<'_>, execution: &Execution) -> AwsResult<()> {
    publish_as(ctx, execution, execution.status.word())
}

/// An execution was deleted by itself. AWS names the topic and does not show the status.
pub(super) fn deleted(ctx: &Ctx<'_>, execution: &Execution) -> AwsResult<()> {
    publish_as(ctx, execution, "DELETED")
}

fn publish_as(ctx: &Ctx<'_>, execution: &Execution, status: &str) -> AwsResult<()> {
    let operation = status.to_ascii_lowercase();
    let topic = format!("jobExecution/{}/{operation}", execution.job_id);
    publish(ctx, Kind::JobExecution, &topic, || {
        Ok(Event {
            event_type: "JOB_EXECUTION",
            event_id: new_id(),
            timestamp: ctx.now_s(),
            operation: &operation,
            job_id: &execution.job_id,
            thing_arn: things::arn(ctx, &execution.thing),
            status,
            status_details: &execution.details,
        })
    })
}
