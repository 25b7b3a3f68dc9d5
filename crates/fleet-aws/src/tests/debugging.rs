//! What `--debug` is given.

use std::sync::{Arc, Mutex};

use fleet_core::operation::Operation;
use fleet_core::port::device_jobs::DeviceJobReads;
use fleet_core::port::things::{NewThing, ThingWrites};
use serde_json::json;

use crate::testing::{Answer, Setup};

#[tokio::test(start_paused = true)]
async fn each_attempt_is_told_with_what_was_asked_and_answered() {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let sink = {
        let reports = reports.clone();
        Arc::new(move |report: &crate::CallReport| reports.lock().unwrap().push(report.clone()))
    };
    let answers = [
        Answer::Refused,
        Answer::error(400, "ThrottlingException"),
        Answer::json(json!({ "thingName": "car" })).with("x-amzn-requestid", "r-2"),
    ];
    let (aws, _) = Setup {
        sink: Some(sink),
        ..Setup::default()
    }
    .build(answers);
    let thing = NewThing {
        name: "car".parse().unwrap(),
        thing_type: Some("Sedan".parse().unwrap()),
        attributes: [].into(),
    };
    aws.create_thing(&thing).await.unwrap();
    let reports = reports.lock().unwrap();
    let [refused, first, second] = &reports[..] else {
        panic!("{reports:?}")
    };
    assert_eq!(
        (first.operation, first.attempt, first.status),
        (Operation::CreateThing, 2, Some(400))
    );
    assert_eq!(
        first.input,
        json!({ "request": "POST /things/car", "body": { "thingTypeName": "Sedan" } })
    );
    assert_eq!(
        first.output,
        Some(json!({ "body": { "message": "said so" } }))
    );
    assert_eq!(first.error.as_deref(), Some("ThrottlingException"));
    assert_eq!(
        (second.attempt, second.status, second.error.as_deref()),
        (3, Some(200), None)
    );
    assert_eq!(second.request_id.as_deref(), Some("r-2"));
    assert_eq!(
        second.output,
        Some(json!({ "body": { "thingName": "car" } }))
    );
    assert_eq!(
        (refused.attempt, refused.status, &refused.output),
        (1, None, &None)
    );
    let said = refused.error.as_deref().unwrap();
    assert!(
        said.contains("connection refused") && !said.contains("Signature"),
        "{said}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_presigned_url_in_a_jobs_document_does_not_show_what_opens_it() {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let sink = {
        let reports = reports.clone();
        Arc::new(move |report: &crate::CallReport| reports.lock().unwrap().push(report.clone()))
    };
    let url = "https://b.s3.amazonaws.com/k.zip?X-Amz-Expires=300&X-Amz-Security-Token=t0k3n&X-Amz-Signature=abc123";
    let document = json!({ "operation": "x", "url": url }).to_string();
    let answers = [
        Answer::json(json!({ "endpointAddress": "abc-ats.iot.us-east-1.amazonaws.com" })),
        Answer::json(json!({ "execution": {
            "jobId": "j", "status": "QUEUED", "executionNumber": 1, "versionNumber": 1, "jobDocument": document,
        } })),
    ];
    let (aws, _) = Setup {
        sink: Some(sink),
        ..Setup::default()
    }
    .build(answers);
    let (car, job) = ("car".parse().unwrap(), "j".parse().unwrap());
    let execution = aws.describe_pending_execution(&car, &job).await.unwrap();
    assert_eq!(
        execution.document,
        Some(document),
        "the caller gets it whole"
    );
    let reports = reports.lock().unwrap();
    let shown = reports[1].output.as_ref().unwrap();
    let masked = r#"{"operation":"x","url":"https://b.s3.amazonaws.com/k.zip?X-Amz-Expires=300&X-Amz-Security-Token=***&X-Amz-Signature=***"}"#;
    assert_eq!(shown["body"]["execution"]["jobDocument"], json!(masked));
}
