//! Request rates as AWS enforces them: a token bucket for each account, Region and shared budget.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Instant;

use crate::auth::Caller;
use crate::config;
use crate::model::Service;
use crate::protocol::input::query_pairs;
use crate::quota_table::{Budget, budget, single};

/// Beyond this many, buckets that are full again are forgotten: single shadows have buckets too.
const MANY: usize = 20_000;

/// The running buckets. They live in memory and in real time, so each process has its own.
pub(super) struct Quotas {
    enforced: bool,
    buckets: Mutex<HashMap<(String, &'static str), Bucket>>,
}

struct Bucket {
    rate: f64,
    tokens: f64,
    filled: Instant,
}

impl Bucket {
    /// Lets tokens drip in. A bucket holds one second of its rate.
    fn fill(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.filled).as_secs_f64();
        self.tokens = (self.tokens + passed * self.rate).min(self.rate.max(1.0));
        self.filled = now;
    }
}

/// A call as the rates see it.
pub(super) struct Call<'a> {
    pub(super) service: Service,
    pub(super) operation: &'static str,
    /// The labels of the path.
    pub(super) labels: &'a [(String, String)],
    pub(super) query: Option<&'a str>,
}

impl Call<'_> {
    /// The scope of the one shadow or client that the call is about, and its rate.
    fn single(&self, scope: &str) -> Option<(String, Budget)> {
        let single = single(self.service, self.operation)?;
        let (_, name) = self
            .labels
            .iter()
            .find(|(label, _)| label == single.label)?;
        let pairs = query_pairs(self.query.unwrap_or_default());
        let part = single
            .query
            .and_then(|wanted| pairs.iter().find(|(key, _)| key == wanted));
        let part = part.map_or("", |(_, value)| value);
        Some((format!("{scope}/{name}/{part}"), single.budget))
    }
}

impl Quotas {
    pub(super) fn new(quotas: config::Quotas) -> Quotas {
        Quotas {
            enforced: quotas == config::Quotas::Aws,
            buckets: Mutex::new(HashMap::new()),
        }
    }

    /// Takes a token for the call, or says that a rate is exceeded.
    pub(super) fn take(&self, call: &Call<'_>, caller: &Caller) -> bool {
        if !self.enforced {
            return true;
        }
        let now = Instant::now();
        if let Some((scope, budget)) = call.single(&caller.scope)
            && !self.take_at(&scope, &budget, now)
        {
            return false;
        }
        match budget(call.service, call.operation, &caller.region) {
            Some(budget) => self.take_at(&caller.scope, &budget, now),
            None => true,
        }
    }

    fn take_at(&self, scope: &str, budget: &Budget, now: Instant) -> bool {
        let mut buckets = self
            .buckets
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if buckets.len() > MANY {
            buckets.retain(|_, bucket| {
                bucket.fill(now);
                bucket.tokens < bucket.rate
            });
        }
        let bucket = buckets
            .entry((scope.to_owned(), budget.name))
            .or_insert(Bucket {
                rate: budget.rate,
                tokens: budget.rate,
                filled: now,
            });
        bucket.fill(now);
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
    fn one_shadow_has_its_own_rate_and_its_neighbours_theirs() {
        let quotas = Quotas::new(config::Quotas::Aws);
        let caller = Caller::root("123456789012", "us-east-1");
        let update = |thing: &str, query: Option<&str>| {
            let call = Call {
                service: Service::IotData,
                operation: "UpdateThingShadow",
                labels: &[("thingName".to_owned(), thing.to_owned())],
                query,
            };
            (0..60).filter(|_| quotas.take(&call, &caller)).count()
        };
        // Twenty at once, and what drips in while the loop runs.
        assert!((20..=25).contains(&update("a", None)));
        assert!((20..=25).contains(&update("a", Some("name=%24package"))));
        assert!((20..=25).contains(&update("b", None)));
    }

    #[test]
    fn full_buckets_are_forgotten_when_there_are_many() {
        let quotas = Quotas::new(config::Quotas::Aws);
        let budget = Budget {
            name: "one shadow",
            rate: 20.0,
        };
        let start = Instant::now();
        for n in 0..=MANY {
            assert!(quotas.take_at(&n.to_string(), &budget, start));
        }
        assert!(quotas.take_at("later", &budget, start + Duration::from_secs(1)));
        assert_eq!(quotas.buckets.lock().unwrap().len(), 1);
    }

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
