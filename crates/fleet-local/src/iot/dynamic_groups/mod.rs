//! Dynamic thing groups: groups whose members are the things that a query finds.

pub(crate) mod filling;
pub(crate) mod lifecycle;
mod members;
#[cfg(test)]
mod tests;

use fleet_core::query::Query;
use rusqlite::{OptionalExtension as _, Row, params};

pub(crate) use members::{Members, evict_newest};

use crate::error::{AwsError, AwsResult};
use crate::iot::events::registry::{self, Tie};
use crate::iot::indexing::Status;
use crate::iot::jobs::membership;
use crate::route::Ctx;

/// What a dynamic group has beside what every thing group has. `sequence` grows with each creation;
/// `filled` is the last document that was looked at to fill the group, none if it is full.
pub(crate) const TABLES: &str = "
CREATE TABLE dynamic_group (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, name TEXT NOT NULL,
    query TEXT NOT NULL, changed_ms INTEGER NOT NULL, fresh INTEGER NOT NULL, filled INTEGER
);
CREATE UNIQUE INDEX dynamic_group_of ON dynamic_group (scope, name);
";

/// A dynamic group as it is stored.
#[derive(Debug)]
pub(crate) struct Dynamic {
    pub(crate) query: String,
    changed_ms: i64,
    fresh: bool,
    filled: Option<i64>,
}

impl Dynamic {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Dynamic> {
        Ok(Dynamic {
            query: row.get(0)?,
            changed_ms: row.get(1)?,
            fresh: row.get(2)?,
            filled: row.get(3)?,
        })
    }

    /// What makes a group a dynamic one, if it is.
    pub(crate) fn find(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<Dynamic>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT query, changed_ms, fresh, filled FROM dynamic_group \
                 WHERE scope = ?1 AND name = ?2",
            )?
            .query_row([ctx.scope(), name], Dynamic::from_row)
            .optional()?)
    }

    /// Whether its members are complete.
    pub(crate) fn status(&self, ctx: &Ctx<'_>) -> Status {
        match Status::of(ctx, self.changed_ms, self.fresh) {
            Status::Active if self.filled.is_some() && self.fresh => Status::Building,
            Status::Active if self.filled.is_some() => Status::Rebuilding,
            status => status,
        }
    }
}

/// Whether a group is a dynamic one.
pub(crate) fn is_dynamic(ctx: &Ctx<'_>, name: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM dynamic_group WHERE scope = ?1 AND name = ?2")?
        .exists([ctx.scope(), name])?)
}

/// How many dynamic groups there are.
pub(crate) fn count(ctx: &Ctx<'_>) -> AwsResult<u32> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT count(*) FROM dynamic_group WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| row.get(0))?)
}

/// Refuses a dynamic group where only a static one will do.
pub(crate) fn refuse(ctx: &Ctx<'_>, name: &str, what: &str) -> AwsResult<()> {
    if is_dynamic(ctx, name)? {
        return Err(AwsError::invalid_request(format!(
            "{what} for dynamic thing group {name}"
        )));
    }
    Ok(())
}

/// The names of all dynamic groups and their queries.
pub(crate) fn queries(ctx: &Ctx<'_>) -> AwsResult<Vec<(String, Query)>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT name, query FROM dynamic_group WHERE scope = ?1 ORDER BY sequence",
    )?;
    let rows = statement.query_map([ctx.scope()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.map(|row| {
        let (name, text): (String, String) = row?;
        Ok((name, stored(&text)?))
    })
    .collect()
}

/// A query that was accepted once.
fn stored(text: &str) -> AwsResult<Query> {
    Query::parse(text).map_err(AwsError::internal)
}

/// A thing has become a member of a dynamic group, or is one no longer: here is where everybody is
/// told who follows memberships.
fn changed(ctx: &Ctx<'_>, group: &str, thing: &str, entered: bool) -> AwsResult<()> {
    let sql = if entered {
        "INSERT OR IGNORE INTO group_member (scope, group_name, thing_name) VALUES (?1, ?2, ?3)"
    } else {
        "DELETE FROM group_member WHERE scope = ?1 AND group_name = ?2 AND thing_name = ?3"
    };
    ctx.tx
        .prepare_cached(sql)?
        .execute(params![ctx.scope(), group, thing])?;
    let tie = if entered { Tie::Added } else { Tie::Removed };
    registry::member_of_group(ctx, tie, group, thing)?;
    membership::changed(ctx, group, thing, entered)
}
