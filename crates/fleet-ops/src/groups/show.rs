//! One dynamic group and who is in it.

use fleet_core::fault::CloudError;
use fleet_core::name::{ThingGroupName, ThingName};
use fleet_core::port::Reads;
use fleet_core::port::groups::ThingGroup;
use fleet_core::port::things::Thing;
use fleet_core::tag::Tags;
use futures::{StreamExt, stream};

use super::{GroupError, dynamic};
use crate::event::Failure;
use crate::session::Session;

/// How many members are described.
const FIRST: usize = 10;

/// A dynamic group, its tags and its members.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shown {
    /// The group.
    pub group: ThingGroup,
    /// Its query.
    pub query: String,
    /// Its tags, or why they could not be read.
    pub tags: Result<Tags, Failure>,
    /// How many things are in it.
    pub members: u64,
    /// Ten of them at most.
    pub first: Vec<Thing>,
}

/// Looks at a dynamic group.
///
/// # Errors
/// There is no such group, it is static, or AWS cannot be read.
pub async fn show(
    reads: &Reads,
    name: &ThingGroupName,
    session: &Session,
) -> Result<Shown, GroupError> {
    let (group, query) = dynamic(reads, name).await?;
    let tags = reads.tags.list_tags(&group.arn).await;
    let (members, names) = members(reads, name).await?;
    let things = names.iter().map(|name| reads.things.describe_thing(name));
    let things: Vec<_> = things.collect();
    let mut things = stream::iter(things).buffered(session.pace.in_flight.clamp(1, FIRST));
    let mut first = Vec::new();
    while let Some(thing) = things.next().await {
        match thing {
            Ok(thing) => first.push(thing),
            // It was deleted meanwhile.
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Shown {
        group,
        query,
        tags: tags.map_err(|error| Failure::from(&error)),
        members,
        first,
    })
}

/// How many members there are, and the first of them.
async fn members(
    reads: &Reads,
    name: &ThingGroupName,
) -> Result<(u64, Vec<ThingName>), CloudError> {
    let (mut members, mut first, mut from) = (0, Vec::new(), None);
    loop {
        let page = reads.groups.list_things_in_thing_group(name, from).await?;
        members += u64::try_from(page.items.len()).unwrap_or(u64::MAX);
        let wanted = FIRST.saturating_sub(first.len());
        first.extend(page.items.into_iter().take(wanted));
        match page.next {
            Some(next) => from = Some(next),
            None => return Ok((members, first)),
        }
    }
}
