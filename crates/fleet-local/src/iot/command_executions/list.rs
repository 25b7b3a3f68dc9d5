//! ListCommandExecutions: the executions of a command or on a device, the latest first.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::filter::{Between, TimeFilter};
use super::status::Status;
use super::target::Target;
use super::{COLUMNS, Execution, remembers};
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::iot::commands::list::{PAGE, SortOrder};
use crate::iot::commands::{self, Command, Namespace};
use crate::page::Page;
use crate::route::{Ctx, routes};

routes! {
    read POST "/command-executions" ListCommandExecutions => list,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    max_results: Option<u32>,
    next_token: Option<String>,
    namespace: Option<Namespace>,
    status: Option<Status>,
    #[serde(default)]
    sort_order: SortOrder,
    started_time_filter: Option<TimeFilter>,
    completed_time_filter: Option<TimeFilter>,
    target_arn: Option<String>,
    command_arn: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    command_executions: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    command_arn: String,
    execution_id: String,
    target_arn: String,
    status: Status,
    created_at: Json,
    started_at: Json,
    #[serde(skip_serializing_if = "Option::is_none")]
    completed_at: Option<Json>,
}

impl List {
    /// The column that names whose executions are asked for, and the name. Whoever is neither there
    /// nor remembered is missing.
    fn of(&self, ctx: &Ctx<'_>) -> AwsResult<(&'static str, String)> {
        let (column, name, there) = match (&self.target_arn, &self.command_arn) {
            (Some(arn), None) => {
                let target = Target::of_arn(ctx, arn)?;
                ("target", target.resource(), target.require(ctx))
            }
            (None, Some(arn)) => {
                let id = commands::id_of(ctx, arn)?;
                let there = Command::get(ctx, id).map(drop);
                ("command_id", id.to_owned(), there)
            }
            _ => {
                return Err(AwsError::validation(
                    "exactly one of targetArn and commandArn must be given",
                ));
            }
        };
        match there {
            Err(missing) if !remembers(ctx, column, &name)? => Err(missing),
            _ => Ok((column, name)),
        }
    }

    /// The column by which executions are chosen and sorted, and what lies between.
    fn between(&self) -> AwsResult<(&'static str, Between)> {
        match (&self.started_time_filter, &self.completed_time_filter) {
            (Some(_), Some(_)) => Err(AwsError::validation(
                "only one of startedTimeFilter and completedTimeFilter can be given",
            )),
            (None, Some(filter)) => Ok(("completed_ms", filter.between()?)),
            // An execution starts when it is made.
            (Some(filter), None) => Ok(("created_ms", filter.between()?)),
            (None, None) => {
                let always = Between {
                    after_ms: i64::MIN,
                    before_ms: i64::MAX,
                };
                Ok(("created_ms", always))
            }
        }
    }
}

fn bad_token() -> AwsError {
    AwsError::validation("Invalid next token")
}

/// The time and the number of the last execution of the page before.
fn last(page: &Page, start: i64) -> AwsResult<(i64, i64)> {
    if page.after.is_empty() {
        return Ok((start, start));
    }
    let (ms, seq) = page.after.split_once('/').ok_or_else(bad_token)?;
    let number = |text: &str| text.parse::<i64>().map_err(|_| bad_token());
    Ok((number(ms)?, number(seq)?))
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let token = input.next_token.as_deref();
    let page = Page::new(input.max_results, token, PAGE, AwsError::validation)?;
    let (time, between) = input.between()?;
    let (column, of) = input.of(ctx)?;
    let (compare, direction, start) = input.sort_order.sql();
    let (last_ms, last_seq) = last(&page, start)?;
    let condition = |asked: bool, condition: &'static str, always: &'static str| {
        if asked { condition } else { always }
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM command_execution WHERE scope = ?1 AND {column} = ?2 \
         AND {time} > ?3 AND {time} < ?4 AND ({time}, seq) {compare} (?5, ?6) AND {} AND {} \
         ORDER BY {time} {direction}, seq {direction} LIMIT ?7",
        condition(input.status.is_some(), "status = ?8", "?8 IS NULL"),
        condition(input.namespace.is_some(), "namespace = ?9", "?9 IS NULL"),
    );
    let values = params![
        ctx.scope(),
        of,
        between.after_ms,
        between.before_ms,
        last_ms,
        last_seq,
        page.fetch(),
        input.status,
        input.namespace
    ];
    let executions = ctx
        .tx
        .prepare_cached(&sql)?
        .query_map(values, Execution::from_row)?
        .collect::<Result<Vec<_>, _>>()?;
    let (executions, next_token) = page.cut(executions, |execution| {
        let ms = match time {
            "completed_ms" => execution.completed_ms.unwrap_or_default(),
            _ => execution.created_ms,
        };
        format!("{ms}/{}", execution.seq)
    });
    let executions = executions.into_iter().map(|execution| Summary {
        command_arn: commands::arn(ctx, &execution.command_id),
        target_arn: ctx.arn(&execution.target),
        status: execution.status,
        created_at: epoch(execution.created_ms),
        started_at: epoch(execution.created_ms),
        completed_at: execution.completed_ms.map(epoch),
        execution_id: execution.id,
    });
    Ok(Listed {
        command_executions: executions.collect(),
        next_token,
    })
}
