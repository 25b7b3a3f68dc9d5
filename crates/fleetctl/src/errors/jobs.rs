//! Errors about jobs, with what can be done about each.

use fleet_core::job::JobStatus;
use fleet_ops::jobs::JobError;

use super::{CommandError, Kind};

impl From<JobError> for CommandError {
    fn from(error: JobError) -> CommandError {
        let told = CommandError::new(Kind::Resource, &error);
        match error {
            JobError::Cloud(error) => error.into(),
            JobError::Interrupted => CommandError::new(
                Kind::Interrupted,
                "stopped; the same command goes on from there",
            ),
            JobError::NoJob(_) => told.hint("`fleetctl jobs list` lists the jobs"),
            JobError::NoExecution { job, .. } => told.hint(format!(
                "`fleetctl jobs executions {job}` lists what there is"
            )),
            JobError::Over {
                status: JobStatus::Canceled,
                ..
            } => told.hint("give --force to cancel executions that are still IN_PROGRESS as well"),
            JobError::Changed(_) => told.hint("run it again to see what it is now"),
            JobError::NotSeen { ref job, .. } => CommandError::new(Kind::TimedOut, &error)
                .hint(format!("`fleetctl jobs show {job}` shows where it stands")),
            JobError::TooManyDeletions { .. } => CommandError::new(Kind::TimedOut, error)
                .hint("AWS deletes ten jobs at once: run the same command again later"),
            _ => told,
        }
    }
}
