//! The times of S3: whole seconds, in two ways of writing.

use jiff::Timestamp;

/// `2026-01-31T12:00:00.000Z`, as XML has it. S3 knows seconds only.
pub(super) fn iso(millis: i64) -> String {
    of(millis).strftime("%Y-%m-%dT%H:%M:%S.000Z").to_string()
}

/// `Sat, 31 Jan 2026 12:00:00 GMT`, as headers have it.
pub(super) fn http(millis: i64) -> String {
    of(millis).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

fn of(millis: i64) -> Timestamp {
    Timestamp::from_second(millis.div_euclid(1000)).unwrap_or(Timestamp::MAX)
}

/// The seconds of a time in a header, in any of the ways HTTP writes it, or in ISO 8601.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Ok(time) = httpdate::parse_http_date(text) {
        return Timestamp::try_from(time).ok().map(Timestamp::as_second);
    }
    text.parse::<Timestamp>().ok().map(Timestamp::as_second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_and_read_in_whole_seconds() {
        // 1,769,860,800 is `date -u -d 2026-01-31T12:00:00 +%s`.
        assert_eq!(iso(1_769_860_800_999), "2026-01-31T12:00:00.000Z");
        assert_eq!(http(1_769_860_800_999), "Sat, 31 Jan 2026 12:00:00 GMT");
        for text in [
            "Sat, 31 Jan 2026 12:00:00 GMT",
            "Saturday, 31-Jan-26 12:00:00 GMT",
            "2026-01-31T12:00:00Z",
        ] {
            assert_eq!(seconds(text), Some(1_769_860_800), "{text}");
        }
        assert_eq!(seconds("yesterday"), None);
    }
}
