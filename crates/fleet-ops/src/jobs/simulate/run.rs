//! Carries a simulation out: pass after pass, until nobody else is notified.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use fleet_core::fault::CloudError;
use fleet_core::job::Lot;
use fleet_core::name::ThingName;
use fleet_core::port::Cloud;
use fleet_core::port::jobs::Job;
use futures::TryStreamExt as _;
use tokio::time::Instant;

use super::end::{End, Next, Seen, next};
use super::pass::Acting;
use super::summary::{JobSummary, Summary};
use super::tally::Tally;
use super::{SimulateError, SimulatePlan, members};
use crate::event::{Event, Phase, Wait};
use crate::provision::survey::found;
use crate::session::Session;

/// Rollouts go on at the start of each minute.
const MINUTE: Duration = Duration::from_secs(60);
/// How often it is looked whether a rollout has gone on.
const ROLLOUT: Duration = Duration::from_secs(10);
/// How often it is looked whether a job shows its end.
const END: Duration = Duration::from_secs(5);
/// How many names a summary has of targets without an execution.
const NAMES: usize = 10;

/// Lets the devices act, and tells what each does. It goes on as long as devices are notified, and
/// waits for that.
///
/// # Errors
/// The executions cannot be listed any more. What was reported stays.
pub async fn apply(
    cloud: &Cloud,
    plan: &SimulatePlan,
    session: &Session,
) -> Result<Summary, SimulateError> {
    let began = Instant::now();
    let calls = session.meter.snapshot();
    session.tell(Event::PhaseStarted {
        phase: Phase::Simulation,
        total: Some(plan.devices() + plan.later()),
    });
    let mut run = Run::new(cloud, plan, session);
    let worked = run.until_over().await;
    session.tell(Event::PhaseFinished {
        phase: Phase::Simulation,
    });
    if session.is_cancelled() {
        session.tell(Event::Interrupted);
    }
    worked?;
    let duration = began.elapsed();
    let mut summary = run.summary().await?;
    summary.duration = duration;
    summary.calls = session.meter.snapshot().since(&calls);
    session.tell(Event::Simulated {
        summary: Box::new(summary.clone()),
    });
    Ok(summary)
}

/// A simulation that goes on.
pub(super) struct Run<'a> {
    pub(super) cloud: &'a Cloud,
    pub(super) plan: &'a SimulatePlan,
    pub(super) session: &'a Session,
    pub(super) jobs: Vec<Acting<'a>>,
    pub(super) tally: Tally,
    /// Whether it was told that a rollout is waited for.
    waiting: bool,
    waited: Duration,
    clock_moved: Duration,
}

impl<'a> Run<'a> {
    fn new(cloud: &'a Cloud, plan: &'a SimulatePlan, session: &'a Session) -> Self {
        Self {
            cloud,
            plan,
            session,
            jobs: plan.plans.iter().map(Acting::new).collect(),
            tally: Tally::default(),
            waiting: false,
            waited: Duration::ZERO,
            clock_moved: Duration::ZERO,
        }
    }

    async fn until_over(&mut self) -> Result<(), CloudError> {
        while !self.is_stopped() && self.jobs.iter().any(|job| job.end.is_none()) {
            self.pass().await?;
            if self.is_stopped() {
                break;
            }
            match self.look().await? {
                Next::AwaitRollout => self.await_rollout().await,
                Next::AwaitEnd => self.await_end().await,
                Next::Again | Next::Over(_) => self.waiting = false,
            }
        }
        Ok(())
    }

    fn is_stopped(&self) -> bool {
        self.session.is_cancelled() || self.tally.has_given_up()
    }

    /// Looks at the jobs, and gives what has to be done soonest.
    async fn look(&mut self) -> Result<Next, CloudError> {
        let (mut rollout, mut end) = (false, false);
        let mut again = false;
        for acting in &mut self.jobs {
            if acting.end.is_some() {
                continue;
            }
            acting.job = match acting.is_gone.load(Relaxed) {
                true => None,
                false => found(self.cloud.reads.jobs.describe_job(&acting.plan.job).await)?,
            };
            let seen = Seen {
                acted: acting.acted,
                idle: acting.idle,
                all_chosen: acting.has_all_chosen(),
                at_once: self.session.patience.skips(),
            };
            let what = acting.job.as_ref().map(|job| next(job, &seen));
            match what.unwrap_or(Next::Over(End::Deleted)) {
                Next::Again => again = true,
                Next::AwaitRollout => rollout = true,
                Next::AwaitEnd => end = true,
                Next::Over(end) => {
                    acting.end = Some(end);
                    self.session.tell(Event::JobSimulated {
                        job: acting.plan.job.clone(),
                        end,
                    });
                }
            }
        }
        Ok(match (again, rollout, end) {
            (true, ..) => Next::Again,
            (_, true, _) => Next::AwaitRollout,
            (_, _, true) => Next::AwaitEnd,
            _ => Next::Over(End::Settled),
        })
    }

    /// Waits for the next minute's rollout. The local AWS moves its clock.
    async fn await_rollout(&mut self) {
        let wait = Wait::Rollout;
        let seconds = MINUTE.as_secs();
        if self.session.patience.skips() {
            self.session.patience.pass(MINUTE).await;
            self.session.tell(Event::ClockMoved { wait, seconds });
            self.clock_moved += MINUTE;
            self.idled(MINUTE);
            return;
        }
        if !std::mem::replace(&mut self.waiting, true) {
            self.session.tell(Event::Waiting { wait, seconds });
        }
        self.pause(ROLLOUT).await;
    }

    async fn await_end(&mut self) {
        self.pause(END).await;
    }

    async fn pause(&mut self, time: Duration) {
        let began = Instant::now();
        tokio::select! {
            () = self.session.patience.pass(time) => {}
            () = self.session.cancel.cancelled() => {}
        }
        self.waited += began.elapsed();
        self.idled(time);
    }

    fn idled(&mut self, time: Duration) {
        for job in &mut self.jobs {
            job.idle += time;
        }
    }

    /// What came of it, but for the time and the calls it took.
    async fn summary(&mut self) -> Result<Summary, CloudError> {
        let mut ended = Vec::new();
        for acting in &self.jobs {
            ended.push(self.ended(acting).await?);
        }
        let tally = &self.tally;
        Ok(Summary {
            request: self.plan.request.clone(),
            processed: tally.processed(),
            succeeded: tally.succeeded,
            failed: tally.failed,
            failed_unplanned: tally.failed_unplanned,
            retries: tally.retries,
            ended_before: tally.ended_before,
            overtaken: tally.overtaken,
            vanished: tally.vanished,
            unheard: tally.unheard,
            device_failures: tally.device_failures(),
            failures: tally.failures.groups(),
            downloads: tally.received.files,
            bytes: tally.received.bytes,
            expired_urls: tally.received.expired,
            gave_up: tally.has_given_up(),
            interrupted: self.session.is_cancelled() && ended.iter().any(|job| job.end.is_none()),
            duration: Duration::ZERO,
            waited: self.waited,
            clock_moved: self.clock_moved,
            calls: fleet_core::meter::CallCounts::default(),
            ended,
        })
    }

    async fn ended(&self, acting: &Acting<'_>) -> Result<JobSummary, CloudError> {
        let (without_execution, without_execution_first) = match (&acting.job, acting.end) {
            (Some(job), Some(end)) if end != End::AllChosen => {
                self.without_execution(job, acting).await?
            }
            _ => (0, Vec::new()),
        };
        let job = acting.job.as_ref();
        Ok(JobSummary {
            job: acting.plan.job.clone(),
            end: acting.end,
            status: job.map(|job| job.status),
            comment: job.and_then(|job| job.comment.clone()),
            process: job.map(|job| job.process).unwrap_or_default(),
            without_execution,
            without_execution_first,
        })
    }

    /// Targets that never got an execution: how many, and the first by name. They are looked for only
    /// where the counts say that there are some.
    async fn without_execution(
        &self,
        job: &Job,
        acting: &Acting<'_>,
    ) -> Result<(u64, Vec<ThingName>), CloudError> {
        if job.process.total() >= acting.plan.targets {
            return Ok((0, Vec::new()));
        }
        let seed = acting.plan.draw.seed;
        let mut with = Vec::new();
        let mut executions = members::executions(&self.cloud.reads, &job.id, None);
        while let Some(execution) = executions.try_next().await? {
            with.push(Lot::draw(seed, &job.id, &execution.thing));
        }
        with.sort_unstable();
        let mut without = Vec::new();
        let mut first = BTreeSet::new();
        let mut things = Box::pin(members::of(&self.cloud.reads, &job.targets));
        while let Some(thing) = things.try_next().await? {
            let lot = Lot::draw(seed, &job.id, &thing);
            if with.binary_search(&lot).is_err() {
                without.push(lot);
                first.insert(thing);
                if first.len() > NAMES {
                    first.pop_last();
                }
            }
        }
        without.sort_unstable();
        without.dedup();
        let count = u64::try_from(without.len()).unwrap_or(u64::MAX);
        Ok((count, first.into_iter().collect()))
    }
}
