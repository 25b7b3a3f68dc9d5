//! What a device of ours may do over MQTT: be itself, and use its own topics.

use serde_json::{Value, json};

use crate::account::Place;

/// The topics of a thing that belong to it: jobs and shadows, and commands.
const TOPICS: [&str; 2] = [
    "$aws/things/${iot:Connection.Thing.ThingName}/*",
    "$aws/commands/things/${iot:Connection.Thing.ThingName}/*",
];

/// The IoT policy of our devices. A device connects with the name of its thing as its client id, if
/// its certificate is attached to that thing, and uses the jobs, shadows and commands of that thing.
/// One policy does for all: AWS fills in the name of the thing that is connected.
#[must_use]
pub fn device_policy(place: &Place) -> Value {
    let partition = place.region.partition().as_str();
    let start = format!("arn:{partition}:iot:{}:{}", place.region, place.account);
    let of = |kind: &str| TOPICS.map(|topic| format!("{start}:{kind}/{topic}"));
    json!({
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": "iot:Connect",
                "Resource": format!("{start}:client/${{iot:Connection.Thing.ThingName}}"),
                "Condition": {"Bool": {"iot:Connection.Thing.IsAttached": "true"}}
            },
            {
                "Effect": "Allow",
                "Action": "iot:Subscribe",
                "Resource": of("topicfilter")
            },
            {
                "Effect": "Allow",
                "Action": ["iot:Publish", "iot:Receive"],
                "Resource": of("topic")
            }
        ]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_may_be_itself_and_use_its_own_topics_and_nothing_else() {
        let place = Place::new(
            "123456789012".parse().unwrap(),
            "cn-north-1".parse().unwrap(),
        );
        let policy = device_policy(&place);
        let statements = policy["Statement"].as_array().unwrap();
        assert_eq!(statements.len(), 3);
        assert_eq!(
            statements[0]["Resource"],
            "arn:aws-cn:iot:cn-north-1:123456789012:client/${iot:Connection.Thing.ThingName}"
        );
        assert_eq!(
            statements[1]["Resource"][1],
            "arn:aws-cn:iot:cn-north-1:123456789012:topicfilter/$aws/commands/things/${iot:Connection.Thing.ThingName}/*"
        );
        assert_eq!(
            statements[2]["Resource"][0],
            "arn:aws-cn:iot:cn-north-1:123456789012:topic/$aws/things/${iot:Connection.Thing.ThingName}/*"
        );
        let text = policy.to_string();
        assert!(!text.contains(r#""Resource":"*""#) && !text.contains("iot:*"));
        // AWS quota: 2,048 characters, white space apart.
        assert!(text.len() < 2048, "{}", text.len());
    }
}
