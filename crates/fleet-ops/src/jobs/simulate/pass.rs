//! One pass over what is pending: every device that is to act does, many at once and none twice.

use std::collections::HashSet;
use std::future::ready;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use fleet_core::fault::{CloudError, Fault};
use fleet_core::job::{Lot, Planned};
use fleet_core::port::job_executions::ListedExecution;
use fleet_core::port::jobs::Job;
use futures::{StreamExt as _, stream};

use super::device::{Became, Device, Received};
use super::run::Run;
use super::tally::TOO_MANY;
use super::{End, JobPlan, members};
use crate::event::{Event, Failure, Phase, ResourceKind};

/// A job whose devices act.
pub(super) struct Acting<'a> {
    pub(super) plan: &'a JobPlan,
    /// Devices that may still be taken although they were not there when the plan was made: of
    /// those that succeed, and of those that fail.
    later: (AtomicU64, AtomicU64),
    taken: Mutex<HashSet<Lot>>,
    /// The job was not found.
    pub(super) is_gone: AtomicBool,
    /// Devices that acted in the last pass.
    pub(super) acted: u64,
    /// How long nobody has acted.
    pub(super) idle: Duration,
    /// The job when it was looked at last.
    pub(super) job: Option<Job>,
    pub(super) end: Option<End>,
}

impl<'a> Acting<'a> {
    pub(super) fn new(plan: &'a JobPlan) -> Self {
        let later = plan.draw.chosen.as_ref();
        let (good, bad) = later.map_or((0, 0), fleet_core::job::Chosen::later);
        Self {
            plan,
            later: (AtomicU64::new(good), AtomicU64::new(bad)),
            taken: Mutex::default(),
            is_gone: AtomicBool::new(false),
            acted: 0,
            idle: Duration::ZERO,
            job: None,
            end: None,
        }
    }

    /// What a device is to report; nothing if it is not one of those that act.
    fn outcome(&self, execution: &ListedExecution) -> Option<Planned> {
        let (lot, outcome) = self.plan.draw.lot(&self.plan.job, &execution.thing);
        let Some(chosen) = &self.plan.draw.chosen else {
            return Some(outcome);
        };
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if chosen.has(lot) || taken.contains(&lot) {
            return Some(outcome);
        }
        let (good, bad) = &self.later;
        let left = match outcome {
            Planned::Success => good,
            Planned::Failure => bad,
        };
        let one = left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1));
        one.ok()?;
        taken.insert(lot);
        Some(outcome)
    }

    /// Whether nobody else is to act but those who were chosen.
    pub(super) fn has_all_chosen(&self) -> bool {
        let (good, bad) = &self.later;
        self.plan.draw.chosen.is_some() && good.load(Relaxed) + bad.load(Relaxed) == 0
    }
}

/// What became of one of the pending.
struct Done {
    /// Of which job.
    at: usize,
    execution: ListedExecution,
    became: Became,
    received: Received,
}

impl Run<'_> {
    /// Lets everybody act who is pending.
    pub(super) async fn pass(&mut self) -> Result<(), CloudError> {
        for job in &mut self.jobs {
            job.acted = 0;
        }
        let jobs = std::mem::take(&mut self.jobs);
        let result = self.over(&jobs).await;
        self.jobs = jobs;
        let acted = result?;
        for (job, acted) in self.jobs.iter_mut().zip(acted) {
            job.acted = acted;
            if acted > 0 {
                job.idle = Duration::ZERO;
            }
        }
        Ok(())
    }

    /// Goes through the executions of these jobs, and gives how many devices of each acted.
    async fn over(&mut self, jobs: &[Acting<'_>]) -> Result<Vec<u64>, CloudError> {
        let (cloud, session) = (self.cloud, self.session);
        let halfway = self.plan.request.progress;
        let broken: Mutex<Option<CloudError>> = Mutex::new(None);
        let gave_up = AtomicBool::new(self.tally.has_given_up());
        let alive = jobs.iter().enumerate().filter(|(_, job)| job.end.is_none());
        let pending = stream::iter(alive).flat_map(|(at, job)| {
            members::pending(&cloud.reads, &job.plan.job).map(move |listed| (at, job, listed))
        });
        let mut devices = pending
            .take_while(|_| ready(!session.is_cancelled() && !gave_up.load(Relaxed)))
            .filter_map(|(at, job, listed)| {
                let device = match listed {
                    Ok(execution) => {
                        let outcome = job.outcome(&execution);
                        outcome.map(|outcome| (at, job, execution, outcome))
                    }
                    Err(error) if error.fault == Fault::NotFound => {
                        job.is_gone.store(true, Relaxed);
                        None
                    }
                    Err(error) => {
                        *broken.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                        None
                    }
                };
                ready(device)
            })
            .map(|(at, job, execution, outcome)| async move {
                let id = &job.plan.job;
                let mut device = Device::new(cloud, session, id, &execution.thing, halfway);
                let became = device.act(outcome).await;
                let received = device.received;
                Done {
                    at,
                    execution,
                    became,
                    received,
                }
            })
            .buffer_unordered(session.pace.in_flight.max(1));
        let mut acted = vec![0; jobs.len()];
        while let Some(done) = devices.next().await {
            if !matches!(done.became, Became::EndedBefore)
                && let Some(acted) = acted.get_mut(done.at)
            {
                *acted += 1;
            }
            self.note(&done);
            gave_up.store(self.tally.has_given_up(), Relaxed);
        }
        drop(devices);
        // What was in flight has ended; a listing that broke off ends the run.
        let broken = broken.into_inner().unwrap_or_else(PoisonError::into_inner);
        broken.map_or(Ok(acted), Err)
    }

    fn note(&mut self, done: &Done) {
        let thing = &done.execution.thing;
        let gave_up = self.tally.has_given_up();
        self.tally.note(thing, &done.became, done.received);
        let ended = matches!(done.became, Became::Succeeded | Became::Failed(_));
        let is_retry = done.execution.retry_attempt.unwrap_or(0) > 0;
        self.tally.retries += u64::from(ended && is_retry);
        if let Became::Unheard(error) = &done.became {
            self.session.tell(Event::Failed {
                kind: ResourceKind::Thing,
                name: thing.to_string(),
                failure: Failure::from(error),
            });
        }
        let total = self.plan.devices() + self.plan.later();
        let total = total.max(self.tally.done());
        if self.tally.has_given_up() && !gave_up {
            self.session.tell(Event::GaveUp {
                failed: TOO_MANY,
                left: total - self.tally.done(),
            });
        }
        self.session.tell(Event::Progress {
            phase: Phase::Simulation,
            done: self.tally.done(),
            total: Some(total),
            failed: self.tally.went_wrong(),
        });
    }
}
