//! awsQuery input: `Tags.member.1.Key=a` becomes nested members, guided by the model.

use serde_json::{Map, Value};

use super::input::scalar;
use crate::model::{Kind, Model, Shape};

/// Lists longer than this are cut; no operation takes so many.
const MAX_ITEMS: usize = 1000;

pub(super) fn members(
    model: &Model,
    shape: &Shape,
    form: &[(String, String)],
) -> Map<String, Value> {
    structure(model, shape, form, "", 0)
}

fn structure(
    model: &Model,
    shape: &Shape,
    form: &[(String, String)],
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

fn value(
    model: &Model,
    shape_name: &str,
    form: &[(String, String)],
    key: &str,
    depth: usize,
) -> Option<Value> {
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
            let named = form.iter().any(|(name, _)| name == key);
            (named || !items.is_empty()).then_some(Value::Array(items))
        }
        Kind::Map => None,
        _ => form
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, text)| scalar(model, shape_name, text)),
    }
}
