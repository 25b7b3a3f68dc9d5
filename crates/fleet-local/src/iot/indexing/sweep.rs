//! The sweeping away of documents whose index was turned off.

use crate::due;
use crate::error::AwsResult;
use crate::route::Ctx;

use super::postings;

/// An index that was turned off is swept away little by little, beside other work.
pub(crate) const DUE: due::Kind = due::Kind {
    name: "index-sweep",
    run: |ctx, number| match number.parse() {
        Ok(number) => sweep(ctx, number),
        Err(_) => Ok(()),
    },
};

/// Rows that go at once, and how long others have before the next go.
const ROWS: u32 = 2000;
const PAUSE_MS: i64 = 50;

/// Forgets the index of things; its documents go later.
pub(super) fn begin(ctx: &Ctx<'_>) -> AwsResult<()> {
    let numbers = ctx
        .tx
        .prepare_cached("DELETE FROM thing_index WHERE scope = ?1 RETURNING number")?
        .query_map([ctx.scope()], |row| row.get(0))?
        .collect::<Result<Vec<i64>, _>>()?;
    ctx.tx
        .prepare_cached("DELETE FROM index_mark WHERE scope = ?1")?
        .execute([ctx.scope()])?;
    for number in numbers {
        due::set(ctx, DUE.name, &number.to_string(), ctx.now_ms() + PAUSE_MS)?;
    }
    due::clear(ctx, super::DUE_BUILD.name, super::THINGS)?;
    due::clear(ctx, super::DUE_CHANGES.name, super::THINGS)
}

fn sweep(ctx: &Ctx<'_>, number: i64) -> AwsResult<()> {
    let mut left = false;
    for (sql, (start, end)) in [
        (
            "DELETE FROM index_document WHERE id IN \
             (SELECT id FROM index_document WHERE id >= ?1 AND id < ?2 LIMIT ?3)",
            postings::ids(number),
        ),
        (
            "DELETE FROM index_posting WHERE (term, chunk) IN \
             (SELECT term, chunk FROM index_posting WHERE term >= ?1 AND term < ?2 LIMIT ?3)",
            postings::terms_of(number),
        ),
    ] {
        let gone = ctx
            .tx
            .prepare_cached(sql)?
            .execute(rusqlite::params![start, end, ROWS])?;
        left |= gone == ROWS as usize;
    }
    if left {
        due::set(ctx, DUE.name, &number.to_string(), ctx.now_ms() + PAUSE_MS)?;
    }
    Ok(())
}
