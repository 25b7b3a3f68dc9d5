//! A message on its way from a publisher to those who subscribe, in the words of MQTT 5.

use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};

/// How surely a message arrives. AWS IoT has no QoS 2.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Qos {
    /// 0: sent once, and lost if the receiver is not there.
    #[default]
    AtMostOnce,
    /// 1: sent until it is acknowledged, and kept for a persistent session that is away.
    AtLeastOnce,
}

impl Qos {
    /// QoS 1, or else QoS 0.
    pub(crate) fn at_least_once(yes: bool) -> Qos {
        if yes {
            Qos::AtLeastOnce
        } else {
            Qos::AtMostOnce
        }
    }

    /// 0 or 1, as it stands on the wire and in the state.
    pub(crate) fn level(self) -> u8 {
        self as u8
    }
}

/// A message. Its topic has no wildcards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) topic: String,
    pub(crate) payload: Bytes,
    /// At most that of each subscription on the way out.
    pub(crate) qos: Qos,
    /// Whether the publisher asked for it to be retained. Keeping it is not done by publishing it:
    /// see [`crate::data::retained::keep`].
    pub(crate) retain: bool,
    pub(crate) properties: Properties,
}

impl Message {
    /// A message without properties, with QoS 1, not retained.
    pub(crate) fn new(topic: impl Into<String>, payload: impl Into<Bytes>) -> Message {
        Message {
            topic: topic.into(),
            payload: payload.into(),
            qos: Qos::AtLeastOnce,
            ..Message::default()
        }
    }

    /// A message of JSON without properties, with QoS 1, not retained.
    pub(crate) fn json(topic: impl Into<String>, payload: &serde_json::Value) -> Message {
        Message::new(topic, payload.to_string())
    }
}

/// What MQTT 5 carries beside the payload; a subscriber of MQTT 3.1.1 does not see it. As JSON it is
/// what the state keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Properties {
    /// Names and values in their order; a name may come again.
    #[serde(
        rename = "userProperties",
        with = "pairs",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub(crate) user: Vec<(String, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) payload_format_indicator: Option<PayloadFormat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) response_topic: Option<String>,
    #[serde(with = "base64_bytes", skip_serializing_if = "Option::is_none")]
    pub(crate) correlation_data: Option<Bytes>,
    /// How long the message may wait for a subscriber, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message_expiry: Option<u32>,
}

/// What a payload is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum PayloadFormat {
    UnspecifiedBytes,
    Utf8Data,
}

/// User properties as AWS writes them: a list of objects, each a name and its value.
mod pairs {
    use serde::ser::SerializeSeq as _;
    use serde::{Deserialize as _, Deserializer, Serializer};
    use serde_json::{Map, Value};

    pub(super) fn serialize<S: Serializer>(
        pairs: &[(String, String)],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(pairs.len()))?;
        for (name, value) in pairs {
            let pair = (name.clone(), Value::from(value.as_str()));
            list.serialize_element(&Map::from_iter([pair]))?;
        }
        list.end()
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<(String, String)>, D::Error> {
        let list = Vec::<Map<String, Value>>::deserialize(deserializer)?;
        let mut pairs = Vec::with_capacity(list.len());
        for (name, value) in list.into_iter().flatten() {
            let Value::String(value) = value else {
                return Err(serde::de::Error::custom("a value that is no string"));
            };
            pairs.push((name, value));
        }
        Ok(pairs)
    }
}

mod base64_bytes {
    use serde::{Deserialize as _, Deserializer, Serializer};

    use base64::Engine as _;

    use super::{Bytes, STANDARD};

    pub(super) fn serialize<S: Serializer>(
        bytes: &Option<Bytes>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match bytes {
            Some(bytes) => serializer.serialize_some(&STANDARD.encode(bytes)),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Bytes>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| STANDARD.decode(text).map(Bytes::from))
            .transpose()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_kept_as_json_in_the_words_of_the_api() {
        let properties = Properties {
            user: vec![
                ("a".to_owned(), "1".to_owned()),
                ("a".to_owned(), "2".to_owned()),
            ],
            payload_format_indicator: Some(PayloadFormat::Utf8Data),
            correlation_data: Some(Bytes::from_static(b"correlation")),
            message_expiry: Some(60),
            ..Properties::default()
        };
        let text = serde_json::to_string(&properties).unwrap();
        assert_eq!(
            text,
            r#"{"userProperties":[{"a":"1"},{"a":"2"}],"payloadFormatIndicator":"UTF8_DATA","correlationData":"Y29ycmVsYXRpb24=","messageExpiry":60}"#
        );
        assert_eq!(
            serde_json::from_str::<Properties>(&text).unwrap(),
            properties
        );
        assert_eq!(
            serde_json::from_str::<Properties>("{}").unwrap(),
            Properties::default()
        );
    }
}
