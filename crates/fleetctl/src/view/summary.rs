//! What came of a provision, as a text: counts, time beside the plan's, failures, what to do next.

use fleet_core::plan::EndpointKind;
use fleet_core::tag;
use fleet_ops::event::ResourceKind;
use fleet_ops::provision::{BlockedGroup, Counts, Summary};
use unicode_width::UnicodeWidthStr as _;

use super::failure::{failure, indented};
use super::plan::{bottleneck, heading, joined};
use crate::lang::say;
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table, padded};
use crate::ui::words::wrap;
use crate::ui::{number, time, words};

/// How many names of untagged resources of one kind are listed.
const NAMES: usize = 10;

/// A column of the table: its name, what it counts, and whether it stands there when it is all zero.
type Column = (fn() -> String, fn(&Counts) -> u64, bool);

const COLUMNS: &[Column] = &[
    (
        || say!("provision-column-made"),
        |counts| counts.created,
        true,
    ),
    (|| say!("provision-column-kept"), |counts| counts.kept, true),
    (
        || say!("provision-column-repaired"),
        |counts| counts.repaired,
        true,
    ),
    (
        || say!("provision-column-failed"),
        |counts| counts.failed,
        true,
    ),
    (
        || say!("provision-column-left-alone"),
        |counts| counts.conflicts,
        false,
    ),
    (
        || say!("provision-column-blocked"),
        |counts| counts.blocked,
        false,
    ),
    (
        || say!("provision-column-not-tried"),
        |counts| counts.not_tried,
        false,
    ),
];

/// Where the run took place.
pub(crate) struct Where<'a> {
    /// In words.
    pub(crate) place: &'a str,
    /// Which AWS.
    pub(crate) endpoint: EndpointKind,
    /// The option that names the local AWS's state, ready to be typed.
    pub(crate) state: &'a str,
    /// The options that lead another command to the same place.
    pub(crate) options: &'a str,
}

/// The lines of the text.
pub(crate) fn lines(summary: &Summary, at: &Where<'_>, width: usize) -> Vec<String> {
    let mut lines = words::beside(verdict(summary), at.place, width);
    lines.push(String::new());
    lines.extend(counts(summary).lines());
    lines.push(String::new());
    lines.extend(effort(summary, width));
    if !summary.failures.is_empty() {
        lines.push(String::new());
        lines.push(heading(&say!("common-heading-failed")));
        for group in &summary.failures {
            lines.extend(failure(group, width));
        }
    }
    if !summary.blocked.is_empty() {
        lines.push(String::new());
        lines.push(heading(&say!("provision-heading-blocked")));
        lines.extend(summary.blocked.iter().map(blocked));
    }
    if !summary.untagged.is_empty() {
        lines.push(String::new());
        lines.extend(untagged(summary, width));
    }
    lines.push(String::new());
    lines.push(heading(&say!("common-heading-next")));
    lines.extend(next(summary, at, width));
    lines
}

fn verdict(summary: &Summary) -> String {
    let things = summary.of(ResourceKind::Thing);
    let there = things.created + things.kept + things.repaired;
    let devices = summary.devices;
    if summary.is_complete() {
        let text = say!("provision-complete", devices);
        return paint(style::GOOD, format!("✓ {text}"));
    }
    if summary.interrupted {
        let text = say!("provision-stopped", there, devices);
        paint(style::WARN, format!("! {text}"))
    } else {
        let text = say!("provision-incomplete", there, devices);
        paint(style::BAD, format!("✗ {text}"))
    }
}

fn counts(summary: &Summary) -> Table {
    let columns: Vec<&Column> = COLUMNS
        .iter()
        .filter(|(_, count, always)| *always || summary.counts.values().any(|all| count(all) > 0))
        .collect();
    let mut header = vec![(say!("provision-plan-column-resources"), Align::Left)];
    header.extend(columns.iter().map(|(name, _, _)| (name(), Align::Right)));
    let header: Vec<_> = header
        .iter()
        .map(|(name, align)| (name.as_str(), *align))
        .collect();
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
    let time = time::span(summary.duration);
    let took = match summary.things_per_second() {
        Some(pace) if pace > 0.0 => {
            let pace = number::tenths(pace);
            say!("provision-took-pace", time, pace)
        }
        _ => say!("provision-took", time),
    };
    let took = match summary.estimate.slowest() {
        Some(slowest) if slowest.rate.is_some() => {
            let best = time::span(summary.estimate.best());
            say!(
                "common-took-best",
                took,
                best,
                bottleneck = bottleneck(slowest)
            )
        }
        _ => took,
    };
    let calls = &summary.calls;
    let throttles = text::throttles(calls);
    let calls = say!(
        "provision-calls",
        calls = calls.calls.total(),
        planned = summary.planned_calls.total(),
        retries = calls.retries,
        throttles,
    );
    let facts = [took, calls];
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
    let mut lines = vec![heading(&say!("provision-heading-untagged"))];
    for (kind, names) in &summary.untagged {
        let resources = text::count(*kind, names.len() as u64);
        let shown = joined(names.iter().take(NAMES));
        let text = match names.len().saturating_sub(NAMES) {
            0 => format!("{resources}: {shown}"),
            more => say!("provision-untagged-more", resources, shown, more),
        };
        lines.extend(
            wrap(&text, width.saturating_sub(4))
                .into_iter()
                .map(|line| format!("  {line}")),
        );
    }
    let hint = say!("provision-untagged-hint");
    lines.extend(indented(&hint, "  ", "  ", width));
    lines.push(format!(
        "  aws iot tag-resource --resource-arn ARN --tags Key={},Value={}",
        tag::WORKSHOP,
        tag::WORKSHOP_VALUE
    ));
    lines
}

fn next(summary: &Summary, at: &Where<'_>, width: usize) -> Vec<String> {
    let code = |text: &str| paint(style::CODE, text);
    if !summary.is_complete() {
        return indented(&say!("provision-next-again"), "  ", "  ", width);
    }
    let (labels, last) = match at.endpoint {
        EndpointKind::Local => {
            let see = format!("fleetctl local status{}", at.state);
            let serve = format!("fleetctl local serve{}", at.state);
            let labels = vec![
                (say!("provision-next-see"), see),
                (say!("provision-next-serve"), serve),
            ];
            (labels, None)
        }
        EndpointKind::Aws => {
            let see = "aws iot list-things --max-items 5".to_owned();
            let delete = format!("fleetctl{} cleanup", at.options);
            let labels = vec![
                (say!("provision-next-see-some"), see),
                (say!("provision-next-cleanup"), delete),
            ];
            (labels, Some(say!("provision-next-more")))
        }
    };
    let widest = labels.iter().map(|(label, _)| label.width()).max();
    let widest = widest.unwrap_or(0);
    let mut lines: Vec<String> = labels
        .iter()
        .map(|(label, command)| format!("  {} {}", padded(label, widest), code(command)))
        .collect();
    lines.extend(
        last.iter()
            .flat_map(|text| indented(text, "  ", "  ", width)),
    );
    lines
}
