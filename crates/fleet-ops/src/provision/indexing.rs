//! Step: fleet indexing gets what a fleet needs, and keeps what is there.

use fleet_core::document::indexing::{IndexingConfiguration, ThingIndexingMode};
use fleet_core::fault::CloudError;
use fleet_core::port::indexing::IndexStatus;
use futures::FutureExt;

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
