//! DescribeJobExecution of the control plane.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Details, Execution};
use crate::clock::epoch;
use crate::error::AwsResult;
use crate::iot::jobs::Job;
use crate::iot::jobs::status::Status;
use crate::iot::things;
use crate::route::{Ctx, routes};

routes! {
    read(members) GET "/things/{thingName}/jobs/{jobId}" DescribeJobExecution => describe,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Describe {
    job_id: String,
    thing_name: String,
    execution_number: Option<i64>,
}

#[derive(Debug, Serialize)]
struct Described {
    execution: Shown,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    job_id: String,
    status: Status,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    force_canceled: bool,
    status_details: StatusDetails,
    thing_arn: String,
    queued_at: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    started_at: Option<Value>,
    last_updated_at: Value,
    execution_number: i64,
    version_number: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    approximate_seconds_before_timed_out: Option<i64>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct StatusDetails {
    details_map: Details,
}

impl Execution {
    /// How long until the execution times out, in whole seconds.
    pub(crate) fn seconds_left(&self, ctx: &Ctx<'_>) -> Option<i64> {
        let left = self.times_out_ms()? - ctx.now_ms();
        Some(left.max(0) / 1000)
    }
}

fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Described> {
    let job = Job::get(ctx, &input.job_id)?;
    let execution = Execution::get(ctx, &job, &input.thing_name, input.execution_number)?;
    Ok(Described {
        execution: Shown {
            approximate_seconds_before_timed_out: execution.seconds_left(ctx),
            thing_arn: things::arn(ctx, &execution.thing),
            job_id: job.id,
            status: execution.status,
            force_canceled: execution.forced,
            status_details: StatusDetails {
                details_map: execution.details,
            },
            queued_at: epoch(execution.queued_ms),
            started_at: execution.started_ms.map(epoch),
            last_updated_at: epoch(execution.updated_ms),
            execution_number: execution.number,
            version_number: execution.version,
        },
    })
}
