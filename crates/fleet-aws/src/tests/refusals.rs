//! What each operation that finds or deletes may be refused with, and what that means.

use std::collections::BTreeMap;

use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::operation::{Operation, Service};
use fleet_core::port::buckets::{BucketReads, BucketWrites, ObjectVersion};
use fleet_core::port::certificates::{CertificateReads, CertificateWrites};
use fleet_core::port::groups::{GroupReads, GroupWrites, NewDynamicGroup};
use fleet_core::port::indexing::IndexingReads;
use fleet_core::port::packages::{PackageReads, PackageWrites};
use fleet_core::port::roles::{RoleReads, RoleWrites};
use fleet_core::port::shadows::{ShadowReads, ShadowWrites};
use fleet_core::port::thing_types::{ThingTypeReads, ThingTypeWrites};
use fleet_core::port::things::ThingWrites;
use fleet_core::tag::Tags;
use serde_json::json;

use crate::aws::Aws;
use crate::testing::{Answer, aws};

mod commands;
mod jobs;
mod policies;

type Refusal = (u16, &'static str, Fault);

const INVALID: Refusal = (400, "InvalidRequestException", Fault::Invalid);
const MISSING: Refusal = (404, "ResourceNotFoundException", Fault::NotFound);
const CHANGED: Refusal = (409, "VersionConflictException", Fault::Conflict);
const THROTTLED: Refusal = (400, "ThrottlingException", Fault::Throttled);
const UNAUTHORIZED: Refusal = (401, "UnauthorizedException", Fault::Denied);
const UNAVAILABLE: Refusal = (503, "ServiceUnavailableException", Fault::Service);
const INTERNAL: Refusal = (500, "InternalFailureException", Fault::Service);
const VALIDATION: Refusal = (400, "ValidationException", Fault::Invalid);
const NO_ENTITY: Refusal = (404, "NoSuchEntity", Fault::NotFound);
const UNMODIFIABLE: Refusal = (400, "UnmodifiableEntity", Fault::Conflict);
const IAM_LIMIT: Refusal = (409, "LimitExceeded", Fault::Limit);
const IAM_INPUT: Refusal = (400, "InvalidInput", Fault::Invalid);
const IAM_FAILURE: Refusal = (500, "ServiceFailure", Fault::Service);

/// What nearly every operation of AWS IoT may answer.
const IOT: [Refusal; 5] = [INVALID, THROTTLED, UNAUTHORIZED, UNAVAILABLE, INTERNAL];

/// Makes the call once for each of these answers.
async fn refused<T: std::fmt::Debug>(
    operation: Operation,
    call: impl AsyncFn(&Aws) -> Result<T, CloudError>,
    answer: fn(u16, &str) -> Answer,
    tables: &[&[Refusal]],
) {
    for (status, code, fault) in tables.iter().copied().flatten() {
        let endpoint = json!({ "endpointAddress": "abc-ats.iot.us-east-1.amazonaws.com" });
        let asks_for_it = matches!(operation.service(), Service::IotData | Service::IotJobsData);
        let first = asks_for_it.then(|| Answer::json(endpoint));
        let (aws, wire) = aws(first.into_iter().chain([answer(*status, code)]));
        let error = call(&aws).await.unwrap_err();
        assert_eq!(
            (error.operation, error.fault, error.code()),
            (operation, *fault, Some(*code)),
        );
        assert_eq!(error.message(), "said so");
        let tries = wire.seen().len() - usize::from(asks_for_it);
        let again = matches!(fault, Fault::Throttled | Fault::Service);
        assert_eq!(tries > 1, again, "{operation} {code}: {tries} tries");
    }
}

async fn iot<T: std::fmt::Debug>(
    operation: Operation,
    special: &[Refusal],
    call: impl AsyncFn(&Aws) -> Result<T, CloudError>,
) {
    refused(operation, call, Answer::error, &[&IOT, special]).await;
}

fn certificate() -> Arn {
    Arn::from_aws("arn:aws:iot:us-east-1:123456789012:cert/a")
}

#[tokio::test(start_paused = true)]
async fn things() {
    let car = "car".parse().unwrap();
    iot(Operation::DeleteThing, &[MISSING, CHANGED], async |aws| {
        aws.delete_thing(&car, 1).await
    })
    .await;
    iot(Operation::UpdateThing, &[MISSING, CHANGED], async |aws| {
        aws.merge_thing_attributes(&car, &BTreeMap::new()).await
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn thing_types() {
    let sedan = "Sedan".parse().unwrap();
    iot(Operation::ListThingTypes, &[], async |aws| {
        aws.list_thing_types(None).await
    })
    .await;
    iot(Operation::DeprecateThingType, &[MISSING], async |aws| {
        aws.deprecate_thing_type(&sedan).await
    })
    .await;
    iot(Operation::DeleteThingType, &[MISSING], async |aws| {
        aws.delete_thing_type(&sedan).await
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn groups() {
    let group = "G".parse().unwrap();
    iot(Operation::ListThingGroups, &[MISSING], async |aws| {
        aws.list_thing_groups(None).await
    })
    .await;
    iot(Operation::DeleteThingGroup, &[CHANGED], async |aws| {
        aws.delete_thing_group(&group, 1).await
    })
    .await;
    let operation = Operation::DeleteDynamicThingGroup;
    iot(operation, &[CHANGED], async |aws| {
        aws.delete_dynamic_thing_group(&group, 1).await
    })
    .await;
    let new = NewDynamicGroup {
        name: group,
        query: "a".into(),
        description: String::new(),
    };
    let query = (400, "InvalidQueryException", Fault::Invalid);
    let exists = (409, "ResourceAlreadyExistsException", Fault::AlreadyExists);
    let limit = (410, "LimitExceededException", Fault::Limit);
    let refusals = [MISSING, query, exists, limit];
    iot(Operation::CreateDynamicThingGroup, &refusals, async |aws| {
        aws.create_dynamic_thing_group(&new, &Tags::none()).await
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn searches() {
    let query = (400, "InvalidQueryException", Fault::Invalid);
    let building = (400, "IndexNotReadyException", Fault::Conflict);
    let aggregation = (400, "InvalidAggregationException", Fault::Invalid);
    let refusals = [MISSING, query, building];
    iot(Operation::SearchIndex, &refusals, async |aws| {
        aws.search_things("a", None).await
    })
    .await;
    let refusals = [MISSING, query, building, aggregation];
    iot(Operation::GetStatistics, &refusals, async |aws| {
        aws.count_things("a").await
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn certificates_and_their_policies() {
    let (car, policy) = ("car".parse().unwrap(), "P".parse().unwrap());
    let (id, arn) = ("a".repeat(64).parse().unwrap(), &certificate());
    let state = (406, "CertificateStateException", Fault::Conflict);
    let held = (409, "DeleteConflictException", Fault::Conflict);
    let limit = (410, "LimitExceededException", Fault::Limit);
    iot(Operation::ListCertificates, &[], async |aws| {
        aws.list_certificates(None).await
    })
    .await;
    iot(Operation::ListPrincipalThings, &[MISSING], async |aws| {
        aws.list_principal_things(arn, None).await
    })
    .await;
    iot(Operation::ListThingPrincipals, &[MISSING], async |aws| {
        aws.list_thing_principals(&car, None).await
    })
    .await;
    let operation = Operation::ListAttachedPolicies;
    iot(operation, &[MISSING, limit], async |aws| {
        aws.list_attached_policies(arn).await
    })
    .await;
    iot(Operation::DetachThingPrincipal, &[MISSING], async |aws| {
        aws.detach_thing_principal(&car, arn).await
    })
    .await;
    iot(Operation::DetachPolicy, &[limit], async |aws| {
        aws.detach_policy(&policy, arn).await
    })
    .await;
    let operation = Operation::UpdateCertificate;
    iot(operation, &[MISSING, state], async |aws| {
        aws.deactivate_certificate(&id).await
    })
    .await;
    let operation = Operation::DeleteCertificate;
    iot(operation, &[MISSING, state, held], async |aws| {
        aws.delete_certificate(&id).await
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn packages() {
    let server = (500, "InternalServerException", Fault::Service);
    let conflict = (409, "ConflictException", Fault::Conflict);
    let common = [VALIDATION, THROTTLED, server];
    let (name, version) = ("P".parse().unwrap(), "1.0.0".parse().unwrap());
    let lists: [&[Refusal]; 1] = [&common];
    refused(
        Operation::ListPackages,
        async |aws| aws.list_packages(None).await,
        Answer::error,
        &lists,
    )
    .await;
    refused(
        Operation::ListPackageVersions,
        async |aws| aws.list_package_versions(&name, None).await,
        Answer::error,
        &lists,
    )
    .await;
    refused(
        Operation::UpdatePackage,
        async |aws| aws.unset_default_version(&name).await,
        Answer::error,
        &[&common, &[MISSING, conflict]],
    )
    .await;
    refused(
        Operation::DeletePackageVersion,
        async |aws| aws.delete_package_version(&name, &version).await,
        Answer::error,
        &lists,
    )
    .await;
    refused(
        Operation::DeletePackage,
        async |aws| aws.delete_package(&name).await,
        Answer::error,
        &lists,
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn shadows() {
    let car = "car".parse().unwrap();
    let busy = (429, "ThrottlingException", Fault::Throttled);
    let method = (405, "MethodNotAllowedException", Fault::Invalid);
    let encoding = (415, "UnsupportedDocumentEncodingException", Fault::Invalid);
    let operation = Operation::ListNamedShadowsForThing;
    iot(operation, &[MISSING, busy, method], async |aws| {
        aws.list_named_shadows(&car, None).await
    })
    .await;
    let operation = Operation::DeleteThingShadow;
    iot(operation, &[MISSING, busy, method, encoding], async |aws| {
        aws.delete_shadow(&car, None).await
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn buckets() {
    let bucket = "a-bucket".parse().unwrap();
    let missing = (404, "NoSuchBucket", Fault::NotFound);
    let denied = (403, "AccessDenied", Fault::Denied);
    let slow = (503, "SlowDown", Fault::Throttled);
    let failure = (500, "InternalError", Fault::Service);
    let common = [missing, denied, slow, failure];
    refused(
        Operation::ListObjectVersions,
        async |aws| aws.list_object_versions(&bucket, None).await,
        Answer::s3_error,
        &[&common],
    )
    .await;
    let malformed = (400, "MalformedXML", Fault::Invalid);
    refused(
        Operation::DeleteObjects,
        async |aws| {
            let object = ObjectVersion {
                key: "k".into(),
                version_id: "v".into(),
            };
            aws.delete_objects(&bucket, &[object]).await
        },
        Answer::s3_error,
        &[&common, &[malformed]],
    )
    .await;
    let full = (409, "BucketNotEmpty", Fault::Conflict);
    let busy = (409, "OperationAborted", Fault::Conflict);
    let elsewhere = (301, "PermanentRedirect", Fault::Conflict);
    refused(
        Operation::DeleteBucket,
        async |aws| aws.delete_bucket(&bucket).await,
        Answer::s3_error,
        &[&common, &[full, busy, elsewhere]],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn roles() {
    let (role, policy) = ("R".parse().unwrap(), "P".parse().unwrap());
    let managed = Arn::from_aws("arn:aws:iam::aws:policy/A");
    let busy = (400, "Throttling", Fault::Throttled);
    let denied = (403, "AccessDenied", Fault::Denied);
    let common: [Refusal; 3] = [IAM_FAILURE, busy, denied];
    let held = (409, "DeleteConflict", Fault::Conflict);
    let changing = (409, "ConcurrentModification", Fault::Conflict);
    let change = [NO_ENTITY, IAM_LIMIT, UNMODIFIABLE];
    refused(
        Operation::ListRoles,
        async |aws| aws.list_roles(None).await,
        Answer::query_error,
        &[&common],
    )
    .await;
    refused(
        Operation::ListRolePolicies,
        async |aws| aws.list_role_policies(&role).await,
        Answer::query_error,
        &[&common, &[NO_ENTITY]],
    )
    .await;
    refused(
        Operation::ListAttachedRolePolicies,
        async |aws| aws.list_attached_role_policies(&role).await,
        Answer::query_error,
        &[&common, &[NO_ENTITY, IAM_INPUT]],
    )
    .await;
    refused(
        Operation::DeleteRolePolicy,
        async |aws| aws.delete_role_policy(&role, &policy).await,
        Answer::query_error,
        &[&common, &change],
    )
    .await;
    refused(
        Operation::DetachRolePolicy,
        async |aws| aws.detach_role_policy(&role, &managed).await,
        Answer::query_error,
        &[&common, &change, &[IAM_INPUT]],
    )
    .await;
    refused(
        Operation::DeleteRole,
        async |aws| aws.delete_role(&role).await,
        Answer::query_error,
        &[&common, &change, &[held, changing]],
    )
    .await;
}
