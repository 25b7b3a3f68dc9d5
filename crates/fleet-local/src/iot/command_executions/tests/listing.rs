//! Listings of executions: whose, in which state, between which times, in pages.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::listed;
use crate::iot::commands::tests::{Garage, arn, code};

const MINUTE: Duration = Duration::from_secs(60);

/// A time of an execution as the filters take it, so many minutes later.
fn minute(seconds: &Value, later: i64) -> String {
    let at = Timestamp::from_second(seconds.as_f64().unwrap() as i64 + later * 60).unwrap();
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}

async fn refused(garage: &Garage, input: Value) -> String {
    code(garage.local.iot("ListCommandExecutions", input).await)
}

#[tokio::test]
async fn they_are_of_a_command_or_of_a_device() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    garage.command(json!({"commandId": "horn"})).await;
    let client = arn("client/tablet");
    let lock = garage.start(json!({})).await;
    let horn = garage
        .start(json!({"commandArn": arn("command/horn")}))
        .await;
    let tablet = garage.start(json!({"targetArn": client})).await;
    let of = |more: Value| listed(&garage, more);
    assert_eq!(
        of(json!({"targetArn": arn("thing/car")})).await,
        [&*horn, &lock]
    );
    assert_eq!(of(json!({"targetArn": client})).await, [&*tablet]);
    assert_eq!(
        of(json!({"commandArn": arn("command/lock")})).await,
        [&*tablet, &lock]
    );
    assert_eq!(
        of(json!({"commandArn": arn("command/horn")})).await,
        [&*horn]
    );
    let input = json!({"targetArn": client});
    let page = garage
        .local
        .iot("ListCommandExecutions", input)
        .await
        .unwrap();
    let created = page["commandExecutions"][0]["createdAt"].clone();
    let expected = json!({"commandExecutions": [{"commandArn": arn("command/lock"),
        "executionId": tablet, "targetArn": client, "status": "CREATED",
        "createdAt": created, "startedAt": created}]});
    assert_eq!(page, expected);
}

#[tokio::test]
async fn what_is_asked_must_make_sense() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let time = json!({"after": "2024-11-01T03:00"});
    let car = arn("thing/car");
    for (what, input, expected) in [
        ("nobody", json!({}), "ValidationException"),
        (
            "both",
            json!({"targetArn": car, "commandArn": arn("command/lock")}),
            "ValidationException",
        ),
        (
            "both times",
            json!({"targetArn": car, "startedTimeFilter": time, "completedTimeFilter": time}),
            "ValidationException",
        ),
        (
            "no time",
            json!({"targetArn": car, "startedTimeFilter": {}}),
            "ValidationException",
        ),
        (
            "seconds",
            json!({"targetArn": car, "startedTimeFilter": {"before": "2024-11-01T03:00:00"}}),
            "ValidationException",
        ),
        (
            "a group",
            json!({"targetArn": arn("thinggroup/g")}),
            "ValidationException",
        ),
        (
            "no command",
            json!({"commandArn": arn("command/no")}),
            "ResourceNotFoundException",
        ),
        (
            "no thing",
            json!({"targetArn": arn("thing/no")}),
            "ResourceNotFoundException",
        ),
        (
            "a token",
            json!({"targetArn": car, "nextToken": "MTphYmM"}),
            "ValidationException",
        ),
    ] {
        assert_eq!(refused(&garage, input).await, expected, "{what}");
    }
    assert!(listed(&garage, json!({"targetArn": car})).await.is_empty());
    assert!(
        listed(&garage, json!({"targetArn": arn("client/x")}))
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn pages_follow_each_other_in_both_orders() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let mut ids = Vec::new();
    for number in 0..27_u32 {
        ids.push(garage.start(json!({})).await);
        if number % 5 == 0 {
            garage.local.advance(MINUTE).await;
        }
    }
    let car = arn("thing/car");
    let ascending = json!({"targetArn": car, "sortOrder": "ASCENDING", "maxResults": 4});
    assert_eq!(listed(&garage, ascending).await, ids);
    ids.reverse();
    assert_eq!(
        listed(&garage, json!({"targetArn": car, "maxResults": 10})).await,
        ids
    );
    let page = garage
        .local
        .iot("ListCommandExecutions", json!({"targetArn": car}));
    let first = page.await.unwrap();
    assert_eq!(first["commandExecutions"].as_array().unwrap().len(), 25);
}

#[tokio::test]
async fn they_are_found_by_state_and_by_when_they_began_and_ended() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(garage.start(json!({"executionTimeoutSeconds": 3600})).await);
        garage.local.advance(10 * MINUTE).await;
    }
    // The first is over ten minutes after the third began, and the third another ten later.
    assert_eq!(garage.says(&ids[0], "SUCCEEDED").await, None);
    garage.local.advance(10 * MINUTE).await;
    assert_eq!(garage.says(&ids[2], "FAILED").await, None);
    let of = |more: Value| {
        let mut input = json!({"commandArn": arn("command/lock")});
        input
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let garage = &garage;
        async move { listed(garage, input).await }
    };
    assert_eq!(of(json!({"status": "SUCCEEDED"})).await, [&*ids[0]]);
    assert_eq!(of(json!({"status": "CREATED"})).await, [&*ids[1]]);
    assert!(of(json!({"status": "TIMED_OUT"})).await.is_empty());
    assert_eq!(of(json!({"namespace": "AWS-IoT"})).await.len(), 3);
    assert!(
        of(json!({"namespace": "AWS-IoT-FleetWise"}))
            .await
            .is_empty()
    );
    let second = garage.execution(&ids[1]).await["startedAt"].clone();
    let started = |after: Option<i64>, before: Option<i64>| {
        let mut filter = json!({});
        for (name, later) in [("after", after), ("before", before)] {
            if let Some(later) = later {
                filter[name] = json!(minute(&second, later));
            }
        }
        json!({"startedTimeFilter": filter})
    };
    assert_eq!(of(started(Some(5), None)).await, [&*ids[2]]);
    assert_eq!(of(started(Some(-5), None)).await, [&*ids[2], &ids[1]]);
    assert_eq!(of(started(None, Some(5))).await, [&*ids[1], &ids[0]]);
    assert_eq!(of(started(Some(-5), Some(5))).await, [&*ids[1]]);
    assert!(of(started(Some(5), Some(-5))).await.is_empty());
    let ended = garage.execution(&ids[0]).await["completedAt"].clone();
    let completed = |later: i64| json!({"completedTimeFilter": {"after": minute(&ended, later)}});
    assert_eq!(
        of(completed(-5)).await,
        [&*ids[2], &ids[0]],
        "by when they ended"
    );
    assert_eq!(of(completed(5)).await, [&*ids[2]]);
    let page = json!({"completedTimeFilter": {"after": minute(&ended, -5)}, "maxResults": 1,
        "sortOrder": "ASCENDING"});
    assert_eq!(of(page).await, [&*ids[0], &ids[2]]);
}
