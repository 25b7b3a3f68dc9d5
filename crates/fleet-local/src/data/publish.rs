//! Publishing over HTTP: the message is checked, kept if it is to be retained, and handed on.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::error::{AwsError, AwsResult};
use crate::mqtt::inbound;
use crate::mqtt::message::{Message, PayloadFormat, Properties, Qos};
use crate::mqtt::topic::{self, Topic};
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) POST "/topics/{topic}" Publish => publish,
}

/// A message's payload, in bytes (AWS: 128 KB).
const MAX_PAYLOAD: usize = 128 * 1024;

/// The lifetime of a message, in seconds (AWS: seven days).
const MAX_EXPIRY: u32 = 604_800;

/// Names and values of all user properties, and the correlation data, in bytes (AWS: 8 KB each).
const MAX_PROPERTIES: usize = 8 * 1024;

/// The content type, in bytes (AWS: 256).
const MAX_CONTENT_TYPE: usize = 256;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Publish {
    topic: String,
    #[serde(default)]
    qos: i64,
    #[serde(default)]
    retain: bool,
    user_properties: Option<String>,
    payload_format_indicator: Option<PayloadFormat>,
    content_type: Option<String>,
    response_topic: Option<String>,
    correlation_data: Option<String>,
    message_expiry: Option<i64>,
}

fn publish(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let (input, payload): (Publish, _) = input.parse_with_payload()?;
    let topic = topic::parse(&input.topic).map_err(inbound::refused)?;
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
        properties: input.properties(&payload)?,
        topic: input.topic,
        payload,
        qos: Qos::at_least_once(input.qos == 1),
        retain: input.retain,
    };
    // What a service answers the publisher past the broker has nobody to hear it.
    inbound::say(ctx, message, None)?;
    Ok(Reply::empty())
}

impl Publish {
    /// Its properties of MQTT 5, checked.
    fn properties(&self, payload: &[u8]) -> AwsResult<Properties> {
        let refuse = |message: &str| Err(AwsError::invalid_request(message));
        if let Some(response) = &self.response_topic
            && let Err(refusal) = topic::parse(response)
        {
            return refuse(&format!("responseTopic: {refusal}"));
        }
        if self
            .content_type
            .as_ref()
            .is_some_and(|text| text.len() > MAX_CONTENT_TYPE)
        {
            return refuse("contentType is longer than 256 bytes");
        }
        let correlation_data = match self
            .correlation_data
            .as_ref()
            .map(|data| STANDARD.decode(data))
        {
            Some(Err(_)) => return refuse("correlationData is not base64"),
            Some(Ok(data)) if data.len() > MAX_PROPERTIES => {
                return refuse("correlationData is longer than 8 KB");
            }
            Some(Ok(data)) => Some(data.into()),
            None => None,
        };
        if self.payload_format_indicator == Some(PayloadFormat::Utf8Data)
            && std::str::from_utf8(payload).is_err()
        {
            return refuse("The payload is not UTF-8 as payloadFormatIndicator says");
        }
        let message_expiry = match self.message_expiry.map(u32::try_from) {
            Some(Ok(seconds)) if seconds <= MAX_EXPIRY => Some(seconds),
            Some(_) => return refuse("messageExpiry must be between 0 and 604800 seconds"),
            None => None,
        };
        let user = self
            .user_properties
            .as_deref()
            .map(user_properties)
            .transpose()?;
        Ok(Properties {
            user: user.unwrap_or_default(),
            payload_format_indicator: self.payload_format_indicator,
            content_type: self.content_type.clone(),
            response_topic: self.response_topic.clone(),
            correlation_data,
            message_expiry,
        })
    }
}

/// The header's value: base64 of a JSON list of objects, each a name and its value.
fn user_properties(header: &str) -> AwsResult<Vec<(String, String)>> {
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
    let mut pairs = Vec::with_capacity(list.len());
    for (name, value) in list.into_iter().flatten() {
        let Value::String(value) = value else {
            return Err(AwsError::invalid_request(
                "The values of userProperties must be strings",
            ));
        };
        bytes += name.len() + value.len();
        pairs.push((name, value));
    }
    if bytes > MAX_PROPERTIES {
        return Err(AwsError::invalid_request(
            "userProperties are longer than 8 KB",
        ));
    }
    Ok(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_properties_are_base64_of_a_list_of_objects() {
        let read = |json: &str| user_properties(&STANDARD.encode(json));
        let list = read(r#"[{"deviceName": "alpha"}, {"deviceCnt": "45"}]"#).unwrap();
        assert_eq!(list[1], ("deviceCnt".to_owned(), "45".to_owned()));
        assert_eq!(
            read(r#""[{\"a\": \"b\"}]""#).unwrap(),
            [("a".to_owned(), "b".to_owned())]
        );
        assert!(read(r#"{"a": "b"}"#).is_err());
        assert!(read(r#"[{"a": 1}]"#).is_err());
        assert!(read(&format!(r#"[{{"a": "{}"}}]"#, "x".repeat(8192))).is_err());
        assert!(user_properties("not base64!").is_err());
    }
}
