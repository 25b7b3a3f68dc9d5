//! Removes the bytes that belong to nothing any more, a little at a time.

use std::sync::Arc;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension as _};
use tokio_util::sync::CancellationToken;

use super::blob;
use crate::clock;
use crate::error::AwsResult;
use crate::shared::Shared;

/// How often the state is looked over, beside when something is thrown away.
const EVERY: Duration = Duration::from_secs(30);

/// Chunks in one write, so that other writers hardly wait.
const BATCH: usize = 32;

/// Looks at the start for what a crash has left, and then until the server stops.
pub(crate) async fn run(shared: Arc<Shared>, cancel: CancellationToken) {
    loop {
        tokio::select! {
            () = cancel.cancelled() => return,
            swept = all(&shared) => if let Err(error) = swept {
                tracing::warn!(message = %error.message, "bytes of removed objects stay for now");
            },
        }
        tokio::select! {
            () = cancel.cancelled() => return,
            () = shared.garbage.notified() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Removes what is due by now.
pub(super) async fn all(shared: &Shared) -> AwsResult<()> {
    let now = clock::wall().as_second();
    while shared.store.read(|tx| due(tx, now))?.is_some() {
        shared.store.write(move |tx| some(tx, now)).await?;
    }
    Ok(())
}

/// The blob that has been due the longest.
fn due(tx: &Connection, now: i64) -> AwsResult<Option<i64>> {
    Ok(tx
        .prepare_cached(
            "SELECT id FROM s3_blob WHERE remove_s IS NOT NULL AND remove_s <= ?1 \
             ORDER BY remove_s LIMIT 1",
        )?
        .query_row([now], |row| row.get(0))
        .optional()?)
}

fn some(tx: &Connection, now: i64) -> AwsResult<()> {
    let mut left = BATCH;
    while left > 0
        && let Some(blob) = due(tx, now)?
    {
        let (first, end) = blob::rows(blob);
        let rows: Vec<i64> = tx
            .prepare_cached(
                "SELECT id FROM s3_chunk WHERE id >= ?1 AND id < ?2 ORDER BY id LIMIT ?3",
            )?
            .query_map(
                (first, end, i64::try_from(left).unwrap_or(i64::MAX)),
                |row| row.get(0),
            )?
            .collect::<Result<_, _>>()?;
        if let Some(last) = rows.last() {
            tx.prepare_cached("DELETE FROM s3_chunk WHERE id >= ?1 AND id <= ?2")?
                .execute((first, last))?;
        }
        if rows.len() < left {
            tx.prepare_cached("DELETE FROM s3_blob WHERE id = ?1")?
                .execute([blob])?;
        }
        // A blob costs something even without chunks.
        left = left.saturating_sub(rows.len().max(1));
    }
    Ok(())
}
