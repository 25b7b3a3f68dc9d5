//! What AWS says, by what a workflow can do about it.

use fleet_core::fault::Fault;
use fleet_core::port::buckets::BucketReads;
use fleet_core::port::identity::IdentityReads;
use fleet_core::port::roles::RoleReads;
use fleet_core::port::things::ThingReads;
use serde_json::json;

use crate::error::{CredentialsFault, credentials_fault};
use crate::testing::{Answer, Setup, aws};

#[tokio::test(start_paused = true)]
async fn each_code_of_aws_iot_is_understood() {
    for (status, code, fault) in [
        (404, "ResourceNotFoundException", Fault::NotFound),
        (409, "ResourceAlreadyExistsException", Fault::AlreadyExists),
        (409, "ConflictException", Fault::Conflict),
        (409, "VersionConflictException", Fault::Conflict),
        (409, "InvalidStateTransitionException", Fault::Conflict),
        (409, "DeleteConflictException", Fault::Conflict),
        (406, "CertificateStateException", Fault::Conflict),
        (400, "IndexNotReadyException", Fault::Conflict),
        (400, "ThrottlingException", Fault::Throttled),
        (429, "ThrottlingException", Fault::Throttled),
        (429, "TooManyRequestsException", Fault::Throttled),
        (403, "AccessDeniedException", Fault::Denied),
        (401, "UnauthorizedException", Fault::Denied),
        (403, "ForbiddenException", Fault::Denied),
        (410, "LimitExceededException", Fault::Limit),
        (402, "ServiceQuotaExceededException", Fault::Limit),
        (409, "VersionsLimitExceededException", Fault::Limit),
        (400, "InvalidRequestException", Fault::Invalid),
        (400, "ValidationException", Fault::Invalid),
        (400, "InvalidQueryException", Fault::Invalid),
        (400, "MalformedPolicyException", Fault::Invalid),
        (413, "RequestEntityTooLargeException", Fault::Invalid),
        (405, "MethodNotAllowedException", Fault::Invalid),
        (501, "NotImplemented", Fault::Invalid),
        (500, "InternalFailureException", Fault::Service),
        (500, "InternalServerException", Fault::Service),
        (503, "ServiceUnavailableException", Fault::Service),
        (418, "SomethingNewException", Fault::Invalid),
        (504, "SomethingNewException", Fault::Service),
    ] {
        let (aws, _) = aws([Answer::error(status, code)]);
        let error = aws
            .describe_thing(&"car".parse().unwrap())
            .await
            .unwrap_err();
        assert_eq!(error.fault, fault, "{code}");
        assert_eq!(error.code(), Some(code));
        assert_eq!(error.message(), "said so");
        assert_eq!(error.request_id.as_deref(), Some("the-request"));
    }
}

#[tokio::test(start_paused = true)]
async fn each_code_of_s3_is_understood() {
    for (status, code, fault) in [
        (404, "NoSuchBucket", Fault::NotFound),
        (409, "BucketAlreadyOwnedByYou", Fault::AlreadyExists),
        (409, "BucketAlreadyExists", Fault::Conflict),
        (409, "BucketNotEmpty", Fault::Conflict),
        (409, "OperationAborted", Fault::Conflict),
        (412, "PreconditionFailed", Fault::AlreadyExists),
        (503, "SlowDown", Fault::Throttled),
        (403, "AccessDenied", Fault::Denied),
        (400, "ExpiredToken", Fault::Denied),
        (403, "SignatureDoesNotMatch", Fault::Denied),
        (400, "TooManyBuckets", Fault::Limit),
        (400, "MalformedXML", Fault::Invalid),
        (500, "InternalError", Fault::Service),
    ] {
        let (aws, _) = aws([Answer::s3_error(status, code)]);
        let error = aws
            .bucket_versioning(&"a-bucket".parse().unwrap())
            .await
            .unwrap_err();
        assert_eq!((error.fault, error.code()), (fault, Some(code)));
        assert_eq!(error.request_id.as_deref(), Some("the-request"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_head_request_has_only_its_status() {
    for (status, fault) in [
        (404, Fault::NotFound),
        (403, Fault::Denied),
        (301, Fault::Conflict),
        (400, Fault::Invalid),
    ] {
        let (aws, _) = aws([Answer::text(status, "")]);
        let error = aws
            .head_bucket(&"a-bucket".parse().unwrap())
            .await
            .unwrap_err();
        assert_eq!(error.fault, fault, "{status}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn each_code_of_iam_is_understood() {
    for (status, code, fault) in [
        (404, "NoSuchEntity", Fault::NotFound),
        (409, "EntityAlreadyExists", Fault::AlreadyExists),
        (409, "DeleteConflict", Fault::Conflict),
        (409, "ConcurrentModification", Fault::Conflict),
        (400, "UnmodifiableEntity", Fault::Conflict),
        (409, "LimitExceeded", Fault::Limit),
        (400, "MalformedPolicyDocument", Fault::Invalid),
        (400, "ValidationError", Fault::Invalid),
        (400, "Throttling", Fault::Throttled),
        (403, "AccessDenied", Fault::Denied),
        (500, "ServiceFailure", Fault::Service),
    ] {
        let (aws, _) = aws([Answer::query_error(status, code)]);
        let error = aws.get_role(&"R".parse().unwrap()).await.unwrap_err();
        assert_eq!((error.fault, error.code()), (fault, Some(code)));
        assert_eq!(error.message(), "said so");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_wrong_with_credentials_is_told_apart() {
    for (status, code, what) in [
        (403, "ExpiredToken", CredentialsFault::Expired),
        (403, "InvalidClientTokenId", CredentialsFault::UnknownKey),
        (403, "SignatureDoesNotMatch", CredentialsFault::Signature),
    ] {
        let (aws, _) = aws([Answer::query_error(status, code)]);
        let error = aws.caller_identity().await.unwrap_err();
        assert_eq!(error.fault, Fault::Denied);
        assert_eq!(credentials_fault(&error), Some(what));
    }
    let (aws, _) = aws([Answer::error(403, "AccessDeniedException")]);
    let error = aws
        .describe_thing(&"car".parse().unwrap())
        .await
        .unwrap_err();
    assert_eq!(credentials_fault(&error), None);
}

#[tokio::test(start_paused = true)]
async fn without_credentials_nothing_is_sent() {
    let (aws, wire) = Setup {
        no_credentials: true,
        ..Setup::default()
    }
    .build([Answer::json(json!({}))]);
    let error = aws.caller_identity().await.unwrap_err();
    assert_eq!(error.fault, Fault::Denied, "{error}");
    assert_eq!(credentials_fault(&error), Some(CredentialsFault::Missing));
    assert!(wire.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_stays_unreadable_is_the_services_fault() {
    let (aws, _) = aws([Answer::text(200, "<html>proxy login</html>")]);
    let error = aws
        .describe_thing(&"car".parse().unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.fault, Fault::Service);
}
