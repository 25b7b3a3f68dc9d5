//! Whose devices run: things by the beginning of their names, or in a group.

use fleet_core::name::{ThingGroupName, ThingName};
use fleet_core::port::{Reads, Result};

/// The things whose names begin so, in the order of their names.
///
/// # Errors
/// Things cannot be listed.
pub async fn begin_with(reads: &Reads, prefix: &str) -> Result<Vec<ThingName>> {
    let mut things = Vec::new();
    let mut from = None;
    loop {
        let page = reads.things.list_things(from).await?;
        let names = page.items.into_iter().map(|thing| thing.name);
        things.extend(names.filter(|name| name.as_str().starts_with(prefix)));
        from = page.next;
        if from.is_none() {
            things.sort();
            return Ok(things);
        }
    }
}

/// The members of a group and of the groups below it, in the order of their names.
///
/// # Errors
/// There is no such group, or its members cannot be listed.
pub async fn members(reads: &Reads, group: &ThingGroupName) -> Result<Vec<ThingName>> {
    let mut things = Vec::new();
    let mut from = None;
    loop {
        let groups = &reads.groups;
        let page = groups
            .list_things_in_and_below_thing_group(group, from)
            .await?;
        things.extend(page.items);
        from = page.next;
        if from.is_none() {
            things.sort();
            things.dedup();
            return Ok(things);
        }
    }
}
