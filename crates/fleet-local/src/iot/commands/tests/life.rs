//! A command is deprecated, restored, deleted and gone.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Garage, arn, code};
use crate::iot::commands::delete;
use crate::route::{Handler, Input};

const HOUR: Duration = Duration::from_secs(3600);

/// DeleteCommand with its status.
async fn deleted(garage: &Garage, id: &str) -> u16 {
    let value = json!({"commandId": id});
    let reply = garage.local.ctx(move |ctx| {
        let Handler::Write(run) = delete::ROUTES[0].handler else {
            panic!("DeleteCommand writes")
        };
        let input = Input {
            value,
            ..Input::default()
        };
        run(ctx, input)
    });
    reply.await.unwrap().status.unwrap()
}

async fn missing(garage: &Garage) -> bool {
    let got = garage.local.iot("GetCommand", json!({"commandId": "lock"}));
    match got.await {
        Ok(_) => false,
        Err(error) => error.code == "ResourceNotFoundException",
    }
}

async fn listed(garage: &Garage) -> usize {
    let listed = garage.local.iot("ListCommands", json!({})).await.unwrap();
    listed["commands"].as_array().unwrap().len()
}

#[tokio::test]
async fn its_words_change_and_what_it_does_stays() {
    let garage = Garage::new().await;
    garage
        .command(json!({"displayName": "Lock", "description": "d"}))
        .await;
    garage.local.advance(HOUR).await;
    let mut updated = garage
        .update(json!({"displayName": "Lock it"}))
        .await
        .unwrap();
    let at = updated["lastUpdatedAt"].take();
    let expected = json!({"commandId": "lock", "displayName": "Lock it", "description": "d",
        "deprecated": false, "lastUpdatedAt": null});
    assert_eq!(updated, expected);
    let got = garage.described().await;
    assert_eq!(
        (&got["displayName"], &got["lastUpdatedAt"]),
        (&json!("Lock it"), &at)
    );
    let later = at.as_f64().unwrap() - got["createdAt"].as_f64().unwrap();
    assert!((3600.0..3660.0).contains(&later), "{later} s");
    assert_eq!(code(garage.update(json!({})).await), "ValidationException");
    let nobody = garage.update(json!({"commandId": "no", "deprecated": true}));
    assert_eq!(code(nobody.await), "ResourceNotFoundException");
}

#[tokio::test]
async fn a_deprecated_command_is_neither_edited_nor_executed_until_it_is_restored() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let running = garage.start(json!({"executionTimeoutSeconds": 600})).await;
    let deprecated = garage.update(json!({"deprecated": true})).await.unwrap();
    assert_eq!(deprecated["deprecated"], true);
    assert_eq!(garage.described().await["deprecated"], true);
    assert_eq!(listed(&garage).await, 1);
    let edit = json!({"description": "new"});
    assert_eq!(code(garage.update(edit.clone()).await), "ConflictException");
    let both = json!({"description": "new", "deprecated": true});
    assert_eq!(code(garage.update(both).await), "ConflictException");
    assert_eq!(
        code(garage.try_start(json!({})).await),
        "ValidationException"
    );
    let topic = format!("$aws/commands/things/car/executions/{running}/response/json");
    let answer = garage
        .local
        .mqtt("car", &topic, r#"{"status": "SUCCEEDED"}"#);
    let answered = answer.await.unwrap();
    assert!(
        answered[0].topic.ends_with("/accepted/json"),
        "what runs goes on"
    );
    let restored = json!({"description": "new", "deprecated": false});
    let restored = garage.update(restored).await.unwrap();
    assert_eq!(
        (&restored["deprecated"], &restored["description"]),
        (&json!(false), &json!("new"))
    );
    garage.start(json!({})).await;
}

#[tokio::test]
async fn a_command_long_deprecated_goes_at_once() {
    let garage = Garage::new().await;
    garage
        .command(json!({"tags": [{"Key": "a", "Value": "1"}]}))
        .await;
    garage.update(json!({"deprecated": true})).await.unwrap();
    garage.local.advance(6 * HOUR).await;
    garage.update(json!({"deprecated": true})).await.unwrap();
    garage
        .local
        .advance(6 * HOUR + Duration::from_secs(1))
        .await;
    assert_eq!(deleted(&garage, "lock").await, 204);
    assert!(missing(&garage).await);
    assert_eq!(deleted(&garage, "lock").await, 204, "gone is gone");
    garage.command(json!({})).await;
    let tags = json!({"resourceArn": arn("command/lock")});
    let tags = garage.local.iot("ListTagsForResource", tags).await.unwrap();
    assert_eq!(tags["tags"], json!([]));
}

#[tokio::test]
async fn any_other_waits_twelve_hours_seen_and_not_listed() {
    for deprecate in [false, true] {
        let garage = Garage::new().await;
        garage.command(json!({})).await;
        if deprecate {
            garage.update(json!({"deprecated": true})).await.unwrap();
            garage.local.advance(11 * HOUR).await;
        }
        assert_eq!(deleted(&garage, "lock").await, 202);
        assert_eq!(garage.described().await["pendingDeletion"], true);
        assert_eq!(listed(&garage).await, 0);
        assert_eq!(
            code(garage.try_command(json!({})).await),
            "ConflictException"
        );
        assert_eq!(
            code(garage.try_start(json!({})).await),
            "ValidationException"
        );
        let restore = garage.update(json!({"deprecated": false}));
        assert_eq!(code(restore.await), "ConflictException");
        garage.local.advance(6 * HOUR).await;
        assert_eq!(deleted(&garage, "lock").await, 202, "again changes nothing");
        garage
            .local
            .advance(6 * HOUR - Duration::from_secs(60))
            .await;
        assert!(!missing(&garage).await);
        garage.local.advance(Duration::from_secs(60)).await;
        assert!(missing(&garage).await);
        garage.command(json!({})).await;
    }
}

#[tokio::test]
async fn executions_outlive_their_command() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let id = garage
        .start(json!({"executionTimeoutSeconds": 43_200}))
        .await;
    assert_eq!(deleted(&garage, "lock").await, 202);
    garage.local.advance(12 * HOUR).await;
    assert!(missing(&garage).await);
    let of_command = json!({"commandArn": arn("command/lock")});
    let listed = garage
        .local
        .iot("ListCommandExecutions", of_command)
        .await
        .unwrap();
    let expected: Value = listed["commandExecutions"][0]["executionId"].clone();
    assert_eq!(expected, json!(id));
}
