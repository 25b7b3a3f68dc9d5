//! Jobs, their settings and their executions in the control plane.

use std::collections::BTreeMap;

use fleet_core::account::Arn;
use fleet_core::fault::Fault;
use fleet_core::job::{
    AbortRule, EndBehavior, ExecutionStatus, Exponential, FailureType, Increase, JobSettings,
    JobStatus, MaintenanceWindow, PresignedUrl, RetryRule, RolloutRate, Scheduling,
    TargetSelection,
};
use fleet_core::port::PageToken;
use fleet_core::port::job_executions::JobExecutionReads;
use fleet_core::port::jobs::{JobFilter, JobReads, JobWrites, NewJob};
use fleet_core::tag::Tags;
use serde_json::{Value, json};

use crate::testing::{Answer, aws};

const JOB: &str = "arn:aws:iot:us-east-1:123456789012:job/j";
const CAR: &str = "arn:aws:iot:us-east-1:123456789012:thing/car";
const ROLE: &str = "arn:aws:iam::123456789012:role/R";
const VERSION: &str = "arn:aws:iot:us-east-1:123456789012:package/P/version/1.0.0";

/// Every setting there is.
fn settings() -> JobSettings {
    JobSettings {
        rollout: Some(RolloutRate {
            maximum_per_minute: Some(1000),
            exponential: Some(Exponential {
                base_per_minute: 50,
                increment_factor: 1.5,
                increase: Increase::SucceededThings(100),
            }),
        }),
        abort: vec![AbortRule {
            failure: FailureType::All,
            threshold_percentage: 12.25,
            minimum_executed: 10,
        }],
        in_progress_timeout_minutes: Some(10_080),
        retries: vec![
            RetryRule {
                failure: FailureType::Failed,
                number_of_retries: 3,
            },
            RetryRule {
                failure: FailureType::TimedOut,
                number_of_retries: 0,
            },
        ],
        scheduling: Some(Scheduling {
            start: Some("2030-01-01T00:00".into()),
            end: Some("2030-02-01T00:00".into()),
            end_behavior: Some(EndBehavior::ForceCancel),
            maintenance_windows: vec![MaintenanceWindow {
                start: "cron(0 18 ? * MON *)".into(),
                duration_minutes: 60,
            }],
        }),
        presigned_url: Some(PresignedUrl {
            role: Arn::from_aws(ROLE),
            expires_in_seconds: 300,
        }),
    }
}

/// The same in AWS's words.
fn settings_of_aws() -> Value {
    json!({
        "jobExecutionsRolloutConfig": {
            "maximumPerMinute": 1000,
            "exponentialRate": {
                "baseRatePerMinute": 50, "incrementFactor": 1.5,
                "rateIncreaseCriteria": { "numberOfSucceededThings": 100 },
            },
        },
        "abortConfig": { "criteriaList": [{
            "failureType": "ALL", "action": "CANCEL",
            "thresholdPercentage": 12.25, "minNumberOfExecutedThings": 10,
        }] },
        "timeoutConfig": { "inProgressTimeoutInMinutes": 10_080 },
        "jobExecutionsRetryConfig": { "criteriaList": [
            { "failureType": "FAILED", "numberOfRetries": 3 },
            { "failureType": "TIMED_OUT", "numberOfRetries": 0 },
        ] },
        "schedulingConfig": {
            "startTime": "2030-01-01T00:00", "endTime": "2030-02-01T00:00",
            "endBehavior": "FORCE_CANCEL",
            "maintenanceWindows": [{ "startTime": "cron(0 18 ? * MON *)", "durationInMinutes": 60 }],
        },
        "presignedUrlConfig": { "roleArn": ROLE, "expiresInSec": 300 },
    })
}

fn with(mut object: Value, more: Value) -> Value {
    let Value::Object(more) = more else {
        unreachable!()
    };
    object.as_object_mut().unwrap().extend(more);
    object
}

fn new_job(settings: JobSettings) -> NewJob {
    NewJob {
        id: "j".parse().unwrap(),
        targets: vec![Arn::from_aws(CAR)],
        document: r#"{"operation":"x"}"#.into(),
        description: String::new(),
        selection: TargetSelection::Snapshot,
        settings,
        destination_package_versions: Vec::new(),
    }
}

#[tokio::test(start_paused = true)]
async fn a_job_is_made_with_what_is_said_and_nothing_else() {
    let (aws, wire) = aws([Answer::json(json!({ "jobArn": JOB, "jobId": "j" }))]);
    let plain = new_job(JobSettings::default());
    let arn = aws.create_job(&plain, &Tags::none()).await.unwrap();
    assert_eq!(arn.as_str(), JOB);
    let full = NewJob {
        description: "d".into(),
        selection: TargetSelection::Continuous,
        destination_package_versions: vec![Arn::from_aws(VERSION)],
        ..new_job(settings())
    };
    let tags = Tags::none().with("workshop", "x").unwrap();
    aws.create_job(&full, &tags).await.unwrap();
    assert_eq!(wire.targets(), ["PUT /jobs/j", "PUT /jobs/j"]);
    let seen = wire.seen();
    assert_eq!(
        seen[0].json(),
        json!({ "targets": [CAR], "document": r#"{"operation":"x"}"#, "targetSelection": "SNAPSHOT" })
    );
    let said = json!({
        "targets": [CAR], "document": r#"{"operation":"x"}"#, "targetSelection": "CONTINUOUS",
        "description": "d", "destinationPackageVersions": [VERSION],
        "tags": [{ "Key": "workshop", "Value": "x" }],
    });
    assert_eq!(seen[1].json(), with(said, settings_of_aws()));
}

#[tokio::test(start_paused = true)]
async fn settings_that_aws_cannot_be_told_are_not_sent() {
    let (aws, wire) = aws([Answer::json(json!({ "jobArn": JOB }))]);
    let rejected = RetryRule {
        failure: FailureType::Rejected,
        number_of_retries: 1,
    };
    let endless = RolloutRate {
        maximum_per_minute: Some(i64::MAX),
        exponential: None,
    };
    for settings in [
        JobSettings {
            retries: vec![rejected],
            ..JobSettings::default()
        },
        JobSettings {
            rollout: Some(endless),
            ..JobSettings::default()
        },
    ] {
        let job = new_job(settings);
        let error = aws.create_job(&job, &Tags::none()).await.unwrap_err();
        assert_eq!(error.fault, Fault::Invalid);
    }
    assert_eq!(wire.seen().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_job_is_described_with_all_its_settings() {
    let job = json!({
        "jobArn": JOB, "jobId": "j", "status": "SCHEDULED", "targetSelection": "CONTINUOUS",
        "targets": [CAR], "description": "d", "createdAt": 1.5, "lastUpdatedAt": 2, "completedAt": 3,
        "forceCanceled": true, "reasonCode": "WHY", "comment": "c", "isConcurrent": false,
        "destinationPackageVersions": [VERSION],
        "scheduledJobRollouts": [{ "startTime": "2030-01-07T18:00" }],
        "jobProcessDetails": {
            "numberOfQueuedThings": 1, "numberOfInProgressThings": 2, "numberOfSucceededThings": 3,
            "numberOfFailedThings": 4, "numberOfRejectedThings": 5, "numberOfTimedOutThings": 6,
            "numberOfRemovedThings": 7, "numberOfCanceledThings": 8,
        },
    });
    let (aws, wire) = aws([Answer::json(json!({ "job": with(job, settings_of_aws()) }))]);
    let job = aws.describe_job(&"j".parse().unwrap()).await.unwrap();
    assert_eq!(wire.targets(), ["GET /jobs/j"]);
    assert_eq!(job.settings, settings());
    assert_eq!((job.id.as_str(), job.arn.as_str()), ("j", JOB));
    assert_eq!(
        (job.status, job.selection),
        (JobStatus::Scheduled, TargetSelection::Continuous)
    );
    let counted = ExecutionStatus::ALL.iter().map(|s| job.process.of(*s));
    // Queued, in progress, succeeded, failed, timed out, rejected, removed, canceled.
    assert!(counted.eq([1, 2, 3, 4, 6, 5, 7, 8]), "{:?}", job.process);
    let times = [job.created, job.updated, job.completed];
    let times = times.map(|time| time.unwrap().as_millisecond());
    assert_eq!(times, [1500, 2000, 3000]);
    assert_eq!(job.targets, [Arn::from_aws(CAR)]);
    assert_eq!(job.destination_package_versions, [Arn::from_aws(VERSION)]);
    assert_eq!((job.force_canceled, job.is_concurrent), (true, Some(false)));
    assert_eq!(job.reason_code.as_deref(), Some("WHY"));
    assert_eq!(job.comment.as_deref(), Some("c"));
    assert_eq!(job.scheduled_rollouts, ["2030-01-07T18:00"]);
}

#[tokio::test(start_paused = true)]
async fn empty_settings_are_none_and_new_words_are_not_dropped() {
    let job = json!({ "jobArn": JOB, "jobId": "j", "status": "COMPLETED", "targetSelection": "SNAPSHOT" });
    let empty = json!({
        "presignedUrlConfig": {}, "jobExecutionsRolloutConfig": {}, "timeoutConfig": {}, "schedulingConfig": {},
        "abortConfig": { "criteriaList": [] }, "jobExecutionsRetryConfig": { "criteriaList": [] },
    });
    let url = json!({ "presignedUrlConfig": { "roleArn": ROLE } });
    let new =
        json!({ "schedulingConfig": { "endTime": "2030-01-01T00:00", "endBehavior": "PAUSE" } });
    let answers =
        [empty, url, new].map(|more| Answer::json(json!({ "job": with(job.clone(), more) })));
    let (aws, _) = aws(answers);
    let id = "j".parse().unwrap();
    let described = aws.describe_job(&id).await.unwrap();
    assert_eq!(described.settings, JobSettings::default());
    let described = aws.describe_job(&id).await.unwrap();
    // An hour where nobody says (AWS model of `iot`).
    let seconds = described.settings.presigned_url.unwrap().expires_in_seconds;
    assert_eq!(seconds, 3600);
    let error = aws.describe_job(&id).await.unwrap_err();
    assert_eq!(error.fault, Fault::Service);
    assert_eq!(error.message(), "the end behavior is PAUSE");
}

#[tokio::test(start_paused = true)]
async fn jobs_are_listed_by_pages_and_their_documents_read() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "jobs": [{ "jobArn": JOB, "jobId": "j", "status": "IN_PROGRESS", "targetSelection": "SNAPSHOT",
                       "createdAt": 1, "lastUpdatedAt": 2 }],
            "nextToken": "n",
        })),
        Answer::json(
            json!({ "jobs": [{ "jobArn": JOB, "jobId": "k", "status": "DELETION_IN_PROGRESS" }] }),
        ),
        Answer::json(json!({ "document": "{}" })),
    ]);
    let filter = JobFilter {
        status: Some(JobStatus::InProgress),
        selection: Some(TargetSelection::Snapshot),
    };
    let page = aws.list_jobs(&filter, None).await.unwrap();
    assert_eq!(page.items[0].selection, Some(TargetSelection::Snapshot));
    assert_eq!(page.items[0].updated.unwrap().as_second(), 2);
    assert_eq!(page.next, Some(PageToken("n".into())));
    let all = JobFilter::default();
    let page = aws.list_jobs(&all, page.next).await.unwrap();
    assert_eq!(page.items[0].status, JobStatus::DeletionInProgress);
    assert_eq!((page.items[0].selection, page.next), (None, None));
    let id = "j".parse().unwrap();
    assert_eq!(aws.get_job_document(&id).await.unwrap(), "{}");
    assert_eq!(
        wire.targets(),
        [
            "GET /jobs?status=IN_PROGRESS&targetSelection=SNAPSHOT&maxResults=250",
            "GET /jobs?maxResults=250&nextToken=n",
            "GET /jobs/j/job-document",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn jobs_are_canceled_and_deleted_by_force_only_if_it_is_said() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let id = "j".parse().unwrap();
    let (code, comment) = (Some("WHY"), Some("c"));
    aws.cancel_job(&id, code, comment, false).await.unwrap();
    aws.cancel_job(&id, None, None, true).await.unwrap();
    aws.delete_job(&id, false).await.unwrap();
    aws.delete_job(&id, true).await.unwrap();
    assert_eq!(
        wire.targets(),
        [
            "PUT /jobs/j/cancel",
            "PUT /jobs/j/cancel?force=true",
            "DELETE /jobs/j",
            "DELETE /jobs/j?force=true",
        ]
    );
    let seen = wire.seen();
    assert_eq!(
        seen[0].json(),
        json!({ "reasonCode": "WHY", "comment": "c" })
    );
    assert_eq!(seen[1].json(), json!({}));
}

#[tokio::test(start_paused = true)]
async fn executions_are_listed_and_described() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "executionSummaries": [{ "thingArn": CAR, "jobExecutionSummary": {
                "status": "TIMED_OUT", "queuedAt": 1, "startedAt": 2, "lastUpdatedAt": 3,
                "executionNumber": 4, "retryAttempt": 2,
            } }],
            "nextToken": "n",
        })),
        Answer::json(json!({ "executionSummaries": [] })),
        Answer::json(json!({ "execution": {
            "jobId": "j", "status": "IN_PROGRESS", "forceCanceled": false, "thingArn": CAR,
            "statusDetails": { "detailsMap": { "percent": "10" } },
            "queuedAt": 1, "startedAt": 2, "lastUpdatedAt": 3, "executionNumber": 1, "versionNumber": 5,
            "approximateSecondsBeforeTimedOut": -12,
        } })),
        Answer::json(json!({ "execution": {
            "jobId": "j", "status": "QUEUED", "thingArn": CAR, "executionNumber": 2, "versionNumber": 1,
        } })),
    ]);
    let (job, car) = ("j".parse().unwrap(), "car".parse().unwrap());
    let status = ExecutionStatus::TimedOut;
    let page = aws
        .list_job_executions(&job, Some(status), None)
        .await
        .unwrap();
    let listed = &page.items[0];
    assert_eq!((&listed.thing, listed.status), (&car, status));
    assert_eq!((listed.number, listed.retry_attempt), (4, Some(2)));
    let times = [listed.queued, listed.started, listed.updated];
    assert_eq!(times.map(|time| time.unwrap().as_second()), [1, 2, 3]);
    let page = aws.list_job_executions(&job, None, page.next).await;
    assert_eq!(page.unwrap().items, []);
    let one = aws.describe_job_execution(&job, &car, Some(1)).await;
    let one = one.unwrap();
    assert_eq!(
        one.details,
        BTreeMap::from([("percent".into(), "10".into())])
    );
    assert_eq!((one.number, one.version), (1, 5));
    assert_eq!(one.seconds_before_timeout, Some(0));
    let last = aws.describe_job_execution(&job, &car, None).await.unwrap();
    assert_eq!(last.status, ExecutionStatus::Queued);
    assert_eq!((last.started, last.seconds_before_timeout), (None, None));
    assert_eq!(
        wire.targets(),
        [
            "GET /jobs/j/things?status=TIMED_OUT&maxResults=250",
            "GET /jobs/j/things?maxResults=250&nextToken=n",
            "GET /things/car/jobs/j?executionNumber=1",
            "GET /things/car/jobs/j",
        ]
    );
}
