//! Moments and lengths of time, as people read them.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::lang::{self, say};

/// A moment in UTC, to the second.
pub(crate) fn moment(at: Timestamp) -> String {
    in_utc(at, "%Y-%m-%d %H:%M:%S UTC")
}

/// A moment in UTC, to the second, where a header says that it is UTC: 19 columns.
pub(crate) fn second(at: Timestamp) -> String {
    in_utc(at, "%Y-%m-%d %H:%M:%S")
}

/// A moment in UTC, to the minute, where a header says that it is UTC: 16 columns.
pub(crate) fn minute(at: Timestamp) -> String {
    in_utc(at, "%Y-%m-%d %H:%M")
}

fn in_utc(at: Timestamp, format: &str) -> String {
    at.to_zoned(TimeZone::UTC).strftime(format).to_string()
}

/// A length of time in its two largest units: `2d 3h`, `1h 05m`, `4m 20s`, `7.3s`, `40ms`.
pub(crate) fn span(length: Duration) -> String {
    if (1..1000).contains(&length.as_millis()) {
        return say!("common-time-ms", count = length.as_millis().to_string());
    }
    let tenths = (length.as_millis() + 50) / 100;
    if tenths < 600 {
        let (seconds, rest) = (tenths / 10, tenths % 10);
        return if rest == 0 || seconds >= 10 {
            say!("common-time-s", count = ((tenths + 5) / 10).to_string())
        } else {
            let point = lang::current().decimal();
            say!("common-time-s", count = format!("{seconds}{point}{rest}"))
        };
    }
    let seconds = (length.as_millis() + 500) / 1000;
    let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400);
    let whole = |count: u128| count.to_string();
    let part = |count: u128| format!("{count:02}");
    if days > 0 {
        match hours % 24 {
            0 => say!("common-time-d", days = whole(days)),
            hours => say!("common-time-d-h", days = whole(days), hours = part(hours)),
        }
    } else if hours > 0 {
        match minutes % 60 {
            0 => say!("common-time-h", hours = whole(hours)),
            minutes => say!(
                "common-time-h-min",
                hours = whole(hours),
                minutes = part(minutes)
            ),
        }
    } else {
        match seconds % 60 {
            0 => say!("common-time-min", minutes = whole(minutes)),
            seconds => say!(
                "common-time-min-s",
                minutes = whole(minutes),
                seconds = part(seconds)
            ),
        }
    }
}

/// A length of time that runs down: `04:30`, minutes and seconds.
pub(crate) fn countdown(length: Duration) -> String {
    let seconds = length.as_secs() + u64::from(length.subsec_nanos() > 0);
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_show_their_two_largest_units() {
        let of = |seconds: f64| span(Duration::from_secs_f64(seconds));
        assert_eq!(of(0.0), "0s");
        assert_eq!(of(0.04), "40ms");
        assert_eq!(of(7.3), "7.3s");
        assert_eq!(of(8.0), "8s");
        assert_eq!(of(42.4), "42s");
        assert_eq!(of(59.97), "1m");
        assert_eq!(of(260.0), "4m 20s");
        assert_eq!(of(3900.0), "1h 05m");
        assert_eq!(of(183_600.0), "2d 03h");
    }

    #[test]
    fn a_countdown_ends_at_zero_and_not_before() {
        let of = |seconds: f64| countdown(Duration::from_secs_f64(seconds));
        assert_eq!(of(300.0), "05:00");
        assert_eq!(of(269.2), "04:30");
        assert_eq!(of(0.1), "00:01");
        assert_eq!(of(0.0), "00:00");
        assert_eq!(of(3700.0), "61:40");
    }

    #[test]
    fn moments_are_in_utc() {
        assert_eq!(moment(Timestamp::UNIX_EPOCH), "1970-01-01 00:00:00 UTC");
    }
}
