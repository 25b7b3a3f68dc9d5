//! What came of a cleanup, as a text: what was deleted, kept and left, and what failed.

use std::collections::BTreeMap;
use std::time::Duration;

use fleet_ops::cleanup::{Counts, Proof, Scope, Summary};
use fleet_ops::event::{Reason, ResourceKind};
use unicode_width::UnicodeWidthStr as _;

use super::failure::{failure, indented};
use super::plan::{bottleneck, heading, joined};
use crate::lang::say;
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::{number, time, words};

/// A wait that is shorter than this is none.
const WORTH_TELLING: Duration = Duration::from_secs(1);

/// The kinds in the order in which they are listed. Those that are not here follow.
const ORDER: &[ResourceKind] = &[
    ResourceKind::Thing,
    ResourceKind::Shadow,
    ResourceKind::PackageShadow,
    ResourceKind::NamedShadow,
    ResourceKind::Certificate,
    ResourceKind::Attachment,
    ResourceKind::IotPolicy,
    ResourceKind::ThingGroup,
    ResourceKind::DynamicGroup,
    ResourceKind::ThingType,
    ResourceKind::Package,
    ResourceKind::PackageVersion,
    ResourceKind::Job,
    ResourceKind::Command,
    ResourceKind::Bucket,
    ResourceKind::Role,
];

/// The lines of the text.
pub(crate) fn lines(summary: &Summary, scope: Scope, place: &str, width: usize) -> Vec<String> {
    let title = say!("cleanup-summary-title");
    let mut lines = words::beside(verdict(summary, scope), place, width);
    lines.extend([String::new(), heading(&title), "=".repeat(title.width())]);
    lines.extend(deleted(summary));
    if summary.of(ResourceKind::Command).deleted > 0 {
        let pending = say!("cleanup-commands-pending");
        lines.extend(indented(&pending, "  ", "  ", width));
    }
    lines.push(String::new());
    lines.extend(skipped(summary));
    let unfinished = unfinished(summary);
    if !unfinished.is_empty() {
        lines.push(String::new());
        lines.push(heading(&say!("cleanup-heading-not-deleted")));
        lines.extend(unfinished);
    }
    lines.push(String::new());
    lines.extend(effort(summary, width));
    if !summary.failures.is_empty() {
        lines.push(String::new());
        lines.push(heading(&say!("common-heading-failed")));
        let groups = summary.failures.iter();
        lines.extend(groups.flat_map(|group| failure(group, width)));
    }
    if let Some(left) = summary.proof.as_ref().filter(|proof| !proof.is_clean()) {
        lines.push(String::new());
        lines.push(heading(&say!("cleanup-heading-still-there")));
        lines.extend(still_there(summary, left, width));
    }
    if !summary.is_complete() {
        lines.push(String::new());
        lines.push(heading(&say!("common-heading-next")));
        let next = say!("cleanup-next-again");
        lines.extend(indented(&next, "  ", "  ", width));
    }
    lines
}

fn verdict(summary: &Summary, scope: Scope) -> String {
    let deleted = summary.deleted();
    if summary.is_complete() {
        let left = match scope {
            Scope::All => say!("cleanup-complete-all"),
            Scope::Things => say!("cleanup-complete-things"),
            Scope::Groups => say!("cleanup-complete-groups"),
        };
        return paint(style::GOOD, format!("✓ {left}"));
    }
    if summary.interrupted {
        let stopped = say!("cleanup-stopped", deleted);
        return paint(style::WARN, format!("! {stopped}"));
    }
    let incomplete = match &summary.proof {
        None => say!("cleanup-incomplete-not-looked", deleted),
        Some(proof) if proof.left.is_empty() => say!("cleanup-incomplete-unread", deleted),
        Some(proof) => {
            let left: u64 = proof.left.values().sum();
            say!("cleanup-incomplete-left", deleted, left)
        }
    };
    paint(style::BAD, format!("✗ {incomplete}"))
}

fn deleted(summary: &Summary) -> Vec<String> {
    let mut lines = vec![heading(&say!("cleanup-heading-deleted"))];
    for (kind, counts) in counted(summary, |counts| counts.deleted + counts.gone) {
        let (kinds, deleted) = (text::kinds(kind), counts.deleted);
        let line = match counts.gone {
            0 => format!("{kinds}: {}", number::count(deleted)),
            gone => say!("cleanup-deleted-gone", kinds, deleted, gone),
        };
        lines.push(format!("  - {line}"));
    }
    let total = say!("cleanup-total", count = summary.deleted());
    lines.push(format!("  {total}"));
    lines
}

fn skipped(summary: &Summary) -> Vec<String> {
    let mut lines = vec![heading(&say!("cleanup-heading-skipped"))];
    for (kind, counts) in counted(summary, Counts::skipped) {
        for (why, count) in together(&counts.skipped) {
            let count = number::count(count);
            lines.push(format!("  - {}: {count} ({why})", text::kinds(kind)));
        }
    }
    let total = say!("cleanup-total", count = summary.skipped());
    lines.push(format!("  {total}"));
    lines
}

/// Counts by what the reasons have in common.
fn together(by: &BTreeMap<Reason, u64>) -> BTreeMap<String, u64> {
    let mut together = BTreeMap::new();
    for (reason, count) in by {
        *together.entry(text::kept(*reason)).or_default() += count;
    }
    together
}

/// What was to be deleted and was not.
fn unfinished(summary: &Summary) -> Vec<String> {
    let mut lines = Vec::new();
    for (kind, counts) in counted(summary, |_| 1) {
        let mut add = |count: u64, why: &str| {
            if count > 0 {
                let count = number::count(count);
                lines.push(format!("  - {}: {count} ({why})", text::kinds(kind)));
            }
        };
        add(counts.failed, &say!("cleanup-failed"));
        add(counts.blocked, &say!("cleanup-blocked"));
        for (reason, count) in &counts.spared {
            add(*count, &text::reason(*reason));
        }
        add(counts.not_tried, &say!("cleanup-not-tried"));
    }
    lines
}

/// The kinds of which something counts, in their order.
fn counted(
    summary: &Summary,
    count: impl Fn(&Counts) -> u64,
) -> impl Iterator<Item = (ResourceKind, &Counts)> {
    let mut all: Vec<_> = summary
        .counts
        .iter()
        .map(|(kind, all)| (*kind, all))
        .collect();
    all.retain(|(_, counts)| count(counts) > 0);
    all.sort_by_key(|(kind, _)| {
        let place = ORDER.iter().position(|listed| listed == kind);
        place.unwrap_or(ORDER.len())
    });
    all.into_iter()
}

fn effort(summary: &Summary, width: usize) -> Vec<String> {
    let seconds = number::tenths(summary.duration.as_secs_f64());
    let took = match summary.waited {
        waited if waited < WORTH_TELLING => say!("cleanup-took", seconds),
        waited => say!("cleanup-took-waited", seconds, waited = time::span(waited)),
    };
    let took = match summary.estimate.slowest() {
        Some(slowest) if slowest.rate.is_some() && summary.deleted() > 0 => {
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
        "cleanup-calls",
        calls = calls.calls.total(),
        retries = calls.retries,
        throttles,
    );
    let facts = [took, calls];
    let facts = facts.iter();
    facts
        .flat_map(|fact| indented(fact, "", "  ", width))
        .collect()
}

/// What a second look found, and why it is there, as far as that is known.
fn still_there(summary: &Summary, proof: &Proof, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (kind, count) in &proof.left {
        let names = proof.names.iter().filter(|left| left.kind == *kind);
        let names: Vec<&str> = names.map(|left| left.name.as_str()).collect();
        let more = if *count > names.len() as u64 {
            ", …"
        } else {
            ""
        };
        let counts = summary.of(*kind);
        let known = counts.failed + counts.blocked + counts.spared() + counts.not_tried;
        let (kinds, shown) = (text::kinds(*kind), number::count(*count));
        let left = format!("{kinds}: {shown}: {}{more}", joined(names));
        let text = if *count > known {
            say!("cleanup-left-new", left)
        } else {
            left
        };
        lines.extend(indented(&text, "  ", "    ", width));
    }
    if !proof.unread.is_empty() {
        let kinds = joined(proof.unread.iter().map(|kind| text::kinds(*kind)));
        let text = say!("cleanup-left-unread", kinds);
        lines.extend(indented(&text, "  ", "    ", width));
    }
    lines
}

#[cfg(test)]
mod tests {
    use fleet_core::fault::{CloudError, Fault};
    use fleet_core::operation::Operation;
    use fleet_ops::cleanup::Left;
    use fleet_ops::event::Failure;
    use fleet_ops::failures::FailureGroup;

    use super::*;

    fn denied() -> Summary {
        let refused = CloudError::aws(
            Operation::DeleteThingGroup,
            Fault::Denied,
            "AccessDeniedException",
            "not authorized",
        );
        let mut failed = FailureGroup::new(ResourceKind::ThingGroup, Failure::from(&refused));
        failed.names = vec!["Fleet-US".to_owned()];
        let mut groups = Counts::default();
        groups.deleted = 1;
        groups.failed = 1;
        groups.blocked = 1;
        groups.skipped = BTreeMap::from([
            (Reason::NoWorkshopTag, 2),
            (Reason::SomebodyElses, 1),
            (Reason::TagsUnread, 4),
        ]);
        let mut proof = Proof::default();
        proof.left = BTreeMap::from([(ResourceKind::ThingGroup, 3)]);
        proof.names = vec![Left {
            kind: ResourceKind::ThingGroup,
            name: "Fleet-US".to_owned(),
        }];
        proof.unread = vec![ResourceKind::Role];
        let mut summary = Summary::default();
        summary.counts = BTreeMap::from([(ResourceKind::ThingGroup, groups)]);
        summary.failures = vec![failed];
        summary.proof = Some(proof);
        summary.duration = Duration::from_millis(45_260);
        summary.waited = Duration::from_millis(900);
        summary
    }

    #[test]
    fn what_failed_what_is_left_and_why_is_told() {
        let lines: Vec<String> = lines(&denied(), Scope::Groups, "LOCAL", 80)
            .iter()
            .map(|line| anstream::adapter::strip_str(line).to_string())
            .collect();
        let expected = "\
✗ not complete: 1 deleted, 3 left  LOCAL

Cleanup summary:
================
Deleted resources:
  - thing groups: 1
  Total: 1

Skipped resources:
  - thing groups: 4 (could not be looked at)
  - thing groups: 3 (non-workshop resources)
  Total: 7

Not deleted:
  - thing groups: 1 (failed)
  - thing groups: 1 (what has to go first is still there)

Execution time: 45.3 seconds
0 calls, the second look included, 0 repeated, no throttle

what failed
  1 thing group: DeleteThingGroup: denied: not authorized
    (AccessDeniedException)
    Fleet-US
    allow iot:DeleteThingGroup in the caller's IAM policy

still there
  thing groups: 3: Fleet-US, …; made meanwhile, or AWS still lists what was
    deleted
  not known, because they could not be looked at: IAM roles

next
  run the cleanup again: it finds what is left and goes on from there";
        assert_eq!(lines.join("\n"), expected);
    }
}
