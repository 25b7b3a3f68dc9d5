//! Runs and executions of commands as a text.

use fleet_core::account::Arn;
use fleet_core::command::CommandExecutionStatus;
use fleet_core::command::topic::{Format, Topics};
use fleet_core::name::{CommandExecutionId, ThingName};
use fleet_core::port::command_executions::{CommandExecution, ListedCommandExecution, ResultValue};
use fleet_ops::commands::execution::{Stage, stage, was_canceled};
use fleet_ops::commands::run::{RunPlan, Summary};

use super::commands::NAMES;
use super::failure;
use super::plan::heading;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Facts, Table};
use crate::ui::{number, time};

/// What would be run on which devices.
pub(crate) fn plan(plan: &RunPlan, place: &str, width: usize) -> Vec<String> {
    let request = &plan.request;
    let mut facts = Facts::new(NAMES);
    facts.line(heading(&say!("commands-run-title")));
    facts.line("");
    facts.fact(say!("commands-fact-where"), place);
    facts.fact(say!("commands-fact-command"), request.command.as_str());
    let devices = say!("commands-run-devices", count = plan.targets.len());
    facts.fact(say!("commands-fact-devices"), devices);
    for (group, members) in &plan.members {
        let (group, count) = (group.as_str(), *members);
        facts.below(say!("commands-run-members", group, count));
    }
    for thing in plan.first() {
        facts.below(thing.as_str());
    }
    let more = plan.targets.len() - plan.first().len();
    if more > 0 {
        facts.below(say!("commands-run-more", count = more));
    }
    for (name, value) in &request.given {
        facts.fact(say!("commands-fact-parameter"), format!("{name}={value}"));
    }
    let timeout = time::span(std::time::Duration::from_secs(request.timeout));
    facts.fact(say!("commands-fact-timeout"), timeout);
    if let Some(canary) = request.canary {
        let (count, tolerated) = (plan.canaries(), canary.tolerated);
        let text = say!("commands-run-canary", count, tolerated);
        facts.fact(say!("commands-fact-canary"), text);
    }
    facts.fact(say!("commands-fact-run"), &request.run);
    facts.lines(width)
}

/// An execution that was started.
pub(crate) fn started(thing: &ThingName, execution: &CommandExecutionId) -> String {
    let (thing, execution) = (thing.as_str(), execution.as_str());
    say!("commands-run-started", thing, execution)
}

/// What a device answered.
pub(crate) fn answered(thing: &ThingName, status: CommandExecutionStatus) -> String {
    format!("{thing}: {}", painted(status))
}

/// What came of the devices that were first.
pub(crate) fn canary(devices: u64, failed: u64, passed: bool) -> String {
    match passed {
        true => say!("commands-run-canary-passed", devices, failed),
        false => say!("commands-run-canary-failed", devices, failed),
    }
}

/// What came of a run.
pub(crate) fn summary(
    summary: &Summary,
    plan: &RunPlan,
    options: &str,
    width: usize,
) -> Vec<String> {
    let mut lines = vec![verdict(summary)];
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
    let time = time::span(summary.duration);
    let (calls, run) = (summary.calls.calls.total(), summary.run.as_str());
    let took = say!("commands-run-took", time, calls, run);
    lines.push(format!("  {took}"));
    if !summary.failures.is_empty() {
        lines.push(String::new());
        lines.push(heading(&say!("commands-run-failures")));
        for group in &summary.failures {
            lines.extend(failure::failure(group, width));
        }
    }
    if outcomes.timed_out > 0 {
        lines.push(String::new());
        let command = format!("`fleetctl{options} commands guide`");
        let told = say!("commands-run-offline", command);
        lines.extend(told.lines().map(|line| format!("  {line}")));
    }
    if summary.left > 0 {
        lines.push(String::new());
        let option = format!("--run-id {run}");
        lines.push(format!("  {}", say!("commands-run-left", option)));
    }
    if let [thing] = plan.targets.as_slice()
        && outcomes.open() > 0
    {
        lines.push(String::new());
        let topic = Topics::of_thing(thing.as_str(), "+").request(Format::Json);
        let mut facts = Facts::new(NAMES);
        facts.fact(say!("commands-fact-topic"), topic);
        lines.extend(facts.lines(width));
        let command = format!("fleetctl{options} commands history --thing {thing}");
        lines.push(format!("  {}", say!("commands-next", command)));
    }
    lines
}

/// How a run ended, and on how many devices it started.
fn verdict(summary: &Summary) -> String {
    let (command, started) = (summary.command.as_str(), summary.started);
    let devices = summary.targets;
    if !summary.is_complete() && (summary.interrupted || summary.stopped_by_canary) {
        let said = say!("commands-run-stopped", command, started, devices);
        return paint(style::WARN, format!("! {said}"));
    }
    let said = say!("commands-run-ended", command, started, devices);
    match summary.is_complete() {
        true => paint(style::GOOD, format!("✓ {said}")),
        false => paint(style::BAD, format!("✗ {said}")),
    }
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
pub(crate) fn device(target: &Arn) -> &str {
    target
        .as_str()
        .rsplit('/')
        .next()
        .unwrap_or(target.as_str())
}

/// One execution.
pub(crate) fn execution(execution: &CommandExecution, width: usize) -> Vec<String> {
    let mut facts = Facts::new(NAMES);
    facts.line(heading(execution.id.as_str()));
    let status = painted(execution.status);
    let status = match was_canceled(execution) {
        true => say!("commands-status-canceled", status),
        false => status,
    };
    facts.painted(say!("commands-fact-status"), status);
    let command = device(&execution.command);
    facts.fact(say!("commands-fact-command"), command);
    facts.fact(say!("commands-fact-target"), execution.target.as_str());
    for (name, at) in [
        (say!("commands-fact-created"), execution.created),
        (say!("commands-fact-started"), execution.started),
        (say!("commands-fact-updated"), execution.updated),
        (say!("commands-fact-completed"), execution.completed),
    ] {
        if let Some(at) = at {
            facts.fact(name, time::moment(at));
        }
    }
    if let (Some(from), Some(to)) = (execution.created, execution.completed) {
        facts.fact(say!("commands-fact-took"), took(from, to));
    }
    if let Some(reason) = &execution.reason {
        let text = match &reason.description {
            Some(description) => format!("{}: {description}", reason.code),
            None => reason.code.clone(),
        };
        facts.fact(say!("commands-fact-reason"), text);
    }
    if stage(execution.status, execution.reason.as_ref()) == Stage::TimedOut {
        let note = say!("commands-status-late");
        facts.fact(say!("commands-fact-note"), note);
    }
    for (name, value) in &execution.arguments {
        facts.fact(say!("commands-fact-parameter"), format!("{name}={value}"));
    }
    for (name, value) in &execution.result {
        let value = match value {
            ResultValue::String(text) => text.clone(),
            ResultValue::Boolean(truth) => truth.to_string(),
            ResultValue::Binary(bytes) => say!("commands-bytes", count = bytes.len()),
        };
        facts.fact(say!("commands-fact-result"), format!("{name}={value}"));
    }
    facts.lines(width)
}

/// How long something took: seconds, minutes or hours with one decimal.
fn took(from: jiff::Timestamp, to: jiff::Timestamp) -> String {
    let seconds = to.duration_since(from).as_secs_f64().max(0.0);
    if seconds < 60.0 {
        say!("commands-took-seconds", number = number::tenths(seconds))
    } else if seconds < 3600.0 {
        let number = number::tenths(seconds / 60.0);
        say!("commands-took-minutes", number)
    } else {
        say!(
            "commands-took-hours",
            number = number::tenths(seconds / 3600.0)
        )
    }
}

/// A page of executions. A line that fits 80 columns: the id stands in a line of its own.
pub(crate) fn history(page: &[ListedCommandExecution], first: bool) -> Vec<String> {
    let mut table = if first {
        Table::new(&[
            (&say!("commands-fact-command"), Align::Left),
            (&say!("commands-fact-target"), Align::Left),
            (&say!("commands-fact-status"), Align::Left),
            (&say!("commands-fact-created"), Align::Left),
            (&say!("commands-fact-took"), Align::Right),
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
    let said = match rest {
        Some(0) => say!("commands-history-all", count = shown),
        Some(rest) => say!("commands-history-some", shown, count = shown + rest),
        None => say!("commands-history-many", shown),
    };
    format!("\n{said}")
}
