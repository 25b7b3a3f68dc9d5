//! Thing groups as they are stored, and the hierarchy of the static ones.

pub(crate) mod document;
pub(crate) mod lifecycle;
pub(crate) mod list;
pub(crate) mod members;
pub(crate) mod reach;
#[cfg(test)]
mod tests;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::Serialize;

use super::dynamic_groups::refuse;
use super::events::registry::{self, Change, Tie};
use super::things::Attributes;
use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;
use crate::store::json;

/// `thing_group_above` holds every ancestor of a group, the root at depth 1. Parents never change,
/// so it is written once, and both directions of the hierarchy are found by an index.
pub(crate) const TABLES: &str = "
CREATE TABLE thing_group (
    scope TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, parent TEXT,
    description TEXT, attributes TEXT NOT NULL, version INTEGER NOT NULL, created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
CREATE INDEX thing_group_by_parent ON thing_group (scope, parent, name);
CREATE TABLE thing_group_above (
    scope TEXT NOT NULL, name TEXT NOT NULL, depth INTEGER NOT NULL, ancestor TEXT NOT NULL,
    PRIMARY KEY (scope, name, depth)
) WITHOUT ROWID;
CREATE INDEX thing_group_below ON thing_group_above (scope, ancestor, name);
";

/// Groups from the root to the lowest (AWS: 7).
const MAX_DEPTH: usize = 7;

/// Direct children of a group (AWS: 100).
const MAX_CHILDREN: i64 = 100;

/// A group as it is stored.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) parent: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) attributes: Attributes,
    pub(crate) version: i64,
    pub(crate) created_ms: i64,
}

impl Group {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Group> {
        Ok(Group {
            name: row.get(0)?,
            id: row.get(1)?,
            parent: row.get(2)?,
            description: row.get(3)?,
            attributes: json(row, 4)?,
            version: row.get(5)?,
            created_ms: row.get(6)?,
        })
    }

    /// The group, if it is there.
    pub(crate) fn find(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<Group>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT name, id, parent, description, attributes, version, created_ms \
                 FROM thing_group WHERE scope = ?1 AND name = ?2",
            )?
            .query_row([ctx.scope(), name], Group::from_row)
            .optional()?)
    }

    /// The group, or `ResourceNotFoundException`.
    pub(crate) fn get(ctx: &Ctx<'_>, name: &str) -> AwsResult<Group> {
        Group::find(ctx, name)?.ok_or_else(|| missing(name))
    }

    /// The error of making it once more, and not the same.
    pub(crate) fn already_exists(&self, ctx: &Ctx<'_>) -> AwsError {
        let name = &self.name;
        AwsError::already_exists(
            format!(
                "Thing Group {name} already exists in current account with different properties"
            ),
            &self.id,
            &arn(ctx, name),
        )
    }

    /// Stores a new group at its place in the hierarchy.
    pub(crate) fn insert(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        let above = match &self.parent {
            Some(parent) => place_under(ctx, parent)?,
            None => Vec::new(),
        };
        ctx.tx
            .prepare_cached(
                "INSERT INTO thing_group (scope, name, id, parent, description, attributes, version, created_ms) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                ctx.scope(),
                self.name,
                self.id,
                self.parent,
                self.description,
                serde_json::to_string(&self.attributes)?,
                self.version,
                self.created_ms,
            ])?;
        let mut statement = ctx.tx.prepare_cached(
            "INSERT INTO thing_group_above (scope, name, depth, ancestor) VALUES (?1, ?2, ?3, ?4)",
        )?;
        for (depth, ancestor) in (1_i64..).zip(&above) {
            statement.execute(params![ctx.scope(), self.name, depth, ancestor])?;
        }
        registry::group(ctx, Change::Created, self)?;
        registry::child_of_group(ctx, Tie::Added, self)
    }
}

/// The groups above a new child of `parent`, the root first. Refuses a child that would lie too
/// deep or be one too many.
fn place_under(ctx: &Ctx<'_>, parent: &str) -> AwsResult<Vec<String>> {
    require(ctx, parent)?;
    refuse(ctx, parent, "There is no hierarchy")?;
    let mut above = ancestors(ctx, parent)?;
    above.push(parent.to_owned());
    if above.len() >= MAX_DEPTH {
        return Err(AwsError::invalid_request(format!(
            "The thing group hierarchy under {parent} would be deeper than the limit of {MAX_DEPTH}"
        )));
    }
    let children: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM thing_group WHERE scope = ?1 AND parent = ?2")?
        .query_row([ctx.scope(), parent], |row| row.get(0))?;
    if children >= MAX_CHILDREN {
        return Err(AwsError::invalid_request(format!(
            "Thing group {parent} already has the limit of {MAX_CHILDREN} direct child groups"
        )));
    }
    Ok(above)
}

/// The groups above a group, the root first.
pub(crate) fn ancestors(ctx: &Ctx<'_>, name: &str) -> AwsResult<Vec<String>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT ancestor FROM thing_group_above WHERE scope = ?1 AND name = ?2 ORDER BY depth",
    )?;
    let rows = statement.query_map([ctx.scope(), name], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn missing(name: &str) -> AwsError {
    AwsError::not_found(format!("Thing group {name} not found."))
}

/// Whether the group is there.
pub(crate) fn exists(ctx: &Ctx<'_>, name: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM thing_group WHERE scope = ?1 AND name = ?2")?
        .exists([ctx.scope(), name])?)
}

/// Refuses a group that is not there.
pub(crate) fn require(ctx: &Ctx<'_>, name: &str) -> AwsResult<()> {
    if exists(ctx, name)? {
        Ok(())
    } else {
        Err(missing(name))
    }
}

/// The ARN of a group.
pub(crate) fn arn(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.arn(&format!("thinggroup/{name}"))
}

/// A group as listings name it, a thing group or a billing group.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct NameAndArn {
    pub(crate) group_name: String,
    pub(crate) group_arn: String,
}

impl NameAndArn {
    fn of(ctx: &Ctx<'_>, name: String) -> NameAndArn {
        NameAndArn {
            group_arn: arn(ctx, &name),
            group_name: name,
        }
    }
}
