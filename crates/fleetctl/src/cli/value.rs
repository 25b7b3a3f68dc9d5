//! Values of options that need more than one word to explain.

use std::str::FromStr;
use std::time::Duration;

use clap::ValueEnum;
use fleet_local::{Auth, Quotas};
use jiff::{Span, SpanRelativeTo};

/// A length of time, such as `30s`, `5m`, `1h 30m` or `2d`; a day has 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lapse(pub(crate) Duration);

/// A text that is not a length of time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("it must be a length of time that is not negative, such as 30s, 5m, 1h30m or 2d")]
pub(crate) struct LapseError;

impl FromStr for Lapse {
    type Err = LapseError;

    fn from_str(text: &str) -> Result<Lapse, LapseError> {
        let span: Span = text.trim().parse().map_err(|_| LapseError)?;
        let signed = span
            .to_duration(SpanRelativeTo::days_are_24_hours())
            .map_err(|_| LapseError)?;
        Duration::try_from(signed)
            .map(Lapse)
            .map_err(|_| LapseError)
    }
}

/// Enforcement of request rates by the local AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum QuotasArg {
    /// As AWS's account defaults
    Aws,
    /// No request rates; all other limits hold
    Off,
}

impl From<QuotasArg> for Quotas {
    fn from(arg: QuotasArg) -> Quotas {
        match arg {
            QuotasArg::Aws => Quotas::Aws,
            QuotasArg::Off => Quotas::Off,
        }
    }
}

/// Verification of signatures by the local AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AuthArg {
    /// Signatures are verified
    Sigv4,
    /// Anything is accepted
    Off,
}

impl From<AuthArg> for Auth {
    fn from(arg: AuthArg) -> Auth {
        match arg {
            AuthArg::Sigv4 => Auth::SigV4,
            AuthArg::Off => Auth::Off,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_are_read_as_people_write_them() {
        let seconds = |text: &str| text.parse::<Lapse>().map(|lapse| lapse.0.as_secs());
        assert_eq!(seconds("5m"), Ok(300));
        assert_eq!(seconds("1h 30m"), Ok(5400));
        assert_eq!(seconds("1h30m"), Ok(5400));
        assert_eq!(seconds("2d"), Ok(172_800));
        assert_eq!(seconds("0s"), Ok(0));
        for bad in [
            "",
            "5",
            "-5m",
            "five minutes",
            "1 month",
            "9999999999999999h",
        ] {
            assert_eq!(seconds(bad), Err(LapseError), "{bad}");
        }
    }
}
