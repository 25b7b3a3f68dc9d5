//! The states of commands and of their executions.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Where in its life a command is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CommandStatus {
    /// It can be run.
    Active,
    /// It cannot be run until it is restored.
    Deprecated,
    /// It is deleted within twelve hours.
    PendingDeletion,
}

impl fmt::Display for CommandStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Active => "ACTIVE",
            Self::Deprecated => "DEPRECATED",
            Self::PendingDeletion => "PENDING_DELETION",
        })
    }
}

/// The state of an execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CommandExecutionStatus {
    /// Its device has not answered yet.
    Created,
    /// Its device has begun.
    InProgress,
    /// Its device is done.
    Succeeded,
    /// Its device could not do it.
    Failed,
    /// Its device did not want it.
    Rejected,
    /// It was not done in time. Where the cloud says so, its device may still answer.
    TimedOut,
}

impl CommandExecutionStatus {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Created,
        Self::InProgress,
        Self::Succeeded,
        Self::Failed,
        Self::Rejected,
        Self::TimedOut,
    ];

    /// AWS's word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::InProgress => "IN_PROGRESS",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Rejected => "REJECTED",
            Self::TimedOut => "TIMED_OUT",
        }
    }
}

impl fmt::Display for CommandExecutionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CommandExecutionStatus {
    type Err = crate::job::UnknownStatus;

    /// AWS's word, in upper or lower case, with underscores or hyphens.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let word = text.trim().replace('-', "_").to_ascii_uppercase();
        let all = Self::ALL.iter().copied();
        all.clone()
            .find(|status| status.as_str() == word)
            .ok_or_else(|| crate::job::UnknownStatus {
                found: text.to_owned(),
                allowed: all.map(Self::as_str).collect::<Vec<_>>().join(", "),
            })
    }
}
