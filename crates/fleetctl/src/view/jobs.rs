//! Jobs as a text.

use anstyle::Style;
use fleet_core::account::Arn;
use fleet_core::job::{ExecutionStatus, JobStatus, TargetSelection};
use fleet_core::port::jobs::{Job, ListedJob};
use fleet_ops::event::Failure;
use fleet_ops::jobs::show::Shown;
use jiff::Timestamp;
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use super::failure::indented;
use super::{job_executions, job_settings};
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};
use crate::ui::{number, time};

/// What stands where there is nothing.
pub(super) const NONE: &str = "-";

/// The colour of a job's state.
pub(crate) fn status_style(status: JobStatus) -> Style {
    match status {
        JobStatus::Completed => style::GOOD,
        JobStatus::InProgress => style::GOING,
        JobStatus::Canceled => style::WARN,
        JobStatus::Scheduled | JobStatus::DeletionInProgress => style::BAD,
    }
}

/// A heading, and where this is; below it where both do not fit a line.
pub(super) fn titled(title: &str, place: &str, width: usize) -> Vec<String> {
    let both = title.width() + 2 + place.width();
    let (title, place) = (paint(style::HEAD, title), paint(style::DIM, place));
    match both <= width {
        true => vec![format!("{title}  {place}")],
        false => vec![title, format!("  {place}")],
    }
}

/// The jobs, in the order in which they are given.
pub(crate) fn list(jobs: &[ListedJob], left_out: usize, place: &str, width: usize) -> Vec<String> {
    let all = u64::try_from(jobs.len() + left_out).unwrap_or(u64::MAX);
    let mut lines = titled(&text::counted(all, "job", "jobs"), place, width);
    if !jobs.is_empty() {
        lines.extend(rows(jobs, width));
    }
    if left_out > 0 {
        let left_out = number::count(u64::try_from(left_out).unwrap_or(u64::MAX));
        lines.push(format!("  ... and {left_out} more"));
    }
    lines
}

/// A table that fits: times to the second where there is room, and ids that are too long on a line of
/// their own, so that they can be copied.
fn rows(jobs: &[ListedJob], width: usize) -> Vec<String> {
    let longest = |column: fn(&ListedJob) -> usize| jobs.iter().map(column).max().unwrap_or(0);
    let status = longest(|job| job.status.as_str().len()).max("status".len());
    let id = longest(|job| job.id.as_str().width()).max("job".len());
    let other = |time: usize| 2 + 2 + status + 2 + time + 2 + time;
    let (moment, time): (fn(Timestamp) -> String, usize) = match id + other(19) <= width {
        true => (time::second, 19),
        false => (time::minute, 16),
    };
    let id = id.min(width.saturating_sub(other(time)));
    let line = |name: &str, state: String, created: &str, completed: &str| {
        let name = match name.width() <= id {
            true => format!("  {name:id$}"),
            false => format!("  {name}\n  {:id$}", ""),
        };
        let line = format!("{name}  {state}  {created:time$}  {completed}");
        line.trim_end().to_owned()
    };
    let head = line(
        "job",
        format!("{:status$}", "status"),
        "created (UTC)",
        "completed (UTC)",
    );
    let head = paint(style::DIM, head);
    let shown = |at: Option<Timestamp>| at.map_or_else(|| NONE.to_owned(), moment);
    let rows = jobs.iter().map(|job| {
        let fill = " ".repeat(status - job.status.as_str().len());
        let state = format!("{}{fill}", paint(status_style(job.status), job.status));
        let (created, completed) = (shown(job.created), shown(job.completed));
        line(job.id.as_str(), state, &created, &completed)
    });
    std::iter::once(head).chain(rows).collect()
}

/// Jobs to pick from. Of those that are over it is said when they ended.
pub(crate) fn numbered(jobs: &[ListedJob], width: usize) -> Vec<String> {
    let rows = jobs.iter().zip(1_usize..).map(|(job, number)| {
        let (word, at) = match job.completed {
            Some(at) => ("completed", Some(at)),
            None => ("created", job.created),
        };
        let at = at.map(|at| format!("  {word} {}", time::second(at)));
        let at = at.unwrap_or_default();
        let name = format!("  {number:>2}. {}", job.id);
        let between = match name.width() + 2 + job.status.as_str().len() + at.width() <= width {
            true => "  ",
            false => "\n      ",
        };
        let status = paint(status_style(job.status), job.status);
        format!("{name}{between}{status}{}", paint(style::DIM, at))
    });
    rows.collect()
}

/// Facts with their names.
pub(super) fn facts(pairs: impl IntoIterator<Item = (&'static str, String)>) -> Vec<String> {
    let mut table = Table::plain(&[Align::Left, Align::Left]);
    for (name, fact) in pairs {
        table.row([format!("{name:16}"), fact]);
    }
    table.lines()
}

/// AWS's word for whom a job is for.
pub(super) fn selection(of: TargetSelection) -> &'static str {
    match of {
        TargetSelection::Continuous => "CONTINUOUS",
        TargetSelection::Snapshot => "SNAPSHOT",
    }
}

/// A job with its document and its configuration.
pub(crate) fn show(shown: &Shown, place: &str, width: usize) -> Vec<String> {
    let job = &shown.job;
    let mut lines = titled(&format!("job {}", job.id), place, width);
    lines.extend(facts(overview(job)));
    for (at, target) in job.targets.iter().enumerate() {
        let name = if at == 0 { "targets" } else { "" };
        lines.extend(facts([(name, named(target))]));
    }
    for (at, version) in job.destination_package_versions.iter().enumerate() {
        let name = if at == 0 { "installs" } else { "" };
        lines.extend(facts([(name, named(version))]));
    }
    lines.push(String::new());
    lines.extend(document(&shown.document, width));
    for (name, value) in job_settings::configuration(&job.settings) {
        lines.push(String::new());
        lines.push(paint(style::HEAD, name));
        lines.extend(pretty(&value));
    }
    lines.push(String::new());
    lines.extend(executions(job));
    lines
}

fn overview(job: &Job) -> Vec<(&'static str, String)> {
    let moment = |at: Option<_>| at.map_or_else(|| NONE.to_owned(), time::moment);
    let mut all = vec![
        ("status", paint(status_style(job.status), job.status)),
        ("ARN", job.arn.to_string()),
        ("target selection", selection(job.selection).to_owned()),
        ("created", moment(job.created)),
        ("last updated", moment(job.updated)),
        ("completed", moment(job.completed)),
    ];
    let mut add = |name, text: Option<&str>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            all.push((name, text.to_owned()));
        }
    };
    add("description", Some(&job.description));
    add("reason code", job.reason_code.as_deref());
    add("comment", job.comment.as_deref());
    add("canceled", job.force_canceled.then_some("by force"));
    let next = job.scheduled_rollouts.first();
    add("next rollout", next.map(String::as_str));
    all
}

/// What an ARN is of: `Fleet-US (thing group)`, `SedanVehicle 1.0.0`.
fn named(arn: &Arn) -> String {
    let resource = arn.as_str().splitn(6, ':').nth(5).unwrap_or(arn.as_str());
    match resource.split('/').collect::<Vec<_>>()[..] {
        ["thing", name] => format!("{name} (thing)"),
        ["thinggroup", name] => format!("{name} (thing group)"),
        ["package", package, "version", version] => format!("{package} {version}"),
        _ => arn.to_string(),
    }
}

/// A job's document, or why it could not be read.
pub(super) fn document(document: &Result<String, Failure>, width: usize) -> Vec<String> {
    let mut lines = vec![paint(style::HEAD, "document")];
    match document {
        Err(failure) => {
            let said = format!("could not be read: {failure}");
            lines.extend(indented(&said, "  ", "  ", width));
        }
        Ok(document) => match serde_json::from_str::<Value>(document) {
            Ok(value) => lines.extend(pretty(&value)),
            // AWS takes JSON only; what it gives is shown, whatever it is.
            Err(_) => lines.extend(document.lines().map(|line| format!("  {line}"))),
        },
    }
    lines
}

/// JSON in lines, indented.
fn pretty(value: &Value) -> Vec<String> {
    let text = format!("{value:#}");
    text.lines().map(|line| format!("  {line}")).collect()
}

/// The states that executions are in, as AWS counts them.
fn executions(job: &Job) -> Vec<String> {
    if job.process.total() == 0 {
        return vec!["no executions yet".to_owned()];
    }
    let mut lines = vec![paint(style::HEAD, "executions")];
    let mut table = Table::plain(&[Align::Left, Align::Right]);
    for status in ExecutionStatus::ALL.iter().copied() {
        let count = job.process.of(status);
        if count > 0 {
            table.row([status.to_string(), number::count(count)]);
            table.paint(0, job_executions::status_style(status));
        }
    }
    lines.extend(table.lines());
    lines
}
