//! What a caller asks of an index: its name, a query, and the words that refuse them.

pub(crate) use fleet_core::query::Index as Asked;
use fleet_core::query::{ErrorKind, Limits, Query, QueryErrors};

use super::index::missing;
use crate::error::{AwsError, AwsResult};

/// The one version of the query language.
pub(crate) const QUERY_VERSION: &str = "2017-09-30";

/// The index of a name; that of things if none is given.
pub(crate) fn index(name: Option<&str>) -> AwsResult<Asked> {
    let Some(name) = name else {
        return Ok(Asked::Things);
    };
    let mut known = [Asked::Things, Asked::ThingGroups].into_iter();
    known
        .find(|index| index.name() == name)
        .ok_or_else(|| missing(name))
}

/// Reads a query, checks it against limits and against the fields of the index.
pub(crate) fn query(
    index: Asked,
    text: &str,
    version: Option<&str>,
    limits: &Limits,
) -> AwsResult<Query> {
    if let Some(other) = version.filter(|version| *version != QUERY_VERSION) {
        return Err(AwsError::invalid_request(format!(
            "Unsupported query version: {other}. Expecting {QUERY_VERSION}"
        )));
    }
    let query = Query::parse(text).map_err(|errors| invalid(&errors))?;
    query.check(limits).map_err(|errors| invalid(&errors))?;
    query
        .check_fields(index)
        .map_err(|errors| invalid(&errors))?;
    Ok(query)
}

/// For a field that is unknown these are AWS's words, as seen; for all else its beginning and end.
fn invalid(errors: &QueryErrors) -> AwsError {
    let unknown = errors.errors().iter().find_map(|error| match &error.kind {
        ErrorKind::UnknownField { name, .. } => Some(name),
        _ => None,
    });
    let what = match unknown {
        Some(name) => format!("invalid field name, field name: {name}"),
        None => errors.to_string(),
    };
    let text = errors.text();
    AwsError::new(
        "InvalidQueryException",
        format!("Unable to parse query, {what}, query string: {text}"),
    )
}
