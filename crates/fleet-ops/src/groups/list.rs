//! All dynamic groups with their exact member counts.

use fleet_core::fault::CloudError;
use fleet_core::name::ThingGroupName;
use fleet_core::port::Reads;
use fleet_core::port::groups::{GroupKind, ListedGroup, ThingGroup};
use futures::{StreamExt, stream};

use super::{GroupError, count_members};
use crate::event::{Event, Failure, Phase};
use crate::session::Session;

/// A dynamic group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listed {
    /// The group.
    pub group: ThingGroup,
    /// Its query.
    pub query: String,
    /// How many things are in it.
    pub members: u64,
}

/// The dynamic groups of the account in the Region.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listing {
    /// The groups, in the order of their names.
    pub groups: Vec<Listed>,
    /// Groups of which it could not be read what they are, or who is in them.
    pub unread: Vec<(ThingGroupName, Failure)>,
    /// How many static groups there are.
    pub static_groups: u64,
}

/// Lists every dynamic group. AWS lists static and dynamic ones together and does not say which is
/// which, so each is described.
///
/// # Errors
/// The groups cannot be listed, or the user stopped it.
pub async fn list(reads: &Reads, session: &Session) -> Result<Listing, GroupError> {
    let phase = Phase::Survey;
    session.tell(Event::PhaseStarted { phase, total: None });
    let mut listing = Listing::default();
    let mut from = None;
    loop {
        if session.is_cancelled() {
            return Err(GroupError::Interrupted);
        }
        let page = reads.groups.list_thing_groups(from).await?;
        let looks = page.items.iter().map(|group| look(reads, group));
        let looks: Vec<_> = looks.collect();
        let mut looks = stream::iter(looks).buffer_unordered(session.pace.in_flight.max(1));
        while let Some((name, looked)) = looks.next().await {
            match looked {
                Ok(Look::Dynamic(group)) => listing.groups.push(*group),
                Ok(Look::Static) => listing.static_groups += 1,
                Ok(Look::Gone) => {}
                Err(error) => listing.unread.push((name, Failure::from(&error))),
            }
        }
        match page.next {
            Some(next) => from = Some(next),
            None => break,
        }
    }
    session.tell(Event::PhaseFinished { phase });
    listing
        .groups
        .sort_by(|a, b| a.group.name.cmp(&b.group.name));
    listing.unread.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(listing)
}

enum Look {
    Dynamic(Box<Listed>),
    Static,
    /// It was deleted meanwhile.
    Gone,
}

async fn look(reads: &Reads, listed: &ListedGroup) -> (ThingGroupName, Result<Look, CloudError>) {
    let looked = match kind(reads, listed).await {
        Err(error) if error.is_not_found() => Ok(Look::Gone),
        other => other,
    };
    (listed.name.clone(), looked)
}

async fn kind(reads: &Reads, listed: &ListedGroup) -> Result<Look, CloudError> {
    let group = reads.groups.describe_thing_group(&listed.name).await?;
    let GroupKind::Dynamic { query } = &group.kind else {
        return Ok(Look::Static);
    };
    let query = query.clone();
    let members = count_members(reads, &listed.name).await?;
    Ok(Look::Dynamic(Box::new(Listed {
        group,
        query,
        members,
    })))
}
