//! A job that is to be made, as a text: what is sent, and how it would go.

use fleet_core::rollout::failing::Failing;
use fleet_ops::jobs::create::{Action, Caution, CreatePlan, Install, Made, Outlook};
use unicode_width::UnicodeWidthStr as _;

use super::failure::indented;
use super::job_facts::{facts, selection_word};
use super::plan::{heading, joined};
use crate::errors::Told as _;
use crate::lang::say;
use crate::text;
use crate::ui::table::{Align, Table, padded};
use crate::ui::words::wrap;
use crate::ui::{Screen, number, time};

/// So many targets are named.
const FIRST: usize = 5;

/// The job, its document, how it would go.
pub(crate) fn plan(plan: &CreatePlan, place: &str, width: usize) -> Vec<String> {
    let job = &plan.job;
    let mut lines = vec![heading(&say!("jobs-plan-job")), String::new()];
    let mut all = vec![
        (say!("jobs-plan-label-where"), place.to_owned()),
        (say!("jobs-plan-label-id"), job.id.to_string()),
    ];
    let installed = plan.installs.iter().map(installs);
    all.extend(installed.map(|what| (say!("jobs-plan-label-installs"), what)));
    let whom = format!("{}: {}", targets(plan), devices(plan));
    all.push((say!("jobs-plan-label-for"), whom));
    let selection = selection_word(job.selection).to_owned();
    all.push((say!("jobs-plan-label-selection"), selection));
    all.push((say!("jobs-plan-label-about"), job.description.clone()));
    all.extend(facts(&job.settings));
    lines.extend(named(&all, width));
    let document_title = heading(&say!("jobs-plan-document"));
    lines.extend([String::new(), document_title, String::new()]);
    lines.extend(document(plan).lines().map(|line| format!("  {line}")));
    if let Action::Keep(there) = &plan.action {
        lines.push(String::new());
        let told = say!("jobs-plan-kept", status = there.status.as_str());
        lines.push(format!("  {told}"));
        return lines;
    }
    let outlook_title = heading(&say!("jobs-plan-how-it-would-go"));
    lines.extend([String::new(), outlook_title, String::new()]);
    lines.extend(outlook(plan, width));
    lines
}

/// What is sent, laid out to be read.
fn document(plan: &CreatePlan) -> String {
    serde_json::to_string_pretty(plan.document.value())
        .unwrap_or_else(|_| plan.document.as_str().to_owned())
}

/// Facts behind their names, which have the same room.
fn named(facts: &[(String, String)], width: usize) -> Vec<String> {
    let widest = facts.iter().map(|(name, _)| name.width()).max();
    let room = widest.unwrap_or(0).max(9);
    let below = " ".repeat(room + 4);
    let lines = facts.iter().flat_map(|(name, value)| {
        let first = format!("  {}  ", padded(name, room));
        hanging(value, &first, &below, width)
    });
    lines.collect()
}

/// A text behind its name, that goes on below itself.
fn hanging(text: &str, first: &str, below: &str, width: usize) -> Vec<String> {
    let lines = wrap(text, width.saturating_sub(below.len())).into_iter();
    let starts = std::iter::once(first).chain(std::iter::repeat(below));
    starts
        .zip(lines)
        .map(|(start, line)| format!("{start}{line}"))
        .collect()
}

fn installs(of: &Install) -> String {
    let status = text::version_status(of.status);
    let what = format!("{} {} ({status})", of.package, of.version);
    match &of.artifact {
        Some(at) => format!("{what}\ns3://{}/{}", at.bucket, at.key),
        None => what,
    }
}

fn targets(plan: &CreatePlan) -> String {
    let names = plan.targets.iter().map(|target| target.target.name());
    let names = joined(names.take(FIRST));
    match plan.targets.len().saturating_sub(FIRST) {
        0 => names,
        more => say!("jobs-plan-targets-more", names, count = more),
    }
}

/// How many devices a job is for.
pub(crate) fn devices(plan: &CreatePlan) -> String {
    match plan.devices_at_most() {
        true => say!("jobs-plan-at-most", count = plan.devices),
        false => say!("jobs-plan-exactly", count = plan.devices),
    }
}

/// What is agreed to.
pub(crate) fn question(plan: &CreatePlan, place: &str) -> String {
    let (job, count) = (plan.job.id.as_str(), plan.devices);
    match plan.devices_at_most() {
        true => say!("jobs-create-ask-at-most", job, count, place),
        false => say!("jobs-create-ask", job, count, place),
    }
}

fn outlook(plan: &CreatePlan, width: usize) -> Vec<String> {
    let of = &plan.outlook;
    let mut lines = indented(&at_best(plan, of), "  ", "  ", width);
    if plan.devices == 0 {
        return lines;
    }
    lines.push(String::new());
    let mut table = Table::new(&[
        (&say!("jobs-plan-fails-on"), Align::Right),
        (&say!("jobs-plan-ends"), Align::Left),
        (&say!("jobs-plan-touched"), Align::Right),
        (&say!("jobs-plan-failed"), Align::Right),
    ]);
    for failing in &of.failing {
        table.row([
            format!("{} %", failing.percent),
            ends(failing),
            number::count(failing.touched),
            number::count(failing.failed),
        ]);
    }
    lines.extend(table.lines());
    lines.push(String::new());
    lines.extend(indented(&say!("jobs-plan-if"), "  ", "  ", width));
    lines
}

fn at_best(plan: &CreatePlan, of: &Outlook) -> String {
    if plan.devices == 0 {
        return say!("jobs-plan-nobody");
    }
    let minutes = of.minutes;
    let (Some(begins), Some(last)) = (of.begins, of.last_notified) else {
        return say!("jobs-plan-minutes-unknown", minutes);
    };
    let (begins, last) = (time::moment(begins), time::moment(last));
    say!("jobs-plan-minutes", minutes, begins, last)
}

fn ends(of: &Failing) -> String {
    match of.stopped {
        Some(stop) => {
            let (minute, answer) = (stop.minute + 1, stop.executed);
            say!("jobs-plan-ends-canceled", minute, answer)
        }
        None => say!("jobs-plan-ends-not"),
    }
}

/// Says what somebody should know before they agree.
pub(crate) fn warn_of(screen: &Screen, plan: &CreatePlan) {
    for caution in &plan.cautions {
        screen.warn(caution_text(caution, plan));
    }
}

fn caution_text(caution: &Caution, plan: &CreatePlan) -> String {
    match caution {
        Caution::NoDevices => match selection_word(plan.job.selection) {
            "CONTINUOUS" => say!("jobs-plan-warn-continuous"),
            _ => say!("jobs-plan-warn-snapshot"),
        },
        Caution::GroupBuilding(name) => {
            say!("jobs-plan-warn-building", group = name.as_str())
        }
        Caution::InventoryOff => say!("jobs-plan-warn-inventory"),
        Caution::Unread {
            kind,
            name,
            failure,
        } => {
            let what = text::named(*kind, name);
            say!("jobs-plan-warn-unread", what, failure = failure.told())
        }
        _ => say!("jobs-plan-warn-other"),
    }
}

/// What became of a job.
pub(crate) fn made(made: &Made, plan: &CreatePlan, width: usize) -> Vec<String> {
    let job = plan.job.id.as_str();
    let mut lines = vec![match made.created {
        true => say!("jobs-create-made", job),
        false => say!("jobs-create-kept", job),
    }];
    let arn = (say!("jobs-label-arn"), made.arn.to_string());
    lines.extend(named(&[arn], width));
    lines
}
