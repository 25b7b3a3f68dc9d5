//! Functions of texts, arrays and objects.

use serde_json::{Map, Value};

use super::super::compare::equal;
use super::super::evaluate::owned;
use super::{Argument, Called, Failed, array_and_expression, elements, values_of};

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

pub(super) fn contains(arguments: Vec<Argument<'_>>) -> Called {
    let [within, wanted] = values_of(arguments);
    Ok(match &within {
        Value::Array(values) => values.iter().any(|value| equal(value, &wanted)),
        within => wanted
            .as_str()
            .is_some_and(|wanted| text(within).contains(wanted)),
    }
    .into())
}

pub(super) fn starts_with(arguments: Vec<Argument<'_>>) -> Called {
    let [whole, part] = values_of(arguments);
    Ok(text(&whole).starts_with(text(&part)).into())
}

pub(super) fn ends_with(arguments: Vec<Argument<'_>>) -> Called {
    let [whole, part] = values_of(arguments);
    Ok(text(&whole).ends_with(text(&part)).into())
}

pub(super) fn join(arguments: Vec<Argument<'_>>) -> Called {
    let [glue, parts] = values_of(arguments);
    let parts = elements(parts);
    let parts: Vec<&str> = parts.iter().map(text).collect();
    Ok(parts.join(text(&glue)).into())
}

pub(super) fn keys(arguments: Vec<Argument<'_>>) -> Called {
    let [object] = values_of(arguments);
    Ok(fields(object).into_iter().map(|(name, _)| name).collect())
}

pub(super) fn values(arguments: Vec<Argument<'_>>) -> Called {
    let [object] = values_of(arguments);
    Ok(fields(object).into_iter().map(|(_, value)| value).collect())
}

pub(super) fn merge(arguments: Vec<Argument<'_>>) -> Called {
    let mut merged = Map::new();
    for argument in arguments {
        if let Argument::Value(value) = argument {
            merged.extend(fields(value));
        }
    }
    Ok(merged.into())
}

/// Characters of a text, elements of an array, fields of an object.
pub(super) fn length(arguments: Vec<Argument<'_>>) -> Called {
    let [value] = values_of(arguments);
    Ok(match &value {
        Value::Array(values) => values.len(),
        Value::Object(fields) => fields.len(),
        other => text(other).chars().count(),
    }
    .into())
}

pub(super) fn map(arguments: Vec<Argument<'_>>) -> Called {
    let (values, expression) = array_and_expression(arguments);
    let mapped = values.iter().map(|value| match expression {
        Some(ast) => owned(ast, value).map_err(Failed::Inner),
        None => Ok(Value::Null),
    });
    Ok(mapped.collect::<Result<Vec<_>, _>>()?.into())
}

pub(super) fn not_null(arguments: Vec<Argument<'_>>) -> Called {
    let mut values = arguments.into_iter().filter_map(|argument| match argument {
        Argument::Value(value) => Some(value),
        Argument::Expression(_) => None,
    });
    Ok(values.find(|value| !value.is_null()).unwrap_or_default())
}

pub(super) fn reverse(arguments: Vec<Argument<'_>>) -> Called {
    let [value] = values_of(arguments);
    Ok(match value {
        Value::Array(values) => values.into_iter().rev().collect(),
        other => text(&other).chars().rev().collect::<String>().into(),
    })
}

pub(super) fn to_array(arguments: Vec<Argument<'_>>) -> Called {
    let [value] = values_of(arguments);
    Ok(match value {
        Value::Array(values) => values.into(),
        other => vec![other].into(),
    })
}

/// A text as it is, anything else as JSON on one line.
pub(super) fn to_string(arguments: Vec<Argument<'_>>) -> Called {
    let [value] = values_of(arguments);
    Ok(match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
    .into())
}

pub(super) fn kind(arguments: Vec<Argument<'_>>) -> Called {
    let [value] = values_of(arguments);
    Ok(super::kind(&value).into())
}
