//! A provision plan as a text: what is made, which calls it takes, how long at best.

use fleet_core::quota::{BucketTime, Rates};
use fleet_ops::event::ResourceKind;
use fleet_ops::provision::{Action, Planned, ProvisionPlan};

use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};
use crate::ui::words::wrap;
use crate::ui::{number, time};

/// How many single resources are listed below a table.
const LISTED: usize = 20;

/// The lines of the text.
pub(crate) fn lines(plan: &ProvisionPlan, rates: &Rates, place: &str, width: usize) -> Vec<String> {
    let mut lines = vec![heading("plan"), String::new()];
    lines.extend(asked_for(plan, place, width));
    lines.push(String::new());
    lines.extend(resources(plan).lines());
    lines.extend(remarks(plan, width));
    lines.push(String::new());
    if plan.is_empty() {
        lines.push("  nothing is missing".to_owned());
        return lines;
    }
    lines.extend(calls(plan, rates).lines());
    lines.push(String::new());
    lines.push(format!("  {}", at_best(plan, rates)));
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
        format!("{first} to {}", request.prefix().thing(total))
    };
    let facts = [
        ("where", place.to_owned()),
        (
            "devices",
            format!("{}: {things}", number::count(u64::from(total))),
        ),
        ("thing types", joined(request.types())),
        ("versions", joined(request.versions())),
        ("countries", joined(request.countries())),
    ];
    let mut lines = Vec::new();
    for (name, value) in facts {
        for (at, line) in wrap(&value, width.saturating_sub(16))
            .into_iter()
            .enumerate()
        {
            let label = if at == 0 { name } else { "" };
            lines.push(format!("  {label:<12}  {line}"));
        }
    }
    lines
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
        ("resources", Align::Left),
        ("make", Align::Right),
        ("keep", Align::Right),
        ("repair", Align::Right),
        ("leave", Align::Right),
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
        remarks.push(format!("and {hidden} more"));
    }
    let different = plan.devices.different.len();
    if different > 0 {
        remarks.push(format!(
            "{} another type or country than this plan would give and kept as they are",
            text::counted(u64::from(different), "thing has", "things have")
        ));
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
            Some(format!("repair {what}: {repairs}"))
        }
        Action::Conflict { conflict } => {
            Some(format!("leave {what}: {}", text::conflict(*conflict)))
        }
        Action::Unread { missing, answer } => {
            let why = match (missing, answer) {
                (Some(missing), _) => format!("without {missing}"),
                (None, Some(answer)) => format!("({answer})"),
                (None, None) => String::new(),
            };
            Some(format!(
                "{what} cannot be looked at {why}; making it is tried"
            ))
        }
    }
}

fn calls(plan: &ProvisionPlan, rates: &Rates) -> Table {
    let mut table = Table::new(&[
        ("API calls", Align::Left),
        ("calls", Align::Right),
        ("pace", Align::Right),
        ("quota bucket", Align::Left),
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
    table.row(["all".to_owned(), number::count(calls.total())]);
    table
}

fn at_best(plan: &ProvisionPlan, rates: &Rates) -> String {
    let estimate = plan.estimate(rates);
    match estimate.slowest() {
        Some(slowest) if slowest.rate.is_some() => format!(
            "at best {}, by the quotas ({})",
            time::span(estimate.best()),
            bottleneck(slowest)
        ),
        _ => "as fast as it goes: the pace is off".to_owned(),
    }
}

/// The budget that decides: "things: 1,500 calls at 80/s".
pub(crate) fn bottleneck(slowest: &BucketTime) -> String {
    let pace = slowest
        .rate
        .map(|rate| format!(" at {rate}/s"))
        .unwrap_or_default();
    let calls = text::counted(slowest.calls, "call", "calls");
    format!("{}: {calls}{pace}", slowest.bucket)
}
