//! When a rollout is through at best: its minutes, laid into the time in which it may go on.

use jiff::{SignedDuration, Timestamp};

use super::window::{Standing, Window, standing};

/// Openings of windows that are looked at; a rollout that takes more has no end to speak of.
const OPENINGS: usize = 1000;

/// When the last of so many minutes begins, if the first one begins at `start` or with the first
/// window after it. Nothing where windows do not open often enough, or too seldom to be told.
#[must_use]
pub fn last_minute(minutes: u64, start: Timestamp, windows: &[Window]) -> Option<Timestamp> {
    let mut left = SignedDuration::from_mins(i64::try_from(minutes.saturating_sub(1)).ok()?);
    if windows.is_empty() {
        return start.checked_add(left).ok();
    }
    let mut now = start;
    for _ in 0..OPENINGS {
        match standing(windows, start, now) {
            Standing::Open(until) => {
                let open = until.duration_since(now);
                if left < open {
                    return now.checked_add(left).ok();
                }
                left -= whole_minutes_up(open);
                now = until;
            }
            Standing::Closed(next) => now = next,
            Standing::Over => return None,
        }
    }
    None
}

/// A minute that has begun in a window counts as one of it.
fn whole_minutes_up(time: SignedDuration) -> SignedDuration {
    let whole = SignedDuration::from_mins(time.as_mins());
    match whole == time {
        true => whole,
        false => whole + SignedDuration::from_mins(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> Timestamp {
        format!("{time}:00Z").parse().unwrap()
    }

    #[test]
    fn without_windows_a_rollout_of_n_minutes_ends_n_minus_one_minutes_later() {
        let start = at("2026-11-23T10:00");
        assert_eq!(last_minute(1, start, &[]), Some(start));
        assert_eq!(last_minute(61, start, &[]), Some(at("2026-11-23T11:00")));
        assert_eq!(last_minute(0, start, &[]), Some(start));
        assert_eq!(last_minute(u64::MAX, start, &[]), None);
    }

    #[test]
    fn with_windows_it_goes_on_only_while_they_are_open() {
        let nightly = [Window::new("cron(0 2 * * ? *)", 30).unwrap()];
        let start = at("2026-11-23T10:00");
        let last = |minutes| last_minute(minutes, start, &nightly);
        assert_eq!(last(1), Some(at("2026-11-24T02:00")));
        assert_eq!(last(30), Some(at("2026-11-24T02:29")));
        assert_eq!(last(31), Some(at("2026-11-25T02:00")));
        assert_eq!(last(90), Some(at("2026-11-26T02:29")));
        // A thousand looks are five hundred closings and five hundred openings.
        assert!(last(30 * 500).is_some());
        assert_eq!(last(30 * 500 + 1), None);
        let once = [Window::new("cron(0 0 1 1 ? 2027)", 10).unwrap()];
        assert_eq!(last_minute(10, start, &once), Some(at("2027-01-01T00:09")));
        assert_eq!(last_minute(11, start, &once), None);
    }
}
