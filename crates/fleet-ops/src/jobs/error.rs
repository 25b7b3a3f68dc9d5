//! Why something about a job was not done: what is missing, over, or not seen in time.

use std::time::Duration;

use fleet_core::fault::CloudError;
use fleet_core::job::JobStatus;
use fleet_core::name::{JobId, ThingName};

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// AWS refused, or could not be reached.
    #[error(transparent)]
    Cloud(#[from] CloudError),
    /// The user stopped it.
    #[error("stopped")]
    Interrupted,
    /// There is no such job.
    #[error("there is no job {0}")]
    NoJob(JobId),
    /// The thing has no execution of the job.
    #[error("thing {thing} has no execution of job {job}{}", of_number(*number))]
    NoExecution {
        /// The job.
        job: JobId,
        /// The thing.
        thing: ThingName,
        /// The number that was asked for; without it the last one.
        number: Option<u64>,
    },
    /// A job that is over cannot be canceled.
    #[error("job {job} cannot be canceled: it is {status}")]
    Over {
        /// The job.
        job: JobId,
        /// Where in its life it is.
        status: JobStatus,
    },
    /// The job is being deleted already.
    #[error("job {0} is being deleted already")]
    BeingDeleted(JobId),
    /// Another job has the id now.
    #[error("job {0} was made anew since it was looked at")]
    Changed(JobId),
    /// The job was canceled or deleted and AWS does not show it so yet, or it goes on longer than was
    /// waited.
    #[error("job {job} was still {status} after {}", seconds(*waited))]
    NotSeen {
        /// The job.
        job: JobId,
        /// Where in its life it is.
        status: JobStatus,
        /// How long was waited.
        waited: Duration,
    },
    /// Other jobs were in deletion all the time, and AWS deletes ten at once.
    #[error(
        "job {job} was not deleted: ten other jobs were in deletion for {}", seconds(*waited)
    )]
    TooManyDeletions {
        /// The job.
        job: JobId,
        /// How long was waited.
        waited: Duration,
    },
}

fn of_number(number: Option<u64>) -> String {
    number.map_or_else(String::new, |number| format!(" with number {number}"))
}

fn seconds(waited: Duration) -> String {
    format!("{} seconds", waited.as_secs())
}
