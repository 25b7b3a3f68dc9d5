//! What a device may say, in which shape, and what it is told.

use ciborium::cbor;
use serde_json::{Value, json};

use crate::iot::commands::tests::{Garage, with};

async fn started() -> (Garage, String) {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let id = garage.start(json!({})).await;
    (garage, id)
}

#[tokio::test]
async fn the_last_answer_is_what_is_known() {
    let (garage, id) = started().await;
    let answer = json!({
        "deviceId": "car", "executionId": id, "status": "IN_PROGRESS", "clientToken": "token-1",
        "statusReason": {"reasonCode": "200", "reasonDescription": "Execution_in_progress"},
        "result": {"car_battery": {"s": "50 percent"}, "on": {"b": false}, "raw": {"bin": "AP8="}},
    });
    let (end, mut told) = garage.answer(&id, answer).await;
    assert_eq!(end, "accepted/json");
    assert!(told["timestamp"].take().is_i64());
    let expected = json!({"timestamp": null, "executionId": id, "clientToken": "token-1"});
    assert_eq!(told, expected);
    let execution = garage.execution(&id).await;
    let reason = json!({"reasonCode": "200", "reasonDescription": "Execution_in_progress"});
    assert_eq!(execution["statusReason"], reason);
    let result =
        json!({"car_battery": {"S": "50 percent"}, "on": {"B": false}, "raw": {"BIN": "AP8="}});
    assert_eq!(execution["result"], result);
    let get = json!({"executionId": id, "targetArn": execution["targetArn"]});
    let bare = garage.local.iot("GetCommandExecution", get).await.unwrap();
    assert!(bare.get("result").is_none(), "only when it is asked for");
    assert_eq!(garage.says(&id, "SUCCEEDED").await, None);
    let execution = garage.execution(&id).await;
    assert!(execution.get("statusReason").is_none() && execution.get("result").is_none());
}

#[tokio::test]
async fn an_answer_is_taken_at_its_limits_and_refused_past_them() {
    let (garage, id) = started().await;
    let reason = |code: String, description: String| json!({"statusReason": {"reasonCode": code, "reasonDescription": description}});
    let result = |name: &str, value: Value| json!({"result": {name: value}});
    let name = "n".repeat(32);
    for more in [
        json!({}),
        json!({"statusReason": null, "result": null, "other": [1]}),
        reason("A".repeat(64), "é".repeat(1024)),
        reason("_-9".to_owned(), String::new()),
        json!({"statusReason": {"reasonCode": "A"}}),
        result(&name, json!({"s": "x"})),
        result("a-_9", json!({"b": true})),
    ] {
        let answer = with(json!({"status": "IN_PROGRESS"}), more);
        let (end, told) = garage.answer(&id, answer.clone()).await;
        assert_eq!(end, "accepted/json", "{answer}: {told}");
    }
    let before = garage.execution(&id).await;
    for more in [
        json!({"status": "CREATED"}),
        json!({"status": "CANCELED"}),
        json!({"status": "succeeded"}),
        json!({"status": null}),
        json!({"status": 7}),
        json!({"statusReason": "it is done"}),
        json!({"statusReason": {}}),
        json!({"statusReason": {"reasonDescription": "d"}}),
        json!({"statusReason": {"reasonCode": "A", "more": 1}}),
        reason(String::new(), String::new()),
        reason("A".repeat(65), String::new()),
        reason("low".to_owned(), String::new()),
        reason("$NO_RESPONSE_FROM_DEVICE".to_owned(), String::new()),
        reason("A".to_owned(), "x".repeat(1025)),
        reason("A".to_owned(), "a\nb".to_owned()),
        json!({"result": {}}),
        json!({"result": "done"}),
        result("a", json!("x")),
        result("a", json!({})),
        result("a", json!({"S": "x"})),
        result("a", json!({"s": "x", "b": true})),
        result("a", json!({"s": ""})),
        result("a", json!({"s": 1})),
        result("a", json!({"b": "true"})),
        result("a", json!({"bin": "?"})),
        result("a", json!({"bin": ""})),
        result("", json!({"s": "x"})),
        result("a b", json!({"s": "x"})),
        result(&"n".repeat(33), json!({"s": "x"})),
    ] {
        let answer = with(json!({"status": "IN_PROGRESS", "clientToken": "t"}), more);
        let (end, told) = garage.answer(&id, answer.clone()).await;
        assert_eq!(end, "rejected/json", "{answer}");
        assert_eq!(told["error"], "InvalidRequest", "{answer}");
        assert_eq!(
            (&told["clientToken"], &told["executionId"]),
            (&json!("t"), &json!(id))
        );
        assert!(told["errorMessage"].is_string());
    }
    assert_eq!(
        garage.execution(&id).await,
        before,
        "a refusal changes nothing"
    );
}

#[tokio::test]
async fn what_is_no_object_is_refused_without_a_token() {
    let (garage, id) = started().await;
    let topic = format!("$aws/commands/things/car/executions/{id}/response/json");
    for body in [
        "",
        "{",
        "[]",
        "\"SUCCEEDED\"",
        "null",
        "{\"status\": \"FAILED\"} x",
    ] {
        let (end, told) = garage.answer_on(&topic, body.to_owned()).await;
        assert_eq!(
            (end.as_str(), &told["error"]),
            ("rejected/json", &json!("InvalidRequest"))
        );
        assert!(told.get("clientToken").is_none(), "{body}");
    }
    assert_eq!(garage.status(&id).await, "CREATED");
}

#[tokio::test]
async fn only_its_own_device_answers_for_an_execution() {
    let (garage, id) = started().await;
    let answer = json!({"status": "SUCCEEDED", "clientToken": "t"}).to_string();
    for topic in [
        format!("$aws/commands/things/van/executions/{id}/response/json"),
        format!("$aws/commands/clients/car/executions/{id}/response/json"),
        "$aws/commands/things/car/executions/none/response/json".to_owned(),
    ] {
        let (end, told) = garage.answer_on(&topic, answer.clone()).await;
        assert_eq!(end, "rejected/json");
        assert_eq!(
            (&told["error"], &told["clientToken"]),
            (&json!("ResourceNotFound"), &json!("t"))
        );
    }
    let nowhere = format!("$aws/commands/cars/car/executions/{id}/response/json");
    let direct = garage
        .local
        .mqtt("car", &nowhere, answer.clone())
        .await
        .unwrap();
    assert!(direct.is_empty(), "no device has such a topic");
    assert_eq!(garage.status(&id).await, "CREATED");
    let bare = format!("$aws/commands/things/car/executions/{id}/response");
    let (end, _) = garage.answer_on(&bare, answer).await;
    assert_eq!(end, "accepted");
    assert_eq!(garage.status(&id).await, "SUCCEEDED");
}

#[tokio::test]
async fn an_answer_in_cbor_is_told_what_became_of_it_in_cbor() {
    let (garage, id) = started().await;
    let topic = format!("$aws/commands/things/car/executions/{id}/response/cbor");
    let answer = cbor!({
        "status" => "FAILED", "clientToken" => "t",
        "statusReason" => {"reasonCode" => "CAR_LOW_ON_BATTERY"},
        "result" => {"raw" => {"bin" => ciborium::Value::Bytes(vec![0, 255])}},
    })
    .unwrap();
    let mut bytes = Vec::new();
    ciborium::into_writer(&answer, &mut bytes).unwrap();
    let mut twice = bytes.clone();
    twice.extend(&bytes);
    for (body, end, error) in [
        (twice, "/response/rejected/cbor", json!("InvalidRequest")),
        (
            b"{}".to_vec(),
            "/response/rejected/cbor",
            json!("InvalidRequest"),
        ),
        (bytes.clone(), "/response/accepted/cbor", json!(null)),
        (
            bytes,
            "/response/rejected/cbor",
            json!("TerminalStateReached"),
        ),
    ] {
        let direct = garage.local.mqtt("car", &topic, body).await.unwrap();
        assert!(direct[0].topic.ends_with(end), "{}", direct[0].topic);
        let told: Value = ciborium::from_reader(&direct[0].payload[..]).unwrap();
        assert_eq!(told["error"], error);
    }
    let execution = garage.execution(&id).await;
    assert_eq!(execution["status"], "FAILED");
    assert_eq!(execution["result"], json!({"raw": {"BIN": "AP8="}}));
}

#[tokio::test]
async fn the_operation_publish_answers_for_a_device_as_well() {
    let (garage, id) = started().await;
    let body =
        json!({"status": "REJECTED", "statusReason": {"reasonCode": "CANCELED_BY_OPERATOR"}});
    garage.local.heard();
    let topic = format!("$aws/commands/things/car/executions/{id}/response/json");
    garage.publish(&topic, body.to_string()).await;
    let execution = garage.execution(&id).await;
    assert_eq!(execution["status"], "REJECTED");
    assert_eq!(
        execution["statusReason"]["reasonCode"],
        "CANCELED_BY_OPERATOR"
    );
    let topics: Vec<String> = garage
        .local
        .heard()
        .into_iter()
        .map(|it| it.topic)
        .collect();
    let event = "$aws/events/commandExecution/lock/REJECTED".to_owned();
    assert_eq!(
        topics,
        [topic, event],
        "nobody is there to be told directly"
    );
}
