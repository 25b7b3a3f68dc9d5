//! Dynamic groups as a text: what a query finds, what was made, lists, single groups.

use std::collections::BTreeMap;

use fleet_core::document::thing_type::COUNTRY;
use fleet_core::name::{ThingName, ThingTypeName};
use fleet_core::port::groups::ThingGroup;
use fleet_core::port::indexing::IndexStatus;
use fleet_ops::groups::{
    Action, CreatePlan, Explanation, Listing, Made, Part, Preview, Shown, Surroundings,
};

use super::failure::indented;
use super::plan::{heading, joined};
use crate::text;
use crate::ui::{Screen, number, time};

/// So many devices are all named; of more, the first [`FIRST`].
const ALL: usize = 10;
const FIRST: usize = 5;

/// A group that would be made, and what its query finds.
pub(crate) fn plan(plan: &CreatePlan, place: &str, width: usize) -> Vec<String> {
    let mut lines = vec![heading("dynamic group"), String::new()];
    lines.extend(fact("where", place, width));
    lines.extend(fact("name", plan.name.as_str(), width));
    lines.extend(fact("query", &plan.query, width));
    lines.extend(fact("matches", &matches(&plan.preview), width));
    lines.extend(devices(&plan.preview));
    let there = match plan.action {
        Action::Create => return lines,
        Action::Keep(_) => "it is there with this query and is kept",
        Action::Tag(_) => "it is there with this query and gets the workshop's tags",
    };
    lines.push(String::new());
    lines.push(format!("  {there}"));
    lines
}

/// What became of a group.
pub(crate) fn made(made: &Made, width: usize) -> Vec<String> {
    let group = &made.group;
    let verb = if made.created { "made" } else { "kept" };
    let mut lines = vec![format!("{verb} {}", group.name)];
    lines.extend(fact("ARN", group.arn.as_str(), width));
    lines.extend(fact("status", &text::group_status(group.status), width));
    lines
}

/// All dynamic groups.
pub(crate) fn listing(listing: &Listing, place: &str, width: usize) -> Vec<String> {
    let count = |groups: usize| u64::try_from(groups).unwrap_or(u64::MAX);
    let groups = text::counted(
        count(listing.groups.len()),
        "dynamic group",
        "dynamic groups",
    );
    let others = text::counted(listing.static_groups, "static group", "static groups");
    let mut lines = indented(
        &format!("{groups} on {place}; {others} besides"),
        "",
        "  ",
        width,
    );
    for listed in &listing.groups {
        lines.push(String::new());
        lines.push(heading(listed.group.name.as_str()));
        lines.extend(fact("query", &listed.query, width));
        lines.extend(fact("members", &number::count(listed.members), width));
        lines.extend(of_aws(&listed.group, width));
    }
    lines
}

/// One dynamic group.
pub(crate) fn shown(shown: &Shown, width: usize) -> Vec<String> {
    let group = &shown.group;
    let mut lines = vec![heading(group.name.as_str())];
    lines.extend(fact("query", &shown.query, width));
    lines.extend(of_aws(group, width));
    lines.extend(fact("ARN", group.arn.as_str(), width));
    if !group.description.is_empty() {
        lines.extend(fact("about", &group.description, width));
    }
    let tags = match &shown.tags {
        Ok(tags) if tags.is_empty() => "none".to_owned(),
        Ok(tags) => joined(tags.iter().map(|(key, value)| format!("{key}={value}"))),
        Err(failure) => format!("could not be read: {failure}"),
    };
    lines.extend(fact("tags", &tags, width));
    lines.extend(fact("members", &number::count(shown.members), width));
    let first = shown.first.iter();
    let first =
        first.map(|thing| device(&thing.name, thing.thing_type.as_ref(), &thing.attributes));
    lines.extend(some(first.collect(), shown.members));
    lines
}

/// What a query finds, and which part keeps out how many.
pub(crate) fn explanation(told: &Explanation, width: usize) -> Vec<String> {
    let mut lines = fact("query", &told.query, width);
    let of = format!(
        "{}, of {} in the index",
        matches(&told.preview),
        number::count(told.things)
    );
    lines.extend(fact("matches", &of, width));
    lines.extend(devices(&told.preview));
    lines.push(String::new());
    lines.push(format!(
        "  {:>10}  {:>14}  part",
        "match it", "only it rejects"
    ));
    for part in &told.parts {
        lines.extend(of_part(part, width));
    }
    lines
}

fn of_part(part: &Part, width: usize) -> Vec<String> {
    let first = format!(
        "  {:>10}  {:>15}  ",
        number::count(part.matches),
        number::count(part.excludes)
    );
    let others = " ".repeat(first.len());
    indented(&part.query, &first, &others, width)
}

/// Says what of the index keeps a query from finding all that it should.
pub(crate) fn warn_of(screen: &Screen, surroundings: &Surroundings) {
    if surroundings.status == IndexStatus::Rebuilding {
        screen.warn("the index is being built again; what matches now is not yet complete");
    }
    for field in &surroundings.unindexed {
        screen.warn(format!(
            "{field} is not indexed here, so no value of it is ever found; \
             `fleetctl provision` turns on what a fleet needs"
        ));
    }
}

/// Says which groups could not be read.
pub(crate) fn warn_of_unread(screen: &Screen, listing: &Listing) {
    for (name, failure) in &listing.unread {
        screen.warn(format!("{name} could not be looked at: {failure}"));
    }
}

fn of_aws(group: &ThingGroup, width: usize) -> Vec<String> {
    let created = group
        .created
        .map_or_else(|| "unknown".to_owned(), time::moment);
    let status = text::group_status(group.status);
    [
        fact("status", &status, width),
        fact("created", &created, width),
    ]
    .concat()
}

/// A fact with its name before it; what does not fit goes on below.
fn fact(name: &str, value: &str, width: usize) -> Vec<String> {
    indented(value, &format!("  {name:<9}"), &" ".repeat(11), width)
}

fn matches(preview: &Preview) -> String {
    text::counted(preview.count, "device", "devices")
}

fn devices(preview: &Preview) -> Vec<String> {
    let first = preview.first.iter();
    let first =
        first.map(|thing| device(&thing.name, thing.thing_type.as_ref(), &thing.attributes));
    some(first.collect(), preview.count)
}

fn device(
    name: &ThingName,
    thing_type: Option<&ThingTypeName>,
    attributes: &BTreeMap<String, String>,
) -> String {
    let thing_type = thing_type
        .map(|name| format!(" ({name})"))
        .unwrap_or_default();
    let country = attributes.get(COUNTRY);
    let country = country.map(|code| format!(", {code}")).unwrap_or_default();
    format!("{name}{thing_type}{country}")
}

/// All devices if they are few, otherwise the first and how many more there are.
fn some(devices: Vec<String>, count: u64) -> Vec<String> {
    let few = usize::try_from(count).is_ok_and(|count| count <= ALL);
    let most = if few { ALL } else { FIRST };
    let shown = u64::try_from(devices.len().min(most)).unwrap_or(u64::MAX);
    let mut lines: Vec<String> = devices
        .into_iter()
        .take(most)
        .map(|device| format!("    {device}"))
        .collect();
    let more = count.saturating_sub(shown);
    if more > 0 {
        lines.push(format!("    and {} more", number::count(more)));
    }
    lines
}
