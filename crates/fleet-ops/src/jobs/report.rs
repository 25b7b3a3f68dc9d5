//! The report of a job: its rollout over time, how its executions ended, why some failed, who took long.
//!
//! Executions are streamed; what is kept of them does not grow with their number. Why an execution
//! failed stands in its description alone, and AWS describes ten a second: so many are described
//! as [`MOST_DESCRIBED`], and the report says of how many.

use std::collections::BTreeSet;
use std::future::ready;

use fleet_core::fault::Fault;
use fleet_core::job::{ExecutionStatus, ProcessDetails};
use fleet_core::name::{JobId, ThingName};
use fleet_core::port::Reads;
use fleet_core::port::job_executions::{JobExecution, ListedExecution};
use fleet_core::port::jobs::Job;
use futures::{StreamExt as _, TryStreamExt as _, stream};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde_json::Value;

use super::executions::{self, Filter};
use super::{JobError, show};
use crate::event::{Event, Phase};
use crate::session::Session;

mod reasons;
mod timeline;

pub use reasons::Reason;
pub use timeline::{Bin, Timeline};

use reasons::Reasons;

/// How many failed executions are described at most: twenty seconds of AWS's quota.
pub const MOST_DESCRIBED: usize = 200;

/// How many of the slowest devices are named.
const SLOWEST: usize = 10;

/// The report of a job.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// The job, as AWS describes it.
    pub job: Job,
    /// What devices are told to do.
    pub document: Value,
    /// When it was looked at.
    pub made: Timestamp,
    /// Executions, retries among them.
    pub executions: u64,
    /// How many of them were retries.
    pub retries: u64,
    /// How many things there are in each state, each by its last execution.
    pub things: ProcessDetails,
    /// What happened when.
    pub timeline: Timeline,
    /// How long devices took that succeeded or failed.
    pub times: Option<Times>,
    /// The slowest of them, the slowest first.
    pub slowest: Vec<Slow>,
    /// Why executions failed.
    pub failures: Failures,
}

impl Report {
    /// The report of a job without executions.
    #[must_use]
    pub fn new(job: Job, document: Value, made: Timestamp) -> Self {
        Self {
            job,
            document,
            made,
            executions: 0,
            retries: 0,
            things: ProcessDetails::default(),
            timeline: Timeline::default(),
            times: None,
            slowest: Vec::new(),
            failures: Failures::default(),
        }
    }
}

/// How long devices took, from the start of their execution to its end.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Times {
    /// How many devices these are.
    pub devices: u64,
    /// Seconds of the fastest.
    pub least: f64,
    /// Seconds on average.
    pub mean: f64,
    /// Seconds of the slowest.
    pub most: f64,
}

/// A device that took long.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Slow {
    /// Its thing.
    pub thing: ThingName,
    /// How its execution ended.
    pub status: ExecutionStatus,
    /// Seconds that it took.
    pub seconds: f64,
}

/// Why executions failed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Failures {
    /// Executions that are FAILED, REJECTED or TIMED_OUT.
    pub total: u64,
    /// How many of them were described: the first by name.
    pub described: u64,
    /// Their reasons, the most frequent first.
    pub reasons: Vec<Reason>,
}

/// Reads all executions of a job and describes some of those that failed.
///
/// # Errors
/// There is no such job, AWS cannot be read, or the user stopped it.
pub async fn report(reads: &Reads, id: &JobId, session: &Session) -> Result<Report, JobError> {
    let job = super::describe(reads, id).await?;
    let document = show::document(reads, id).await?;
    let document = serde_json::from_str(&document).unwrap_or(Value::String(document));
    let mut gathered = Gathered::default();
    let phase = Phase::JobExecutions;
    session.tell(Event::PhaseStarted { phase, total: None });
    let filter = Filter::default();
    let mut all = Box::pin(executions::list(reads, id, &filter, session));
    while let Some(execution) = all.try_next().await? {
        gathered.note(&execution);
        session.tell(Event::Progress {
            phase,
            done: gathered.executions,
            total: None,
            failed: 0,
        });
    }
    drop(all);
    session.tell(Event::PhaseFinished { phase });
    let failures = gathered.failures(reads, id, session).await?;
    if session.is_cancelled() {
        return Err(JobError::Interrupted);
    }
    Ok(gathered.report(job, document, failures, session.now))
}

/// What is kept of the executions.
#[derive(Debug, Default)]
struct Gathered {
    executions: u64,
    retries: u64,
    /// Of all executions; a retry takes the thing's earlier one back.
    counts: ProcessDetails,
    /// The execution before, to tell a thing's last one: a thing's come one after the other.
    before: Option<(ThingName, ExecutionStatus)>,
    timeline: Timeline,
    devices: u64,
    least: f64,
    sum: f64,
    slowest: Vec<Slow>,
    failed: u64,
    /// The first that failed, by name and number.
    first_failed: BTreeSet<(ThingName, u64)>,
}

impl Gathered {
    fn note(&mut self, execution: &ListedExecution) {
        let status = execution.status;
        self.executions += 1;
        self.retries += u64::from(execution.retry_attempt.unwrap_or(0) > 0);
        if let Some((thing, earlier)) = &self.before
            && *thing == execution.thing
        {
            *self.counts.of_mut(*earlier) -= 1;
        }
        *self.counts.of_mut(status) += 1;
        self.before = Some((execution.thing.clone(), status));
        let ended = status.is_terminal().then_some(execution.updated).flatten();
        self.timeline
            .note(execution.queued, execution.started, ended);
        if let (Some(began), Some(ended)) = (execution.started, ended)
            && matches!(status, ExecutionStatus::Succeeded | ExecutionStatus::Failed)
        {
            let took = ended.duration_since(began).max(SignedDuration::ZERO);
            self.took(execution, took.as_secs_f64());
        }
        if is_failure(status) {
            self.failed += 1;
            let key = (execution.thing.clone(), execution.number);
            self.first_failed.insert(key);
            if self.first_failed.len() > MOST_DESCRIBED {
                self.first_failed.pop_last();
            }
        }
    }

    fn took(&mut self, execution: &ListedExecution, seconds: f64) {
        self.least = match self.devices {
            0 => seconds,
            _ => self.least.min(seconds),
        };
        self.devices += 1;
        self.sum += seconds;
        let at = self
            .slowest
            .partition_point(|slower| slower.seconds >= seconds);
        if at < SLOWEST {
            let slow = Slow {
                thing: execution.thing.clone(),
                status: execution.status,
                seconds,
            };
            self.slowest.insert(at, slow);
            self.slowest.truncate(SLOWEST);
        }
    }

    /// Describes the first that failed. One that is gone meanwhile is left out.
    async fn failures(
        &self,
        reads: &Reads,
        job: &JobId,
        session: &Session,
    ) -> Result<Failures, JobError> {
        let port = &reads.job_executions;
        let mut described = stream::iter(&self.first_failed)
            .take_while(|_| ready(!session.is_cancelled()))
            .map(|(thing, number)| async move {
                match port.describe_job_execution(job, thing, Some(*number)).await {
                    Err(error) if error.fault == Fault::NotFound => Ok(None),
                    other => other.map(Some),
                }
            })
            .buffered(session.pace.in_flight.max(1));
        let mut reasons = Reasons::default();
        let mut count = 0;
        while let Some(execution) = described.try_next().await? {
            let execution: Option<JobExecution> = execution;
            if let Some(execution) = execution {
                count += 1;
                reasons.note(&execution);
            }
        }
        Ok(Failures {
            total: self.failed,
            described: count,
            reasons: reasons.groups(),
        })
    }

    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    fn report(self, job: Job, document: Value, failures: Failures, made: Timestamp) -> Report {
        let most = self.slowest.first().map(|slow| slow.seconds);
        let times = most.map(|most| Times {
            devices: self.devices,
            least: self.least,
            mean: self.sum / self.devices as f64,
            most,
        });
        Report {
            job,
            document,
            made,
            executions: self.executions,
            retries: self.retries,
            things: self.counts,
            timeline: self.timeline,
            times,
            slowest: self.slowest,
            failures,
        }
    }
}

/// Whether an execution ended badly.
fn is_failure(status: ExecutionStatus) -> bool {
    matches!(
        status,
        ExecutionStatus::Failed | ExecutionStatus::Rejected | ExecutionStatus::TimedOut
    )
}

#[cfg(test)]
mod tests;
