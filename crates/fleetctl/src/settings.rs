//! `fleet.toml`: what the global options are where nobody says otherwise.
//!
//! An option goes before the environment, that before the chosen profile of the settings, that before
//! their `[defaults]`. The file of the user is read, then `fleet.toml` of the current folder, which goes
//! before it; `--config FILE` is read instead of both. A file that just lies in a folder may not send
//! commands to other credentials or addresses.

mod find;
mod key;
mod read;
mod settle;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

pub(crate) use find::{Found, Source, fleets, found, load, user_file as find_user_file};
pub(crate) use key::{KEYS, Key};
pub(crate) use settle::settle;

/// The name of the file.
pub(crate) const FILE: &str = "fleet.toml";

/// What the settings say, for the chosen profile.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    /// What counts of all files, at most one for each key.
    said: Vec<Setting>,
    /// The chosen profile of the settings.
    pub(crate) fleet: Option<String>,
}

/// What a file says of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) key: &'static Key,
    /// The value; several if the key takes an array. Each can be read, and was.
    pub(crate) values: Vec<String>,
    pub(crate) origin: Origin,
}

/// Where a setting stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) file: PathBuf,
    /// From 1.
    pub(crate) line: usize,
    /// The profile it belongs to; none in `[defaults]`.
    pub(crate) fleet: Option<String>,
}

impl Settings {
    /// What is said of a key.
    pub(crate) fn of(&self, name: &str) -> Option<&Setting> {
        self.said.iter().find(|setting| setting.key.name == name)
    }

    /// The first value of a key.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.of(name)?.values.first().map(String::as_str)
    }

    /// The value of a key that a type can be read from.
    pub(crate) fn value<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name)?.parse().ok()
    }

    /// Takes what another one says of keys that nothing is said of yet.
    fn fill(&mut self, others: impl IntoIterator<Item = Setting>) {
        for other in others {
            if self.of(other.key.name).is_none() {
                self.said.push(other);
            }
        }
    }
}

impl Origin {
    /// A path of the settings, seen from the folder of its file.
    pub(crate) fn path(&self, text: &str) -> PathBuf {
        self.file.parent().unwrap_or(Path::new("")).join(text)
    }
}
