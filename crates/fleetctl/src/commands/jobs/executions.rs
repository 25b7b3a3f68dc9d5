//! `fleetctl jobs executions`: the executions of a job, printed as they are read.

use std::collections::BTreeSet;

use fleet_core::job::{ExecutionStatus, ProcessDetails};
use fleet_core::name::{JobId, ThingName};
use fleet_core::port::job_executions::ListedExecution;
use fleet_ops::jobs::executions::{self, Filter};
use futures::{StreamExt as _, TryStreamExt as _};

use super::{Work, connected, moments, pick};
use crate::cli::value::List;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::view::{job_executions as view, jobs_json as json};

pub(crate) const LONG: &str = "\
Lists the executions of a job over all pages, printed as they are read, and how many are in each \
state. Each execution is listed once; with --status, one that goes from one state to another \
meanwhile can come twice.

Without JOB, one can be picked from a list on a terminal.";

/// So many are written at once.
const BLOCK: usize = 250;

/// Options of `jobs executions`.
#[derive(Debug, clap::Args)]
pub(crate) struct ExecutionsArgs {
    /// The job's id
    #[arg(value_name = "JOB")]
    job: Option<JobId>,

    /// In these states only
    ///
    /// QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, TIMED_OUT, REJECTED, REMOVED, CANCELED
    #[arg(long, value_name = "STATUS,...")]
    status: Option<List<ExecutionStatus>>,

    /// On these things only
    #[arg(long, value_name = "THING,...")]
    thing: Option<List<ThingName>>,

    /// So many at most
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
}

/// Lists the executions.
pub(crate) fn run(context: &Context, args: &ExecutionsArgs) -> Outcome {
    pick::check(context, args.job.is_some())?;
    let things = args.thing.iter().flat_map(|list| list.0.iter().cloned());
    let mut filter = Filter::default();
    if let Some(list) = &args.status {
        filter.statuses.clone_from(&list.0);
    }
    filter.things = things.collect::<BTreeSet<_>>();
    connected(context, async |work| {
        let id = pick::one(&work, args.job.as_ref(), &pick::LOOK).await?;
        context.teach(&moments::EXECUTION, work.cancel).await?;
        let limit = args.limit.unwrap_or(usize::MAX);
        match context.json() && !context.output().streams_json() {
            true => whole(&work, &id, &filter, limit).await,
            false => print(&work, &id, &filter, limit).await,
        }
    })
}

/// All of them as one value, for what looks at the whole.
async fn whole(work: &Work<'_>, id: &JobId, filter: &Filter, limit: usize) -> Outcome {
    let found = executions::list(work.reads(), id, filter, &work.session);
    let mut found = std::pin::pin!(found.take(limit));
    let (mut counts, mut rows) = (ProcessDetails::default(), Vec::new());
    while let Some(execution) = found.try_next().await? {
        *counts.of_mut(execution.status) += 1;
        rows.push(value(&json::listed_execution(&execution))?);
    }
    if work.cancel.is_cancelled() {
        return Err(stopped());
    }
    let counts = value(&json::counts(&counts))?;
    let document = serde_json::json!({ "job": id, "executions": rows, "counts": counts });
    work.context.print_json(&document)
}

fn stopped() -> CommandError {
    CommandError::new(Kind::Interrupted, say!("jobs-executions-stopped"))
}

async fn print(work: &Work<'_>, id: &JobId, filter: &Filter, limit: usize) -> Outcome {
    let context = work.context;
    let (screen, json) = (&context.screen, context.json());
    let width = screen.width();
    let found = executions::list(work.reads(), id, filter, &work.session);
    let mut blocks = std::pin::pin!(found.take(limit).try_ready_chunks(BLOCK));
    let (mut counts, mut first) = (ProcessDetails::default(), true);
    while let Some(block) = blocks.next().await {
        let block: Vec<ListedExecution> = block.map_err(|failed| failed.1)?;
        for execution in &block {
            *counts.of_mut(execution.status) += 1;
        }
        if first {
            screen.out_raw(&begin(work, id));
            first = false;
        } else if json {
            screen.out_raw(",\n");
        }
        screen.out_raw(&match json {
            true => rows(&block)?,
            false => lines(view::rows(&block, width)),
        });
    }
    if work.cancel.is_cancelled() {
        return Err(stopped());
    }
    if first {
        screen.out_raw(&begin(work, id));
    }
    screen.out_raw(&match json {
        true => format!(
            "\n  ],\n  \"counts\": {}\n}}\n",
            compact(&json::counts(&counts))?
        ),
        false => lines(view::totals(&counts)),
    });
    Ok(())
}

/// What stands before the first execution.
fn begin(work: &Work<'_>, id: &JobId) -> String {
    match work.context.json() {
        true => format!("{{\n  \"job\": \"{id}\",\n  \"executions\": [\n"),
        false => lines(view::head(id, &work.place(), work.context.screen.width())),
    }
}

fn lines(lines: Vec<String>) -> String {
    lines.into_iter().map(|line| line + "\n").collect()
}

/// Executions on a line each, with commas between them.
fn rows(block: &[ListedExecution]) -> Outcome<String> {
    let rows = block.iter().map(|execution| {
        let row = compact(&json::listed_execution(execution))?;
        Ok(format!("    {row}"))
    });
    Ok(rows.collect::<Outcome<Vec<_>>>()?.join(",\n"))
}

fn value(value: &impl serde::Serialize) -> Outcome<serde_json::Value> {
    let made = serde_json::to_value(value);
    made.map_err(|cause| CommandError::new(Kind::Bug, format!("no JSON: {cause}")))
}

fn compact(value: &impl serde::Serialize) -> Outcome<String> {
    let made = serde_json::to_string(value);
    made.map_err(|cause| CommandError::new(Kind::Bug, format!("no JSON: {cause}")))
}
