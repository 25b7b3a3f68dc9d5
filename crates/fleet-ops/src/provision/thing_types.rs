//! Step: thing types, with three searchable attributes each.

use fleet_core::document::thing_type::properties;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::ThingTypeName;
use futures::FutureExt;

use super::plan::Action;
use super::run::{Outcome, Run, outcome};
use super::survey::{Found, Survey, found, planned, settle};
use crate::event::{Phase, Repair, ResourceKind};

const KIND: ResourceKind = ResourceKind::ThingType;

pub(super) async fn survey(survey: &Survey<'_>) -> Found {
    let looks = survey
        .request
        .types()
        .map(|name| async move { planned(KIND, name.as_str(), look(survey, name).await) }.boxed());
    survey.each(looks).await
}

async fn look(survey: &Survey<'_>, name: &ThingTypeName) -> Result<Action, CloudError> {
    let read = survey.reads.thing_types.describe_thing_type(name).await;
    let Some(there) = found(read)? else {
        return Ok(Action::Create);
    };
    let arn = survey.place.thing_type(name);
    let owner = survey.owner(KIND, name.as_str(), &arn).await?;
    let repairs = there.deprecated.map(|_| Repair::Undeprecate);
    Ok(settle(owner, repairs.into_iter().collect()))
}

pub(super) async fn apply(run: &Run<'_>) {
    let types = run.plan.request.types();
    let items = types.map(|name| make(run, name).boxed()).collect();
    run.phase(Phase::ThingTypes, items).await;
}

async fn make(run: &Run<'_>, name: &ThingTypeName) -> bool {
    let result = match run.action(KIND, name.as_str()) {
        _ if run.session.is_cancelled() => Outcome::NotTried,
        Action::Keep => Outcome::Kept,
        Action::Conflict { conflict } => Outcome::Conflict(*conflict),
        Action::Create | Action::Unread { .. } => outcome(create(run, name).await),
        Action::Repair { repairs } => outcome(repair(run, name, repairs).await),
    };
    run.finish(KIND, name.as_str(), result, run.gates.types.get(name))
}

async fn create(run: &Run<'_>, name: &ThingTypeName) -> Result<Outcome, CloudError> {
    let wanted = properties(name);
    let tags = run.tags();
    let made = run
        .tagged(KIND, name.as_str(), &tags, |tags| {
            run.writes
                .thing_types
                .create_thing_type(name, &wanted, tags)
        })
        .await;
    match made {
        Ok(()) => Ok(Outcome::Created),
        Err(error) if error.fault == Fault::AlreadyExists => {
            let there = run.reads.thing_types.describe_thing_type(name).await?;
            if there.deprecated.is_some() {
                run.writes.thing_types.undeprecate_thing_type(name).await?;
                return Ok(Outcome::Repaired(vec![Repair::Undeprecate]));
            }
            // Ours to the letter: the reply to an earlier attempt was lost.
            Ok(if there.properties == wanted {
                Outcome::Created
            } else {
                Outcome::Kept
            })
        }
        Err(error) => Err(error),
    }
}

async fn repair(
    run: &Run<'_>,
    name: &ThingTypeName,
    repairs: &[Repair],
) -> Result<Outcome, CloudError> {
    if repairs.contains(&Repair::Undeprecate) {
        run.writes.thing_types.undeprecate_thing_type(name).await?;
    }
    let tagging = run
        .tag_iot(repairs, &run.place.thing_type(name), &run.tags())
        .await;
    Ok(run.repaired(KIND, name.as_str(), repairs, tagging))
}
