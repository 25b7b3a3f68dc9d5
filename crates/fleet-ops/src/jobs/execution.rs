//! One execution, as the control plane sees it: the data plane does not show those that are over.

use fleet_core::name::{JobId, ThingName};
use fleet_core::port::Reads;
use fleet_core::port::job_executions::JobExecution;

use super::{JobError, describe, show::document};
use crate::event::Failure;

/// An execution with what is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shown {
    /// The execution.
    pub execution: JobExecution,
    /// The job's document, or why it could not be read.
    pub document: Result<String, Failure>,
}

/// Looks at the execution of a job on a thing; without a number at the last one.
///
/// # Errors
/// There is no such job or no such execution, or AWS cannot be read.
pub async fn show(
    reads: &Reads,
    job: &JobId,
    thing: &ThingName,
    number: Option<u64>,
) -> Result<Shown, JobError> {
    let executions = &reads.job_executions;
    let (execution, document) = futures::join!(
        executions.describe_job_execution(job, thing, number),
        document(reads, job)
    );
    let execution = match execution {
        Err(error) if error.is_not_found() => {
            describe(reads, job).await?;
            return Err(JobError::NoExecution {
                job: job.clone(),
                thing: thing.clone(),
                number,
            });
        }
        other => other?,
    };
    let document = match document {
        Err(JobError::Cloud(error)) => Err(Failure::from(&error)),
        other => Ok(other?),
    };
    Ok(Shown {
        execution,
        document,
    })
}
