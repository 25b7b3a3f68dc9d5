//! Moments and lengths of time, as people read them.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

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
        return format!("{}ms", length.as_millis());
    }
    let tenths = (length.as_millis() + 50) / 100;
    if tenths < 600 {
        let (seconds, rest) = (tenths / 10, tenths % 10);
        return if rest == 0 || seconds >= 10 {
            format!("{}s", (tenths + 5) / 10)
        } else {
            format!("{seconds}.{rest}s")
        };
    }
    let seconds = (length.as_millis() + 500) / 1000;
    let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400);
    if days > 0 {
        two(days, "d", hours % 24, "h")
    } else if hours > 0 {
        two(hours, "h", minutes % 60, "m")
    } else {
        two(minutes, "m", seconds % 60, "s")
    }
}

/// A length of time that runs down: `04:30`, minutes and seconds.
pub(crate) fn countdown(length: Duration) -> String {
    let seconds = length.as_secs() + u64::from(length.subsec_nanos() > 0);
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

fn two(large: u128, large_unit: &str, small: u128, small_unit: &str) -> String {
    if small == 0 {
        format!("{large}{large_unit}")
    } else {
        format!("{large}{large_unit} {small:02}{small_unit}")
    }
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
