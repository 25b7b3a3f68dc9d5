//! ListJobs: the jobs of an account, the latest first.

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::status::{JobStatus, Selection};
use super::{COLUMNS, Job, arn};
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::iot::groups;
use crate::page::Page;
use crate::route::{Ctx, routes};

routes! {
    read GET "/jobs" ListJobs => list,
}

/// Entries of a page when the client does not say how many.
const PAGE: usize = 25;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    status: Option<JobStatus>,
    target_selection: Option<Selection>,
    thing_group_name: Option<String>,
    thing_group_id: Option<String>,
    namespace_id: Option<String>,
    max_results: Option<u32>,
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    jobs: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    job_arn: String,
    job_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_group_id: Option<String>,
    target_selection: Selection,
    status: JobStatus,
    created_at: Value,
    last_updated_at: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    completed_at: Option<Value>,
    is_concurrent: bool,
}

/// A number that comes before all others in the listing.
fn before(page: &Page) -> AwsResult<i64> {
    if page.after.is_empty() {
        return Ok(i64::MAX);
    }
    page.after
        .parse()
        .map_err(|_| AwsError::invalid_request("Invalid next token"))
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = Page::iot(input.max_results, input.next_token.as_deref(), PAGE)?;
    let group = group(ctx, input.thing_group_name, input.thing_group_id)?;
    let (name, group_id) = group.unzip();
    // A condition that is not asked for is one that always holds, and takes its value all the same.
    let condition = |asked: bool, condition: &'static str, always: &'static str| {
        if asked { condition } else { always }
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM job WHERE scope = ?1 AND number < ?2 AND {} AND {} AND {} AND {} \
         ORDER BY number DESC LIMIT ?3",
        condition(input.status.is_some(), "status = ?4", "?4 IS NULL"),
        condition(
            input.target_selection.is_some(),
            "selection = ?5",
            "?5 IS NULL"
        ),
        condition(
            name.is_some(),
            "number IN (SELECT job FROM job_target \
             WHERE scope = ?1 AND is_group = 1 AND name = ?6)",
            "?6 IS NULL"
        ),
        condition(
            input.namespace_id.is_some(),
            "json_extract(settings, '$.namespaceId') = ?7",
            "?7 IS NULL"
        ),
    );
    let values = params![
        ctx.scope(),
        before(&page)?,
        page.fetch(),
        input.status,
        input.target_selection,
        name,
        input.namespace_id
    ];
    let jobs = ctx
        .tx
        .prepare_cached(&sql)?
        .query_map(values, Job::from_row)?
        .collect::<Result<Vec<_>, _>>()?;
    let (jobs, next_token) = page.cut(jobs, |job| job.number.to_string());
    let jobs = jobs.into_iter().map(|job| Summary {
        job_arn: arn(ctx, &job.id),
        thing_group_id: group_id.clone(),
        target_selection: job.selection,
        status: job.status,
        created_at: epoch(job.created_ms),
        last_updated_at: epoch(job.updated_ms),
        completed_at: job.completed_ms.map(epoch),
        is_concurrent: job.is_concurrent(),
        job_id: job.id,
    });
    Ok(Listed {
        jobs: jobs.collect(),
        next_token,
    })
}

/// The name and the id of the group that is asked for.
fn group(
    ctx: &Ctx<'_>,
    name: Option<String>,
    id: Option<String>,
) -> AwsResult<Option<(String, String)>> {
    let (column, value) = match (name, id) {
        (None, None) => return Ok(None),
        (Some(name), None) => ("name", name),
        (None, Some(id)) => ("id", id),
        (Some(_), Some(_)) => {
            return Err(AwsError::invalid_request(
                "Only one of thingGroupName and thingGroupId can be given",
            ));
        }
    };
    let sql = format!("SELECT name, id FROM thing_group WHERE scope = ?1 AND {column} = ?2");
    let found = ctx
        .tx
        .prepare_cached(&sql)?
        .query_row([ctx.scope(), &value], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match found {
        Some(group) => Ok(Some(group)),
        None => Err(groups::missing(&value)),
    }
}
