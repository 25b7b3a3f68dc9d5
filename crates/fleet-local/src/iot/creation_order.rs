//! Listings in the order of creation: `marker`, `pageSize`, `ascendingOrder`.

use rusqlite::{Row, params};
use serde::Deserialize;

use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::route::Ctx;

/// Entries of a page without `pageSize`; AWS does not say how many it gives.
const DEFAULT: usize = 25;

/// What such a listing takes.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Paging {
    marker: Option<String>,
    page_size: Option<u32>,
    #[serde(default)]
    ascending_order: bool,
}

impl Paging {
    /// A page of a listing that is sorted by name.
    pub(super) fn by_name(&self) -> AwsResult<Page> {
        Page::new(self.page_size, self.marker.as_deref(), DEFAULT, |_| {
            invalid_marker()
        })
    }

    /// A page of a table: the newest first, unless the oldest are asked for. `read` gets rows of
    /// `created_ms`, the key and `columns`.
    pub(super) fn rows<T>(
        &self,
        ctx: &Ctx<'_>,
        table: &'static str,
        columns: &'static str,
        key: &'static str,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> AwsResult<(Vec<T>, Option<String>)> {
        let of = ("scope", ctx.scope().to_owned());
        self.rows_of(ctx, table, of, columns, key, read)
    }

    /// The same of the rows that have a value in a column.
    pub(super) fn rows_of<T>(
        &self,
        ctx: &Ctx<'_>,
        table: &'static str,
        (column, value): (&'static str, String),
        columns: &'static str,
        key: &'static str,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> AwsResult<(Vec<T>, Option<String>)> {
        let page = self.by_name()?;
        let (compare, direction, start) = if self.ascending_order {
            (">", "ASC", (i64::MIN, String::new()))
        } else {
            ("<", "DESC", (i64::MAX, String::new()))
        };
        let (after_ms, after_key) = match page.after.split_once(' ') {
            Some((ms, key)) => (ms.parse().map_err(|_| invalid_marker())?, key.to_owned()),
            None if page.after.is_empty() => start,
            None => return Err(invalid_marker()),
        };
        let sql = format!(
            "SELECT created_ms, {key}, {columns} FROM {table} WHERE scope = ?1 AND {column} = ?5 \
             AND (created_ms, {key}) {compare} (?2, ?3) \
             ORDER BY created_ms {direction}, {key} {direction} LIMIT ?4"
        );
        let mut statement = ctx.tx.prepare_cached(&sql)?;
        let rows = statement
            .query_map(
                params![ctx.scope(), after_ms, after_key, page.fetch(), value],
                |row| {
                    let place = format!("{} {}", row.get::<_, i64>(0)?, row.get::<_, String>(1)?);
                    Ok((place, read(row)?))
                },
            )?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let (rows, marker) = page.cut(rows, |(place, _)| place.clone());
        Ok((rows.into_iter().map(|(_, row)| row).collect(), marker))
    }
}

fn invalid_marker() -> AwsError {
    AwsError::invalid_request("Invalid marker")
}
