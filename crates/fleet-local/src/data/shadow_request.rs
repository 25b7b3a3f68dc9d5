//! The request document of a device shadow: what an update may say, and the words that refuse it.

use serde::Serialize;
use serde_json::{Map, Value};

/// Levels of names below `desired` or `reported` (AWS: 8, not adjustable).
const MAX_DEPTH: usize = 8;

/// A client token, in bytes (AWS: 64).
pub(super) const MAX_CLIENT_TOKEN: usize = 64;

/// Why a document is refused, in the words of the Device Shadow service.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    #[error("Unsupported documented encoding; supported encoding is UTF-8")]
    Encoding,
    #[error("Invalid JSON")]
    Json,
    #[error("Missing required node: state")]
    NoState,
    #[error("State node must be an object")]
    State,
    #[error("Desired node must be an object")]
    Desired,
    #[error("Reported node must be an object")]
    Reported,
    #[error("State contains an invalid node: '{0}'")]
    Node(String),
    #[error("Invalid version")]
    Version,
    #[error("Invalid clientToken")]
    ClientToken,
    // The service's list of messages still says 6, its quotas say 8.
    #[error("JSON contains too many levels of nesting; maximum is {MAX_DEPTH}")]
    Depth,
}

/// The part of an update that concerns one section.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Patch {
    /// `null`: the section goes away.
    Clear,
    Merge(Map<String, Value>),
}

/// A checked request document. What stands beside `state`, `version` and `clientToken` is ignored.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Update {
    pub(super) desired: Option<Patch>,
    pub(super) reported: Option<Patch>,
    pub(super) version: Option<i64>,
    pub(super) client_token: Option<String>,
}

impl Update {
    /// Reads a request. `package` is the reserved shadow `$package`, which has a fixed form.
    pub(super) fn parse(payload: &[u8], package: bool) -> Result<Update, Refusal> {
        let text = std::str::from_utf8(payload).map_err(|_| Refusal::Encoding)?;
        let Value::Object(mut fields) = serde_json::from_str(text).map_err(|_| Refusal::Json)?
        else {
            return Err(Refusal::NoState);
        };
        let (desired, reported) = match fields.get_mut("state").map(Value::take) {
            None => return Err(Refusal::NoState),
            // Clears both sections; the shadow stays.
            Some(Value::Null) => (Some(Patch::Clear), Some(Patch::Clear)),
            Some(Value::Object(mut state)) => {
                let desired = state.shift_remove("desired");
                let reported = state.shift_remove("reported");
                if let Some(other) = state.keys().next() {
                    return Err(Refusal::Node(other.clone()));
                }
                (
                    section(desired, Refusal::Desired, package)?,
                    section(reported, Refusal::Reported, package)?,
                )
            }
            Some(_) => return Err(Refusal::State),
        };
        let version = match fields.get("version") {
            None | Some(Value::Null) => None,
            Some(version) => Some(
                version
                    .as_i64()
                    .filter(|version| *version >= 0)
                    .ok_or(Refusal::Version)?,
            ),
        };
        let client_token = match fields.get_mut("clientToken").map(Value::take) {
            None | Some(Value::Null) => None,
            Some(Value::String(token)) if token.len() <= MAX_CLIENT_TOKEN => Some(token),
            Some(_) => return Err(Refusal::ClientToken),
        };
        Ok(Update {
            desired,
            reported,
            version,
            client_token,
        })
    }
}

fn section(
    found: Option<Value>,
    refusal: Refusal,
    package: bool,
) -> Result<Option<Patch>, Refusal> {
    match found {
        None => Ok(None),
        Some(Value::Null) => Ok(Some(Patch::Clear)),
        Some(Value::Object(fields)) => {
            for (name, value) in &fields {
                if depth(name, value)? + 1 > MAX_DEPTH {
                    return Err(Refusal::Depth);
                }
                if package {
                    package_entry(name, value)?;
                }
            }
            Ok(Some(Patch::Merge(fields)))
        }
        Some(_) => Err(refusal),
    }
}

/// Levels below a value. An array holds no null, at any level.
fn depth(name: &str, value: &Value) -> Result<usize, Refusal> {
    let mut deepest = 0;
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                deepest = deepest.max(depth(name, value)? + 1);
            }
        }
        Value::Array(items) => {
            for item in items {
                if has_null(item) {
                    return Err(Refusal::Node(name.to_owned()));
                }
                deepest = deepest.max(depth(name, item)? + 1);
            }
        }
        _ => {}
    }
    Ok(deepest)
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(fields) => fields.values().any(has_null),
        Value::Array(items) => items.iter().any(has_null),
        _ => false,
    }
}

/// An entry of `$package`: a package name with `version` and `attributes`, nothing else.
fn package_entry(name: &str, value: &Value) -> Result<(), Refusal> {
    let fields = match value {
        Value::Null => return Ok(()),
        Value::Object(fields) => fields,
        _ => return Err(Refusal::Node(name.to_owned())),
    };
    for (name, value) in fields {
        let fits = match name.as_str() {
            "version" => value.is_string() || value.is_null(),
            "attributes" => value.is_object() || value.is_null(),
            _ => false,
        };
        if !fits {
            return Err(Refusal::Node(name.clone()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
