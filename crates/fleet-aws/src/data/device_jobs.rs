//! Jobs as a device sees them.

use async_trait::async_trait;
use fleet_core::name::{JobId, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::device_jobs::{
    DeviceExecution, DeviceJobReads, DeviceJobWrites, ExecutionUpdate,
};
use jiff::Timestamp;

use crate::aws::{Aws, counted, number, parsed, required};

#[async_trait]
impl DeviceJobReads for Aws {
    async fn describe_pending_execution(
        &self,
        thing: &ThingName,
        job: &JobId,
    ) -> Result<DeviceExecution> {
        let operation = Operation::DescribeJobExecutionAsDevice;
        let request = self
            .jobs_data()
            .await?
            .describe_job_execution()
            .thing_name(thing.as_str())
            .job_id(job.as_str())
            .include_job_document(true);
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let there = required(operation, "execution", answer.execution)?;
        let status = required(operation, "status", there.status)?;
        let execution = required(operation, "executionNumber", there.execution_number)?;
        Ok(DeviceExecution {
            job: there
                .job_id
                .map_or_else(|| Ok(job.clone()), |id| parsed(operation, &id))?,
            status: parsed(operation, status.as_str())?,
            details: there
                .status_details
                .unwrap_or_default()
                .into_iter()
                .collect(),
            number: counted(operation, "executionNumber", execution)?,
            version: counted(operation, "versionNumber", there.version_number)?,
            queued: moment(there.queued_at),
            document: there.job_document,
        })
    }
}

#[async_trait]
impl DeviceJobWrites for Aws {
    /// It is tried again where no answer came or AWS failed, and such a report may have been taken the
    /// first time: the repeated one is then refused as a change that the state does not allow, or, with
    /// an expected version, as the wrong one. Whoever gets
    /// [`Conflict`](fleet_core::fault::Fault::Conflict) reads the execution before it says that the
    /// report failed.
    async fn update_job_execution(
        &self,
        thing: &ThingName,
        job: &JobId,
        update: &ExecutionUpdate,
    ) -> Result<()> {
        let operation = Operation::UpdateJobExecution;
        let execution = update.number.map(|execution| number(operation, execution));
        let expected = update.expected_version;
        let expected = expected.map(|version| number(operation, version));
        let details = update.details.iter();
        let details = details.map(|(key, value)| (key.clone(), value.clone()));
        let request = self
            .jobs_data()
            .await?
            .update_job_execution()
            .thing_name(thing.as_str())
            .job_id(job.as_str())
            .status(update.status.as_str().into())
            .set_status_details((!update.details.is_empty()).then(|| details.collect()))
            .set_execution_number(execution.transpose()?)
            .set_expected_version(expected.transpose()?);
        self.funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}

/// A moment as the Jobs data plane tells it: seconds since 1970; none is 0.
fn moment(seconds: i64) -> Option<Timestamp> {
    (seconds > 0)
        .then(|| Timestamp::from_second(seconds).ok())
        .flatten()
}
