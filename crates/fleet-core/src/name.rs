//! Names of resources, validated once when they are parsed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why a text is not a name of the wanted kind; says what is wrong and what is allowed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{value:?} is not a {kind}: {wrong}; allowed: {allowed}")]
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
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_have_three_digits_and_grow_past_999() {
        let prefix = ThingPrefix::default();
        assert_eq!(prefix.thing(1).as_str(), "Vehicle-VIN-001");
        assert_eq!(prefix.thing(999).as_str(), "Vehicle-VIN-999");
        assert_eq!(prefix.thing(1000).as_str(), "Vehicle-VIN-1000");
        assert_eq!(prefix.thing(1_000_000).as_str(), "Vehicle-VIN-1000000");
    }

    #[test]
    fn only_names_as_we_write_them_have_a_number() {
        let prefix = ThingPrefix::default();
        assert_eq!(prefix.number("Vehicle-VIN-042"), Some(42));
        assert_eq!(prefix.number("Vehicle-VIN-1042"), Some(1042));
        for other in [
            "Vehicle-VIN-42",
            "Vehicle-VIN-0042",
            "Vehicle-VIN-000",
            "Vehicle-VIN-",
            "Vehicle-VIN-0x1",
            "Vehicle-VIN-+12",
            "Truck-001",
            "Vehicle-VIN-99999999999",
        ] {
            assert_eq!(prefix.number(other), None, "{other}");
        }
    }

    #[test]
    fn a_prefix_has_1_to_20_characters_and_no_newline() {
        assert!("Fleet-Device-".parse::<ThingPrefix>().is_ok());
        assert!("a".repeat(20).parse::<ThingPrefix>().is_ok());
        assert_eq!("".parse::<ThingPrefix>().unwrap_err().wrong, Wrong::Empty);
        assert_eq!(
            "a".repeat(21).parse::<ThingPrefix>().unwrap_err().wrong,
            Wrong::TooLong {
                length: 21,
                most: 20
            }
        );
        assert_eq!(
            "abc\n".parse::<ThingPrefix>().unwrap_err().wrong,
            Wrong::Character('\n')
        );
        assert_eq!(
            "a b".parse::<ThingPrefix>().unwrap_err().wrong,
            Wrong::Character(' ')
        );
    }

    #[test]
    fn an_error_says_what_is_wrong_and_what_is_allowed() {
        let error = "bad!prefix".parse::<ThingPrefix>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "\"bad!prefix\" is not a thing name prefix: character '!' is not allowed; \
             allowed: 1 to 20 letters, digits, hyphens, underscores and colons"
        );
    }

    #[test]
    fn a_pre_release_version_is_a_version_and_dots_alone_are_not() {
        assert!("1.0.0-rc1".parse::<VersionName>().is_ok());
        assert!("...".parse::<VersionName>().is_err());
    }

    #[test]
    fn bucket_names_follow_the_rules_of_s3() {
        assert!(
            "iot-dm-workshop-us-east-1-123456789012-0a1b2c3d"
                .parse::<BucketName>()
                .is_ok()
        );
        for bad in ["ab", "Upper", "-ab", "ab-", "a..b", "192.168.5.4", "a_b"] {
            assert!(bad.parse::<BucketName>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_thing_type_with_a_colon_has_no_package() {
        let with: ThingTypeName = "a:b".parse().unwrap();
        let without: ThingTypeName = "SedanVehicle".parse().unwrap();
        assert!(with.package().is_err());
        assert_eq!(without.package().unwrap().as_str(), "SedanVehicle");
    }

    proptest! {
        #[test]
        fn number_is_the_inverse_of_thing(number in 1..=u32::MAX, prefix in "[a-zA-Z0-9:_-]{1,20}") {
            let prefix: ThingPrefix = prefix.parse().unwrap();
            let name = prefix.thing(number);
            prop_assert_eq!(prefix.number(name.as_str()), Some(number));
            prop_assert!(name.as_str().parse::<ThingName>().is_ok());
        }

        #[test]
        fn parsing_never_panics_and_keeps_the_text(text in ".{0,140}") {
            if let Ok(name) = text.parse::<ThingName>() {
                prop_assert_eq!(name.as_str(), text);
            }
        }
    }
}
