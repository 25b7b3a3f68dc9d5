//! Deleting jobs: what goes with them and whether that takes force first, then the deletion, then a
//! wait until they are gone.

use std::time::Duration;

use fleet_core::fault::Fault;
use fleet_core::job::{JobStatus, MOST_DELETIONS, ProcessDetails};
use fleet_core::name::JobId;
use fleet_core::port::jobs::Job;
use fleet_core::port::{Cloud, Reads, Writes};
use futures::{StreamExt, stream};
use serde::Serialize;

use super::poll::{self, Pauses};
use super::{JobError, describe, executions};
use crate::event::{Event, ResourceKind, Wait};
use crate::session::Session;

/// A job that is to go.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePlan {
    /// The job, as it was looked at.
    pub job: Job,
    /// Its executions, counted over all pages.
    pub counts: ProcessDetails,
}

/// What force is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// The job is not over.
    NotOver,
    /// It has executions, whose history goes with it.
    HasExecutions,
}

impl DeletePlan {
    /// Why the deletion takes force; none if it does not. AWS needs it for a job that is not over; for
    /// one that has executions it is given as well, so that what is lost is announced.
    #[must_use]
    pub fn force(&self) -> Option<Force> {
        if !self.job.status.is_terminal() {
            Some(Force::NotOver)
        } else if self.counts.total() > 0 {
            Some(Force::HasExecutions)
        } else {
            None
        }
    }
}

/// What became of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Became {
    /// It is gone.
    Gone,
    /// AWS is deleting it; it was not waited for.
    BeingDeleted,
}

/// Looks at the job that is to go.
///
/// # Errors
/// There is no such job, it is being deleted, AWS cannot be read, or the user stopped it.
pub async fn plan(reads: &Reads, id: &JobId, session: &Session) -> Result<DeletePlan, JobError> {
    let job = describe(reads, id).await?;
    if job.status == JobStatus::DeletionInProgress {
        return Err(JobError::BeingDeleted(id.clone()));
    }
    let counts = executions::count(reads, id, session).await?;
    Ok(DeletePlan { job, counts })
}

/// Deletes the jobs of plans, each if it is still the one that was looked at, ten at once as AWS allows,
/// and waits until they are gone, for so long at most each. One that is gone by now is deleted with
/// success. Gives what became of each, in the order of the plans.
///
/// # Errors
/// Of each job its own: it was made anew, AWS refuses, or it is not gone in time.
pub async fn delete(
    cloud: &Cloud,
    plans: &[DeletePlan],
    longest: Duration,
    session: &Session,
) -> Vec<(JobId, Result<Became, JobError>)> {
    let jobs = plans.iter().map(|plan| async move {
        let deleted = one(cloud, plan, longest, session).await;
        (plan.job.id.clone(), deleted)
    });
    let jobs: Vec<_> = jobs.collect();
    let at_once = session.pace.in_flight.clamp(1, MOST_DELETIONS);
    stream::iter(jobs).buffered(at_once).collect().await
}

async fn one(
    cloud: &Cloud,
    plan: &DeletePlan,
    longest: Duration,
    session: &Session,
) -> Result<Became, JobError> {
    if session.is_cancelled() {
        return Err(JobError::Interrupted);
    }
    let id = &plan.job.id;
    let became = match describe(&cloud.reads, id).await {
        Err(JobError::NoJob(_)) => Became::Gone,
        Err(error) => return Err(error),
        Ok(now) if now.created != plan.job.created => {
            return Err(JobError::Changed(id.clone()));
        }
        Ok(_) => {
            let force = plan.force().is_some();
            let (reads, writes) = (&cloud.reads, &cloud.writes);
            begin(reads, writes, id, force, longest, session).await?;
            wait(reads, id, longest, session).await?
        }
    };
    session.tell(Event::Deleted {
        kind: ResourceKind::Job,
        name: id.to_string(),
    });
    Ok(became)
}

/// Deletes a job with everything that belongs to it and waits until it is gone, for so long at most. One
/// that is being deleted already is waited for.
pub(crate) async fn until_gone(
    reads: &Reads,
    writes: &Writes,
    id: &JobId,
    longest: Duration,
    session: &Session,
) -> Result<(), JobError> {
    let mut pauses = Pauses::new(session, Wait::JobDeletions, longest);
    while !try_once(reads, writes, id, true).await? {
        if !pauses.pass().await? {
            return Err(too_many(id, longest));
        }
    }
    let mut pauses = Pauses::new(session, Wait::JobDeleted, longest);
    loop {
        let status = match describe(reads, id).await {
            Err(JobError::NoJob(_)) => return Ok(()),
            other => other?.status,
        };
        if !pauses.pass().await? {
            return Err(JobError::NotSeen {
                job: id.clone(),
                status,
                waited: longest,
            });
        }
    }
}

/// Begins the deletion, once fewer than ten jobs are in deletion.
async fn begin(
    reads: &Reads,
    writes: &Writes,
    id: &JobId,
    force: bool,
    longest: Duration,
    session: &Session,
) -> Result<(), JobError> {
    let begun = poll::until(session, Wait::JobDeletions, longest, async || {
        let begun = try_once(reads, writes, id, force).await?;
        Ok(begun.then_some(()))
    });
    begun.await?.ok_or_else(|| too_many(id, longest))
}

/// Begins the deletion. Tells whether it has begun: not so while ten other jobs are in deletion.
async fn try_once(
    reads: &Reads,
    writes: &Writes,
    id: &JobId,
    force: bool,
) -> Result<bool, JobError> {
    match writes.jobs.delete_job(id, force).await {
        Ok(()) => Ok(true),
        Err(error) if error.is_not_found() => Ok(true),
        Err(error) if error.fault == Fault::Limit => Ok(false),
        Err(error) => match describe(reads, id).await {
            // A reply was lost, or somebody else deletes it.
            Err(JobError::NoJob(_)) => Ok(true),
            Ok(now) if now.status == JobStatus::DeletionInProgress => Ok(true),
            _ => Err(error.into()),
        },
    }
}

fn too_many(id: &JobId, longest: Duration) -> JobError {
    JobError::TooManyDeletions {
        job: id.clone(),
        waited: longest,
    }
}

async fn wait(
    reads: &Reads,
    id: &JobId,
    longest: Duration,
    session: &Session,
) -> Result<Became, JobError> {
    if longest.is_zero() {
        return Ok(Became::BeingDeleted);
    }
    let mut status = JobStatus::DeletionInProgress;
    let gone = poll::until(
        session,
        Wait::JobDeleted,
        longest,
        async || match describe(reads, id).await {
            Err(JobError::NoJob(_)) => Ok(Some(Became::Gone)),
            Ok(now) => {
                status = now.status;
                Ok(None)
            }
            Err(error) => Err(error),
        },
    );
    gone.await?.ok_or_else(|| JobError::NotSeen {
        job: id.clone(),
        status,
        waited: longest,
    })
}
