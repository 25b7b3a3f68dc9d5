//! Lifecycle events, and what operations know of connections.

use serde_json::{Value, json};

use crate::Local;
use crate::client::{Client, connect, unsubscribe};

async fn event(client: &mut Client) -> (String, Value) {
    let message = client.message().await;
    (
        message.topic,
        serde_json::from_str(&message.payload).unwrap(),
    )
}

#[tokio::test]
async fn lifecycle_events_tell_who_comes_goes_and_subscribes() {
    let local = Local::start().await;
    let mut watch = local.client(5, "watch").await;
    watch.subscribe("$aws/events/presence/+/truck", 1).await;
    watch.subscribe("$aws/events/subscriptions/#", 0).await;
    // Its own subscription is told of as well.
    let (topic, _) = event(&mut watch).await;
    assert_eq!(topic, "$aws/events/subscriptions/subscribed/watch");
    let mut sessions = Vec::new();
    for version in [0, 1] {
        let mut truck = local.client(4, "truck").await;
        let (topic, came) = event(&mut watch).await;
        assert_eq!(topic, "$aws/events/presence/connected/truck");
        assert_eq!(came["eventType"], "connected");
        assert_eq!(came["ipAddress"], "127.0.0.1");
        assert_eq!(came["versionNumber"], version);
        assert!(came["timestamp"].as_i64().unwrap() > 1_700_000_000_000);
        truck.subscribe("a/b", 0).await;
        let (topic, subscribed) = event(&mut watch).await;
        assert_eq!(topic, "$aws/events/subscriptions/subscribed/truck");
        assert_eq!(subscribed["topics"], json!(["a/b"]));
        truck.send(&unsubscribe(4, 1, "a/b")).await;
        truck.packet().await;
        let (topic, _) = event(&mut watch).await;
        assert_eq!(topic, "$aws/events/subscriptions/unsubscribed/truck");
        if version == 0 {
            truck.leave().await;
        } else {
            drop(truck);
        }
        let (topic, went) = event(&mut watch).await;
        assert_eq!(topic, "$aws/events/presence/disconnected/truck");
        assert_eq!(went["clientInitiatedDisconnect"], version == 0);
        let reason = ["CLIENT_INITIATED_DISCONNECT", "CONNECTION_LOST"][version];
        assert_eq!(went["disconnectReason"], reason);
        assert_eq!(went["versionNumber"], version);
        assert_eq!(went["sessionIdentifier"], came["sessionIdentifier"]);
        sessions.push(came["sessionIdentifier"].clone());
    }
    assert_ne!(sessions[0], sessions[1]);
    local.0.stop().await;
}

#[tokio::test]
async fn a_shadow_can_be_updated_by_message() {
    let local = Local::start().await;
    let mut truck = local.client(4, "truck").await;
    let state = r#"{"state":{"reported":{"km":7}}}"#;
    truck
        .publish("$aws/things/truck/shadow/update", state)
        .await;
    let (status, shadow) = local.http("GET", "/things/truck/shadow", "").await;
    assert_eq!(status, 200);
    assert!(shadow.contains(r#""km":7"#), "{shadow}");
    local.0.stop().await;
}

#[tokio::test]
async fn a_client_without_a_name_is_known_by_the_one_it_is_given() {
    let local = Local::start().await;
    let mut watch = local.client(4, "watch").await;
    watch.subscribe("$aws/events/presence/connected/#", 0).await;
    let (_client, _) = Client::connect(local.door(), &connect(4, "")).await;
    let (topic, came) = event(&mut watch).await;
    assert!(
        topic.starts_with("$aws/events/presence/connected/$GEN/"),
        "{topic}"
    );
    assert!(came["clientId"].as_str().unwrap().starts_with("$GEN/"));
    local.0.stop().await;
}

#[tokio::test]
async fn fleet_indexing_knows_who_is_connected_since_when_and_why_not() {
    let directory = tempfile::tempdir().unwrap();
    let state = fleet_local::StateDir::Path(directory.path().to_owned());
    let local = Local::on(state.clone()).await;
    let iot = async |local: &Local, method: &str, target: &str, body: Value| -> Value {
        let answer = local
            .http_to("iot", method, target, &body.to_string())
            .await;
        assert_eq!(answer.0, 200, "{target}: {}", answer.1);
        serde_json::from_str(&answer.1).unwrap_or_default()
    };
    let indexing = json!({"thingIndexingConfiguration": {
        "thingIndexingMode": "REGISTRY", "thingConnectivityIndexingMode": "STATUS"}});
    iot(&local, "POST", "/indexing/config", indexing).await;
    for name in ["truck", "never"] {
        iot(&local, "POST", &format!("/things/{name}"), json!({})).await;
    }
    let search = async |local: &Local, query: &str| -> Vec<Value> {
        let found = iot(
            local,
            "POST",
            "/indices/search",
            json!({"queryString": query}),
        )
        .await;
        found["things"].as_array().unwrap().clone()
    };
    let truck = local.client(4, "truck").await;
    let found = search(&local, "connectivity.connected:true").await;
    assert_eq!((found.len(), &found[0]["thingName"]), (1, &json!("truck")));
    assert_eq!(found[0]["connectivity"]["connected"], true);
    assert!(found[0]["connectivity"]["timestamp"].as_i64().unwrap() > 1_700_000_000_000);
    assert_eq!(
        search(&local, "connectivity.connected:false").await.len(),
        1
    );
    truck.leave().await;
    let reason = "connectivity.disconnectReason:CLIENT_INITIATED_DISCONNECT";
    let found = search(&local, reason).await;
    assert_eq!(found[0]["connectivity"]["connected"], false);
    // Whoever is connected when the server ends is not when it is back.
    let _truck = local.client(4, "truck").await;
    assert_eq!(search(&local, "connectivity.connected:true").await.len(), 1);
    local.0.stop().await;
    let local = Local::on(state).await;
    assert_eq!(search(&local, "connectivity.connected:true").await.len(), 0);
    let reason = "connectivity.disconnectReason:SERVER_INITIATED_DISCONNECT";
    assert_eq!(search(&local, reason).await.len(), 1);
    local.0.stop().await;
}
