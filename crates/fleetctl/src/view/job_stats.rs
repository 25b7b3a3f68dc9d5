//! How a job does, as a text.

use anstyle::Style;
use fleet_core::job::{ExecutionStatus, ProcessDetails};
use fleet_core::name::JobId;
use fleet_ops::jobs::stats::{self, Health, Recommendation, Stats};
use unicode_width::UnicodeWidthStr as _;

use super::job_executions::status_style;
use super::jobs::{NONE, facts, status_style as job_status_style, titled};
use crate::lang::{self, say};
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table, padded};
use crate::ui::words::wrap;
use crate::ui::{number, time};

/// A part of all, in percent with one decimal: `92.0 %`.
pub(super) fn percent(part: u64, all: u64) -> String {
    let tenths = stats::tenths(part, all);
    format!("{} %", share(tenths))
}

/// Tenths of a percent as a number of percent.
pub(super) fn share(tenths: u64) -> String {
    format!(
        "{}{}{}",
        tenths / 10,
        lang::current().decimal(),
        tenths % 10
    )
}

/// The overview, the rates, each state, the health and what to do next.
pub(crate) fn stats(stats: &Stats, place: &str, options: &str, width: usize) -> Vec<String> {
    let (job, counts) = (&stats.job, &stats.counts);
    let moment = |at: Option<_>| at.map_or_else(|| NONE.to_owned(), time::moment);
    let mut lines = titled(
        &say!("jobs-show-title", job = job.id.as_str()),
        place,
        width,
    );
    lines.extend(facts([
        (
            say!("jobs-label-status"),
            paint(job_status_style(job.status), job.status),
        ),
        (say!("jobs-label-created"), moment(job.created)),
        (say!("jobs-label-completed"), moment(job.completed)),
        (
            say!("jobs-label-target-selection"),
            super::jobs::selection(job.selection).to_owned(),
        ),
        (
            say!("jobs-label-targets"),
            number::count(job.targets.len() as u64),
        ),
    ]));
    lines.push(String::new());
    lines.extend(rates(counts));
    if counts.total() > 0 {
        lines.push(String::new());
        lines.extend(states(counts));
    }
    lines.push(String::new());
    lines.extend(judgement(stats, options, width));
    lines
}

/// The health and what to do next, behind their names.
fn judgement(stats: &Stats, options: &str, width: usize) -> Vec<String> {
    let counts = &stats.counts;
    let (health_name, next_name) = (say!("jobs-stats-health"), say!("jobs-stats-next"));
    let room = health_name.width().max(next_name.width()) + 2;
    let mut lines = Vec::new();
    if let Some(health) = stats::health(counts) {
        let (word, style) = health_word(health);
        let rate = percent(counts.succeeded, counts.total());
        let health = paint(style, word);
        // Executions that go on count as not succeeded, whatever becomes of them.
        let said = match counts.open() {
            0 => say!("jobs-stats-health-is", health, rate),
            _ => say!("jobs-stats-health-is-so-far", health, rate),
        };
        lines.push(format!("{}{said}", padded(&health_name, room)));
    }
    let next = advice(
        stats::recommendation(counts),
        counts,
        &stats.job.id,
        options,
    );
    for (at, line) in (0..).zip(wrap(&next, width.saturating_sub(room))) {
        let name = if at == 0 { next_name.as_str() } else { "" };
        lines.push(format!("{}{line}", padded(name, room)));
    }
    lines
}

fn rates(counts: &ProcessDetails) -> Vec<String> {
    let total = counts.total();
    let mut table = Table::plain(&[Align::Left, Align::Right, Align::Right, Align::Left]);
    let all = number::count(total);
    table.row([
        say!("jobs-stats-executions"),
        all,
        String::new(),
        String::new(),
    ]);
    let rates = [
        (
            say!("jobs-stats-succeeded"),
            counts.succeeded,
            "",
            style::GOOD,
        ),
        (
            say!("jobs-stats-failed"),
            counts.unsuccessful(),
            "FAILED, TIMED_OUT, REJECTED",
            style::BAD,
        ),
        (
            say!("jobs-stats-going-on"),
            counts.open(),
            "QUEUED, IN_PROGRESS",
            style::GOING,
        ),
    ];
    for (name, count, what, style) in rates {
        let share = percent(count, total);
        table.row([name, number::count(count), share, what.to_owned()]);
        if count > 0 {
            table.paint(0, style);
        }
    }
    table.lines()
}

/// Each state that something is in.
fn states(counts: &ProcessDetails) -> Vec<String> {
    let mut table = Table::new(&[
        (&say!("jobs-stats-heading-status"), Align::Left),
        (&say!("jobs-stats-heading-count"), Align::Right),
        (&say!("jobs-stats-heading-share"), Align::Right),
    ]);
    for status in ExecutionStatus::ALL.iter().copied() {
        let count = counts.of(status);
        if count > 0 {
            let share = percent(count, counts.total());
            table.row([status.to_string(), number::count(count), share]);
            table.paint(0, status_style(status));
        }
    }
    table.lines()
}

fn health_word(health: Health) -> (String, Style) {
    match health {
        Health::Excellent => (say!("jobs-stats-health-excellent"), style::GOOD),
        Health::Good => (say!("jobs-stats-health-good"), style::GOOD),
        Health::Poor => (say!("jobs-stats-health-poor"), style::WARN),
        Health::Critical => (say!("jobs-stats-health-critical"), style::BAD),
    }
}

/// What to do next.
fn advice(
    recommendation: Recommendation,
    counts: &ProcessDetails,
    job: &JobId,
    options: &str,
) -> String {
    let command = |name: &str| format!("fleetctl{options} jobs {name} {job}");
    let execution = command("execution");
    match recommendation {
        Recommendation::NoExecutions => say!("jobs-stats-advice-no-executions"),
        Recommendation::CanceledEarly => {
            say!("jobs-stats-advice-canceled-early", show = command("show"))
        }
        Recommendation::ThingsRemoved => say!("jobs-stats-advice-removed"),
        Recommendation::Wait => say!("jobs-stats-advice-wait", watch = command("watch")),
        Recommendation::Investigate if counts.open() > 0 => {
            let cancel = command("cancel");
            say!("jobs-stats-advice-investigate-open", execution, cancel)
        }
        Recommendation::Investigate => say!("jobs-stats-advice-investigate", execution),
        Recommendation::WatchClosely => say!("jobs-stats-advice-watch", execution),
        Recommendation::Excellent => say!("jobs-stats-advice-excellent"),
        Recommendation::Good => say!("jobs-stats-advice-good", execution),
        Recommendation::Mixed => say!("jobs-stats-advice-mixed", execution),
    }
}
