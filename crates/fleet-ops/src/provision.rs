//! Provisions a fleet: thing types, firmware, packages, roles, groups, things and their shadows.
//!
//! [`plan`] looks at what is there and says what is missing; [`apply`] makes it. Both can be
//! repeated at any time: what is there is kept, what is missing is made, what is in the way is
//! reported.

use std::time::Duration;

use fleet_core::account::Place;
use fleet_core::meter::CallCounts;
use fleet_core::port::{Cloud, Reads};
use futures::FutureExt;
use futures::future::{BoxFuture, join_all};
use tokio::time::Instant;

use crate::error::{ApplyError, PlanError};
use crate::event::Event;
use crate::session::Session;
use run::Run;

pub(crate) mod artifact;
mod cost;
mod device_survey;
mod devices;
pub(crate) mod eyes;
pub(crate) mod firmware;
mod gate;
mod groups;
pub(crate) mod hands;
mod indexing;
mod numbers;
mod outline;
pub(crate) mod package_configuration;
mod packages;
mod plan;
mod request;
pub(crate) mod roles;
pub(crate) mod run;
pub(crate) mod storage;
mod summary;
pub(crate) mod survey;
mod tally;
#[cfg(test)]
mod tests;
mod thing_types;
pub(crate) mod versions;

pub use numbers::NumberSet;
pub use outline::Outline;
pub use plan::{Action, DevicePlan, Planned, ProvisionPlan};
pub use request::{DeviceCount, Request, RequestError};
pub use summary::{BlockedGroup, Counts, Summary};

/// Looks at what is there and says what a provision would do. Changes nothing.
///
/// # Errors
/// AWS cannot be read, or the session was cancelled. A missing permission to look at a single
/// resource is no error: the plan says so.
pub async fn plan(
    reads: &Reads,
    request: &Request,
    session: &Session,
) -> Result<ProvisionPlan, PlanError> {
    survey::plan(reads, request, session).await
}

/// Does what a plan says, and tells the session's sink about it. A step that fails does not stop
/// the others: the summary has it.
///
/// # Errors
/// The plan is for another account, Region or AWS, or is too old; or it cannot be found out who
/// calls. Nothing was changed then.
pub async fn apply(
    cloud: &Cloud,
    plan: &ProvisionPlan,
    session: &Session,
) -> Result<Summary, ApplyError> {
    let began = Instant::now();
    let calls = session.meter.snapshot();
    let identity = cloud.reads.identity.caller_identity().await?;
    let place = Place::new(identity.account, session.region.clone());
    plan.header.check(&place, session.endpoint, session.now)?;
    let run = Run::new(cloud, plan, session);
    let steps: [BoxFuture<'_, ()>; 9] = [
        // Indexing notes in the tags of a thing type what it turns on.
        thing_types::apply(&run).boxed(),
        indexing::apply(&run).boxed(),
        storage::apply(&run).boxed(),
        firmware::apply(&run).boxed(),
        packages::apply(&run).boxed(),
        roles::apply(&run).boxed(),
        package_configuration::apply(&run).boxed(),
        groups::apply(&run).boxed(),
        devices::apply(&run).boxed(),
    ];
    if session.pace.overlap {
        join_all(steps).await;
    } else {
        for step in steps {
            step.await;
        }
    }
    if session.is_cancelled() {
        session.tell(Event::Interrupted);
    }
    let summary = summarise(
        &run,
        began.elapsed(),
        session.meter.snapshot().since(&calls),
    );
    session.tell(Event::Finished {
        summary: Box::new(summary.clone()),
    });
    Ok(summary)
}

fn summarise(run: &Run<'_>, duration: Duration, calls: CallCounts) -> Summary {
    let tally = run.tally();
    Summary {
        devices: run.plan.request.devices().get().into(),
        counts: tally.counts.clone(),
        failures: tally.failures(),
        blocked: tally.blocked_groups(),
        untagged: run.untagged(),
        duration,
        calls,
        planned_calls: run.plan.calls(),
        estimate: run.plan.estimate(&run.session.rates),
        interrupted: run.session.is_cancelled() && !tally.is_done(),
        gave_up: tally.gave_up,
    }
}
