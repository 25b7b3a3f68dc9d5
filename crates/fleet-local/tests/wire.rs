//! What answers of the registry and the data plane look like in bytes, to a client that is no SDK.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use fleet_local::{Auth, Config, Quotas, Server, StateDir};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A server without signatures, and the bytes that go to it.
struct Wire(Server);

/// An answer: status, head in lower case, body as JSON.
struct Answer {
    status: u16,
    head: String,
    body: Value,
}

impl Wire {
    async fn start(quotas: Quotas) -> Wire {
        let mut config = Config::new(StateDir::Memory);
        config.auth = Auth::Off;
        config.quotas = quotas;
        Wire(Server::start(config).await.unwrap())
    }

    async fn send(&self, method: &str, target: &str, body: &Value) -> Answer {
        self.send_to("iot", method, target, body).await
    }

    /// Sends to a service by the first word of its host name.
    async fn send_to(&self, service: &str, method: &str, target: &str, body: &Value) -> Answer {
        let body = match body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        let request = format!(
            "{method} {target} HTTP/1.1\r\nhost: {service}.us-east-1.amazonaws.com\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        );
        let mut stream = TcpStream::connect(self.0.address()).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        Answer {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            head: head.to_lowercase(),
            body: match body {
                "" => Value::Null,
                body => serde_json::from_str(body).unwrap(),
            },
        }
    }

    async fn get(&self, target: &str) -> Answer {
        self.send("GET", target, &Value::Null).await
    }
}

#[tokio::test]
async fn a_refusal_names_its_code_in_a_header_and_carries_its_members() {
    let wire = Wire::start(Quotas::Off).await;
    let made = wire.send("POST", "/thing-types/car", &Value::Null).await;
    assert_eq!(
        (made.status, &made.body["thingTypeName"]),
        (200, &json!("car"))
    );
    let other = json!({"thingTypeProperties": {"thingTypeDescription": "a car"}});
    let refused = wire.send("POST", "/thing-types/car", &other).await;
    assert_eq!(refused.status, 409);
    assert!(
        refused
            .head
            .contains("\r\nx-amzn-errortype: resourcealreadyexistsexception"),
        "{}",
        refused.head
    );
    assert!(refused.head.contains("\r\ncontent-type: application/json"));
    assert_eq!(
        refused.body,
        json!({
            "message": "Thing Type car already exists in current account with different properties",
            "resourceId": made.body["thingTypeId"],
            "resourceArn": made.body["thingTypeArn"],
        })
    );
}

#[tokio::test]
async fn times_are_numbers_of_seconds_and_what_is_not_set_is_left_out() {
    let wire = Wire::start(Quotas::Off).await;
    wire.send("POST", "/thing-types/car", &Value::Null).await;
    let described = wire.get("/thing-types/car").await.body;
    let metadata = described["thingTypeMetadata"].as_object().unwrap();
    assert_eq!(metadata.len(), 2);
    let created = metadata["creationDate"].as_f64().unwrap();
    // After 2020 and before 2100, so seconds and no milliseconds.
    assert!((1.5e9..4.2e9).contains(&created), "{created}");
    assert_eq!(described["thingTypeProperties"], json!({}));
}

#[tokio::test]
async fn filters_come_percent_encoded_in_the_query_string() {
    let wire = Wire::start(Quotas::Off).await;
    for (name, parent) in [
        ("Fleet:US", None),
        ("Fleet:DE", None),
        ("West", Some("Fleet:US")),
    ] {
        let target = format!("/thing-groups/{}", name.replace(':', "%3A"));
        let body = json!({"parentGroupName": parent});
        assert_eq!(
            wire.send("POST", &target, &body).await.status,
            200,
            "{name}"
        );
    }
    let listed = async |query: &str| {
        let answer = wire.get(&format!("/thing-groups?{query}")).await;
        assert_eq!(answer.status, 200, "{query}: {}", answer.body);
        let groups = answer.body["thingGroups"].as_array().unwrap().clone();
        let names = groups
            .iter()
            .map(|group| group["groupName"].as_str().unwrap());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(listed("").await, "Fleet:DE Fleet:US West");
    assert_eq!(listed("recursive=false").await, "Fleet:DE Fleet:US");
    assert_eq!(listed("parentGroup=Fleet%3AUS").await, "West");
    assert_eq!(
        listed("namePrefixFilter=Fleet%3AU&maxResults=250").await,
        "Fleet:US"
    );
    assert_eq!(wire.get("/thing-groups?recursive=maybe").await.status, 400);
}

#[tokio::test]
async fn the_second_change_of_the_index_in_a_second_is_throttled_with_400() {
    let wire = Wire::start(Quotas::Aws).await;
    let on = json!({"thingIndexingConfiguration": {"thingIndexingMode": "REGISTRY"}});
    assert_eq!(wire.send("POST", "/indexing/config", &on).await.status, 200);
    let throttled = wire.send("POST", "/indexing/config", &on).await;
    assert_eq!(throttled.status, 400);
    assert!(
        throttled
            .head
            .contains("x-amzn-errortype: throttlingexception")
    );
    assert_eq!(throttled.body, json!({"message": "Rate exceeded"}));
    // Other operations have their own budgets.
    assert_eq!(wire.get("/indexing/config").await.status, 200);
}

#[tokio::test]
async fn a_device_publishes_with_the_slashes_of_its_topic_as_they_are() {
    let wire = Wire::start(Quotas::Off).await;
    let data = "data-ats.iot";
    let target = "/topics/fleet/car/news?qos=1&retain=true";
    let sent = wire.send_to(data, "POST", target, &json!(1)).await;
    assert_eq!((sent.status, sent.body), (200, Value::Null));
    let target = "/retainedMessage/fleet%2Fcar%2Fnews";
    let kept = wire.send_to(data, "GET", target, &Value::Null).await;
    assert_eq!(kept.body["topic"], "fleet/car/news");
    assert_eq!(
        (&kept.body["qos"], &kept.body["payload"]),
        (&json!(1), &json!("MQ=="))
    );
}

#[tokio::test]
async fn a_shadow_is_a_json_document_and_its_refusal_has_a_code_and_a_message() {
    let wire = Wire::start(Quotas::Off).await;
    let data = "data-ats.iot";
    let request = json!({"state": {"reported": {"a": 1}}, "version": 0});
    let target = "/things/car/shadow?name=config";
    let made = wire.send_to(data, "POST", target, &request).await;
    assert_eq!((made.status, &made.body["version"]), (200, &json!(1)));
    assert!(
        made.head.contains("content-type: application/json"),
        "{}",
        made.head
    );
    let refused = wire.send_to(data, "POST", target, &request).await;
    assert_eq!(refused.status, 409);
    assert!(refused.head.contains("x-amzn-errortype: conflictexception"));
    assert_eq!(refused.body["message"], "Version conflict");
    let gone = wire.send_to(data, "DELETE", target, &Value::Null).await;
    assert_eq!(gone.body.as_object().unwrap().len(), 2);
}

#[tokio::test]
async fn one_path_starts_and_lists_executions_of_commands_by_the_service() {
    let wire = Wire::start(Quotas::Off).await;
    let arn = |resource: &str| format!("arn:aws:iot:us-east-1:123456789012:{resource}");
    wire.send("POST", "/things/car", &Value::Null).await;
    let payload = json!({"payload": {"content": "e30=", "contentType": "application/json"}});
    let made = wire.send("PUT", "/commands/lock", &payload).await;
    assert_eq!(
        (made.status, &made.body["commandArn"]),
        (200, &json!(arn("command/lock")))
    );
    let of = json!({"commandArn": arn("command/lock"), "targetArn": arn("thing/car")});
    let jobs_data = "data.jobs.iot";
    let started = wire
        .send_to(jobs_data, "POST", "/command-executions", &of)
        .await;
    assert_eq!(started.status, 200);
    let id = started.body["executionId"].as_str().unwrap();
    let of_car = json!({"targetArn": arn("thing/car")});
    let listed = wire
        .send("POST", "/command-executions?maxResults=1", &of_car)
        .await;
    assert_eq!(listed.body["commandExecutions"][0]["executionId"], id);
    let target = format!(
        "/command-executions/{id}?targetArn={}&includeResult=true",
        arn("thing/car")
    );
    let got = wire.get(&target).await;
    assert_eq!((got.status, &got.body["status"]), (200, &json!("CREATED")));
    let target = format!("/command-executions/{id}?targetArn={}", arn("thing/car"));
    let refused = wire.send("DELETE", &target, &Value::Null).await;
    assert_eq!(
        (refused.status, &refused.body["resourceId"]),
        (409, &json!(id))
    );
    let both = wire.send("POST", "/command-executions", &of).await;
    assert_eq!(both.status, 400);
    assert!(
        both.head
            .contains("\r\nx-amzn-errortype: validationexception")
    );
    let deleted = wire.send("DELETE", "/commands/lock", &Value::Null).await;
    assert_eq!((deleted.status, deleted.body), (202, json!({})));
    let gone = wire.send("DELETE", "/commands/nothing", &Value::Null).await;
    assert_eq!((gone.status, gone.body), (204, Value::Null));
    assert!(
        !gone.head.contains("\r\ncontent-length"),
        "204 has no body: {}",
        gone.head
    );
}
