//! Counts what was sent, what was sent again and what was throttled.

use std::sync::{Mutex, MutexGuard, PoisonError};

use fleet_core::meter::{CallCounts, CallMeter};
use fleet_core::operation::Operation;

/// The counts of one connection. Every request that leaves is counted, whatever becomes of it.
#[derive(Debug, Default)]
pub(crate) struct Meter(Mutex<CallCounts>);

impl Meter {
    /// A request leaves; `attempt` counts from 1.
    pub(crate) fn sent(&self, operation: Operation, attempt: u32) {
        let mut counts = self.counts();
        counts.calls.add(operation, 1);
        counts.retries += u64::from(attempt > 1);
    }

    /// A request was answered with "too many requests".
    pub(crate) fn throttled(&self, operation: Operation) {
        *self
            .counts()
            .throttles
            .entry(operation.bucket())
            .or_default() += 1;
    }

    fn counts(&self) -> MutexGuard<'_, CallCounts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CallMeter for Meter {
    fn snapshot(&self) -> CallCounts {
        self.counts().clone()
    }
}
