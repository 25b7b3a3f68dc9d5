//! Executions of jobs, as the control plane sees them.

use async_trait::async_trait;
use aws_sdk_iot::types::JobExecutionSummaryForJob;
use fleet_core::job::ExecutionStatus;
use fleet_core::name::{JobId, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::job_executions::{JobExecution, JobExecutionReads, ListedExecution};
use fleet_core::port::{Page, PageToken, Result};

use super::next_page;
use crate::aws::{Aws, counted, number, parsed, required, timestamp, unreadable};

/// Executions on a page: the most AWS allows.
const PAGE: i32 = 250;

#[async_trait]
impl JobExecutionReads for Aws {
    async fn list_job_executions(
        &self,
        job: &JobId,
        status: Option<ExecutionStatus>,
        from: Option<PageToken>,
    ) -> Result<Page<ListedExecution>> {
        let operation = Operation::ListJobExecutionsForJob;
        let request = self
            .iot
            .list_job_executions_for_job()
            .job_id(job.as_str())
            .set_status(status.map(|status| status.as_str().into()))
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let executions = answer.execution_summaries.unwrap_or_default().into_iter();
        Ok(Page {
            items: executions
                .map(|execution| listed(operation, execution))
                .collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }

    async fn describe_job_execution(
        &self,
        job: &JobId,
        thing: &ThingName,
        execution: Option<u64>,
    ) -> Result<JobExecution> {
        let operation = Operation::DescribeJobExecution;
        let execution = execution.map(|execution| number(operation, execution));
        let request = self
            .iot
            .describe_job_execution()
            .job_id(job.as_str())
            .thing_name(thing.as_str())
            .set_execution_number(execution.transpose()?);
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let there = required(operation, "execution", answer.execution)?;
        let status = required(operation, "status", there.status)?;
        let details = there.status_details.and_then(|details| details.details_map);
        let seconds = there.approximate_seconds_before_timed_out;
        let execution = required(operation, "executionNumber", there.execution_number)?;
        Ok(JobExecution {
            job: job.clone(),
            thing: thing.clone(),
            status: parsed(operation, status.as_str())?,
            details: details.unwrap_or_default().into_iter().collect(),
            number: counted(operation, "executionNumber", execution)?,
            version: counted(operation, "versionNumber", there.version_number)?,
            queued: there.queued_at.as_ref().and_then(timestamp),
            started: there.started_at.as_ref().and_then(timestamp),
            updated: there.last_updated_at.as_ref().and_then(timestamp),
            force_canceled: there.force_canceled.unwrap_or_default(),
            // Past its time it may count below zero until AWS notices, up to a minute later.
            seconds_before_timeout: seconds.map(|seconds| seconds.max(0).unsigned_abs()),
        })
    }
}

fn listed(operation: Operation, listed: JobExecutionSummaryForJob) -> Result<ListedExecution> {
    let arn = required(operation, "thingArn", listed.thing_arn)?;
    let name = arn.split_once(":thing/").map(|(_, name)| name);
    let name = name.ok_or_else(|| unreadable(operation, format!("{arn} is no thing")))?;
    let summary = listed.job_execution_summary;
    let summary = required(operation, "jobExecutionSummary", summary)?;
    let status = required(operation, "status", summary.status)?;
    let number = required(operation, "executionNumber", summary.execution_number)?;
    let attempt = summary.retry_attempt.map(|attempt| {
        u32::try_from(attempt)
            .map_err(|_| unreadable(operation, format!("retryAttempt is {attempt}")))
    });
    Ok(ListedExecution {
        thing: parsed(operation, name)?,
        status: parsed(operation, status.as_str())?,
        number: counted(operation, "executionNumber", number)?,
        queued: summary.queued_at.as_ref().and_then(timestamp),
        started: summary.started_at.as_ref().and_then(timestamp),
        updated: summary.last_updated_at.as_ref().and_then(timestamp),
        retry_attempt: attempt.transpose()?,
    })
}
