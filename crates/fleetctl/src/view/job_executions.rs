//! Executions of jobs as a text.

use std::collections::BTreeMap;

use anstyle::Style;
use fleet_core::job::{ExecutionStatus, ProcessDetails};
use fleet_core::name::{JobId, ThingName};
use fleet_core::port::job_executions::ListedExecution;
use fleet_ops::jobs::execution::Shown;
use jiff::Timestamp;
use unicode_width::UnicodeWidthStr as _;

use super::jobs::{NONE, document, facts, titled};
use super::plan::joined;
use crate::lang::say;
use crate::ui::pick::Choice;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table, padded};
use crate::ui::{number, time};

/// Columns of a status, a number and a time.
const STATUS: usize = 11;
const NUMBER: usize = 6;
const TIME: usize = 19;

/// The colour of an execution's state.
pub(crate) fn status_style(status: ExecutionStatus) -> Style {
    match status {
        ExecutionStatus::Succeeded => style::GOOD,
        ExecutionStatus::InProgress | ExecutionStatus::Queued => style::GOING,
        ExecutionStatus::Failed | ExecutionStatus::TimedOut | ExecutionStatus::Rejected => {
            style::BAD
        }
        ExecutionStatus::Removed | ExecutionStatus::Canceled => style::WARN,
    }
}

/// How wide the columns of states and numbers are: as their widest cells or their headings.
fn widths() -> (usize, usize) {
    let wide = |heading: String, least: usize| heading.width().max(least);
    (
        wide(say!("jobs-executions-heading-status"), STATUS),
        wide(say!("jobs-executions-heading-number"), NUMBER),
    )
}

/// How wide the column of things is: the rest of the line, at least 24. It is the same for every block
/// of rows, because none of them knows the others.
fn thing_width(width: usize) -> usize {
    let (status, number) = widths();
    let others = 2 + 2 + status + 2 + number + 2 + TIME;
    width.saturating_sub(others).clamp(24, 48)
}

/// What stands above the rows.
pub(crate) fn head(job: &JobId, place: &str, width: usize) -> Vec<String> {
    let thing = thing_width(width);
    let (status, number) = widths();
    let number_name = say!("jobs-executions-heading-number");
    let columns = format!(
        "  {}  {}  {}{number_name}  {}",
        padded(&say!("jobs-executions-heading-thing"), thing),
        padded(&say!("jobs-executions-heading-status"), status),
        " ".repeat(number.saturating_sub(number_name.width())),
        say!("jobs-executions-heading-queued"),
    );
    let title = say!("jobs-executions-title", job = job.as_str());
    let mut lines = titled(&title, place, width);
    lines.push(paint(style::DIM, columns));
    lines
}

/// A row for each execution. A name that is too long has a line of its own, so that it can be copied.
pub(crate) fn rows(executions: &[ListedExecution], width: usize) -> Vec<String> {
    let thing = thing_width(width);
    let (status_width, number_width) = widths();
    let rows = executions.iter().map(|execution| {
        let name = execution.thing.as_str();
        let name = match name.width() <= thing {
            true => format!("  {}", padded(name, thing)),
            false => format!("  {name}\n  {:thing$}", ""),
        };
        let fill = " ".repeat(status_width.saturating_sub(execution.status.as_str().len()));
        let status = paint(status_style(execution.status), execution.status);
        let queued = execution
            .queued
            .map_or_else(|| NONE.to_owned(), time::second);
        format!(
            "{name}  {status}{fill}  {:>number_width$}  {queued}",
            execution.number
        )
    });
    rows.collect()
}

/// How many executions are in each state.
pub(crate) fn totals(counts: &ProcessDetails) -> Vec<String> {
    let states = ExecutionStatus::ALL.iter().copied();
    let there = states.filter(|status| counts.of(*status) > 0);
    let parts = there.map(|status| {
        let count = number::count(counts.of(status));
        format!("{count} {}", paint(status_style(status), status))
    });
    let parts: Vec<_> = parts.collect();
    let count = counts.total();
    match &parts[..] {
        [] => vec![say!("jobs-executions-total", count)],
        // They fit beside the sum.
        few @ ([_] | [_, _] | [_, _, _]) => {
            let states = joined(few);
            vec![say!("jobs-executions-total-states", count, states)]
        }
        many => {
            let mut lines = vec![say!("jobs-executions-total-states-below", count)];
            lines.extend(many.chunks(4).map(|some| format!("  {}", joined(some))));
            lines
        }
    }
}

/// An execution to pick.
pub(crate) fn choice(execution: &ListedExecution) -> Choice<ThingName> {
    let status = paint(status_style(execution.status), execution.status);
    Choice {
        value: execution.thing.clone(),
        cells: vec![execution.thing.to_string(), status],
        below: None,
    }
}

fn moment(at: Option<Timestamp>) -> String {
    at.map_or_else(|| NONE.to_owned(), time::moment)
}

/// One execution.
pub(crate) fn show(shown: &Shown, place: &str, width: usize) -> Vec<String> {
    let execution = &shown.execution;
    let (job, thing) = (execution.job.as_str(), execution.thing.as_str());
    let title = say!("jobs-execution-title", job, thing);
    let mut lines = titled(&title, place, width);
    let status = paint(status_style(execution.status), execution.status);
    let mut all = vec![
        (say!("jobs-execution-label-status"), status),
        (
            say!("jobs-execution-label-number"),
            execution.number.to_string(),
        ),
        (
            say!("jobs-execution-label-version"),
            execution.version.to_string(),
        ),
        (
            say!("jobs-execution-label-queued"),
            moment(execution.queued),
        ),
        (
            say!("jobs-execution-label-started"),
            moment(execution.started),
        ),
        (
            say!("jobs-execution-label-updated"),
            moment(execution.updated),
        ),
    ];
    if let Some(seconds) = execution.seconds_before_timeout {
        let left = time::span(std::time::Duration::from_secs(seconds));
        let left = say!("jobs-execution-times-out", time = left);
        all.push((say!("jobs-execution-label-times-out"), left));
    }
    if execution.force_canceled {
        let by_force = say!("jobs-show-by-force");
        all.push((say!("jobs-execution-label-canceled"), by_force));
    }
    lines.extend(facts(all));
    lines.push(String::new());
    lines.extend(said(&execution.details));
    lines.push(String::new());
    lines.extend(document(&shown.document, width));
    lines
}

/// What the device said.
fn said(details: &BTreeMap<String, String>) -> Vec<String> {
    if details.is_empty() {
        return vec![say!("jobs-execution-no-details")];
    }
    let mut lines = vec![paint(style::HEAD, say!("jobs-execution-said"))];
    let mut table = Table::plain(&[Align::Left, Align::Left]);
    for (key, value) in details {
        table.row([key, value]);
    }
    lines.extend(table.lines());
    lines
}
