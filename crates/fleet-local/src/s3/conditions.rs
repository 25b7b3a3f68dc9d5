//! Conditional requests: reads and copies of what has or has not changed, writes over what is known.

use super::object::Version;
use super::{refusal, time};
use crate::error::{AwsError, AwsResult};

/// The four conditions of a read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Reading<'a> {
    pub(super) if_match: Option<&'a str>,
    pub(super) if_none_match: Option<&'a str>,
    pub(super) if_modified_since: Option<&'a str>,
    pub(super) if_unmodified_since: Option<&'a str>,
}

/// How a read ends that its conditions stop.
#[derive(Debug, PartialEq, Eq)]
enum Stop {
    /// 412: the object is not the one that was meant.
    Failed(&'static str),
    /// 304: the client has it already.
    Unchanged(&'static str),
}

impl Reading<'_> {
    /// `If-Match` outweighs `If-Unmodified-Since`, and `If-None-Match` outweighs
    /// `If-Modified-Since`, which is ignored when it is in the future.
    fn stop(&self, etag: &str, modified_s: i64, now_s: i64) -> Option<Stop> {
        match (self.if_match, self.if_unmodified_since) {
            (Some(wanted), _) if !matches(wanted, etag) => return Some(Stop::Failed("If-Match")),
            (None, Some(limit)) if time::seconds(limit).is_some_and(|s| modified_s > s) => {
                return Some(Stop::Failed("If-Unmodified-Since"));
            }
            _ => {}
        }
        match (self.if_none_match, self.if_modified_since) {
            (Some(known), _) if matches(known, etag) => Some(Stop::Unchanged("If-None-Match")),
            (None, Some(since))
                if time::seconds(since).is_some_and(|s| modified_s <= s && s <= now_s) =>
            {
                Some(Stop::Unchanged("If-Modified-Since"))
            }
            _ => None,
        }
    }

    /// Refuses a GET or HEAD: 412, or 304 with what the client may compare.
    pub(super) fn check(&self, version: &Version, now_ms: i64) -> AwsResult<()> {
        match self.stop(&version.etag, seconds(version), now_ms.div_euclid(1000)) {
            None => Ok(()),
            Some(Stop::Failed(condition)) => Err(refusal::precondition_failed(condition)),
            Some(Stop::Unchanged(_)) => Err(AwsError::new("NotModified", "Not Modified")
                .header("etag", &version.quoted_etag())
                .header("last-modified", &time::http(version.modified_ms))),
        }
    }

    /// Refuses a copy whose source is not as it should be; an unchanged one fails like the others.
    pub(super) fn check_source(&self, version: &Version, now_ms: i64) -> AwsResult<()> {
        match self.stop(&version.etag, seconds(version), now_ms.div_euclid(1000)) {
            None => Ok(()),
            Some(Stop::Failed(condition) | Stop::Unchanged(condition)) => Err(
                refusal::precondition_failed(&format!("x-amz-copy-source-{condition}")),
            ),
        }
    }
}

fn seconds(version: &Version) -> i64 {
    version.modified_ms.div_euclid(1000)
}

/// Whether a list of entity tags, quoted or not, holds this one.
fn matches(list: &str, etag: &str) -> bool {
    list.split(',').any(|one| {
        let one = one.trim();
        one == "*" || one.strip_prefix("W/").unwrap_or(one).trim_matches('"') == etag
    })
}

/// The two conditions of a write.
#[derive(Debug, Clone, Default)]
pub(super) struct Writing {
    pub(super) if_match: Option<String>,
    pub(super) if_none_match: Option<String>,
}

impl Writing {
    pub(super) fn none(&self) -> bool {
        self.if_match.is_none() && self.if_none_match.is_none()
    }

    /// Refuses conditions that S3 does not take: both at once, or other values than an entity tag
    /// in `If-Match` and `*` in `If-None-Match`.
    pub(super) fn check_form(&self) -> AwsResult<()> {
        let refuse = |header: &str, more: &str| {
            Err(refusal::not_built(header).with("additionalMessage", more))
        };
        match (self.if_match.as_deref(), self.if_none_match.as_deref()) {
            (Some(_), Some(_)) => refuse(
                "If-Match,If-None-Match",
                "Multiple conditional request headers present in the request",
            ),
            (Some("*"), _) => refuse(
                "If-Match",
                "We don't accept the provided value of If-Match header for this API",
            ),
            (_, Some(other)) if other != "*" => refuse(
                "If-None-Match",
                "We don't accept the provided value of If-None-Match header for this API",
            ),
            _ => Ok(()),
        }
    }

    /// Refuses a write over another object than the one that was meant. `newest` may be a marker.
    pub(super) fn check(&self, key: &str, newest: Option<&Version>) -> AwsResult<()> {
        let current = newest.filter(|version| !version.marker);
        if self.if_none_match.is_some() && current.is_some() {
            return Err(refusal::precondition_failed("If-None-Match"));
        }
        if let Some(wanted) = &self.if_match {
            match current {
                None => return Err(refusal::no_such_key(key)),
                Some(version) if !matches(wanted, &version.etag) => {
                    return Err(refusal::precondition_failed("If-Match"));
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// Refuses the completion of an upload that began before the key was last written: it cannot
    /// know what it would replace.
    pub(super) fn check_undisturbed(&self, key: &str, disturbed: bool) -> AwsResult<()> {
        match (disturbed, &self.if_match) {
            (false, _) => Ok(()),
            (true, _) if self.none() => Ok(()),
            (true, Some(_)) => Err(refusal::conflict("If-Match", key)),
            (true, None) => Err(refusal::conflict("If-None-Match", key)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "Sat, 31 Jan 2026 11:59:59 GMT";
    const AT: &str = "Sat, 31 Jan 2026 12:00:00 GMT";
    const FUTURE: &str = "Sat, 31 Jan 2026 14:00:00 GMT";
    /// `AT`, and an hour later.
    const MODIFIED: i64 = 1_769_860_800;
    const NOW: i64 = MODIFIED + 3600;

    fn stop(reading: Reading<'_>) -> Option<Stop> {
        reading.stop("abc", MODIFIED, NOW)
    }

    #[test]
    fn entity_tags_match_quoted_or_not_and_in_lists() {
        for list in ["\"abc\"", "abc", "*", "\"x\", \"abc\"", "W/\"abc\""] {
            assert!(matches(list, "abc"), "{list}");
        }
        assert!(!matches("\"abcd\"", "abc"));
    }

    #[test]
    fn each_condition_of_a_read_stops_what_it_should() {
        let none = Reading::default();
        assert_eq!(stop(none), None);
        let not_it = Reading {
            if_match: Some("\"x\""),
            ..none
        };
        assert_eq!(stop(not_it), Some(Stop::Failed("If-Match")));
        let changed = Reading {
            if_unmodified_since: Some(BEFORE),
            ..none
        };
        assert_eq!(stop(changed), Some(Stop::Failed("If-Unmodified-Since")));
        let known = Reading {
            if_none_match: Some("abc"),
            ..none
        };
        assert_eq!(stop(known), Some(Stop::Unchanged("If-None-Match")));
        for (since, unchanged) in [(BEFORE, false), (AT, true), (FUTURE, false)] {
            let reading = Reading {
                if_modified_since: Some(since),
                ..none
            };
            assert_eq!(stop(reading).is_some(), unchanged, "{since}");
        }
    }

    #[test]
    fn entity_tags_outweigh_times() {
        let same = Reading {
            if_match: Some("abc"),
            if_unmodified_since: Some(BEFORE),
            ..Reading::default()
        };
        assert_eq!(stop(same), None);
        let other = Reading {
            if_none_match: Some("x"),
            if_modified_since: Some(AT),
            ..Reading::default()
        };
        assert_eq!(stop(other), None);
    }

    #[test]
    fn conditions_of_writes_have_one_form_each() {
        let writing = |if_match: Option<&str>, if_none_match: Option<&str>| Writing {
            if_match: if_match.map(str::to_owned),
            if_none_match: if_none_match.map(str::to_owned),
        };
        assert!(writing(Some("abc"), None).check_form().is_ok());
        assert!(writing(None, Some("*")).check_form().is_ok());
        for bad in [
            writing(Some("*"), None),
            writing(None, Some("abc")),
            writing(Some("abc"), Some("*")),
        ] {
            assert_eq!(bad.check_form().unwrap_err().code, "NotImplemented");
        }
        let missing = writing(Some("abc"), None).check("k", None).unwrap_err();
        assert_eq!(missing.code, "NoSuchKey");
        assert!(writing(None, Some("*")).check("k", None).is_ok());
    }
}
