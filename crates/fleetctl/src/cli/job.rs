//! Values of options about jobs.

use std::fmt;
use std::str::FromStr;

use clap::ValueEnum;
use fleet_core::account::Arn;
use fleet_core::job::{AbortRule, EndBehavior, FailureType, MaintenanceWindow, RetryRule};
use fleet_core::name::NameError;
use fleet_ops::jobs::create::SigningRole;

use super::value::Lapse;
use crate::errors::Told as _;
use crate::lang::say;

/// AWS's words for the kinds of failures.
const FAILURES: [(&str, FailureType); 4] = [
    ("FAILED", FailureType::Failed),
    ("REJECTED", FailureType::Rejected),
    ("TIMED_OUT", FailureType::TimedOut),
    ("ALL", FailureType::All),
];

/// AWS's word for a kind of failure.
pub(crate) fn failure_word(of: FailureType) -> &'static str {
    let word = FAILURES.iter().find(|(_, failure)| *failure == of);
    word.map_or("ALL", |(word, _)| word)
}

/// Reads AWS's word, in upper or lower case.
pub(crate) fn failure(text: &str) -> Option<FailureType> {
    let word = text.trim().replace('-', "_").to_ascii_uppercase();
    let found = FAILURES.iter().find(|(of, _)| *of == word);
    found.map(|(_, failure)| *failure)
}

/// `FAILED:10%:5`: an abort rule.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct AbortArg(pub(crate) AbortRule);

/// A text that is no abort rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("errors-value-abort"))]
pub(crate) struct AbortError;

impl FromStr for AbortArg {
    type Err = AbortError;

    fn from_str(text: &str) -> Result<AbortArg, AbortError> {
        let mut parts = text.split(':');
        let (Some(kind), Some(share), Some(least), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(AbortError);
        };
        let share = share.trim().trim_end_matches('%').trim_end();
        Ok(AbortArg(AbortRule {
            failure: failure(kind).ok_or(AbortError)?,
            threshold_percentage: share.parse().map_err(|_| AbortError)?,
            minimum_executed: least.trim().parse().map_err(|_| AbortError)?,
        }))
    }
}

impl fmt::Display for AbortArg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = &self.0;
        let word = failure_word(rule.failure);
        write!(
            f,
            "{word}:{}%:{}",
            rule.threshold_percentage, rule.minimum_executed
        )
    }
}

/// `FAILED=3`: a retry rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RetryArg(pub(crate) RetryRule);

/// A text that is no retry rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("errors-value-retry"))]
pub(crate) struct RetryError;

impl FromStr for RetryArg {
    type Err = RetryError;

    fn from_str(text: &str) -> Result<RetryArg, RetryError> {
        let (kind, number) = text.split_once('=').ok_or(RetryError)?;
        Ok(RetryArg(RetryRule {
            failure: failure(kind).ok_or(RetryError)?,
            number_of_retries: number.trim().parse().map_err(|_| RetryError)?,
        }))
    }
}

impl fmt::Display for RetryArg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = failure_word(self.0.failure);
        write!(f, "{word}={}", self.0.number_of_retries)
    }
}

/// `cron(0 2 * * ? *)=1h`: a maintenance window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WindowArg(pub(crate) MaintenanceWindow);

/// A text that is no maintenance window.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("errors-value-window"))]
pub(crate) struct WindowError;

impl FromStr for WindowArg {
    type Err = WindowError;

    fn from_str(text: &str) -> Result<WindowArg, WindowError> {
        let (start, length) = text.rsplit_once('=').ok_or(WindowError)?;
        let length: Lapse = length.parse().map_err(|_| WindowError)?;
        let minutes = minutes(length).ok_or(WindowError)?;
        Ok(WindowArg(MaintenanceWindow {
            start: start.trim().to_owned(),
            duration_minutes: minutes,
        }))
    }
}

impl fmt::Display for WindowArg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}m", self.0.start, self.0.duration_minutes)
    }
}

/// Whole minutes.
fn minutes(length: Lapse) -> Option<i64> {
    let seconds = length.0.as_secs();
    let whole = length.0.subsec_nanos() == 0 && seconds.is_multiple_of(60);
    whole.then(|| i64::try_from(seconds / 60).ok()).flatten()
}

/// A length of time in whole minutes, such as `90m` or `2h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MinutesArg(pub(crate) u32);

/// A text that is no whole number of minutes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("errors-value-minutes"))]
pub(crate) struct MinutesError;

impl FromStr for MinutesArg {
    type Err = MinutesError;

    fn from_str(text: &str) -> Result<MinutesArg, MinutesError> {
        let length: Lapse = text.parse().map_err(|_| MinutesError)?;
        let minutes = minutes(length).and_then(|minutes| u32::try_from(minutes).ok());
        minutes.map(MinutesArg).ok_or(MinutesError)
    }
}

/// A length of time in whole seconds, such as `30m` or `1h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SecondsArg(pub(crate) u32);

/// A text that is no whole number of seconds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("errors-value-seconds"))]
pub(crate) struct SecondsError;

impl FromStr for SecondsArg {
    type Err = SecondsError;

    fn from_str(text: &str) -> Result<SecondsArg, SecondsError> {
        let length: Lapse = text.parse().map_err(|_| SecondsError)?;
        let seconds = u32::try_from(length.0.as_secs()).map_err(|_| SecondsError)?;
        match length.0.subsec_nanos() {
            0 => Ok(SecondsArg(seconds)),
            _ => Err(SecondsError),
        }
    }
}

/// A role, by its name or its ARN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RoleArg(pub(crate) SigningRole);

impl FromStr for RoleArg {
    type Err = String;

    fn from_str(text: &str) -> Result<RoleArg, String> {
        if !text.starts_with("arn:") {
            let name = text.parse().map_err(|wrong: NameError| wrong.told())?;
            return Ok(RoleArg(SigningRole::Named(name)));
        }
        let parts: Vec<&str> = text.splitn(6, ':').collect();
        match parts[..] {
            ["arn", _, "iam", "", account, resource]
                if account.len() == 12 && resource.starts_with("role/") =>
            {
                Ok(RoleArg(SigningRole::Arn(Arn::from_aws(text))))
            }
            _ => Err(say!("errors-value-role")),
        }
    }
}

/// What happens to executions at a job's end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EndBehaviorArg {
    /// Nobody new is notified; those queued or in progress go on
    StopRollout,
    /// Those queued are canceled
    Cancel,
    /// Those queued or in progress are canceled
    ForceCancel,
}

impl From<EndBehaviorArg> for EndBehavior {
    fn from(arg: EndBehaviorArg) -> EndBehavior {
        match arg {
            EndBehaviorArg::StopRollout => EndBehavior::StopRollout,
            EndBehaviorArg::Cancel => EndBehavior::Cancel,
            EndBehaviorArg::ForceCancel => EndBehavior::ForceCancel,
        }
    }
}

/// The word of the command line for what happens at a job's end.
pub(crate) fn end_behavior_word(of: EndBehavior) -> &'static str {
    match of {
        EndBehavior::StopRollout => "stop-rollout",
        EndBehavior::Cancel => "cancel",
        EndBehavior::ForceCancel => "force-cancel",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_as_they_are_printed() {
        let abort: AbortArg = "failed: 12.5 % :10".parse().unwrap();
        assert_eq!(abort.0.threshold_percentage, 12.5);
        assert_eq!(abort.to_string(), "FAILED:12.5%:10");
        assert_eq!(
            "timed-out:5:1".parse::<AbortArg>().unwrap().to_string(),
            "TIMED_OUT:5%:1"
        );
        assert_eq!("All=2".parse::<RetryArg>().unwrap().to_string(), "ALL=2");
        let window: WindowArg = "cron(0 2 * * ? *)=1h30m".parse().unwrap();
        assert_eq!(window.to_string(), "cron(0 2 * * ? *)=90m");
        for text in [
            "",
            "FAILED",
            "FAILED:10%",
            "LOST:10%:5",
            "FAILED:ten:5",
            "FAILED:1:2:3",
        ] {
            assert_eq!(text.parse::<AbortArg>(), Err(AbortError), "{text}");
        }
        for text in ["", "FAILED", "FAILED=", "FAILED=-1", "LOST=1"] {
            assert_eq!(text.parse::<RetryArg>(), Err(RetryError), "{text}");
        }
        for text in ["", "cron(0 2 * * ? *)", "cron(0 2 * * ? *)=30s", "x=1"] {
            assert_eq!(text.parse::<WindowArg>(), Err(WindowError), "{text}");
        }
    }

    #[test]
    fn lengths_of_time_are_whole() {
        assert_eq!("2h".parse(), Ok(MinutesArg(120)));
        assert_eq!("90".parse::<MinutesArg>(), Err(MinutesError));
        assert_eq!("90s".parse::<MinutesArg>(), Err(MinutesError));
        assert_eq!("30m".parse(), Ok(SecondsArg(1800)));
        assert_eq!("1500ms".parse::<SecondsArg>(), Err(SecondsError));
    }

    #[test]
    fn a_role_is_a_name_or_an_arn() {
        let arn = "arn:aws:iam::123456789012:role/service/Mine";
        assert_eq!(
            arn.parse(),
            Ok(RoleArg(SigningRole::Arn(Arn::from_aws(arn))))
        );
        assert!(matches!("Mine".parse(), Ok(RoleArg(SigningRole::Named(_)))));
        for wrong in ["", "a b", "arn:aws:iam::1:role/x", "arn:aws:s3:::bucket"] {
            assert!(wrong.parse::<RoleArg>().is_err(), "{wrong}");
        }
    }
}
