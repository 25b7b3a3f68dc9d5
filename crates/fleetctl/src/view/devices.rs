//! Enrolled devices as a text.

use fleet_core::name::ThingName;
use fleet_ops::enrolment::{Became, Enrolment, Listed, Revoked, words};

use super::jobs::titled;
use crate::device_store::DeviceStore;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Facts, Table};

/// How many devices are listed one by one after a run.
const MOST: usize = 50;
/// The columns of the names of facts, at least.
const NAMES: usize = 7;

/// What came of an enrolment; failures are told apart.
pub(crate) fn enrolled(
    enrolment: &Enrolment,
    store: &DeviceStore,
    place: &str,
    width: usize,
) -> Vec<String> {
    let there = enrolment.devices.iter().filter_map(|device| {
        let (what, id) = match &device.became {
            Became::Enrolled(id) => (say!("devices-became-enrolled"), id),
            Became::Completed(id) => (say!("devices-became-completed"), id),
            Became::Kept(id) => (say!("devices-became-kept"), id),
            Became::Failed(_) | Became::NotTried => return None,
        };
        Some([device.thing.to_string(), what, id.to_string()])
    });
    let there: Vec<_> = there.collect();
    let all = enrolment.devices.len();
    let title = match there.len() == all {
        true => say!("devices-enrolled-all", count = all),
        false => say!("devices-enrolled-some", count = there.len(), all),
    };
    let mut lines = titled(&title, place, width);
    let policy = enrolment.policy.name.as_str();
    let policy = match enrolment.policy.created {
        true => say!("devices-policy-made", policy),
        false => policy.to_owned(),
    };
    let mut facts = Facts::new(NAMES);
    facts.painted(say!("devices-fact-policy"), policy);
    facts.painted(say!("devices-fact-folders"), folders(store));
    lines.extend(facts.lines(width));
    if there.is_empty() {
        return lines;
    }
    let more = there.len().saturating_sub(MOST);
    let mut table = Table::new(&[
        (&say!("devices-column-device"), Align::Left),
        ("", Align::Left),
        (&say!("devices-column-certificate"), Align::Left),
    ]);
    for row in there.into_iter().take(MOST) {
        table.row(row);
    }
    lines.push(String::new());
    lines.extend(table.lines());
    if more > 0 {
        lines.push(format!("  {}", say!("devices-more", count = more)));
    }
    lines
}

/// The first device that is enrolled after a run.
pub(crate) fn first_enrolled(enrolment: &Enrolment) -> Option<&ThingName> {
    let mut devices = enrolment.devices.iter();
    let there = |became: &Became| !matches!(became, Became::Failed(_) | Became::NotTried);
    let first = devices.find(|device| there(&device.became))?;
    Some(&first.thing)
}

/// What came of revoking; failures are told apart.
pub(crate) fn revoked(revoked: &[Revoked]) -> Vec<String> {
    let well = revoked.iter().filter(|one| one.problem.is_none());
    well.map(|one| {
        let thing = one.thing.as_str();
        match &one.certificate {
            Some(id) => say!("devices-revoked", thing, certificate = id.to_string()),
            None => say!("devices-revoked-key", thing),
        }
    })
    .collect()
}

/// The devices that have a folder.
pub(crate) fn listed(
    listed: &[Listed],
    store: &DeviceStore,
    place: &str,
    width: usize,
) -> Vec<String> {
    let title = say!("devices-list-title", count = listed.len());
    let mut lines = titled(&title, place, width);
    let mut facts = Facts::new(NAMES);
    facts.painted(say!("devices-fact-folders"), folders(store));
    lines.extend(facts.lines(width));
    if listed.is_empty() {
        return lines;
    }
    let mut table = Table::new(&[
        (&say!("devices-column-device"), Align::Left),
        (&say!("devices-column-status"), Align::Left),
        (&say!("devices-column-certificate"), Align::Left),
    ]);
    for one in listed {
        let id = one.certificate.as_ref();
        table.row([
            one.thing.to_string(),
            state(one),
            id.map_or_else(|| "-".to_owned(), ToString::to_string),
        ]);
    }
    lines.push(String::new());
    lines.extend(table.lines());
    let problems = listed.iter().filter_map(|one| {
        let problem = one.problem.as_ref()?;
        let sign = paint(style::BAD, "!");
        Some(format!("  {sign} {}: {problem}", one.thing))
    });
    lines.extend(problems);
    lines
}

/// Where the folders are: a path, which is never broken, so that it can be copied.
fn folders(store: &DeviceStore) -> String {
    store.root().display().to_string()
}

/// AWS's word for a certificate, or ours where AWS has none.
pub(crate) fn state(one: &Listed) -> String {
    match (&one.certificate, one.status, &one.problem) {
        (_, _, Some(_)) => say!("devices-state-unknown"),
        (_, Some(status), None) => words(status).to_owned(),
        (Some(_), None, None) => say!("devices-state-gone"),
        (None, None, None) => say!("devices-state-not-finished"),
    }
}
