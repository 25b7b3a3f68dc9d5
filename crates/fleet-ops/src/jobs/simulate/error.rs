//! Why devices do not act.

use fleet_core::fault::CloudError;
use fleet_core::name::JobId;

/// Why a simulation has no plan, or ends early.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SimulateError {
    /// AWS could not be read.
    #[error(transparent)]
    Cloud(#[from] CloudError),
    /// The user stopped it while it was planned.
    #[error("stopped while looking at the executions; nothing was reported")]
    Interrupted,
    /// There is no such job.
    #[error("there is no job {0}")]
    NoJob(JobId),
    /// Its devices are not to begin yet.
    #[error("job {job} is SCHEDULED: its devices cannot begin yet{}", at(next.as_deref()))]
    NotBegun {
        /// The job.
        job: JobId,
        /// When it begins, if AWS says so.
        next: Option<String>,
    },
}

fn at(next: Option<&str>) -> String {
    next.map_or_else(String::new, |next| format!(", it begins at {next}"))
}
