//! awsQuery input: `Tags.member.1.Key=a` becomes nested members, guided by the model.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::input::scalar;
use crate::model::{Kind, Model, Shape};

/// Lists longer than this are cut; no operation takes so many.
const MAX_ITEMS: usize = 1000;

/// The parameters of a request by name; of one that stands twice, the first counts.
pub(super) struct Form(HashMap<String, String>);

impl Form {
    pub(super) fn read(body: &[u8], query: &str) -> Form {
        let mut parameters = HashMap::new();
        let pairs = form_urlencoded::parse(body).chain(form_urlencoded::parse(query.as_bytes()));
        for (key, value) in pairs {
            parameters
                .entry(key.into_owned())
                .or_insert_with(|| value.into_owned());
        }
        Form(parameters)
    }
}

pub(super) fn members(model: &Model, shape: &Shape, form: &Form) -> Map<String, Value> {
    structure(model, shape, form, "", 0)
}

/// A violation in the words of IAM and STS: members in lower camel case, and no value, which might
/// hold characters that XML cannot.
pub(super) fn violation(message: &str) -> String {
    let Some((_, rest)) = message.rsplit_once(" at '") else {
        return message.to_owned();
    };
    let Some((at, rule)) = rest.split_once('\'') else {
        return message.to_owned();
    };
    let at: Vec<String> = at
        .split('.')
        .map(|part| {
            let mut rest = part.chars();
            rest.next().map_or_else(String::new, |first| {
                first.to_lowercase().chain(rest).collect()
            })
        })
        .collect();
    let at = at.join(".");
    if rule.ends_with(NAME_PATTERN) {
        return format!(
            "The specified value for {at} is invalid. It must contain only alphanumeric \
             characters and/or the following: +=,.@_-"
        );
    }
    format!("1 validation error detected: Value at '{at}'{rule}")
}

/// The pattern of names, as the model has it.
const NAME_PATTERN: &str = "pattern: [0-9A-Z_a-z+=,.@-]+";

fn structure(
    model: &Model,
    shape: &Shape,
    form: &Form,
    prefix: &str,
    depth: usize,
) -> Map<String, Value> {
    let mut out = Map::new();
    if depth > 8 {
        return out;
    }
    for (name, member) in &shape.members {
        let key = format!("{prefix}{}", member.wire(name));
        if let Some(value) = value(model, &member.shape, form, &key, depth) {
            out.insert(name.clone(), value);
        }
    }
    out
}

fn value(model: &Model, shape_name: &str, form: &Form, key: &str, depth: usize) -> Option<Value> {
    let shape = model.shape(shape_name)?;
    match shape.kind {
        Kind::Structure => {
            let nested = structure(model, shape, form, &format!("{key}."), depth + 1);
            (!nested.is_empty()).then_some(Value::Object(nested))
        }
        Kind::List => {
            let item = shape.member.as_deref()?;
            let infix = if shape.flattened {
                String::new()
            } else {
                format!(".{}", shape.member_name.as_deref().unwrap_or("member"))
            };
            let items: Vec<Value> = (1..=MAX_ITEMS)
                .map_while(|n| value(model, item, form, &format!("{key}{infix}.{n}"), depth + 1))
                .collect();
            // An empty list is written as `Key=`.
            let named = form.0.contains_key(key);
            (named || !items.is_empty()).then_some(Value::Array(items))
        }
        Kind::Map => None,
        _ => form.0.get(key).map(|text| scalar(model, shape_name, text)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::Service;

    #[test]
    fn lists_and_structures_nest() {
        let model = Service::Iam.model();
        let body = b"Action=CreateRole&RoleName=a%2Bb&Tags.member.1.Key=k+1&Tags.member.1.Value=&\
            Tags.member.2.Key=l&MaxSessionDuration=3600&RoleName=other";
        let form = Form::read(body, "Path=%2Fp%2F");
        let found = members(model, model.shape("CreateRoleRequest").unwrap(), &form);
        assert_eq!(
            Value::Object(found),
            json!({
                "RoleName": "a+b",
                "Path": "/p/",
                "Tags": [{"Key": "k 1", "Value": ""}, {"Key": "l"}],
                "MaxSessionDuration": 3600,
            })
        );
    }

    #[test]
    fn violations_name_members_as_iam_does_and_hold_no_value() {
        let of = |value: &str, at: &str, rule: &str| {
            violation(&format!(
                "1 validation error detected: Value '{value}' at '{at}' failed to satisfy constraint: Member must {rule}"
            ))
        };
        assert_eq!(
            of(
                "\u{7} at '",
                "Tags.1.member.Key",
                "have length less than or equal to 128"
            ),
            "1 validation error detected: Value at 'tags.1.member.key' failed to satisfy constraint: \
             Member must have length less than or equal to 128"
        );
        assert_eq!(
            of(
                "a b",
                "RoleName",
                "satisfy regular expression pattern: [0-9A-Z_a-z+=,.@-]+"
            ),
            "The specified value for roleName is invalid. It must contain only alphanumeric \
             characters and/or the following: +=,.@_-"
        );
    }
}
