//! Jobs as a text.

use anstyle::Style;
use fleet_core::account::Arn;
use fleet_core::job::{ExecutionStatus, JobStatus, TargetSelection};
use fleet_core::name::JobId;
use fleet_core::port::jobs::{Job, ListedJob};
use fleet_ops::event::Failure;
use fleet_ops::jobs::show::Shown;
use jiff::Timestamp;
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use super::failure::indented;
use super::{job_executions, job_settings};
use crate::errors::Told as _;
use crate::lang::say;
use crate::ui::pick::Choice;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table, padded};
use crate::ui::{number, time, words};

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
    words::beside(paint(style::HEAD, title), place, width)
}

/// The jobs, in the order in which they are given.
pub(crate) fn list(jobs: &[ListedJob], left_out: usize, place: &str, width: usize) -> Vec<String> {
    let all = u64::try_from(jobs.len() + left_out).unwrap_or(u64::MAX);
    let mut lines = titled(&say!("jobs-list-title", count = all), place, width);
    if !jobs.is_empty() {
        lines.extend(rows(jobs, width));
    }
    if left_out > 0 {
        lines.push(format!("  {}", say!("jobs-list-more", count = left_out)));
    }
    lines
}

/// A table that fits: times to the second where there is room, and ids that are too long on a line of
/// their own, so that they can be copied.
fn rows(jobs: &[ListedJob], width: usize) -> Vec<String> {
    let longest = |column: fn(&ListedJob) -> usize| jobs.iter().map(column).max().unwrap_or(0);
    let heading = [say!("jobs-heading-job"), say!("jobs-heading-status")];
    let status = longest(|job| job.status.as_str().len()).max(heading[1].width());
    let id = longest(|job| job.id.as_str().width()).max(heading[0].width());
    let created = say!("jobs-heading-created");
    let other = |time: usize| 2 + 2 + status + 2 + time.max(created.width()) + 2 + time;
    let (moment, time): (fn(Timestamp) -> String, usize) = match id + other(19) <= width {
        true => (time::second, 19),
        false => (time::minute, 16),
    };
    let id = id.min(width.saturating_sub(other(time)));
    let time = time.max(created.width());
    let line = |name: &str, state: String, created: &str, completed: &str| {
        let name = match name.width() <= id {
            true => format!("  {}", padded(name, id)),
            false => format!("  {name}\n  {:id$}", ""),
        };
        let line = format!("{name}  {state}  {}  {completed}", padded(created, time));
        line.trim_end().to_owned()
    };
    let head = line(
        &heading[0],
        padded(&heading[1], status),
        &created,
        &say!("jobs-heading-completed"),
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
pub(crate) fn choices(jobs: &[ListedJob], width: usize) -> Vec<Choice<JobId>> {
    let said = |job: &ListedJob| match (job.completed, job.created) {
        (Some(at), _) => say!("jobs-pick-completed", at = time::second(at)),
        (None, Some(at)) => say!("jobs-pick-created", at = time::second(at)),
        (None, None) => NONE.to_owned(),
    };
    let longest = |of: &dyn Fn(&ListedJob) -> usize| jobs.iter().map(of).max().unwrap_or(0);
    let columns = longest(&|job| job.id.as_str().width())
        + longest(&|job| said(job).width())
        + longest(&|job| job.status.as_str().len());
    // A number of some digits before them, and two columns between all.
    let fits = 6 + columns + 2 + 2 <= width;
    let rows = jobs.iter().map(|job| {
        let mut cells = vec![job.id.to_string()];
        let mut below = None;
        if fits {
            cells.extend([said(job), paint(status_style(job.status), job.status)]);
        } else {
            below = Some(format!("{}  {}", said(job), job.status));
        }
        Choice {
            value: job.id.clone(),
            cells,
            below,
        }
    });
    rows.collect()
}

/// Facts with their names. All facts of a page have the same room for names.
pub(super) fn facts(pairs: impl IntoIterator<Item = (String, String)>) -> Vec<String> {
    let mut table = Table::plain(&[Align::Left, Align::Left]);
    for (name, fact) in pairs {
        table.row([padded(&name, 16), fact]);
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
    let title = say!("jobs-show-title", job = job.id.as_str());
    let mut lines = titled(&title, place, width);
    let mut all = overview(job);
    for (name, arns) in [
        (say!("jobs-label-targets"), &job.targets),
        (
            say!("jobs-label-installs"),
            &job.destination_package_versions,
        ),
    ] {
        let names = std::iter::once(name).chain(std::iter::repeat(String::new()));
        all.extend(names.zip(arns.iter().map(named)));
    }
    lines.extend(facts(all));
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

fn overview(job: &Job) -> Vec<(String, String)> {
    let moment = |at: Option<_>| at.map_or_else(|| NONE.to_owned(), time::moment);
    let mut all = vec![
        (
            say!("jobs-label-status"),
            paint(status_style(job.status), job.status),
        ),
        (say!("jobs-label-arn"), job.arn.to_string()),
        (
            say!("jobs-label-target-selection"),
            selection(job.selection).to_owned(),
        ),
        (say!("jobs-label-created"), moment(job.created)),
        (say!("jobs-label-updated"), moment(job.updated)),
        (say!("jobs-label-completed"), moment(job.completed)),
    ];
    let mut add = |name, text: Option<&str>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            all.push((name, text.to_owned()));
        }
    };
    add(say!("jobs-label-description"), Some(&job.description));
    add(say!("jobs-label-reason-code"), job.reason_code.as_deref());
    add(say!("jobs-label-comment"), job.comment.as_deref());
    let forced = say!("jobs-show-by-force");
    add(
        say!("jobs-label-canceled"),
        job.force_canceled.then_some(&*forced),
    );
    let next = job.scheduled_rollouts.first();
    add(say!("jobs-label-next-rollout"), next.map(String::as_str));
    all
}

/// What an ARN is of: `Fleet-US (thing group)`, `SedanVehicle 1.0.0`.
fn named(arn: &Arn) -> String {
    let resource = arn.as_str().splitn(6, ':').nth(5).unwrap_or(arn.as_str());
    match resource.split('/').collect::<Vec<_>>()[..] {
        ["thing", name] => say!("jobs-show-target-thing", name),
        ["thinggroup", name] => say!("jobs-show-target-group", name),
        ["package", package, "version", version] => format!("{package} {version}"),
        _ => arn.to_string(),
    }
}

/// A job's document, or why it could not be read.
pub(super) fn document(document: &Result<String, Failure>, width: usize) -> Vec<String> {
    let mut lines = vec![paint(style::HEAD, say!("jobs-show-document"))];
    match document {
        Err(failure) => {
            let failure = failure.told();
            let said = say!("jobs-show-document-unreadable", failure);
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
        return vec![say!("jobs-show-no-executions")];
    }
    let mut lines = vec![paint(style::HEAD, say!("jobs-show-executions"))];
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
