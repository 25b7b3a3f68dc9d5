//! Canceling jobs: what it means for their executions first, then the cancellation, then a look.

use std::time::Duration;

use fleet_core::fault::Fault;
use fleet_core::job::{Comment, JobStatus, ProcessDetails, ReasonCode};
use fleet_core::name::JobId;
use fleet_core::port::jobs::Job;
use fleet_core::port::{Cloud, Reads};
use futures::{StreamExt, stream};
use serde::Serialize;

use super::poll::{self, Pauses};
use super::{JobError, describe, executions};
use crate::event::{Event, ResourceKind, Wait};
use crate::session::Session;

/// How a job is canceled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Cancellation {
    /// Whether executions that are in progress are canceled as well. Their devices are not told to stop.
    pub force: bool,
    /// Why, for programs.
    pub reason_code: Option<ReasonCode>,
    /// Why, for people.
    pub comment: Option<Comment>,
}

/// A job that is to be canceled.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelPlan {
    /// The job, as it was looked at.
    pub job: Job,
    /// Its executions, counted over all pages.
    pub counts: ProcessDetails,
}

/// Looks at the job that is to be canceled. One that was canceled can be canceled again with force.
///
/// # Errors
/// There is no such job, it is over or being deleted, AWS cannot be read, or the user stopped it.
pub async fn plan(
    reads: &Reads,
    id: &JobId,
    force: bool,
    session: &Session,
) -> Result<CancelPlan, JobError> {
    let job = describe(reads, id).await?;
    match job.status {
        JobStatus::Scheduled | JobStatus::InProgress => {}
        JobStatus::Canceled if force => {}
        status => return Err(over(id, status)),
    }
    let counts = executions::count(reads, id, session).await?;
    Ok(CancelPlan { job, counts })
}

fn over(id: &JobId, status: JobStatus) -> JobError {
    match status {
        JobStatus::DeletionInProgress => JobError::BeingDeleted(id.clone()),
        status => JobError::Over {
            job: id.clone(),
            status,
        },
    }
}

/// Cancels the jobs of plans, each if it is still the one that was looked at, and waits until AWS shows
/// it, for so long at most each. Gives each job as it is then, in the order of the plans.
///
/// # Errors
/// Of each job its own: it was made anew, it is over, AWS refuses or does not show it in time.
pub async fn cancel(
    cloud: &Cloud,
    plans: &[CancelPlan],
    how: &Cancellation,
    longest: Duration,
    session: &Session,
) -> Vec<(JobId, Result<Job, JobError>)> {
    let jobs = plans.iter().map(|plan| async move {
        let canceled = one(cloud, plan, how, longest, session).await;
        (plan.job.id.clone(), canceled)
    });
    let jobs: Vec<_> = jobs.collect();
    let jobs = stream::iter(jobs).buffered(session.pace.in_flight.max(1));
    jobs.collect().await
}

async fn one(
    cloud: &Cloud,
    plan: &CancelPlan,
    how: &Cancellation,
    longest: Duration,
    session: &Session,
) -> Result<Job, JobError> {
    if session.is_cancelled() {
        return Err(JobError::Interrupted);
    }
    let id = &plan.job.id;
    let now = describe(&cloud.reads, id).await?;
    if now.created != plan.job.created {
        return Err(JobError::Changed(id.clone()));
    }
    let (code, comment) = (how.reason_code.as_ref(), how.comment.as_ref());
    let (code, comment) = (code.map(ReasonCode::as_str), comment.map(Comment::as_str));
    let jobs = &cloud.writes.jobs;
    match jobs.cancel_job(id, code, comment, how.force).await {
        Err(error) if error.is_not_found() => return Err(JobError::NoJob(id.clone())),
        Err(error) if error.fault == Fault::Invalid => {
            let now = describe(&cloud.reads, id).await?;
            return Err(match now.status {
                JobStatus::Scheduled | JobStatus::InProgress => error.into(),
                status => over(id, status),
            });
        }
        other => other?,
    }
    let mut status = now.status;
    let seen = poll::until(session, Wait::JobCanceled, longest, async || {
        let now = describe(&cloud.reads, id).await?;
        status = now.status;
        Ok((status == JobStatus::Canceled).then_some(now))
    });
    let seen = seen.await?;
    session.tell(Event::Canceled {
        kind: ResourceKind::Job,
        name: id.to_string(),
    });
    seen.ok_or_else(|| JobError::NotSeen {
        job: id.clone(),
        status,
        waited: longest,
    })
}

/// Waits until AWS shows a job as over, for so long at most.
pub(crate) async fn until_shown(
    reads: &Reads,
    id: &JobId,
    longest: Duration,
    session: &Session,
) -> Result<(), JobError> {
    let mut pauses = Pauses::new(session, Wait::JobCanceled, longest);
    loop {
        let status = describe(reads, id).await?.status;
        if !matches!(status, JobStatus::Scheduled | JobStatus::InProgress) {
            return Ok(());
        }
        if !pauses.pass().await? {
            return Err(JobError::NotSeen {
                job: id.clone(),
                status,
                waited: longest,
            });
        }
    }
}
