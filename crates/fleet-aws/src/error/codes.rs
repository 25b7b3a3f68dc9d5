//! The error codes of AWS, sorted by what a workflow can do about them.

use fleet_core::fault::Fault;

use super::CredentialsFault;
use crate::wire::is_throttle;

/// The codes of every fault but throttling, whose codes are in [`crate::wire`].
const CODES: &[(Fault, &[&str])] = &[
    (
        Fault::NotFound,
        &[
            "NoSuchBucket",
            "NoSuchEntity",
            "NoSuchEntityException",
            "NoSuchKey",
            "NoSuchTagSet",
            "NoSuchUpload",
            "NoSuchVersion",
            "NotFound",
            "ResourceNotFoundException",
        ],
    ),
    (
        Fault::AlreadyExists,
        &[
            "BucketAlreadyOwnedByYou",
            "EntityAlreadyExists",
            "EntityAlreadyExistsException",
            "PreconditionFailed",
            "ResourceAlreadyExistsException",
        ],
    ),
    (
        Fault::Conflict,
        &[
            "BucketAlreadyExists",
            "BucketNotEmpty",
            "CertificateConflictException",
            "CertificateStateException",
            "ConcurrentModification",
            "ConcurrentModificationException",
            "ConditionalRequestConflict",
            "ConflictException",
            "ConflictingResourceUpdateException",
            "DeleteConflict",
            "DeleteConflictException",
            "IndexNotReadyException",
            "InvalidStateTransitionException",
            "OperationAborted",
            "PermanentRedirect",
            "TerminalStateException",
            "UnmodifiableEntity",
            "UnmodifiableEntityException",
            "VersionConflictException",
        ],
    ),
    (
        Fault::Denied,
        &[
            "AccessDenied",
            "AccessDeniedException",
            "AuthFailure",
            "AuthorizationError",
            "ExpiredToken",
            "ExpiredTokenException",
            "Forbidden",
            "ForbiddenException",
            "IncompleteSignature",
            "IncompleteSignatureException",
            "InvalidAccessKeyId",
            "InvalidClientTokenId",
            "InvalidSignatureException",
            "InvalidToken",
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
            "OptInRequired",
            "RequestExpired",
            "RequestTimeTooSkewed",
            "SignatureDoesNotMatch",
            "UnauthorizedException",
            "UnrecognizedClientException",
        ],
    ),
    (
        Fault::Limit,
        &[
            "LimitExceeded",
            "LimitExceededException",
            "ServiceQuotaExceededException",
            "TooManyBuckets",
            "VersionsLimitExceededException",
        ],
    ),
    (
        Fault::Service,
        &[
            "InternalError",
            "InternalException",
            "InternalFailure",
            "InternalFailureException",
            "InternalServerException",
            "ServiceFailure",
            "ServiceFailureException",
            "ServiceUnavailable",
            "ServiceUnavailableException",
        ],
    ),
    (
        Fault::Invalid,
        &[
            "NotImplemented",
            "NotImplementedException",
            "UnknownOperationException",
        ],
    ),
];

/// What an error code means; a code that is not listed is judged by its HTTP status.
pub(crate) fn fault(code: Option<&str>, status: u16) -> Fault {
    let Some(code) = code else {
        return by_status(status);
    };
    if is_throttle(code) {
        return Fault::Throttled;
    }
    let listed = CODES.iter().find(|(_, codes)| codes.contains(&code));
    listed.map_or_else(|| by_status(status), |(fault, _)| *fault)
}

fn by_status(status: u16) -> Fault {
    match status {
        // S3 names no error when it sends a HEAD request to a bucket's own Region.
        300..=399 => Fault::Conflict,
        401 | 403 => Fault::Denied,
        402 | 410 => Fault::Limit,
        404 => Fault::NotFound,
        409 => Fault::Conflict,
        412 => Fault::AlreadyExists,
        429 => Fault::Throttled,
        400..=499 => Fault::Invalid,
        500..=599 => Fault::Service,
        _ => Fault::Unknown,
    }
}

/// What an error code says about the credentials, if it speaks of them.
pub(super) fn credentials(code: &str) -> Option<CredentialsFault> {
    match code {
        "ExpiredToken" | "ExpiredTokenException" | "RequestExpired" => {
            Some(CredentialsFault::Expired)
        }
        "InvalidAccessKeyId"
        | "InvalidClientTokenId"
        | "UnrecognizedClientException"
        | "InvalidToken"
        | "AuthFailure" => Some(CredentialsFault::UnknownKey),
        "SignatureDoesNotMatch"
        | "InvalidSignatureException"
        | "IncompleteSignature"
        | "IncompleteSignatureException"
        | "RequestTimeTooSkewed" => Some(CredentialsFault::Signature),
        "MissingAuthenticationToken" | "MissingAuthenticationTokenException" => {
            Some(CredentialsFault::Missing)
        }
        _ => None,
    }
}
