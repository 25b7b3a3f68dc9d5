//! What is told of every change of an execution.

use std::time::Duration;

use serde_json::{Value, json};

use crate::iot::commands::tests::{Garage, arn};

/// The events that went out: the last level of their topic, and their body.
fn events(garage: &Garage) -> Vec<(String, Value)> {
    let heard = garage.local.heard().into_iter();
    heard
        .filter_map(|message| {
            let status = message
                .topic
                .strip_prefix("$aws/events/commandExecution/lock/")?;
            let body = serde_json::from_slice(&message.payload).unwrap();
            Some((status.to_owned(), body))
        })
        .collect()
}

#[tokio::test]
async fn each_change_is_an_event_without_being_switched_on() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let id = garage.start(json!({})).await;
    garage.answer(&id, json!({"status": "IN_PROGRESS"})).await;
    garage.local.advance(Duration::from_secs(10)).await;
    assert_eq!(garage.status(&id).await, "TIMED_OUT");
    let failed = json!({"status": "FAILED", "statusReason":
        {"reasonCode": "DEVICE_TOO_BUSY", "reasonDescription": ""}});
    garage.answer(&id, failed).await;
    assert_eq!(
        garage.says(&id, "SUCCEEDED").await.as_deref(),
        Some("TerminalStateReached")
    );
    let events = events(&garage);
    let names: Vec<&str> = events.iter().map(|(status, _)| status.as_str()).collect();
    assert_eq!(names, ["CREATED", "IN_PROGRESS", "TIMED_OUT", "FAILED"]);
    let (_, mut last) = events[3].clone();
    let timestamp = last["timestamp"].take().as_i64().unwrap();
    let updated = garage.execution(&id).await["lastUpdatedAt"]
        .as_f64()
        .unwrap();
    assert_eq!(timestamp, (updated * 1000.0).round() as i64, "milliseconds");
    let expected = json!({
        "executionId": id, "status": "FAILED", "eventType": "COMMAND_EXECUTION",
        "commandArn": arn("command/lock"), "targetArn": arn("thing/car"), "timestamp": null,
        "statusReason": {"reasonCode": "DEVICE_TOO_BUSY", "reasonDescription": ""},
    });
    assert_eq!(last, expected);
    assert!(events[0].1.get("statusReason").is_none());
    let reason = json!({"reasonCode": "$NO_RESPONSE_FROM_DEVICE"});
    assert_eq!(events[2].1["statusReason"], reason);
}

#[tokio::test]
async fn what_expires_unseen_is_told_when_it_is_next_looked_at() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    garage.start(json!({"executionTimeoutSeconds": 20})).await;
    garage.start(json!({"executionTimeoutSeconds": 10})).await;
    events(&garage);
    garage.local.advance(Duration::from_secs(3600)).await;
    garage.described().await;
    let events = events(&garage);
    assert_eq!(events.len(), 2);
    let at = |place: usize| events[place].1["timestamp"].as_i64().unwrap();
    let apart = at(1) - at(0);
    assert!(
        (9_000..=10_000).contains(&apart),
        "each at its own moment: {apart} ms"
    );
}
