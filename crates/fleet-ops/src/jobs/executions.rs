//! The executions of a job, over all pages, as a stream: memory does not grow with the job.

use std::collections::BTreeSet;
use std::future::ready;

use fleet_core::fault::CloudError;
use fleet_core::job::{ExecutionStatus, ProcessDetails};
use fleet_core::name::{JobId, ThingName};
use fleet_core::port::job_executions::ListedExecution;
use fleet_core::port::{Page, Reads};
use futures::{Stream, StreamExt, TryStreamExt, stream};

use super::JobError;
use crate::event::{Event, Phase};
use crate::session::Session;

/// Which executions are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filter {
    /// Those in one of these states; in any state, if there are none.
    pub statuses: Vec<ExecutionStatus>,
    /// Those on these things; on any thing, if there are none.
    pub things: BTreeSet<ThingName>,
}

/// Lists executions. Without a filter by state, one listing has them all, each once; otherwise the
/// states come one after the other, their first pages asked for side by side, and an execution that
/// goes from one to another meanwhile can come twice.
pub fn list<'a>(
    reads: &'a Reads,
    job: &'a JobId,
    filter: &'a Filter,
    session: &'a Session,
) -> impl Stream<Item = Result<ListedExecution, JobError>> + 'a {
    let all = ExecutionStatus::ALL.iter().copied();
    let asked: Vec<_> = match filter.statuses.is_empty() {
        true => vec![None],
        false => all
            .filter(|status| filter.statuses.contains(status))
            .map(Some)
            .collect(),
    };
    let firsts = stream::iter(asked)
        .map(move |status| async move {
            let port = &reads.job_executions;
            let first = port.list_job_executions(job, status, None).await?;
            Ok::<_, CloudError>((status, first))
        })
        .buffered(session.pace.in_flight.max(1));
    firsts
        .map_ok(move |(status, first)| following(reads, job, status, first))
        .try_flatten()
        .try_filter(move |one| {
            ready(filter.things.is_empty() || filter.things.contains(&one.thing))
        })
        .map_err(|error| gone(job, error))
        .take_while(|_| ready(!session.is_cancelled()))
}

/// A page and all that follow it; the next one is asked for when it is needed.
fn following<'a>(
    reads: &'a Reads,
    job: &'a JobId,
    status: Option<ExecutionStatus>,
    first: Page<ListedExecution>,
) -> impl Stream<Item = Result<ListedExecution, CloudError>> + 'a {
    let rest = stream::try_unfold(first.next, move |from| async move {
        let Some(from) = from else { return Ok(None) };
        let port = &reads.job_executions;
        let page = port.list_job_executions(job, status, Some(from)).await?;
        let items = stream::iter(page.items.into_iter().map(Ok));
        Ok::<_, CloudError>(Some((items, page.next)))
    });
    let first = stream::iter(first.items.into_iter().map(Ok));
    first.chain(rest.try_flatten())
}

/// Counts the executions of a job in each state over all pages, and tells how far it is.
///
/// # Errors
/// There is no such job, AWS cannot be read, or the user stopped it.
pub async fn count(
    reads: &Reads,
    job: &JobId,
    session: &Session,
) -> Result<ProcessDetails, JobError> {
    let phase = Phase::JobExecutions;
    session.tell(Event::PhaseStarted { phase, total: None });
    let (mut counts, mut from) = (ProcessDetails::default(), None);
    loop {
        if session.is_cancelled() {
            return Err(JobError::Interrupted);
        }
        let page = reads.job_executions.list_job_executions(job, None, from);
        let page = page.await.map_err(|error| gone(job, error))?;
        for execution in &page.items {
            *counts.of_mut(execution.status) += 1;
        }
        session.tell(Event::Progress {
            phase,
            done: counts.total(),
            total: None,
            failed: 0,
        });
        match page.next {
            Some(next) => from = Some(next),
            None => break,
        }
    }
    session.tell(Event::PhaseFinished { phase });
    Ok(counts)
}

fn gone(job: &JobId, error: CloudError) -> JobError {
    match error.is_not_found() {
        true => JobError::NoJob(job.clone()),
        false => error.into(),
    }
}
