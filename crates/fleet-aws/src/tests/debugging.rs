//! What `--debug` is given.

use std::sync::{Arc, Mutex};

use fleet_core::operation::Operation;
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
