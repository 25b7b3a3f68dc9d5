//! A provision plan as a text: what is made, which calls it takes, how long at best.

use fleet_core::quota::{BucketTime, Estimate, Rates};
use fleet_ops::event::ResourceKind;
use fleet_ops::provision::{Action, Planned, ProvisionPlan};

use crate::lang::say;
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Facts, Table};
use crate::ui::words::wrap;
use crate::ui::{number, time};

/// How many single resources are listed below a table.
const LISTED: usize = 20;

/// The lines of the text.
pub(crate) fn lines(plan: &ProvisionPlan, rates: &Rates, place: &str, width: usize) -> Vec<String> {
    let mut lines = vec![heading(&say!("common-heading-plan")), String::new()];
    lines.extend(asked_for(plan, place, width));
    lines.push(String::new());
    lines.extend(resources(plan).lines());
    lines.extend(remarks(plan, width));
    lines.push(String::new());
    if plan.is_empty() {
        lines.push(format!("  {}", say!("provision-nothing-missing")));
        return lines;
    }
    lines.extend(calls(plan, rates).lines());
    lines.push(String::new());
    lines.push(format!("  {}", at_best(&plan.estimate(rates))));
    lines
}

/// A heading of a plan or a summary.
pub(crate) fn heading(text: &str) -> String {
    paint(style::HEAD, text)
}

fn asked_for(plan: &ProvisionPlan, place: &str, width: usize) -> Vec<String> {
    let request = &plan.request;
    let total = request.devices().get();
    let first = request.prefix().thing(1);
    let things = if total == 1 {
        first.to_string()
    } else {
        let (first, last) = (first.to_string(), request.prefix().thing(total).to_string());
        say!("provision-plan-range", first, last)
    };
    let devices = format!("{}: {things}", number::count(u64::from(total)));
    let mut facts = Facts::new(12);
    facts.fact(say!("provision-plan-where"), place);
    facts.fact(say!("provision-plan-devices"), devices);
    facts.fact(say!("provision-plan-types"), joined(request.types()));
    facts.fact(say!("provision-plan-versions"), joined(request.versions()));
    facts.fact(
        say!("provision-plan-countries"),
        joined(request.countries()),
    );
    facts.lines(width)
}

/// Names with commas between them.
pub(crate) fn joined<T: ToString>(names: impl IntoIterator<Item = T>) -> String {
    text::list(names)
}

#[derive(Default)]
struct Row {
    make: u64,
    keep: u64,
    repair: u64,
    leave: u64,
}

fn resources(plan: &ProvisionPlan) -> Table {
    let mut table = Table::new(&[
        (&say!("provision-plan-column-resources"), Align::Left),
        (&say!("provision-plan-column-make"), Align::Right),
        (&say!("provision-plan-column-keep"), Align::Right),
        (&say!("provision-plan-column-repair"), Align::Right),
        (&say!("provision-plan-column-leave"), Align::Right),
    ]);
    let mut kinds: Vec<ResourceKind> = plan.resources.iter().map(|planned| planned.kind).collect();
    kinds.dedup();
    for kind in kinds {
        let mut row = Row::default();
        for planned in plan.of_kind(kind) {
            match planned.action {
                Action::Create | Action::Unread { .. } => row.make += 1,
                Action::Keep => row.keep += 1,
                Action::Repair { .. } => row.repair += 1,
                Action::Conflict { .. } => row.leave += 1,
            }
        }
        add(&mut table, kind, &row);
    }
    let devices = &plan.devices;
    let (make, repair) = (devices.create.len(), devices.to_repair());
    let things = Row {
        make: u64::from(make),
        keep: u64::from(devices.total.saturating_sub(make).saturating_sub(repair)),
        repair: u64::from(repair),
        leave: 0,
    };
    add(&mut table, ResourceKind::Thing, &things);
    table
}

fn add(table: &mut Table, kind: ResourceKind, row: &Row) {
    let cell = |count: u64| match count {
        0 => "-".to_owned(),
        count => number::count(count),
    };
    table.row([
        text::kinds(kind),
        cell(row.make),
        cell(row.keep),
        cell(row.repair),
        cell(row.leave),
    ]);
}

/// What the table does not say: which resources are put right or left alone, and why.
fn remarks(plan: &ProvisionPlan, width: usize) -> Vec<String> {
    let mut remarks: Vec<String> = plan.resources.iter().filter_map(remark).collect();
    let hidden = remarks.len().saturating_sub(LISTED);
    remarks.truncate(LISTED);
    if hidden > 0 {
        remarks.push(say!("provision-plan-more", count = hidden));
    }
    let different = plan.devices.different.len();
    if different > 0 {
        remarks.push(say!("provision-plan-different", count = different));
    }
    if remarks.is_empty() {
        return remarks;
    }
    let mut lines = vec![String::new()];
    for remark in remarks {
        for (at, line) in wrap(&remark, width.saturating_sub(4))
            .into_iter()
            .enumerate()
        {
            lines.push(format!("  {}{line}", if at == 0 { "" } else { "  " }));
        }
    }
    lines
}

fn remark(planned: &Planned) -> Option<String> {
    let what = text::named(planned.kind, &planned.name);
    match &planned.action {
        Action::Create | Action::Keep => None,
        Action::Repair { repairs } => {
            let repairs = joined(repairs.iter().map(|repair| text::repair(*repair)));
            Some(say!("provision-plan-repair", what, repairs))
        }
        Action::Conflict { conflict } => {
            let why = text::conflict(*conflict);
            Some(say!("provision-plan-leave", what, why))
        }
        Action::Unread { missing, answer } => Some(match (missing, answer) {
            (Some(action), _) => {
                say!(
                    "provision-plan-unread-without",
                    what,
                    action = action.to_string()
                )
            }
            (None, Some(answer)) => {
                say!(
                    "provision-plan-unread-answer",
                    what,
                    answer = answer.to_string()
                )
            }
            (None, None) => say!("provision-plan-unread", what),
        }),
    }
}

fn calls(plan: &ProvisionPlan, rates: &Rates) -> Table {
    let mut table = Table::new(&[
        (&say!("provision-plan-column-operation"), Align::Left),
        (&say!("provision-plan-column-calls"), Align::Right),
        (&say!("provision-plan-column-pace"), Align::Right),
        (&say!("provision-plan-column-bucket"), Align::Left),
    ]);
    let calls = plan.calls();
    for (operation, count) in calls.iter() {
        let bucket = operation.bucket();
        table.row([
            operation.to_string(),
            number::count(count),
            rates.rate(bucket).to_string(),
            bucket.to_string(),
        ]);
    }
    table.row([
        say!("provision-plan-all-calls"),
        number::count(calls.total()),
    ]);
    table
}

/// How long work takes at best, and which budget decides.
pub(super) fn at_best(estimate: &Estimate) -> String {
    match estimate.slowest() {
        Some(slowest) if slowest.rate.is_some() => {
            let (time, bottleneck) = (time::span(estimate.best()), bottleneck(slowest));
            say!("common-at-best", time, bottleneck)
        }
        _ => say!("common-as-fast"),
    }
}

/// The budget that decides: "things: 1,500 calls at 80/s".
pub(crate) fn bottleneck(slowest: &BucketTime) -> String {
    let (bucket, calls) = (slowest.bucket.to_string(), slowest.calls);
    match slowest.rate {
        Some(rate) => say!(
            "common-bottleneck-paced",
            bucket,
            calls,
            rate = rate.to_string()
        ),
        None => say!("common-bottleneck", bucket, calls),
    }
}
