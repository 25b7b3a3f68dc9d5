//! Tests of rollouts against figures worked out by hand and against an obvious reference.

use jiff::Timestamp;
use proptest::prelude::*;

use super::abort::{Criterion, CriterionError, Failure, Outcomes};
use super::retry::{Had, Retries, RetryError, Retryable};
use super::window::{Standing, Window, WindowError, next_openings, standing};
use super::*;

fn exponential(base: i64, factor: f64, notified: Option<i64>, succeeded: Option<i64>) -> Rollout {
    let each = Each::new(notified, succeeded).unwrap();
    let exponential = Exponential::new(base, factor, each).unwrap();
    Rollout::new(None, Some(exponential)).unwrap()
}

fn notified(count: u64) -> Progress {
    Progress {
        notified: count,
        succeeded: 0,
    }
}

#[test]
fn nothing_configured_is_a_thousand_a_minute() {
    let totals: Vec<u64> = Rollout::default()
        .minutes(2500, false)
        .map(|m| m.total)
        .collect();
    assert_eq!(totals, [1000, 2000, 2500]);
}

#[test]
fn the_documented_example_doubles_at_each_thousand() {
    let rollout = exponential(50, 2.0, Some(1000), Some(1000));
    let rates = [0, 999, 1000, 1999, 2000, 3000, 4000, 100_000].map(|n| rollout.rate(notified(n)));
    assert_eq!(rates, [50, 50, 100, 100, 200, 400, 800, 1000]);
    let succeeded = Progress {
        notified: 400,
        succeeded: 2000,
    };
    assert_eq!(rollout.rate(succeeded), 200);
}

#[test]
fn a_preview_counts_minute_by_minute() {
    // 10 a minute until 20 are notified, then 15, at 40 22 (22.5), at 60 33 (33.75).
    let rollout = exponential(10, 1.5, Some(20), None);
    let minutes: Vec<(u32, u64)> = rollout
        .minutes(100, false)
        .map(|m| (m.rate, m.total))
        .collect();
    let expected = [(10, 10), (10, 20), (15, 35), (15, 50), (22, 72), (33, 100)];
    assert_eq!(minutes, expected);
    // Successes that nobody reports leave the rate where it began.
    let waiting = exponential(10, 1.5, None, Some(20));
    assert!(waiting.minutes(100, false).all(|minute| minute.rate == 10));
    assert_eq!(waiting.minutes(100, true).count(), 6);
}

#[test]
fn the_maximum_caps_a_growing_rate_and_ranges_hold() {
    let each = Each::new(Some(1), None).unwrap();
    let grows = Exponential::new(40, 5.0, each).unwrap();
    let capped = Rollout::new(Some(100), Some(grows)).unwrap();
    assert_eq!([0, 1, 2].map(|n| capped.rate(notified(n))), [40, 100, 100]);
    for bad in [0, 1001, -1] {
        assert!(Rollout::new(Some(bad), None).is_err());
        assert!(Exponential::new(bad, 2.0, each).is_err());
    }
    for bad in [1.0, 5.1, 1.55, f64::NAN] {
        assert!(matches!(
            Exponential::new(1, bad, each),
            Err(RolloutError::Factor(_))
        ));
    }
    assert_eq!(Each::new(None, None), Err(RolloutError::Criterion));
    assert_eq!(Each::new(Some(0), None), Err(RolloutError::Criterion));
}

#[test]
fn an_abort_needs_enough_things_and_enough_failures() {
    let outcomes = |executed, failed, rejected, timed_out| Outcomes {
        executed,
        failed,
        rejected,
        timed_out,
    };
    let failed = Criterion::new(Failure::Failed, 20.0, 10).unwrap();
    assert!(!failed.met(&outcomes(9, 9, 0, 0)), "too few things");
    assert!(failed.met(&outcomes(10, 2, 0, 0)), "exactly the threshold");
    assert!(!failed.met(&outcomes(10, 1, 9, 0)), "others do not count");
    let all = Criterion::new(Failure::All, 33.34, 1).unwrap();
    assert!(!all.met(&outcomes(3, 1, 0, 0)), "33.33 %");
    assert!(all.met(&outcomes(3, 0, 1, 1)));
    assert!(Criterion::new(Failure::All, 10.99, 1).is_ok());
    assert_eq!(
        Criterion::new(Failure::All, 10.999, 1),
        Err(CriterionError::Threshold(10.999))
    );
    assert!(Criterion::new(Failure::All, 100.01, 1).is_err());
    assert!(Criterion::new(Failure::All, 0.0, 1).is_err());
    assert_eq!(
        Criterion::new(Failure::All, 1.0, 0),
        Err(CriterionError::Least(0))
    );
}

#[test]
fn retries_count_by_kind_or_for_all_together() {
    use Retryable::{Failed, TimedOut};
    let had = |failed, timed_out| Had { failed, timed_out };
    let apart = Retries::new([(Some(Failed), 2), (Some(TimedOut), 1)]).unwrap();
    assert!(apart.again(Failed, had(1, 1)) && !apart.again(Failed, had(2, 0)));
    assert!(apart.again(TimedOut, had(2, 0)) && !apart.again(TimedOut, had(0, 1)));
    let all = Retries::new([(None, 3)]).unwrap();
    assert!(all.again(Failed, had(1, 1)) && !all.again(TimedOut, had(2, 1)));
    assert!(!Retries::default().again(Failed, had(0, 0)));
    assert_eq!(
        Retries::new([(Some(Failed), 6), (Some(TimedOut), 5)]),
        Err(RetryError::Many(11))
    );
    assert_eq!(
        Retries::new([(None, 1), (Some(Failed), 1)]),
        Err(RetryError::Twice)
    );
}

/// What a person would do with a pencil: whole numbers only, one thing after the other.
mod reference {
    /// floor(base × (tenths/10)^steps), at most the maximum.
    pub(super) fn rate(base: u64, tenths: u64, steps: u64, maximum: u64) -> u64 {
        // Thirty places behind the point are enough to tell which whole number is below.
        let scale = 10_u128.pow(30);
        let mut rate = u128::from(base) * scale;
        for _ in 0..steps {
            rate = rate * u128::from(tenths) / 10;
            if rate / scale >= u128::from(maximum) {
                return maximum;
            }
        }
        u64::try_from((rate + 1_000_000) / scale)
            .unwrap()
            .min(maximum)
    }

    /// The minute in which each thing is notified.
    pub(super) fn minutes(
        things: u64,
        (base, tenths, each, maximum): (u64, u64, u64, u64),
    ) -> Vec<u64> {
        let (mut minutes, mut minute, mut left) = (Vec::new(), 0, rate(base, tenths, 0, maximum));
        for thing in 0..things {
            if left == 0 {
                minute += 1;
                left = rate(base, tenths, thing / each, maximum);
            }
            minutes.push(minute);
            left -= 1;
        }
        minutes
    }
}

proptest! {
    #[test]
    fn a_rollout_notifies_each_thing_in_the_minute_of_the_reference(
        things in 0_u64..3000, base in 1_u64..=1000, tenths in 11_u64..=50,
        each in 1_u64..500, maximum in 1_u64..=1000,
    ) {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let factor = tenths as f64 / 10.0;
        let signed = |n: u64| i64::try_from(n).unwrap();
        let grows = Exponential::new(
            signed(base), factor, Each::new(Some(signed(each)), None).unwrap(),
        ).unwrap();
        let rollout = Rollout::new(Some(signed(maximum)), Some(grows)).unwrap();
        let mut found = Vec::new();
        for minute in rollout.minutes(things, false) {
            prop_assert!(minute.notified <= u64::from(minute.rate));
            prop_assert!(u64::from(minute.rate) <= maximum);
            found.extend(std::iter::repeat_n(minute.number, usize::try_from(minute.notified).unwrap()));
        }
        prop_assert_eq!(found, reference::minutes(things, (base, tenths, each, maximum)));
    }

    #[test]
    fn failures_stay_below_the_threshold_and_what_was_in_flight(
        fails in proptest::collection::vec(any::<bool>(), 1..400),
        rate in 1_u64..60, least in 1_u64..50, percent in 1_u64..=100,
    ) {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let threshold = percent as f64;
        let criterion = Criterion::new(Failure::Failed, threshold, i64::try_from(least).unwrap()).unwrap();
        let rollout = Rollout::new(Some(i64::try_from(rate).unwrap()), None).unwrap();
        let mut outcomes = Outcomes::default();
        let mut results = fails.iter();
        'rollout: for minute in rollout.minutes(fails.len() as u64, false) {
            for done in 0..minute.notified {
                outcomes.executed += 1;
                outcomes.failed += u64::from(*results.next().unwrap());
                if criterion.met(&outcomes) {
                    // Those that have been notified and not answered yet may all fail as well.
                    let in_flight = minute.notified - done - 1;
                    let least_failures = (percent * outcomes.executed).div_ceil(100);
                    prop_assert!(outcomes.failed >= least_failures);
                    // One failure before, it was not met: too few things or too few failures.
                    prop_assert!(outcomes.executed == least || (outcomes.failed - 1) * 100
                        < percent * (outcomes.executed - 1).max(1) || least == 1);
                    let all = outcomes.failed + in_flight;
                    prop_assert!(all <= least_failures.max(least) + in_flight);
                    break 'rollout;
                }
            }
        }
    }
}

fn moment(text: &str) -> Timestamp {
    format!("{text}:00Z").parse().unwrap()
}

fn openings(cron: &str, after: &str, count: usize) -> Vec<String> {
    let window = Window::new(cron, 30).unwrap();
    next_openings(&[window], moment(after), count)
        .iter()
        .map(|opens| opens.to_string()[..16].to_owned())
        .collect()
}

#[test]
fn windows_open_when_the_documentation_says() {
    // 2026-11-23 is a Monday.
    let at = "2026-11-23T10:00";
    for (cron, expected) in [
        (
            "cron(0 10 * * ? *)",
            ["2026-11-24T10:00", "2026-11-25T10:00"],
        ),
        (
            "cron(15 12 * * ? *)",
            ["2026-11-23T12:15", "2026-11-24T12:15"],
        ),
        (
            "cron(0 18 ? * SAT-SAT *)",
            ["2026-11-28T18:00", "2026-12-05T18:00"],
        ),
        (
            "cron(0 18 ? * MON-FRI *)",
            ["2026-11-23T18:00", "2026-11-24T18:00"],
        ),
        (
            "cron(0 8 1 * ? *)",
            ["2026-12-01T08:00", "2027-01-01T08:00"],
        ),
        // From the tenth minute on, every twentieth.
        (
            "cron(10/20 * * * ? *)",
            ["2026-11-23T10:10", "2026-11-23T10:30"],
        ),
        (
            "cron(0 0 L * ? *)",
            ["2026-11-30T00:00", "2026-12-31T00:00"],
        ),
        // The second Tuesday of a month.
        (
            "cron(0 0 ? * 3#2 *)",
            ["2026-12-08T00:00", "2027-01-12T00:00"],
        ),
        // The last Friday of a month.
        (
            "cron(0 0 ? * 6L *)",
            ["2026-11-27T00:00", "2026-12-25T00:00"],
        ),
        // The weekday closest to the 28th, a Saturday, and to the 28th of December, a Monday.
        (
            "cron(0 0 28W * ? *)",
            ["2026-11-27T00:00", "2026-12-28T00:00"],
        ),
        (
            "cron(0 0 1 JAN ? 2027-2028)",
            ["2027-01-01T00:00", "2028-01-01T00:00"],
        ),
    ] {
        assert_eq!(openings(cron, at, 2), expected, "{cron}");
    }
    assert_eq!(
        openings("cron(0 0 1 1 ? 2027)", at, 5),
        ["2027-01-01T00:00"]
    );
    assert_eq!(openings("cron(0 0 1 1 ? 2026)", at, 5), [""; 0]);
    assert_eq!(openings("cron(0 0 30 2 ? *)", at, 5), [""; 0]);
}

#[test]
fn a_wrong_cron_expression_says_what_is_wrong() {
    for cron in [
        "0 10 * * ? *",
        "cron(0 10 * * ?)",
        "cron(0 10 * * * *)",
        "cron(0 10 ? * ? *)",
        "cron(60 10 * * ? *)",
        "cron(0 10 ? * 3#1,6#3 *)",
        "cron(0 10 32 * ? *)",
        "cron(0 12-10 * * ? *)",
        "cron(x 10 * * ? *)",
    ] {
        assert!(
            matches!(Window::new(cron, 1), Err(WindowError::Cron { .. })),
            "{cron}"
        );
    }
    for minutes in [0, 1431] {
        let refused = Window::new("cron(0 10 * * ? *)", minutes);
        assert_eq!(refused, Err(WindowError::Duration(minutes)));
    }
}

#[test]
fn windows_are_open_from_their_start_to_their_end() {
    let noon = Window::new("cron(0 12 * * ? *)", 60).unwrap();
    let half = Window::new("cron(30 12 * * ? *)", 60).unwrap();
    let both = [noon, half];
    let long_ago = moment("2026-01-01T00:00");
    let at = |now: &str| standing(&both, long_ago, moment(now));
    assert_eq!(
        at("2026-11-23T11:59"),
        Standing::Closed(moment("2026-11-23T12:00"))
    );
    assert_eq!(
        at("2026-11-23T12:00"),
        Standing::Open(moment("2026-11-23T13:00"))
    );
    assert_eq!(
        at("2026-11-23T12:45"),
        Standing::Open(moment("2026-11-23T13:30"))
    );
    assert_eq!(
        at("2026-11-23T13:30"),
        Standing::Closed(moment("2026-11-24T12:00"))
    );
    // An opening before the job began does not count.
    let since = moment("2026-11-23T12:10");
    let begun = standing(&both[..1], since, since);
    assert_eq!(begun, Standing::Closed(moment("2026-11-24T12:00")));
    let once = Window::new("cron(0 12 1 1 ? 2026)", 60).unwrap();
    assert_eq!(standing(&[once], long_ago, since), Standing::Over);
}
