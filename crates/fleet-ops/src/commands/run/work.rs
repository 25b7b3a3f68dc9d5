//! Carries a run out: some devices first where that is wanted, then the rest.

use std::future::ready;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;

use fleet_core::fault::CloudError;
use fleet_core::name::ThingName;
use fleet_core::port::Cloud;
use futures::{StreamExt, stream};
use tokio::time::Instant;

use super::answers::Answers;
use super::start::start;
use super::{RunPlan, Summary};
use crate::event::{Event, Phase, ResourceKind};
use crate::failures::Failures;
use crate::session::Session;

/// After so many failures in a row the rest is not tried: something is wrong with all of them.
const TOO_MANY: u64 = 100;

/// A run that goes on.
pub(super) struct Work<'a> {
    cloud: &'a Cloud,
    plan: &'a RunPlan,
    session: &'a Session,
    answers: Answers<'a>,
    started: u64,
    not_started: u64,
    failures: Failures,
    in_a_row: u64,
    stopped_by_canary: bool,
}

impl<'a> Work<'a> {
    pub(super) fn new(cloud: &'a Cloud, plan: &'a RunPlan, session: &'a Session) -> Self {
        Self {
            cloud,
            plan,
            session,
            answers: Answers::new(&cloud.reads, plan, session),
            started: 0,
            not_started: 0,
            failures: Failures::default(),
            in_a_row: 0,
            stopped_by_canary: false,
        }
    }

    pub(super) async fn until_done(mut self) -> Result<Summary, CloudError> {
        let began = Instant::now();
        let calls = self.session.meter.snapshot();
        let canaries = usize::try_from(self.plan.canaries()).unwrap_or(usize::MAX);
        let (first, rest) = self
            .plan
            .targets
            .split_at(canaries.min(self.plan.targets.len()));
        if !first.is_empty() {
            self.start(first).await;
            self.answers.wait().await?;
            self.judge(first.len());
        }
        if !self.stopped_by_canary && !self.is_over() {
            self.start(rest).await;
        }
        if self.plan.request.wait && !self.session.is_cancelled() {
            self.answers.wait().await?;
        }
        if self.session.is_cancelled() {
            self.session.tell(Event::Interrupted);
        }
        let targets = u64::try_from(self.plan.targets.len()).unwrap_or(u64::MAX);
        Ok(Summary {
            command: self.plan.request.command.clone(),
            run: self.plan.request.run.clone(),
            targets,
            started: self.started,
            not_started: self.not_started,
            failures: self.failures.groups(),
            left: targets - self.started - self.not_started,
            outcomes: self.answers.outcomes(),
            stopped_by_canary: self.stopped_by_canary,
            gave_up: self.in_a_row >= TOO_MANY,
            interrupted: self.session.is_cancelled(),
            duration: began.elapsed(),
            calls: self.session.meter.snapshot().since(&calls),
        })
    }

    fn is_over(&self) -> bool {
        self.session.is_cancelled() || self.in_a_row >= TOO_MANY
    }

    /// Whether the first devices did well: what did not succeed, and what has not answered, counts.
    fn judge(&mut self, devices: usize) {
        let outcomes = self.answers.outcomes();
        let failed = outcomes.unsuccessful() + outcomes.open() + self.not_started;
        let tolerated = self
            .plan
            .request
            .canary
            .map_or(0, |canary| canary.tolerated);
        self.stopped_by_canary = failed > tolerated;
        self.session.tell(Event::CanaryFinished {
            devices: u64::try_from(devices).unwrap_or(u64::MAX),
            failed,
            passed: !self.stopped_by_canary,
        });
    }

    async fn start(&mut self, things: &[ThingName]) {
        let (cloud, plan, session) = (self.cloud, self.plan, self.session);
        let phase = Phase::CommandStarts;
        let total = u64::try_from(things.len()).ok();
        session.tell(Event::PhaseStarted { phase, total });
        let gave_up = AtomicBool::new(false);
        let starts = stream::iter(things)
            .take_while(|_| ready(!session.is_cancelled() && !gave_up.load(Relaxed)))
            .map(|thing| async move { (thing, start(cloud, plan, thing).await) });
        let mut starts = starts.buffer_unordered(session.pace.in_flight.max(1));
        let (mut done, mut failed) = (0, 0);
        while let Some((thing, started)) = starts.next().await {
            done += 1;
            match started {
                Ok(execution) => {
                    self.started += 1;
                    self.in_a_row = 0;
                    session.tell(Event::CommandStarted {
                        thing: thing.clone(),
                        execution: execution.clone(),
                    });
                    self.answers.add(execution, thing.clone());
                }
                Err(error) => {
                    failed += 1;
                    self.not_started += 1;
                    self.in_a_row += 1;
                    self.failures
                        .add(ResourceKind::Command, thing.as_str(), &error);
                    if self.in_a_row == TOO_MANY {
                        gave_up.store(true, Relaxed);
                        session.tell(Event::GaveUp {
                            failed: TOO_MANY,
                            left: total.unwrap_or(done) - done,
                        });
                    }
                }
            }
            session.tell(Event::Progress {
                phase,
                done,
                total,
                failed,
            });
        }
        session.tell(Event::PhaseFinished { phase });
    }
}
