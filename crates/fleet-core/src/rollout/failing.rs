//! How a rollout of failing firmware would go: when its abort criteria end it, and how many devices
//! have it by then.
//!
//! This is arithmetic over the minutes of a [`Rollout`] with assumptions that are to be told with it:
//! every device answers before the next minute begins, one after the other; those that fail say
//! FAILED, after their last retry, and lie evenly among the others. On AWS devices answer when they
//! are online, which is later, and a job ends a little after its criteria are met.

use super::abort::{Criterion, Outcomes};
use super::{Progress, Rollout};

/// How a rollout goes of which a share fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failing {
    /// How many of a hundred devices fail.
    pub percent: u32,
    /// What ends it early, if it ends early.
    pub stopped: Option<Stopped>,
    /// Devices that were notified by its end.
    pub touched: u64,
    /// Those of them that failed. All answer, also after the job was stopped: executions that are
    /// in progress go on.
    pub failed: u64,
    /// The minutes that it took, the last one included.
    pub minutes: u64,
}

/// The answer at which a rollout is stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped {
    /// In which minute, counted from 0.
    pub minute: u64,
    /// Devices that had answered.
    pub executed: u64,
    /// Devices among them that had failed.
    pub failed: u64,
}

impl Rollout {
    /// How the rollout goes to `things` devices of which `percent` of a hundred fail, the last of
    /// every few. A percentage above 100 counts as 100.
    #[must_use]
    pub fn failing(&self, things: u64, percent: u32, criteria: &[Criterion]) -> Failing {
        let percent = percent.min(100);
        let (mut touched, mut minutes, mut stopped) = (0, 0, None);
        while touched < things && stopped.is_none() {
            let rate = self.rate(Progress {
                notified: touched,
                succeeded: touched - failed_of(touched, percent),
            });
            let before = touched;
            touched += u64::from(rate).min(things - touched);
            stopped = met(criteria, percent, before, touched).map(|executed| Stopped {
                minute: minutes,
                executed,
                failed: failed_of(executed, percent),
            });
            minutes += 1;
        }
        Failing {
            percent,
            stopped,
            touched,
            failed: failed_of(touched, percent),
            minutes,
        }
    }
}

/// How many of the first devices fail.
fn failed_of(devices: u64, percent: u32) -> u64 {
    let failed = u128::from(devices) * u128::from(percent) / 100;
    u64::try_from(failed).unwrap_or(devices)
}

/// The first answer of a minute at which a criterion is met: the n-th of all.
fn met(criteria: &[Criterion], percent: u32, before: u64, after: u64) -> Option<u64> {
    let at = |executed: u64| {
        let outcomes = Outcomes {
            executed,
            failed: failed_of(executed, percent),
            ..Outcomes::default()
        };
        criteria.iter().any(|criterion| criterion.met(&outcomes))
    };
    if criteria.is_empty() || percent == 0 {
        return None;
    }
    (before + 1..=after).find(|executed| at(*executed))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::abort::Failure;
    use super::*;

    fn at_most(rate: i64) -> Rollout {
        Rollout::new(Some(rate), None).unwrap()
    }

    fn failed(threshold: f64, least: i64) -> Criterion {
        Criterion::new(Failure::Failed, threshold, least).unwrap()
    }

    #[test]
    fn a_job_of_failing_firmware_ends_at_the_answer_that_meets_its_criterion() {
        let rule = [failed(10.0, 5)];
        // Of ten a minute every second fails: the second device is 50 %, but five have to answer:
        // two of five is 40 %.
        let half = at_most(10).failing(1000, 50, &rule);
        assert_eq!(
            half,
            Failing {
                percent: 50,
                stopped: Some(Stopped {
                    minute: 0,
                    executed: 5,
                    failed: 2
                }),
                touched: 10,
                failed: 5,
                minutes: 1,
            }
        );
        // The tenth device is the first of a tenth that fails.
        let tenth = at_most(4).failing(1000, 10, &rule);
        assert_eq!(
            tenth.stopped,
            Some(Stopped {
                minute: 2,
                executed: 10,
                failed: 1
            })
        );
        assert_eq!((tenth.touched, tenth.failed, tenth.minutes), (12, 1, 3));
        // Three of a hundred never are ten of a hundred.
        let few = at_most(10).failing(1000, 3, &rule);
        assert_eq!(
            (few.stopped, few.touched, few.failed, few.minutes),
            (None, 1000, 30, 100)
        );
    }

    #[test]
    fn without_criteria_or_failures_everybody_is_touched() {
        assert_eq!(at_most(1000).failing(2500, 50, &[]).touched, 2500);
        assert_eq!(at_most(1000).failing(2500, 50, &[]).minutes, 3);
        assert_eq!(at_most(1).failing(3, 0, &[failed(0.01, 1)]).stopped, None);
        assert_eq!(at_most(1).failing(0, 50, &[failed(0.01, 1)]).minutes, 0);
    }

    #[test]
    fn a_criterion_on_other_ends_is_not_met_by_devices_that_say_failed() {
        let timed_out = Criterion::new(Failure::TimedOut, 1.0, 1).unwrap();
        let all = Criterion::new(Failure::All, 1.0, 1).unwrap();
        assert_eq!(at_most(10).failing(100, 50, &[timed_out]).stopped, None);
        let either = at_most(10).failing(100, 50, &[timed_out, all]);
        assert_eq!(either.stopped.unwrap().executed, 2);
    }

    proptest! {
        #[test]
        fn a_rollout_never_outruns_its_rate_and_a_stricter_rule_never_touches_more(
            things in 0_u64..5000, rate in 1_i64..1000, percent in 0_u32..=100,
            threshold in 1_u32..=100, stricter in 1_u32..=100,
            least in 1_i64..200, sooner in 1_i64..200,
        ) {
            let (strict, loose) = (threshold.min(stricter), threshold.max(stricter));
            let (few, many) = (least.min(sooner), least.max(sooner));
            let loose = at_most(rate).failing(things, percent, &[failed(f64::from(loose), many)]);
            let strict = at_most(rate).failing(things, percent, &[failed(f64::from(strict), few)]);
            prop_assert!(strict.touched <= loose.touched);
            prop_assert!(strict.minutes <= loose.minutes);
            let open = at_most(rate).failing(things, percent, &[]);
            for gone in [loose, strict] {
                prop_assert!(gone.touched <= things && gone.touched <= open.touched);
                prop_assert!(gone.touched <= gone.minutes * u64::try_from(rate).unwrap());
                prop_assert!(gone.failed * 100 <= gone.touched * u64::from(percent));
                match gone.stopped {
                    Some(stop) => {
                        prop_assert_eq!(stop.minute + 1, gone.minutes);
                        prop_assert!(stop.executed <= gone.touched);
                    }
                    None => prop_assert_eq!(gone.touched, things),
                }
            }
        }

        #[test]
        fn a_rollout_is_stopped_where_somebody_who_counts_every_answer_stops_it(
            things in 1_u64..400, rate in 1_u64..60, percent in 1_u32..=100,
            threshold in 1_u64..=100, least in 1_u64..50,
        ) {
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let rule = failed(threshold as f64, i64::try_from(least).unwrap());
            let found = at_most(i64::try_from(rate).unwrap()).failing(things, percent, &[rule]);
            // Device n fails where n × percent passes a hundred.
            let (mut bad, mut carry, mut end) = (0, 0, None);
            for n in 1..=things {
                carry += u64::from(percent);
                if carry >= 100 {
                    carry -= 100;
                    bad += 1;
                }
                if n >= least && bad * 100 >= threshold * n {
                    end = Some((n, bad));
                    break;
                }
            }
            prop_assert_eq!(found.stopped.map(|stop| (stop.executed, stop.failed)), end);
            let minutes = end.map_or(things, |(n, _)| n).div_ceil(rate);
            prop_assert_eq!(found.minutes, minutes);
            prop_assert_eq!(found.touched, (minutes * rate).min(things));
        }
    }
}
