//! The errors the local AWS answers with: an AWS error code, a message, and the members some errors carry.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue};
use rusqlite::ErrorCode;
use serde_json::{Map, Value};

/// An error as AWS gives it. The HTTP status follows from the code and the service's model.
#[derive(Debug, Clone)]
pub(crate) struct AwsError {
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: String,
    /// Members beyond the message, such as `resourceId` of `ResourceAlreadyExistsException`.
    pub(crate) members: Box<Map<String, Value>>,
    /// Response headers that come with the refusal, such as `x-amz-delete-marker`.
    pub(crate) headers: Box<HeaderMap>,
}

pub(crate) type AwsResult<T> = Result<T, AwsError>;

impl AwsError {
    pub(crate) fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        AwsError {
            code: code.into(),
            message: message.into(),
            members: Box::default(),
            headers: Box::default(),
        }
    }

    pub(crate) fn with(mut self, member: &str, value: impl Into<Value>) -> Self {
        self.members.insert(member.to_owned(), value.into());
        self
    }

    /// Adds a response header. A value that cannot stand in a header is left out.
    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(HeaderName::from_static(name), value);
        }
        self
    }

    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new("InvalidRequestException", message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new("ResourceNotFoundException", message)
    }

    pub(crate) fn already_exists(message: impl Into<String>, id: &str, arn: &str) -> Self {
        Self::new("ResourceAlreadyExistsException", message)
            .with("resourceId", id)
            .with("resourceArn", arn)
    }

    pub(crate) fn version_conflict(message: impl Into<String>) -> Self {
        Self::new("VersionConflictException", message)
    }

    pub(crate) fn validation(message: impl Into<String>) -> Self {
        Self::new("ValidationException", message)
    }

    pub(crate) fn conflict(message: impl Into<String>, resource: &str) -> Self {
        Self::new("ConflictException", message).with("resourceId", resource)
    }

    /// Whether it is the service's own fault, not the caller's.
    pub(crate) fn is_internal(&self) -> bool {
        self.code == "InternalFailureException" || self.code == "InsufficientStorage"
    }

    /// The service's own fault. The cause goes to the log, never to the client.
    pub(crate) fn internal(cause: impl std::fmt::Display) -> Self {
        tracing::error!(%cause, "internal failure");
        Self::new("InternalFailureException", "An internal error occurred.")
    }
}

impl From<rusqlite::Error> for AwsError {
    fn from(cause: rusqlite::Error) -> Self {
        // AWS has no such fault. It is told as it is, with a status that clients do not repeat.
        let told = match cause.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => "the disk of its state directory is full",
            Some(ErrorCode::ReadOnly) => "its state directory is read-only",
            _ => return AwsError::internal(cause),
        };
        tracing::error!(%cause, "the state cannot be written");
        AwsError::new(
            "InsufficientStorage",
            format!("the local AWS cannot keep its state: {told}"),
        )
    }
}

impl From<serde_json::Error> for AwsError {
    fn from(cause: serde_json::Error) -> Self {
        AwsError::internal(cause)
    }
}
