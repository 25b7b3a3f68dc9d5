//! Dynamic groups as a text: what a query finds, what was made, lists, single groups.

use std::collections::BTreeMap;

use fleet_core::document::thing_type::COUNTRY;
use fleet_core::name::{ThingName, ThingTypeName};
use fleet_core::port::groups::ThingGroup;
use fleet_core::port::indexing::IndexStatus;
use fleet_ops::groups::{
    Action, CreatePlan, Explanation, Listed, Listing, Made, Part, Preview, Shown, Surroundings,
};

use unicode_width::UnicodeWidthStr as _;

use super::failure::indented;
use super::plan::{heading, joined};
use crate::errors::Told;
use crate::lang::say;
use crate::text;
use crate::ui::{Screen, number, time};

/// So many devices are all named; of more, the first [`FIRST`].
const ALL: usize = 10;
const FIRST: usize = 5;

/// A column of numbers is as wide at least: a million, and some room.
const NUMBER: usize = 10;

/// A name of AWS, the same in every language.
const ARN: &str = "ARN";

/// A group that would be made, and what its query finds.
pub(crate) fn plan(plan: &CreatePlan, place: &str, width: usize) -> Vec<String> {
    let mut lines = vec![heading(&say!("groups-title-plan")), String::new()];
    lines.extend(fact(&say!("groups-label-where"), place, width));
    lines.extend(fact(&say!("groups-label-name"), plan.name.as_str(), width));
    lines.extend(fact(&say!("groups-label-query"), &plan.query, width));
    lines.extend(fact(
        &say!("groups-label-matches"),
        &matches(&plan.preview),
        width,
    ));
    lines.extend(devices(&plan.preview));
    let there = match plan.action {
        Action::Create => return lines,
        Action::Keep(_) => say!("groups-plan-kept"),
        Action::Tag(_) => say!("groups-plan-tagged"),
    };
    lines.push(String::new());
    lines.push(format!("  {there}"));
    lines
}

/// What became of a group.
pub(crate) fn made(made: &Made, width: usize) -> Vec<String> {
    let group = &made.group;
    let name = group.name.as_str();
    let mut lines = vec![match made.created {
        true => say!("groups-made", group = name),
        false => say!("groups-kept", group = name),
    }];
    lines.extend(fact(ARN, group.arn.as_str(), width));
    let status = text::group_status(group.status);
    lines.extend(fact(&say!("groups-label-status"), &status, width));
    lines
}

/// All dynamic groups.
pub(crate) fn listing(listing: &Listing, place: &str, width: usize) -> Vec<String> {
    let title = say!(
        "groups-title-list",
        count = listing.groups.len(),
        others = listing.static_groups,
        place
    );
    let mut lines = indented(&title, "", "  ", width);
    for listed in &listing.groups {
        lines.push(String::new());
        lines.push(heading(listed.group.name.as_str()));
        lines.extend(fact(&say!("groups-label-query"), &listed.query, width));
        lines.extend(fact(
            &say!("groups-label-members"),
            &number::count(listed.members),
            width,
        ));
        lines.extend(of_aws(&listed.group, width));
    }
    lines
}

/// One dynamic group.
pub(crate) fn shown(shown: &Shown, width: usize) -> Vec<String> {
    let group = &shown.group;
    let mut lines = vec![heading(group.name.as_str())];
    lines.extend(fact(&say!("groups-label-query"), &shown.query, width));
    lines.extend(of_aws(group, width));
    lines.extend(fact(ARN, group.arn.as_str(), width));
    if !group.description.is_empty() {
        lines.extend(fact(&say!("groups-label-about"), &group.description, width));
    }
    let tags = match &shown.tags {
        Ok(tags) if tags.is_empty() => say!("groups-no-tags"),
        Ok(tags) => joined(tags.iter().map(|(key, value)| format!("{key}={value}"))),
        Err(failure) => say!("groups-tags-unread", failure = failure.told()),
    };
    lines.extend(fact(&say!("groups-label-tags"), &tags, width));
    lines.extend(fact(
        &say!("groups-label-members"),
        &number::count(shown.members),
        width,
    ));
    let first = shown.first.iter();
    let first =
        first.map(|thing| device(&thing.name, thing.thing_type.as_ref(), &thing.attributes));
    lines.extend(some(first.collect(), shown.members));
    lines
}

/// What a query finds, and which part keeps out how many.
pub(crate) fn explanation(told: &Explanation, width: usize) -> Vec<String> {
    let mut lines = fact(&say!("groups-label-query"), &told.query, width);
    let of = say!(
        "groups-matches-of",
        count = told.preview.count,
        things = told.things
    );
    lines.extend(fact(&say!("groups-label-matches"), &of, width));
    lines.extend(devices(&told.preview));
    lines.push(String::new());
    lines.extend(parts(&told.parts, width));
    lines
}

/// What each part of a query finds and keeps out: two columns of numbers, then the part.
fn parts(parts: &[Part], width: usize) -> Vec<String> {
    let (matches, only) = (say!("groups-head-match"), say!("groups-head-only"));
    let fill = |text: &str, least: usize| " ".repeat(least.saturating_sub(text.width()));
    let row = |first: &str, second: &str| {
        let first = format!("{}{first}", fill(first, matches.width().max(NUMBER)));
        let second = format!("{}{second}", fill(second, only.width().max(NUMBER)));
        format!("  {first}  {second}  ")
    };
    let mut lines = vec![format!(
        "{}{}",
        row(&matches, &only),
        say!("groups-head-part")
    )];
    for part in parts {
        let first = row(&number::count(part.matches), &number::count(part.excludes));
        let others = " ".repeat(first.width());
        lines.extend(indented(&part.query, &first, &others, width));
    }
    lines
}

/// Says what of the index keeps a query from finding all that it should.
pub(crate) fn warn_of(screen: &Screen, surroundings: &Surroundings) {
    if surroundings.status == IndexStatus::Rebuilding {
        screen.warn(say!("groups-index-rebuilding"));
    }
    for field in &surroundings.unindexed {
        screen.warn(say!("groups-not-indexed", field = field.to_string()));
    }
}

/// Says which groups could not be read.
pub(crate) fn warn_of_unread(screen: &Screen, listing: &Listing) {
    for (name, failure) in &listing.unread {
        let (group, failure) = (name.as_str(), failure.told());
        screen.warn(say!("groups-unread", group, failure));
    }
}

fn of_aws(group: &ThingGroup, width: usize) -> Vec<String> {
    let created = group
        .created
        .map_or_else(|| say!("groups-created-unknown"), time::moment);
    let status = text::group_status(group.status);
    [
        fact(&say!("groups-label-status"), &status, width),
        fact(&say!("groups-label-created"), &created, width),
    ]
    .concat()
}

/// A fact with its name before it; what does not fit goes on below. The facts of all views line up.
fn fact(name: &str, value: &str, width: usize) -> Vec<String> {
    let labels = [
        say!("groups-label-about"),
        say!("groups-label-created"),
        say!("groups-label-matches"),
        say!("groups-label-members"),
        say!("groups-label-name"),
        say!("groups-label-query"),
        say!("groups-label-status"),
        say!("groups-label-tags"),
        say!("groups-label-where"),
    ];
    let widest = labels.iter().map(|label| label.width()).max().unwrap_or(0);
    let fill = " ".repeat(widest.saturating_sub(name.width()) + 2);
    let others = " ".repeat(2 + widest + 2);
    indented(value, &format!("  {name}{fill}"), &others, width)
}

fn matches(preview: &Preview) -> String {
    say!("groups-matches", count = preview.count)
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
        lines.push(format!("    {}", say!("groups-more", count = more)));
    }
    lines
}

/// A group to pick: its name, how many are in it.
pub(crate) fn offered(listed: &Listed) -> Vec<String> {
    let members = say!("groups-matches", count = listed.members);
    vec![listed.group.name.to_string(), members]
}
