//! A step that failed, as events tell of it.

use std::borrow::Cow;
use std::fmt;

use fleet_core::fault::{CloudError, Fault};
use fleet_core::operation::Operation;
use serde::{Deserialize, Serialize};

/// A step that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Failure {
    /// The operation.
    pub operation: Operation,
    /// What it means.
    pub fault: Fault,
    /// AWS's error code, where it answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What AWS said, or what failed on the way.
    pub message: String,
    /// AWS's id of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The IAM action that is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_action: Option<Cow<'static, str>>,
}

impl From<&CloudError> for Failure {
    fn from(error: &CloudError) -> Self {
        Self {
            operation: error.operation,
            fault: error.fault,
            code: error.code().map(str::to_owned),
            message: error.message(),
            request_id: error.request_id.clone(),
            missing_action: error.missing_action().map(Cow::Borrowed),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.operation, self.fault, self.message)
    }
}
