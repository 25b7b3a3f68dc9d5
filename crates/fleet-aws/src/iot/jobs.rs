//! Jobs.

use async_trait::async_trait;
use aws_sdk_iot::types::{JobProcessDetails, JobSummary, TargetSelection as Selection};
use fleet_core::account::Arn;
use fleet_core::job::{JobStatus, ProcessDetails, TargetSelection};
use fleet_core::name::JobId;
use fleet_core::operation::Operation;
use fleet_core::port::jobs::{Job, JobFilter, JobReads, JobWrites, ListedJob, NewJob};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;

use super::{next_page, tag_list};
use crate::aws::{Aws, counted, parsed, required, timestamp, unreadable};

mod settings;

/// Jobs on a page: the most AWS allows.
const PAGE: i32 = 250;

#[async_trait]
impl JobReads for Aws {
    async fn describe_job(&self, id: &JobId) -> Result<Job> {
        let operation = Operation::DescribeJob;
        let request = self.iot.describe_job().job_id(id.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        described(operation, required(operation, "job", answer.job)?)
    }

    async fn get_job_document(&self, id: &JobId) -> Result<String> {
        let operation = Operation::GetJobDocument;
        let request = self.iot.get_job_document().job_id(id.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        required(operation, "document", answer.document)
    }

    async fn list_jobs(
        &self,
        filter: &JobFilter,
        from: Option<PageToken>,
    ) -> Result<Page<ListedJob>> {
        let operation = Operation::ListJobs;
        let status = filter.status.map(|status| status.as_str().into());
        let request = self
            .iot
            .list_jobs()
            .set_status(status)
            .set_target_selection(filter.selection.map(selection))
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let jobs = answer.jobs.unwrap_or_default().into_iter();
        Ok(Page {
            items: jobs
                .map(|job| listed(operation, job))
                .collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }
}

#[async_trait]
impl JobWrites for Aws {
    async fn create_job(&self, job: &NewJob, tags: &Tags) -> Result<Arn> {
        let operation = Operation::CreateJob;
        let said = &job.settings;
        let rollout = said.rollout.as_ref();
        let scheduling = said.scheduling.as_ref();
        let targets = job.targets.iter().map(Arn::to_string);
        let packages = job.destination_package_versions.iter();
        let packages: Vec<_> = packages.map(Arn::to_string).collect();
        let request = self
            .iot
            .create_job()
            .job_id(job.id.as_str())
            .set_targets(Some(targets.collect()))
            .document(&job.document)
            .set_description((!job.description.is_empty()).then(|| job.description.clone()))
            .target_selection(selection(job.selection))
            .set_job_executions_rollout_config(
                rollout
                    .map(|rate| settings::rollout(operation, rate))
                    .transpose()?,
            )
            .set_abort_config(settings::abort(operation, &said.abort)?)
            .set_timeout_config(said.in_progress_timeout_minutes.map(settings::timeout))
            .set_job_executions_retry_config(settings::retries(operation, &said.retries)?)
            .set_scheduling_config(
                scheduling
                    .map(|scheduling| settings::scheduling(operation, scheduling))
                    .transpose()?,
            )
            .set_presigned_url_config(said.presigned_url.as_ref().map(settings::presigned_url))
            .set_destination_package_versions((!packages.is_empty()).then_some(packages))
            .set_tags(tag_list(tags));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let arn = required(operation, "jobArn", answer.job_arn)?;
        Ok(Arn::from_aws(arn))
    }

    async fn cancel_job(
        &self,
        id: &JobId,
        reason_code: Option<&str>,
        comment: Option<&str>,
        force: bool,
    ) -> Result<()> {
        let request = self
            .iot
            .cancel_job()
            .job_id(id.as_str())
            .set_reason_code(reason_code.map(str::to_owned))
            .set_comment(comment.map(str::to_owned))
            .set_force(force.then_some(true));
        self.funnel
            .call(Operation::CancelJob, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_job(&self, id: &JobId, force: bool) -> Result<()> {
        let request = self
            .iot
            .delete_job()
            .job_id(id.as_str())
            .set_force(force.then_some(true));
        self.funnel
            .call(Operation::DeleteJob, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}

fn described(operation: Operation, job: aws_sdk_iot::types::Job) -> Result<Job> {
    let settings = settings::read(operation, &job)?;
    let process = job.job_process_details.as_ref();
    let rollouts = job.scheduled_job_rollouts.unwrap_or_default().into_iter();
    let packages = job.destination_package_versions.unwrap_or_default();
    Ok(Job {
        id: id(operation, job.job_id)?,
        arn: Arn::from_aws(required(operation, "jobArn", job.job_arn)?),
        status: status(operation, job.status)?,
        selection: read_selection(
            operation,
            &required(operation, "targetSelection", job.target_selection)?,
        )?,
        targets: job
            .targets
            .unwrap_or_default()
            .into_iter()
            .map(Arn::from_aws)
            .collect(),
        description: job.description.unwrap_or_default(),
        created: job.created_at.as_ref().and_then(timestamp),
        updated: job.last_updated_at.as_ref().and_then(timestamp),
        completed: job.completed_at.as_ref().and_then(timestamp),
        force_canceled: job.force_canceled.unwrap_or_default(),
        reason_code: job.reason_code.filter(|code| !code.is_empty()),
        comment: job.comment.filter(|text| !text.is_empty()),
        settings,
        destination_package_versions: packages.into_iter().map(Arn::from_aws).collect(),
        process: process
            .map(|details| counts(operation, details))
            .transpose()?
            .unwrap_or_default(),
        is_concurrent: job.is_concurrent,
        scheduled_rollouts: rollouts.filter_map(|rollout| rollout.start_time).collect(),
    })
}

fn listed(operation: Operation, job: JobSummary) -> Result<ListedJob> {
    let selection = job.target_selection.as_ref();
    Ok(ListedJob {
        id: id(operation, job.job_id)?,
        arn: Arn::from_aws(required(operation, "jobArn", job.job_arn)?),
        status: status(operation, job.status)?,
        selection: selection
            .map(|selection| read_selection(operation, selection))
            .transpose()?,
        created: job.created_at.as_ref().and_then(timestamp),
        updated: job.last_updated_at.as_ref().and_then(timestamp),
        completed: job.completed_at.as_ref().and_then(timestamp),
    })
}

fn id(operation: Operation, id: Option<String>) -> Result<JobId> {
    parsed(operation, &required(operation, "jobId", id)?)
}

fn status(
    operation: Operation,
    status: Option<aws_sdk_iot::types::JobStatus>,
) -> Result<JobStatus> {
    parsed(operation, required(operation, "status", status)?.as_str())
}

fn selection(selection: TargetSelection) -> Selection {
    match selection {
        TargetSelection::Continuous => Selection::Continuous,
        TargetSelection::Snapshot => Selection::Snapshot,
    }
}

fn read_selection(operation: Operation, selection: &Selection) -> Result<TargetSelection> {
    match selection {
        Selection::Continuous => Ok(TargetSelection::Continuous),
        Selection::Snapshot => Ok(TargetSelection::Snapshot),
        other => Err(unreadable(
            operation,
            format!("the target selection is {other}"),
        )),
    }
}

fn counts(operation: Operation, details: &JobProcessDetails) -> Result<ProcessDetails> {
    let of = |things: Option<i32>| {
        let things = things.unwrap_or_default();
        counted(operation, "a number of things", things)
    };
    Ok(ProcessDetails {
        queued: of(details.number_of_queued_things)?,
        in_progress: of(details.number_of_in_progress_things)?,
        succeeded: of(details.number_of_succeeded_things)?,
        failed: of(details.number_of_failed_things)?,
        rejected: of(details.number_of_rejected_things)?,
        timed_out: of(details.number_of_timed_out_things)?,
        removed: of(details.number_of_removed_things)?,
        canceled: of(details.number_of_canceled_things)?,
    })
}
