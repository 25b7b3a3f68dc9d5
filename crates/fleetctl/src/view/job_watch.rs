//! A job that is watched, as a text: all of it, to be drawn again, or what has changed, on a line.

use fleet_core::job::ExecutionStatus;
use fleet_ops::jobs::watch::{RecentFailure, Snapshot};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::job_executions::status_style;
use super::job_stats::percent;
use super::jobs::status_style as job_status_style;
use super::plan::joined;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::{number, time};

/// The whole snapshot in lines of at most so many columns.
pub(crate) fn lines(snapshot: &Snapshot, width: usize) -> Vec<String> {
    let (counts, total) = (&snapshot.counts, snapshot.counts.total());
    let over = say!("jobs-watch-over", over = snapshot.over(), total);
    let status = paint(job_status_style(snapshot.status), snapshot.status);
    let title = paint(
        style::HEAD,
        say!("jobs-show-title", job = snapshot.job.as_str()),
    );
    let mut lines = vec![
        cut(&format!("{title}  {status}"), width),
        format!("  {over}{}", pace(snapshot, "  ")),
    ];
    let digits = number::count(total).len();
    let room = width
        .saturating_sub(2 + 11 + 2 + digits + 2 + 7 + 2)
        .min(40);
    for status in ExecutionStatus::ALL.iter().copied() {
        let count = counts.of(status);
        if count > 0 {
            let style = status_style(status);
            let name = paint(style, format!("{status:11}"));
            let bar = paint(style, "━".repeat(bar(count, total, room)));
            let share = percent(count, total);
            let count = number::count(count);
            lines.push(format!("  {name}  {count:>digits$}  {share:>7}  {bar}"));
        }
    }
    if !snapshot.failures.is_empty() {
        lines.push(format!("  {}", say!("jobs-watch-failures")));
        let failures = snapshot.failures.iter();
        lines.extend(failures.map(|one| cut(&format!("  {}", failure(one)), width)));
    }
    lines
}

/// How long the bar of a part is; nothing that is there is without one.
fn bar(part: u64, all: u64, room: usize) -> usize {
    let room = u64::try_from(room).unwrap_or(u64::MAX);
    let length = part.saturating_mul(room).checked_div(all).unwrap_or(0);
    usize::try_from(length.max(1)).unwrap_or(usize::MAX)
}

fn pace(snapshot: &Snapshot, between: &str) -> String {
    let mut text = String::new();
    if let Some(per_minute) = snapshot.per_minute {
        let rate = number::tenths(per_minute);
        text.push_str(&format!("{between}{}", say!("jobs-watch-pace", rate)));
    }
    if let Some(left) = snapshot.left {
        let time = time::span(left);
        text.push_str(&format!("{between}{}", say!("jobs-watch-left", time)));
    }
    text
}

/// A snapshot on a line.
pub(crate) fn line(snapshot: &Snapshot) -> String {
    let counts = &snapshot.counts;
    let states = ExecutionStatus::ALL.iter().copied();
    let states = states.filter(|status| counts.of(*status) > 0);
    let states = states.map(|status| format!("{} {status}", number::count(counts.of(status))));
    let states = match joined(states) {
        none if none.is_empty() => say!("jobs-watch-no-executions"),
        states => states,
    };
    let after = time::span(std::time::Duration::from_secs(snapshot.watched.as_secs()));
    format!(
        "[{after}] {}: {states}{}",
        snapshot.status,
        pace(snapshot, ", ")
    )
}

/// A failure on a line.
pub(crate) fn failure(failure: &RecentFailure) -> String {
    let said = failure.details.iter();
    let said = said.map(|(key, value)| format!("{key}={}", harmless(value)));
    let said: Vec<_> = said.collect();
    let at = failure.at.map(|at| format!("{}  ", time::second(at)));
    let status = paint(status_style(failure.status), failure.status);
    let line = format!(
        "{}{}  {status}  {}",
        at.unwrap_or_default(),
        failure.thing,
        said.join(", ")
    );
    line.trim_end().to_owned()
}

/// What a device said, without line ends and what else a terminal would take as an order.
fn harmless(said: &str) -> String {
    said.replace(char::is_control, " ")
}

/// A line that is cut where it does not fit. Colours take no room, and end with it.
fn cut(line: &str, width: usize) -> String {
    let plain = anstream::adapter::strip_str(line).to_string();
    if plain.width() <= width {
        return line.to_owned();
    }
    let mut short = String::new();
    let mut room = width.saturating_sub(1);
    for c in plain.chars() {
        match room.checked_sub(c.width().unwrap_or(0)) {
            Some(left) => room = left,
            None => break,
        }
        short.push(c);
    }
    short + "…"
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use fleet_core::job::{JobStatus, ProcessDetails};

    use super::*;

    fn snapshot() -> Snapshot {
        let said = "Simulated failure ".repeat(9);
        let failure = RecentFailure {
            thing: "Vehicle-VIN-003".parse().unwrap(),
            status: ExecutionStatus::Failed,
            at: Some(jiff::Timestamp::UNIX_EPOCH),
            details: [("failureReason".to_owned(), said)].into(),
        };
        let job = "OTA-Job-SedanVehicle-1_1_0-1761321268".parse().unwrap();
        let mut snapshot = Snapshot::new(job, JobStatus::InProgress);
        snapshot.watched = Duration::from_millis(72_400);
        snapshot.counts = ProcessDetails {
            queued: 9_000,
            succeeded: 999,
            failed: 1,
            ..ProcessDetails::default()
        };
        snapshot.per_minute = Some(60.0);
        snapshot.left = Some(Duration::from_secs(9000));
        snapshot.failures = vec![failure];
        snapshot
    }

    fn plain(line: &str) -> String {
        anstream::adapter::strip_str(line).to_string()
    }

    #[test]
    fn a_snapshot_fits_and_every_state_has_a_bar() {
        let lines = lines(&snapshot(), 80);
        let lines: Vec<_> = lines.iter().map(|line| plain(line)).collect();
        assert!(lines.iter().all(|line| line.width() <= 80), "{lines:#?}");
        assert_eq!(
            lines[..5],
            [
                "job OTA-Job-SedanVehicle-1_1_0-1761321268  IN_PROGRESS",
                "  1,000 of 10,000 executions over  60.0 a minute  2h 30m left",
                "  QUEUED        9,000   90.0 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━",
                "  SUCCEEDED       999   10.0 %  ━━━",
                "  FAILED            1    0.0 %  ━",
            ]
        );
        assert!(lines[6].ends_with('…'), "{}", lines[6]);
    }

    #[test]
    fn a_change_is_a_line() {
        assert_eq!(
            line(&snapshot()),
            "[1m 12s] IN_PROGRESS: 9,000 QUEUED, 999 SUCCEEDED, 1 FAILED, 60.0 a minute, 2h 30m left"
        );
    }

    #[test]
    fn what_a_device_says_cannot_break_the_screen() {
        let mut said = snapshot().failures.remove(0);
        let hostile = "a\u{1b}[2Jb\nc".to_owned();
        said.details = [("k".to_owned(), hostile)].into();
        let shown = failure(&said);
        assert!(
            !shown.contains('\n') && !shown.contains("\u{1b}[2J"),
            "{shown:?}"
        );
        assert!(plain(&shown).ends_with("k=a [2Jb c"), "{shown:?}");
    }
}
