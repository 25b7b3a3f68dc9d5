//! The last executions that did not succeed, with what their devices said.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use fleet_core::fault::CloudError;
use fleet_core::job::{ExecutionStatus, ProcessDetails};
use fleet_core::name::{JobId, ThingName};
use fleet_core::port::Reads;
use fleet_core::port::job_executions::ListedExecution;
use futures::{StreamExt, TryStreamExt, stream};

use super::RecentFailure;

/// How many are kept.
const MOST: usize = 5;

/// How many pages of each state are looked at for new ones. With more failures than stand on these,
/// the latest may not be among those that are shown.
const PAGES: usize = 4;

const STATES: [ExecutionStatus; 3] = [
    ExecutionStatus::Failed,
    ExecutionStatus::TimedOut,
    ExecutionStatus::Rejected,
];

/// What is known of failures.
#[derive(Debug, Default)]
pub(super) struct Failures {
    /// The counts they belong to.
    counts: [u64; 3],
    /// What devices said, by thing and number.
    described: BTreeMap<(ThingName, u64), BTreeMap<String, String>>,
    recent: Vec<RecentFailure>,
}

impl Failures {
    /// The last failures, read again if there are others than before.
    pub(super) async fn look(
        &mut self,
        reads: &Reads,
        job: &JobId,
        counts: &ProcessDetails,
    ) -> Result<Vec<RecentFailure>, CloudError> {
        let counts = STATES.map(|status| counts.of(status));
        if counts != self.counts {
            match self.read(reads, job, counts).await {
                // The job went meanwhile; the next look tells.
                Err(error) if error.is_not_found() => {}
                read => {
                    self.recent = read?;
                    self.counts = counts;
                }
            }
        }
        Ok(self.recent.clone())
    }

    async fn read(
        &mut self,
        reads: &Reads,
        job: &JobId,
        counts: [u64; 3],
    ) -> Result<Vec<RecentFailure>, CloudError> {
        let mut latest = Vec::new();
        for (status, _) in STATES
            .into_iter()
            .zip(counts)
            .filter(|(_, count)| *count > 0)
        {
            of_status(reads, job, status, &mut latest).await?;
        }
        let known = &self.described;
        let looks = latest.into_iter().map(|one| async move {
            let key = (one.thing.clone(), one.number);
            let details = match known.get(&key) {
                Some(details) => details.clone(),
                None => said(reads, job, &one).await?,
            };
            Ok::<_, CloudError>((key, one, details))
        });
        let looks: Vec<_> = looks.collect();
        let looks: Vec<_> = stream::iter(looks).buffered(MOST).try_collect().await?;
        self.described.clear();
        let mut recent = Vec::new();
        for (key, one, details) in looks {
            self.described.insert(key, details.clone());
            recent.push(RecentFailure {
                thing: one.thing,
                status: one.status,
                at: one.updated,
                details,
            });
        }
        Ok(recent)
    }
}

/// Puts the latest executions in a state among those that are known.
async fn of_status(
    reads: &Reads,
    job: &JobId,
    status: ExecutionStatus,
    latest: &mut Vec<ListedExecution>,
) -> Result<(), CloudError> {
    let (port, mut from) = (&reads.job_executions, None);
    for _ in 0..PAGES {
        let page = port.list_job_executions(job, Some(status), from).await?;
        latest.extend(page.items);
        latest.sort_by(|a, b| {
            let by_time = Reverse(a.updated).cmp(&Reverse(b.updated));
            by_time.then_with(|| a.thing.cmp(&b.thing))
        });
        latest.truncate(MOST);
        match page.next {
            Some(next) => from = Some(next),
            None => break,
        }
    }
    Ok(())
}

/// What the device said.
async fn said(
    reads: &Reads,
    job: &JobId,
    one: &ListedExecution,
) -> Result<BTreeMap<String, String>, CloudError> {
    let port = &reads.job_executions;
    let number = Some(one.number);
    match port.describe_job_execution(job, &one.thing, number).await {
        Err(error) if error.is_not_found() => Ok(BTreeMap::new()),
        other => Ok(other?.details),
    }
}
