//! Tests of what a device sees and says.

use serde_json::{Value, json};

use crate::iot::jobs::tests::{Fleet, code};

async fn ask(fleet: &Fleet, operation: &str, more: Value) -> crate::error::AwsResult<Value> {
    let mut input = json!({"thingName": "t0000"});
    let more = more.as_object().unwrap().clone();
    input.as_object_mut().unwrap().extend(more);
    fleet.data(operation, input).await
}

async fn three_jobs() -> Fleet {
    let fleet = Fleet::of(1).await;
    for id in ["j", "second", "third"] {
        fleet.job(json!({"jobId": id})).await;
    }
    fleet
}

#[tokio::test]
async fn the_next_job_is_the_one_in_progress_and_then_the_oldest() {
    let fleet = three_jobs().await;
    let next = ask(&fleet, "DescribeJobExecution", json!({"jobId": "$next"}))
        .await
        .unwrap();
    assert_eq!(next["execution"]["jobId"], "j");
    assert_eq!(next["execution"]["status"], "QUEUED");
    assert_eq!(next["execution"]["jobDocument"], "{\"operation\": \"x\"}");
    let later = json!({"jobId": "third", "status": "IN_PROGRESS", "statusDetails": {"a": "1"}});
    ask(&fleet, "UpdateJobExecution", later).await.unwrap();
    let start = json!({"statusDetails": {"step": "begun"}});
    let next = ask(&fleet, "StartNextPendingJobExecution", start.clone())
        .await
        .unwrap();
    let execution = &next["execution"];
    assert_eq!(execution["jobId"], "third");
    assert_eq!(execution["statusDetails"], json!({"a": "1"}), "as it was");
    assert_eq!(execution["versionNumber"], 2);
    let done = json!({"jobId": "third", "status": "SUCCEEDED"});
    ask(&fleet, "UpdateJobExecution", done).await.unwrap();
    let next = ask(&fleet, "StartNextPendingJobExecution", start)
        .await
        .unwrap();
    let execution = &next["execution"];
    assert_eq!(execution["jobId"], "j");
    assert_eq!(execution["thingName"], "t0000");
    assert_eq!(execution["status"], "IN_PROGRESS");
    assert_eq!(execution["statusDetails"], json!({"step": "begun"}));
    assert_eq!(
        (&execution["versionNumber"], &execution["executionNumber"]),
        (&json!(2), &json!(1))
    );
    for member in ["queuedAt", "startedAt", "lastUpdatedAt"] {
        assert!(execution[member].is_i64(), "{member} is in whole seconds");
    }
}

#[tokio::test]
async fn nothing_to_do_is_an_answer_without_execution() {
    let fleet = Fleet::of(1).await;
    let next = ask(&fleet, "StartNextPendingJobExecution", json!({})).await;
    assert_eq!(next.unwrap(), json!({}));
    let next = ask(&fleet, "DescribeJobExecution", json!({"jobId": "$next"})).await;
    assert_eq!(next.unwrap(), json!({}));
    let pending = ask(&fleet, "GetPendingJobExecutions", json!({})).await;
    assert_eq!(
        pending.unwrap(),
        json!({"inProgressJobs": [], "queuedJobs": []})
    );
}

#[tokio::test]
async fn pending_jobs_are_listed_by_state_and_ten_at_most() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    for number in 0..12 {
        fleet.job(json!({"jobId": format!("j{number:02}")})).await;
    }
    fleet.update("t0000", "IN_PROGRESS").await;
    let pending = ask(&fleet, "GetPendingJobExecutions", json!({}))
        .await
        .unwrap();
    let of = |list: &str| -> Vec<String> {
        let list = pending[list].as_array().unwrap().iter();
        list.map(|job| job["jobId"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(of("inProgressJobs"), ["j"]);
    let expected: Vec<String> = (0..9).map(|number| format!("j{number:02}")).collect();
    assert_eq!(of("queuedJobs"), expected);
    let first = &pending["inProgressJobs"][0];
    assert_eq!(
        (&first["versionNumber"], &first["executionNumber"]),
        (&json!(2), &json!(1))
    );
    assert!(first["startedAt"].is_i64() && pending["queuedJobs"][0].get("startedAt").is_none());
}

#[tokio::test]
async fn an_update_answers_what_it_is_asked_for() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    let update = |more: Value| {
        let mut input = json!({"jobId": "j", "status": "IN_PROGRESS"});
        let more = more.as_object().unwrap().clone();
        input.as_object_mut().unwrap().extend(more);
        ask(&fleet, "UpdateJobExecution", input)
    };
    assert_eq!(update(json!({})).await.unwrap(), json!({}));
    let answer = update(
        json!({"includeJobExecutionState": true, "includeJobDocument": true,
        "statusDetails": {"percent": "10"}, "expectedVersion": 2}),
    )
    .await
    .unwrap();
    let state = json!({"status": "IN_PROGRESS", "versionNumber": 3,
        "statusDetails": {"percent": "10"}});
    let expected = json!({"executionState": state, "jobDocument": "{\"operation\": \"x\"}"});
    assert_eq!(answer, expected);
    let kept = update(json!({"includeJobExecutionState": true}))
        .await
        .unwrap();
    assert_eq!(
        kept["executionState"]["statusDetails"],
        json!({"percent": "10"})
    );
    let stale = update(json!({"expectedVersion": 2})).await;
    assert_eq!(code(stale), "InvalidStateTransitionException");
    let other = update(json!({"executionNumber": 2})).await;
    assert_eq!(code(other), "ResourceNotFoundException");
    let many: serde_json::Map<String, Value> =
        (0..11).map(|n| (format!("k{n}"), json!("v"))).collect();
    assert_eq!(
        code(update(json!({"statusDetails": many})).await),
        "InvalidRequestException"
    );
    let long = json!({"statusDetails": {"k": "v".repeat(1025)}});
    assert_eq!(code(update(long).await), "InvalidRequestException");
    update(json!({"statusDetails": {"k": "v".repeat(1024)}}))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_device_cannot_see_what_has_ended() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    let describe = |more: Value| {
        let mut input = json!({"jobId": "j"});
        let more = more.as_object().unwrap().clone();
        input.as_object_mut().unwrap().extend(more);
        ask(&fleet, "DescribeJobExecution", input)
    };
    let bare = describe(json!({"includeJobDocument": false}))
        .await
        .unwrap();
    assert!(bare["execution"].get("jobDocument").is_none());
    fleet.update("t0000", "SUCCEEDED").await;
    assert_eq!(code(describe(json!({})).await), "TerminalStateException");
    assert_eq!(
        code(describe(json!({"executionNumber": 7})).await),
        "ResourceNotFoundException"
    );
    for operation in ["GetPendingJobExecutions", "StartNextPendingJobExecution"] {
        let refused = fleet.data(operation, json!({"thingName": "nobody"})).await;
        assert_eq!(code(refused), "ResourceNotFoundException", "{operation}");
    }
    let other = fleet.data(
        "UpdateJobExecution",
        json!({"thingName": "t0000", "jobId": "no",
        "status": "FAILED"}),
    );
    assert_eq!(code(other.await), "ResourceNotFoundException");
}
