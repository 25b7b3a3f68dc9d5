//! Kind: jobs. One that is not over is canceled first; at most ten are in deletion at once.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::identify::Location;
use fleet_core::job::{JobStatus, MOST_DELETIONS};
use fleet_core::name::JobId;
use fleet_core::operation::Operation;
use fleet_core::port::jobs::{Job, JobFilter};
use tokio::sync::Semaphore;

use super::kind::{Kind, ONLY_ALL};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts, made_at};
use crate::event::{Event, Phase, Reason, ResourceKind};
use crate::jobs::{JobError, cancel, delete};
use crate::session::Session;

const KIND: ResourceKind = ResourceKind::Job;

/// How long a job may take to look canceled, and to be gone.
const LONGEST: Duration = Duration::from_secs(300);

/// Jobs.
pub(super) struct Jobs;

#[async_trait]
impl Kind for Jobs {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::Jobs
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let mut section = Section::default();
        let every = JobFilter::default();
        let (jobs, listed) = scan
            .list(|from| scan.reads.jobs.list_jobs(&every, from))
            .await;
        let looks = scan
            .each(jobs, |job| async move {
                let tags = scan.tags(&job.arn).await;
                (tags, job)
            })
            .await;
        for (tags, job) in looks {
            let Some(tags) = tags else { continue };
            let owner = tags.map(|tags| tags.owner());
            let whose = facts(KIND, job.id.as_str(), Location::Here);
            let verdict = scan.verdict(&mut section, whose, owner);
            section.add(job.id, verdict, made_at(job.created));
        }
        section.noting(listed)
    }

    async fn remove(&self, run: &Run<'_>) {
        let room = &Semaphore::new(MOST_DELETIONS);
        run.each(KIND, self.phase(), run.items(KIND), |item| async move {
            outcome(remove(run, item, room).await)
        })
        .await;
    }
}

async fn remove(run: &Run<'_>, item: &Item, room: &Semaphore) -> Still<Outcome> {
    let id: JobId = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
    let there = needed(run.reads.jobs.describe_job(&id).await)?;
    run.same(item, &made_at(there.created))?;
    let session = quiet(run.session);
    if there.status != JobStatus::DeletionInProgress {
        let whose = facts(KIND, id.as_str(), Location::Here);
        run.still_ours(whose, &there.arn).await?;
        if !there.status.is_terminal() {
            end(run, &there, &session).await?;
        }
    }
    let _room = room.acquire().await.map_err(|_| Outcome::NotTried)?;
    if run.is_stopped() {
        return Err(Outcome::NotTried);
    }
    let deleted = delete::until_gone(run.reads, run.writes, &id, LONGEST, &session);
    deleted.await.map(|()| Outcome::Deleted).map_err(early)
}

/// Cancels a job with everything that its devices do, and waits until AWS shows that.
async fn end(run: &Run<'_>, job: &Job, session: &Session) -> Still<()> {
    let comment = Some("fleetctl cleanup");
    let jobs = &run.writes.jobs;
    match jobs
        .cancel_job(&job.id, Some("CLEANUP"), comment, true)
        .await
    {
        // It is over by now, or was: its state says so.
        Err(error) if matches!(error.fault, Fault::Invalid | Fault::Conflict) => {
            let now = needed(run.reads.jobs.describe_job(&job.id).await)?;
            return match now.status {
                JobStatus::Scheduled | JobStatus::InProgress => Err(Outcome::Failed(error)),
                _ => Ok(()),
            };
        }
        other => needed(other)?,
    }
    let shown = cancel::until_shown(run.reads, &job.id, LONGEST, session);
    shown.await.map_err(early)
}

/// A session that tells nobody: what ten jobs wait for at once is no news.
fn quiet(session: &Session) -> Session {
    Session {
        sink: Arc::new(|_: &Event| {}),
        ..session.clone()
    }
}

fn early(error: JobError) -> Outcome {
    let (operation, fault) = match &error {
        JobError::NoJob(_) => return Outcome::Gone,
        JobError::Interrupted => return Outcome::NotTried,
        JobError::TooManyDeletions { .. } => (Operation::DeleteJob, Fault::Limit),
        _ => (Operation::DescribeJob, Fault::Unknown),
    };
    Outcome::Failed(match error {
        JobError::Cloud(error) => error,
        error => CloudError::other(operation, fault, error),
    })
}
