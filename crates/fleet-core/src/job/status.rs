//! The states of jobs and of their executions.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A word that is no state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{found:?} is not a status; the statuses are {allowed}")]
pub struct UnknownStatus {
    /// What was given.
    pub found: String,
    /// What there is.
    pub allowed: String,
}

macro_rules! status {
    ($(#[$doc:meta])* $type:ident { $($(#[$of:meta])* $variant:ident $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $type {
            $($(#[$of])* #[serde(rename = $text)] $variant,)*
        }

        impl $type {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// AWS's word for it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $type {
            type Err = UnknownStatus;

            /// AWS's word, in upper or lower case, with underscores or hyphens.
            fn from_str(text: &str) -> Result<Self, UnknownStatus> {
                let word = text.trim().replace('-', "_").to_ascii_uppercase();
                Self::ALL
                    .iter()
                    .copied()
                    .find(|status| status.as_str() == word)
                    .ok_or_else(|| UnknownStatus {
                        found: text.to_owned(),
                        allowed: Self::ALL
                            .iter()
                            .map(|status| status.as_str())
                            .collect::<Vec<_>>()
                            .join(", "),
                    })
            }
        }
    };
}

status!(
    /// The state of a job.
    JobStatus {
        /// It begins at a set time, or waits for its next maintenance window.
        Scheduled "SCHEDULED",
        /// It reaches its targets, or waits for them.
        InProgress "IN_PROGRESS",
        /// All its executions are over, and it takes no new ones.
        Completed "COMPLETED",
        /// Somebody, or its abort criteria, ended it.
        Canceled "CANCELED",
        /// It is being deleted.
        DeletionInProgress "DELETION_IN_PROGRESS",
    }
);

status!(
    /// The state of a job's execution on one thing.
    ExecutionStatus {
        /// It waits for its device.
        Queued "QUEUED",
        /// Its device has begun.
        InProgress "IN_PROGRESS",
        /// Its device is done.
        Succeeded "SUCCEEDED",
        /// Its device could not do it.
        Failed "FAILED",
        /// It was not done in time.
        TimedOut "TIMED_OUT",
        /// Its device does not want it.
        Rejected "REJECTED",
        /// Its thing is no longer a target, or no longer there.
        Removed "REMOVED",
        /// It was called off.
        Canceled "CANCELED",
    }
);

impl JobStatus {
    /// Whether nothing more will happen to it but its deletion.
    #[must_use]
    pub fn is_terminal(self) -> bool {
        matches!(self, Self::Completed | Self::Canceled)
    }
}

impl ExecutionStatus {
    /// Whether nothing more will happen to it, retries apart.
    #[must_use]
    pub fn is_terminal(self) -> bool {
        !matches!(self, Self::Queued | Self::InProgress)
    }
}
