//! The executions of a job and of a thing.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Execution;
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::iot::jobs::Job;
use crate::iot::jobs::status::Status;
use crate::iot::things;
use crate::page::Page;
use crate::route::{Ctx, routes};

routes! {
    read(members) GET "/jobs/{jobId}/things" ListJobExecutionsForJob => of_job,
    read(members) GET "/things/{thingName}/jobs" ListJobExecutionsForThing => of_thing,
}

/// Entries of a page when the client does not say how many.
const PAGE: usize = 25;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfJob {
    job_id: String,
    status: Option<Status>,
    max_results: Option<u32>,
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed<T> {
    execution_summaries: Vec<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct OnThing {
    thing_arn: String,
    job_execution_summary: Summary,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct OfOneJob {
    job_id: String,
    job_execution_summary: Summary,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    status: Status,
    queued_at: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    started_at: Option<Value>,
    last_updated_at: Value,
    execution_number: i64,
    retry_attempt: u32,
}

impl Summary {
    fn of(execution: &Execution) -> Summary {
        Summary {
            status: execution.status,
            queued_at: epoch(execution.queued_ms),
            started_at: execution.started_ms.map(epoch),
            last_updated_at: epoch(execution.updated_ms),
            execution_number: execution.number,
            retry_attempt: execution.had.all(),
        }
    }
}

fn bad_token() -> AwsError {
    AwsError::invalid_request("Invalid next token")
}

/// By thing name, then by execution number.
fn of_job(ctx: &Ctx<'_>, input: OfJob) -> AwsResult<Listed<OnThing>> {
    let job = Job::get(ctx, &input.job_id)?;
    let page = Page::iot(input.max_results, input.next_token.as_deref(), PAGE)?;
    let (thing, number) = match page.after.split_once('/') {
        Some((number, thing)) => (thing, number.parse().map_err(|_| bad_token())?),
        None if page.after.is_empty() => ("", 0_i64),
        None => return Err(bad_token()),
    };
    let of_status = match input.status {
        Some(_) => "status = ?5",
        None => "?5 IS NULL",
    };
    let executions = Execution::all(
        ctx,
        &format!(
            "job = ?1 AND {of_status} AND (thing_name, number) > (?2, ?3) \
             ORDER BY thing_name, number LIMIT ?4"
        ),
        params![job.number, thing, number, page.fetch(), input.status],
    )?;
    let (executions, next_token) = page.cut(executions, |execution| {
        format!("{}/{}", execution.number, execution.thing)
    });
    let summaries = executions.iter().map(|execution| OnThing {
        thing_arn: things::arn(ctx, &execution.thing),
        job_execution_summary: Summary::of(execution),
    });
    Ok(Listed {
        execution_summaries: summaries.collect(),
        next_token,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfThing {
    thing_name: String,
    status: Option<Status>,
    namespace_id: Option<String>,
    job_id: Option<String>,
    max_results: Option<u32>,
    next_token: Option<String>,
}

/// The latest first.
fn of_thing(ctx: &Ctx<'_>, input: OfThing) -> AwsResult<Listed<OfOneJob>> {
    things::require(ctx, &input.thing_name)?;
    let page = Page::iot(input.max_results, input.next_token.as_deref(), PAGE)?;
    let before = match page.after.as_str() {
        "" => i64::MAX,
        token => token.parse().map_err(|_| bad_token())?,
    };
    let condition = |asked: bool, condition: &'static str, always: &'static str| {
        if asked { condition } else { always }
    };
    let executions = Execution::all(
        ctx,
        &format!(
            "scope = ?1 AND thing_name = ?2 AND seq < ?3 AND {} AND {} AND {} \
             ORDER BY seq DESC LIMIT ?4",
            condition(input.status.is_some(), "status = ?5", "?5 IS NULL"),
            condition(input.job_id.is_some(), "job_id = ?6", "?6 IS NULL"),
            condition(
                input.namespace_id.is_some(),
                "?7 = (SELECT json_extract(settings, '$.namespaceId') FROM job \
                 WHERE job.number = job_execution.job)",
                "?7 IS NULL"
            ),
        ),
        params![
            ctx.scope(),
            input.thing_name,
            before,
            page.fetch(),
            input.status,
            input.job_id,
            input.namespace_id
        ],
    )?;
    let (executions, next_token) = page.cut(executions, |execution| execution.seq.to_string());
    let summaries = executions.iter().map(|execution| OfOneJob {
        job_id: execution.job_id.clone(),
        job_execution_summary: Summary::of(execution),
    });
    Ok(Listed {
        execution_summaries: summaries.collect(),
        next_token,
    })
}
