//! From a request to the members of the operation's input, checked against the model.

use bytes::Bytes;
use http::HeaderMap;
use http::request::Parts;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Number, Value};

use super::{Protocol, query, xml};
use crate::error::{AwsError, AwsResult};
use crate::model::{Kind, Location, Model, Operation, Service, Shape, whole};
use crate::route::Input;

/// The operation that a request names, and the labels of its path.
pub(crate) struct Target<'a> {
    pub(crate) service: Service,
    pub(crate) operation: &'a Operation,
    pub(crate) labels: Vec<(String, String)>,
}

/// Reads and checks the input of an operation. The body of a streaming operation stays unread and
/// is given as empty.
pub(crate) fn decode(target: &Target<'_>, parts: &Parts, body: Bytes) -> AwsResult<Input> {
    let model = target.service.model();
    let Some(shape_name) = target.operation.input.as_deref() else {
        return Ok(Input {
            value: Value::Object(Map::new()),
            payload: body,
        });
    };
    let Some(shape) = model.shape(shape_name) else {
        return Err(AwsError::internal(format!("no shape {shape_name}")));
    };
    let mut input = Input::default();
    let mut members = Map::new();
    match target.service.protocol() {
        Protocol::Query => {
            let form = query::Form::read(&body, parts.uri.query().unwrap_or_default());
            members = query::members(model, shape, &form);
        }
        Protocol::RestJson => {
            outside_body(target, model, shape, parts, &mut members)?;
            json_body(model, shape, body, &mut members, &mut input)
                .map_err(|message| refuse(target, message))?;
        }
        Protocol::RestXml => {
            outside_body(target, model, shape, parts, &mut members)?;
            xml_body(model, shape, body, &mut members, &mut input)?;
        }
    }
    let value = Value::Object(members);
    model
        .validate(shape_name, &value)
        .map_err(|message| refuse(target, message))?;
    input.value = value;
    Ok(input)
}

/// The error that the service uses for an input it does not take.
fn refuse(target: &Target<'_>, message: String) -> AwsError {
    let code = match target.service {
        Service::Iam | Service::Sts => "ValidationError",
        Service::S3 => "InvalidArgument",
        _ => {
            let models = |code: &str| target.operation.errors.iter().any(|error| error == code);
            // A few operations have no error for their input; every service can fail to read one.
            ["InvalidRequestException", "ValidationException"]
                .into_iter()
                .find(|code| models(code))
                .unwrap_or("SerializationException")
        }
    };
    let message = match target.service.protocol() {
        Protocol::Query => query::violation(&message),
        Protocol::RestJson | Protocol::RestXml => message,
    };
    AwsError::new(code, message)
}

/// Members in the path, the query string and the headers.
fn outside_body(
    target: &Target<'_>,
    model: &Model,
    shape: &Shape,
    parts: &Parts,
    members: &mut Map<String, Value>,
) -> AwsResult<()> {
    let query: Vec<(String, String)> = query_pairs(parts.uri.query().unwrap_or_default());
    for (name, member) in &shape.members {
        let wire = member.wire(name);
        let found = match member.location {
            Location::Body => None,
            Location::Uri => target
                .labels
                .iter()
                .find(|(label, _)| label == wire)
                .map(|(_, value)| scalar(model, &member.shape, value)),
            Location::Querystring => from_query(model, &member.shape, wire, &query),
            Location::Header => from_header(model, &member.shape, wire, &parts.headers),
            Location::Headers => Some(prefixed(wire, &parts.headers)),
        };
        if let Some(value) = found {
            members.insert(name.clone(), value);
        }
    }
    Ok(())
}

/// The pairs of a query string. A plus sign is a plus sign, as AWS's signing has it.
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| match pair.split_once('=') {
            Some((key, value)) => (decode(key), decode(value)),
            None => (decode(pair), String::new()),
        })
        .collect()
}

fn from_query(model: &Model, shape: &str, wire: &str, query: &[(String, String)]) -> Option<Value> {
    let mut values = query.iter().filter(|(key, _)| key == wire).map(|(_, v)| v);
    match model.shape(shape) {
        Some(list) if list.kind == Kind::List => {
            let item = list.member.as_deref().unwrap_or_default();
            let items: Vec<Value> = values.map(|value| scalar(model, item, value)).collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        _ => values.next().map(|value| scalar(model, shape, value)),
    }
}

fn from_header(model: &Model, shape: &str, wire: &str, headers: &HeaderMap) -> Option<Value> {
    let value = headers.get(wire)?;
    let text = String::from_utf8_lossy(value.as_bytes());
    match model.shape(shape) {
        Some(list) if list.kind == Kind::List => {
            let item = list.member.as_deref().unwrap_or_default();
            let items = text.split(',').map(|part| scalar(model, item, part.trim()));
            Some(Value::Array(items.collect()))
        }
        _ => Some(scalar(model, shape, &text)),
    }
}

fn prefixed(prefix: &str, headers: &HeaderMap) -> Value {
    let prefix = prefix.to_ascii_lowercase();
    let entries = headers.iter().filter_map(|(name, value)| {
        let key = name.as_str().strip_prefix(&prefix)?;
        let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
        Some((key.to_owned(), Value::String(text)))
    });
    Value::Object(entries.collect())
}

/// A scalar that travelled as text. What does not parse stays text and is refused by its type.
pub(super) fn scalar(model: &Model, shape: &str, text: &str) -> Value {
    let kept = || Value::String(text.to_owned());
    match model.shape(shape).map(|shape| shape.kind) {
        Some(Kind::Integer | Kind::Long) => text
            .trim()
            .parse::<i64>()
            .map_or_else(|_| kept(), Value::from),
        Some(Kind::Float | Kind::Double) => text
            .trim()
            .parse::<f64>()
            .ok()
            .and_then(Number::from_f64)
            .map_or_else(kept, Value::Number),
        Some(Kind::Boolean) => match text.trim() {
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            _ => kept(),
        },
        _ => kept(),
    }
}

/// A JSON body: the members without a location, or the raw payload.
fn json_body(
    model: &Model,
    shape: &Shape,
    body: Bytes,
    members: &mut Map<String, Value>,
    input: &mut Input,
) -> Result<(), String> {
    if let Some(payload) = &shape.payload {
        let kind = shape
            .members
            .get(payload)
            .and_then(|member| model.shape(&member.shape))
            .map(|shape| shape.kind);
        if matches!(kind, Some(Kind::Structure)) {
            members.insert(payload.clone(), tidy(parse_json(&body)?));
        } else {
            if !body.is_empty() {
                // The value only says that the payload is there; its bytes stay as they are.
                members.insert(payload.clone(), Value::String(String::new()));
            }
            input.payload = body;
        }
        return Ok(());
    }
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(());
    }
    let Value::Object(fields) = parse_json(&body)? else {
        return Err("The request body must be a JSON object".to_owned());
    };
    for (name, member) in &shape.members {
        if member.location == Location::Body
            && let Some(value) = fields.get(member.wire(name))
            && !value.is_null()
        {
            members.insert(name.clone(), tidy(value.clone()));
        }
    }
    Ok(())
}

/// A member that is null is a member left out, at any depth; a number without a fraction is an
/// integer, however it is written.
fn tidy(value: Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(
            fields
                .into_iter()
                .filter(|(_, field)| !field.is_null())
                .map(|(name, field)| (name, tidy(field)))
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.into_iter().map(tidy).collect()),
        Value::Number(number) => whole(&number).map_or(Value::Number(number), Value::from),
        other => other,
    }
}

fn parse_json(body: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(body)
        .map_err(|cause| format!("The request body is not valid JSON: {cause}"))
}

/// An XML body: the structure of the payload member, or the raw payload.
fn xml_body(
    model: &Model,
    shape: &Shape,
    body: Bytes,
    members: &mut Map<String, Value>,
    input: &mut Input,
) -> AwsResult<()> {
    let Some(payload) = &shape.payload else {
        return Ok(());
    };
    let Some(member) = shape.members.get(payload) else {
        return Ok(());
    };
    let inner = model.shape(&member.shape);
    if !matches!(inner.map(|inner| inner.kind), Some(Kind::Structure)) {
        input.payload = body;
        return Ok(());
    }
    if body.is_empty() {
        if shape.required.contains(payload) {
            return Err(AwsError::new(
                "MissingRequestBodyError",
                "Request Body is empty",
            ));
        }
        return Ok(());
    }
    let root = xml::parse(&body).map_err(|cause| {
        tracing::debug!(%cause, "malformed XML");
        malformed_xml()
    })?;
    if root.name != member.wire(payload) {
        return Err(malformed_xml());
    }
    if let Some(inner) = inner {
        let value = xml::value(model, inner, &root);
        // S3 answers a structure that breaks its schema as malformed, not as an argument.
        model
            .validate(&member.shape, &value)
            .map_err(|_| crate::s3::vocabulary::malformed_xml(&value))?;
        members.insert(payload.clone(), value);
    }
    input.payload = body;
    Ok(())
}

fn malformed_xml() -> AwsError {
    crate::s3::vocabulary::malformed_xml(&Value::Null)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nulls_are_members_left_out_and_whole_numbers_are_integers() {
        let sent = json!({"a": {"b": null, "c": [{"d": null, "e": 2.0}, null]}, "f": 0.5});
        let read = json!({"a": {"c": [{"e": 2}, null]}, "f": 0.5});
        assert_eq!(tidy(sent), read);
    }
}
