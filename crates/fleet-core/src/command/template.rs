//! Payload templates: JSON with placeholders that AWS IoT replaces for each execution.

use std::collections::BTreeSet;

use serde_json::Value;

/// What a placeholder of a parameter begins with.
const PARAMETER: &str = "${aws:iot:commandexecution::parameter:";
/// The placeholder of the seconds that an execution may take.
pub const TIMEOUT: &str = "${aws:iot:commandexecution::executionTimeoutSec}";

/// Why a payload is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// It is not JSON.
    #[error("it is not JSON: {0}")]
    NotJson(String),
    /// It is JSON, and not an object.
    #[error("it must be a JSON object, such as {{\"action\":\"lock\"}}")]
    NotObject,
    /// It is too long.
    #[error("it has {length} bytes, the most is {most}")]
    TooLong {
        /// Bytes that it has.
        length: usize,
        /// Bytes that it may have.
        most: usize,
    },
    /// A placeholder has no end, or no name of 1–192 characters of `[.$a-zA-Z0-9_-]`.
    #[error("{0:?} is no placeholder: write ${{aws:iot:commandexecution::parameter:NAME}}")]
    Placeholder(String),
}

/// The placeholder of a parameter.
#[must_use]
pub fn placeholder(parameter: &str) -> String {
    format!("{PARAMETER}{parameter}}}")
}

/// A payload: a JSON object of at most `most` bytes when written without blanks.
///
/// # Errors
/// It is none.
pub fn payload(text: &str, most: usize) -> Result<Value, TemplateError> {
    let value: Value =
        serde_json::from_str(text).map_err(|error| TemplateError::NotJson(error.to_string()))?;
    if !value.is_object() {
        return Err(TemplateError::NotObject);
    }
    let length = value.to_string().len();
    if length > most {
        return Err(TemplateError::TooLong { length, most });
    }
    Ok(value)
}

/// What the placeholders of a payload name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Placeholders {
    /// Parameters.
    pub parameters: BTreeSet<String>,
    /// Whether the seconds that an execution may take are asked for.
    pub timeout: bool,
}

impl Placeholders {
    /// Whether there are none: the payload is static.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parameters.is_empty() && !self.timeout
    }
}

/// The placeholders of a payload, in its values and its names.
///
/// # Errors
/// One of them is none that AWS knows.
pub fn placeholders(payload: &Value) -> Result<Placeholders, TemplateError> {
    let mut found = Placeholders::default();
    look(payload, &mut found)?;
    Ok(found)
}

fn look(value: &Value, found: &mut Placeholders) -> Result<(), TemplateError> {
    match value {
        Value::String(text) => look_at(text, found),
        Value::Array(items) => items.iter().try_for_each(|item| look(item, found)),
        Value::Object(members) => members.iter().try_for_each(|(name, value)| {
            look_at(name, found)?;
            look(value, found)
        }),
        _ => Ok(()),
    }
}

fn look_at(text: &str, found: &mut Placeholders) -> Result<(), TemplateError> {
    let mut rest = text;
    while let Some(start) = rest.find("${aws:iot:commandexecution:") {
        rest = &rest[start..];
        let refuse = || TemplateError::Placeholder(rest.to_owned());
        let end = rest.find('}').ok_or_else(refuse)? + 1;
        let whole = &rest[..end];
        if whole == TIMEOUT {
            found.timeout = true;
        } else {
            let name = whole.strip_prefix(PARAMETER).ok_or_else(refuse)?;
            let name = name.trim_end_matches('}');
            if !is_parameter_name(name) {
                return Err(refuse());
            }
            found.parameters.insert(name.to_owned());
        }
        rest = &rest[end..];
    }
    Ok(())
}

/// Whether a parameter can have this name: 1–192 characters of `[.$a-zA-Z0-9_-]`.
#[must_use]
pub fn is_parameter_name(name: &str) -> bool {
    (1..=192).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '$' | '_' | '-'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn placeholders_are_found_wherever_they_stand() {
        let payload = json!({
            "action": "honk",
            "for": placeholder("duration"),
            "text": format!("{} of {TIMEOUT}", placeholder("vehicle.id")),
            "list": [{ placeholder("key"): 1 }],
        });
        let found = placeholders(&payload).unwrap();
        let names: Vec<_> = found.parameters.iter().map(String::as_str).collect();
        assert_eq!(names, ["duration", "key", "vehicle.id"]);
        assert!(found.timeout);
        assert!(
            placeholders(&json!({ "price": "${5}" }))
                .unwrap()
                .is_empty()
        );
    }

    #[test]
    fn a_placeholder_that_aws_does_not_know_is_refused() {
        for odd in [
            "${aws:iot:commandexecution::parameter:}",
            "${aws:iot:commandexecution::parameter:open",
            "${aws:iot:commandexecution::parameter:a b}",
            "${aws:iot:commandexecution::thing}",
        ] {
            assert!(placeholders(&json!({ "a": odd })).is_err(), "{odd}");
        }
    }

    #[test]
    fn a_payload_is_an_object_of_limited_size() {
        assert!(payload(r#"{"action":"lock"}"#, 100).is_ok());
        assert_eq!(payload("[1]", 100), Err(TemplateError::NotObject));
        assert!(matches!(payload("{", 100), Err(TemplateError::NotJson(_))));
        let long = json!({ "a": "x".repeat(100) }).to_string();
        assert_eq!(
            payload(&long, 100),
            Err(TemplateError::TooLong {
                length: 108,
                most: 100
            })
        );
    }
}
