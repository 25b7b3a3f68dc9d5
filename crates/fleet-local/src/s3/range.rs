//! Byte ranges: what `Range` asks of an object, and the spans of its content.

use super::refusal;
use crate::error::{AwsError, AwsResult};

/// A run of an object's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) start: u64,
    /// Behind the last byte.
    pub(super) end: u64,
}

impl Range {
    pub(super) fn whole(size: u64) -> Range {
        Range {
            start: 0,
            end: size,
        }
    }

    pub(super) fn length(self) -> u64 {
        self.end - self.start
    }

    /// `bytes 0-8/10`.
    pub(super) fn content_range(self, size: u64) -> String {
        let last = self.end.saturating_sub(1);
        format!("bytes {}-{last}/{size}", self.start)
    }
}

/// Reads `Range` for an object of that size. What is no single range of bytes is ignored; a range
/// behind the end is refused.
pub(super) fn asked(text: &str, size: u64) -> AwsResult<Option<Range>> {
    let Some((first, last)) = text
        .trim()
        .strip_prefix("bytes=")
        .and_then(|range| range.split_once('-'))
    else {
        return Ok(None);
    };
    let number = |text: &str| {
        let text = text.trim();
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u64>().unwrap_or(u64::MAX))
    };
    let range = match (first.trim(), last.trim()) {
        ("", "") => return Ok(None),
        ("", count) => {
            let Some(count) = number(count) else {
                return Ok(None);
            };
            if count == 0 {
                return Err(unsatisfiable(text, size));
            }
            Range {
                start: size.saturating_sub(count),
                end: size,
            }
        }
        (first, "") => match number(first) {
            Some(start) => Range { start, end: size },
            None => return Ok(None),
        },
        (first, last) => match (number(first), number(last)) {
            (Some(start), Some(last)) if start <= last => Range {
                start,
                end: last.saturating_add(1).min(size),
            },
            _ => return Ok(None),
        },
    };
    if range.start >= size {
        return Err(unsatisfiable(text, size));
    }
    Ok(Some(range))
}

fn unsatisfiable(text: &str, size: u64) -> AwsError {
    AwsError::new("InvalidRange", "The requested range is not satisfiable")
        .with("RangeRequested", text)
        .with("ActualObjectSize", size.to_string())
        .header("content-range", &format!("bytes */{size}"))
}

/// Reads `x-amz-copy-source-range`, which must be `bytes=first-last` within the source.
pub(super) fn of_source(text: &str, size: u64) -> AwsResult<Range> {
    const NAME: &str = "x-amz-copy-source-range";
    let malformed = || {
        refusal::invalid_argument(
            NAME,
            text,
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and \
             last are the zero-based offsets of the first and last bytes to copy",
        )
    };
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u64>().ok()).flatten()
    };
    let (first, last) = text
        .strip_prefix("bytes=")
        .and_then(|range| range.split_once('-'))
        .and_then(|(first, last)| Some((number(first)?, number(last)?)))
        .filter(|(first, last)| first <= last)
        .ok_or_else(malformed)?;
    if first >= size {
        return Err(refusal::invalid_request(
            "The specified copy range is invalid for the source object size",
        ));
    }
    if last >= size {
        let message = format!("Range specified is not valid for source object of size: {size}");
        return Err(refusal::invalid_argument(NAME, text, &message));
    }
    Ok(Range {
        start: first,
        end: last + 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values are those AWS gives for an object of 10 bytes.
    #[test]
    fn a_range_is_one_run_of_bytes_or_ignored_or_refused() {
        for (text, start, end) in [
            ("bytes=0-8", 0, 9),
            ("bytes=1-1", 1, 2),
            ("bytes=1-", 1, 10),
            ("bytes=-2", 8, 10),
            ("bytes=-15", 0, 10),
            ("bytes=0-100", 0, 10),
            ("bytes=0-99999999999999999999", 0, 10),
        ] {
            assert_eq!(
                asked(text, 10).unwrap(),
                Some(Range { start, end }),
                "{text}"
            );
        }
        for text in [
            "bytes=1-0",
            "bytes=-1-",
            "bytes=0--1",
            "bytes=0-1,3-4,7-9",
            "0-9",
            "lines=1-2",
            "bytes=-",
            "bytes=a-b",
        ] {
            assert_eq!(asked(text, 10).unwrap(), None, "{text}");
        }
        for text in ["bytes=-0", "bytes=10-", "bytes=100-200"] {
            assert_eq!(asked(text, 10).unwrap_err().code, "InvalidRange", "{text}");
        }
        assert!(asked("bytes=0-", 0).is_err());
    }

    #[test]
    fn the_range_of_a_source_must_lie_within_it() {
        assert_eq!(
            of_source("bytes=0-9", 10).unwrap(),
            Range { start: 0, end: 10 }
        );
        for text in [
            "0-8",
            "bytes=1-0",
            "bytes=-1",
            "bytes=1-",
            "bytes=0-1,3-4",
            "bytes=0-10",
        ] {
            let refused = of_source(text, 10).unwrap_err();
            assert_eq!(refused.code, "InvalidArgument", "{text}");
        }
        assert_eq!(
            of_source("bytes=100-200", 10).unwrap_err().code,
            "InvalidRequest"
        );
    }
}
