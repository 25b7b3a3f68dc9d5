//! The times of a job's schedule: whether AWS takes them now.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};

use super::{Scheduling, SettingsError};

/// How far ahead a start must lie, and how long a job must be able to run (AWS model of `iot`).
const LEAST: SignedDuration = SignedDuration::from_mins(30);

impl Scheduling {
    /// When the job begins, if that is said.
    ///
    /// # Errors
    /// It is no time.
    pub fn starts(&self) -> Result<Option<Timestamp>, SettingsError> {
        self.start.as_deref().map(moment).transpose()
    }

    /// When the job ends, if that is said.
    ///
    /// # Errors
    /// It is no time.
    pub fn ends(&self) -> Result<Option<Timestamp>, SettingsError> {
        self.end.as_deref().map(moment).transpose()
    }

    /// Checks that the times lie as far ahead as AWS wants them to.
    ///
    /// # Errors
    /// The first time that does not.
    pub fn check_ahead(&self, now: Timestamp) -> Result<(), SettingsError> {
        let starts = self.starts()?;
        if let (Some(starts), Some(text)) = (starts, &self.start)
            && (starts < now + LEAST || starts > years(now, 1))
        {
            return Err(SettingsError::Start(text.clone()));
        }
        if let (Some(ends), Some(text)) = (self.ends()?, &self.end)
            && (ends < starts.unwrap_or(now) + LEAST || ends > years(now, 2))
        {
            return Err(SettingsError::End(text.clone()));
        }
        Ok(())
    }
}

fn years(from: Timestamp, years: i64) -> Timestamp {
    let then = from.to_zoned(TimeZone::UTC).checked_add(years.years());
    then.map_or(Timestamp::MAX, |then| then.timestamp())
}

/// A time as AWS takes it, in UTC.
pub(super) fn moment(text: &str) -> Result<Timestamp, SettingsError> {
    jiff::civil::DateTime::strptime("%Y-%m-%dT%H:%M", text)
        .and_then(|time| time.to_zoned(TimeZone::UTC))
        .map(|time| time.timestamp())
        .map_err(|_| SettingsError::Time(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(start: Option<&str>, end: Option<&str>) -> Result<(), SettingsError> {
        let scheduling = Scheduling {
            start: start.map(str::to_owned),
            end: end.map(str::to_owned),
            ..Scheduling::default()
        };
        scheduling.check_ahead("2026-11-23T10:00:00Z".parse().unwrap())
    }

    #[test]
    fn a_job_starts_in_half_an_hour_at_the_earliest_and_in_a_year_at_the_latest() {
        for good in ["2026-11-23T10:30", "2027-11-23T10:00"] {
            assert_eq!(checked(Some(good), None), Ok(()), "{good}");
        }
        for bad in ["2026-11-23T10:29", "2026-11-22T11:00", "2027-11-23T10:01"] {
            let told = SettingsError::Start(bad.to_owned());
            assert_eq!(checked(Some(bad), None), Err(told));
        }
    }

    #[test]
    fn a_job_ends_half_an_hour_after_its_start_and_in_two_years_at_the_latest() {
        let start = Some("2026-12-01T00:00");
        for good in ["2026-12-01T00:30", "2028-11-23T10:00"] {
            assert_eq!(checked(start, Some(good)), Ok(()), "{good}");
        }
        for bad in ["2026-12-01T00:29", "2028-11-23T10:01"] {
            let told = SettingsError::End(bad.to_owned());
            assert_eq!(checked(start, Some(bad)), Err(told));
        }
        assert_eq!(checked(None, Some("2026-11-23T10:30")), Ok(()));
        assert!(checked(None, Some("2026-11-23T10:29")).is_err());
    }
}
