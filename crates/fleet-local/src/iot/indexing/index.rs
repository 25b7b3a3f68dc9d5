//! An index that is on: its configuration, its status, and which data it was built of.

use rusqlite::{OptionalExtension as _, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::configuration::Things;
use crate::due;
use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;
use crate::store::json;

/// An index has a row while it is on. It was built for the first time (`fresh`) or rebuilt since
/// `changed_ms`.
pub(crate) const TABLES: &str = "
CREATE TABLE fleet_index (
    scope TEXT NOT NULL, name TEXT NOT NULL, configuration TEXT NOT NULL,
    changed_ms INTEGER NOT NULL, fresh INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
";

/// The index of things has a number for as long as it is on, never used again, under which its
/// documents are kept. `built` is the configuration that they are made by, none while the first of
/// them wait; `walked` is the last thing that a walk through all of them has come to, none if no walk
/// is under way; `eager` says whether there are dynamic groups.
pub(crate) const TABLES_OF_THINGS: &str = "
CREATE TABLE thing_index (
    number INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL UNIQUE,
    built TEXT, walked TEXT, eager INTEGER NOT NULL DEFAULT 0
);
INSERT INTO thing_index (scope, built, walked)
    SELECT scope, configuration, '' FROM fleet_index WHERE name = 'AWS_Things';
";

pub(crate) const THINGS: &str = "AWS_Things";
pub(crate) const THING_GROUPS: &str = "AWS_ThingGroups";

/// A new configuration takes effect when the index has been built by it.
pub(crate) const DUE: due::Kind = due::Kind {
    name: "index-build",
    run: |ctx, name| {
        if name == THINGS {
            take_effect(ctx)?;
        }
        Ok(())
    },
};

/// An index that is on.
pub(super) struct Index<T> {
    pub(super) configuration: T,
    changed_ms: i64,
    fresh: bool,
}

/// Where a thing that has to be built stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Status {
    Building,
    Rebuilding,
    Active,
}

impl Status {
    /// What was made or changed at a moment is built for as long as the settings say.
    pub(crate) fn of(ctx: &Ctx<'_>, changed_ms: i64, fresh: bool) -> Status {
        if ctx.now_ms() >= ready_ms(ctx, changed_ms) {
            Status::Active
        } else if fresh {
            Status::Building
        } else {
            Status::Rebuilding
        }
    }
}

/// When what was changed at a moment has been built.
pub(crate) fn ready_ms(ctx: &Ctx<'_>, changed_ms: i64) -> i64 {
    let wait = i64::try_from(ctx.shared.waits.index_build.as_millis()).unwrap_or(i64::MAX);
    changed_ms.saturating_add(wait)
}

/// The error of an index that is not on, and of a name that is none's.
pub(crate) fn missing(name: &str) -> AwsError {
    AwsError::not_found(format!("Index {name} does not exist"))
}

impl<T: DeserializeOwned + Serialize + PartialEq> Index<T> {
    pub(super) fn find(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<Index<T>>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT configuration, changed_ms, fresh FROM fleet_index \
                 WHERE scope = ?1 AND name = ?2",
            )?
            .query_row([ctx.scope(), name], |row| {
                Ok(Index {
                    configuration: json(row, 0)?,
                    changed_ms: row.get(1)?,
                    fresh: row.get(2)?,
                })
            })
            .optional()?)
    }

    /// The index, or the error that says it cannot be asked: it is off, or has never been built.
    pub(super) fn ready(ctx: &Ctx<'_>, name: &str) -> AwsResult<Index<T>> {
        let index = Index::find(ctx, name)?.ok_or_else(|| missing(name))?;
        if index.status(ctx) == Status::Building {
            return Err(AwsError::new(
                "IndexNotReadyException",
                format!("Index {name} is not ready: it is being built"),
            ));
        }
        Ok(index)
    }

    pub(super) fn status(&self, ctx: &Ctx<'_>) -> Status {
        Status::of(ctx, self.changed_ms, self.fresh)
    }

    /// Sets the configuration of an index that is on. The same one again rebuilds nothing; `false`
    /// then.
    pub(super) fn set(ctx: &Ctx<'_>, name: &'static str, configuration: &T) -> AwsResult<bool> {
        let before = Index::<T>::find(ctx, name)?;
        let fresh = match &before {
            Some(before) if before.configuration == *configuration => return Ok(false),
            Some(before) => before.status(ctx) == Status::Building,
            None => true,
        };
        ctx.tx
            .prepare_cached(
                "INSERT OR REPLACE INTO fleet_index (scope, name, configuration, changed_ms, fresh) \
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                ctx.scope(),
                name,
                serde_json::to_string(configuration)?,
                ctx.now_ms(),
                fresh,
            ])?;
        Ok(true)
    }
}

/// Forgets an index.
pub(super) fn turn_off(ctx: &Ctx<'_>, name: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM fleet_index WHERE scope = ?1 AND name = ?2")?
        .execute([ctx.scope(), name])?;
    Ok(())
}

/// Starts to build the index of things by its new configuration: at once, or when the time that
/// the building takes has passed.
pub(super) fn rebuild(ctx: &Ctx<'_>) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("INSERT OR IGNORE INTO thing_index (scope) VALUES (?1)")?
        .execute([ctx.scope()])?;
    let ready_ms = ready_ms(ctx, ctx.now_ms());
    if ready_ms <= ctx.now_ms() {
        due::clear(ctx, DUE.name, THINGS)?;
        take_effect(ctx)
    } else {
        due::set(ctx, DUE.name, THINGS, ready_ms)
    }
}

/// From now on documents are made by the newest configuration; those of before are walked through.
fn take_effect(ctx: &Ctx<'_>) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "UPDATE thing_index SET walked = '', built = \
             (SELECT configuration FROM fleet_index WHERE scope = ?1 AND name = ?2) \
             WHERE scope = ?1",
        )?
        .execute([ctx.scope(), THINGS])?;
    Ok(())
}

/// The index of things with what its documents are made by.
pub(super) struct Built {
    /// Under which its documents are kept.
    pub(super) number: i64,
    /// What its documents are made by.
    pub(super) configuration: Things,
    /// How far a walk through all things has come, if one is under way.
    pub(super) walked: Option<String>,
}

impl Built {
    /// The index of things, once there is something to build it by.
    pub(super) fn find(ctx: &Ctx<'_>) -> AwsResult<Option<Built>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT number, built, walked FROM thing_index \
                 WHERE scope = ?1 AND built IS NOT NULL",
            )?
            .query_row([ctx.scope()], |row| {
                Ok(Built {
                    number: row.get(0)?,
                    configuration: json(row, 1)?,
                    walked: row.get(2)?,
                })
            })
            .optional()?)
    }

    /// Says how far the walk has come; nothing when it is over.
    pub(super) fn walk(ctx: &Ctx<'_>, walked: Option<&str>) -> AwsResult<()> {
        ctx.tx
            .prepare_cached("UPDATE thing_index SET walked = ?2 WHERE scope = ?1")?
            .execute(params![ctx.scope(), walked])?;
        Ok(())
    }
}
