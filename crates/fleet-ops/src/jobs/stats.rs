//! How a job goes: counts of all its executions, rates, health, and what to do next.
//!
//! The thresholds are exact: counts are compared, never rounded rates.

use fleet_core::job::ProcessDetails;
use fleet_core::name::JobId;
use fleet_core::port::Reads;
use fleet_core::port::jobs::Job;
use serde::Serialize;

use super::{JobError, describe, executions};
use crate::session::Session;

/// A job and how its executions stand.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// The job. AWS's own counts in it can lag behind.
    pub job: Job,
    /// The executions in each state, counted over all pages.
    pub counts: ProcessDetails,
}

/// Looks at a job and counts its executions.
///
/// # Errors
/// There is no such job, AWS cannot be read, or the user stopped it.
pub async fn stats(reads: &Reads, id: &JobId, session: &Session) -> Result<Stats, JobError> {
    let job = describe(reads, id).await?;
    let counts = executions::count(reads, id, session).await?;
    Ok(Stats { job, counts })
}

/// How a job does, by the part of all its executions that succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Health {
    /// 95 % or more.
    Excellent,
    /// 80 % or more.
    Good,
    /// 50 % or more.
    Poor,
    /// Less.
    Critical,
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recommendation {
    /// There are no executions: check that devices are connected and in the groups.
    NoExecutions,
    /// It was canceled before anything ended: look at the reason.
    CanceledEarly,
    /// Things were removed before anything ended: check that they exist.
    ThingsRemoved,
    /// Nothing has ended yet: wait.
    Wait,
    /// More than 20 % failed: look into it, and consider canceling.
    Investigate,
    /// More than 10 % failed: look into it, and watch closely.
    WatchClosely,
    /// 95 % or more succeeded: write down what worked.
    Excellent,
    /// 80 % or more succeeded: look at the devices that did not.
    Good,
    /// Anything else: find the pattern.
    Mixed,
}

/// Whether a part is at least so many percent of the whole.
fn at_least(part: u64, whole: u64, percent: u64) -> bool {
    u128::from(part) * 100 >= u128::from(whole) * u128::from(percent)
}

/// Whether a part is more than so many percent of the whole.
fn more_than(part: u64, whole: u64, percent: u64) -> bool {
    u128::from(part) * 100 > u128::from(whole) * u128::from(percent)
}

/// How a job does; without executions nobody knows.
#[must_use]
pub fn health(counts: &ProcessDetails) -> Option<Health> {
    let (succeeded, total) = (counts.succeeded, counts.total());
    let reaches = |percent| at_least(succeeded, total, percent);
    (total > 0).then(|| {
        if reaches(95) {
            Health::Excellent
        } else if reaches(80) {
            Health::Good
        } else if reaches(50) {
            Health::Poor
        } else {
            Health::Critical
        }
    })
}

/// What to do next: the first rule that holds.
#[must_use]
pub fn recommendation(counts: &ProcessDetails) -> Recommendation {
    let (total, failed) = (counts.total(), counts.unsuccessful());
    let ended = counts.succeeded + failed;
    if total == 0 {
        Recommendation::NoExecutions
    } else if counts.canceled > 0 && ended == 0 {
        Recommendation::CanceledEarly
    } else if counts.removed > 0 && ended == 0 {
        Recommendation::ThingsRemoved
    } else if counts.open() > 0 && ended == 0 {
        Recommendation::Wait
    } else if more_than(failed, total, 20) {
        Recommendation::Investigate
    } else if more_than(failed, total, 10) {
        Recommendation::WatchClosely
    } else if at_least(counts.succeeded, total, 95) {
        Recommendation::Excellent
    } else if at_least(counts.succeeded, total, 80) {
        Recommendation::Good
    } else {
        Recommendation::Mixed
    }
}

/// Tenths of a percent that a part is of the whole, rounded half up; of nothing, zero.
#[must_use]
pub fn tenths(part: u64, whole: u64) -> u64 {
    let (part, whole) = (u128::from(part), u128::from(whole));
    let tenths = (part * 2000 + whole).checked_div(whole * 2).unwrap_or(0);
    u64::try_from(tenths).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts in the order of the states: queued, in progress, succeeded, failed, timed out,
    /// rejected, removed, canceled.
    fn counts(of: [u64; 8]) -> ProcessDetails {
        let mut counts = ProcessDetails::default();
        let states = fleet_core::job::ExecutionStatus::ALL.iter().copied();
        for (status, count) in states.zip(of) {
            *counts.of_mut(status) = count;
        }
        counts
    }

    #[test]
    fn health_changes_at_exactly_95_80_and_50_percent() {
        for (succeeded, of, expected) in [
            (1000, 1000, Health::Excellent),
            (950, 1000, Health::Excellent),
            (949, 1000, Health::Good),
            (800, 1000, Health::Good),
            (799, 1000, Health::Poor),
            (500, 1000, Health::Poor),
            (499, 1000, Health::Critical),
            (0, 1, Health::Critical),
            (1, 1, Health::Excellent),
            // 94.99999 % is shown as 95.0 % and is not 95 %.
            (9_499_999, 10_000_000, Health::Good),
        ] {
            let counts = counts([of - succeeded, 0, succeeded, 0, 0, 0, 0, 0]);
            assert_eq!(health(&counts), Some(expected), "{succeeded} of {of}");
        }
    }

    #[test]
    fn without_executions_there_is_no_health() {
        assert_eq!(health(&ProcessDetails::default()), None);
    }

    #[test]
    fn the_first_rule_that_holds_is_the_recommendation() {
        use Recommendation as R;
        // queued, in progress, succeeded, failed, timed out, rejected, removed, canceled
        for (of, expected) in [
            ([0, 0, 0, 0, 0, 0, 0, 0], R::NoExecutions),
            ([5, 0, 0, 0, 0, 0, 1, 1], R::CanceledEarly),
            ([0, 0, 0, 0, 0, 0, 0, 9], R::CanceledEarly),
            ([5, 0, 0, 0, 0, 0, 1, 0], R::ThingsRemoved),
            ([5, 0, 0, 0, 0, 0, 0, 0], R::Wait),
            ([0, 1, 0, 0, 0, 0, 0, 0], R::Wait),
            // One that failed is over.
            ([0, 0, 0, 1, 0, 0, 0, 9], R::Mixed),
            ([0, 0, 79, 21, 0, 0, 0, 0], R::Investigate),
            ([0, 0, 79, 7, 7, 7, 0, 0], R::Investigate),
            ([0, 0, 80, 20, 0, 0, 0, 0], R::WatchClosely),
            ([0, 0, 89, 0, 11, 0, 0, 0], R::WatchClosely),
            ([0, 0, 90, 0, 0, 10, 0, 0], R::Good),
            ([0, 0, 95, 5, 0, 0, 0, 0], R::Excellent),
            ([0, 0, 94, 6, 0, 0, 0, 0], R::Good),
            ([0, 0, 80, 0, 0, 0, 0, 20], R::Good),
            ([0, 0, 79, 0, 0, 0, 0, 21], R::Mixed),
            ([97, 0, 3, 0, 0, 0, 0, 0], R::Mixed),
        ] {
            assert_eq!(recommendation(&counts(of)), expected, "{of:?}");
        }
    }

    #[test]
    fn percentages_are_rounded_to_a_tenth() {
        for (part, whole, expected) in [
            (0, 0, 0),
            (1, 3, 333),
            (2, 3, 667),
            (1, 2000, 1),
            (1, 2001, 0),
            (7, 7, 1000),
        ] {
            assert_eq!(tenths(part, whole), expected, "{part} of {whole}");
        }
    }
}
