//! Values of options that need more than one word to explain.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use clap::ValueEnum;
use fleet_local::{Auth, Quotas};
use jiff::{Span, SpanRelativeTo};

use crate::lang::say;

/// A length of time, such as `30s`, `5m`, `1h 30m` or `2d`; a day has 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lapse(pub(crate) Duration);

/// A text that is not a length of time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("errors-value-lapse"))]
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

/// Values with commas between them. Spaces around them and empty ones do not count; at least one is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct List<T>(pub(crate) Vec<T>);

impl<T: FromStr> FromStr for List<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<List<T>, T::Err> {
        let parts = text.split(',').map(str::trim);
        let values: Vec<T> = parts
            .filter(|part| !part.is_empty())
            .map(str::parse)
            .collect::<Result<_, _>>()?;
        if values.is_empty() {
            // Nothing was given: what is said about an empty value is right.
            return "".parse().map(|value| List(vec![value]));
        }
        Ok(List(values))
    }
}

/// The code of a country, in upper case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CountryCode(pub(crate) String);

/// A text that is not the code of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CountryCodeError(String);

impl fmt::Display for CountryCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!(
            "errors-value-country",
            text = format!("{:?}", self.0)
        ))
    }
}

impl std::error::Error for CountryCodeError {}

impl FromStr for CountryCode {
    type Err = CountryCodeError;

    fn from_str(text: &str) -> Result<CountryCode, CountryCodeError> {
        let two = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
        match two {
            true => Ok(CountryCode(text.to_ascii_uppercase())),
            false => Err(CountryCodeError(text.to_owned())),
        }
    }
}

/// The address of an endpoint: `http://HOST:PORT` or `https://HOST`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EndpointUrl(String);

/// A text that is not the address of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("errors-value-endpoint"))]
pub(crate) struct EndpointUrlError;

impl FromStr for EndpointUrl {
    type Err = EndpointUrlError;

    fn from_str(text: &str) -> Result<EndpointUrl, EndpointUrlError> {
        let rest = text
            .strip_prefix("http://")
            .or_else(|| text.strip_prefix("https://"))
            .ok_or(EndpointUrlError)?;
        let host = rest.split(['/', ':', '?', '#']).next().unwrap_or_default();
        if host.is_empty() || text.contains(char::is_whitespace) {
            return Err(EndpointUrlError);
        }
        Ok(EndpointUrl(text.to_owned()))
    }
}

impl EndpointUrl {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EndpointUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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
    fn lists_are_read_with_or_without_spaces_and_must_not_be_empty() {
        let versions = |text: &str| text.parse::<List<fleet_core::name::VersionName>>();
        assert_eq!(versions(" 1.0.0 , 1.1.0,").unwrap().0.len(), 2);
        assert!(
            versions(" , ")
                .unwrap_err()
                .to_string()
                .contains("it is empty")
        );
        assert!(
            versions("1.0.0,a b")
                .unwrap_err()
                .to_string()
                .contains("\"a b\"")
        );
    }

    #[test]
    fn a_country_is_two_letters_in_either_case() {
        let codes: List<CountryCode> = "us, CA".parse().unwrap();
        assert_eq!(
            codes.0,
            [CountryCode("US".into()), CountryCode("CA".into())]
        );
        for wrong in ["", "USA", "U1", "é", "U S"] {
            assert!(wrong.parse::<CountryCode>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn an_endpoint_has_a_scheme_and_a_host() {
        for good in [
            "http://127.0.0.1:4566",
            "https://localhost",
            "http://[::1]:80/",
        ] {
            assert!(good.parse::<EndpointUrl>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "localhost:80",
            "ftp://x",
            "http://",
            "http:///x",
            "http://a b",
        ] {
            assert!(bad.parse::<EndpointUrl>().is_err(), "{bad}");
        }
    }

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
