//! Port: jobs.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Page, PageToken, Result};
use crate::account::Arn;
use crate::job::{JobSettings, JobStatus, ProcessDetails, TargetSelection};
use crate::name::JobId;
use crate::tag::Tags;

/// A job, as AWS lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedJob {
    /// Its id.
    pub id: JobId,
    /// Its ARN.
    pub arn: Arn,
    /// Where in its life it is.
    pub status: JobStatus,
    /// Whom it is for, if AWS said so.
    pub selection: Option<TargetSelection>,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When it last changed.
    pub updated: Option<Timestamp>,
    /// When it ended.
    pub completed: Option<Timestamp>,
}

/// A job, as AWS describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// Its ARN.
    pub arn: Arn,
    /// Where in its life it is.
    pub status: JobStatus,
    /// Whom it is for.
    pub selection: TargetSelection,
    /// ARNs of things and groups.
    pub targets: Vec<Arn>,
    /// What somebody wrote about it, up to 2028 characters.
    pub description: String,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When it last changed.
    pub updated: Option<Timestamp>,
    /// When it ended.
    pub completed: Option<Timestamp>,
    /// Whether it was ended by force.
    pub force_canceled: bool,
    /// Why it ended: a word of the one who ended it, or of AWS.
    pub reason_code: Option<String>,
    /// What was said when it ended.
    pub comment: Option<String>,
    /// Its settings.
    pub settings: JobSettings,
    /// The package versions that its success installs.
    pub destination_package_versions: Vec<Arn>,
    /// How many executions are in each state.
    pub process: ProcessDetails,
    /// Whether executions are being rolled out or canceled now.
    pub is_concurrent: Option<bool>,
    /// When the next rollouts are, for a job with maintenance windows.
    pub scheduled_rollouts: Vec<String>,
}

/// Which jobs are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JobFilter {
    /// Those in this state.
    pub status: Option<JobStatus>,
    /// Those for these.
    pub selection: Option<TargetSelection>,
}

/// A job to make.
#[derive(Debug, Clone, PartialEq)]
pub struct NewJob {
    /// Its id.
    pub id: JobId,
    /// ARNs of things and groups: 1 to 100.
    pub targets: Vec<Arn>,
    /// What is to be done: JSON, at most 32,768 characters.
    pub document: String,
    /// What is said about it, up to 2028 characters.
    pub description: String,
    /// Whom it is for.
    pub selection: TargetSelection,
    /// Its settings.
    pub settings: JobSettings,
    /// The package versions that its success installs: at most 25.
    pub destination_package_versions: Vec<Arn>,
}

/// Reads jobs.
#[async_trait]
pub trait JobReads: Send + Sync {
    /// `DescribeJob`.
    async fn describe_job(&self, id: &JobId) -> Result<Job>;

    /// `GetJobDocument`, with package placeholders resolved. Placeholders of presigned URLs stay.
    async fn get_job_document(&self, id: &JobId) -> Result<String>;

    /// `ListJobs`, the next page of at most 250, the newest first. Eventually consistent.
    async fn list_jobs(
        &self,
        filter: &JobFilter,
        from: Option<PageToken>,
    ) -> Result<Page<ListedJob>>;
}

/// Changes jobs.
#[async_trait]
pub trait JobWrites: Send + Sync {
    /// `CreateJob`, with its tags. An id that is there is
    /// [`AlreadyExists`](crate::fault::Fault::AlreadyExists), also where the job is the same; a target
    /// that is not there is [`NotFound`](crate::fault::Fault::NotFound) or
    /// [`Invalid`](crate::fault::Fault::Invalid). Its executions come a moment later.
    async fn create_job(&self, job: &NewJob, tags: &Tags) -> Result<Arn>;

    /// `CancelJob`: its QUEUED executions are canceled, with `force` also those IN_PROGRESS.
    /// `comment` up to 2028 characters, `reason_code` up to 128 of `[A-Z0-9_]`. A job that is over is
    /// [`Invalid`](crate::fault::Fault::Invalid).
    async fn cancel_job(
        &self,
        id: &JobId,
        reason_code: Option<&str>,
        comment: Option<&str>,
        force: bool,
    ) -> Result<()>;

    /// `DeleteJob`. A job that is not over is [`Conflict`](crate::fault::Fault::Conflict) without
    /// `force`; an eleventh job in deletion is [`Limit`](crate::fault::Fault::Limit). It is gone when
    /// [`JobReads::describe_job`] does not find it any more.
    async fn delete_job(&self, id: &JobId, force: bool) -> Result<()>;
}
