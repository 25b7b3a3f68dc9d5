//! Thing types: templates of things, deprecated before they are deleted.

use rusqlite::OptionalExtension as _;

use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;

pub(crate) const TABLES: &str = "
CREATE TABLE thing_type (
    scope TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, properties TEXT NOT NULL,
    deprecated_ms INTEGER, created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
";

/// Refuses a thing type that is not there or is deprecated.
pub(crate) fn require_usable(ctx: &Ctx<'_>, name: &str) -> AwsResult<()> {
    let deprecated: Option<Option<i64>> = ctx
        .tx
        .prepare_cached("SELECT deprecated_ms FROM thing_type WHERE scope = ?1 AND name = ?2")?
        .query_row([ctx.scope(), name], |row| row.get(0))
        .optional()?;
    match deprecated {
        None => Err(AwsError::not_found(format!("Thing type {name} not found."))),
        Some(Some(_)) => Err(AwsError::invalid_request(format!(
            "Can not create new thing with deprecated thing type:{name}"
        ))),
        Some(None) => Ok(()),
    }
}
