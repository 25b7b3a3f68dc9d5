//! Enrolled devices as a text.

use fleet_core::name::ThingName;
use fleet_ops::enrolment::{Became, Enrolment, Listed, Revoked, words};

use super::jobs::titled;
use crate::device_store::DeviceStore;
use crate::text;
use crate::ui::number;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};

/// How many devices are listed one by one after a run.
const MOST: usize = 50;

/// What came of an enrolment; failures are told apart.
pub(crate) fn enrolled(
    enrolment: &Enrolment,
    store: &DeviceStore,
    place: &str,
    width: usize,
) -> Vec<String> {
    let there = enrolment.devices.iter().filter_map(|device| {
        let (what, id) = match &device.became {
            Became::Enrolled(id) => ("enrolled", id),
            Became::Completed(id) => ("completed", id),
            Became::Kept(id) => ("kept", id),
            Became::Failed(_) | Became::NotTried => return None,
        };
        Some([device.thing.to_string(), what.to_owned(), id.to_string()])
    });
    let there: Vec<_> = there.collect();
    let all = enrolment.devices.len();
    let count = match there.len() == all {
        true => text::counted(all as u64, "device is", "devices are"),
        false => format!("{} of {all} devices are", number::count(there.len() as u64)),
    };
    let made = if enrolment.policy.created {
        " (made)"
    } else {
        ""
    };
    let mut lines = titled(&format!("{count} enrolled"), place, width);
    lines.push(format!("  policy   {}{made}", enrolment.policy.name));
    lines.push(format!("  folders  {}", store.root().display()));
    if there.is_empty() {
        return lines;
    }
    let more = there.len().saturating_sub(MOST);
    let mut table = Table::new(&[
        ("device", Align::Left),
        ("", Align::Left),
        ("certificate", Align::Left),
    ]);
    for row in there.into_iter().take(MOST) {
        table.row(row);
    }
    lines.push(String::new());
    lines.extend(table.lines());
    if more > 0 {
        lines.push(format!("  ... and {} more", number::count(more as u64)));
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
    well.map(|one| match &one.certificate {
        Some(id) => format!(
            "revoked {}: certificate {id} and its key are gone",
            one.thing
        ),
        None => format!(
            "revoked {}: it had no certificate; its key is gone",
            one.thing
        ),
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
    let title = text::counted(listed.len() as u64, "device", "devices");
    let mut lines = titled(&title, place, width);
    lines.push(format!("  folders  {}", store.root().display()));
    if listed.is_empty() {
        return lines;
    }
    let mut table = Table::new(&[
        ("device", Align::Left),
        ("status", Align::Left),
        ("certificate", Align::Left),
    ]);
    for one in listed {
        let id = one.certificate.as_ref();
        table.row([
            one.thing.to_string(),
            state(one).to_owned(),
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

/// AWS's word for a certificate, or ours where AWS has none.
pub(crate) fn state(one: &Listed) -> &'static str {
    match (&one.certificate, one.status, &one.problem) {
        (_, _, Some(_)) => "unknown",
        (_, Some(status), None) => words(status),
        (Some(_), None, None) => "gone",
        (None, None, None) => "not finished",
    }
}
