//! A revert as a text: the devices that were found, each with what became of it, and the sum.

use fleet_core::name::{ThingName, VersionName};
use fleet_ops::event::Failure;
use fleet_ops::packages::revert::{Request, RevertPlan, Summary};

use super::failure;
use super::plan::heading;
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::words::wrap;
use crate::ui::{number, time};

/// What a revert is, told before anybody agrees to it.
const HONEST: &str = "This changes the inventory, not the devices: their $package shadows will \
                      report the version, and nothing is sent to them. What runs on them changes \
                      by a job with the firmware of that version.";

fn of_type(request: &Request) -> String {
    match &request.thing_type {
        Some(name) => format!(" of type {name}"),
        None => String::new(),
    }
}

/// The devices that were found: the first ten and the number of the others.
pub(crate) fn plan(plan: &RevertPlan, place: &str, width: usize) -> Vec<String> {
    let Request {
        package, version, ..
    } = &plan.request;
    let title = paint(style::HEAD, format!("revert {package} to {version}"));
    let mut lines = vec![format!("{title}  {}", paint(style::DIM, place))];
    let of_type = of_type(&plan.request);
    if plan.found == 0 {
        lines.push(format!(
            "  every device{of_type} that reports {package} is at {version} already"
        ));
        return lines;
    }
    let devices = text::counted(plan.found, "device", "devices");
    lines.push(format!(
        "  {devices}{of_type} report {package} at another version:"
    ));
    for (number, thing) in (1..).zip(&plan.first) {
        lines.push(format!("  {number:>2}. {thing}"));
    }
    let shown = u64::try_from(plan.first.len()).unwrap_or(u64::MAX);
    if plan.found > shown {
        let more = number::count(plan.found - shown);
        lines.push(format!("  ... and {more} more"));
    }
    lines.push(String::new());
    let honest = wrap(HONEST, width.saturating_sub(2)).into_iter();
    lines.extend(honest.map(|line| format!("  {line}")));
    lines
}

/// What is agreed to.
pub(crate) fn question(plan: &RevertPlan) -> String {
    let devices = text::counted(plan.found, "device", "devices");
    let Request {
        package, version, ..
    } = &plan.request;
    format!("set the inventory of {devices} to {package} {version}")
}

/// A device that was reverted.
pub(crate) fn reverted(thing: &ThingName, to: &VersionName) -> String {
    format!("{thing}: reverted to version {to}")
}

/// A device that was not.
pub(crate) fn failed(thing: &str, failure: &Failure) -> String {
    format!("{thing}: revert failed - {failure}")
}

/// What came of it.
pub(crate) fn summary(summary: &Summary, width: usize) -> Vec<String> {
    let reverted = number::count(summary.reverted);
    let found = text::counted(summary.found, "device", "devices");
    let Request {
        package, version, ..
    } = &summary.request;
    let said = format!("{reverted} of {found} reverted to {package} {version}");
    let said = if summary.is_complete() {
        paint(style::GOOD, format!("✓ {said}"))
    } else if summary.interrupted {
        paint(style::WARN, format!("! stopped: {said}"))
    } else {
        paint(style::BAD, format!("✗ {said}"))
    };
    let mut lines = vec![said];
    if summary.unchanged > 0 {
        let count = text::counted(summary.unchanged, "device", "devices");
        lines.push(format!(
            "  {count} changed meanwhile and needed nothing any more"
        ));
    }
    lines.push(format!(
        "  took {}, {}",
        time::span(summary.duration),
        text::counted(summary.calls.calls.total(), "call", "calls")
    ));
    if !summary.failures.is_empty() {
        lines.push(String::new());
        lines.push(heading("what failed"));
        for group in &summary.failures {
            lines.extend(failure::failure(group, width));
        }
    }
    if !summary.is_complete() {
        lines.push(String::new());
        lines.push("  run the same command again: it does what is left".to_owned());
    }
    lines
}
