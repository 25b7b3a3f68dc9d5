//! The keys of the settings: one for each global option that can have a default.

use std::fmt::Display;
use std::str::FromStr;

use clap::ValueEnum as _;
use fleet_core::account::Region;
use fleet_core::name::ThingPrefix;
use fleet_core::quota::RateOverride;

use crate::cli::value::EndpointUrl;
use crate::cli::{ColorChoice, OutputFormat};
use crate::errors::told_of;
use crate::lang::Language;

/// What stands behind a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    Truth,
    Text,
    Texts,
}

/// A key.
#[derive(Debug)]
pub(crate) struct Key {
    /// As the option is called.
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    /// Whether a file that lies in the current folder may say it.
    pub(crate) anywhere: bool,
    /// A value that can be given, for the example.
    pub(crate) example: &'static str,
    /// What is wrong with a value, if something is.
    pub(crate) wrong: fn(&str) -> Option<String>,
}

impl PartialEq for Key {
    fn eq(&self, other: &Key) -> bool {
        self.name == other.name
    }
}

impl Eq for Key {}

/// Every key, in the order in which they are shown.
pub(crate) const KEYS: &[Key] = &[
    key("local", Takes::Truth, true, "true", |_| None),
    key("state-dir", Takes::Text, true, "\"state\"", |_| None),
    key("profile", Takes::Text, false, "\"iot-admin\"", |_| None),
    key("region", Takes::Text, true, "\"eu-west-1\"", of::<Region>),
    key(
        "endpoint-url",
        Takes::Text,
        false,
        "\"http://127.0.0.1:4566\"",
        of::<EndpointUrl>,
    ),
    key("output", Takes::Text, true, "\"json\"", |text| {
        OutputFormat::from_str(text, false)
            .err()
            .map(|_| format!("{text:?} is not one of table, json, yaml, text"))
    }),
    key("lang", Takes::Text, true, "\"en\"", of::<Language>),
    key("color", Takes::Text, true, "\"never\"", |text| {
        ColorChoice::from_str(text, false)
            .err()
            .map(|_| format!("{text:?} is not one of auto, always, never"))
    }),
    key(
        "rate",
        Takes::Texts,
        true,
        "[\"things=200\", \"shadows=off\"]",
        of::<RateOverride>,
    ),
    key(
        "things-prefix",
        Takes::Text,
        true,
        "\"Vehicle-VIN-\"",
        of::<ThingPrefix>,
    ),
];

const fn key(
    name: &'static str,
    takes: Takes,
    anywhere: bool,
    example: &'static str,
    wrong: fn(&str) -> Option<String>,
) -> Key {
    Key {
        name,
        takes,
        anywhere,
        example,
        wrong,
    }
}

fn of<T: FromStr<Err: Display + 'static>>(text: &str) -> Option<String> {
    text.parse::<T>().err().map(|error| told_of(&error))
}

/// The key of a name.
pub(super) fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// The one of some names that a word is likely meant to be.
pub(super) fn nearest<'n>(word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let away = |name: &str| distance(word, &name.to_lowercase());
    let near = names.into_iter().map(|name| (away(name), name));
    let (distance, name) = near.min_by_key(|(distance, _)| *distance)?;
    (distance <= 1 + name.len() / 4).then_some(name)
}

/// How many characters must be added, left out or changed to make one word of another; upper and lower
/// case are alike, and so are `-` and `_`.
fn distance(word: &str, other: &str) -> usize {
    let word: Vec<char> = word.to_lowercase().replace('_', "-").chars().collect();
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (line, c) in other.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        let mut next = vec![left];
        for (w, above) in word.iter().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(*w != c))
                .min(above + 1)
                .min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_spellings_are_found_and_far_ones_are_not() {
        let names = || KEYS.iter().map(|key| key.name);
        assert_eq!(nearest("ouput", names()), Some("output"));
        assert_eq!(nearest("state_dir", names()), Some("state-dir"));
        assert_eq!(nearest("Region", names()), Some("region"));
        assert_eq!(nearest("colour", names()), Some("color"));
        assert_eq!(nearest("password", names()), None);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn examples_can_be_read() {
        for key in KEYS {
            let text = key.example.trim_matches(['[', ']']);
            let parts: Vec<&str> = text
                .split(", ")
                .map(|part| part.trim_matches('"'))
                .collect();
            let wrong = parts.into_iter().find_map(key.wrong);
            assert_eq!(wrong, None, "{}", key.name);
        }
    }
}
