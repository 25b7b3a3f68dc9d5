//! What an adapter counts while it calls AWS.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::quota::{Bucket, Calls};

/// Counts of the calls made so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallCounts {
    /// Requests sent, retries included, by operation.
    pub calls: Calls,
    /// Those of them that repeated an earlier attempt.
    pub retries: u64,
    /// Answers that said "too many requests", by budget.
    pub throttles: BTreeMap<Bucket, u64>,
}

impl CallCounts {
    /// What was counted since an earlier snapshot.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Self {
        Self {
            calls: self.calls.since(&earlier.calls),
            retries: self.retries.saturating_sub(earlier.retries),
            throttles: self
                .throttles
                .iter()
                .map(|(bucket, count)| {
                    let before = earlier.throttles.get(bucket).copied().unwrap_or(0);
                    (*bucket, count.saturating_sub(before))
                })
                .filter(|(_, count)| *count > 0)
                .collect(),
        }
    }

    /// All throttles.
    #[must_use]
    pub fn throttled(&self) -> u64 {
        self.throttles.values().sum()
    }
}

/// Tells how many calls were made. Implemented where the calls are made.
pub trait CallMeter: Send + Sync {
    /// The counts so far. Cheap: it may be asked many times a second.
    fn snapshot(&self) -> CallCounts;
}

/// A meter that counts nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoMeter;

impl CallMeter for NoMeter {
    fn snapshot(&self) -> CallCounts {
        CallCounts::default()
    }
}
