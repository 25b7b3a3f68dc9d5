//! Who is reached through a group: its members, and those of the groups below it.

use rusqlite::params;

use crate::error::AwsResult;
use crate::route::Ctx;

/// The first things by name, after one, that are in a group or in one below it.
pub(crate) fn things(ctx: &Ctx<'_>, group: &str, after: &str, most: i64) -> AwsResult<Vec<String>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT thing_name FROM group_member \
         WHERE scope = ?1 AND group_name = ?2 AND thing_name > ?3 \
         UNION ALL SELECT thing_name FROM group_member_below \
         WHERE scope = ?1 AND ancestor = ?2 AND thing_name > ?3 \
         ORDER BY thing_name LIMIT ?4",
    )?;
    let rows = statement.query_map(params![ctx.scope(), group, after, most], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a thing is in a group or in one below it.
pub(crate) fn contains(ctx: &Ctx<'_>, group: &str, thing: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT 1 FROM group_member \
             WHERE scope = ?1 AND group_name = ?2 AND thing_name = ?3 \
             UNION ALL SELECT 1 FROM group_member_below \
             WHERE scope = ?1 AND ancestor = ?2 AND thing_name = ?3",
        )?
        .exists([ctx.scope(), group, thing])?)
}
