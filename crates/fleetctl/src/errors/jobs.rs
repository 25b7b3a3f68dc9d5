//! Errors about jobs and simulations, with what can be done about each.

use fleet_core::job::JobStatus;
use fleet_ops::jobs::JobError;
use fleet_ops::jobs::simulate::SimulateError;

use super::told::Told;
use super::{CommandError, Kind};
use crate::lang::say;

impl From<JobError> for CommandError {
    fn from(error: JobError) -> CommandError {
        let message = error.told();
        let told = CommandError::new(Kind::Resource, &message);
        match error {
            JobError::Cloud(error) => error.into(),
            JobError::Interrupted => {
                CommandError::new(Kind::Interrupted, say!("errors-stopped-goes-on"))
            }
            JobError::NoJob(_) => told.hint(say!("errors-job-missing-hint")),
            JobError::NoExecution { job, .. } => {
                let command = format!("fleetctl jobs executions {job}");
                told.hint(say!("errors-job-no-execution-hint", command))
            }
            JobError::Over {
                status: JobStatus::Canceled,
                ..
            } => told.hint(say!("errors-job-over-hint")),
            JobError::Changed(_) => told.hint(say!("errors-changed-hint")),
            JobError::NotSeen { job, .. } => {
                let command = format!("fleetctl jobs show {job}");
                CommandError::new(Kind::TimedOut, message)
                    .hint(say!("errors-job-not-seen-hint", command))
            }
            JobError::TooManyDeletions { .. } => {
                CommandError::new(Kind::TimedOut, message).hint(say!("errors-job-deletions-hint"))
            }
            _ => told,
        }
    }
}

impl Told for JobError {
    fn told(&self) -> String {
        match self {
            JobError::Cloud(error) => error.told(),
            JobError::Interrupted => say!("errors-stopped"),
            JobError::NoJob(job) => say!("errors-job-missing", job = job.as_str()),
            JobError::NoExecution { job, thing, number } => {
                let (job, thing) = (job.as_str(), thing.as_str());
                match number {
                    Some(number) => {
                        let number = number.to_string();
                        say!("errors-job-no-execution-number", job, thing, number)
                    }
                    None => say!("errors-job-no-execution", job, thing),
                }
            }
            JobError::Over { job, status } => {
                let status = status.to_string();
                say!("errors-job-over", job = job.as_str(), status)
            }
            JobError::BeingDeleted(job) => say!("errors-job-being-deleted", job = job.as_str()),
            JobError::Changed(job) => say!("errors-job-changed", job = job.as_str()),
            JobError::NotSeen {
                job,
                status,
                waited,
            } => say!(
                "errors-job-not-seen",
                job = job.as_str(),
                status = status.to_string(),
                seconds = waited.as_secs()
            ),
            JobError::TooManyDeletions { job, waited } => say!(
                "errors-job-deletions",
                job = job.as_str(),
                seconds = waited.as_secs()
            ),
            other => other.to_string(),
        }
    }
}

impl From<SimulateError> for CommandError {
    fn from(error: SimulateError) -> CommandError {
        let message = error.told();
        let told = CommandError::new(Kind::Resource, &message);
        match error {
            SimulateError::Cloud(error) => error.into(),
            SimulateError::Interrupted => CommandError::new(Kind::Interrupted, message),
            SimulateError::NoJob(_) => told.hint(say!("errors-job-missing-hint")),
            SimulateError::NotBegun { job, .. } => {
                let command = format!("fleetctl jobs show {job}");
                told.hint(say!("errors-simulate-not-begun-hint", command))
            }
            _ => told,
        }
    }
}

impl Told for SimulateError {
    fn told(&self) -> String {
        match self {
            SimulateError::Cloud(error) => error.told(),
            SimulateError::Interrupted => say!("errors-simulate-stopped"),
            SimulateError::NoJob(job) => say!("errors-job-missing", job = job.as_str()),
            SimulateError::NotBegun {
                job,
                next: Some(next),
            } => say!("errors-simulate-not-begun-next", job = job.as_str(), next),
            SimulateError::NotBegun { job, next: None } => {
                say!("errors-simulate-not-begun", job = job.as_str())
            }
            other => other.to_string(),
        }
    }
}
