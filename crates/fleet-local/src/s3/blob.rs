//! The bytes of objects: chunks in the state file, written as they arrive.
//!
//! A blob is loose until a transaction links it to an object or a part, and again when that lets go
//! of it. Loose blobs have a time at which [`super::sweep`] removes them, so that neither a failed
//! upload nor a crash leaves anything behind, and so that a download goes on while its object is
//! replaced.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::shared::Shared;

pub(crate) const TABLES: &str = "
CREATE TABLE s3_blob (
    id INTEGER PRIMARY KEY AUTOINCREMENT, uses INTEGER NOT NULL DEFAULT 1, remove_s INTEGER
);
CREATE INDEX s3_blob_loose ON s3_blob (remove_s) WHERE remove_s IS NOT NULL;
CREATE TABLE s3_chunk (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
";

/// Bytes of a chunk, one row. All chunks of a blob but its last are full.
pub(super) const CHUNK: usize = 512 * 1024;

/// Chunks in one write, so that other writers wait for a megabyte at most.
const BATCH: usize = 2;

/// A chunk's row is the blob's number and the chunk's: 2^20 chunks, 512 GiB, in a blob.
const CHUNK_BITS: u32 = 20;

/// How long an upload may go without a sign of life (seconds). A client that stalls is cut off long
/// before; this is for processes that ended.
const ABANDONED_S: i64 = 3600;

/// How long the bytes of a removed object stay for downloads that have begun (seconds).
pub(super) const GRACE_S: i64 = 60;

/// How often an upload and a download say that they go on.
pub(super) const SIGN_OF_LIFE: Duration = Duration::from_secs(20);

/// The rows of a blob's chunks.
pub(super) fn rows(blob: i64) -> (i64, i64) {
    (blob << CHUNK_BITS, (blob + 1) << CHUNK_BITS)
}

pub(super) fn row(blob: i64, chunk: u64) -> i64 {
    (blob << CHUNK_BITS) | i64::try_from(chunk).unwrap_or(i64::MAX)
}

/// Ties a linked blob to one more object. `false`: it was let go of in the meantime.
pub(super) fn share(tx: &Connection, blob: i64) -> AwsResult<bool> {
    let shared = tx
        .prepare_cached("UPDATE s3_blob SET uses = uses + 1 WHERE id = ?1 AND remove_s IS NULL")?
        .execute([blob])?;
    Ok(shared == 1)
}

/// Lets go of a blob. Once nothing uses it, its bytes stay for a while, for those who read them.
pub(super) fn release(tx: &Connection, blob: i64) -> AwsResult<()> {
    tx.prepare_cached(
        "UPDATE s3_blob SET uses = uses - 1, remove_s = CASE uses WHEN 1 THEN ?2 END WHERE id = ?1",
    )?
    .execute((blob, clock::wall().as_second() + GRACE_S))?;
    Ok(())
}

/// A blob while its bytes arrive. Dropped before it is linked, it is removed.
pub(super) struct Upload {
    shared: Arc<Shared>,
    /// The blob's number, once its first chunks are written.
    id: Option<i64>,
    filling: BytesMut,
    full: Vec<Bytes>,
    written: u64,
    size: u64,
    writing: Option<oneshot::Receiver<AwsResult<i64>>>,
    alive: Instant,
    linked: bool,
}

/// What is left of an upload to write in the transaction that links it.
pub(super) struct Rest {
    id: Option<i64>,
    first: u64,
    chunks: Vec<Bytes>,
}

impl Upload {
    pub(super) fn new(shared: &Arc<Shared>) -> Upload {
        Upload {
            shared: Arc::clone(shared),
            id: None,
            filling: BytesMut::new(),
            full: Vec::new(),
            written: 0,
            size: 0,
            writing: None,
            alive: Instant::now(),
            linked: false,
        }
    }

    /// The bytes so far.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    pub(super) async fn push(&mut self, mut data: Bytes) -> AwsResult<()> {
        let first = self.size == 0;
        self.size += data.len() as u64;
        while !data.is_empty() {
            if self.filling.capacity() == 0 {
                // A small object arrives in one piece and needs no more than that.
                self.filling
                    .reserve(if first { data.len().min(CHUNK) } else { CHUNK });
            }
            let take = data.len().min(CHUNK - self.filling.len());
            self.filling.extend_from_slice(&data.split_to(take));
            if self.filling.len() == CHUNK {
                self.full.push(std::mem::take(&mut self.filling).freeze());
            }
            if self.full.len() == BATCH {
                self.write().await?;
            }
        }
        if self.alive.elapsed() > SIGN_OF_LIFE {
            self.write().await?;
        }
        Ok(())
    }

    /// Queues the full chunks, one batch ahead of the client.
    async fn write(&mut self) -> AwsResult<()> {
        self.written_so_far().await?;
        let chunks = std::mem::take(&mut self.full);
        let first = self.written;
        self.written += chunks.len() as u64;
        self.alive = Instant::now();
        let id = self.id;
        let write = self.shared.store.begin(move |tx| {
            let until = clock::wall().as_second() + ABANDONED_S;
            let blob = begin(tx, id, until)?;
            insert(tx, blob, first, &chunks)?;
            Ok(blob)
        })?;
        self.writing = Some(write);
        Ok(())
    }

    async fn written_so_far(&mut self) -> AwsResult<()> {
        if let Some(writing) = &mut self.writing {
            let written = writing.await;
            self.writing = None;
            let blob = written.map_err(|_| AwsError::internal("the writer has stopped"))??;
            self.id = Some(blob);
        }
        Ok(())
    }

    /// Ends the upload: what is not written yet is for the transaction that links it.
    pub(super) async fn finish(&mut self) -> AwsResult<Rest> {
        self.written_so_far().await?;
        let mut chunks = std::mem::take(&mut self.full);
        if !self.filling.is_empty() {
            chunks.push(std::mem::take(&mut self.filling).freeze());
        }
        Ok(Rest {
            id: self.id,
            first: self.written,
            chunks,
        })
    }

    /// Keeps the blob, after [`Rest::link`] has been committed.
    pub(super) fn keep(mut self) {
        self.linked = true;
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if self.linked {
            return;
        }
        if let Some(writing) = self.writing.take() {
            // Without a runtime the process ends, and the blob is removed as abandoned.
            if let Ok(runtime) = tokio::runtime::Handle::try_current() {
                let shared = Arc::clone(&self.shared);
                runtime.spawn(async move {
                    if let Ok(Ok(blob)) = writing.await {
                        discard(&shared, blob);
                    }
                });
            }
        } else if let Some(blob) = self.id {
            discard(&self.shared, blob);
        }
    }
}

/// Removes a blob, unless a transaction that was queued before has linked it after all.
fn discard(shared: &Shared, blob: i64) {
    let removed = shared.store.begin(move |tx| {
        tx.prepare_cached(
            "UPDATE s3_blob SET remove_s = 0 WHERE id = ?1 AND remove_s IS NOT NULL",
        )?
        .execute([blob])?;
        Ok(())
    });
    match removed {
        Ok(_) => shared.garbage.notify_one(),
        Err(error) => tracing::debug!(message = %error.message, "a failed upload stays for now"),
    }
}

impl Rest {
    /// Writes the rest and ties the blob to what the transaction makes. An empty upload has none.
    pub(super) fn link(self, tx: &Connection) -> AwsResult<Option<i64>> {
        if self.id.is_none() && self.chunks.is_empty() {
            return Ok(None);
        }
        let blob = begin(tx, self.id, 0)?;
        insert(tx, blob, self.first, &self.chunks)?;
        tx.prepare_cached("UPDATE s3_blob SET remove_s = NULL WHERE id = ?1")?
            .execute([blob])?;
        Ok(Some(blob))
    }
}

/// Makes the blob at its first write, and keeps it from removal at the later ones.
fn begin(tx: &Connection, id: Option<i64>, until: i64) -> AwsResult<i64> {
    let Some(blob) = id else {
        tx.prepare_cached("INSERT INTO s3_blob (remove_s) VALUES (?1)")?
            .execute([until])?;
        return Ok(tx.last_insert_rowid());
    };
    let kept = tx
        .prepare_cached("UPDATE s3_blob SET remove_s = ?2 WHERE id = ?1 AND remove_s > 0")?
        .execute((blob, until))?;
    if kept == 0 {
        return Err(AwsError::internal("an upload was removed while it went on"));
    }
    Ok(blob)
}

fn insert(tx: &Connection, blob: i64, first: u64, chunks: &[Bytes]) -> AwsResult<()> {
    let mut statement = tx.prepare_cached("INSERT INTO s3_chunk (id, data) VALUES (?1, ?2)")?;
    for (chunk, data) in (first..).zip(chunks) {
        statement.execute((row(blob, chunk), &data[..]))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
