//! Port: jobs as a device sees them: the AWS IoT Jobs data plane.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::Timestamp;

use super::Result;
use crate::job::ExecutionStatus;
use crate::name::{JobId, ThingName};

/// An execution, as its device is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceExecution {
    /// The job.
    pub job: JobId,
    /// Where it stands.
    pub status: ExecutionStatus,
    /// What the device said before.
    pub details: BTreeMap<String, String>,
    /// Its number: how many executions of this job the thing has had.
    pub number: u64,
    /// Its version, which grows by one with every change.
    pub version: u64,
    /// When it was queued.
    pub queued: Option<Timestamp>,
    /// What is to be done, if it was asked for. Presigned URLs in it were made for this answer.
    pub document: Option<String>,
}

/// What a device reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExecutionUpdate {
    /// Where it stands: IN_PROGRESS, SUCCEEDED, FAILED or REJECTED.
    pub status: ExecutionStatus,
    /// At most ten pairs: keys of 1 to 128 of `[a-zA-Z0-9:_-]`, values of 1 to 1,024 characters.
    /// Where there are none, what was said before stays.
    pub details: BTreeMap<String, String>,
    /// The number of the execution; without it the last one.
    pub number: Option<u64>,
    /// The version it must still have.
    pub expected_version: Option<u64>,
}

/// Reads jobs as a device. AWS quota: 200/s for all reads together, not adjustable.
#[async_trait]
pub trait DeviceJobReads: Send + Sync {
    /// `DescribeJobExecution` of the data plane, with the document. An execution that is over is
    /// [`Conflict`](crate::fault::Fault::Conflict).
    async fn describe_pending_execution(
        &self,
        thing: &ThingName,
        job: &JobId,
    ) -> Result<DeviceExecution>;
}

/// Reports as a device. AWS quota: 200/s for all writes together, not adjustable.
#[async_trait]
pub trait DeviceJobWrites: Send + Sync {
    /// `UpdateJobExecution`. A change that the state does not allow, or another version than the one
    /// expected, is [`Conflict`](crate::fault::Fault::Conflict). So may be a report that was repeated
    /// because its answer was lost: what stands there then is what was reported.
    async fn update_job_execution(
        &self,
        thing: &ThingName,
        job: &JobId,
        update: &ExecutionUpdate,
    ) -> Result<()>;
}
