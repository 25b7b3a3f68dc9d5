//! What is wrong with a name: of a thing, a group, a package, an account.

use fleet_core::account::PlaceError;
use fleet_core::name::{NameError, Wrong};
use fleet_core::tag::TagError;

use super::told::{Told, quoted};
use crate::lang::say;

impl Told for NameError {
    fn told(&self) -> String {
        let value = quoted(&self.value);
        let (Some(wrong), Some(allowed)) = (wrong(&self.wrong), allowed(self.allowed)) else {
            return self.to_string();
        };
        match self.kind {
            "bucket name" => say!("errors-name-bucket", value, wrong, allowed),
            "certificate id" => say!("errors-name-certificate", value, wrong, allowed),
            "command execution id" => say!("errors-name-command-execution", value, wrong, allowed),
            "command id" => say!("errors-name-command", value, wrong, allowed),
            "job id" => say!("errors-name-job", value, wrong, allowed),
            "package name" => say!("errors-name-package", value, wrong, allowed),
            "package version name" => say!("errors-name-version", value, wrong, allowed),
            "policy name" => say!("errors-name-policy", value, wrong, allowed),
            "role name" => say!("errors-name-role", value, wrong, allowed),
            "role policy name" => say!("errors-name-role-policy", value, wrong, allowed),
            "shadow name" => say!("errors-name-shadow", value, wrong, allowed),
            "thing group name" => say!("errors-name-group", value, wrong, allowed),
            "thing name" => say!("errors-name-thing", value, wrong, allowed),
            "thing name prefix" => say!("errors-name-prefix", value, wrong, allowed),
            "thing type name" => say!("errors-name-thing-type", value, wrong, allowed),
            _ => self.to_string(),
        }
    }
}

fn wrong(wrong: &Wrong) -> Option<String> {
    Some(match *wrong {
        Wrong::Empty => say!("errors-name-wrong-empty"),
        Wrong::TooShort { length, least } => say!("errors-name-wrong-short", length, least),
        Wrong::TooLong { length, most } => say!("errors-name-wrong-long", length, most),
        Wrong::Character(character) => {
            let character = quoted(character);
            say!("errors-name-wrong-character", character)
        }
        Wrong::Form(form) => match form {
            "it must begin and end with a letter or digit" => say!("errors-name-wrong-ends"),
            "two dots must not be neighbours" => say!("errors-name-wrong-dots"),
            "it must not look like an IP address" => say!("errors-name-wrong-ip"),
            "it has no letter or digit" => say!("errors-name-wrong-no-letter"),
            _ => return None,
        },
    })
}

/// What a kind of name may have in it, by the rules' own text.
fn allowed(rules: &str) -> Option<String> {
    Some(match rules {
        "1 to 128 letters, digits and any of _ + = , . @ -" => say!("errors-name-allowed-iam-128"),
        "1 to 128 letters, digits, hyphens, underscores and colons" => {
            say!("errors-name-allowed-registry-128")
        }
        "1 to 128 letters, digits, hyphens, underscores and dots" => {
            say!("errors-name-allowed-catalog-128")
        }
        "1 to 20 letters, digits, hyphens, underscores and colons" => {
            say!("errors-name-allowed-registry-20")
        }
        "1 to 64 letters, digits and any of _ + = , . @ -" => say!("errors-name-allowed-iam-64"),
        "1 to 64 letters, digits, hyphens and underscores" => say!("errors-name-allowed-id"),
        "1 to 64 letters, digits, hyphens, underscores and dots, at least one letter or digit" => {
            say!("errors-name-allowed-version")
        }
        "1 to 64 letters, digits, hyphens, underscores, colons and dollar signs" => {
            say!("errors-name-allowed-shadow")
        }
        "3 to 63 lower-case letters, digits, dots and hyphens, a letter or digit at both ends" => {
            say!("errors-name-allowed-bucket")
        }
        "64 lower-case hexadecimal digits" => say!("errors-name-allowed-certificate"),
        _ => return None,
    })
}

impl Told for PlaceError {
    fn told(&self) -> String {
        match self {
            PlaceError::Account(value) => say!("errors-account-form", value = quoted(value)),
            PlaceError::Region(value) => say!("errors-region-form", value = quoted(value)),
        }
    }
}

impl Told for TagError {
    fn told(&self) -> String {
        match self {
            TagError::Form(text) => say!("errors-tag-form", text = quoted(text)),
            TagError::Key(key, length) => {
                say!("errors-tag-key", key = quoted(key), length = *length)
            }
            TagError::Value(key, length) => {
                say!("errors-tag-value", key = quoted(key), length = *length)
            }
            TagError::Reserved(key) => say!("errors-tag-reserved", key = quoted(key)),
        }
    }
}

#[cfg(test)]
mod tests {
    use fleet_core::name::{
        BucketName, CertificateId, CommandExecutionId, CommandId, JobId, PackageName, PolicyName,
        RoleName, RolePolicyName, ShadowName, ThingGroupName, ThingName, ThingPrefix,
        ThingTypeName, VersionName,
    };

    use super::*;

    #[test]
    fn every_kind_of_name_is_told_in_the_librarys_own_words_in_english() {
        let bad = |text: &str| {
            let mut errors = Vec::new();
            macro_rules! each {
                ($($type:ty),*) => { $(errors.extend(text.parse::<$type>().err());)* };
            }
            each!(
                BucketName,
                CertificateId,
                CommandExecutionId,
                CommandId,
                JobId,
                PackageName,
                PolicyName,
                RoleName,
                RolePolicyName,
                ShadowName,
                ThingGroupName,
                ThingName,
                ThingPrefix,
                ThingTypeName,
                VersionName
            );
            errors
        };
        let long = "a".repeat(130);
        for text in ["", "a b\n", &long, "ab", "-a-", "a..b", "1.2.3.4", "--"] {
            for error in bad(text) {
                assert!(wrong(&error.wrong).is_some() && allowed(error.allowed).is_some());
                assert_eq!(error.told(), error.to_string());
            }
        }
        assert_eq!(bad("").len(), 15);
    }
}
