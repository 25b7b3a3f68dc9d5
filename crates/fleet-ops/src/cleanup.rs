//! Cleans up: deletes exactly what is ours, and proves it before and after.
//!
//! [`plan`] looks at everything in the scope and says of each resource whether it is ours, how that
//! was told, and why another one is kept: by its tag, then its name, then what it belongs to
//! ([`fleet_core::identify`]). What could not be looked at is kept. [`apply`] deletes what is in the
//! plan and nothing else; before each deletion it looks once more, and a resource that was made
//! anew, retagged or came to be shared meanwhile stays. Afterwards it looks for what is left.
//!
//! Interrupted anywhere, a new plan finds the rest.

use std::collections::BTreeMap;
use std::time::Duration;

use fleet_core::account::Place;
use fleet_core::port::{Cloud, Reads};
use futures::future::join_all;
use tokio::time::Instant;

use crate::error::{ApplyError, PlanError};
use crate::event::{Event, Phase, ResourceKind};
use crate::session::Session;
use kind::Kind;
use run::Run;

mod buckets;
mod certificates;
mod commands;
mod cost;
mod dynamic_groups;
mod indexing;
mod iot_policies;
mod jobs;
mod kind;
mod package_configuration;
mod package_versions;
mod packages;
mod plan;
mod request;
mod roles;
mod run;
mod scan;
mod shadows;
mod summary;
#[cfg(test)]
mod tests;
mod thing_groups;
mod thing_set;
mod thing_types;
mod things;

pub use plan::{CleanupPlan, Item, Kept, Section};
pub use request::{Request, Scope, ScopeError};
pub use summary::{Counts, Left, Proof, Summary};
pub use thing_set::{Look, PlannedThing, ThingSet};

/// How many names of what is left a proof gives.
const NAMES: usize = 20;
/// How often, and after which pause, a second look is repeated that finds what was deleted: AWS's
/// listings lag behind.
const LOOKS: usize = 4;
const PAUSE: Duration = Duration::from_secs(3);

/// Looks at everything in the scope and says what a cleanup would delete. Changes nothing.
///
/// # Errors
/// It cannot be found out who calls, or the session was cancelled. That a kind of resource cannot
/// be looked at is no error: the plan says so, and keeps it.
pub async fn plan(
    reads: &Reads,
    request: &Request,
    session: &Session,
) -> Result<CleanupPlan, PlanError> {
    scan::plan(reads, request, session, Phase::Survey).await
}

/// Deletes what a plan says, and tells the session's sink about it. One failure does not stop the
/// others: the summary has it. Then it looks at what is left.
///
/// # Errors
/// The plan is for another account, Region or AWS, or is too old; or it cannot be found out who
/// calls. Nothing was changed then.
pub async fn apply(
    cloud: &Cloud,
    plan: &CleanupPlan,
    session: &Session,
) -> Result<Summary, ApplyError> {
    let began = Instant::now();
    let calls = session.meter.snapshot();
    let identity = cloud.reads.identity.caller_identity().await?;
    let place = Place::new(identity.account, session.region.clone());
    plan.header.check(&place, session.endpoint, session.now)?;
    let run = Run::new(cloud, plan, session);
    remove_all(&run).await;
    // A look that found nothing, just now, is the second look as well.
    let proof = if plan.is_empty() && plan.header.made_at == session.now {
        Some(proof_of(plan))
    } else {
        prove(&run).await
    };
    if session.is_cancelled() {
        session.tell(Event::Interrupted);
    }
    let summary = Summary {
        counts: run.counts(),
        failures: run.failures(),
        proof,
        duration: began.elapsed(),
        waited: run.time_waited(),
        calls: session.meter.snapshot().since(&calls),
        planned_calls: plan.calls(),
        estimate: plan.estimate(&session.rates),
        interrupted: session.is_cancelled(),
        gave_up: run.has_given_up(),
    };
    session.tell(Event::CleanedUp {
        summary: Box::new(summary.clone()),
    });
    Ok(summary)
}

async fn remove_all(run: &Run<'_>) {
    let kinds = kind::in_order(run.plan.request.scope);
    if run.session.pace.overlap {
        let prepare = join_all(kinds.iter().map(|kind| kind.prepare(run)));
        let remove = join_all(kinds.iter().map(|kind| remove(run, *kind)));
        // The removal of a kind waits for what its preparation is to leave.
        futures::join!(
            async {
                prepare.await;
                run.prepared();
            },
            remove
        );
    } else {
        for kind in &kinds {
            kind.prepare(run).await;
        }
        run.prepared();
        for kind in kinds {
            remove(run, kind).await;
        }
    }
}

async fn remove(run: &Run<'_>, kind: &dyn Kind) {
    if !kind.begins_at_once() {
        run.over(kind.after()).await;
    }
    kind.remove(run).await;
    run.is_over(kind.kind());
}

/// Looks at everything in the scope once more.
async fn prove(run: &Run<'_>) -> Option<Proof> {
    let mut proof = None;
    for look in 0..LOOKS {
        if run.is_stopped() {
            return None;
        }
        if look > 0 {
            tokio::time::sleep(PAUSE).await;
        }
        let plan = scan::plan(run.reads, &run.plan.request, run.session, Phase::Proof).await;
        let found = proof_of(&plan.ok()?);
        let lags = found
            .left
            .iter()
            .any(|(kind, left)| *left > run.unfinished(*kind));
        proof = Some(found);
        if !lags {
            break;
        }
    }
    proof
}

fn proof_of(plan: &CleanupPlan) -> Proof {
    let mut left = BTreeMap::new();
    let mut names = Vec::new();
    for (kind, section) in &plan.sections {
        let kind = *kind;
        let count = plan.deletes(kind);
        if count > 0 {
            left.insert(kind, count);
        }
        let items = section.items.iter().map(|item| item.name.clone());
        let of_things: Vec<String> = match kind {
            ResourceKind::Thing => plan
                .things
                .iter()
                .take(NAMES)
                .map(|(name, _)| name.to_string())
                .collect(),
            _ => items.collect(),
        };
        names.extend(of_things.into_iter().map(|name| Left { kind, name }));
    }
    names.truncate(NAMES);
    Proof {
        left,
        names,
        unread: plan.unread().map(|(kind, _)| kind).collect(),
    }
}
