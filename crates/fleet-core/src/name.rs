//! Names of resources, validated once when they are parsed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why a text is not a name of the wanted kind; says what is wrong and what is allowed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{value:?} is not a {kind}: {wrong}; allowed: {allowed}")]
#[non_exhaustive]
pub struct NameError {
    /// What was asked for, such as "thing name".
    pub kind: &'static str,
    /// The text as it was given.
    pub value: String,
    /// What is wrong with it.
    pub wrong: Wrong,
    /// What is allowed.
    pub allowed: &'static str,
}

/// What is wrong with a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// Nothing was given.
    #[error("it is empty")]
    Empty,
    /// Fewer characters than the least.
    #[error("it has {length} characters, the least is {least}")]
    TooShort {
        /// Characters given.
        length: usize,
        /// Characters needed.
        least: usize,
    },
    /// More characters than the most.
    #[error("it has {length} characters, the most is {most}")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters allowed.
        most: usize,
    },
    /// A character that is not allowed.
    #[error("character {0:?} is not allowed")]
    Character(char),
    /// Right characters in the wrong arrangement.
    #[error("{0}")]
    Form(&'static str),
}

/// The rules of one kind of name.
struct Rules {
    kind: &'static str,
    least: usize,
    most: usize,
    character: fn(char) -> bool,
    form: fn(&str) -> Result<(), &'static str>,
    allowed: &'static str,
}

impl Rules {
    fn check(&self, value: &str) -> Result<(), NameError> {
        self.wrong(value).map_or(Ok(()), |wrong| {
            Err(NameError {
                kind: self.kind,
                value: value.to_owned(),
                wrong,
                allowed: self.allowed,
            })
        })
    }

    fn wrong(&self, value: &str) -> Option<Wrong> {
        let length = value.chars().count();
        if length == 0 {
            return Some(Wrong::Empty);
        }
        if let Some(bad) = value.chars().find(|c| !(self.character)(*c)) {
            return Some(Wrong::Character(bad));
        }
        if length < self.least {
            let least = self.least;
            return Some(Wrong::TooShort { length, least });
        }
        if length > self.most {
            let most = self.most;
            return Some(Wrong::TooLong { length, most });
        }
        (self.form)(value).err().map(Wrong::Form)
    }
}

fn any_form(_: &str) -> Result<(), &'static str> {
    Ok(())
}

fn registry_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, ':' | '_' | '-')
}

fn catalog_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

fn bucket_form(value: &str) -> Result<(), &'static str> {
    let edge = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    if !edge(value.chars().next()) || !edge(value.chars().next_back()) {
        return Err("it must begin and end with a letter or digit");
    }
    if value.contains("..") {
        return Err("two dots must not be neighbours");
    }
    if value.split('.').count() == 4 && value.split('.').all(|part| part.parse::<u8>().is_ok()) {
        return Err("it must not look like an IP address");
    }
    Ok(())
}

macro_rules! name {
    ($(#[$doc:meta])* $type:ident, $kind:literal, $least:literal..=$most:literal, $character:expr, $form:expr, $allowed:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $type(String);

        impl $type {
            const RULES: Rules = Rules {
                kind: $kind,
                least: $least,
                most: $most,
                character: $character,
                form: $form,
                allowed: $allowed,
            };

            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $type {
            type Err = NameError;

            fn from_str(value: &str) -> Result<Self, NameError> {
                Self::RULES.check(value).map(|()| Self(value.to_owned()))
            }
        }

        impl TryFrom<String> for $type {
            type Error = NameError;

            fn try_from(value: String) -> Result<Self, NameError> {
                Self::RULES.check(&value).map(|()| Self(value))
            }
        }

        impl From<$type> for String {
            fn from(name: $type) -> Self {
                name.0
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name!(
    /// The name of a thing: 1–128 characters of `[a-zA-Z0-9:_-]` (AWS model of `iot`). It cannot be changed.
    ThingName, "thing name", 1..=128, registry_character, any_form,
    "1 to 128 letters, digits, hyphens, underscores and colons"
);
name!(
    /// What the names of a fleet's things begin with: 1–20 characters of `[a-zA-Z0-9:_-]`.
    ThingPrefix, "thing name prefix", 1..=20, registry_character, any_form,
    "1 to 20 letters, digits, hyphens, underscores and colons"
);
name!(
    /// The name of a thing type: 1–128 characters of `[a-zA-Z0-9:_-]` (AWS model of `iot`).
    ThingTypeName, "thing type name", 1..=128, registry_character, any_form,
    "1 to 128 letters, digits, hyphens, underscores and colons"
);
name!(
    /// The name of a thing group: 1–128 characters of `[a-zA-Z0-9:_-]` (AWS model of `iot`).
    ThingGroupName, "thing group name", 1..=128, registry_character, any_form,
    "1 to 128 letters, digits, hyphens, underscores and colons"
);
name!(
    /// The name of a software package: 1–128 characters of `[a-zA-Z0-9-_.]` (AWS model of `iot`).
    PackageName, "package name", 1..=128, catalog_character, any_form,
    "1 to 128 letters, digits, hyphens, underscores and dots"
);
name!(
    /// The name of a package version: 1–64 characters of `[a-zA-Z0-9-_.]` (AWS model of `iot`),
    /// of which at least one is a letter or digit.
    VersionName, "package version name", 1..=64, catalog_character,
    |value| if value.chars().any(|c| c.is_ascii_alphanumeric()) { Ok(()) } else { Err("it has no letter or digit") },
    "1 to 64 letters, digits, hyphens, underscores and dots, at least one letter or digit"
);
name!(
    /// The name of a shadow: 1–64 characters of `[$a-zA-Z0-9:_-]` (AWS model of `iot-data`).
    ShadowName, "shadow name", 1..=64, |c| c == '$' || registry_character(c), any_form,
    "1 to 64 letters, digits, hyphens, underscores, colons and dollar signs"
);
name!(
    /// The id of a certificate: 64 lower-case hexadecimal digits, as AWS makes them.
    CertificateId, "certificate id", 64..=64, |c| c.is_ascii_digit() || matches!(c, 'a'..='f'), any_form,
    "64 lower-case hexadecimal digits"
);
name!(
    /// The name of an IoT policy: 1–128 characters of `[\w+=,.@-]` (AWS model of `iot`).
    PolicyName, "policy name", 1..=128,
    |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '=' | ',' | '.' | '@' | '-'), any_form,
    "1 to 128 letters, digits and any of _ + = , . @ -"
);
name!(
    /// The id of a job: 1–64 characters of `[a-zA-Z0-9_-]` (AWS model of `iot`). It can be used again
    /// after the job was deleted.
    JobId, "job id", 1..=64, |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'), any_form,
    "1 to 64 letters, digits, hyphens and underscores"
);
name!(
    /// The id of a command: 1–64 characters of `[a-zA-Z0-9_-]` (AWS model of `iot`).
    CommandId, "command id", 1..=64, |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'), any_form,
    "1 to 64 letters, digits, hyphens and underscores"
);
name!(
    /// The id of a command's execution: 1–64 characters of `[a-zA-Z0-9_-]` (AWS model of `iot`); a UUID
    /// as AWS makes them.
    CommandExecutionId, "command execution id", 1..=64, |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'), any_form,
    "1 to 64 letters, digits, hyphens and underscores"
);
name!(
    /// The name of an S3 bucket: 3–63 lower-case letters, digits, dots and hyphens (S3 naming rules).
    BucketName, "bucket name", 3..=63,
    |c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-'), bucket_form,
    "3 to 63 lower-case letters, digits, dots and hyphens, a letter or digit at both ends"
);
name!(
    /// The name of an IAM role: 1–64 characters of `[\w+=,.@-]` (AWS model of `iam`).
    RoleName, "role name", 1..=64,
    |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '=' | ',' | '.' | '@' | '-'), any_form,
    "1 to 64 letters, digits and any of _ + = , . @ -"
);
name!(
    /// The name of a role's inline policy: 1–128 characters of `[\w+=,.@-]` (AWS model of `iam`).
    RolePolicyName, "role policy name", 1..=128,
    |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '=' | ',' | '.' | '@' | '-'), any_form,
    "1 to 128 letters, digits and any of _ + = , . @ -"
);

impl ThingPrefix {
    /// The name of device `number`: the prefix and the number, at least three digits, more past 999.
    #[must_use]
    pub fn thing(&self, number: u32) -> ThingName {
        ThingName(format!("{}{number:03}", self.0))
    }

    /// The number of a thing named by [`ThingPrefix::thing`], if it is one.
    #[must_use]
    pub fn number(&self, thing: &str) -> Option<u32> {
        let digits = thing.strip_prefix(&self.0)?;
        let canonical = digits.bytes().all(|b| b.is_ascii_digit())
            && (digits.len() == 3 || (digits.len() > 3 && !digits.starts_with('0')));
        if canonical {
            digits.parse().ok().filter(|number| *number > 0)
        } else {
            None
        }
    }
}

impl Default for ThingPrefix {
    fn default() -> Self {
        Self("Vehicle-VIN-".to_owned())
    }
}

impl ShadowName {
    /// The reserved shadow in which AWS IoT keeps the versions of a thing's software packages.
    #[must_use]
    pub fn package() -> Self {
        Self("$package".to_owned())
    }
}

impl ThingTypeName {
    /// The software package of this thing type, which has the same name.
    ///
    /// # Errors
    /// A thing type may contain a colon, a package may not.
    pub fn package(&self) -> Result<PackageName, NameError> {
        self.0.parse()
    }
}

#[cfg(test)]
mod tests;
