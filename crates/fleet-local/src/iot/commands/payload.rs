//! What a command sends: a payload that never changes, or one that is made from a template.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ciborium::Value as Tree;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value as Json};

use super::template::Template;
use super::value::Values;
use super::{Command, Content};
use crate::error::{AwsError, AwsResult};

/// The largest payload, in bytes (AWS: 32 KB). That it holds for what is made from a template as
/// well is a guess.
pub(super) const MAX_PAYLOAD: usize = 32 * 1024;

/// The content type of a payload of which nothing is said.
const UNKNOWN: &str = "application/octet-stream";

/// A payload that never changes, as it is given and kept. The content is base64.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Payload {
    #[serde(default)]
    content: String,
    #[serde(default = "unknown")]
    content_type: String,
}

fn unknown() -> String {
    UNKNOWN.to_owned()
}

/// How a template becomes a payload.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Preprocessor {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) aws_json_substitution: Option<JsonSubstitution>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JsonSubstitution {
    pub(super) output_format: OutputFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum OutputFormat {
    Json,
    Cbor,
}

/// What a device is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) payload: Vec<u8>,
    pub(crate) content_type: String,
}

fn refuse<T>(why: impl Into<String>) -> AwsResult<T> {
    Err(AwsError::validation(why))
}

impl Payload {
    fn bytes(&self) -> AwsResult<Vec<u8>> {
        STANDARD
            .decode(&self.content)
            .map_err(|_| AwsError::validation("the content of a payload must be base64"))
    }

    /// Refuses a payload that is empty, too large, or whose type is not `type/subtype`.
    pub(super) fn check(&self) -> AwsResult<()> {
        let length = self.bytes()?.len();
        if length == 0 {
            return refuse("a payload must have content");
        }
        check_length(length)?;
        let essence = self.content_type.split(';').next().unwrap_or_default();
        let token = |text: &str| {
            !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic() && b != b'/')
        };
        let sound = essence
            .trim()
            .split_once('/')
            .is_some_and(|(kind, sub)| token(kind) && token(sub));
        if !sound || self.content_type.chars().any(char::is_control) {
            return refuse(format!(
                "contentType must be written as type/subtype, not {:?}",
                self.content_type
            ));
        }
        Ok(())
    }
}

fn check_length(length: usize) -> AwsResult<()> {
    if length > MAX_PAYLOAD {
        return refuse(format!(
            "a payload can have at most {MAX_PAYLOAD} bytes; this one has {length}"
        ));
    }
    Ok(())
}

impl Content {
    /// The template, found sound when the command was made.
    pub(super) fn template(&self) -> AwsResult<Option<Template>> {
        self.payload_template
            .as_deref()
            .map(Template::parse)
            .transpose()
            .map_err(|error| AwsError::validation(error.to_string()))
    }
}

impl Command {
    /// The values of all parameters of an execution; those given must be the command's.
    pub(crate) fn resolve(&self, given: &Values) -> AwsResult<Values> {
        let parameters = self.content.mandatory_parameters.iter();
        let values = parameters
            .map(|parameter| {
                let value = parameter.resolve(given.get(&parameter.name))?;
                Ok((parameter.name.clone(), value))
            })
            .collect::<AwsResult<Values>>()?;
        match given.keys().find(|name| !values.contains_key(*name)) {
            Some(name) => refuse(format!("command {} has no parameter {name}", self.id)),
            None => Ok(values),
        }
    }

    /// What a device is sent for an execution with these values.
    pub(crate) fn request(&self, values: &Values, timeout_s: i64) -> AwsResult<Request> {
        if let Some(payload) = &self.content.payload {
            return Ok(Request {
                payload: payload.bytes()?,
                content_type: payload.content_type.clone(),
            });
        }
        let Some(template) = self.content.template()? else {
            return Err(AwsError::new(
                "NotImplemented",
                "AWS IoT FleetWise makes the payload of this command; it is not part of the local AWS",
            ));
        };
        let tree = template
            .fill(values, timeout_s)
            .map_err(|error| AwsError::validation(error.to_string()))?;
        let request = match self.content.output_format() {
            OutputFormat::Json => Request {
                payload: serde_json::to_vec(&json(&tree)?)?,
                content_type: "application/json".to_owned(),
            },
            OutputFormat::Cbor => Request {
                payload: cbor(&tree)?,
                content_type: "application/cbor".to_owned(),
            },
        };
        check_length(request.payload.len())?;
        Ok(request)
    }
}

impl Request {
    /// The last level of the topics that the request goes out on, where its format has one.
    pub(crate) fn format(&self) -> Option<&'static str> {
        let essence = self.content_type.split(';').next().unwrap_or_default();
        match essence.trim().to_ascii_lowercase().as_str() {
            "application/json" => Some("json"),
            "application/cbor" => Some("cbor"),
            _ => None,
        }
    }
}

fn cbor(tree: &Tree) -> AwsResult<Vec<u8>> {
    let mut bytes = Vec::new();
    ciborium::into_writer(tree, &mut bytes).map_err(AwsError::internal)?;
    Ok(bytes)
}

/// The tree of a payload as JSON, where bytes are base64.
fn json(tree: &Tree) -> AwsResult<Json> {
    Ok(match tree {
        Tree::Bytes(bytes) => Json::from(STANDARD.encode(bytes)),
        Tree::Text(text) => Json::from(text.as_str()),
        Tree::Bool(value) => Json::from(*value),
        Tree::Float(number) => Number::from_f64(*number).map_or(Json::Null, Json::Number),
        Tree::Integer(number) => {
            let number = i128::from(*number);
            Number::from_i128(number).map_or(Json::Null, Json::Number)
        }
        Tree::Array(items) => Json::Array(items.iter().map(json).collect::<AwsResult<_>>()?),
        Tree::Map(members) => {
            let members = members.iter().map(|(name, member)| {
                let name = name.as_text().unwrap_or_default().to_owned();
                Ok((name, json(member)?))
            });
            Json::Object(members.collect::<AwsResult<Map<_, _>>>()?)
        }
        Tree::Null => Json::Null,
        other => return Err(AwsError::internal(format!("no JSON for {other:?}"))),
    })
}
