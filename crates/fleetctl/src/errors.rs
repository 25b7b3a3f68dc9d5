//! Everything that can end a command: one error of *kind + message + hints*; the kind decides the exit code.
//!
//! Libraries have their own errors. They are turned into this one here, and only here, so that
//! what a person reads about errors is in one place.

use std::fmt;
use std::io;
use std::ops::Range;
use std::path::Path;

use fleet_core::query::QueryErrors;

use crate::exit;
use crate::lang::say;

mod aws;
mod command_line;
mod commands;
mod devices;
mod groups;
mod job_creation;
mod jobs;
mod local;
mod mqtt;
mod names;
pub(crate) mod output;
mod packages;
mod plans;
mod queries;
mod settings;
mod told;

pub(crate) use told::{Told, told_of};

/// What sort of error it is, told by what the caller of the command can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Some steps failed.
    Incomplete,
    /// The command line is wrong.
    Usage,
    /// Settings or an input file are wrong.
    Settings,
    /// A named resource is missing, exists already or conflicts.
    Resource,
    /// AWS refused.
    Denied,
    /// AWS cannot be reached.
    Unreachable,
    /// The user said no, or there was nobody to ask.
    Declined,
    /// A wait ran out.
    TimedOut,
    /// Something that should never happen did.
    Bug,
    /// The user stopped it.
    Interrupted,
}

impl Kind {
    /// The exit code.
    pub(crate) fn code(self) -> u8 {
        match self {
            Kind::Incomplete => exit::INCOMPLETE,
            Kind::Usage => exit::USAGE,
            Kind::Settings => exit::SETTINGS,
            Kind::Resource => exit::RESOURCE,
            Kind::Denied => exit::DENIED,
            Kind::Unreachable => exit::UNREACHABLE,
            Kind::Declined => exit::DECLINED,
            Kind::TimedOut => exit::TIMED_OUT,
            Kind::Bug => exit::BUG,
            Kind::Interrupted => exit::INTERRUPTED,
        }
    }
}

/// What ends a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CommandError {
    pub(crate) kind: Kind,
    /// What happened, and what is allowed. A lower-case fragment. Empty if all was said already.
    pub(crate) message: String,
    /// The query that is wrong, with the places; shown below the message.
    pub(crate) query: Option<Box<QueryErrors>>,
    /// A text of which a part is wrong, in bytes; shown below the message.
    pub(crate) place: Option<Box<(String, Range<usize>)>>,
    /// What to do about it, each a fragment of its own.
    pub(crate) hints: Vec<String>,
}

/// What every command returns.
pub(crate) type Outcome<T = ()> = Result<T, CommandError>;

impl CommandError {
    pub(crate) fn new(kind: Kind, message: impl fmt::Display) -> CommandError {
        CommandError {
            kind,
            message: message.to_string(),
            query: None,
            place: None,
            hints: Vec::new(),
        }
    }

    /// The command line is wrong.
    pub(crate) fn usage(message: impl fmt::Display) -> CommandError {
        CommandError::new(Kind::Usage, message)
    }

    /// Ends the command with a code and without a word: everything was said already.
    pub(crate) fn silent(kind: Kind) -> CommandError {
        CommandError::new(kind, "")
    }

    /// A file that cannot be read, written or found; the verb says which.
    pub(crate) fn file(verb: &str, path: &Path, cause: &io::Error) -> CommandError {
        let (path, cause) = (path.display().to_string(), lower(cause));
        CommandError::new(
            Kind::Settings,
            match verb {
                "write" => say!("errors-file-write", path, cause),
                "find" => say!("errors-file-find", path, cause),
                _ => say!("errors-file-read", path, cause),
            },
        )
    }

    /// This error, with the part of a text that is wrong.
    pub(crate) fn place(mut self, text: &str, wrong: Range<usize>) -> CommandError {
        self.place = Some(Box::new((text.to_owned(), wrong)));
        self
    }

    /// This error, with one thing more to do about it.
    pub(crate) fn hint(mut self, hint: impl fmt::Display) -> CommandError {
        self.hints.push(hint.to_string());
        self
    }
}

/// An error of the system as a fragment: "permission denied (os error 13)".
fn lower(cause: &dyn fmt::Display) -> String {
    let text = cause.to_string();
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            let rest = text.get(first.len_utf8()..).unwrap_or_default();
            format!("{}{rest}", first.to_lowercase())
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_errors_become_fragments_and_abbreviations_stay() {
        assert_eq!(
            lower(&"Permission denied (os error 13)"),
            "permission denied (os error 13)"
        );
        assert_eq!(lower(&"TLS failed"), "TLS failed");
        assert_eq!(lower(&""), "");
    }

    #[test]
    fn every_kind_has_a_documented_code() {
        for kind in [
            Kind::Incomplete,
            Kind::Usage,
            Kind::Settings,
            Kind::Resource,
            Kind::Denied,
            Kind::Unreachable,
            Kind::Declined,
            Kind::TimedOut,
            Kind::Bug,
            Kind::Interrupted,
        ] {
            assert!(exit::ALL.contains(&kind.code()));
            assert!(exit::meaning(kind.code()).is_some());
        }
    }
}
