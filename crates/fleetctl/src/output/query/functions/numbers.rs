//! Functions of numbers. Whole numbers stay whole and exact.

use serde_json::{Number, Value};

use super::super::compare::whole;
use super::{Argument, Called, elements, values_of};

fn float(value: &Value) -> f64 {
    value.as_f64().unwrap_or_default()
}

/// A whole number of any size; past 64 bits as the nearest floating-point number.
fn of_whole(number: i128) -> Value {
    let small = i64::try_from(number).map(Value::from);
    small
        .or_else(|_| u64::try_from(number).map(Value::from))
        .unwrap_or_else(|_| of_float(number as f64))
}

fn of_float(number: f64) -> Value {
    Number::from_f64(number).map_or(Value::Null, Value::Number)
}

fn whole_of(value: &Value) -> Option<i128> {
    value.as_number().and_then(whole)
}

/// A rounded number as a whole one.
fn rounded(value: &Value, round: fn(f64) -> f64) -> Value {
    match whole_of(value) {
        Some(number) => of_whole(number),
        None => of_whole(round(float(value)) as i128),
    }
}

pub(super) fn abs(arguments: Vec<Argument<'_>>) -> Called {
    let [value] = values_of(arguments);
    Ok(match whole_of(&value) {
        Some(number) => of_whole(number.abs()),
        None => of_float(float(&value).abs()),
    })
}

pub(super) fn ceil(arguments: Vec<Argument<'_>>) -> Called {
    let [value] = values_of(arguments);
    Ok(rounded(&value, f64::ceil))
}

pub(super) fn floor(arguments: Vec<Argument<'_>>) -> Called {
    let [value] = values_of(arguments);
    Ok(rounded(&value, f64::floor))
}

fn total(values: &[Value]) -> Value {
    let whole: Option<Vec<i128>> = values.iter().map(whole_of).collect();
    match whole {
        Some(numbers) => of_whole(numbers.iter().sum()),
        None => of_float(values.iter().map(float).sum()),
    }
}

pub(super) fn sum(arguments: Vec<Argument<'_>>) -> Called {
    let [values] = values_of(arguments);
    Ok(total(&elements(values)))
}

pub(super) fn avg(arguments: Vec<Argument<'_>>) -> Called {
    let [values] = values_of(arguments);
    let values = elements(values);
    if values.is_empty() {
        return Ok(Value::Null);
    }
    Ok(of_float(float(&total(&values)) / values.len() as f64))
}

pub(super) fn to_number(arguments: Vec<Argument<'_>>) -> Called {
    let [value] = values_of(arguments);
    Ok(match value {
        Value::Number(number) => Value::Number(number),
        Value::String(text) => read(&text).map_or(Value::Null, Value::Number),
        _ => Value::Null,
    })
}

/// A number as JSON writes it.
fn read(text: &str) -> Option<Number> {
    serde_json::from_str(text).ok()
}
