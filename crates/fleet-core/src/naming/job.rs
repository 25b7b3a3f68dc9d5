//! Ids of jobs: what they do, and when they were made.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::fixed;
use crate::name::{JobId, PackageName, VersionName};

/// The most characters of a job's id (AWS model of `iot`).
const MOST: usize = 64;

/// The id of a job that installs a package version: `OTA-Job-<package>-<version>-<time>`. What an id
/// cannot have is replaced by an underscore; where it would be too long, package and version are cut.
#[must_use]
pub fn ota_job(package: &PackageName, version: &VersionName, now: Timestamp) -> JobId {
    const START: &str = "OTA-Job-";
    let time = time(now);
    let left = MOST - START.len() - time.len() - 2;
    let (package, version) = (clean(package.as_str()), clean(version.as_str()));
    // Each may have half of what is left, and what the other does not need of its half.
    let for_version = (left - package.len().min(left / 2)).min(version.len());
    let package = start_of(&package, left - for_version);
    let version = start_of(&version, for_version);
    fixed(&format!("{START}{package}-{version}-{time}"))
}

/// The id of a job with a document of its own: `Command-Job-<time>`.
#[must_use]
pub fn custom_job(now: Timestamp) -> JobId {
    fixed(&format!("Command-Job-{}", time(now)))
}

/// A moment in UTC, to the second: `20261123T114611Z`.
fn time(now: Timestamp) -> String {
    let now = now.to_zoned(TimeZone::UTC);
    now.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Names have ASCII characters only, so that bytes are characters.
fn clean(name: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    name.chars()
        .map(|c| if allowed(c) { c } else { '_' })
        .collect()
}

fn start_of(text: &str, most: usize) -> &str {
    text.get(..most).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap()
    }

    fn ota(package: &str, version: &str) -> String {
        let now = at("2026-11-23T11:46:11.9Z");
        ota_job(&package.parse().unwrap(), &version.parse().unwrap(), now).to_string()
    }

    #[test]
    fn an_id_says_what_the_job_does_and_when_it_was_made_in_utc() {
        assert_eq!(
            ota("SedanVehicle", "1.1.0"),
            "OTA-Job-SedanVehicle-1_1_0-20261123T114611Z"
        );
        assert_eq!(
            ota("acme.fw", "2-rc1"),
            "OTA-Job-acme_fw-2-rc1-20261123T114611Z"
        );
        assert_eq!(
            custom_job(at("2026-03-07T01:00:00+02:00")).as_str(),
            "Command-Job-20260306T230000Z"
        );
    }

    #[test]
    fn what_is_too_long_is_cut_evenly_and_a_short_name_leaves_room_for_the_other() {
        // 64 − 8 − 16 − 2 = 38 characters for both.
        let (a, b) = ("a".repeat(128), "1".repeat(64));
        let time = "20261123T114611Z";
        assert_eq!(
            ota(&a, &b),
            format!("OTA-Job-{}-{}-{time}", "a".repeat(19), "1".repeat(19))
        );
        assert_eq!(
            ota(&a, "1.0"),
            format!("OTA-Job-{}-1_0-{time}", "a".repeat(35))
        );
        assert_eq!(
            ota("fw", &b),
            format!("OTA-Job-fw-{}-{time}", "1".repeat(36))
        );
    }

    proptest! {
        #[test]
        fn every_package_and_version_gives_an_id_that_cleanup_recognises(
            package in "[a-zA-Z0-9_.-]{1,128}", version in "[_.-]{0,31}[a-z0-9][a-zA-Z0-9_.-]{0,32}",
        ) {
            let id = ota(&package, &version);
            prop_assert!(id.parse::<JobId>().is_ok());
            prop_assert!(id.starts_with("OTA-Job-") && id.ends_with("-20261123T114611Z"));
        }
    }
}
