//! Who succeeds and who fails when a job's devices are simulated: a shuffle of the targets that
//! can be repeated.
//!
//! Each thing draws a [`Lot`]: the first eight bytes of the SHA-256 of
//! `fleetctl/simulate/v1|<seed>|<job>|<thing>`. Of N targets the N × rate ÷ 100 with the lowest lots
//! succeed, rounded down, and all others fail. So the share is exact, who is in it looks like
//! chance, and whoever draws again with the same seed over the same targets gets the same: after a
//! crash, on another machine, in any order. It takes eight bytes a target, and no names.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::name::{JobId, ThingName};

/// What a device is to report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Planned {
    /// SUCCEEDED.
    Success,
    /// FAILED.
    Failure,
}

impl fmt::Display for Planned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Success => "SUCCESS",
            Self::Failure => "FAILURE",
        })
    }
}

/// How many of a hundred devices succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SuccessRate(u8);

/// Why a text is no share of successes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a success rate: it must be a whole number of percent from 0 to 100")]
pub struct SuccessRateError(String);

impl SuccessRate {
    /// The whole percent.
    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }

    /// How many of so many succeed, rounded down.
    #[must_use]
    pub fn of(self, devices: u64) -> u64 {
        let share = u128::from(devices) * u128::from(self.0) / 100;
        u64::try_from(share).unwrap_or(devices)
    }
}

impl Default for SuccessRate {
    fn default() -> Self {
        Self(90)
    }
}

impl fmt::Display for SuccessRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for SuccessRate {
    type Err = SuccessRateError;

    /// A number, with or without a percent sign.
    fn from_str(text: &str) -> Result<Self, SuccessRateError> {
        let digits = text.strip_suffix('%').unwrap_or(text);
        match digits.parse() {
            Ok(percent @ 0..=100) => Ok(Self(percent)),
            _ => Err(SuccessRateError(text.to_owned())),
        }
    }
}

/// What a thing draws: its place in the shuffle of one job and one seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lot(u64);

impl Lot {
    /// The lot of a thing.
    #[must_use]
    pub fn draw(seed: u64, job: &JobId, thing: &ThingName) -> Self {
        let text = format!("fleetctl/simulate/v1|{seed}|{job}|{thing}");
        let digest: [u8; 32] = Sha256::digest(text).into();
        let first = digest.iter().take(8);
        Self(first.fold(0, |lot, byte| (lot << 8) | u64::from(*byte)))
    }
}

/// Who of a job's targets succeeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assignment {
    rate: SuccessRate,
    targets: u64,
    /// The highest lot that succeeds.
    last: Option<Lot>,
}

impl Assignment {
    /// Assigns outcomes to the targets that drew these lots. A target that stands there twice, as a
    /// member of two groups does, counts once.
    #[must_use]
    pub fn new(mut lots: Vec<Lot>, rate: SuccessRate) -> Self {
        lots.sort_unstable();
        lots.dedup();
        let targets = count(&lots);
        let last = rate.of(targets).checked_sub(1);
        let last = last.and_then(|at| lots.get(usize::try_from(at).ok()?).copied());
        Self {
            rate,
            targets,
            last,
        }
    }

    /// How many targets there are.
    #[must_use]
    pub fn targets(&self) -> u64 {
        self.targets
    }

    /// How many of them succeed.
    #[must_use]
    pub fn successes(&self) -> u64 {
        self.rate.of(self.targets)
    }

    /// What the thing with this lot reports. One that was no target when the outcomes were assigned
    /// gets its outcome by the same lots.
    #[must_use]
    pub fn of(&self, lot: Lot) -> Planned {
        let succeeds = match self.rate.percent() {
            0 => false,
            100 => true,
            _ => self.last.is_some_and(|last| lot <= last),
        };
        if succeeds {
            Planned::Success
        } else {
            Planned::Failure
        }
    }
}

/// Some of the devices, chosen so that the percentage holds among them as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// In ascending order.
    now: Vec<Lot>,
    successes: u64,
    later: (u64, u64),
}

impl Chosen {
    /// Chooses so many of the devices that wait now. Where there are too few of one outcome, more
    /// of the other are taken; where there are too few altogether, the first that come later.
    #[must_use]
    pub fn new(mut waiting: Vec<Lot>, devices: u64, assignment: &Assignment) -> Self {
        waiting.sort_unstable();
        waiting.dedup();
        // Those that succeed have the lower lots.
        let border = waiting.partition_point(|lot| assignment.of(*lot) == Planned::Success);
        let (good, bad) = waiting.split_at(border);
        let wanted = assignment.rate.of(devices);
        let mut successes = wanted.min(count(good));
        let failures = (devices - successes).min(count(bad));
        successes = (devices - failures).min(count(good));
        let take = |of: &[Lot], most: u64| {
            let most = usize::try_from(most).unwrap_or(usize::MAX);
            of.iter().take(most).copied().collect::<Vec<_>>()
        };
        let mut now = take(good, successes);
        now.extend(take(bad, failures));
        let missing = devices - count(&now);
        let good_later = wanted.saturating_sub(successes).min(missing);
        Self {
            now,
            successes,
            later: (good_later, missing - good_later),
        }
    }

    /// How many are chosen now.
    #[must_use]
    pub fn devices(&self) -> u64 {
        count(&self.now)
    }

    /// How many of them succeed.
    #[must_use]
    pub fn successes(&self) -> u64 {
        self.successes
    }

    /// How many more are to come later: of those that succeed, and of those that fail.
    #[must_use]
    pub fn later(&self) -> (u64, u64) {
        self.later
    }

    /// Whether the thing with this lot is chosen now.
    #[must_use]
    pub fn has(&self, lot: Lot) -> bool {
        self.now.binary_search(&lot).is_ok()
    }
}

fn count(lots: &[Lot]) -> u64 {
    u64::try_from(lots.len()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
