//! Tests of shadows over MQTT: what subscribers hear of each request, to the letter.

use serde_json::{Value, json};

use crate::data::shadows;
use crate::testing::Local;

/// What subscribers have heard since the last time: the topic behind `$aws/things/`, and the payload
/// with times as `T`.
fn heard(local: &Local) -> Vec<(String, String)> {
    let heard = local.heard().into_iter();
    let told = heard.filter(|message| message.topic.matches('/').count() > 4);
    told.filter_map(|message| {
        let topic = message.topic.strip_prefix("$aws/things/")?.to_owned();
        let mut payload: Value = serde_json::from_slice(&message.payload).ok()?;
        without_times(&mut payload);
        Some((topic, payload.to_string()))
    })
    .collect()
}

fn without_times(value: &mut Value) {
    if let Some(members) = value.as_object_mut() {
        for (name, value) in members {
            if name == "timestamp" && value.is_i64() {
                *value = json!("T");
            } else {
                without_times(value);
            }
        }
    }
}

/// Publishes on a topic of the shadow as a device does; nobody is answered past the broker.
async fn publish(local: &Local, end: &str, payload: &str) -> Vec<(String, String)> {
    let topic = format!("$aws/things/car/shadow/{end}");
    let direct = local.mqtt("car", &topic, payload.to_owned()).await.unwrap();
    assert!(direct.is_empty());
    let mut heard = heard(local);
    // The request itself, where it is JSON and deep enough to be listed.
    heard.retain(|(topic, _)| *topic != format!("car/shadow/{end}"));
    heard
}

fn topics(heard: &[(String, String)]) -> Vec<&str> {
    heard.iter().map(|(topic, _)| topic.as_str()).collect()
}

#[tokio::test]
async fn an_update_tells_what_was_accepted_what_differs_and_both_documents() {
    let local = Local::new().await;
    let first = r#"{"state": {"desired": {"a": 1, "b": {"c": 2}}}, "clientToken": "t1"}"#;
    let told = publish(&local, "update", first).await;
    assert_eq!(
        told,
        [
            (
                "car/shadow/update/accepted".to_owned(),
                r#"{"state":{"desired":{"a":1,"b":{"c":2}}},"metadata":{"desired":{"a":{"timestamp":"T"},"b":{"c":{"timestamp":"T"}}}},"version":1,"timestamp":"T","clientToken":"t1"}"#.to_owned()
            ),
            (
                "car/shadow/update/delta".to_owned(),
                r#"{"state":{"a":1,"b":{"c":2}},"metadata":{"a":{"timestamp":"T"},"b":{"c":{"timestamp":"T"}}},"version":1,"timestamp":"T","clientToken":"t1"}"#.to_owned()
            ),
            (
                "car/shadow/update/documents".to_owned(),
                r#"{"previous":{"state":{},"metadata":{},"version":0},"current":{"state":{"desired":{"a":1,"b":{"c":2}}},"metadata":{"desired":{"a":{"timestamp":"T"},"b":{"c":{"timestamp":"T"}}}},"version":1},"timestamp":"T","clientToken":"t1"}"#.to_owned()
            ),
        ]
    );
    // What is reported in part leaves the rest in the delta.
    let told = publish(&local, "update", r#"{"state": {"reported": {"a": 1}}}"#).await;
    assert_eq!(
        told[1..],
        [
            (
                "car/shadow/update/delta".to_owned(),
                r#"{"state":{"b":{"c":2}},"metadata":{"b":{"c":{"timestamp":"T"}}},"version":2,"timestamp":"T"}"#.to_owned()
            ),
            (
                "car/shadow/update/documents".to_owned(),
                r#"{"previous":{"state":{"desired":{"a":1,"b":{"c":2}}},"metadata":{"desired":{"a":{"timestamp":"T"},"b":{"c":{"timestamp":"T"}}}},"version":1},"current":{"state":{"desired":{"a":1,"b":{"c":2}},"reported":{"a":1}},"metadata":{"desired":{"a":{"timestamp":"T"},"b":{"c":{"timestamp":"T"}}},"reported":{"a":{"timestamp":"T"}}},"version":2},"timestamp":"T"}"#.to_owned()
            ),
        ]
    );
    // Nothing differs any more.
    let told = publish(
        &local,
        "update",
        r#"{"state": {"reported": {"b": {"c": 2}}}}"#,
    )
    .await;
    assert_eq!(
        topics(&told),
        ["car/shadow/update/accepted", "car/shadow/update/documents"]
    );
}

#[tokio::test]
async fn get_and_delete_are_answered_to_subscribers_with_their_token() {
    let local = Local::new().await;
    publish(
        &local,
        "name/door/update",
        r#"{"state": {"reported": {"open": true}}}"#,
    )
    .await;
    assert_eq!(
        publish(&local, "name/door/get", r#"{"clientToken": "g"}"#).await,
        [(
            "car/shadow/name/door/get/accepted".to_owned(),
            r#"{"state":{"reported":{"open":true}},"metadata":{"reported":{"open":{"timestamp":"T"}}},"version":1,"timestamp":"T","clientToken":"g"}"#.to_owned()
        )]
    );
    assert_eq!(
        publish(&local, "name/door/delete", "").await,
        [(
            "car/shadow/name/door/delete/accepted".to_owned(),
            r#"{"version":1,"timestamp":"T"}"#.to_owned()
        )]
    );
    assert_eq!(
        publish(&local, "name/door/get", r#"{"clientToken": "g"}"#).await,
        [(
            "car/shadow/name/door/get/rejected".to_owned(),
            r#"{"code":404,"message":"No shadow exists with name: 'door'","timestamp":"T","clientToken":"g"}"#.to_owned()
        )]
    );
}

#[tokio::test]
async fn a_refused_update_tells_its_refusal_and_changes_nothing() {
    let local = Local::new().await;
    publish(&local, "update", r#"{"state": {"reported": {"a": 1}}}"#).await;
    let long = format!(
        r#"{{"state": {{"reported": {{"a": "{}"}}}}}}"#,
        "x".repeat(8192)
    );
    let package = r#"{"state": {"reported": {"p": {"version": 1}}}}"#;
    for (end, payload, code, message) in [
        ("update", "{", 400, "Invalid JSON"),
        ("update", "{}", 400, "Missing required node: state"),
        (
            "update",
            r#"{"state": {"x": 1}}"#,
            400,
            "State contains an invalid node: 'x'",
        ),
        (
            "update",
            r#"{"state": {}, "version": 7}"#,
            409,
            "Version conflict",
        ),
        (
            "update",
            &long,
            413,
            "The payload exceeds the maximum size allowed",
        ),
        (
            "name/$package/update",
            package,
            400,
            "State contains an invalid node: 'version'",
        ),
    ] {
        let told = publish(&local, end, payload).await;
        assert_eq!(topics(&told), [format!("car/shadow/{end}/rejected")]);
        let expected = json!({"code": code, "message": message, "timestamp": "T"});
        assert_eq!(told[0].1, expected.to_string(), "{payload}");
    }
    let bytes = local
        .mqtt("car", "$aws/things/car/shadow/update", vec![0xff, 0xfe])
        .await;
    assert!(bytes.unwrap().is_empty());
    let told = heard(&local);
    assert!(told[0].1.starts_with(r#"{"code":415,"#), "{told:?}");
    let version = local
        .ctx(|ctx| shadows::get(ctx, "car", "", None))
        .await
        .unwrap();
    let shadow: Value = serde_json::from_slice(&version).unwrap();
    assert_eq!(shadow["version"], 1);
}

#[tokio::test]
async fn an_update_over_http_tells_the_same_and_a_refused_one_nothing() {
    let local = Local::new().await;
    let update = |payload: &'static str| {
        local.ctx(move |ctx| shadows::update(ctx, "car", "", payload.as_bytes()))
    };
    update(r#"{"state": {"desired": {"a": 1}}}"#).await.unwrap();
    assert_eq!(
        topics(&heard(&local)),
        [
            "car/shadow/update/accepted",
            "car/shadow/update/delta",
            "car/shadow/update/documents"
        ]
    );
    update(r#"{"state": {}, "version": 7}"#).await.unwrap_err();
    assert!(heard(&local).is_empty());
    local
        .ctx(|ctx| shadows::delete(ctx, "car", "", None))
        .await
        .unwrap();
    assert_eq!(topics(&heard(&local)), ["car/shadow/delete/accepted"]);
}

#[tokio::test]
async fn the_package_shadow_has_no_metadata_in_what_is_told_either() {
    let local = Local::new().await;
    let payload = r#"{"state": {"desired": {"p": {"version": "1"}}}}"#;
    let told = publish(&local, "name/$package/update", payload).await;
    assert_eq!(told.len(), 3);
    for (topic, document) in &told {
        assert!(!document.contains("metadata"), "{topic} {document}");
    }
}
