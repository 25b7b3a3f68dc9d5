//! Messages sent over HTTPS.

use fleet_core::port::messages::{MessageWrites, NewMessage};
use serde_json::json;

use crate::testing::{Answer, aws};

#[tokio::test(start_paused = true)]
async fn a_message_is_sent_as_it_is_and_kept_only_if_it_is_said() {
    let (aws, wire) = aws([
        Answer::json(json!({ "endpointAddress": "abc-ats.iot.us-east-1.amazonaws.com" })),
        Answer::text(200, ""),
    ]);
    let message = NewMessage {
        topic: "$aws/commands/things/car/x y".into(),
        payload: br#"{"a":1}"#.to_vec(),
        at_least_once: true,
        retain: false,
    };
    aws.publish(&message).await.unwrap();
    let kept = NewMessage {
        topic: "t".into(),
        at_least_once: false,
        retain: true,
        ..message
    };
    aws.publish(&kept).await.unwrap();
    let seen = wire.seen();
    assert_eq!(
        seen[1].target,
        "POST /topics/%24aws%2Fcommands%2Fthings%2Fcar%2Fx%20y?qos=1"
    );
    assert_eq!(seen[1].body, r#"{"a":1}"#);
    assert_eq!(seen[2].target, "POST /topics/t?qos=0&retain=true");
}
