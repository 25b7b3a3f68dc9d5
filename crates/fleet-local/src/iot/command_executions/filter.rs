//! Filters by time: what was started or completed after one minute and before another.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::error::{AwsError, AwsResult};

/// A filter as it is given, in UTC.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct TimeFilter {
    after: Option<String>,
    before: Option<String>,
}

/// Milliseconds since the epoch, neither of them included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Between {
    pub(super) after_ms: i64,
    pub(super) before_ms: i64,
}

impl TimeFilter {
    pub(super) fn between(&self) -> AwsResult<Between> {
        if self.after.is_none() && self.before.is_none() {
            return Err(AwsError::validation(
                "a time filter must have after, before or both",
            ));
        }
        let ms = |text: &Option<String>, open| text.as_deref().map_or(Ok(open), minute);
        Ok(Between {
            after_ms: ms(&self.after, i64::MIN)?,
            before_ms: ms(&self.before, i64::MAX)?,
        })
    }
}

/// The moment of `yyyy-MM-dd'T'HH:mm`.
fn minute(text: &str) -> AwsResult<i64> {
    const SHAPE: &[u8] = b"dddd-dd-ddTdd:dd";
    let shaped = text.len() == SHAPE.len()
        && text.bytes().zip(SHAPE).all(|(byte, want)| match want {
            b'd' => byte.is_ascii_digit(),
            other => byte == *other,
        });
    shaped
        .then(|| DateTime::strptime("%Y-%m-%dT%H:%M", text).ok())
        .flatten()
        .and_then(|time| time.to_zoned(TimeZone::UTC).ok())
        .map(|zoned| zoned.timestamp().as_millisecond())
        .ok_or_else(|| {
            AwsError::validation(format!("{text:?} is not a time like 2024-11-01T03:00"))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_is_one_of_utc_and_nothing_else_is_a_minute() {
        // 2024-11-01T03:00:00Z, by `date -u -d … +%s`.
        assert_eq!(minute("2024-11-01T03:00").unwrap(), 1_730_430_000_000);
        for text in [
            "",
            "2024-11-01",
            "2024-11-01T03:00:00",
            "2024-11-01T03:00Z",
            "2024-11-01 03:00",
            "2024-13-01T03:00",
            "2024-02-30T03:00",
            "2024-11-01T24:00",
            "2024-1-001T03:00",
            "+024-11-01T03:00",
            "２０２４-11-01",
        ] {
            assert_eq!(
                minute(text).unwrap_err().code,
                "ValidationException",
                "{text}"
            );
        }
    }
}
