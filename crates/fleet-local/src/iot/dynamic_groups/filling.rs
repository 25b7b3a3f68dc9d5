//! Filling: a dynamic group that is new or has a new query gets the members that it finds.

use std::time::Duration;

use rusqlite::{OptionalExtension as _, params};

use super::stored;
use crate::due;
use crate::error::AwsResult;
use crate::iot::indexing::{Upkeep, ready_ms};
use crate::route::Ctx;

/// A group is filled once the time that its building takes has passed.
pub(crate) const DUE: due::Kind = due::Kind {
    name: "dynamic-group-build",
    run: begin,
};

/// Before the first document.
const NOTHING: i64 = -1;

/// A group has got a query now.
pub(super) fn start(ctx: &Ctx<'_>, group: &str) -> AwsResult<()> {
    let ready_ms = ready_ms(ctx, ctx.now_ms());
    if ready_ms > ctx.now_ms() {
        return due::set(ctx, DUE.name, group, ready_ms);
    }
    due::clear(ctx, DUE.name, group)?;
    begin(ctx, group)
}

/// A group is no more.
pub(super) fn forget(ctx: &Ctx<'_>, group: &str) -> AwsResult<()> {
    due::clear(ctx, DUE.name, group)
}

fn begin(ctx: &Ctx<'_>, group: &str) -> AwsResult<()> {
    set_filled(ctx, group, Some(NOTHING))
}

fn set_filled(ctx: &Ctx<'_>, group: &str, filled: Option<i64>) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("UPDATE dynamic_group SET filled = ?3 WHERE scope = ?1 AND name = ?2")?
        .execute(params![ctx.scope(), group, filled])?;
    Ok(())
}

/// A group that is being filled, and how.
pub(crate) struct Filling {
    group: String,
    query: String,
    filled: i64,
}

/// The first group that is being filled, if there is one.
pub(crate) fn next(ctx: &Ctx<'_>) -> AwsResult<Option<Filling>> {
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT name, query, filled FROM dynamic_group \
             WHERE scope = ?1 AND filled IS NOT NULL ORDER BY sequence LIMIT 1",
        )?
        .query_row([ctx.scope()], |row| {
            Ok(Filling {
                group: row.get(0)?,
                query: row.get(1)?,
                filled: row.get(2)?,
            })
        })
        .optional()?)
}

/// Goes on filling the first group for a while.
pub(crate) fn step(ctx: &Ctx<'_>, slice: Duration) -> AwsResult<()> {
    let (Some(filling), Some(mut upkeep)) = (next(ctx)?, Upkeep::begin(ctx)?) else {
        return Ok(());
    };
    let query = stored(&filling.query)?;
    let filled = upkeep.fill(&filling.group, &query, filling.filled, slice)?;
    upkeep.end()?;
    set_filled(ctx, &filling.group, filled)
}
