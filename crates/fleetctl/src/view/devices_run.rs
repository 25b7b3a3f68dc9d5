//! Virtual devices as a text: what each does, how the run goes, what came of it.

use fleet_ops::devices::behaviour::Did;
use fleet_ops::devices::run::{Request, Summary, Tally};

use super::failure::indented;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::{number, time, words};

/// What begins.
pub(crate) fn begins(request: &Request, place: &str) -> String {
    let count = request.things.len();
    let rate = request.connects_per_second;
    match request.duration {
        Some(duration) => {
            let time = time::span(duration);
            say!("devices-run-begins-for", count, time, rate, place)
        }
        None => say!("devices-run-begins", count, rate, place),
    }
}

/// How it goes, in two lines that fit into 80 columns up to hundreds of thousands.
pub(crate) fn running(tally: &Tally) -> [String; 2] {
    let (connected, devices) = (tally.connected, tally.devices);
    let (drops, troubles) = (tally.dropped, tally.troubles());
    let who = match (drops > 0, troubles > 0) {
        (false, false) => say!("devices-run-who", connected, devices),
        (true, false) => say!("devices-run-who-drops", connected, devices, drops),
        (false, true) => say!("devices-run-who-troubles", connected, devices, troubles),
        (true, true) => say!(
            "devices-run-who-drops-troubles",
            connected,
            devices,
            drops,
            troubles
        ),
    };
    let what = say!(
        "devices-run-what",
        commands = tally.commands(),
        jobs = tally.jobs(),
        updates = tally.shadow_updates(),
    );
    [who, what]
}

/// Whether somebody has to know, however many devices there are.
pub(crate) fn is_trouble(did: &Did) -> bool {
    matches!(
        did,
        Did::NotConnected { .. } | Did::Lost { .. } | Did::GaveUp { .. } | Did::Rejected { .. }
    )
}

/// What a device did.
pub(crate) fn did(thing: &str, did: &Did) -> String {
    match did {
        Did::Connected { again: false } => say!("devices-did-connect", thing),
        Did::Connected { again: true } => say!("devices-did-connect-again", thing),
        Did::NotConnected { message } => say!("devices-did-not-connect", thing, message),
        Did::Dropped => say!("devices-did-drop", thing),
        Did::Lost { message } => say!("devices-did-lose", thing, message),
        Did::GaveUp { .. } => say!("devices-did-give-up", thing),
        Did::Disconnected => say!("devices-did-disconnect", thing),
        Did::CommandStarted { execution } => {
            let (id, status) = (execution.to_string(), "IN_PROGRESS");
            say!("devices-did-command", thing, id, status)
        }
        Did::CommandAnswered { execution, status } => {
            let (id, status) = (execution.to_string(), status.as_str());
            say!("devices-did-command", thing, id, status)
        }
        Did::JobStarted { job } => {
            let (id, status) = (job.to_string(), "IN_PROGRESS");
            say!("devices-did-job", thing, id, status)
        }
        Did::Downloaded { bytes } => {
            say!("devices-did-download", thing, size = number::bytes(*bytes))
        }
        Did::JobEnded { job, status } => {
            let (id, status) = (job.to_string(), status.as_str());
            say!("devices-did-job", thing, id, status)
        }
        Did::ShadowReported { battery } => {
            say!("devices-did-report", thing, battery = *battery)
        }
        Did::DesiredMet => say!("devices-did-desired", thing),
        Did::Rejected {
            topic,
            code,
            message,
        } => format!("{thing}: {topic}: {code} {message}"),
        _ => say!("devices-did-something", thing),
    }
}

/// The same, the last that is told of its sort.
pub(crate) fn last_trouble(thing: &str, did: &Did) -> String {
    say!("devices-did-last", what = self::did(thing, did))
}

/// What came of it.
pub(crate) fn summary(summary: &Summary, place: &str, width: usize) -> Vec<String> {
    let tally = &summary.tally;
    let mut lines = words::beside(verdict(summary), place, width);
    for fact in facts(summary) {
        lines.extend(indented(&fact, "  ", "    ", width));
    }
    if tally.gave_up > 0 {
        let gave_up = say!("devices-run-gave-up", count = tally.gave_up);
        lines.push(format!("  {gave_up}"));
    }
    lines
}

fn verdict(summary: &Summary) -> String {
    let tally = &summary.tally;
    let (connected, devices) = (tally.ever, tally.devices);
    let ran = match summary.is_complete() && summary.stopped {
        true => say!("devices-run-stopped", connected, devices),
        false => say!("devices-run-ended", connected, devices),
    };
    match (summary.is_complete(), summary.stopped) {
        (true, false) => paint(style::GOOD, format!("✓ {ran}")),
        (true, true) => paint(style::WARN, format!("! {ran}")),
        (false, _) => paint(style::BAD, format!("✗ {ran}")),
    }
}

fn facts(summary: &Summary) -> Vec<String> {
    let tally = &summary.tally;
    let mut facts = vec![
        say!(
            "devices-run-jobs",
            succeeded = tally.jobs_succeeded,
            failed = tally.jobs_failed,
            size = number::bytes(tally.downloaded_bytes),
        ),
        say!(
            "devices-run-commands",
            succeeded = tally.commands_succeeded,
            failed = tally.commands_failed,
        ),
        say!(
            "devices-run-shadows",
            reports = tally.shadow_reports,
            desired = tally.desired_met,
        ),
        say!(
            "devices-run-connections",
            most = tally.most,
            again = tally.reconnects,
            dropped = tally.dropped,
            lost = tally.lost,
            failed = tally.connects_failed,
        ),
        say!(
            "devices-run-messages",
            sent = tally.sent,
            received = tally.received,
            rejected = tally.rejected,
            time = time::span(summary.duration),
        ),
    ];
    if let (Some(peak), Some(each)) = (summary.peak_memory, summary.memory_per_device) {
        let (peak, each) = (number::bytes(peak), number::bytes(each));
        facts.push(say!("devices-run-memory", peak, each));
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_a_large_run_fit_into_eighty_columns() {
        let tally: Tally = large();
        for line in running(&tally) {
            // The spinner and its margin come before.
            assert!(line.chars().count() + 4 <= 80, "{line}");
        }
    }

    fn large() -> Tally {
        let mut tally = Tally::default();
        tally.devices = 500_000;
        tally.connected = 499_999;
        tally.dropped = 123_456;
        tally.lost = 123_456;
        tally.commands_succeeded = 1_234_567;
        tally.jobs_failed = 1_234_567;
        tally.shadow_reports = 123_456_789;
        tally
    }

    #[test]
    fn what_never_happened_is_not_said_while_it_goes() {
        let mut tally = Tally::default();
        tally.devices = 3;
        tally.connected = 2;
        tally.jobs_succeeded = 1;
        assert_eq!(
            running(&tally),
            [
                "2/3 connected".to_owned(),
                "0 commands, 1 job, 0 shadow updates".to_owned()
            ]
        );
    }
}
