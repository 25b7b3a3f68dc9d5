//! The plan file: JSON Lines with a header, items and a trailer, written and read as a stream.
//!
//! The first line says what kind of plan it is, for which account and Region, for the local AWS
//! or the real one, and when it was made. One line per item follows. The last line has the
//! number of items and the SHA-256 of all lines before it, line ends included.
//!
//! A reader that has not reached the trailer knows nothing: call [`verify`] first, then read the
//! items from the start. The hash guards against an edited or damaged file, not against
//! somebody who computes it anew.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::account::{AccountId, Place, Region};

mod read;
mod write;

pub use read::{PlanReader, header, verify};
pub use write::PlanWriter;

/// The newest format this program reads and the one it writes.
pub const FORMAT: u32 = 1;

/// How long a plan may be applied after it was made.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_hours(24);

/// Which AWS a plan is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndpointKind {
    /// The local AWS.
    Local,
    /// AWS itself, or what an endpoint URL of the user's stands for.
    Aws,
}

impl fmt::Display for EndpointKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Local => "LOCAL",
            Self::Aws => "AWS",
        })
    }
}

/// What a plan does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PlanKind {
    /// It provisions a fleet.
    Provision,
    /// It deletes what belongs to the workshop.
    Cleanup,
}

impl fmt::Display for PlanKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Provision => "provision",
            Self::Cleanup => "cleanup",
        })
    }
}

/// The first line of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Header {
    /// The format of the file, [`FORMAT`].
    pub format: u32,
    /// What the plan does.
    pub kind: PlanKind,
    /// The account it was made for.
    pub account: AccountId,
    /// The Region it was made for.
    pub region: Region,
    /// Which AWS it was made for.
    pub endpoint: EndpointKind,
    /// When it was made.
    pub made_at: Timestamp,
    /// After this moment it is not applied.
    pub good_until: Timestamp,
    /// The version of fleetctl that made it.
    pub fleetctl: String,
}

impl Header {
    /// The header of a plan that is made now.
    #[must_use]
    pub fn new(kind: PlanKind, place: &Place, endpoint: EndpointKind, now: Timestamp) -> Self {
        Self {
            format: FORMAT,
            kind,
            account: place.account.clone(),
            region: place.region.clone(),
            endpoint,
            made_at: now,
            good_until: now.saturating_add(GOOD_FOR).unwrap_or(Timestamp::MAX),
            fleetctl: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// The account and Region it was made for.
    #[must_use]
    pub fn place(&self) -> Place {
        Place::new(self.account.clone(), self.region.clone())
    }

    /// Whether the plan may be applied by this caller, here and now.
    ///
    /// # Errors
    /// It was made for another account, Region or AWS, or it is too old.
    pub fn check(
        &self,
        place: &Place,
        endpoint: EndpointKind,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        if self.endpoint != endpoint {
            return Err(Refusal::OtherEndpoint {
                plan: self.endpoint,
                here: endpoint,
            });
        }
        if self.account != place.account {
            return Err(Refusal::OtherAccount {
                plan: self.account.clone(),
                here: place.account.clone(),
            });
        }
        if self.region != place.region {
            return Err(Refusal::OtherRegion {
                plan: self.region.clone(),
                here: place.region.clone(),
            });
        }
        if now > self.good_until {
            return Err(Refusal::Expired {
                made_at: self.made_at,
                good_until: self.good_until,
            });
        }
        Ok(())
    }
}

/// The last line of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trailer {
    /// How many items come before it.
    pub items: u64,
    /// SHA-256 of all lines before it, in hexadecimal.
    pub sha256: String,
}

/// One line of a plan file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Line<T> {
    /// The first line.
    Plan(Header),
    /// An item.
    Item(T),
    /// The last line.
    End(Trailer),
}

/// Why a plan is not applied.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// It was made for the local AWS and this is the real one, or the other way round.
    #[error("the plan was made for {plan}, this is {here}")]
    OtherEndpoint {
        /// What it was made for.
        plan: EndpointKind,
        /// What this is.
        here: EndpointKind,
    },
    /// It was made for another account.
    #[error("the plan was made for account {plan}, these credentials belong to {here}")]
    OtherAccount {
        /// The plan's account.
        plan: AccountId,
        /// The caller's account.
        here: AccountId,
    },
    /// It was made for another Region.
    #[error("the plan was made for {plan}, this is {here}")]
    OtherRegion {
        /// The plan's Region.
        plan: Region,
        /// The Region now.
        here: Region,
    },
    /// It is too old.
    #[error("the plan was made at {made_at} and was good until {good_until}: make a new one")]
    Expired {
        /// When it was made.
        made_at: Timestamp,
        /// When it expired.
        good_until: Timestamp,
    },
    /// Something was changed after it was written.
    #[error("the plan was changed after it was written: {0}; make a new one")]
    Edited(&'static str),
    /// The end is missing.
    #[error("the plan ends before its last line: it was not written completely, make a new one")]
    Truncated,
    /// A newer program wrote it.
    #[error("the plan has format {found}, this fleetctl reads up to {known}: use a newer fleetctl")]
    NewerFormat {
        /// The file's format.
        found: u32,
        /// What this program reads.
        known: u32,
    },
    /// It does another thing than was asked for.
    #[error("this is a plan to {found}, not to {wanted}")]
    OtherKind {
        /// What it does.
        found: PlanKind,
        /// What was asked for.
        wanted: PlanKind,
    },
    /// It is no plan at all.
    #[error("line {line} is not a line of a plan: {reason}")]
    NotAPlan {
        /// The number of the line, from 1.
        line: u64,
        /// What the JSON parser says.
        reason: String,
    },
    /// It cannot be read.
    #[error("the plan cannot be read")]
    Io(#[from] std::io::Error),
}

#[cfg(test)]
mod tests;
