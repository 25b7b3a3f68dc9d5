//! Whom a job is for: targets that are there, and how many devices they are now.

use std::collections::BTreeSet;

use fleet_core::account::Place;
use fleet_core::name::ThingGroupName;
use fleet_core::port::Reads;
use fleet_core::port::groups::{GroupKind, GroupStatus};
use futures::{StreamExt, TryStreamExt, stream};

use super::{Caution, CreateError, PlannedTarget, Request, Target};
use crate::session::Session;

/// Looks at every target; one that is given twice is one.
pub(super) async fn look(
    reads: &Reads,
    place: &Place,
    request: &Request,
    session: &Session,
    cautions: &mut Vec<Caution>,
) -> Result<Vec<PlannedTarget>, CreateError> {
    let all: BTreeSet<&Target> = request.targets.iter().collect();
    let looks = all
        .into_iter()
        .map(|target| look_at(reads, place, target, session));
    let looks: Vec<_> = looks.collect();
    let looks = stream::iter(looks).buffered(session.pace.in_flight.max(1));
    let looks: Vec<_> = looks.try_collect().await?;
    let mut targets = Vec::new();
    for (target, caution) in looks {
        targets.push(target);
        cautions.extend(caution);
    }
    Ok(targets)
}

async fn look_at(
    reads: &Reads,
    place: &Place,
    target: &Target,
    session: &Session,
) -> Result<(PlannedTarget, Option<Caution>), CreateError> {
    match target {
        Target::Group(name) => group(reads, target, name, session).await,
        Target::Thing(name) => match reads.things.describe_thing(name).await {
            Ok(_) => {
                let planned = PlannedTarget {
                    target: target.clone(),
                    arn: place.thing(name),
                    devices: 1,
                    dynamic: false,
                };
                Ok((planned, None))
            }
            Err(error) if error.is_not_found() => Err(target.into()),
            Err(error) => Err(error.into()),
        },
    }
}

async fn group(
    reads: &Reads,
    target: &Target,
    name: &ThingGroupName,
    session: &Session,
) -> Result<(PlannedTarget, Option<Caution>), CreateError> {
    let group = match reads.groups.describe_thing_group(name).await {
        Err(error) if error.is_not_found() => return Err(target.into()),
        other => other?,
    };
    let building = matches!(
        group.status,
        Some(GroupStatus::Building | GroupStatus::Rebuilding)
    );
    let planned = PlannedTarget {
        target: target.clone(),
        arn: group.arn,
        devices: count(reads, name, session).await?,
        dynamic: matches!(group.kind, GroupKind::Dynamic { .. }),
    };
    Ok((
        planned,
        building.then(|| Caution::GroupBuilding(name.clone())),
    ))
}

/// How many things a job for a group reaches: all pages are counted, none is kept.
async fn count(
    reads: &Reads,
    name: &ThingGroupName,
    session: &Session,
) -> Result<u64, CreateError> {
    let (mut things, mut from) = (0, None);
    loop {
        if session.is_cancelled() {
            return Err(CreateError::Interrupted);
        }
        let groups = &reads.groups;
        let page = groups
            .list_things_in_and_below_thing_group(name, from)
            .await?;
        things += u64::try_from(page.items.len()).unwrap_or(u64::MAX);
        match page.next {
            Some(next) => from = Some(next),
            None => return Ok(things),
        }
    }
}
