//! The states of an execution, and which one a device may bring about.

use crate::iot::jobs::status::words;

words! {
    /// Where an execution is in its life.
    Status {
        Created = "CREATED",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Rejected = "REJECTED",
        /// Where the cloud says so, the device may still answer; where the device does, it is over.
        TimedOut = "TIMED_OUT",
    }
}

impl Status {
    /// Whether a device may say this of its execution.
    pub(super) fn is_for_devices(self) -> bool {
        self != Status::Created
    }

    /// Whether the execution is over once its device has said this.
    pub(super) fn ends(self) -> bool {
        !matches!(self, Status::Created | Status::InProgress)
    }
}
