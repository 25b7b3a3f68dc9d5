//! AWS Identity and Access Management: roles, their policies and tags. Global to the account.

pub(crate) mod access;
pub(crate) mod attached_policies;
mod aws_policies;
pub(crate) mod documents;
pub(crate) mod ids;
pub(crate) mod managed_policies;
pub(crate) mod managed_policy_versions;
pub(crate) mod paging;
pub(crate) mod role_policies;
pub(crate) mod role_settings;
pub(crate) mod role_tags;
pub(crate) mod roles;
#[cfg(test)]
mod tests;

use crate::error::AwsError;

fn no_such_entity(message: String) -> AwsError {
    AwsError::new("NoSuchEntity", message)
}

fn already_exists(message: String) -> AwsError {
    AwsError::new("EntityAlreadyExists", message)
}

fn delete_conflict(message: &str) -> AwsError {
    AwsError::new("DeleteConflict", message)
}

/// A quota of the account or of a role is used up, in IAM's words.
fn quota(name: &str, limit: impl std::fmt::Display) -> AwsError {
    AwsError::new(
        "LimitExceeded",
        format!("Cannot exceed quota for {name}: {limit}"),
    )
}

fn invalid_input(message: String) -> AwsError {
    AwsError::new("InvalidInput", message)
}

/// An IAM timestamp: ISO 8601 in whole seconds.
pub(crate) fn date(millis: i64) -> String {
    jiff::Timestamp::from_millisecond(millis)
        .unwrap_or_default()
        .strftime("%Y-%m-%dT%H:%M:%SZ")
        .to_string()
}

/// A document as IAM gives it back: URL-encoded by RFC 3986.
fn encoded(document: &str) -> String {
    crate::auth::sigv4::encode(document.as_bytes(), false)
}

/// The characters of a document that count towards its limit: all but white space.
fn counted(document: &str) -> usize {
    document.chars().filter(|c| !c.is_whitespace()).count()
}
