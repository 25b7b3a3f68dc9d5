//! The fake's executions, as the control plane sees them.

use async_trait::async_trait;
use fleet_core::job::ExecutionStatus;
use fleet_core::name::{JobId, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::job_executions::{JobExecution, JobExecutionReads, ListedExecution};
use fleet_core::port::{Page, PageToken, Result};

use super::{Fake, missing};

fn listed(execution: &JobExecution) -> ListedExecution {
    ListedExecution {
        thing: execution.thing.clone(),
        status: execution.status,
        number: execution.number,
        queued: execution.queued,
        started: execution.started,
        updated: execution.updated,
        retry_attempt: None,
    }
}

#[async_trait]
impl JobExecutionReads for Fake {
    async fn list_job_executions(
        &self,
        job: &JobId,
        status: Option<ExecutionStatus>,
        from: Option<PageToken>,
    ) -> Result<Page<ListedExecution>> {
        let operation = Operation::ListJobExecutionsForJob;
        let (now, _) = self.job_clock();
        self.call(operation, job.as_str(), |state| {
            state.settle_jobs(now);
            let there = state.jobs.get(job.as_str());
            let there = there.ok_or_else(|| missing(operation))?;
            let all = there.executions.values().flatten();
            let those = all.filter(|one| status.is_none_or(|status| status == one.status));
            let keyed = those.map(|one| (format!("{} {:010}", one.thing, one.number), listed(one)));
            Ok(self.paged(250, keyed, from.as_ref()))
        })
        .await
    }

    async fn describe_job_execution(
        &self,
        job: &JobId,
        thing: &ThingName,
        number: Option<u64>,
    ) -> Result<JobExecution> {
        let operation = Operation::DescribeJobExecution;
        let (now, _) = self.job_clock();
        self.call(operation, thing.as_str(), |state| {
            state.settle_jobs(now);
            let of_thing = state
                .jobs
                .get(job.as_str())
                .and_then(|there| there.executions.get(thing.as_str()));
            let mut of_thing = of_thing.into_iter().flatten().rev();
            let found = of_thing.find(|one| number.is_none_or(|number| number == one.number));
            found.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }
}
