//! Runs and executions of commands as a text.

use fleet_core::account::Arn;
use fleet_core::command::CommandExecutionStatus;
use fleet_core::command::topic::{Format, Topics};
use fleet_core::name::{CommandExecutionId, ThingName};
use fleet_core::port::command_executions::{CommandExecution, ListedCommandExecution, ResultValue};
use fleet_ops::commands::execution::{Stage, stage, was_canceled};
use fleet_ops::commands::run::{RunPlan, Summary};

use super::commands::fact;
use super::failure;
use super::plan::heading;
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};
use crate::ui::{number, time};

/// What would be run on which devices.
pub(crate) fn plan(plan: &RunPlan, place: &str, width: usize) -> Vec<String> {
    let request = &plan.request;
    let mut lines = vec![heading("run of a command"), String::new()];
    lines.extend(fact("where", place, width));
    lines.extend(fact("command", request.command.as_str(), width));
    let devices = text::counted(plan.targets.len() as u64, "device", "devices");
    lines.extend(fact("devices", &devices, width));
    for (group, members) in &plan.members {
        let members = text::counted(*members, "member", "members");
        lines.push(format!("              group {group}: {members}"));
    }
    for thing in plan.first() {
        lines.push(format!("              {thing}"));
    }
    let more = plan.targets.len() - plan.first().len();
    if more > 0 {
        lines.push(format!(
            "              ... and {} more",
            number::count(more as u64)
        ));
    }
    for (name, value) in &request.given {
        lines.extend(fact("parameter", &format!("{name}={value}"), width));
    }
    let timeout = time::span(std::time::Duration::from_secs(request.timeout));
    lines.extend(fact("timeout", &timeout, width));
    if let Some(canary) = request.canary {
        let first = text::counted(plan.canaries(), "device", "devices");
        let tolerated = number::count(canary.tolerated);
        let text = format!("{first} first; the rest if at most {tolerated} of them fail");
        lines.extend(fact("canary", &text, width));
    }
    lines.extend(fact("run id", &request.run, width));
    lines
}

/// An execution that was started.
pub(crate) fn started(thing: &ThingName, execution: &CommandExecutionId) -> String {
    format!("{thing}: started {execution}")
}

/// What a device answered.
pub(crate) fn answered(thing: &ThingName, status: CommandExecutionStatus) -> String {
    format!("{thing}: {}", painted(status))
}

/// What came of the devices that were first.
pub(crate) fn canary(devices: u64, failed: u64, passed: bool) -> String {
    let devices = text::counted(devices, "device", "devices");
    let failed = number::count(failed);
    if passed {
        format!("the first {devices}: {failed} did badly; the rest follows")
    } else {
        format!("the first {devices}: {failed} did badly; the rest is left alone")
    }
}

/// What came of a run.
pub(crate) fn summary(
    summary: &Summary,
    plan: &RunPlan,
    options: &str,
    width: usize,
) -> Vec<String> {
    let started = number::count(summary.started);
    let devices = text::counted(summary.targets, "device", "devices");
    let said = format!("{} started on {started} of {devices}", summary.command);
    let said = if summary.is_complete() {
        paint(style::GOOD, format!("✓ {said}"))
    } else if summary.interrupted || summary.stopped_by_canary {
        paint(style::WARN, format!("! stopped: {said}"))
    } else {
        paint(style::BAD, format!("✗ {said}"))
    };
    let mut lines = vec![said];
    let outcomes = summary.outcomes;
    let mut table = Table::plain(&[Align::Left, Align::Right]);
    for (status, count) in [
        (CommandExecutionStatus::Succeeded, outcomes.succeeded),
        (CommandExecutionStatus::Failed, outcomes.failed),
        (CommandExecutionStatus::Rejected, outcomes.rejected),
        (CommandExecutionStatus::TimedOut, outcomes.timed_out),
        (CommandExecutionStatus::InProgress, outcomes.in_progress),
        (CommandExecutionStatus::Created, outcomes.created),
    ] {
        if count > 0 {
            table.row([status.to_string(), number::count(count)]);
        }
    }
    lines.extend(table.lines());
    lines.push(format!(
        "  took {}, {}; run id {}",
        time::span(summary.duration),
        text::counted(summary.calls.calls.total(), "call", "calls"),
        summary.run
    ));
    if !summary.failures.is_empty() {
        lines.push(String::new());
        lines.push(heading("what could not be started"));
        for group in &summary.failures {
            lines.extend(failure::failure(group, width));
        }
    }
    if outcomes.timed_out > 0 {
        lines.push(String::new());
        lines.push(
            "  a device that is out of time may have been offline or not subscribed:".to_owned(),
        );
        lines.push(format!(
            "  `fleetctl{options} commands guide` shows its side"
        ));
    }
    if summary.left > 0 {
        lines.push(String::new());
        lines.push(format!(
            "  the same command with --run-id {} does what is left",
            summary.run
        ));
    }
    if let [thing] = plan.targets.as_slice()
        && outcomes.open() > 0
    {
        lines.push(String::new());
        let topic = Topics::of_thing(thing.as_str(), "+").request(Format::Json);
        lines.extend(fact("topic", &topic, width));
        lines.push(format!(
            "  next: fleetctl{options} commands history --thing {thing}"
        ));
    }
    lines
}

/// An execution's status in its colour.
fn painted(status: CommandExecutionStatus) -> String {
    let colour = match status {
        CommandExecutionStatus::Succeeded => style::GOOD,
        CommandExecutionStatus::Created | CommandExecutionStatus::InProgress => style::WARN,
        _ => style::BAD,
    };
    paint(colour, status)
}

/// The device's name in the ARN of a target.
fn device(target: &Arn) -> &str {
    target
        .as_str()
        .rsplit('/')
        .next()
        .unwrap_or(target.as_str())
}

/// One execution.
pub(crate) fn execution(execution: &CommandExecution, width: usize) -> Vec<String> {
    let mut lines = vec![heading(execution.id.as_str())];
    let mut status = painted(execution.status);
    if was_canceled(execution) {
        status.push_str(" (canceled by operator)");
    }
    lines.push(format!("  {:<10}  {status}", "status"));
    lines.extend(fact("command", device(&execution.command), width));
    lines.extend(fact("target", execution.target.as_str(), width));
    for (name, at) in [
        ("created", execution.created),
        ("started", execution.started),
        ("updated", execution.updated),
        ("completed", execution.completed),
    ] {
        if let Some(at) = at {
            lines.extend(fact(name, &time::moment(at), width));
        }
    }
    if let (Some(from), Some(to)) = (execution.created, execution.completed) {
        lines.extend(fact("took", &took(from, to), width));
    }
    if let Some(reason) = &execution.reason {
        let text = match &reason.description {
            Some(description) => format!("{}: {description}", reason.code),
            None => reason.code.clone(),
        };
        lines.extend(fact("reason", &text, width));
    }
    if stage(execution.status, execution.reason.as_ref()) == Stage::TimedOut {
        lines.extend(fact(
            "note",
            "the device may still answer; AWS takes it",
            width,
        ));
    }
    for (name, value) in &execution.arguments {
        lines.extend(fact("parameter", &format!("{name}={value}"), width));
    }
    for (name, value) in &execution.result {
        let value = match value {
            ResultValue::String(text) => text.clone(),
            ResultValue::Boolean(truth) => truth.to_string(),
            ResultValue::Binary(bytes) => text::counted(bytes.len() as u64, "byte", "bytes"),
        };
        lines.extend(fact("result", &format!("{name}={value}"), width));
    }
    lines
}

/// How long something took: seconds, minutes or hours with one decimal.
fn took(from: jiff::Timestamp, to: jiff::Timestamp) -> String {
    let seconds = to.duration_since(from).as_secs_f64().max(0.0);
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else if seconds < 3600.0 {
        format!("{:.1} min", seconds / 60.0)
    } else {
        format!("{:.1} h", seconds / 3600.0)
    }
}

/// A page of executions. A line that fits 80 columns: the id stands in a line of its own.
pub(crate) fn history(page: &[ListedCommandExecution], first: bool) -> Vec<String> {
    let mut table = if first {
        Table::new(&[
            ("command", Align::Left),
            ("target", Align::Left),
            ("status", Align::Left),
            ("created", Align::Left),
            ("took", Align::Right),
        ])
    } else {
        Table::plain(&[
            Align::Left,
            Align::Left,
            Align::Left,
            Align::Left,
            Align::Right,
        ])
    };
    for one in page {
        let created = one.created.map_or_else(|| "-".to_owned(), time::moment);
        let took = match (one.created, one.completed) {
            (Some(from), Some(to)) => took(from, to),
            _ => "-".to_owned(),
        };
        table.row([
            device(&one.command).to_owned(),
            device(&one.target).to_owned(),
            one.status.to_string(),
            created,
            took,
        ]);
    }
    let mut lines = table.lines();
    let from = usize::from(first);
    // The ids below their lines: with them in a column nothing fits 80 columns.
    for (at, one) in page.iter().enumerate().rev() {
        lines.insert(from + at + 1, paint(style::DIM, format!("    {}", one.id)));
    }
    lines
}

/// How many executions were shown of how many.
pub(crate) fn shown_of(shown: usize, rest: Option<usize>) -> String {
    let shown_text = number::count(shown as u64);
    match rest {
        Some(0) => format!(
            "\n{}",
            text::counted(shown as u64, "execution", "executions")
        ),
        Some(rest) => format!(
            "\n{shown_text} of {} executions; --all lists the others too",
            number::count((shown + rest) as u64)
        ),
        None => format!("\n{shown_text} executions, and more than 2,000 others"),
    }
}
