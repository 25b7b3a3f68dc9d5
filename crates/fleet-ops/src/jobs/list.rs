//! All jobs, over all pages and in all states.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use fleet_core::job::{JobStatus, TargetSelection};
use fleet_core::port::Reads;
use fleet_core::port::jobs::{JobFilter, ListedJob};
use futures::{StreamExt, TryStreamExt, stream};

use super::JobError;
use crate::session::Session;

/// Which jobs are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// Those in one of these states; in any state, if there are none.
    pub statuses: Vec<JobStatus>,
    /// Those for these.
    pub selection: Option<TargetSelection>,
}

impl Request {
    /// Jobs in one of these states.
    #[must_use]
    pub fn of(statuses: &[JobStatus]) -> Self {
        Self {
            statuses: statuses.to_vec(),
            selection: None,
        }
    }

    /// The states that are asked for, in the order in which a job goes through them.
    fn asked(&self) -> Vec<JobStatus> {
        let all = JobStatus::ALL.iter().copied();
        let wanted =
            |status: &JobStatus| self.statuses.is_empty() || self.statuses.contains(status);
        all.filter(wanted).collect()
    }
}

/// Lists jobs, the newest first. The states are asked for side by side; a job that goes from one to
/// another meanwhile is listed in the later one.
///
/// # Errors
/// The jobs cannot be listed, or the user stopped it.
pub async fn list(
    reads: &Reads,
    request: &Request,
    session: &Session,
) -> Result<Vec<ListedJob>, JobError> {
    let asked = request.asked().into_iter().map(|status| {
        let filter = JobFilter {
            status: Some(status),
            selection: request.selection,
        };
        of_filter(reads, filter, session)
    });
    // Collected first, so that the stream does not borrow what a closure gives.
    let asked: Vec<_> = asked.collect();
    let mut lists = stream::iter(asked).buffered(session.pace.in_flight.max(1));
    let mut jobs = BTreeMap::new();
    while let Some(list) = lists.try_next().await? {
        jobs.extend(list.into_iter().map(|job| (job.id.clone(), job)));
    }
    let mut jobs: Vec<_> = jobs.into_values().collect();
    jobs.sort_by_key(|job| Reverse(job.created));
    Ok(jobs)
}

async fn of_filter(
    reads: &Reads,
    filter: JobFilter,
    session: &Session,
) -> Result<Vec<ListedJob>, JobError> {
    let (mut jobs, mut from) = (Vec::new(), None);
    loop {
        if session.is_cancelled() {
            return Err(JobError::Interrupted);
        }
        let page = reads.jobs.list_jobs(&filter, from).await?;
        jobs.extend(page.items);
        match page.next {
            Some(next) => from = Some(next),
            None => return Ok(jobs),
        }
    }
}
