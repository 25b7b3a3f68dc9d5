//! Tests of shadows: their versions, their limits, what is answered.

use std::time::Duration;

use serde_json::{Value, json};

use super::*;
use crate::testing::Local;

fn document(bytes: Vec<u8>) -> Value {
    serde_json::from_slice(&bytes).unwrap()
}

async fn change(local: &Local, name: &'static str, request: Value) -> AwsResult<Value> {
    let payload = request.to_string();
    let reply = local.ctx(move |ctx| update(ctx, "car", name, payload.as_bytes()));
    Ok(document(reply.await?))
}

async fn remove(local: &Local) -> AwsResult<Value> {
    Ok(document(
        local.ctx(|ctx| delete(ctx, "car", "", None)).await?,
    ))
}

async fn got(local: &Local, name: &'static str) -> AwsResult<Value> {
    Ok(document(
        local.ctx(move |ctx| get(ctx, "car", name, None)).await?,
    ))
}

#[tokio::test]
async fn an_update_answers_what_it_was_sent_and_a_get_the_whole_with_its_delta() {
    let local = Local::new().await;
    let at = local.ctx(|ctx| Ok(ctx.now_s())).await.unwrap();
    let first = json!({"state": {"desired": {"a": 1}, "reported": {"a": 1, "b": [1, 2]}}});
    change(&local, "", first).await.unwrap();
    let mut answer = change(
        &local,
        "",
        json!({"state": {"desired": {"a": 2, "gone": null}}, "clientToken": "token"}),
    )
    .await
    .unwrap();
    let later = answer["timestamp"].as_i64().unwrap();
    assert!((at..at + 60).contains(&later));
    answer["timestamp"].take();
    assert_eq!(
        answer,
        json!({
            "state": {"desired": {"a": 2, "gone": null}},
            "metadata": {"desired": {"a": {"timestamp": later}, "gone": {"timestamp": later}}},
            "version": 2, "timestamp": null, "clientToken": "token",
        })
    );
    let whole = got(&local, "").await.unwrap();
    assert_eq!(
        whole["state"],
        json!({"desired": {"a": 2}, "reported": {"a": 1, "b": [1, 2]}, "delta": {"a": 2}})
    );
    assert_eq!(whole["version"], 2);
    assert_eq!(
        whole["metadata"]["delta"],
        json!({"a": {"timestamp": later}})
    );
    let keys: Vec<&String> = whole.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["state", "metadata", "version", "timestamp"]);
}

#[tokio::test]
async fn the_version_guards_an_update() {
    let local = Local::new().await;
    let with = |version: i64| json!({"state": {"reported": {"a": 1}}, "version": version});
    for (version, done) in [(7, false), (0, true), (0, false), (1, true), (2, true)] {
        let answer = change(&local, "", with(version)).await;
        match answer {
            Ok(_) => assert!(done, "version {version}"),
            Err(error) => {
                assert!(!done, "version {version}");
                assert_eq!(
                    (error.code.as_ref(), error.message.as_str()),
                    ("ConflictException", "Version conflict")
                );
            }
        }
    }
}

#[tokio::test]
async fn a_deleted_shadow_is_gone_but_its_version_is_remembered_for_two_days() {
    let local = Local::new().await;
    let report = json!({"state": {"reported": {"a": 1}}});
    change(&local, "", report.clone()).await.unwrap();
    let gone = remove(&local).await.unwrap();
    assert_eq!(gone["version"], 1);
    assert_eq!(gone.as_object().unwrap().len(), 2);
    for refused in [got(&local, "").await, remove(&local).await] {
        let error = refused.unwrap_err();
        assert_eq!(error.code, "ResourceNotFoundException");
        assert_eq!(error.message, "No shadow exists with name: 'car'");
    }
    // Deleting was version 2.
    let again = change(&local, "", report.clone()).await.unwrap();
    assert_eq!(again["version"], 3);
    remove(&local).await.unwrap();
    local.advance(Duration::from_secs(48 * 3600)).await;
    let anew = change(&local, "", report).await.unwrap();
    assert_eq!(anew["version"], 1);
}

#[tokio::test]
async fn a_document_holds_eight_kilobytes_without_its_metadata() {
    let local = Local::new().await;
    // {"desired":{"a":"…"}} is 20 bytes and what stands between the quotes.
    let filled = |length: usize| json!({"state": {"desired": {"a": "x".repeat(length)}}});
    let (fits, beyond) = (8192 - 20, 8192 - 19);
    let refusal = change(&local, "", filled(beyond)).await.err().unwrap();
    assert_eq!(
        (refusal.code.as_ref(), refusal.message.as_str()),
        (
            "RequestEntityTooLargeException",
            "The payload exceeds the maximum size allowed"
        )
    );
    change(&local, "", filled(fits)).await.unwrap();
    let report = json!({"state": {"reported": {"b": 1}}});
    assert!(change(&local, "", report.clone()).await.is_err());
    assert_eq!(got(&local, "").await.unwrap()["version"], 1);
    change(&local, "", json!({"state": {"desired": null}}))
        .await
        .unwrap();
    change(&local, "", report).await.unwrap();
}

#[tokio::test]
async fn the_package_shadow_has_no_metadata() {
    let local = Local::new().await;
    let installed = json!({"state": {"reported": {"fw": {"version": "1.0", "attributes": {}}}}});
    let answer = change(&local, PACKAGE_SHADOW, installed).await.unwrap();
    assert_eq!(answer["metadata"], Value::Null);
    let whole = got(&local, PACKAGE_SHADOW).await.unwrap();
    assert_eq!(whole["metadata"], Value::Null);
    assert_eq!(
        whole["state"]["reported"]["fw"],
        json!({"version": "1.0", "attributes": {}})
    );
    let other = json!({"state": {"reported": {"fw": {"description": "x"}}}});
    let refusal = change(&local, PACKAGE_SHADOW, other).await.unwrap_err();
    assert_eq!(
        refusal.message,
        "State contains an invalid node: 'description'"
    );
}
