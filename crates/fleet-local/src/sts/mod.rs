//! AWS Security Token Service: who calls, and temporary credentials. It keeps the wall clock.

pub(crate) mod assume_role;
pub(crate) mod sessions;
#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use crate::auth::Session;
use crate::error::AwsError;

/// An input that AWS refuses without a code of its own.
fn validation_error(message: impl Into<String>) -> AwsError {
    AwsError::new("ValidationError", message)
}

fn access_denied(message: impl Into<String>) -> AwsError {
    AwsError::new("AccessDenied", message)
}

/// Credentials as the operations give them.
fn shown(session: &Session) -> Value {
    json!({
        "AccessKeyId": session.key_id,
        "SecretAccessKey": session.secret,
        "SessionToken": session.token,
        "Expiration": crate::iam::date(session.expires_s * 1000),
    })
}
