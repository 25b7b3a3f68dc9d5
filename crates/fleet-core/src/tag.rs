//! The tags that mark what this tool made.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::country::Country;

/// Key of the tag that says a resource belongs to the workshop.
pub const WORKSHOP: &str = "workshop";
/// Value of [`WORKSHOP`] on everything of ours.
pub const WORKSHOP_VALUE: &str = "learning-aws-iot-dm-basics";
/// Key of the tag with the day a resource was made, `YYYY-MM-DD`.
pub const CREATION_DATE: &str = "creation-date";
/// Key of the tag that names the tool.
pub const CREATED_BY: &str = "created-by";
/// Value of [`CREATED_BY`].
pub const CREATED_BY_VALUE: &str = "fleetctl";
/// Key of the tag with the country of a group.
pub const COUNTRY: &str = "country";

/// Why a pair is not a tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TagError {
    /// No `=` between key and value.
    #[error("{0:?} is not a tag: write KEY=VALUE")]
    Form(String),
    /// A key must have 1–128 characters.
    #[error("a tag key must have 1 to 128 characters, {0:?} has {1}")]
    Key(String, usize),
    /// A value may have at most 256 characters.
    #[error("a tag value may have at most 256 characters, that of {0:?} has {1}")]
    Value(String, usize),
    /// Keys that begin with `aws:` are reserved.
    #[error("{0:?} is not a tag key of yours: keys that begin with aws: are reserved")]
    Reserved(String),
}

/// A set of tags: keys of 1–128 characters, values of 0–256 (AWS model of `iot`). At most 50 per resource.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tags(BTreeMap<String, String>);

impl Tags {
    /// No tags.
    #[must_use]
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// What every taggable resource gets: workshop, day of creation, tool.
    #[must_use]
    pub fn workshop(today: Date) -> Self {
        Self(BTreeMap::from([
            (WORKSHOP.to_owned(), WORKSHOP_VALUE.to_owned()),
            (CREATION_DATE.to_owned(), today.to_string()),
            (CREATED_BY.to_owned(), CREATED_BY_VALUE.to_owned()),
        ]))
    }

    /// What the group of a country's devices gets: the workshop's tags and the country.
    #[must_use]
    pub fn fleet(today: Date, country: Country) -> Self {
        let mut tags = Self::workshop(today);
        tags.0.insert(COUNTRY.to_owned(), country.code().to_owned());
        tags
    }

    /// These tags and one more; a tag with the same key is replaced.
    ///
    /// # Errors
    /// The key or the value is too long, empty or reserved.
    pub fn with(mut self, key: &str, value: &str) -> Result<Self, TagError> {
        check(key, value)?;
        self.0.insert(key.to_owned(), value.to_owned());
        Ok(self)
    }

    /// Tags as AWS returned them.
    #[must_use]
    pub fn from_aws(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// These tags, with those of `ours` added where the key is missing.
    /// S3 replaces a bucket's whole tag set, so what is there must be sent again.
    #[must_use]
    pub fn and_missing(&self, ours: &Self) -> Self {
        let mut all = ours.0.clone();
        all.extend(self.0.clone());
        Self(all)
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// Keys and values, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(k, v)| (k.as_str(), v.as_str()))
    }

    /// How many tags there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no tag.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whose resource this is, by its workshop tag.
    #[must_use]
    pub fn owner(&self) -> Owner {
        match self.get(WORKSHOP) {
            Some(WORKSHOP_VALUE) => Owner::Workshop,
            Some(_) => Owner::SomebodyElse,
            None => Owner::Untagged,
        }
    }
}

/// Whose a resource is, by its workshop tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    /// The workshop tag has our value.
    Workshop,
    /// The workshop tag has another value.
    SomebodyElse,
    /// There is no workshop tag.
    Untagged,
}

/// One tag, written `KEY=VALUE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The key.
    pub key: String,
    /// The value, which may be empty.
    pub value: String,
}

impl FromStr for Tag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Self, TagError> {
        let (key, value) = text
            .split_once('=')
            .ok_or_else(|| TagError::Form(text.to_owned()))?;
        check(key, value)?;
        Ok(Self {
            key: key.to_owned(),
            value: value.to_owned(),
        })
    }
}

fn check(key: &str, value: &str) -> Result<(), TagError> {
    let keys = key.chars().count();
    let values = value.chars().count();
    if !(1..=128).contains(&keys) {
        return Err(TagError::Key(key.to_owned(), keys));
    }
    if key.to_ascii_lowercase().starts_with("aws:") {
        return Err(TagError::Reserved(key.to_owned()));
    }
    if values > 256 {
        return Err(TagError::Value(key.to_owned(), values));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_resource_gets_workshop_day_and_tool() {
        let tags = Tags::workshop(date(2026, 3, 7));
        let pairs: Vec<_> = tags.iter().collect();
        assert_eq!(
            pairs,
            [
                ("created-by", "fleetctl"),
                ("creation-date", "2026-03-07"),
                ("workshop", "learning-aws-iot-dm-basics")
            ]
        );
        assert_eq!(tags.owner(), Owner::Workshop);
    }

    #[test]
    fn somebody_elses_value_is_not_ours() {
        let other = Tags::none().with("workshop", "theirs").unwrap();
        assert_eq!(other.owner(), Owner::SomebodyElse);
        assert_eq!(Tags::none().owner(), Owner::Untagged);
    }

    #[test]
    fn what_is_there_is_kept_when_ours_are_added() {
        let there = Tags::none()
            .with("creation-date", "2020-01-01")
            .unwrap()
            .with("team", "a")
            .unwrap();
        let all = there.and_missing(&Tags::workshop(date(2026, 3, 7)));
        assert_eq!(all.get("creation-date"), Some("2020-01-01"));
        assert_eq!(all.get("team"), Some("a"));
        assert_eq!(all.owner(), Owner::Workshop);
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn keys_and_values_have_limits() {
        assert!(Tags::none().with("", "v").is_err());
        assert!(
            Tags::none()
                .with(&"k".repeat(128), &"v".repeat(256))
                .is_ok()
        );
        assert!(Tags::none().with(&"k".repeat(129), "v").is_err());
        assert!(Tags::none().with("k", &"v".repeat(257)).is_err());
        assert!(Tags::none().with("aws:x", "v").is_err());
        assert_eq!("a=b=c".parse::<Tag>().unwrap().value, "b=c");
        assert!("a".parse::<Tag>().is_err());
    }
}
