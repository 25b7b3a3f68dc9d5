//! Tests of jobs over MQTT: what the sender of each request is answered, to the letter.

use serde_json::{Value, json};

use crate::iot::jobs::tests::Fleet;

/// The answer's topic behind that of the request, and its payload with all times as `T`.
async fn ask(fleet: &Fleet, levels: &str, payload: &str) -> (String, String) {
    let topic = format!("$aws/things/t0000/jobs/{levels}");
    let asked = fleet.local.mqtt("truck", &topic, payload.to_owned()).await;
    let mut answers = asked.unwrap();
    assert_eq!(answers.len(), 1, "{topic}");
    let answer = answers.remove(0);
    let level = answer.topic.strip_prefix(&format!("{topic}/")).unwrap();
    let mut payload: Value = serde_json::from_slice(&answer.payload).unwrap();
    let now = fleet.local.ctx(|ctx| Ok(ctx.now_s())).await.unwrap();
    without_times(&mut payload, now);
    (level.to_owned(), payload.to_string())
}

/// Times are whole seconds of just now.
fn without_times(value: &mut Value, now: i64) {
    let Some(members) = value.as_object_mut() else {
        if let Some(items) = value.as_array_mut() {
            items.iter_mut().for_each(|item| without_times(item, now));
        }
        return;
    };
    for (name, value) in members {
        if name == "timestamp" || name.ends_with("At") {
            let time = value.as_i64().unwrap();
            assert!((now - 60..=now).contains(&time), "{name} {time}");
            *value = json!("T");
        } else {
            without_times(value, now);
        }
    }
}

async fn accepted(fleet: &Fleet, levels: &str, payload: &str) -> String {
    let (level, answer) = ask(fleet, levels, payload).await;
    assert_eq!(level, "accepted", "{answer}");
    answer
}

async fn rejected(fleet: &Fleet, levels: &str, payload: &str) -> Value {
    let (level, answer) = ask(fleet, levels, payload).await;
    assert_eq!(level, "rejected", "{answer}");
    serde_json::from_str(&answer).unwrap()
}

#[tokio::test]
async fn a_whole_job_is_carried_out_over_mqtt() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    assert_eq!(
        accepted(&fleet, "get", r#"{"clientToken": "c1"}"#).await,
        r#"{"inProgressJobs":[],"queuedJobs":[{"jobId":"j","queuedAt":"T","lastUpdatedAt":"T","versionNumber":1,"executionNumber":1}],"timestamp":"T","clientToken":"c1"}"#
    );
    assert_eq!(
        accepted(&fleet, "$next/get", "").await,
        r#"{"execution":{"jobId":"j","thingName":"t0000","status":"QUEUED","queuedAt":"T","lastUpdatedAt":"T","versionNumber":1,"executionNumber":1,"jobDocument":{"operation":"x"}},"timestamp":"T"}"#
    );
    assert_eq!(
        accepted(
            &fleet,
            "start-next",
            r#"{"statusDetails": {"step": "begun"}, "clientToken": "c2"}"#
        )
        .await,
        r#"{"execution":{"jobId":"j","thingName":"t0000","status":"IN_PROGRESS","statusDetails":{"step":"begun"},"queuedAt":"T","startedAt":"T","lastUpdatedAt":"T","versionNumber":2,"executionNumber":1,"jobDocument":{"operation":"x"}},"timestamp":"T","clientToken":"c2"}"#
    );
    assert_eq!(
        accepted(
            &fleet,
            "j/get",
            r#"{"includeJobDocument": false, "executionNumber": 1}"#
        )
        .await,
        r#"{"execution":{"jobId":"j","thingName":"t0000","status":"IN_PROGRESS","statusDetails":{"step":"begun"},"queuedAt":"T","startedAt":"T","lastUpdatedAt":"T","versionNumber":2,"executionNumber":1},"timestamp":"T"}"#
    );
    // The guide, and what was written by it, has the expected version as a text.
    let update = r#"{"status": "IN_PROGRESS", "statusDetails": {"step": "half"}, "expectedVersion": "2",
        "includeJobExecutionState": true, "includeJobDocument": true, "clientToken": "c3"}"#;
    assert_eq!(
        accepted(&fleet, "j/update", update).await,
        r#"{"executionState":{"status":"IN_PROGRESS","statusDetails":{"step":"half"},"versionNumber":3},"jobDocument":{"operation":"x"},"timestamp":"T","clientToken":"c3"}"#
    );
    let done = r#"{"status": "SUCCEEDED", "expectedVersion": 3}"#;
    assert_eq!(
        accepted(&fleet, "j/update", done).await,
        r#"{"timestamp":"T"}"#
    );
    assert_eq!(fleet.status().await, "COMPLETED");
    assert_eq!(
        accepted(&fleet, "start-next", "{}").await,
        r#"{"timestamp":"T"}"#
    );
    assert_eq!(
        accepted(&fleet, "get", "{}").await,
        r#"{"inProgressJobs":[],"queuedJobs":[],"timestamp":"T"}"#
    );
}

#[tokio::test]
async fn a_rejection_says_why_and_how_the_execution_stands() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    fleet.update("t0000", "IN_PROGRESS").await;
    let stale = r#"{"status": "SUCCEEDED", "expectedVersion": 1, "clientToken": "c"}"#;
    let answer = rejected(&fleet, "j/update", stale).await;
    let state = json!({"status": "IN_PROGRESS", "versionNumber": 2});
    assert_eq!(answer["code"], "VersionMismatch");
    assert_eq!(answer["executionState"], state);
    assert_eq!(answer["clientToken"], "c");
    let names: Vec<_> = answer.as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        [
            "code",
            "message",
            "clientToken",
            "timestamp",
            "executionState"
        ]
    );
    fleet.update("t0000", "SUCCEEDED").await;
    let late = rejected(&fleet, "j/update", r#"{"status": "IN_PROGRESS"}"#).await;
    assert_eq!(late["code"], "InvalidStateTransition");
    let state = json!({"status": "SUCCEEDED", "versionNumber": 3});
    assert_eq!(late["executionState"], state);
    let ended = rejected(&fleet, "j/get", "{}").await;
    assert_eq!(ended["code"], "TerminalStateReached");
    assert!(ended.get("executionState").is_none());
}

#[tokio::test]
async fn every_fault_of_a_request_has_its_code() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    for (levels, payload, code) in [
        ("get", "{", "InvalidJson"),
        ("get", "\u{fffd}", "InvalidJson"),
        ("get", "[]", "InvalidRequest"),
        ("get", r#"{"clientToken": 7}"#, "InvalidRequest"),
        ("j/update", "{}", "InvalidRequest"),
        ("j/update", r#"{"status": "CANCELED"}"#, "InvalidRequest"),
        ("j/update", r#"{"status": "DONE"}"#, "InvalidRequest"),
        (
            "j/update",
            r#"{"status": "FAILED", "expectedVersion": "one"}"#,
            "InvalidRequest",
        ),
        (
            "start-next",
            r#"{"stepTimeoutInMinutes": 0}"#,
            "InvalidRequest",
        ),
        ("no/update", r#"{"status": "FAILED"}"#, "ResourceNotFound"),
        ("no/get", "{}", "ResourceNotFound"),
        ("j/get", r#"{"executionNumber": 2}"#, "ResourceNotFound"),
        ("a b/get", "{}", "InvalidRequest"),
        ("$next/update", r#"{"status": "FAILED"}"#, "InvalidTopic"),
        ("notify", "{}", "InvalidTopic"),
        ("j/get/accepted", "{}", "InvalidTopic"),
    ] {
        let answer = rejected(&fleet, levels, payload).await;
        assert_eq!(answer["code"], code, "{levels} {payload}: {answer}");
    }
    assert_eq!(fleet.counts().await, "Queued 1", "nothing was changed");
    let nobody = fleet.local.mqtt("truck", "$aws/things/nobody/jobs/get", "");
    let answer = nobody.await.unwrap().remove(0);
    let answer: Value = serde_json::from_slice(&answer.payload).unwrap();
    assert_eq!(answer["code"], "ResourceNotFound");
}

#[tokio::test]
async fn what_is_answered_passes_no_broker() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    drop(fleet.local.heard());
    ask(&fleet, "j/update", r#"{"status": "IN_PROGRESS"}"#).await;
    let topics: Vec<_> = fleet.local.heard().into_iter().map(|m| m.topic).collect();
    assert_eq!(topics, ["$aws/things/t0000/jobs/j/update"]);
}

#[tokio::test]
async fn a_member_of_a_dynamic_group_since_just_now_is_asked_to_work() {
    let fleet = Fleet::of(1).await;
    let index = json!({"thingIndexingConfiguration": {"thingIndexingMode": "REGISTRY"}});
    let iot = |operation: &'static str, input: Value| fleet.local.iot(operation, input);
    iot("UpdateIndexingConfiguration", index).await.unwrap();
    let group = json!({"thingGroupName": "red", "queryString": "attributes.color:red"});
    iot("CreateDynamicThingGroup", group).await.unwrap();
    let job = json!({"targets": [crate::iot::jobs::tests::group_arn("red")],
        "targetSelection": "CONTINUOUS"});
    fleet.job(job).await;
    let red = json!({"thingName": "t0000", "attributePayload": {"attributes": {"color": "red"}}});
    iot("UpdateThing", red).await.unwrap();
    let answer = accepted(&fleet, "get", "").await;
    assert!(answer.contains(r#""jobId":"j""#), "{answer}");
}
