//! Publishing over HTTP: the message is checked, kept if it is to be retained, and handed on.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::topic::{self, ShadowRequest, Topic};
use super::{retained, shadows};
use crate::error::{AwsError, AwsResult};
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) POST "/topics/{topic}" Publish => publish,
}

/// A message's payload, in bytes (AWS: 128 KB).
const MAX_PAYLOAD: usize = 128 * 1024;

/// The lifetime of a message, in seconds (AWS: seven days).
const MAX_EXPIRY: i64 = 604_800;

/// Names and values of all user properties, and the correlation data, in bytes (AWS: 8 KB each).
const MAX_PROPERTIES: usize = 8 * 1024;

/// The content type, in bytes (AWS: 256).
const MAX_CONTENT_TYPE: usize = 256;

/// A message on its way to subscribers.
pub(super) struct Message<'a> {
    pub(super) topic: &'a str,
    pub(super) payload: &'a [u8],
    pub(super) qos: i64,
    pub(super) properties: Properties,
}

/// What MQTT 5 carries beside the payload. The correlation data is base64.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Properties {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) user_properties: Option<Vec<Map<String, Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payload_format_indicator: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_topic: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    correlation_data: Option<String>,
    /// Seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) message_expiry: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Publish {
    topic: String,
    #[serde(default)]
    qos: i64,
    #[serde(default)]
    retain: bool,
    user_properties: Option<String>,
    payload_format_indicator: Option<String>,
    content_type: Option<String>,
    response_topic: Option<String>,
    correlation_data: Option<String>,
    message_expiry: Option<i64>,
}

fn publish(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let (input, payload): (Publish, _) = input.parse_with_payload()?;
    let topic = topic::parse(&input.topic).map_err(refused)?;
    if payload.len() > MAX_PAYLOAD {
        return Err(AwsError::new(
            "RequestEntityTooLargeException",
            "The payload exceeds the maximum size allowed",
        ));
    }
    if input.retain && topic != Topic::Plain {
        return Err(AwsError::invalid_request(
            "A message on a reserved topic cannot be retained",
        ));
    }
    let message = Message {
        topic: &input.topic,
        payload: &payload,
        qos: input.qos,
        properties: Properties {
            user_properties: input
                .user_properties
                .as_deref()
                .map(user_properties)
                .transpose()?,
            payload_format_indicator: input.payload_format_indicator,
            content_type: input.content_type,
            response_topic: input.response_topic,
            correlation_data: input.correlation_data,
            message_expiry: input.message_expiry,
        },
    };
    check(&message.properties, &payload)?;
    if input.retain {
        retained::keep(ctx, &message)?;
    }
    deliver(ctx, &message, topic)?;
    Ok(Reply::empty())
}

/// Hands a message to those it is for. Subscribers join here with the MQTT broker.
fn deliver(ctx: &Ctx<'_>, message: &Message<'_>, topic: Topic<'_>) -> AwsResult<()> {
    match topic {
        // No rules and no subscribers are there to take it.
        Topic::Plain | Topic::Rule => Ok(()),
        Topic::Shadow {
            thing,
            name,
            request,
        } => {
            let answer = match request {
                ShadowRequest::Get => return Ok(()),
                ShadowRequest::Update => shadows::update(ctx, thing, name, message.payload),
                ShadowRequest::Delete => shadows::delete(ctx, thing, name),
            };
            // The publisher is not told; a refusal is for those who subscribe to `rejected`.
            match answer {
                Err(error) if error.code == "InternalFailureException" => Err(error),
                _ => Ok(()),
            }
        }
        Topic::Service => Err(AwsError::new(
            "NotImplemented",
            format!("No service of the local AWS listens to {}", message.topic),
        )),
    }
}

fn refused(refusal: topic::Refusal) -> AwsError {
    AwsError::invalid_request(refusal.to_string())
}

fn check(properties: &Properties, payload: &[u8]) -> AwsResult<()> {
    let refuse = |message: &str| Err(AwsError::invalid_request(message));
    if let Some(response) = &properties.response_topic
        && let Err(refusal) = topic::parse(response)
    {
        return refuse(&format!("responseTopic: {refusal}"));
    }
    if properties
        .content_type
        .as_ref()
        .is_some_and(|text| text.len() > MAX_CONTENT_TYPE)
    {
        return refuse("contentType is longer than 256 bytes");
    }
    if let Some(data) = &properties.correlation_data {
        match STANDARD.decode(data) {
            Err(_) => return refuse("correlationData is not base64"),
            Ok(data) if data.len() > MAX_PROPERTIES => {
                return refuse("correlationData is longer than 8 KB");
            }
            Ok(_) => {}
        }
    }
    if properties.payload_format_indicator.as_deref() == Some("UTF8_DATA")
        && std::str::from_utf8(payload).is_err()
    {
        return refuse("The payload is not UTF-8 as payloadFormatIndicator says");
    }
    if properties
        .message_expiry
        .is_some_and(|seconds| !(0..=MAX_EXPIRY).contains(&seconds))
    {
        return refuse("messageExpiry must be between 0 and 604800 seconds");
    }
    Ok(())
}

/// The header's value: base64 of a JSON list of objects, each a name and its value.
fn user_properties(header: &str) -> AwsResult<Vec<Map<String, Value>>> {
    let refuse =
        || AwsError::invalid_request("userProperties is not base64 of a JSON list of objects");
    let json = STANDARD.decode(header).map_err(|_| refuse())?;
    let mut value: Value = serde_json::from_slice(&json).map_err(|_| refuse())?;
    // An SDK that is given JSON as text writes it as a JSON string.
    if let Value::String(text) = &value {
        value = serde_json::from_str(text).map_err(|_| refuse())?;
    }
    let list: Vec<Map<String, Value>> = serde_json::from_value(value).map_err(|_| refuse())?;
    let mut bytes = 0;
    for (name, value) in list.iter().flatten() {
        let Value::String(value) = value else {
            return Err(AwsError::invalid_request(
                "The values of userProperties must be strings",
            ));
        };
        bytes += name.len() + value.len();
    }
    if bytes > MAX_PROPERTIES {
        return Err(AwsError::invalid_request(
            "userProperties are longer than 8 KB",
        ));
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_properties_are_base64_of_a_list_of_objects() {
        let read = |json: &str| user_properties(&STANDARD.encode(json));
        let list = read(r#"[{"deviceName": "alpha"}, {"deviceCnt": "45"}]"#).unwrap();
        assert_eq!(list[1]["deviceCnt"], "45");
        assert_eq!(read(r#""[{\"a\": \"b\"}]""#).unwrap()[0]["a"], "b");
        assert!(read(r#"{"a": "b"}"#).is_err());
        assert!(read(r#"[{"a": 1}]"#).is_err());
        assert!(read(&format!(r#"[{{"a": "{}"}}]"#, "x".repeat(8192))).is_err());
        assert!(user_properties("not base64!").is_err());
    }
}
