//! What is done to the fake's jobs.

use std::collections::BTreeMap;

use async_trait::async_trait;
use fleet_core::account::{Arn, Place};
use fleet_core::job::{
    ExecutionStatus, JobStatus, MOST_DELETIONS, MOST_DESCRIPTION, MOST_DOCUMENT, ProcessDetails,
};
use fleet_core::name::JobId;
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::jobs::{Job, JobWrites, NewJob};
use fleet_core::tag::Tags;
use jiff::Timestamp;

use super::FakeJob;
use crate::fake::refusals::{exists, invalid, limit, missing, state_forbids};
use crate::fake::{Fake, State, job_documents};

#[async_trait]
impl JobWrites for Fake {
    async fn create_job(&self, new: &NewJob, tags: &Tags) -> Result<Arn> {
        let operation = Operation::CreateJob;
        let place = self.place();
        self.may_tag(operation, tags)?;
        let (now, times) = self.job_clock();
        self.call(operation, new.id.as_str(), |state| {
            state.settle_jobs(now);
            if state.jobs.contains_key(new.id.as_str()) {
                return Err(exists(operation));
            }
            check(operation, new)?;
            state.check_targets(operation, &new.targets)?;
            state.check_versions(operation, &place, new)?;
            let made = made(state, &place, new, now);
            let arn = made.job.arn.clone();
            let begins = made.job.status == JobStatus::InProgress && !times.rollout_is_held;
            state.jobs.insert(new.id.to_string(), made);
            state.tags.insert(arn.to_string(), tags.clone());
            if begins {
                state.roll_out(new.id.as_str(), usize::MAX, now);
            }
            Ok(arn)
        })
        .await
    }

    async fn cancel_job(
        &self,
        id: &JobId,
        reason_code: Option<&str>,
        comment: Option<&str>,
        force: bool,
    ) -> Result<()> {
        let operation = Operation::CancelJob;
        let (now, times) = self.job_clock();
        self.call(operation, id.as_str(), |state| {
            state.settle_jobs(now);
            let there = state.jobs.get_mut(id.as_str());
            let there = there.ok_or_else(|| missing(operation))?;
            if there.is_over() && !(force && there.job.status == JobStatus::Canceled) {
                let message = format!("the job is {}", there.job.status);
                return Err(invalid(operation, message));
            }
            if there.job.status != JobStatus::Canceled {
                there.looks = Some((there.job.status, now + times.canceling));
            }
            there.job.status = JobStatus::Canceled;
            there.job.completed = Some(now);
            there.job.force_canceled |= force;
            there.job.reason_code = reason_code.map(str::to_owned);
            there.job.comment = comment.map(str::to_owned);
            there.waiting.clear();
            there.cancel_executions(ExecutionStatus::Queued, now);
            if force {
                there.cancel_executions(ExecutionStatus::InProgress, now);
            }
            Ok(())
        })
        .await
    }

    async fn delete_job(&self, id: &JobId, force: bool) -> Result<()> {
        let operation = Operation::DeleteJob;
        let (now, times) = self.job_clock();
        self.call(operation, id.as_str(), |state| {
            state.settle_jobs(now);
            let deleting = state.jobs.values().filter(|job| job.gone.is_some()).count();
            let there = state.jobs.get_mut(id.as_str());
            let there = there.ok_or_else(|| missing(operation))?;
            if there.gone.is_some() {
                return Err(invalid(operation, "the job is being deleted already"));
            }
            if !there.job.status.is_terminal() && !force {
                return Err(state_forbids(operation, "the job is not over"));
            }
            if deleting >= MOST_DELETIONS {
                return Err(limit(operation, "ten jobs are being deleted"));
            }
            there.job.status = JobStatus::DeletionInProgress;
            there.looks = None;
            there.waiting.clear();
            there.gone = Some(now + times.deleting);
            let arn = there.job.arn.to_string();
            state.tags.remove(&arn);
            Ok(())
        })
        .await
    }
}

/// What AWS does not take of any job.
fn check(operation: Operation, new: &NewJob) -> Result<()> {
    let wrong = |why: String| Err(invalid(operation, why));
    if new.document.chars().count() > MOST_DOCUMENT {
        return wrong("the document is too long".to_owned());
    }
    if serde_json::from_str::<serde_json::Value>(&new.document).is_err() {
        return wrong("the document is no JSON".to_owned());
    }
    if new.description.chars().count() > MOST_DESCRIPTION {
        return wrong("the description is too long".to_owned());
    }
    if job_documents::needs_urls(&new.document) && new.settings.presigned_url.is_none() {
        return wrong("the document needs a presigned URL configuration".to_owned());
    }
    match new.settings.check(new.selection) {
        Ok(_) => Ok(()),
        Err(error) => wrong(error.to_string()),
    }
}

pub(super) fn made(state: &mut State, place: &Place, new: &NewJob, now: Timestamp) -> FakeJob {
    state.ids += 1;
    let scheduling = new.settings.scheduling.as_ref();
    let starts_later = scheduling
        .is_some_and(|times| times.start.is_some() || !times.maintenance_windows.is_empty());
    let status = match starts_later {
        true => JobStatus::Scheduled,
        false => JobStatus::InProgress,
    };
    FakeJob {
        job: Job {
            id: new.id.clone(),
            arn: place.job(new.id.as_str()),
            status,
            selection: new.selection,
            targets: new.targets.clone(),
            description: new.description.clone(),
            created: Some(now),
            updated: Some(now),
            completed: None,
            force_canceled: false,
            reason_code: None,
            comment: None,
            settings: new.settings.clone(),
            destination_package_versions: new.destination_package_versions.clone(),
            process: ProcessDetails::default(),
            is_concurrent: Some(true),
            scheduled_rollouts: Vec::new(),
        },
        document: new.document.clone(),
        executions: BTreeMap::new(),
        told: None,
        looks: None,
        gone: None,
        order: state.ids,
        waiting: state.things_of(&new.targets),
    }
}
