//! How a job reaches its things: rollout rates, abort criteria, retries and maintenance windows.
//!
//! All of it is arithmetic: what is passed in decides what comes out. Whoever carries a rollout out
//! and whoever shows beforehand how it would go call the same functions.

pub mod abort;
pub mod ends;
pub mod failing;
pub mod preview;
pub mod retry;
mod schedule;
pub mod window;

/// Things that may be notified in a minute where no rate is given, and the most that can be asked
/// for (AWS quota: 1,000 a minute, adjustable).
pub const MOST_PER_MINUTE: u32 = 1000;

/// How fast the things of a job are notified.
///
/// At the start of each minute, counted from the start of the rollout, as many things are notified
/// as the rate then allows; a minute's rate does not change while it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rollout {
    maximum: u32,
    exponential: Option<Exponential>,
}

/// A rate that grows as the rollout goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exponential {
    base: u32,
    /// The increment factor in tenths.
    tenths: u32,
    each: Each,
}

/// What makes a rate grow by one step: another so many things notified, or another so many that
/// have succeeded, whichever comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Each {
    notified: Option<u64>,
    succeeded: Option<u64>,
}

/// How far a rollout has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Things notified so far.
    pub notified: u64,
    /// Things that have succeeded so far.
    pub succeeded: u64,
}

/// Why a rollout cannot be had.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum RolloutError {
    /// A rate outside of what AWS takes.
    #[error("{name} must be between 1 and {MOST_PER_MINUTE}, not {found}")]
    Rate {
        /// The setting, by AWS's name.
        name: &'static str,
        /// What was given.
        found: i64,
    },
    /// A factor outside of what AWS takes.
    #[error("incrementFactor must be between 1.1 and 5 with one digit after the point, not {0}")]
    Factor(f64),
    /// Nothing says when the rate grows.
    #[error(
        "rateIncreaseCriteria needs numberOfNotifiedThings or numberOfSucceededThings, and at least 1"
    )]
    Criterion,
}

impl Default for Rollout {
    fn default() -> Self {
        Self {
            maximum: MOST_PER_MINUTE,
            exponential: None,
        }
    }
}

impl Rollout {
    /// At most `maximum` things in each minute; without one, [`MOST_PER_MINUTE`].
    pub fn new(
        maximum: Option<i64>,
        exponential: Option<Exponential>,
    ) -> Result<Self, RolloutError> {
        let maximum = maximum.map(|rate| checked("maximumPerMinute", rate));
        Ok(Self {
            maximum: maximum.transpose()?.unwrap_or(MOST_PER_MINUTE),
            exponential,
        })
    }

    /// How many things may be notified in the minute that begins now. A rate that is no whole
    /// number is rounded down.
    #[must_use]
    pub fn rate(&self, progress: Progress) -> u32 {
        match &self.exponential {
            Some(exponential) => exponential.rate(progress, self.maximum),
            None => self.maximum,
        }
    }
}

impl Exponential {
    /// A rate that starts at `base` a minute and is multiplied by `factor` with each step.
    pub fn new(base: i64, factor: f64, each: Each) -> Result<Self, RolloutError> {
        let tenths = factor * 10.0;
        if !(1.1..=5.0).contains(&factor) || (tenths - tenths.round()).abs() > 1e-6 {
            return Err(RolloutError::Factor(factor));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 11 and 50"
        )]
        let tenths = tenths.round() as u32;
        Ok(Self {
            base: checked("baseRatePerMinute", base)?,
            tenths,
            each,
        })
    }

    fn rate(&self, progress: Progress, maximum: u32) -> u32 {
        let steps = self.each.steps(progress);
        let mut rate = f64::from(self.base);
        let most = f64::from(maximum);
        for _ in 0..steps {
            if rate >= most {
                return maximum;
            }
            rate = rate * f64::from(self.tenths) / 10.0;
        }
        // What should be a whole number may lie a hair below it.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and the maximum"
        )]
        let rate = (rate.min(most) + 1e-6) as u32;
        rate
    }
}

impl Each {
    /// At least one of the two must be given, and be at least 1.
    pub fn new(notified: Option<i64>, succeeded: Option<i64>) -> Result<Self, RolloutError> {
        let count = |n: Option<i64>| match n.map(u64::try_from) {
            None => Ok(None),
            Some(Ok(n @ 1..)) => Ok(Some(n)),
            Some(_) => Err(RolloutError::Criterion),
        };
        let each = Self {
            notified: count(notified)?,
            succeeded: count(succeeded)?,
        };
        match (each.notified, each.succeeded) {
            (None, None) => Err(RolloutError::Criterion),
            _ => Ok(each),
        }
    }

    fn steps(&self, progress: Progress) -> u64 {
        let of = |each: Option<u64>, count: u64| each.map_or(0, |each| count / each);
        of(self.notified, progress.notified).max(of(self.succeeded, progress.succeeded))
    }
}

fn checked(name: &'static str, rate: i64) -> Result<u32, RolloutError> {
    u32::try_from(rate)
        .ok()
        .filter(|rate| (1..=MOST_PER_MINUTE).contains(rate))
        .ok_or(RolloutError::Rate { name, found: rate })
}

#[cfg(test)]
mod tests;
