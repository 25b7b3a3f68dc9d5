//! Marks: which things have changed since the index saw them.
//!
//! A change costs one mark, written with it; documents are made later, of many things at once, before
//! somebody looks. A thing that changes again before that keeps its first mark.

use rusqlite::{OptionalExtension as _, params};

use super::index::THINGS;
use super::upkeep;
use crate::due;
use crate::error::AwsResult;
use crate::iot::jobs::membership;
use crate::route::Ctx;

pub(crate) const TABLES: &str = "
CREATE TABLE index_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, thing_name TEXT NOT NULL, at_ms INTEGER NOT NULL
);
CREATE UNIQUE INDEX index_mark_of ON index_mark (scope, thing_name);
";

/// How long a job that follows a dynamic group waits for its members, if nobody looks.
const SOON_MS: i64 = 100;

/// Changes that a job waits for, and those that reach the index later, are taken up in time.
pub(crate) const DUE: due::Kind = due::Kind {
    name: "index-changes",
    run: |ctx, _| {
        upkeep::changes(ctx, i64::MAX)?;
        match first(ctx)? {
            Some(at_ms) => due::set(ctx, DUE.name, THINGS, at_ms.saturating_add(delay_ms(ctx))),
            None => Ok(()),
        }
    },
};

/// A thing, one of its memberships or one of its shadows has changed. Whoever changes it says so
/// here, in the same transaction.
pub(crate) fn changed(ctx: &Ctx<'_>, thing: &str) -> AwsResult<()> {
    let found = ctx
        .tx
        .prepare_cached(
            "SELECT eager, EXISTS (SELECT 1 FROM index_mark WHERE scope = ?1 AND thing_name = ?2) \
             FROM thing_index WHERE scope = ?1 AND built IS NOT NULL",
        )?
        .query_row([ctx.scope(), thing], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    // A mark that is there already was announced with the first change.
    let Some((eager, false)) = found else {
        return Ok(());
    };
    ctx.tx
        .prepare_cached("INSERT INTO index_mark (scope, thing_name, at_ms) VALUES (?1, ?2, ?3)")?
        .execute(params![ctx.scope(), thing, ctx.now_ms()])?;
    announce(ctx, eager)
}

/// All things of a group are about to leave it.
pub(crate) fn group_emptied(ctx: &Ctx<'_>, group: &str) -> AwsResult<()> {
    all_changed(
        ctx,
        "SELECT scope, thing_name, ?3 FROM group_member WHERE scope = ?1 AND group_name = ?2",
        group,
    )
}

/// All things of a billing group are about to leave it.
pub(crate) fn billing_group_emptied(ctx: &Ctx<'_>, group: &str) -> AwsResult<()> {
    all_changed(
        ctx,
        "SELECT scope, name, ?3 FROM thing WHERE scope = ?1 AND billing_group = ?2",
        group,
    )
}

fn all_changed(ctx: &Ctx<'_>, things: &'static str, group: &str) -> AwsResult<()> {
    let Some(eager) = eager(ctx)? else {
        return Ok(());
    };
    let sql = format!("INSERT OR IGNORE INTO index_mark (scope, thing_name, at_ms) {things}");
    ctx.tx
        .prepare_cached(&sql)?
        .execute(params![ctx.scope(), group, ctx.now_ms()])?;
    announce(ctx, eager)
}

/// Whether there are dynamic groups; nothing if there is no index, or one whose things will all
/// be walked through anyway.
pub(super) fn eager(ctx: &Ctx<'_>) -> AwsResult<Option<bool>> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT eager FROM thing_index WHERE scope = ?1 AND built IS NOT NULL")?
        .query_row([ctx.scope()], |row| row.get(0))
        .optional()?)
}

/// Says whether there are dynamic groups from now on.
pub(crate) fn set_eager(ctx: &Ctx<'_>, eager: bool) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("UPDATE thing_index SET eager = ?2 WHERE scope = ?1")?
        .execute(params![ctx.scope(), eager])?;
    match first(ctx)? {
        Some(_) => announce(ctx, eager),
        None => Ok(()),
    }
}

/// Says when changes are taken up although nobody looks: where they wait for a delay, after that;
/// where a job follows a dynamic group, soon, so that those who make them need not wait.
fn announce(ctx: &Ctx<'_>, eager: bool) -> AwsResult<()> {
    let mut delay_ms = delay_ms(ctx);
    if delay_ms == 0 {
        if !eager || !membership::waits_for_dynamic_groups(ctx)? {
            return Ok(());
        }
        delay_ms = SOON_MS;
    }
    let at_ms = ctx.now_ms().saturating_add(delay_ms);
    due::set_if_unset(ctx, DUE.name, THINGS, at_ms)
}

/// Takes up the change of one thing at once, where its memberships decide something, unless changes
/// have a delay.
pub(crate) fn take_up(ctx: &Ctx<'_>, thing: &str) -> AwsResult<()> {
    if delay_ms(ctx) > 0 {
        return Ok(());
    }
    let taken = ctx
        .tx
        .prepare_cached("DELETE FROM index_mark WHERE scope = ?1 AND thing_name = ?2")?
        .execute([ctx.scope(), thing])?;
    match upkeep::Upkeep::begin(ctx)? {
        Some(mut upkeep) if taken > 0 => {
            upkeep.update(thing)?;
            upkeep.end()
        }
        _ => Ok(()),
    }
}

/// How long a change takes to reach the index.
fn delay_ms(ctx: &Ctx<'_>) -> i64 {
    i64::try_from(ctx.shared.waits.index_delay.as_millis()).unwrap_or(i64::MAX)
}

/// When the first mark that is left was made.
fn first(ctx: &Ctx<'_>) -> AwsResult<Option<i64>> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT min(at_ms) FROM index_mark WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| row.get(0))?)
}

/// The number of the newest mark of all accounts.
pub(super) fn newest(ctx: &Ctx<'_>) -> AwsResult<i64> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT coalesce(max(id), 0) FROM index_mark")?
        .query_row([], |row| row.get(0))?)
}

/// The first marks that have waited for long enough, up to a number: their numbers and things.
pub(super) fn waiting(ctx: &Ctx<'_>, until: i64, most: i64) -> AwsResult<Vec<(i64, String)>> {
    let at_ms = ctx.now_ms().saturating_sub(delay_ms(ctx));
    let mut statement = ctx.tx.prepare_cached(
        "SELECT id, thing_name FROM index_mark WHERE scope = ?1 AND at_ms <= ?2 AND id <= ?3 LIMIT ?4",
    )?;
    let rows = statement.query_map(params![ctx.scope(), at_ms, until, most], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Takes a mark away.
pub(super) fn remove(ctx: &Ctx<'_>, id: i64) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM index_mark WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
