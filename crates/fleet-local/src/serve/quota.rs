//! Request rates as AWS enforces them: a token bucket for each account, Region and shared budget.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Instant;

use crate::auth::Caller;
use crate::config;
use crate::model::Service;
use crate::quota_table::{Budget, budget};

/// The running buckets. They live in memory and in real time, so each process has its own.
pub(super) struct Quotas {
    enforced: bool,
    buckets: Mutex<HashMap<(String, &'static str), Bucket>>,
}

struct Bucket {
    tokens: f64,
    filled: Instant,
}

impl Quotas {
    pub(super) fn new(quotas: config::Quotas) -> Quotas {
        Quotas {
            enforced: quotas == config::Quotas::Aws,
            buckets: Mutex::new(HashMap::new()),
        }
    }

    /// Takes a token for the call, or says that the rate is exceeded.
    pub(super) fn take(&self, service: Service, operation: &'static str, caller: &Caller) -> bool {
        if !self.enforced {
            return true;
        }
        let Some(budget) = budget(service, operation, &caller.region) else {
            return true;
        };
        self.take_at(&caller.scope, &budget, Instant::now())
    }

    fn take_at(&self, scope: &str, budget: &Budget, now: Instant) -> bool {
        let mut buckets = self
            .buckets
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        // A bucket holds one second of its rate.
        let bucket = buckets
            .entry((scope.to_owned(), budget.name))
            .or_insert(Bucket {
                tokens: budget.rate,
                filled: now,
            });
        let passed = now.saturating_duration_since(bucket.filled).as_secs_f64();
        bucket.tokens = (bucket.tokens + passed * budget.rate).min(budget.rate.max(1.0));
        bucket.filled = now;
        if bucket.tokens >= 1.0 {
            bucket.tokens -= 1.0;
            true
        } else {
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_second_takes_the_rate_and_no_more() {
        let quotas = Quotas::new(config::Quotas::Aws);
        let budget = Budget {
            name: "CreateThing",
            rate: 100.0,
        };
        let start = Instant::now();
        // The full bucket first, then what drips in.
        let mut taken = 0;
        for ms in 0..3000 {
            let now = start + Duration::from_millis(ms);
            while quotas.take_at("1/r", &budget, now) {
                taken += 1;
            }
        }
        assert!(
            (398..=400).contains(&taken),
            "{taken} in three seconds at 100/s and a burst of 100"
        );
        // Another Region has its own.
        assert!(quotas.take_at("1/other", &budget, start + Duration::from_millis(2999)));
    }
}
