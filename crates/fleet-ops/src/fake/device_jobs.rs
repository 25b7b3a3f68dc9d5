//! The fake's jobs, as devices see them.

use async_trait::async_trait;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::job::ExecutionStatus;
use fleet_core::name::{JobId, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::device_jobs::{
    DeviceExecution, DeviceJobReads, DeviceJobWrites, ExecutionUpdate,
};
use fleet_core::port::job_executions::JobExecution;

use super::refusals::state_forbids;
use super::{Fake, State, conflict, invalid, job_documents, missing};

#[async_trait]
impl DeviceJobReads for Fake {
    async fn describe_pending_execution(
        &self,
        thing: &ThingName,
        job: &JobId,
    ) -> Result<DeviceExecution> {
        let operation = Operation::DescribeJobExecutionAsDevice;
        let (now, _) = self.job_clock();
        self.call(operation, thing.as_str(), |state| {
            state.settle_jobs(now);
            let last = last(state, operation, job, thing)?;
            if last.status.is_terminal() {
                let code = "TerminalStateException";
                let message = format!("the execution is {}", last.status);
                return Err(CloudError::aws(operation, Fault::Conflict, code, message));
            }
            let document = &state.jobs[job.as_str()].document;
            Ok(DeviceExecution {
                job: last.job.clone(),
                status: last.status,
                details: last.details.clone(),
                number: last.number,
                version: last.version,
                queued: last.queued,
                document: Some(job_documents::for_device(document, state)),
            })
        })
        .await
    }
}

#[async_trait]
impl DeviceJobWrites for Fake {
    async fn update_job_execution(
        &self,
        thing: &ThingName,
        job: &JobId,
        update: &ExecutionUpdate,
    ) -> Result<()> {
        let operation = Operation::UpdateJobExecution;
        let (now, _) = self.job_clock();
        self.call(operation, thing.as_str(), |state| {
            state.settle_jobs(now);
            check(operation, update)?;
            let last = last(state, operation, job, thing)?;
            if update.number.is_some_and(|number| number != last.number) {
                return Err(missing(operation));
            }
            if last.status.is_terminal() {
                let message = format!("the execution is {}", last.status);
                return Err(state_forbids(operation, &message));
            }
            if update
                .expected_version
                .is_some_and(|version| version != last.version)
            {
                return Err(conflict(operation, "another version"));
            }
            let job = state.jobs.get_mut(job.as_str()).unwrap();
            job.change(thing.as_str(), now, |execution| {
                execution.status = update.status;
                if !update.details.is_empty() {
                    execution.details.clone_from(&update.details);
                }
            });
            Ok(())
        })
        .await
    }
}

fn last<'a>(
    state: &'a State,
    operation: Operation,
    job: &JobId,
    thing: &ThingName,
) -> Result<&'a JobExecution> {
    let there = state.jobs.get(job.as_str());
    let of_thing = there.and_then(|there| there.executions.get(thing.as_str()));
    let last = of_thing.and_then(|all| all.last());
    last.ok_or_else(|| missing(operation))
}

/// What AWS does not take of any device.
fn check(operation: Operation, update: &ExecutionUpdate) -> Result<()> {
    let status = update.status;
    let may = [
        ExecutionStatus::InProgress,
        ExecutionStatus::Succeeded,
        ExecutionStatus::Failed,
        ExecutionStatus::Rejected,
    ];
    if !may.contains(&status) {
        let message = format!("a device cannot report {status}");
        return Err(invalid(operation, message));
    }
    let key = |key: &str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '_' | '-');
        (1..=128).contains(&key.len()) && key.chars().all(fits)
    };
    let value = |value: &str| (1..=1024).contains(&value.chars().count());
    let details = &update.details;
    if details.len() > 10 || !details.iter().all(|(k, v)| key(k) && value(v)) {
        return Err(invalid(operation, "the details are not as AWS takes them"));
    }
    Ok(())
}
