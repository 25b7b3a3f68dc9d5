//! The refusals of S3, with the members and headers that AWS gives with them.

use crate::error::AwsError;

pub(super) fn no_such_bucket(name: &str) -> AwsError {
    AwsError::new("NoSuchBucket", "The specified bucket does not exist").with("BucketName", name)
}

pub(super) fn invalid_bucket_name(name: &str) -> AwsError {
    AwsError::new("InvalidBucketName", "The specified bucket is not valid.")
        .with("BucketName", name)
}

pub(super) fn access_denied() -> AwsError {
    AwsError::new("AccessDenied", "Access Denied")
}

pub(super) fn no_such_key(key: &str) -> AwsError {
    AwsError::new("NoSuchKey", "The specified key does not exist.").with("Key", key)
}

pub(super) fn no_such_version(key: &str, version: &str) -> AwsError {
    AwsError::new("NoSuchVersion", "The specified version does not exist.")
        .with("Key", key)
        .with("VersionId", version)
}

pub(super) fn invalid_version(version: &str) -> AwsError {
    invalid_argument("versionId", version, "Invalid version id specified")
}

pub(super) fn no_such_upload(upload: &str) -> AwsError {
    AwsError::new(
        "NoSuchUpload",
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have \
         been aborted or completed.",
    )
    .with("UploadId", upload)
}

/// A request that names a delete marker, with a method that markers do not have.
pub(super) fn is_delete_marker(method: &str) -> AwsError {
    AwsError::new(
        "MethodNotAllowed",
        "The specified method is not allowed against this resource.",
    )
    .with("Method", method)
    .with("ResourceType", "DeleteMarker")
    .header("allow", "DELETE")
    .header("x-amz-delete-marker", "true")
}

pub(super) fn invalid_argument(name: &str, value: &str, message: &str) -> AwsError {
    AwsError::new("InvalidArgument", message)
        .with("ArgumentName", name)
        .with("ArgumentValue", value)
}

pub(super) fn invalid_request(message: impl Into<String>) -> AwsError {
    AwsError::new("InvalidRequest", message)
}

/// A header that AWS understands and the local AWS does not: a silent success would be worse.
pub(super) fn not_built(header: &str) -> AwsError {
    AwsError::new(
        "NotImplemented",
        "A header you provided implies functionality that is not implemented",
    )
    .with("Header", header)
}

pub(super) fn precondition_failed(condition: &str) -> AwsError {
    AwsError::new(
        "PreconditionFailed",
        "At least one of the pre-conditions you specified did not hold",
    )
    .with("Condition", condition)
}

pub(super) fn conflict(condition: &str, key: &str) -> AwsError {
    AwsError::new(
        "ConditionalRequestConflict",
        "The conditional request cannot succeed due to a conflicting operation against this resource.",
    )
    .with("Condition", condition)
    .with("Key", key)
}

pub(super) fn too_large(proposed: u64, allowed: u64) -> AwsError {
    AwsError::new(
        "EntityTooLarge",
        "Your proposed upload exceeds the maximum allowed size",
    )
    .with("ProposedSize", proposed)
    .with("MaxSizeAllowed", allowed)
}
