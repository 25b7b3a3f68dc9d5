//! How long a number of calls takes at best: the slowest budget decides, since they run side by side.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Bucket, Rates};
use crate::operation::Operation;

/// Calls by operation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Calls(BTreeMap<Operation, u64>);

impl Calls {
    /// Adds calls of an operation.
    pub fn add(&mut self, operation: Operation, calls: u64) {
        if calls > 0 {
            *self.0.entry(operation).or_default() += calls;
        }
    }

    /// How many calls of an operation there are.
    #[must_use]
    pub fn of(&self, operation: Operation) -> u64 {
        self.0.get(&operation).copied().unwrap_or(0)
    }

    /// All calls.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0.values().sum()
    }

    /// Operations and their calls.
    pub fn iter(&self) -> impl Iterator<Item = (Operation, u64)> {
        self.0.iter().map(|(operation, calls)| (*operation, *calls))
    }

    /// What was added since an earlier count.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Self {
        let mut added = Self::default();
        for (operation, calls) in self.iter() {
            added.add(operation, calls.saturating_sub(earlier.of(operation)));
        }
        added
    }
}

impl FromIterator<(Operation, u64)> for Calls {
    fn from_iter<I: IntoIterator<Item = (Operation, u64)>>(calls: I) -> Self {
        let mut all = Self::default();
        for (operation, count) in calls {
            all.add(operation, count);
        }
        all
    }
}

/// The time one budget needs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BucketTime {
    /// The budget.
    pub bucket: Bucket,
    /// Calls drawn from it.
    pub calls: u64,
    /// Requests per second, absent where the rate is off.
    pub rate: Option<f64>,
    /// Seconds it needs at least: calls beyond the first burst ÷ rate.
    pub seconds: f64,
}

/// The least time a set of calls can take.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Estimate {
    /// By budget, the slowest first.
    pub buckets: Vec<BucketTime>,
}

impl Estimate {
    /// The least time of `calls` at `rates`.
    #[must_use]
    pub fn of(calls: &Calls, rates: &Rates) -> Self {
        let mut by_bucket: BTreeMap<Bucket, u64> = BTreeMap::new();
        for (operation, count) in calls.iter() {
            *by_bucket.entry(operation.bucket()).or_default() += count;
        }
        let mut buckets: Vec<_> = by_bucket
            .into_iter()
            .map(|(bucket, calls)| time(bucket, calls, rates))
            .collect();
        buckets.sort_by(|a, b| {
            b.seconds
                .total_cmp(&a.seconds)
                .then(a.bucket.cmp(&b.bucket))
        });
        Self { buckets }
    }

    /// The budget that decides how long it takes.
    #[must_use]
    pub fn slowest(&self) -> Option<&BucketTime> {
        self.buckets.first()
    }

    /// The least time.
    #[must_use]
    pub fn best(&self) -> Duration {
        self.slowest().map_or(Duration::ZERO, |bucket| {
            Duration::try_from_secs_f64(bucket.seconds).unwrap_or(Duration::MAX)
        })
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of calls stay far below 2^52"
)]
fn time(bucket: Bucket, calls: u64, rates: &Rates) -> BucketTime {
    let rate = rates.rate(bucket);
    let burst = u64::from(rate.burst().unwrap_or(0));
    let seconds = rate
        .per_second()
        .map_or(0.0, |rate| calls.saturating_sub(burst) as f64 / rate);
    BucketTime {
        bucket,
        calls,
        rate: rate.per_second(),
        seconds,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates() -> Rates {
        Rates::of(&"us-east-1".parse().unwrap())
    }

    #[test]
    fn the_slowest_budget_decides() {
        let calls: Calls = [
            (Operation::CreateThing, 8008),
            (Operation::AddThingToThingGroup, 8008),
            (Operation::UpdateThingShadow, 16016),
            (Operation::CreateThingType, 3),
        ]
        .into_iter()
        .collect();
        let estimate = Estimate::of(&calls, &rates());
        // 8 go at once, the other 8000 at 80 a second.
        assert_eq!(estimate.slowest().map(|b| b.bucket), Some(Bucket::Things));
        assert_eq!(estimate.best(), Duration::from_secs(100));
    }

    #[test]
    fn operations_of_one_budget_add_up() {
        let calls: Calls = [
            (Operation::CreatePackageVersion, 9),
            (Operation::UpdatePackageVersion, 8),
        ]
        .into_iter()
        .collect();
        let estimate = Estimate::of(&calls, &rates());
        assert_eq!(estimate.best(), Duration::from_secs(2));
        assert_eq!(estimate.buckets.len(), 1);
    }

    #[test]
    fn a_rate_that_is_off_takes_no_time() {
        let calls: Calls = [(Operation::CreateThing, 1000)].into_iter().collect();
        let rates = rates().with(["things=off".parse().unwrap()]);
        assert_eq!(Estimate::of(&calls, &rates).best(), Duration::ZERO);
        assert_eq!(
            Estimate::of(&Calls::default(), &rates).best(),
            Duration::ZERO
        );
    }

    #[test]
    fn counts_are_subtracted_by_operation() {
        let before: Calls = [(Operation::CreateThing, 3)].into_iter().collect();
        let after: Calls = [(Operation::CreateThing, 5), (Operation::GetRole, 1)]
            .into_iter()
            .collect();
        let added = after.since(&before);
        assert_eq!(added.of(Operation::CreateThing), 2);
        assert_eq!(added.of(Operation::GetRole), 1);
        assert_eq!(added.total(), 3);
    }
}
