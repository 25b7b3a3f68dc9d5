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
