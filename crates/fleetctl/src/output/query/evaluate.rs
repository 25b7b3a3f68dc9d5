//! What an expression finds in a value.

use std::borrow::Cow;
use std::cmp::Ordering;

use jmespath::ast::{Ast, Comparator};
use serde_json::{Map, Value};

use super::compare::{equal, is_true, order};
use super::functions::{self, Argument};
use super::{Found, Wrong};

/// What an expression finds: a part of the value, or something made of it.
pub(super) type Evaluated<'v> = Result<Cow<'v, Value>, Found>;

const NOTHING: Cow<'static, Value> = Cow::Owned(Value::Null);

/// Works out an expression.
pub(super) fn evaluate<'v>(ast: &Ast, value: &'v Value) -> Evaluated<'v> {
    match ast {
        Ast::Identity { .. } => Ok(Cow::Borrowed(value)),
        Ast::Field { name, .. } => Ok(value.get(name).map_or(NOTHING, Cow::Borrowed)),
        Ast::Index { idx, .. } => Ok(index(value, *idx).map_or(NOTHING, Cow::Borrowed)),
        Ast::Slice {
            offset,
            start,
            stop,
            step,
        } => slice(value, *offset, (*start, *stop, *step)),
        Ast::Literal { value, .. } => Ok(Cow::Owned(
            // What the parser read from JSON can be said in JSON.
            serde_json::to_value(value.as_ref()).unwrap_or_default(),
        )),
        Ast::Subexpr { lhs, rhs, .. } => of(evaluate(lhs, value)?, rhs),
        Ast::Or { lhs, rhs, .. } => {
            let left = evaluate(lhs, value)?;
            if is_true(&left) {
                Ok(left)
            } else {
                evaluate(rhs, value)
            }
        }
        Ast::And { lhs, rhs, .. } => {
            let left = evaluate(lhs, value)?;
            if is_true(&left) {
                evaluate(rhs, value)
            } else {
                Ok(left)
            }
        }
        Ast::Not { node, .. } => made(!is_true(&*evaluate(node, value)?)),
        Ast::Condition {
            predicate, then, ..
        } => match is_true(&*evaluate(predicate, value)?) {
            true => evaluate(then, value),
            false => Ok(NOTHING),
        },
        Ast::Comparison {
            comparator,
            lhs,
            rhs,
            ..
        } => {
            let (left, right) = (evaluate(lhs, value)?, evaluate(rhs, value)?);
            made(compared(comparator, &left, &right))
        }
        Ast::ObjectValues { node, .. } => match &*evaluate(node, value)? {
            Value::Object(fields) => made(fields.values().cloned().collect::<Vec<_>>()),
            _ => Ok(NOTHING),
        },
        Ast::Projection { lhs, rhs, .. } => projection(lhs, rhs, value),
        Ast::Flatten { node, .. } => Ok(flat(&*evaluate(node, value)?)),
        Ast::MultiList { .. } | Ast::MultiHash { .. } if value.is_null() => Ok(NOTHING),
        Ast::MultiList { elements, .. } => {
            let values = elements.iter().map(|element| owned(element, value));
            made(values.collect::<Result<Vec<_>, _>>()?)
        }
        Ast::MultiHash { elements, .. } => {
            let fields = elements
                .iter()
                .map(|pair| Ok((pair.key.clone(), owned(&pair.value, value)?)));
            made(Value::Object(fields.collect::<Result<Map<_, _>, Found>>()?))
        }
        Ast::Function { offset, name, args } => call(*offset, name, args, value),
        // An expression of its own stands only among a function's arguments.
        Ast::Expref { .. } => Ok(NOTHING),
    }
}

/// Works out an expression as a value of its own.
pub(super) fn owned(ast: &Ast, value: &Value) -> Result<Value, Found> {
    evaluate(ast, value).map(Cow::into_owned)
}

fn made<'v>(value: impl Into<Value>) -> Evaluated<'v> {
    Ok(Cow::Owned(value.into()))
}

/// An expression in what another one found.
fn of<'v>(left: Cow<'v, Value>, right: &Ast) -> Evaluated<'v> {
    match left {
        Cow::Borrowed(left) => evaluate(right, left),
        Cow::Owned(left) => owned(right, &left).map(Cow::Owned),
    }
}

fn index(value: &Value, index: i32) -> Option<&Value> {
    let values = value.as_array()?;
    let from_end = usize::try_from(index.unsigned_abs()).ok()?;
    match index < 0 {
        true => values.get(values.len().checked_sub(from_end)?),
        false => values.get(from_end),
    }
}

fn slice<'v>(
    value: &'v Value,
    offset: usize,
    (start, stop, step): (Option<i32>, Option<i32>, i32),
) -> Evaluated<'v> {
    if step == 0 {
        return Err(Found {
            offset,
            length: 1,
            what: Wrong::Step,
        });
    }
    let Value::Array(values) = value else {
        return Ok(NOTHING);
    };
    let length = i64::try_from(values.len()).unwrap_or(i64::MAX);
    let (least, most) = if step > 0 {
        (0, length)
    } else {
        (-1, length - 1)
    };
    let end = |given: Option<i32>, default: i64| {
        let given = given.map(i64::from);
        let from_start = given.map(|at| if at < 0 { at + length } else { at });
        from_start.map_or(default, |at| at.clamp(least, most))
    };
    let forward = step > 0;
    let mut at = end(start, if forward { 0 } else { length - 1 });
    let stop = end(stop, if forward { length } else { -1 });
    let mut found = Vec::new();
    while if forward { at < stop } else { at > stop } {
        found.extend(
            usize::try_from(at)
                .ok()
                .and_then(|at| values.get(at))
                .cloned(),
        );
        at += i64::from(step);
    }
    made(found)
}

fn projection<'v>(left: &Ast, right: &Ast, value: &'v Value) -> Evaluated<'v> {
    let left = evaluate(left, value)?;
    let Value::Array(values) = &*left else {
        return Ok(NOTHING);
    };
    let mut found = Vec::new();
    for value in values {
        let part = evaluate(right, value)?;
        if !part.is_null() {
            found.push(part.into_owned());
        }
    }
    made(found)
}

fn flat(value: &Value) -> Cow<'static, Value> {
    let Value::Array(values) = value else {
        return NOTHING;
    };
    let mut found = Vec::new();
    for value in values {
        match value {
            Value::Array(inner) => found.extend(inner.iter().cloned()),
            other => found.push(other.clone()),
        }
    }
    Cow::Owned(found.into())
}

/// Null where two values have no order.
fn compared(comparator: &Comparator, a: &Value, b: &Value) -> Value {
    let by_order = |holds: fn(Ordering) -> bool| order(a, b).map(holds).into();
    match comparator {
        Comparator::Equal => equal(a, b).into(),
        Comparator::NotEqual => (!equal(a, b)).into(),
        Comparator::LessThan => by_order(Ordering::is_lt),
        Comparator::LessThanEqual => by_order(Ordering::is_le),
        Comparator::GreaterThan => by_order(Ordering::is_gt),
        Comparator::GreaterThanEqual => by_order(Ordering::is_ge),
    }
}

fn call<'v>(offset: usize, name: &str, args: &[Ast], value: &Value) -> Evaluated<'v> {
    let found = |what| Found {
        offset,
        length: name.chars().count(),
        what,
    };
    let function = functions::find(name);
    let function = function.ok_or_else(|| found(Wrong::Function(name.to_owned())))?;
    let mut arguments = Vec::new();
    for (place, arg) in args.iter().enumerate() {
        let argument = match arg {
            Ast::Expref { ast, .. } => Argument::Expression(ast),
            other => Argument::Value(owned(other, value)?),
        };
        let expected = function.expects(place);
        if !expected.takes(&argument) {
            return Err(found(wrong_type(
                name,
                place,
                expected.words(),
                argument.kind(),
            )));
        }
        arguments.push(argument);
    }
    let called = function.call(arguments).map_err(|failed| match failed {
        functions::Failed::Inner(inner) => inner,
        functions::Failed::Key {
            place,
            expected,
            found: kind,
        } => found(wrong_type(name, place, expected, kind)),
    })?;
    Ok(Cow::Owned(called))
}

fn wrong_type(name: &str, place: usize, expected: &'static str, found: &'static str) -> Wrong {
    Wrong::Type {
        function: name.to_owned(),
        argument: place + 1,
        expected,
        found,
    }
}
