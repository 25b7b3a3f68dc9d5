//! Request budgets: which operations share one, how fast it may be used, and how a user overrides it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::account::Region;

mod estimate;
mod table;

pub use estimate::{BucketTime, Calls, Estimate};
pub use table::Bucket;

/// Which of its two default quotas a budget has in a Region. AWS gives new accounts lower rates
/// in what it calls select Regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegionClass {
    /// The higher default.
    Large,
    /// The lower default.
    Select,
}

/// Requests per second.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rate {
    /// At most so many per second; greater than zero.
    PerSecond(f64),
    /// As fast as it goes.
    Off,
}

impl Rate {
    /// Requests per second, or none where the rate is off.
    #[must_use]
    pub fn per_second(self) -> Option<f64> {
        match self {
            Self::PerSecond(rate) => Some(rate),
            Self::Off => None,
        }
    }

    /// How many requests may go at once after a pause: a tenth of a second's worth, at least one.
    #[must_use]
    pub fn burst(self) -> Option<u32> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a tenth of a positive rate of at most MOST_PER_SECOND fits"
        )]
        self.per_second().map(|rate| ((rate / 10.0) as u32).max(1))
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PerSecond(rate) => write!(f, "{rate}/s"),
            Self::Off => f.write_str("off"),
        }
    }
}

/// The rates of all budgets in one Region, with the user's own where given.
#[derive(Debug, Clone, PartialEq)]
pub struct Rates {
    region: Region,
    overrides: Vec<RateOverride>,
}

impl Rates {
    /// The default rates of a Region: for each budget the smaller of what we promise
    /// and 80 % of the account's default quota there.
    #[must_use]
    pub fn of(region: &Region) -> Self {
        Self {
            region: region.clone(),
            overrides: Vec::new(),
        }
    }

    /// These rates, with the user's own. The last one given for a budget counts.
    #[must_use]
    pub fn with(mut self, overrides: impl IntoIterator<Item = RateOverride>) -> Self {
        self.overrides.extend(overrides);
        self
    }

    /// The rate of a budget.
    #[must_use]
    pub fn rate(&self, bucket: Bucket) -> Rate {
        self.overrides
            .iter()
            .rev()
            .find(|given| given.bucket == bucket)
            .map_or_else(
                || Rate::PerSecond(bucket.default_rate(&self.region)),
                |given| given.rate,
            )
    }
}

/// `--rate BUCKET=N` or `--rate BUCKET=off`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateOverride {
    /// The budget.
    pub bucket: Bucket,
    /// Its rate.
    pub rate: Rate,
}

/// The most requests per second a user may ask for.
pub const MOST_PER_SECOND: f64 = 1_000_000.0;

/// Why a text is not a rate for a budget.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RateError {
    /// No `=`.
    #[error("{0:?} is not a rate: write BUCKET=N or BUCKET=off, such as things=200")]
    Form(String),
    /// No budget of that name.
    #[error("{0:?} is not a rate bucket; the buckets are {list}", list = Bucket::names())]
    Bucket(String),
    /// Not a positive number.
    #[error(
        "{0:?} is not a rate: it must be off, or a number of requests per second above 0 and up to 1000000"
    )]
    Number(String),
}

impl FromStr for RateOverride {
    type Err = RateError;

    fn from_str(text: &str) -> Result<Self, RateError> {
        let (name, value) = text
            .split_once('=')
            .ok_or_else(|| RateError::Form(text.to_owned()))?;
        let bucket =
            Bucket::named(name.trim()).ok_or_else(|| RateError::Bucket(name.trim().to_owned()))?;
        let value = value.trim();
        if value.eq_ignore_ascii_case("off") {
            return Ok(Self {
                bucket,
                rate: Rate::Off,
            });
        }
        value
            .parse::<f64>()
            .ok()
            .filter(|rate| *rate > 0.0 && *rate <= MOST_PER_SECOND)
            .map(|rate| Self {
                bucket,
                rate: Rate::PerSecond(rate),
            })
            .ok_or_else(|| RateError::Number(value.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(region: &str, bucket: Bucket) -> f64 {
        Rates::of(&region.parse().unwrap())
            .rate(bucket)
            .per_second()
            .unwrap()
    }

    #[test]
    fn large_regions_get_what_we_promise() {
        assert_eq!(rate("us-east-1", Bucket::Things), 80.0);
        assert_eq!(rate("us-east-1", Bucket::ThingTypes), 8.0);
        assert_eq!(rate("us-east-1", Bucket::DynamicGroups), 4.0);
        assert_eq!(rate("us-east-1", Bucket::Packages), 8.0);
        assert_eq!(rate("us-east-1", Bucket::Memberships), 80.0);
        assert_eq!(rate("us-east-1", Bucket::Shadows), 3200.0);
    }

    #[test]
    fn select_regions_get_four_fifths_of_their_lower_quota() {
        assert_eq!(rate("eu-north-1", Bucket::Things), 40.0);
        assert_eq!(rate("us-west-1", Bucket::Things), 40.0);
        assert_eq!(rate("us-gov-west-1", Bucket::Things), 40.0);
        assert_eq!(rate("eu-north-1", Bucket::Memberships), 40.0);
        assert_eq!(rate("eu-north-1", Bucket::ThingTypes), 8.0);
    }

    #[test]
    fn the_shadow_quota_has_its_own_list_of_select_regions() {
        assert_eq!(rate("eu-north-1", Bucket::Shadows), 320.0);
        assert_eq!(rate("us-west-1", Bucket::Shadows), 3200.0);
        assert_eq!(rate("sa-east-1", Bucket::Shadows), 320.0);
        assert_eq!(rate("sa-east-1", Bucket::Things), 80.0);
    }

    #[test]
    fn a_burst_is_a_tenth_of_a_second_and_at_least_one() {
        assert_eq!(Rate::PerSecond(80.0).burst(), Some(8));
        assert_eq!(Rate::PerSecond(4.0).burst(), Some(1));
        assert_eq!(Rate::Off.burst(), None);
    }

    #[test]
    fn the_last_override_of_a_budget_counts() {
        let rates = Rates::of(&"us-east-1".parse().unwrap())
            .with(["things=100".parse().unwrap(), "things=200".parse().unwrap()]);
        assert_eq!(rates.rate(Bucket::Things), Rate::PerSecond(200.0));
        assert_eq!(rates.rate(Bucket::Packages), Rate::PerSecond(8.0));
    }

    #[test]
    fn overrides_are_read_and_bad_ones_explained() {
        assert_eq!(
            "thing-types=off".parse(),
            Ok(RateOverride {
                bucket: Bucket::ThingTypes,
                rate: Rate::Off
            })
        );
        assert_eq!(
            "things".parse::<RateOverride>(),
            Err(RateError::Form("things".into()))
        );
        assert_eq!(
            "cars=1".parse::<RateOverride>(),
            Err(RateError::Bucket("cars".into()))
        );
        for bad in [
            "things=0",
            "things=-1",
            "things=NaN",
            "things=inf",
            "things=x",
            "things=",
        ] {
            assert!(
                matches!(bad.parse::<RateOverride>(), Err(RateError::Number(_))),
                "{bad}"
            );
        }
        let listed = "cars=1".parse::<RateOverride>().unwrap_err().to_string();
        assert!(
            listed.contains("things") && listed.contains("shadows"),
            "{listed}"
        );
    }
}
