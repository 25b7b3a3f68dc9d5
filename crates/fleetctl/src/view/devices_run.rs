//! Virtual devices as a text: what each does, how the run goes, what came of it.

use fleet_ops::devices::behaviour::Did;
use fleet_ops::devices::run::{Request, Summary, Tally};

use super::failure::indented;
use crate::text::counted;
use crate::ui::style::{self, paint};
use crate::ui::{number, time};

/// What begins.
pub(crate) fn begins(request: &Request, place: &str) -> String {
    let devices = u64::try_from(request.things.len()).unwrap_or(u64::MAX);
    let devices = counted(devices, "device", "devices");
    let rate = request.connects_per_second;
    let until = match request.duration {
        Some(duration) => format!("for {}", time::span(duration)),
        None => "until Ctrl-C".to_owned(),
    };
    format!("{devices} {until}, {rate} connect in a second at most: {place}")
}

/// How it goes, in two lines that fit into 80 columns up to hundreds of thousands.
pub(crate) fn running(tally: &Tally) -> [String; 2] {
    let mut who = format!(
        "{}/{} connected",
        number::count(tally.connected),
        number::count(tally.devices)
    );
    if tally.dropped > 0 {
        who.push_str(&format!(", {}", counted(tally.dropped, "drop", "drops")));
    }
    let troubles = tally.troubles();
    if troubles > 0 {
        who.push_str(&format!(", {}", counted(troubles, "trouble", "troubles")));
    }
    let what = format!(
        "{}, {}, {}",
        counted(tally.commands(), "command", "commands"),
        counted(tally.jobs(), "job", "jobs"),
        counted(tally.shadow_updates(), "shadow update", "shadow updates"),
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
    let what = match did {
        Did::Connected { again: false } => "connected".to_owned(),
        Did::Connected { again: true } => "connected again".to_owned(),
        Did::NotConnected { message } => format!("cannot connect: {message}"),
        Did::Dropped => "dropped off".to_owned(),
        Did::Lost { message } => format!("lost its connection: {message}"),
        Did::GaveUp { .. } => "gave up: connecting again cannot help".to_owned(),
        Did::Disconnected => "disconnected".to_owned(),
        Did::CommandStarted { execution } => format!("command {execution}: IN_PROGRESS"),
        Did::CommandAnswered { execution, status } => {
            format!("command {execution}: {}", status.as_str())
        }
        Did::JobStarted { job } => format!("job {job}: IN_PROGRESS"),
        Did::Downloaded { bytes } => format!("downloaded {}", number::bytes(*bytes)),
        Did::JobEnded { job, status } => format!("job {job}: {}", status.as_str()),
        Did::ShadowReported { battery } => format!("shadow: battery {battery}%"),
        Did::DesiredMet => "shadow: reports what is desired".to_owned(),
        Did::Rejected {
            topic,
            code,
            message,
        } => format!("{topic}: {code} {message}"),
        _ => "did something".to_owned(),
    };
    format!("{thing}: {what}")
}

/// What came of it.
pub(crate) fn summary(summary: &Summary, place: &str, width: usize) -> Vec<String> {
    let tally = &summary.tally;
    let mut lines = vec![format!(
        "{}  {}",
        verdict(summary),
        paint(style::DIM, place)
    )];
    for fact in facts(summary) {
        lines.extend(indented(&fact, "  ", "    ", width));
    }
    if tally.gave_up > 0 {
        let gave_up = counted(tally.gave_up, "device", "devices");
        lines.push(format!("  {gave_up} gave up: the warnings above say why"));
    }
    lines
}

fn verdict(summary: &Summary) -> String {
    let tally = &summary.tally;
    let devices = counted(tally.devices, "device", "devices");
    let ran = format!("connected: {} of {devices}", number::count(tally.ever));
    match (summary.is_complete(), summary.stopped) {
        (true, false) => paint(style::GOOD, format!("✓ {ran}")),
        (true, true) => paint(style::WARN, format!("! stopped: {ran}")),
        (false, _) => paint(style::BAD, format!("✗ {ran}")),
    }
}

fn facts(summary: &Summary) -> Vec<String> {
    let tally = &summary.tally;
    let ended = |good: u64, bad: u64| {
        format!(
            "{} SUCCEEDED, {} FAILED",
            number::count(good),
            number::count(bad)
        )
    };
    let mut facts = vec![
        format!(
            "jobs: {}, {} downloaded",
            ended(tally.jobs_succeeded, tally.jobs_failed),
            number::bytes(tally.downloaded_bytes),
        ),
        format!(
            "commands: {}",
            ended(tally.commands_succeeded, tally.commands_failed)
        ),
        format!(
            "shadows: {} of battery and firmware, {} of what was desired",
            counted(tally.shadow_reports, "report", "reports"),
            number::count(tally.desired_met),
        ),
        format!(
            "connections: {} at once at most, {} made again, {} dropped on purpose, {} lost, {} failed",
            number::count(tally.most),
            number::count(tally.reconnects),
            number::count(tally.dropped),
            number::count(tally.lost),
            number::count(tally.connects_failed),
        ),
        format!(
            "messages: {} sent, {} received, {} rejected; took {}",
            number::count(tally.sent),
            number::count(tally.received),
            number::count(tally.rejected),
            time::span(summary.duration),
        ),
    ];
    if let (Some(peak), Some(each)) = (summary.peak_memory, summary.memory_per_device) {
        facts.push(format!(
            "memory: {} at most, {} a device",
            number::bytes(peak),
            number::bytes(each)
        ));
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
