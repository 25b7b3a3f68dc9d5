//! The timers of an execution: the job's, from when it is in progress, and the device's own steps.

use super::{Change, Execution};
use crate::due;
use crate::error::{AwsError, AwsResult};
use crate::iot::jobs::Job;
use crate::iot::jobs::settings::MOST_MINUTES;
use crate::iot::jobs::status::Status;
use crate::route::Ctx;

const KIND: &str = "job execution timeout";

/// A timer runs out.
pub(crate) const DUE: due::Kind = due::Kind {
    name: KIND,
    run: |ctx, key| {
        let seq = key.parse().map_err(AwsError::internal)?;
        match Execution::by_seq(ctx, seq)? {
            Some(mut execution) if execution.status == Status::InProgress => {
                execution.change(ctx, Status::TimedOut, Change::default())
            }
            _ => Ok(()),
        }
    },
};

const MINUTE_MS: i64 = 60_000;

/// Refuses a step timer that AWS does not take.
pub(crate) fn check_step(minutes: Option<i64>) -> AwsResult<()> {
    match minutes {
        None | Some(-1 | 1..=MOST_MINUTES) => Ok(()),
        Some(minutes) => Err(AwsError::invalid_request(format!(
            "stepTimeoutInMinutes must be between 1 and {MOST_MINUTES}, or -1, not {minutes}"
        ))),
    }
}

impl Execution {
    /// When the execution times out: the step timer never outlives the job's.
    pub(crate) fn times_out_ms(&self) -> Option<i64> {
        self.deadline_ms.into_iter().chain(self.step_ms).min()
    }
}

/// Starts, moves or ends the timers as the state changes.
pub(super) fn follow(
    ctx: &Ctx<'_>,
    execution: &mut Execution,
    from: Status,
    step_minutes: Option<i64>,
) -> AwsResult<()> {
    let before = execution.times_out_ms();
    if execution.status == Status::InProgress {
        if from != Status::InProgress {
            let job = Job::by_number(ctx, execution.job)?;
            let minutes = job.and_then(|job| job.settings.timeout_minutes());
            execution.deadline_ms = minutes.map(|minutes| ctx.now_ms() + minutes * MINUTE_MS);
        }
        match step_minutes {
            Some(-1) => execution.step_ms = None,
            Some(minutes) => execution.step_ms = Some(ctx.now_ms() + minutes * MINUTE_MS),
            None => {}
        }
    } else {
        execution.deadline_ms = None;
        execution.step_ms = None;
    }
    let after = execution.times_out_ms();
    match after {
        Some(at) if before != after => due::set(ctx, KIND, &execution.seq.to_string(), at),
        None if before.is_some() => forget(ctx, execution.seq),
        _ => Ok(()),
    }
}

/// No timer runs any more.
pub(crate) fn forget(ctx: &Ctx<'_>, seq: i64) -> AwsResult<()> {
    due::clear(ctx, KIND, &seq.to_string())
}
