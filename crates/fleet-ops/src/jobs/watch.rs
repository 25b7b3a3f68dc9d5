//! Watching a job: a snapshot whenever something has changed, until the job is over.
//!
//! A look costs a call; failures that are new cost some more. AWS's counts come a little late, so at
//! the end the executions are counted.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use fleet_core::job::{ExecutionStatus, JobStatus, ProcessDetails};
use fleet_core::name::{JobId, ThingName};
use fleet_core::port::Reads;
use fleet_core::port::jobs::Job;
use jiff::Timestamp;
use serde::Serialize;
use tokio::time::Instant;

use super::{JobError, describe, executions};
use crate::event::Event;
use crate::session::{Session, seconds};

mod failures;

use failures::Failures;

/// The pace is that of the last minute.
const WINDOW: Duration = Duration::from_secs(60);

/// How a job is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Watching {
    /// The time between two looks.
    pub interval: Duration,
    /// How long it is watched at most.
    pub longest: Option<Duration>,
}

impl Watching {
    /// A look at each end of this interval, for as long as it takes.
    #[must_use]
    pub fn every(interval: Duration) -> Self {
        Self {
            interval,
            longest: None,
        }
    }
}

/// An execution that did not succeed, and what its device said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecentFailure {
    /// The thing.
    pub thing: ThingName,
    /// FAILED, TIMED_OUT or REJECTED.
    pub status: ExecutionStatus,
    /// When.
    pub at: Option<Timestamp>,
    /// What its device said.
    pub details: BTreeMap<String, String>,
}

/// What was seen of a job at one moment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Snapshot {
    /// The job.
    pub job: JobId,
    /// Where in its life it is; that it is being deleted also once it is gone.
    pub status: JobStatus,
    /// How long it has been watched.
    #[serde(rename = "watched_s", serialize_with = "seconds")]
    pub watched: Duration,
    /// Its executions in each state.
    pub counts: ProcessDetails,
    /// Executions that ended in a minute, at the pace of the last minute; none while none ends.
    pub per_minute: Option<f64>,
    /// How long the executions that are there take at this pace.
    #[serde(rename = "left_s", serialize_with = "maybe_seconds")]
    pub left: Option<Duration>,
    /// The last executions that did not succeed, the latest first.
    pub failures: Vec<RecentFailure>,
}

impl Snapshot {
    /// What is seen at first of a job without executions.
    #[must_use]
    pub fn new(job: JobId, status: JobStatus) -> Self {
        Self {
            job,
            status,
            watched: Duration::ZERO,
            counts: ProcessDetails::default(),
            per_minute: None,
            left: None,
            failures: Vec::new(),
        }
    }
}

#[expect(clippy::ref_option, reason = "serde gives the field as it is")]
fn maybe_seconds<S: serde::Serializer>(
    duration: &Option<Duration>,
    to: S,
) -> Result<S::Ok, S::Error> {
    match duration {
        Some(duration) => seconds(duration, to),
        None => to.serialize_none(),
    }
}

impl Snapshot {
    /// Executions that are over.
    #[must_use]
    pub fn over(&self) -> u64 {
        self.counts.total() - self.counts.open()
    }

    /// Whether the job is over.
    #[must_use]
    pub fn is_last(&self) -> bool {
        self.status.is_terminal() || self.status == JobStatus::DeletionInProgress
    }

    /// Whether the job completed and every execution succeeded.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status == JobStatus::Completed && self.counts.succeeded == self.counts.total()
    }

    /// Whether a reader sees the same.
    fn looks_like(&self, other: &Self) -> bool {
        Self {
            watched: other.watched,
            ..self.clone()
        } == *other
    }
}

/// Watches a job until it is over, and tells each snapshot that differs from the one before. Gives the
/// last one.
///
/// # Errors
/// There is no such job, it is not over in time, AWS cannot be read, or the user stopped it.
pub async fn watch(
    reads: &Reads,
    id: &JobId,
    watching: &Watching,
    session: &Session,
) -> Result<Snapshot, JobError> {
    let mut watch = Watch {
        began: Instant::now(),
        samples: VecDeque::new(),
        failures: Failures::default(),
    };
    let mut before: Option<Snapshot> = None;
    loop {
        let snapshot = match describe(reads, id).await {
            Err(JobError::NoJob(_)) if before.is_some() => None,
            job => Some(watch.look(reads, &job?, session).await?),
        };
        let snapshot = snapshot.or_else(|| before.as_ref().map(gone));
        // There is one: what is gone at the first look is an error.
        let Some(snapshot) = snapshot else {
            return Err(JobError::NoJob(id.clone()));
        };
        if snapshot.is_last() {
            let last = Box::new(snapshot.clone());
            session.tell(Event::JobEnded { snapshot: last });
            return Ok(snapshot);
        }
        if before
            .as_ref()
            .is_none_or(|before| !before.looks_like(&snapshot))
        {
            let snapshot = Box::new(snapshot.clone());
            session.tell(Event::JobWatched { snapshot });
        }
        if let Some(longest) = watching.longest
            && watch.began.elapsed() >= longest
        {
            return Err(JobError::NotSeen {
                job: id.clone(),
                status: snapshot.status,
                waited: longest,
            });
        }
        before = Some(snapshot);
        tokio::select! {
            () = tokio::time::sleep(watching.interval) => {}
            () = session.cancel.cancelled() => return Err(JobError::Interrupted),
        }
    }
}

/// The last that was seen of a job that is gone.
fn gone(before: &Snapshot) -> Snapshot {
    Snapshot {
        status: JobStatus::DeletionInProgress,
        per_minute: None,
        left: None,
        ..before.clone()
    }
}

struct Watch {
    began: Instant,
    /// How many executions were over when, in the last minute.
    samples: VecDeque<(Instant, u64)>,
    failures: Failures,
}

impl Watch {
    async fn look(
        &mut self,
        reads: &Reads,
        job: &Job,
        session: &Session,
    ) -> Result<Snapshot, JobError> {
        let counts = match job.status.is_terminal() {
            true => executions::count(reads, &job.id, session).await?,
            false => job.process,
        };
        let mut snapshot = Snapshot {
            job: job.id.clone(),
            status: job.status,
            watched: self.began.elapsed(),
            counts,
            per_minute: None,
            left: None,
            failures: self.failures.look(reads, &job.id, &counts).await?,
        };
        let over = snapshot.over();
        snapshot.per_minute = self.pace(over);
        snapshot.left = snapshot
            .per_minute
            .and_then(|per_minute| left(counts.open(), per_minute));
        Ok(snapshot)
    }

    /// Executions that end in a minute, to a tenth.
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    fn pace(&mut self, over: u64) -> Option<f64> {
        let now = Instant::now();
        self.samples.push_back((now, over));
        // The newest sample that is older than the window stays: it is where the window begins.
        let is_old = |sample: Option<&(Instant, u64)>| {
            sample.is_some_and(|(at, _)| now.duration_since(*at) >= WINDOW)
        };
        while is_old(self.samples.get(1)) {
            self.samples.pop_front();
        }
        let (began, first) = *self.samples.front()?;
        let passed = now.duration_since(began).as_secs_f64();
        let ended = over.checked_sub(first).filter(|ended| *ended > 0)?;
        (passed > 0.0).then(|| (ended as f64 * 600.0 / passed).round() / 10.0)
    }
}

/// How long so many executions take, in whole seconds: more would pretend to know.
#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
fn left(open: u64, per_minute: f64) -> Option<Duration> {
    let seconds = (open as f64 * 60.0 / per_minute).ceil();
    let left = Duration::try_from_secs_f64(seconds).ok();
    left.filter(|left| !left.is_zero())
}
