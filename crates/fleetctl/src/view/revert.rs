//! A revert as a text: the devices that were found, each with what became of it, and the sum.

use fleet_core::name::{ThingName, ThingTypeName, VersionName};
use fleet_ops::event::Failure;
use fleet_ops::packages::revert::{Request, RevertPlan, Summary};

use super::failure;
use super::plan::heading;
use crate::errors::Told;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::words::wrap;
use crate::ui::{time, words};

/// The devices that were found: the first ten and the number of the others.
pub(crate) fn plan(plan: &RevertPlan, place: &str, width: usize) -> Vec<String> {
    let (package, version) = names(&plan.request);
    let title = paint(style::HEAD, say!("packages-revert-title", package, version));
    let mut lines = words::beside(title, place, width);
    let thing_type = plan.request.thing_type.as_ref().map(ThingTypeName::as_str);
    let count = plan.found;
    if count == 0 {
        let none = match thing_type {
            None => say!("packages-revert-none", package, version),
            Some(thing_type) => say!("packages-revert-none-of-type", package, version, thing_type),
        };
        lines.push(format!("  {none}"));
        return lines;
    }
    let found = match thing_type {
        None => say!("packages-revert-found", count, package),
        Some(thing_type) => say!("packages-revert-found-of-type", count, package, thing_type),
    };
    lines.push(format!("  {found}"));
    for (number, thing) in (1..).zip(&plan.first) {
        lines.push(format!("  {number:>2}. {thing}"));
    }
    let shown = u64::try_from(plan.first.len()).unwrap_or(u64::MAX);
    if count > shown {
        let more = say!("packages-revert-more", count = count - shown);
        lines.push(format!("  {more}"));
    }
    lines.push(String::new());
    // What a revert is, told before anybody agrees to it.
    let honest = wrap(&say!("packages-revert-honest"), width.saturating_sub(2));
    lines.extend(honest.iter().map(|line| format!("  {line}")));
    lines
}

fn names(request: &Request) -> (&str, &str) {
    (request.package.as_str(), request.version.as_str())
}

/// What is agreed to.
pub(crate) fn question(plan: &RevertPlan, place: &str) -> String {
    let (package, version) = names(&plan.request);
    say!(
        "packages-revert-question",
        count = plan.found,
        package,
        version,
        place
    )
}

/// A device that was reverted.
pub(crate) fn reverted(thing: &ThingName, to: &VersionName) -> String {
    say!(
        "packages-revert-done",
        thing = thing.as_str(),
        version = to.as_str()
    )
}

/// A device that was not.
pub(crate) fn failed(thing: &str, failure: &Failure) -> String {
    say!("packages-revert-failed", thing, failure = failure.told())
}

/// What came of it.
pub(crate) fn summary(summary: &Summary, width: usize) -> Vec<String> {
    let (package, version) = names(&summary.request);
    let (reverted, found) = (summary.reverted, summary.found);
    let said = if summary.interrupted {
        say!("packages-revert-stopped", reverted, found, package, version)
    } else {
        say!("packages-revert-summary", reverted, found, package, version)
    };
    let said = if summary.is_complete() {
        paint(style::GOOD, format!("✓ {said}"))
    } else if summary.interrupted {
        paint(style::WARN, format!("! {said}"))
    } else {
        paint(style::BAD, format!("✗ {said}"))
    };
    let mut lines = vec![said];
    if summary.unchanged > 0 {
        let unchanged = say!("packages-revert-unchanged", count = summary.unchanged);
        lines.push(format!("  {unchanged}"));
    }
    let took = say!(
        "packages-revert-took",
        time = time::span(summary.duration),
        calls = summary.calls.calls.total()
    );
    lines.push(format!("  {took}"));
    if !summary.failures.is_empty() {
        lines.push(String::new());
        lines.push(heading(&say!("packages-revert-what-failed")));
        for group in &summary.failures {
            lines.extend(failure::failure(group, width));
        }
    }
    if !summary.is_complete() {
        lines.push(String::new());
        lines.push(format!("  {}", say!("packages-revert-again")));
    }
    lines
}
