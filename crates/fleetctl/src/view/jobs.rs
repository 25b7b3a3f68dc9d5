//! Jobs as a text.

use anstyle::Style;
use fleet_core::job::JobStatus;
use fleet_core::port::jobs::ListedJob;
use jiff::Timestamp;
use unicode_width::UnicodeWidthStr as _;

use crate::text;
use crate::ui::style::{self, paint};
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

/// A heading, and where this is.
pub(super) fn titled(title: &str, place: &str) -> String {
    let (title, place) = (paint(style::HEAD, title), paint(style::DIM, place));
    format!("{title}  {place}")
}

/// The jobs, in the order in which they are given.
pub(crate) fn list(jobs: &[ListedJob], left_out: usize, place: &str, width: usize) -> Vec<String> {
    let all = u64::try_from(jobs.len() + left_out).unwrap_or(u64::MAX);
    let mut lines = vec![titled(&text::counted(all, "job", "jobs"), place)];
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
