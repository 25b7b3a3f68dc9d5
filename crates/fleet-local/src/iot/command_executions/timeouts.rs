//! The timers of an execution: until its device must have answered, and until it is forgotten.

use super::status::Status;
use super::{Execution, Reason};
use crate::due;
use crate::error::AwsResult;
use crate::route::Ctx;

const TIMEOUT: &str = "command execution timeout";

/// The time to answer is over. It is not the end: the device may still answer.
pub(crate) const DUE_TIMEOUT: due::Kind = due::Kind {
    name: TIMEOUT,
    run: |ctx, key| match Execution::due(ctx, key)? {
        Some(mut execution) if !execution.is_over() => {
            let reason = Reason {
                reason_code: NO_RESPONSE.to_owned(),
                reason_description: None,
            };
            execution.change(ctx, Status::TimedOut, Some(reason))
        }
        _ => Ok(()),
    },
};

const RETENTION: &str = "command execution retention";

/// An execution that was made long ago goes, whatever its state.
pub(crate) const DUE_RETENTION: due::Kind = due::Kind {
    name: RETENTION,
    run: |ctx, key| match Execution::due(ctx, key)? {
        Some(execution) => execution.remove(ctx),
        None => Ok(()),
    },
};

/// What the cloud gives as its reason; the pattern of reason codes does not allow it to devices.
const NO_RESPONSE: &str = "$NO_RESPONSE_FROM_DEVICE";

/// How long an execution is kept (AWS: 180 days, adjustable).
const RETENTION_MS: i64 = 180 * 24 * 3600 * 1000;

impl Execution {
    /// When it is forgotten.
    pub(super) fn forgotten_ms(&self) -> i64 {
        self.created_ms + RETENTION_MS
    }
}

/// Starts the timers of a new execution.
pub(super) fn begin(ctx: &Ctx<'_>, execution: &Execution) -> AwsResult<()> {
    let key = execution.seq.to_string();
    let timeout_ms = execution.created_ms + execution.timeout_s * 1000;
    due::set(ctx, TIMEOUT, &key, timeout_ms)?;
    due::set(ctx, RETENTION, &key, execution.forgotten_ms())
}

/// The device has answered for the last time.
pub(super) fn answered(ctx: &Ctx<'_>, seq: i64) -> AwsResult<()> {
    due::clear(ctx, TIMEOUT, &seq.to_string())
}

/// No timer runs any more.
pub(super) fn forget(ctx: &Ctx<'_>, seq: i64) -> AwsResult<()> {
    answered(ctx, seq)?;
    due::clear(ctx, RETENTION, &seq.to_string())
}
