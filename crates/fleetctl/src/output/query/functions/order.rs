//! Functions of order: the least, the greatest, sorted; numbers among numbers, texts among texts.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::compare;
use super::super::evaluate::owned;
use super::{Argument, Called, Failed, array_and_expression, elements, kind, values_of};

fn order(a: &Value, b: &Value) -> Ordering {
    // All are numbers, or all are texts.
    compare::order(a, b).unwrap_or(Ordering::Equal)
}

pub(super) fn max(arguments: Vec<Argument<'_>>) -> Called {
    let [values] = values_of(arguments);
    let greatest = elements(values)
        .into_iter()
        .reduce(|a, b| match order(&b, &a) {
            Ordering::Greater => b,
            _ => a,
        });
    Ok(greatest.unwrap_or_default())
}

pub(super) fn min(arguments: Vec<Argument<'_>>) -> Called {
    let [values] = values_of(arguments);
    let least = elements(values)
        .into_iter()
        .reduce(|a, b| match order(&b, &a) {
            Ordering::Less => b,
            _ => a,
        });
    Ok(least.unwrap_or_default())
}

pub(super) fn sort(arguments: Vec<Argument<'_>>) -> Called {
    let [values] = values_of(arguments);
    let mut values = elements(values);
    values.sort_by(order);
    Ok(values.into())
}

/// The elements with what the expression finds in each.
fn keyed(arguments: Vec<Argument<'_>>) -> Result<Vec<(Value, Value)>, Failed> {
    let (values, expression) = array_and_expression(arguments);
    let mut keyed: Vec<(Value, Value)> = Vec::with_capacity(values.len());
    for value in values {
        let key = match expression {
            Some(ast) => owned(ast, &value).map_err(Failed::Inner)?,
            None => Value::Null,
        };
        let expected = match keyed.first() {
            Some((first, _)) if first.is_string() => "string",
            Some(_) => "number",
            None => "number|string",
        };
        let found = kind(&key);
        if !expected.split('|').any(|one| one == found) {
            return Err(Failed::Key {
                place: 1,
                expected,
                found,
            });
        }
        keyed.push((key, value));
    }
    Ok(keyed)
}

pub(super) fn sort_by(arguments: Vec<Argument<'_>>) -> Called {
    let mut keyed = keyed(arguments)?;
    keyed.sort_by(|(a, _), (b, _)| order(a, b));
    Ok(keyed.into_iter().map(|(_, value)| value).collect())
}

fn best(arguments: Vec<Argument<'_>>, wanted: Ordering) -> Called {
    let best = keyed(arguments)?
        .into_iter()
        .reduce(|a, b| if order(&b.0, &a.0) == wanted { b } else { a });
    Ok(best.map(|(_, value)| value).unwrap_or_default())
}

pub(super) fn max_by(arguments: Vec<Argument<'_>>) -> Called {
    best(arguments, Ordering::Greater)
}

pub(super) fn min_by(arguments: Vec<Argument<'_>>) -> Called {
    best(arguments, Ordering::Less)
}
