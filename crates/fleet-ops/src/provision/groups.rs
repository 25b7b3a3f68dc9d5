//! Step: one static group for each country.

use std::collections::BTreeMap;

use fleet_core::country::Country;
use fleet_core::document::thing_type::COUNTRY;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::naming;
use fleet_core::port::groups::{GroupKind, NewStaticGroup};
use fleet_core::tag::Tags;
use futures::FutureExt;

use super::plan::Action;
use super::run::{Outcome, Run, outcome};
use super::survey::{Found, Survey, found, planned, settle};
use crate::event::{Conflict, Phase, Repair, ResourceKind};

const KIND: ResourceKind = ResourceKind::ThingGroup;

pub(super) async fn survey(survey: &Survey<'_>) -> Found {
    let countries = survey.request.countries().iter().copied();
    let looks = countries.map(|country| {
        async move {
            let name = naming::fleet_group(country);
            planned(KIND, name.as_str(), look(survey, country).await)
        }
        .boxed()
    });
    survey.each(looks).await
}

async fn look(survey: &Survey<'_>, country: Country) -> Result<Action, CloudError> {
    let name = naming::fleet_group(country);
    let Some(there) = found(survey.reads.groups.describe_thing_group(&name).await)? else {
        return Ok(Action::Create);
    };
    if there.kind != GroupKind::Static {
        return Ok(Action::Conflict {
            conflict: Conflict::DynamicGroup,
        });
    }
    let arn = survey.place.thing_group(&name);
    let owner = survey.owner(KIND, name.as_str(), &arn).await?;
    Ok(settle(owner, Vec::new()))
}

pub(super) async fn apply(run: &Run<'_>) {
    let countries = run.plan.request.countries().iter();
    let items = countries
        .map(|country| make(run, *country).boxed())
        .collect();
    run.phase(Phase::Groups, items).await;
}

async fn make(run: &Run<'_>, country: Country) -> bool {
    let name = naming::fleet_group(country);
    let result = match run.action(KIND, name.as_str()) {
        _ if run.session.is_cancelled() => Outcome::NotTried,
        Action::Keep => Outcome::Kept,
        Action::Conflict { conflict } => Outcome::Conflict(*conflict),
        Action::Create | Action::Unread { .. } => outcome(create(run, country).await),
        Action::Repair { repairs } => repair(run, country, repairs).await,
    };
    run.finish(KIND, name.as_str(), result, run.gates.groups.get(&country))
}

async fn create(run: &Run<'_>, country: Country) -> Result<Outcome, CloudError> {
    let group = NewStaticGroup {
        name: naming::fleet_group(country),
        description: format!("Vehicle fleet in {country}"),
        attributes: BTreeMap::from([(COUNTRY.to_owned(), country.code().to_owned())]),
    };
    let tags = Tags::fleet(run.session.today(), country);
    let made = run
        .tagged(KIND, group.name.as_str(), &tags, |tags| {
            run.writes.groups.create_thing_group(&group, tags)
        })
        .await;
    match made {
        Ok(()) => Ok(Outcome::Created),
        Err(error) if error.fault == Fault::AlreadyExists => {
            let there = run.reads.groups.describe_thing_group(&group.name).await?;
            Ok(if there.kind != GroupKind::Static {
                Outcome::Conflict(Conflict::DynamicGroup)
            } else if there.attributes == group.attributes {
                Outcome::Created
            } else {
                Outcome::Kept
            })
        }
        Err(error) => Err(error),
    }
}

async fn repair(run: &Run<'_>, country: Country, repairs: &[Repair]) -> Outcome {
    let name = naming::fleet_group(country);
    let tags = Tags::fleet(run.session.today(), country);
    let tagging = run
        .tag_iot(repairs, &run.place.thing_group(&name), &tags)
        .await;
    run.repaired(KIND, name.as_str(), repairs, tagging)
}
