//! Why a workflow has no plan, or does not apply one.

use fleet_core::fault::CloudError;
use fleet_core::plan::Refusal;

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
