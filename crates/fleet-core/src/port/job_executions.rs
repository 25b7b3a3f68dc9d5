//! Port: executions of jobs, as the control plane sees them: also those that are over.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Page, PageToken, Result};
use crate::job::ExecutionStatus;
use crate::name::{JobId, ThingName};

/// An execution, as AWS lists it for a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedExecution {
    /// The thing.
    pub thing: ThingName,
    /// Where it stands.
    pub status: ExecutionStatus,
    /// Its number: how many executions of this job the thing has had.
    pub number: u64,
    /// When it was queued.
    pub queued: Option<Timestamp>,
    /// When its device began.
    pub started: Option<Timestamp>,
    /// When it last changed.
    pub updated: Option<Timestamp>,
    /// How many retries it took.
    pub retry_attempt: Option<u32>,
}

/// An execution, as AWS describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobExecution {
    /// The job.
    pub job: JobId,
    /// The thing.
    pub thing: ThingName,
    /// Where it stands.
    pub status: ExecutionStatus,
    /// What its device said, at most ten pairs.
    pub details: BTreeMap<String, String>,
    /// Its number: how many executions of this job the thing has had.
    pub number: u64,
    /// Its version, which grows by one with every change.
    pub version: u64,
    /// When it was queued.
    pub queued: Option<Timestamp>,
    /// When its device began.
    pub started: Option<Timestamp>,
    /// When it last changed.
    pub updated: Option<Timestamp>,
    /// Whether it was canceled by force.
    pub force_canceled: bool,
    /// About how many seconds its device still has, up to 60 too few; none where there is no timeout.
    pub seconds_before_timeout: Option<u64>,
}

/// Reads executions.
#[async_trait]
pub trait JobExecutionReads: Send + Sync {
    /// `ListJobExecutionsForJob`, the next page of at most 250, of one state or of all.
    async fn list_job_executions(
        &self,
        job: &JobId,
        status: Option<ExecutionStatus>,
        from: Option<PageToken>,
    ) -> Result<Page<ListedExecution>>;

    /// `DescribeJobExecution` of the control plane; without a number the last one.
    async fn describe_job_execution(
        &self,
        job: &JobId,
        thing: &ThingName,
        number: Option<u64>,
    ) -> Result<JobExecution>;
}
