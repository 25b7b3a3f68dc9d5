//! How a job does, as a text.

use anstyle::Style;
use fleet_core::job::{ExecutionStatus, ProcessDetails};
use fleet_core::name::JobId;
use fleet_ops::jobs::stats::{self, Health, Recommendation, Stats};

use super::job_executions::status_style;
use super::jobs::{NONE, facts, status_style as job_status_style, titled};
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};
use crate::ui::words::wrap;
use crate::ui::{number, time};

/// A part of all, in percent with one decimal: `92.0 %`.
pub(super) fn percent(part: u64, all: u64) -> String {
    let tenths = stats::tenths(part, all);
    format!("{}.{} %", tenths / 10, tenths % 10)
}

/// The overview, the rates, each state, the health and what to do next.
pub(crate) fn stats(stats: &Stats, place: &str, options: &str, width: usize) -> Vec<String> {
    let (job, counts) = (&stats.job, &stats.counts);
    let moment = |at: Option<_>| at.map_or_else(|| NONE.to_owned(), time::moment);
    let mut lines = titled(&format!("job {}", job.id), place, width);
    lines.extend(facts([
        ("status", paint(job_status_style(job.status), job.status)),
        ("created", moment(job.created)),
        ("completed", moment(job.completed)),
        (
            "target selection",
            super::jobs::selection(job.selection).to_owned(),
        ),
        ("targets", number::count(job.targets.len() as u64)),
    ]));
    lines.push(String::new());
    lines.extend(rates(counts));
    if counts.total() > 0 {
        lines.push(String::new());
        lines.extend(states(counts));
    }
    lines.push(String::new());
    if let Some(health) = stats::health(counts) {
        let (word, style) = health_word(health);
        let rate = percent(counts.succeeded, counts.total());
        let health = paint(style, word);
        // Executions that go on count as not succeeded, whatever becomes of them.
        let so_far = match counts.open() {
            0 => "",
            _ => " so far",
        };
        lines.push(format!(
            "health  {health}{so_far}: {rate} of all executions succeeded"
        ));
    }
    let next = advice(stats::recommendation(counts), counts, &job.id, options);
    let mut next = wrap(&next, width.saturating_sub(8)).into_iter();
    lines.push(format!("next    {}", next.next().unwrap_or_default()));
    lines.extend(next.map(|line| format!("        {line}")));
    lines
}

fn rates(counts: &ProcessDetails) -> Vec<String> {
    let total = counts.total();
    let mut table = Table::plain(&[Align::Left, Align::Right, Align::Right, Align::Left]);
    let all = number::count(total);
    table.row(["executions".to_owned(), all, String::new(), String::new()]);
    let rates = [
        ("succeeded", counts.succeeded, "", style::GOOD),
        (
            "failed",
            counts.unsuccessful(),
            "FAILED, TIMED_OUT, REJECTED",
            style::BAD,
        ),
        (
            "going on",
            counts.open(),
            "QUEUED, IN_PROGRESS",
            style::GOING,
        ),
    ];
    for (name, count, what, style) in rates {
        let share = percent(count, total);
        table.row([
            name.to_owned(),
            number::count(count),
            share,
            what.to_owned(),
        ]);
        if count > 0 {
            table.paint(0, style);
        }
    }
    table.lines()
}

/// Each state that something is in.
fn states(counts: &ProcessDetails) -> Vec<String> {
    let columns = [
        ("status", Align::Left),
        ("count", Align::Right),
        ("share", Align::Right),
    ];
    let mut table = Table::new(&columns);
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

fn health_word(health: Health) -> (&'static str, Style) {
    match health {
        Health::Excellent => ("excellent", style::GOOD),
        Health::Good => ("good", style::GOOD),
        Health::Poor => ("poor", style::WARN),
        Health::Critical => ("critical", style::BAD),
    }
}

/// What to do next.
fn advice(
    recommendation: Recommendation,
    counts: &ProcessDetails,
    job: &JobId,
    options: &str,
) -> String {
    let command = |name: &str| format!("`fleetctl{options} jobs {name} {job}`");
    let look = format!("look at devices that failed with {}", command("execution"));
    match recommendation {
        Recommendation::NoExecutions => {
            "no executions yet: check that devices are in the job's groups and connected, or wait \
             until the job begins"
                .to_owned()
        }
        Recommendation::CanceledEarly => format!(
            "the job was canceled before any device ended it: {} has the reason",
            command("show")
        ),
        Recommendation::ThingsRemoved => {
            "things were removed before any device ended the job: check that they exist and are in \
             its groups"
                .to_owned()
        }
        Recommendation::Wait => {
            format!(
                "no device has ended it yet: wait, and follow it with {}",
                command("watch")
            )
        }
        Recommendation::Investigate if counts.open() > 0 => format!(
            "more than 20 % failed: {look}, check their logs, and consider {} before more of them do",
            command("cancel")
        ),
        Recommendation::Investigate => {
            format!("more than 20 % failed: {look}, and check their logs")
        }
        Recommendation::WatchClosely => {
            format!("more than 10 % failed: {look}, check their logs, and keep an eye on the job")
        }
        Recommendation::Excellent => {
            "it goes very well: keep watching, and write down how it was rolled out".to_owned()
        }
        Recommendation::Good => format!("it goes well: {look}"),
        Recommendation::Mixed => {
            format!("the results are mixed: find what they have in common; {look}")
        }
    }
}
