//! What went wrong with a call, told by what a workflow can do about it.

use std::error::Error;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::operation::Operation;
use crate::permission;

/// What a failed call means to a workflow. Retries have already been made below the ports:
/// [`Throttled`](Fault::Throttled), [`Service`](Fault::Service) and
/// [`Unreachable`](Fault::Unreachable) mean that they ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The named resource is not there. It may be made.
    NotFound,
    /// A resource of that name is there. It may be ours already.
    AlreadyExists,
    /// The resource is in a state that forbids the call, or changed meanwhile. Read it again.
    Conflict,
    /// Too many requests, also after retries. The same call may succeed later.
    Throttled,
    /// The credentials are missing, expired or lack a permission. Asking again will not help.
    Denied,
    /// A resource limit of the account is reached. Asking again will not help.
    Limit,
    /// AWS does not accept the request as it is. Asking again will not help.
    Invalid,
    /// AWS failed on its side, also after retries. The same call may succeed later.
    Service,
    /// No answer: no network, wrong endpoint, or a time-out. The call may have had its effect.
    Unreachable,
    /// Anything else.
    Unknown,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotFound => "not found",
            Self::AlreadyExists => "already exists",
            Self::Conflict => "conflict",
            Self::Throttled => "throttled",
            Self::Denied => "denied",
            Self::Limit => "limit reached",
            Self::Invalid => "invalid request",
            Self::Service => "service failure",
            Self::Unreachable => "unreachable",
            Self::Unknown => "unknown error",
        })
    }
}

/// A call that failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct CloudError {
    /// The operation that was called.
    pub operation: Operation,
    /// What it means.
    pub fault: Fault,
    /// AWS's id of the request, which its support asks for; absent where no answer came.
    pub request_id: Option<String>,
    /// The error code and the message of AWS, or the failure on the way.
    pub source: Source,
}

/// Where the failure was said.
#[derive(Debug)]
pub enum Source {
    /// AWS answered with an error.
    Aws {
        /// Its code, such as `ResourceNotFoundException`.
        code: String,
        /// Its text, which may be empty.
        message: String,
    },
    /// It failed on the way.
    Other(Box<dyn Error + Send + Sync>),
}

impl CloudError {
    /// An error that AWS answered with.
    #[must_use]
    pub fn aws(
        operation: Operation,
        fault: Fault,
        code: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            operation,
            fault,
            request_id: None,
            source: Source::Aws {
                code: code.into(),
                message: message.into(),
            },
        }
    }

    /// A failure on the way to AWS or back.
    #[must_use]
    pub fn other(
        operation: Operation,
        fault: Fault,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self {
            operation,
            fault,
            request_id: None,
            source: Source::Other(source.into()),
        }
    }

    /// This error, with the id of its request.
    #[must_use]
    pub fn with_request_id(mut self, id: Option<String>) -> Self {
        self.request_id = id;
        self
    }

    /// AWS's error code, such as `ThrottlingException`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match &self.source {
            Source::Aws { code, .. } => Some(code),
            Source::Other(_) => None,
        }
    }

    /// What AWS said, or what failed on the way, without the operation.
    #[must_use]
    pub fn message(&self) -> String {
        match &self.source {
            Source::Aws { code, message } if message.is_empty() => code.clone(),
            Source::Aws { message, .. } => message.clone(),
            Source::Other(error) => {
                let mut text = error.to_string();
                let mut next = error.source();
                while let Some(cause) = next {
                    let cause_text = cause.to_string();
                    if !text.contains(&cause_text) {
                        text.push_str(": ");
                        text.push_str(&cause_text);
                    }
                    next = cause.source();
                }
                text
            }
        }
    }

    /// The IAM action that is missing, where the call was denied for want of one.
    #[must_use]
    pub fn missing_action(&self) -> Option<&'static str> {
        (self.fault == Fault::Denied && self.code().is_some_and(denies_an_action))
            .then(|| permission::missing(self.operation, &self.message()))
            .flatten()
    }

    /// Whether the resource is not there.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.fault == Fault::NotFound
    }

    /// Whether something is there already. The catalog says conflict where the registry says exists.
    #[must_use]
    pub fn says_exists(&self) -> bool {
        matches!(self.fault, Fault::AlreadyExists | Fault::Conflict)
    }
}

/// Codes that mean a permission is missing, and not that the credentials are bad.
fn denies_an_action(code: &str) -> bool {
    matches!(
        code,
        "AccessDenied"
            | "AccessDeniedException"
            | "UnauthorizedException"
            | "ForbiddenException"
            | "AuthorizationError"
            | "Forbidden"
            | "403"
    )
}

impl fmt::Display for CloudError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.fault)?;
        let message = self.message();
        if !message.is_empty() {
            write!(f, ": {message}")?;
        }
        Ok(())
    }
}

impl Error for CloudError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.source {
            Source::Aws { .. } => None,
            Source::Other(error) => Some(error.as_ref()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_denied_call_names_the_permission_it_needs() {
        let error = CloudError::aws(Operation::HeadObject, Fault::Denied, "AccessDenied", "no");
        assert_eq!(error.missing_action(), Some("s3:GetObject"));
        let expired = CloudError::aws(
            Operation::CreateThing,
            Fault::Denied,
            "ExpiredTokenException",
            "old",
        );
        assert_eq!(expired.missing_action(), None);
        let other = CloudError::aws(Operation::CreateThing, Fault::Invalid, "AccessDenied", "no");
        assert_eq!(other.missing_action(), None);
    }

    #[test]
    fn the_message_is_what_aws_said_or_its_code() {
        let said = CloudError::aws(
            Operation::CreateThing,
            Fault::Invalid,
            "InvalidRequestException",
            "bad name",
        );
        assert_eq!(said.to_string(), "CreateThing: invalid request: bad name");
        let silent = CloudError::aws(Operation::HeadBucket, Fault::NotFound, "NotFound", "");
        assert_eq!(silent.message(), "NotFound");
    }

    #[test]
    fn the_causes_of_a_failure_on_the_way_are_told_once() {
        #[derive(Debug, thiserror::Error)]
        #[error("dispatch failed")]
        struct Outer(#[source] std::io::Error);
        let inner = std::io::Error::other("connection refused");
        let error = CloudError::other(Operation::CreateThing, Fault::Unreachable, Outer(inner));
        assert_eq!(error.message(), "dispatch failed: connection refused");
    }
}
