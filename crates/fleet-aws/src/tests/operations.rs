//! For each service one operation that changes something (STS has none): what the SDK is given to
//! send, and what the operation's own errors mean once they went through the SDK's parser.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

use aws_smithy_mocks::{MockResponseInterceptor, Rule, RuleBuilder, create_mock_http_client, mock};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::job::ExecutionStatus;
use fleet_core::operation::Operation;
use fleet_core::port::buckets::{BucketWrites, Content, ContentStream, NewObject};
use fleet_core::port::device_jobs::{DeviceJobWrites, ExecutionUpdate};
use fleet_core::port::identity::IdentityReads;
use fleet_core::port::roles::{NewRole, RoleWrites};
use fleet_core::port::shadows::ShadowWrites;
use fleet_core::port::things::{NewThing, ThingWrites};
use fleet_core::tag::Tags;
use serde_json::json;
use tokio::sync::OnceCell;

use crate::aws::Aws;
use crate::testing::{Answer, Setup};

/// The same client, which answers by the rules and panics at a request that none of them matches.
macro_rules! ruled {
    ($sdk:ident, $client:expr, $rules:expr) => {{
        let mocks = MockResponseInterceptor::new();
        let mocks = $rules
            .iter()
            .fold(mocks, |mocks, rule| mocks.with_rule(rule));
        $sdk::Client::from_conf($client.config().to_builder().interceptor(mocks).build())
    }};
}

/// A cloud that knows its data endpoint and this rule.
async fn cloud(rule: &Rule) -> Aws {
    let endpoint = mock!(aws_sdk_iot::Client::describe_endpoint)
        .match_requests(|asked| asked.endpoint_type() == Some("iot:Data-ATS"))
        .then_http_response(|| {
            let answer = json!({ "endpointAddress": "abc-ats.iot.us-east-1.amazonaws.com" });
            Answer::json(answer).http().unwrap()
        });
    let rules = [rule, &endpoint];
    let mut aws = Setup::default().over(create_mock_http_client());
    aws.iot = ruled!(aws_sdk_iot, aws.iot, rules);
    aws.s3 = ruled!(aws_sdk_s3, aws.s3, rules);
    aws.iam = ruled!(aws_sdk_iam, aws.iam, rules);
    aws.sts = ruled!(aws_sdk_sts, aws.sts, rules);
    let data = ruled!(aws_sdk_iotdataplane, aws.data().await.unwrap(), rules);
    aws.data = OnceCell::new_with(Some(data));
    let jobs = aws.jobs_data().await.unwrap();
    let jobs = ruled!(aws_sdk_iotjobsdataplane, jobs, rules);
    aws.jobs_data = OnceCell::new_with(Some(jobs));
    aws
}

/// Makes the call once for each status and code that AWS may answer `request` with.
async fn refused<I, O, E, T: Debug>(
    operation: Operation,
    request: impl Fn() -> RuleBuilder<I, O, E>,
    call: impl AsyncFn(&Aws) -> Result<T, CloudError>,
    answer: fn(u16, &str) -> Answer,
    table: &[(u16, &str, Fault)],
) where
    I: Debug + Send + Sync + 'static,
    O: Debug + Send + Sync + 'static,
    E: std::error::Error + Send + Sync + 'static,
{
    for (status, code, fault) in table {
        let response = answer(*status, code);
        let rule = request().then_http_response(move || response.http().unwrap());
        let error = call(&cloud(&rule).await).await.unwrap_err();
        assert_eq!(
            (error.operation, error.fault, error.code()),
            (operation, *fault, Some(*code)),
        );
        assert_eq!(error.message(), "said so");
        let again = matches!(fault, Fault::Throttled | Fault::Service);
        assert_eq!(rule.num_calls() > 1, again, "{code}: {rule:?} retries");
    }
}

#[tokio::test(start_paused = true)]
async fn create_thing() {
    refused(
        Operation::CreateThing,
        || {
            mock!(aws_sdk_iot::Client::create_thing).match_requests(|asked| {
                let attributes = asked.attribute_payload().and_then(|p| p.attributes());
                asked.thing_name() == Some("car")
                    && asked.thing_type_name() == Some("Sedan")
                    && attributes.is_some_and(|all| all.len() == 1 && all["country"] == "US")
                    && asked.billing_group_name().is_none()
            })
        },
        async |aws| {
            let car = NewThing {
                name: "car".parse().unwrap(),
                thing_type: Some("Sedan".parse().unwrap()),
                attributes: BTreeMap::from([("country".into(), "US".into())]),
            };
            aws.create_thing(&car).await
        },
        Answer::error,
        &[
            (409, "ResourceAlreadyExistsException", Fault::AlreadyExists),
            // Of its type.
            (404, "ResourceNotFoundException", Fault::NotFound),
            (400, "InvalidRequestException", Fault::Invalid),
            (401, "UnauthorizedException", Fault::Denied),
            (400, "ThrottlingException", Fault::Throttled),
            (503, "ServiceUnavailableException", Fault::Service),
        ],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn update_thing_shadow() {
    refused(
        Operation::UpdateThingShadow,
        || {
            mock!(aws_sdk_iotdataplane::Client::update_thing_shadow).match_requests(|asked| {
                let payload = asked.payload().map(AsRef::as_ref);
                asked.thing_name() == Some("car")
                    && asked.shadow_name() == Some("$package")
                    && payload == Some(br#"{"state":{"reported":null}}"#.as_slice())
            })
        },
        async |aws| {
            let (car, package) = ("car".parse().unwrap(), "$package".parse().unwrap());
            let document = json!({ "state": { "reported": null } });
            aws.update_shadow(&car, Some(&package), &document).await
        },
        Answer::error,
        &[
            (409, "ConflictException", Fault::Conflict),
            (404, "ResourceNotFoundException", Fault::NotFound),
            (413, "RequestEntityTooLargeException", Fault::Invalid),
            (415, "UnsupportedDocumentEncodingException", Fault::Invalid),
            (403, "ForbiddenException", Fault::Denied),
            (429, "ThrottlingException", Fault::Throttled),
            (500, "InternalFailureException", Fault::Service),
        ],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn update_job_execution() {
    refused(
        Operation::UpdateJobExecution,
        || {
            mock!(aws_sdk_iotjobsdataplane::Client::update_job_execution).match_requests(|asked| {
                asked.thing_name() == Some("car")
                    && asked.job_id() == Some("j")
                    && asked.status().map(|status| status.as_str()) == Some("SUCCEEDED")
                    && asked.expected_version() == Some(2)
                    && asked.status_details().is_none()
                    && asked.step_timeout_in_minutes().is_none()
            })
        },
        async |aws| {
            let (car, job) = ("car".parse().unwrap(), "j".parse().unwrap());
            let update = ExecutionUpdate {
                status: ExecutionStatus::Succeeded,
                details: BTreeMap::new(),
                number: None,
                expected_version: Some(2),
            };
            aws.update_job_execution(&car, &job, &update).await
        },
        Answer::error,
        &[
            (409, "InvalidStateTransitionException", Fault::Conflict),
            (404, "ResourceNotFoundException", Fault::NotFound),
            (400, "CertificateValidationException", Fault::Invalid),
            (429, "ThrottlingException", Fault::Throttled),
            (503, "ServiceUnavailableException", Fault::Service),
        ],
    )
    .await;
}

/// Nobody reads it: the answer is there before the body.
#[derive(Debug)]
struct Unread;

impl Content for Unread {
    fn length(&self) -> u64 {
        11
    }

    fn open_at(&self, _: u64) -> ContentStream {
        Box::pin(futures::stream::empty())
    }
}

#[tokio::test(start_paused = true)]
async fn put_object() {
    refused(
        Operation::PutObject,
        || {
            mock!(aws_sdk_s3::Client::put_object).match_requests(|asked| {
                asked.bucket() == Some("a-bucket")
                    && asked.key() == Some("Sedan/1.0.0.zip")
                    && asked.content_type() == Some("application/zip")
                    && asked.content_length() == Some(11)
                    && asked.if_none_match() == Some("*")
                    && asked.acl().is_none()
            })
        },
        async |aws| {
            let object = NewObject {
                bucket: "a-bucket".parse().unwrap(),
                key: "Sedan/1.0.0.zip".into(),
                content_type: "application/zip",
                content: Arc::new(Unread),
                watch: None,
            };
            aws.put_new_object(&object).await
        },
        Answer::s3_error,
        &[
            (412, "PreconditionFailed", Fault::AlreadyExists),
            (409, "ConditionalRequestConflict", Fault::Conflict),
            (404, "NoSuchBucket", Fault::NotFound),
            (403, "AccessDenied", Fault::Denied),
            (400, "EntityTooLarge", Fault::Invalid),
            (503, "SlowDown", Fault::Throttled),
            (500, "InternalError", Fault::Service),
        ],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn create_role() {
    refused(
        Operation::CreateRole,
        || {
            mock!(aws_sdk_iam::Client::create_role).match_requests(|asked| {
                let tags = asked.tags().iter().map(|tag| (tag.key(), tag.value()));
                asked.role_name() == Some("R")
                    && asked.assume_role_policy_document() == Some(r#"{"Version":"2012-10-17"}"#)
                    && asked.max_session_duration() == Some(3_600)
                    && tags.eq([("workshop", "x")])
                    && asked.permissions_boundary().is_none()
            })
        },
        async |aws| {
            let role = NewRole {
                name: "R".parse().unwrap(),
                description: "d".into(),
                trust: json!({ "Version": "2012-10-17" }),
                max_session_seconds: 3_600,
            };
            let tags = Tags::none().with("workshop", "x").unwrap();
            aws.create_role(&role, &tags).await
        },
        Answer::query_error,
        &[
            (409, "EntityAlreadyExists", Fault::AlreadyExists),
            (409, "ConcurrentModification", Fault::Conflict),
            (409, "LimitExceeded", Fault::Limit),
            (400, "MalformedPolicyDocument", Fault::Invalid),
            (403, "AccessDenied", Fault::Denied),
            (400, "Throttling", Fault::Throttled),
            (500, "ServiceFailure", Fault::Service),
        ],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn get_caller_identity() {
    refused(
        Operation::GetCallerIdentity,
        || mock!(aws_sdk_sts::Client::get_caller_identity).match_requests(|_| true),
        async |aws| aws.caller_identity().await,
        Answer::query_error,
        &[
            (403, "RegionDisabledException", Fault::Denied),
            (403, "AccessDenied", Fault::Denied),
            (400, "InvalidAction", Fault::Invalid),
            (400, "Throttling", Fault::Throttled),
            (500, "InternalFailure", Fault::Service),
        ],
    )
    .await;
}
