//! Aggregations: what the things or thing groups that a query finds have in a field, taken together.

pub(crate) mod buckets;
pub(crate) mod cardinality;
pub(crate) mod percentiles;
pub(crate) mod statistics;

use std::ops::ControlFlow;

use fleet_core::query::document::Value;
use fleet_core::query::{Limits, Query};
use serde::Deserialize;

use super::asked::{self, Asked};
use super::configuration::ThingGroups;
use super::fields::Field;
use super::index::{Index, THING_GROUPS};
use super::parts::Parts;
use super::scan::{self, Hit, scan};
use crate::error::{AwsError, AwsResult};
use crate::iot::groups::document;
use crate::route::Ctx;

/// What every aggregation takes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Request {
    index_name: Option<String>,
    query_string: String,
    query_version: Option<String>,
    aggregation_field: Option<String>,
}

/// The type that a field was declared with. Values of another type do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    String,
    Number,
    Boolean,
}

/// A field whose values are gathered.
struct Aggregated {
    field: String,
    kind: Kind,
}

/// What was gathered.
struct Gathered {
    kind: Kind,
    /// How many things or groups the query found.
    found: u64,
    /// Their values of the field, all of its type.
    values: Vec<Value>,
}

/// Checks an aggregation before it is made: the index, its query, the field. Gives the field's type.
pub(crate) fn check(ctx: &Ctx<'_>, request: &Request) -> AwsResult<Kind> {
    Ok(read(ctx, request)?.2.kind)
}

impl Request {
    /// A request as a fleet metric makes it.
    pub(crate) fn of_metric(index: &str, query: &str, version: &str, field: &str) -> Request {
        Request {
            index_name: Some(index.to_owned()),
            query_string: query.to_owned(),
            query_version: Some(version.to_owned()),
            aggregation_field: Some(field.to_owned()),
        }
    }
}

fn read(ctx: &Ctx<'_>, request: &Request) -> AwsResult<(Asked, Query, Aggregated)> {
    let index = asked::index(request.index_name.as_deref())?;
    let (fields, default) = match index {
        Asked::Things => {
            let things = scan::ready(ctx)?.configuration;
            let fields = (things.managed(), things.custom_fields);
            (fields, "registry.version")
        }
        Asked::ThingGroups => {
            let groups = Index::<ThingGroups>::ready(ctx, THING_GROUPS)?.configuration;
            ((groups.managed(), groups.custom_fields), "version")
        }
    };
    let version = request.query_version.as_deref();
    let query = asked::query(index, &request.query_string, version, &Limits::SEARCH)?;
    let field = request.aggregation_field.as_deref().unwrap_or(default);
    let declared = fields.0.iter().chain(&fields.1);
    let kind = declared
        .filter(|declared| declared.covers(field))
        .find_map(kind_of)
        .ok_or_else(|| {
            invalid(format!(
                "Aggregation field {field} is neither a managed nor a custom field of the index"
            ))
        })?;
    let field = field.to_owned();
    Ok((index, query, Aggregated { field, kind }))
}

/// AWS documents the error, not its words.
fn invalid(message: String) -> AwsError {
    AwsError::new("InvalidAggregationException", message)
}

fn kind_of(declared: &Field) -> Option<Kind> {
    match declared.kind.as_deref()? {
        "String" => Some(Kind::String),
        "Number" => Some(Kind::Number),
        "Boolean" => Some(Kind::Boolean),
        _ => None,
    }
}

fn gather(ctx: &Ctx<'_>, request: &Request) -> AwsResult<Gathered> {
    let (index, query, aggregated) = read(ctx, request)?;
    let Aggregated { field, kind } = aggregated;
    let (mut found, mut values) = (0, Vec::new());
    let mut take = |of_field: &[Value]| {
        found += 1;
        let fitting = of_field.iter().filter(|value| fits(value, kind));
        values.extend(fitting.cloned());
    };
    match index {
        Asked::Things => {
            let built = scan::ready(ctx)?;
            scan(ctx, &built, &query, Parts::of_field(&field), None, |hit| {
                match version(&hit, &field)? {
                    Some(version) => take(&[Value::Number(version as f64)]),
                    None => take(hit.document.get(in_document(&field))),
                }
                Ok(ControlFlow::Continue(()))
            })?;
        }
        Asked::ThingGroups => document::scan(ctx, &query, "", |group| {
            if field == "version" {
                take(&[Value::Number(group.version() as f64)]);
            } else {
                take(group.document().get(&field));
            }
            ControlFlow::Continue(())
        })?,
    }
    Ok(Gathered {
        kind,
        found,
        values,
    })
}

/// The version that a field names, which is counted but not looked for.
fn version(hit: &Hit, field: &str) -> AwsResult<Option<i64>> {
    if field == "registry.version" {
        return Ok(Some(hit.snapshot.entry.version));
    }
    let Some(of_shadow) = field
        .strip_prefix("shadow.")
        .and_then(|rest| rest.strip_suffix("version"))
    else {
        return Ok(None);
    };
    let name = match of_shadow.strip_prefix("name.") {
        None if of_shadow.is_empty() => "",
        Some(name) => name.trim_end_matches('.'),
        None => return Ok(None),
    };
    if name.contains('.') {
        return Ok(None);
    }
    let shadows = hit.snapshot.shadows()?;
    Ok(shadows.get(name).map(|shadow| shadow.version))
}

/// Aggregations name some fields of the registry otherwise than queries do.
fn in_document(field: &str) -> &str {
    field.strip_prefix("registry.").unwrap_or(field)
}

fn fits(value: &Value, kind: Kind) -> bool {
    matches!(
        (value, kind),
        (Value::Text(_), Kind::String)
            | (Value::Number(_), Kind::Number)
            | (Value::Boolean(_), Kind::Boolean)
    )
}

/// The number that a value counts as: true is 1, false is 0.
fn as_number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Boolean(boolean) => Some(f64::from(u8::from(*boolean))),
        Value::Text(_) | Value::Point(_) => None,
    }
}

/// A value as a text, by which it is told from others.
fn as_text(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Boolean(boolean) => boolean.to_string(),
        Value::Text(text) => text.clone(),
        Value::Point(point) => format!("{point:?}"),
    }
}
