//! What came of a provision, as a text: counts, time beside the plan's, failures, what to do next.

use fleet_core::plan::EndpointKind;
use fleet_core::tag;
use fleet_ops::event::ResourceKind;
use fleet_ops::provision::{BlockedGroup, Counts, Summary};

use super::failure::{failure, indented};
use super::plan::{bottleneck, heading, joined};
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};
use crate::ui::words::wrap;
use crate::ui::{number, time};

/// How many names of untagged resources of one kind are listed.
const NAMES: usize = 10;

/// A column of the table: its name, what it counts, and whether it stands there when it is all zero.
type Column = (&'static str, fn(&Counts) -> u64, bool);

const COLUMNS: &[Column] = &[
    ("made", |counts| counts.created, true),
    ("kept", |counts| counts.kept, true),
    ("repaired", |counts| counts.repaired, true),
    ("failed", |counts| counts.failed, true),
    ("left alone", |counts| counts.conflicts, false),
    ("blocked", |counts| counts.blocked, false),
    ("not tried", |counts| counts.not_tried, false),
];

/// Where the run took place.
pub(crate) struct Where<'a> {
    /// In words.
    pub(crate) place: &'a str,
    /// Which AWS.
    pub(crate) endpoint: EndpointKind,
    /// The option that names the local AWS's state, ready to be typed.
    pub(crate) state: &'a str,
}

/// The lines of the text.
pub(crate) fn lines(summary: &Summary, at: &Where<'_>, width: usize) -> Vec<String> {
    let mut lines = vec![
        format!("{}  {}", verdict(summary), paint(style::DIM, at.place)),
        String::new(),
    ];
    lines.extend(counts(summary).lines());
    lines.push(String::new());
    lines.extend(effort(summary, width));
    if !summary.failures.is_empty() {
        lines.push(String::new());
        lines.push(heading("what failed"));
        for group in &summary.failures {
            lines.extend(failure(group, width));
        }
    }
    if !summary.blocked.is_empty() {
        lines.push(String::new());
        lines.push(heading("not made, because something is missing"));
        lines.extend(summary.blocked.iter().map(blocked));
    }
    if !summary.untagged.is_empty() {
        lines.push(String::new());
        lines.extend(untagged(summary, width));
    }
    lines.push(String::new());
    lines.push(heading("next"));
    for step in next(summary, at) {
        lines.push(format!("  {step}"));
    }
    lines
}

fn verdict(summary: &Summary) -> String {
    let things = summary.of(ResourceKind::Thing);
    let there = things.created + things.kept + things.repaired;
    let devices = text::counted(summary.devices, "device", "devices");
    if summary.is_complete() {
        return paint(style::GOOD, format!("✓ the fleet of {devices} is complete"));
    }
    let text = format!("{} of {devices} are there", number::count(there));
    if summary.interrupted {
        paint(style::WARN, format!("! stopped: {text}"))
    } else {
        paint(style::BAD, format!("✗ not complete: {text}"))
    }
}

fn counts(summary: &Summary) -> Table {
    let columns: Vec<&Column> = COLUMNS
        .iter()
        .filter(|(_, count, always)| *always || summary.counts.values().any(|all| count(all) > 0))
        .collect();
    let mut header = vec![("resources", Align::Left)];
    header.extend(columns.iter().map(|(name, _, _)| (*name, Align::Right)));
    let mut table = Table::new(&header);
    let worth = |all: &Counts| COLUMNS.iter().any(|(_, count, _)| count(all) > 0);
    for (kind, all) in summary.counts.iter().filter(|(_, all)| worth(all)) {
        let mut row = vec![text::kinds(*kind)];
        row.extend(columns.iter().map(|(_, count, _)| match count(all) {
            0 => "-".to_owned(),
            count => number::count(count),
        }));
        table.row(row);
    }
    table
}

fn effort(summary: &Summary, width: usize) -> Vec<String> {
    let took = time::span(summary.duration);
    let pace = match summary.things_per_second() {
        Some(pace) if pace > 0.0 => format!(", {pace:.1} things a second"),
        _ => String::new(),
    };
    let best = match summary.estimate.slowest() {
        Some(slowest) if slowest.rate.is_some() => format!(
            "; at best {} ({})",
            time::span(summary.estimate.best()),
            bottleneck(slowest)
        ),
        _ => String::new(),
    };
    let calls = &summary.calls;
    let throttles = text::throttles(calls);
    let facts = [
        format!("took {took}{pace}{best}"),
        format!(
            "{} (planned {}), {} repeated, {throttles}",
            text::counted(calls.calls.total(), "call", "calls"),
            number::count(summary.planned_calls.total()),
            number::count(calls.retries),
        ),
    ];
    facts
        .iter()
        .flat_map(|fact| indented(fact, "  ", "    ", width))
        .collect()
}

fn blocked(group: &BlockedGroup) -> String {
    format!(
        "  {}: {}",
        text::count(group.kind, group.count),
        text::named(group.by, &group.by_name)
    )
}

fn untagged(summary: &Summary, width: usize) -> Vec<String> {
    let mut lines = vec![heading("without tags")];
    for (kind, names) in &summary.untagged {
        let shown = joined(names.iter().take(NAMES));
        let more = names.len().saturating_sub(NAMES);
        let more = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        let text = format!("{} {}: {shown}{more}", names.len(), text::kinds(*kind));
        lines.extend(
            wrap(&text, width.saturating_sub(4))
                .into_iter()
                .map(|line| format!("  {line}")),
        );
    }
    lines.push("  cleanup will know these by their names only; to tag one by hand:".to_owned());
    lines.push(format!(
        "  aws iot tag-resource --resource-arn ARN --tags Key={},Value={}",
        tag::WORKSHOP,
        tag::WORKSHOP_VALUE
    ));
    lines
}

fn next(summary: &Summary, at: &Where<'_>) -> Vec<String> {
    let code = |text: String| paint(style::CODE, text);
    if !summary.is_complete() {
        return vec![
            "run the same command again: it keeps what is there and makes what is missing"
                .to_owned(),
        ];
    }
    match at.endpoint {
        EndpointKind::Local => vec![
            format!(
                "see it:           {}",
                code(format!("fleetctl local status{}", at.state))
            ),
            format!(
                "use it elsewhere: {}",
                code(format!("fleetctl local serve{}", at.state))
            ),
        ],
        EndpointKind::Aws => vec![
            format!(
                "see some of it: {}",
                code("aws iot list-things --max-items 5".to_owned())
            ),
            "the same command again changes nothing; with more --devices it adds them".to_owned(),
        ],
    }
}
