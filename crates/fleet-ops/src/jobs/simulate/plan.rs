//! What the devices of a job would do. Listings alone tell it: no device is asked about.

use fleet_core::fault::CloudError;
use fleet_core::job::{Assignment, Chosen, ExecutionStatus, JobStatus, Lot, Planned};
use fleet_core::name::JobId;
use fleet_core::port::Reads;
use fleet_core::port::jobs::Job;
use futures::{Stream, StreamExt as _, TryStreamExt as _, stream};
use serde_json::Value;

use super::{Assigned, Draw, JobPlan, Request, SimulateError, SimulatePlan, artifact, members};
use crate::event::{Event, Phase};
use crate::provision::survey::found;
use crate::session::Session;

/// How many devices a plan names.
const FIRST: usize = 100;

/// Looks at the executions and draws the lots. Changes nothing.
///
/// # Errors
/// A job is not there or has not begun, or AWS cannot be read.
pub async fn plan(
    reads: &Reads,
    request: &Request,
    session: &Session,
) -> Result<SimulatePlan, SimulateError> {
    session.tell(Event::PhaseStarted {
        phase: Phase::Survey,
        total: None,
    });
    let mut plans = Vec::new();
    for job in &request.jobs {
        plans.push(plan_job(reads, request, job, session).await?);
    }
    session.tell(Event::PhaseFinished {
        phase: Phase::Survey,
    });
    Ok(SimulatePlan {
        request: request.clone(),
        plans,
    })
}

async fn plan_job(
    reads: &Reads,
    request: &Request,
    id: &JobId,
    session: &Session,
) -> Result<JobPlan, SimulateError> {
    let job = found(reads.jobs.describe_job(id).await)?;
    let job = job.ok_or_else(|| SimulateError::NoJob(id.clone()))?;
    if job.status == JobStatus::Scheduled {
        return Err(SimulateError::NotBegun {
            job: id.clone(),
            next: begins(&job),
        });
    }
    let document = found(reads.jobs.get_job_document(id).await)?;
    let document = document.ok_or_else(|| SimulateError::NoJob(id.clone()))?;
    let document = serde_json::from_str(&document).unwrap_or(Value::String(document));
    let survey = Survey::of(reads, request.seed, &job, session).await?;
    let assignment = Assignment::new(survey.targets, request.success_rate);
    let begun = u64::try_from(survey.pending.len()).unwrap_or(u64::MAX);
    let good = |lot: &&Lot| assignment.of(**lot) == Planned::Success;
    let all_good = survey.pending.iter().filter(good).count();
    let chosen = request
        .devices
        .map(|devices| Chosen::new(survey.pending, devices, &assignment));
    let without = assignment.targets().saturating_sub(survey.with_execution);
    let (devices, devices_that_succeed, later) = match &chosen {
        Some(chosen) => {
            let (good, bad) = chosen.later();
            (
                chosen.devices(),
                chosen.successes(),
                without.min(good + bad),
            )
        }
        None => (begun, u64::try_from(all_good).unwrap_or(u64::MAX), without),
    };
    let mut plan = JobPlan {
        job: id.clone(),
        status: job.status,
        selection: job.selection,
        downloads: artifact::is_in(&document),
        document,
        targets: assignment.targets(),
        successes: assignment.successes(),
        queued: survey.queued,
        in_progress: begun.saturating_sub(survey.queued),
        devices,
        devices_that_succeed,
        later,
        first: Vec::new(),
        draw: Draw {
            seed: request.seed,
            assignment,
            chosen,
        },
    };
    plan.first = assigned(reads, &plan).take(FIRST).try_collect().await?;
    Ok(plan)
}

fn begins(job: &Job) -> Option<String> {
    let scheduling = job.settings.scheduling.as_ref();
    let start = scheduling.and_then(|times| times.start.clone());
    start.or_else(|| job.scheduled_rollouts.first().cloned())
}

/// All devices that act on what there is now, one after the other.
pub fn assigned<'a>(
    reads: &'a Reads,
    plan: &'a JobPlan,
) -> impl Stream<Item = Result<Assigned, CloudError>> + Send + 'a {
    let acting = members::pending(reads, &plan.job).try_filter_map(|execution| {
        let (lot, outcome) = plan.draw.lot(&plan.job, &execution.thing);
        let chosen = plan.draw.chosen.as_ref();
        let acts = chosen.is_none_or(|chosen| chosen.has(lot));
        std::future::ready(Ok(acts.then_some((execution.thing, outcome))))
    });
    let numbered = stream::iter(1..).zip(acting);
    numbered.map(|(number, acting)| {
        acting.map(|(thing, outcome)| Assigned {
            number,
            thing,
            outcome,
        })
    })
}

/// The lots of a job's things.
#[derive(Default)]
struct Survey {
    /// Of all targets, some of them perhaps twice.
    targets: Vec<Lot>,
    /// How many things have an execution.
    with_execution: u64,
    /// Of things that wait or were begun.
    pending: Vec<Lot>,
    queued: u64,
}

impl Survey {
    async fn of(
        reads: &Reads,
        seed: u64,
        job: &Job,
        session: &Session,
    ) -> Result<Self, SimulateError> {
        let mut survey = Self::default();
        let mut executions = members::executions(reads, &job.id, None);
        while let Some(execution) = executions.try_next().await? {
            if session.is_cancelled() {
                return Err(SimulateError::Interrupted);
            }
            let lot = Lot::draw(seed, &job.id, &execution.thing);
            survey.targets.push(lot);
            match execution.status {
                ExecutionStatus::Queued => {
                    survey.queued += 1;
                    survey.pending.push(lot);
                }
                ExecutionStatus::InProgress => survey.pending.push(lot),
                _ => {}
            }
        }
        // A retry is another execution of the same thing.
        survey.targets.sort_unstable();
        survey.targets.dedup();
        survey.with_execution = u64::try_from(survey.targets.len()).unwrap_or(u64::MAX);
        if may_roll_out(job) {
            survey.add_members(reads, seed, job, session).await?;
        }
        Ok(survey)
    }

    async fn add_members(
        &mut self,
        reads: &Reads,
        seed: u64,
        job: &Job,
        session: &Session,
    ) -> Result<(), SimulateError> {
        let mut things = Box::pin(members::of(reads, &job.targets));
        while let Some(thing) = things.try_next().await? {
            if session.is_cancelled() {
                return Err(SimulateError::Interrupted);
            }
            self.targets.push(Lot::draw(seed, &job.id, &thing));
        }
        Ok(())
    }
}

/// Whether things without an execution may still get one.
pub(super) fn may_roll_out(job: &Job) -> bool {
    job.status == JobStatus::InProgress && job.is_concurrent != Some(false)
}
