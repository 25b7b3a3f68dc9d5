//! Kind: fleet indexing, of which just that is turned off that provisioning turned on.

use async_trait::async_trait;
use fleet_core::document::indexing::{IndexingConfiguration, ThingIndexingMode};
use fleet_core::document::turned_on::{self, TurnedOn};
use fleet_core::port::groups::GroupKind;

use super::kind::{Kind, ONLY_ALL};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::Scan;
use super::{thing_groups, thing_types};
use crate::event::{Failure, Identified, Phase, Reason, ResourceKind};

const KIND: ResourceKind = ResourceKind::Indexing;
const NAME: &str = "AWS_Things";

/// The fleet indexing configuration.
pub(super) struct Indexing;

#[async_trait]
impl Kind for Indexing {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::Indexing
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::DynamicGroup]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let mut section = Section::default();
        match scan.reads.indexing.indexing_configuration().await {
            Ok(now) if is_off(&now) => {}
            Ok(now) => match turned_on(scan).await {
                Some(on) if on.undone(&now).is_some() => look(scan, on, &mut section).await,
                _ => section.keep(NAME, Reason::NotTurnedOnByUs),
            },
            Err(error) => section.fail(Failure::from(&error)),
        }
        section
    }

    async fn remove(&self, run: &Run<'_>) {
        run.each(KIND, self.phase(), run.items(KIND), |item| async move {
            outcome(turn_off(run, item).await)
        })
        .await;
    }
}

fn is_off(now: &IndexingConfiguration) -> bool {
    now.things == ThingIndexingMode::Off && !now.groups
}

/// What provisioning wrote down in the tags of thing types that are ours.
async fn turned_on(scan: &Scan<'_>) -> Option<TurnedOn> {
    let types = scan.types.get_or_init(|| thing_types::find(scan)).await;
    let records = types.tags.iter().filter_map(|tags| {
        let value = tags.get(turned_on::TAG)?;
        value.parse::<TurnedOn>().ok()
    });
    records.reduce(TurnedOn::and)
}

/// A dynamic group of others needs the index.
async fn look(scan: &Scan<'_>, on: TurnedOn, section: &mut Section) {
    match others_need_it(scan).await {
        Ok(false) => section.items.push(Item {
            name: NAME.to_owned(),
            identified: Identified::TurnedOn,
            mark: String::new(),
            ties: vec![on.to_string()],
        }),
        Ok(true) => section.keep(NAME, Reason::UsedByOthers),
        Err(failure) => {
            section.fail(failure);
            section.keep(NAME, Reason::BelongingUnread);
        }
    }
}

async fn others_need_it(scan: &Scan<'_>) -> Result<bool, Failure> {
    let groups = scan.groups.get_or_init(|| thing_groups::find(scan)).await;
    for name in &groups.kept {
        match scan.reads.groups.describe_thing_group(name).await {
            Ok(group) if matches!(group.kind, GroupKind::Dynamic { .. }) => return Ok(true),
            Err(error) if !error.is_not_found() => return Err(Failure::from(&error)),
            _ => {}
        }
    }
    Ok(false)
}

async fn turn_off(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let on: TurnedOn = item
        .ties
        .first()
        .and_then(|record| record.parse().ok())
        .ok_or(Outcome::Spared(Reason::NotTurnedOnByUs))?;
    let now = needed(run.reads.indexing.indexing_configuration().await)?;
    let Some(then) = on.undone(&now) else {
        return Ok(Outcome::Gone);
    };
    let indexing = &run.writes.indexing;
    Ok(Outcome::of(
        indexing.update_indexing_configuration(&then).await,
    ))
}
