//! Jobs: what there is, how their executions go, and their end.
//!
//! What only reads is given the ports that read. AWS counts executions a little late, so what has to
//! be right is counted from their listing. What ends a job has a plan: [`cancel`] and [`delete`].

use fleet_core::name::JobId;
use fleet_core::port::Reads;
use fleet_core::port::jobs::Job;

pub mod cancel;
pub mod create;
pub mod delete;
mod error;
pub mod execution;
pub mod executions;
pub mod list;
mod poll;
pub mod report;
pub mod show;
pub mod simulate;
pub mod stats;
#[cfg(test)]
mod tests;
pub mod watch;

pub use error::JobError;

/// A job, as AWS describes it.
///
/// # Errors
/// There is no such job, or AWS cannot be read.
pub async fn describe(reads: &Reads, id: &JobId) -> Result<Job, JobError> {
    match reads.jobs.describe_job(id).await {
        Err(error) if error.is_not_found() => Err(JobError::NoJob(id.clone())),
        other => Ok(other?),
    }
}
