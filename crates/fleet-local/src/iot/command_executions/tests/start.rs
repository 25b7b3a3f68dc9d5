//! How an execution begins.

use std::time::Duration;

use serde_json::json;

use crate::iot::commands::tests::{Garage, arn, code};

#[tokio::test]
async fn the_device_is_sent_the_payload_and_the_caller_is_told_the_id() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    garage.local.heard();
    let started = garage
        .try_start(json!({"executionTimeoutSeconds": 60}))
        .await
        .unwrap();
    let id = started["executionId"].as_str().unwrap();
    assert_eq!(started, json!({"executionId": id}), "and nothing else");
    assert_eq!(uuid::Uuid::parse_str(id).unwrap().get_version_num(), 4);
    let heard = garage.local.heard();
    let request = heard
        .iter()
        .find(|message| message.topic.contains("/request"))
        .unwrap();
    assert_eq!(
        request.topic,
        format!("$aws/commands/things/car/executions/{id}/request/json")
    );
    assert_eq!(request.payload, r#"{"action":"lock"}"#);
    assert_eq!(request.properties.message_expiry, Some(60));
    let mut execution = garage.execution(id).await;
    let times = ["createdAt", "lastUpdatedAt", "startedAt", "timeToLive"]
        .map(|member| execution[member].take().as_f64().unwrap());
    assert!(times[0] == times[1] && times[0] == times[2]);
    assert_eq!(times[3] - times[0], 180.0 * 86_400.0);
    let expected = json!({
        "executionId": id, "commandArn": arn("command/lock"), "targetArn": arn("thing/car"),
        "status": "CREATED", "executionTimeoutSeconds": 60,
        "createdAt": null, "lastUpdatedAt": null, "startedAt": null, "timeToLive": null,
    });
    assert_eq!(execution, expected);
}

#[tokio::test]
async fn a_client_that_is_no_thing_can_be_told_too() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    garage.local.heard();
    let client = json!({"targetArn": arn("client/tablet.7 é")});
    let id = garage.start(client).await;
    let heard = garage.local.heard();
    let topic = format!("$aws/commands/clients/tablet.7 é/executions/{id}/request/json");
    assert!(heard.iter().any(|message| message.topic == topic));
    let (end, _) = garage
        .answer_on(
            &format!("$aws/commands/clients/tablet.7 é/executions/{id}/response/json"),
            json!({"status": "SUCCEEDED"}).to_string(),
        )
        .await;
    assert_eq!(end, "accepted/json");
    let get = json!({"executionId": id, "targetArn": arn("client/tablet.7 é")});
    let got = garage.local.iot("GetCommandExecution", get).await.unwrap();
    assert_eq!(got["status"], "SUCCEEDED");
}

#[tokio::test]
async fn an_execution_is_seen_with_its_own_device_only() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let id = garage.start(json!({})).await;
    for (target, expected) in [
        ("thing/van", "ResourceNotFoundException"),
        ("client/car", "ResourceNotFoundException"),
        ("thinggroup/car", "ValidationException"),
        ("thing/", "ValidationException"),
        ("car", "ValidationException"),
    ] {
        let get = json!({"executionId": id, "targetArn": arn(target)});
        let refused = garage.local.iot("GetCommandExecution", get).await;
        assert_eq!(code(refused), expected, "{target}");
    }
}

#[tokio::test]
async fn what_cannot_be_told_is_refused_with_its_code() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let foreign = "arn:aws:iot:us-east-1:210987654321:thing/car";
    for (what, input, expected) in [
        (
            "no thing",
            json!({"targetArn": arn("thing/van")}),
            "ResourceNotFoundException",
        ),
        (
            "no command",
            json!({"commandArn": arn("command/no")}),
            "ResourceNotFoundException",
        ),
        (
            "a group",
            json!({"targetArn": arn("thinggroup/all")}),
            "ValidationException",
        ),
        (
            "a bad name",
            json!({"targetArn": arn("thing/a b")}),
            "ValidationException",
        ),
        (
            "a wildcard",
            json!({"targetArn": arn("client/+")}),
            "ValidationException",
        ),
        (
            "a topic",
            json!({"targetArn": arn("client/a/b")}),
            "ValidationException",
        ),
        ("no ARN", json!({"targetArn": "car"}), "ValidationException"),
        (
            "somebody else's",
            json!({"targetArn": foreign}),
            "ValidationException",
        ),
        (
            "a job",
            json!({"commandArn": arn("job/lock")}),
            "ValidationException",
        ),
        (
            "too long",
            json!({"executionTimeoutSeconds": 43_201}),
            "ValidationException",
        ),
    ] {
        assert_eq!(code(garage.try_start(input).await), expected, "{what}");
    }
    garage
        .start(json!({"executionTimeoutSeconds": 43_200}))
        .await;
}

#[tokio::test]
async fn a_token_starts_one_execution() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let input = json!({"clientToken": "t", "executionTimeoutSeconds": 60});
    let id = garage.start(input.clone()).await;
    garage.local.heard();
    assert_eq!(garage.start(input).await, id);
    assert!(garage.local.heard().is_empty(), "nothing is sent again");
    let other = json!({"clientToken": "t", "executionTimeoutSeconds": 61});
    assert_eq!(code(garage.try_start(other).await), "ConflictException");
    assert_ne!(garage.start(json!({"clientToken": "u"})).await, id);
}

#[tokio::test]
async fn a_device_has_a_hundred_at_a_time() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let first = garage.start(json!({"executionTimeoutSeconds": 3600})).await;
    for _ in 1..100 {
        garage.start(json!({"executionTimeoutSeconds": 600})).await;
    }
    let full = garage.try_start(json!({})).await;
    assert_eq!(code(full), "ServiceQuotaExceededException");
    garage
        .start(json!({"targetArn": arn("client/other")}))
        .await;
    assert_eq!(garage.says(&first, "IN_PROGRESS").await, None);
    let full = garage.try_start(json!({})).await;
    assert_eq!(
        code(full),
        "ServiceQuotaExceededException",
        "progress is no end"
    );
    assert_eq!(garage.says(&first, "SUCCEEDED").await, None);
    garage.start(json!({"executionTimeoutSeconds": 3600})).await;
    let full = garage.try_start(json!({})).await;
    assert_eq!(code(full), "ServiceQuotaExceededException");
    garage.local.advance(Duration::from_secs(600)).await;
    garage.start(json!({})).await;
}

#[tokio::test]
async fn the_parameters_that_were_used_are_told() {
    let garage = Garage::new().await;
    let template = r#"["${aws:iot:commandexecution::parameter:a}", "${aws:iot:commandexecution::parameter:b}"]"#;
    let parameters = json!([{"name": "a"}, {"name": "b", "defaultValue": {"UL": "7"}}]);
    garage.template(template, parameters).await;
    let id = garage.start(json!({"parameters": {"a": {"D": 1.5}}})).await;
    let expected = json!({"a": {"D": 1.5}, "b": {"UL": "7"}});
    assert_eq!(garage.execution(&id).await["parameters"], expected);
}
