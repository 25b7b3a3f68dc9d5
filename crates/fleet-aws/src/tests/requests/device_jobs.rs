//! Jobs as a device sees them, and where the Jobs data plane is.

use std::collections::BTreeMap;

use fleet_core::job::ExecutionStatus;
use fleet_core::port::device_jobs::{DeviceJobReads, DeviceJobWrites, ExecutionUpdate};
use fleet_core::port::shadows::ShadowWrites;
use serde_json::json;

use crate::testing::{Answer, aws};

fn endpoint() -> Answer {
    Answer::json(json!({ "endpointAddress": "abc-ats.iot.us-east-1.amazonaws.com" }))
}

#[tokio::test(start_paused = true)]
async fn an_execution_is_read_with_its_document() {
    let (aws, wire) = aws([
        endpoint(),
        Answer::json(json!({ "execution": {
            "jobId": "j", "thingName": "car", "status": "QUEUED", "statusDetails": { "k": "v" },
            "queuedAt": 1_700_000_000, "lastUpdatedAt": 1_700_000_000, "versionNumber": 1,
            "executionNumber": 3, "jobDocument": "{\"operation\":\"x\"}",
        } })),
    ]);
    let (car, job) = ("car".parse().unwrap(), "j".parse().unwrap());
    let execution = aws.describe_pending_execution(&car, &job).await.unwrap();
    assert_eq!(execution.status, ExecutionStatus::Queued);
    assert_eq!((execution.number, execution.version), (3, 1));
    assert_eq!(
        execution.details,
        BTreeMap::from([("k".into(), "v".into())])
    );
    assert_eq!(execution.queued.unwrap().as_second(), 1_700_000_000);
    assert_eq!(execution.document.as_deref(), Some(r#"{"operation":"x"}"#));
    let seen = &wire.seen()[1];
    assert_eq!(
        seen.target,
        "GET /things/car/jobs/j?includeJobDocument=true"
    );
    let scope = seen.header("authorization").unwrap();
    assert!(scope.contains("/iot-jobs-data/aws4_request"), "{scope}");
}

#[tokio::test(start_paused = true)]
async fn a_report_says_what_is_given_and_leaves_the_rest_as_it_was() {
    let (aws, wire) = aws([endpoint(), Answer::json(json!({}))]);
    let (car, job) = ("car".parse().unwrap(), "j".parse().unwrap());
    let plain = ExecutionUpdate {
        status: ExecutionStatus::InProgress,
        details: BTreeMap::new(),
        number: None,
        expected_version: None,
    };
    aws.update_job_execution(&car, &job, &plain).await.unwrap();
    let full = ExecutionUpdate {
        status: ExecutionStatus::Succeeded,
        details: BTreeMap::from([("k".into(), "v".into())]),
        number: Some(2),
        expected_version: Some(4),
    };
    aws.update_job_execution(&car, &job, &full).await.unwrap();
    let seen = wire.seen();
    assert_eq!(seen[1].target, "POST /things/car/jobs/j");
    assert_eq!(seen[1].json(), json!({ "status": "IN_PROGRESS" }));
    assert_eq!(
        seen[2].json(),
        json!({ "status": "SUCCEEDED", "statusDetails": { "k": "v" }, "executionNumber": 2, "expectedVersion": 4 })
    );
}

#[tokio::test(start_paused = true)]
async fn both_data_planes_are_at_one_host_that_is_asked_for_once() {
    let (aws, wire) = aws([endpoint(), Answer::text(200, "{}")]);
    let (car, job) = ("car".parse().unwrap(), "j".parse().unwrap());
    let update = ExecutionUpdate {
        status: ExecutionStatus::Failed,
        details: BTreeMap::new(),
        number: None,
        expected_version: None,
    };
    aws.delete_shadow(&car, None).await.unwrap();
    aws.update_job_execution(&car, &job, &update).await.unwrap();
    aws.update_job_execution(&car, &job, &update).await.unwrap();
    let seen = wire.seen();
    assert_eq!(
        wire.targets(),
        [
            "GET /endpoint?endpointType=iot%3AData-ATS",
            "DELETE /things/car/shadow",
            "POST /things/car/jobs/j",
            "POST /things/car/jobs/j",
        ]
    );
    for seen in &seen[1..] {
        assert_eq!(seen.host, "https://abc-ats.iot.us-east-1.amazonaws.com");
    }
}
