//! One job with its real document: DescribeJob does not return it, GetJobDocument does.

use fleet_core::name::JobId;
use fleet_core::port::Reads;
use fleet_core::port::jobs::Job;
use fleet_core::tag::Tags;

use super::{JobError, describe};
use crate::event::Failure;

/// A job, its document and its tags.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Shown {
    /// The job.
    pub job: Job,
    /// What is to be done, as AWS gives it: JSON, placeholders of presigned URLs in it. Or why it could
    /// not be read.
    pub document: Result<String, Failure>,
    /// Its tags, or why they could not be read.
    pub tags: Result<Tags, Failure>,
}

/// Looks at a job.
///
/// # Errors
/// There is no such job, or AWS cannot be read.
pub async fn show(reads: &Reads, id: &JobId) -> Result<Shown, JobError> {
    let job = describe(reads, id).await?;
    let (document, tags) = futures::join!(
        reads.jobs.get_job_document(id),
        reads.tags.list_tags(&job.arn)
    );
    Ok(Shown {
        job,
        document: document.map_err(|error| Failure::from(&error)),
        tags: tags.map_err(|error| Failure::from(&error)),
    })
}

/// A job's document.
///
/// # Errors
/// There is no such job, or AWS cannot be read.
pub async fn document(reads: &Reads, id: &JobId) -> Result<String, JobError> {
    match reads.jobs.get_job_document(id).await {
        Err(error) if error.is_not_found() => Err(JobError::NoJob(id.clone())),
        other => Ok(other?),
    }
}
