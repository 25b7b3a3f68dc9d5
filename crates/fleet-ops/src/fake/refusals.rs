//! How the fake refuses, in AWS's codes.

use fleet_core::fault::{CloudError, Fault};
use fleet_core::operation::Operation;

pub(super) fn denied(operation: Operation, message: String) -> CloudError {
    let code = "AccessDeniedException";
    CloudError::aws(operation, Fault::Denied, code, message)
}

pub(super) fn missing(operation: Operation) -> CloudError {
    let code = "ResourceNotFoundException";
    CloudError::aws(operation, Fault::NotFound, code, "not there")
}

pub(super) fn exists(operation: Operation) -> CloudError {
    let code = "ResourceAlreadyExistsException";
    CloudError::aws(operation, Fault::AlreadyExists, code, "is there")
}

pub(super) fn conflict(operation: Operation, message: &str) -> CloudError {
    CloudError::aws(operation, Fault::Conflict, "ConflictException", message)
}

pub(super) fn invalid(operation: Operation, message: impl Into<String>) -> CloudError {
    let code = "InvalidRequestException";
    CloudError::aws(operation, Fault::Invalid, code, message)
}

pub(super) fn limit(operation: Operation, message: &str) -> CloudError {
    CloudError::aws(operation, Fault::Limit, "LimitExceededException", message)
}

/// The state of a job or of an execution does not allow it.
pub(super) fn state_forbids(operation: Operation, message: &str) -> CloudError {
    let code = "InvalidStateTransitionException";
    CloudError::aws(operation, Fault::Conflict, code, message)
}
