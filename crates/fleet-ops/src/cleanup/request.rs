//! What a user asks of a cleanup.

use std::fmt;
use std::str::FromStr;

use fleet_core::name::ThingPrefix;
use serde::{Deserialize, Serialize};

/// Which resources a cleanup is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Everything of ours.
    #[default]
    All,
    /// Things with their shadows and certificates; the rest is kept.
    Things,
    /// Thing groups, static and dynamic; things are kept.
    Groups,
}

impl Scope {
    /// Every scope, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::All, Self::Things, Self::Groups];

    /// The name, as the command line has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Things => "things",
            Self::Groups => "groups",
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// That a text is no scope.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a scope; write all, things or groups")]
pub struct ScopeError(String);

impl FromStr for Scope {
    type Err = ScopeError;

    fn from_str(text: &str) -> Result<Self, ScopeError> {
        Self::ALL
            .into_iter()
            .find(|scope| scope.name() == text)
            .ok_or_else(|| ScopeError(text.to_owned()))
    }
}

/// What a user asks of a cleanup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Request {
    /// Which resources.
    pub scope: Scope,
    /// Which things: those of this prefix, and those that earlier versions of the workshop made.
    pub prefix: ThingPrefix,
}

impl Request {
    /// These resources, and of things those of this prefix.
    #[must_use]
    pub fn new(scope: Scope, prefix: ThingPrefix) -> Self {
        Self { scope, prefix }
    }
}
