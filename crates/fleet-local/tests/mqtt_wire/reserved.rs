//! Reserved topics: devices carry out jobs and hear of their shadows over MQTT alone.

use std::time::Duration;

use serde_json::{Value, json};

use crate::Local;
use crate::client::{Client, connect, puback, publish};

/// A thing `t`, and a job on it.
async fn job(local: &Local, id: &str) {
    let (status, made) = local.http_to("iot", "POST", "/things/t", "").await;
    assert_eq!(status, 200, "{made}");
    let job = json!({"targets": ["arn:aws:iot:us-east-1:123456789012:thing/t"],
        "document": "{\"install\": \"v2\"}"});
    let target = format!("/jobs/{id}");
    let (status, made) = local.http_to("iot", "PUT", &target, &job.to_string()).await;
    assert_eq!(status, 200, "{made}");
}

/// The next message as its topic and payload, times left out. It is acknowledged.
async fn hear(client: &mut Client) -> (String, Value) {
    let message = client.message().await;
    if message.qos > 0 {
        client.send(&puback(message.id)).await;
    }
    let mut payload = serde_json::from_str(&message.payload).unwrap_or(Value::Null);
    without_times(&mut payload);
    (message.topic, payload)
}

fn without_times(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, value| {
                !((name == "timestamp" || name.ends_with("At")) && value.is_i64())
            });
            members.values_mut().for_each(without_times);
        }
        Value::Array(items) => items.iter_mut().for_each(without_times),
        _ => {}
    }
}

/// Hears a message on a topic, which must be the next.
async fn expect(client: &mut Client, topic: &str) -> Value {
    let (heard, payload) = hear(client).await;
    assert_eq!(heard, topic, "{payload}");
    payload
}

/// Publishes with QoS 0, to which nothing is said.
async fn say(client: &mut Client, topic: &str, payload: &str) {
    let bytes = publish(client.version, topic, payload, 0, 0);
    client.send(&bytes).await;
}

/// Asks the Jobs service, which accepts it.
async fn ask(client: &mut Client, request: &str, payload: Value) -> Value {
    let topic = format!("$aws/things/t/jobs/{request}");
    say(client, &topic, &payload.to_string()).await;
    expect(client, &format!("{topic}/accepted")).await
}

#[tokio::test]
async fn a_job_made_over_http_reaches_its_device_which_carries_it_out_over_mqtt_alone() {
    let local = Local::start().await;
    for version in [4, 5] {
        carry_out(&local, version, &format!("update{version}")).await;
    }
    local.0.stop().await;
}

async fn carry_out(local: &Local, version: u8, id: &str) {
    let mut device = local.client(version, &format!("device{version}")).await;
    let mut other = local.client(version, &format!("other{version}")).await;
    device.subscribe("$aws/things/t/jobs/notify-next", 1).await;
    other.subscribe("$aws/things/t/jobs/#", 1).await;
    job(local, id).await;
    let next = expect(&mut device, "$aws/things/t/jobs/notify-next").await;
    assert_eq!(
        next,
        json!({"execution": {"jobId": id, "status": "QUEUED", "versionNumber": 1,
            "executionNumber": 1, "jobDocument": {"install": "v2"}}})
    );
    let started = ask(&mut device, "start-next", json!({"clientToken": "1"})).await;
    assert_eq!(
        started,
        json!({"execution": {"jobId": id, "thingName": "t", "status": "IN_PROGRESS",
            "versionNumber": 2, "executionNumber": 1, "jobDocument": {"install": "v2"}},
            "clientToken": "1"})
    );
    let half = json!({"status": "IN_PROGRESS", "statusDetails": {"percent": "50"},
        "includeJobExecutionState": true});
    let state = json!({"status": "IN_PROGRESS", "statusDetails": {"percent": "50"},
        "versionNumber": 3});
    let request = format!("{id}/update");
    assert_eq!(
        ask(&mut device, &request, half).await,
        json!({"executionState": state})
    );
    let topic = format!("$aws/things/t/jobs/{request}");
    let stale = r#"{"status": "SUCCEEDED", "expectedVersion": 1}"#;
    say(&mut device, &topic, stale).await;
    let rejected = expect(&mut device, &format!("{topic}/rejected")).await;
    assert_eq!(
        (&rejected["code"], &rejected["executionState"]),
        (&json!("VersionMismatch"), &state)
    );
    let done = r#"{"status": "SUCCEEDED", "expectedVersion": 3}"#;
    say(&mut device, &topic, done).await;
    // The answer and the notice go separate ways.
    let mut heard = [hear(&mut device).await, hear(&mut device).await];
    heard.sort_by(|one, other| one.0.cmp(&other.0));
    let next = "$aws/things/t/jobs/notify-next".to_owned();
    let answer = format!("{topic}/accepted");
    assert_eq!(heard, [(next, json!({})), (answer, json!({}))]);
    assert_eq!(
        ask(&mut device, "get", json!({})).await,
        json!({"inProgressJobs": [], "queuedJobs": []})
    );
    // Who listens to everything hears requests and notices, and no answers.
    for end in [
        "notify",
        "notify-next",
        "start-next",
        &request,
        &request,
        &request,
        "notify",
        "notify-next",
        "get",
    ] {
        let topic = format!("$aws/things/t/jobs/{end}");
        expect(&mut other, &topic).await;
    }
    other.quiet().await;
}

#[tokio::test]
async fn a_shadow_updated_over_http_tells_its_device_what_differs() {
    let local = Local::start().await;
    let mut device = local.client(5, "t").await;
    device
        .subscribe("$aws/things/t/shadow/update/delta", 1)
        .await;
    device
        .subscribe("$aws/things/t/shadow/name/door/get/+", 1)
        .await;
    let desired = r#"{"state": {"desired": {"color": "red"}}}"#;
    let (status, _) = local.http("POST", "/things/t/shadow", desired).await;
    assert_eq!(status, 200);
    assert_eq!(
        expect(&mut device, "$aws/things/t/shadow/update/delta").await,
        json!({"state": {"color": "red"}, "metadata": {"color": {}}, "version": 1})
    );
    let stale = r#"{"state": {"desired": {"color": "blue"}}, "version": 7}"#;
    let (status, _) = local.http("POST", "/things/t/shadow", stale).await;
    assert_eq!(status, 409);
    let reported = r#"{"state": {"reported": {"color": "red"}}}"#;
    device
        .publish("$aws/things/t/shadow/update", reported)
        .await;
    say(&mut device, "$aws/things/t/shadow/name/door/get", "").await;
    // Nothing differs any more, and nothing was said of what was refused.
    assert_eq!(
        expect(&mut device, "$aws/things/t/shadow/name/door/get/rejected").await,
        json!({"code": 404, "message": "No shadow exists with name: 'door'"})
    );
    device.quiet().await;
    local.0.stop().await;
}

#[tokio::test]
async fn a_message_published_over_http_reaches_the_shadow_and_its_subscribers() {
    let local = Local::start().await;
    let mut client = local.client(4, "c").await;
    client
        .subscribe("$aws/things/t/shadow/update/accepted", 1)
        .await;
    let topic = "/topics/$aws/things/t/shadow/update";
    let reported = r#"{"state": {"reported": {"a": 1}}}"#;
    assert_eq!(local.http("POST", topic, reported).await.0, 200);
    let accepted = expect(&mut client, "$aws/things/t/shadow/update/accepted").await;
    assert_eq!(accepted["state"], json!({"reported": {"a": 1}}));
    local.0.stop().await;
}

#[tokio::test]
async fn a_device_that_was_away_hears_what_it_has_to_do_when_it_comes_back() {
    let local = Local::start().await;
    let hello = connect(4, "t").kept();
    let (mut device, _) = Client::connect(local.door(), &hello).await;
    device.subscribe("$aws/things/t/jobs/notify", 1).await;
    device.leave().await;
    job(&local, "away").await;
    let (mut device, _) = Client::connect(local.door(), &hello).await;
    let heard = expect(&mut device, "$aws/things/t/jobs/notify").await;
    assert_eq!(heard["jobs"]["QUEUED"][0]["jobId"], "away");
    local.0.stop().await;
}

#[tokio::test]
async fn what_becomes_due_is_told_though_nobody_asks() {
    let local = Local::start().await;
    let mut device = local.client(4, "t").await;
    device.subscribe("$aws/things/t/jobs/notify", 1).await;
    job(&local, "timed").await;
    expect(&mut device, "$aws/things/t/jobs/notify").await;
    ask(
        &mut device,
        "start-next",
        json!({"stepTimeoutInMinutes": 10}),
    )
    .await;
    local.0.advance(Duration::from_secs(601)).await.unwrap();
    assert_eq!(
        expect(&mut device, "$aws/things/t/jobs/notify").await,
        json!({"jobs": {}})
    );
    local.0.stop().await;
}

#[tokio::test]
async fn the_registry_tells_who_listens_once_its_events_are_switched_on() {
    let local = Local::start().await;
    let mut client = local.client(5, "c").await;
    client.subscribe("$aws/events/thing/+/+", 0).await;
    local.http_to("iot", "POST", "/things/before", "").await;
    let on = r#"{"eventConfigurations": {"THING": {"Enabled": true}}}"#;
    let (status, _) = local
        .http_to("iot", "PATCH", "/event-configurations", on)
        .await;
    assert_eq!(status, 200);
    local.http_to("iot", "POST", "/things/after", "").await;
    let event = expect(&mut client, "$aws/events/thing/after/created").await;
    assert_eq!(event["thingName"], "after");
    client.quiet().await;
    local.0.stop().await;
}
