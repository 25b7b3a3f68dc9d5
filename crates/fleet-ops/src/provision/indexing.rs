//! Step: fleet indexing gets what a fleet needs, and keeps what is there.

use fleet_core::account::Arn;
use fleet_core::document::indexing::{IndexingConfiguration, ThingIndexingMode};
use fleet_core::document::turned_on::{TAG, TurnedOn};
use fleet_core::fault::CloudError;
use fleet_core::port::indexing::IndexStatus;
use fleet_core::tag::Tags;
use futures::FutureExt;

use super::gate::Ready;
use super::plan::Action;
use super::run::{Outcome, Run, outcome};
use super::survey::{Found, Survey, planned};
use crate::event::{Event, Phase, Repair, ResourceKind};

const KIND: ResourceKind = ResourceKind::Indexing;
const NAME: &str = "AWS_Things";

pub(super) async fn survey(survey: &Survey<'_>) -> Found {
    let current = survey.reads.indexing.indexing_configuration().await;
    let action =
        current.map(
            |current| match current.merged(&IndexingConfiguration::of_a_fleet()) {
                None => Action::Keep,
                Some(_) if current.things == ThingIndexingMode::Off => Action::Create,
                Some(_) => Action::Repair {
                    repairs: vec![Repair::Merge],
                },
            },
        );
    planned(KIND, NAME, action).map(|planned| vec![planned])
}

pub(super) async fn apply(run: &Run<'_>) {
    run.phase(Phase::Indexing, vec![configure(run).boxed()])
        .await;
}

async fn configure(run: &Run<'_>) -> bool {
    let result = match run.action(KIND, NAME) {
        _ if run.session.is_cancelled() => Outcome::NotTried,
        Action::Keep => Outcome::Kept,
        Action::Conflict { conflict } => Outcome::Conflict(*conflict),
        Action::Create | Action::Unread { .. } => outcome(merge(run).await.map(|changed| {
            if changed {
                Outcome::Created
            } else {
                Outcome::Kept
            }
        })),
        Action::Repair { repairs } => outcome(merge(run).await.map(|changed| {
            if changed {
                Outcome::Repaired(repairs.clone())
            } else {
                Outcome::Kept
            }
        })),
    };
    run.finish(KIND, NAME, result, Some(&run.gates.indexing))
}

/// Merges into the configuration as it is now, which may have changed since the plan was made.
async fn merge(run: &Run<'_>) -> Result<bool, CloudError> {
    let wanted = IndexingConfiguration::of_a_fleet();
    // Without the permission to read it, the configuration must not be replaced.
    let current = run.reads.indexing.indexing_configuration().await?;
    let Some(merged) = current.merged(&wanted) else {
        return Ok(false);
    };
    note(run, TurnedOn::between(&current, &merged)).await;
    run.writes
        .indexing
        .update_indexing_configuration(&merged)
        .await?;
    if !matches!(
        run.reads.indexing.things_index_status().await,
        Ok(IndexStatus::Active)
    ) {
        run.session.tell(Event::IndexBuilding);
    }
    Ok(true)
}

/// Writes down what is turned on, before it is: in the tags of the first thing type that takes it,
/// so that cleanup turns off that and no more. Where it cannot be written, it is told, and cleanup
/// will keep indexing as it is.
async fn note(run: &Run<'_>, on: TurnedOn) {
    let mut refused = None;
    for (name, gate) in &run.gates.types {
        if gate.wait().await != Ready::Yes(()) {
            continue;
        }
        match note_on(run, &run.place.thing_type(name), on).await {
            Ok(()) => return,
            Err(error) => refused = Some(error),
        }
    }
    if let Some(error) = refused {
        run.tag_failed(KIND, NAME, &error);
    }
}

async fn note_on(run: &Run<'_>, thing_type: &Arn, on: TurnedOn) -> Result<(), CloudError> {
    let tags = run.reads.tags.list_tags(thing_type).await?;
    let noted: Option<TurnedOn> = tags.get(TAG).and_then(|value| value.parse().ok());
    let all = noted.unwrap_or_default().and(on);
    let tag = Tags::from_aws([(TAG.to_owned(), all.to_string())]);
    run.writes.tags.tag_resource(thing_type, &tag).await
}
