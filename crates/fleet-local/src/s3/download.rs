//! The bytes of objects on their way out, a chunk at a time.

use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use futures::StreamExt as _;
use futures::stream::BoxStream;
use rusqlite::{Connection, OptionalExtension as _};

use super::blob::{CHUNK, GRACE_S, SIGN_OF_LIFE, row};
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::shared::Shared;

/// A run of bytes within a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) blob: i64,
    pub(super) start: u64,
    pub(super) end: u64,
}

/// The bytes of some spans, a chunk at a time.
pub(super) fn read(shared: &Arc<Shared>, spans: Vec<Span>) -> BoxStream<'static, AwsResult<Bytes>> {
    let download = Download {
        shared: Arc::clone(shared),
        spans: spans.into_iter(),
        now: None,
        alive: Instant::now(),
    };
    futures::stream::unfold(Some(download), |state| async move {
        let mut download = state?;
        match download.next().await {
            Ok(Some(data)) => Some((Ok(data), Some(download))),
            Ok(None) => None,
            Err(error) => Some((Err(error), None)),
        }
    })
    .boxed()
}

struct Download {
    shared: Arc<Shared>,
    spans: std::vec::IntoIter<Span>,
    now: Option<Span>,
    alive: Instant,
}

impl Download {
    async fn next(&mut self) -> AwsResult<Option<Bytes>> {
        let mut span = loop {
            match self.now.take().or_else(|| self.spans.next()) {
                None => return Ok(None),
                Some(span) if span.start < span.end => break span,
                Some(_) => {}
            }
        };
        let size = CHUNK as u64;
        let (chunk, skip) = (span.start / size, span.start % size);
        let take = (size - skip).min(span.end - span.start);
        let data = self
            .shared
            .store
            .read(|tx| chunk_of(tx, span.blob, chunk))?;
        let (skip, end) = (skip as usize, (skip + take) as usize);
        if data.len() < end {
            return Err(AwsError::internal("a chunk of an object is too short"));
        }
        span.start += take;
        self.now = Some(span);
        if self.alive.elapsed() > SIGN_OF_LIFE {
            self.alive = Instant::now();
            self.stay(span.blob).await?;
        }
        Ok(Some(Bytes::from(data).slice(skip..end)))
    }

    /// Keeps the bytes of a removed object a little longer.
    async fn stay(&self, blob: i64) -> AwsResult<()> {
        let loose = self.shared.store.read(|tx| {
            Ok(tx
                .prepare_cached("SELECT 1 FROM s3_blob WHERE id = ?1 AND remove_s IS NOT NULL")?
                .exists([blob])?)
        })?;
        if !loose {
            return Ok(());
        }
        let until = clock::wall().as_second() + GRACE_S;
        self.shared
            .store
            .write(move |tx| {
                tx.prepare_cached(
                    "UPDATE s3_blob SET remove_s = ?2 WHERE id = ?1 AND remove_s IS NOT NULL",
                )?
                .execute((blob, until))?;
                Ok(())
            })
            .await
    }
}

/// The bytes of some spans, all at once in the caller's transaction. For what is known to be small.
pub(super) fn read_now(tx: &Connection, spans: &[Span]) -> AwsResult<Vec<u8>> {
    let size = CHUNK as u64;
    let mut all = Vec::new();
    for span in spans {
        let mut start = span.start;
        while start < span.end {
            let (chunk, skip) = (start / size, start % size);
            let take = (size - skip).min(span.end - start);
            let data = chunk_of(tx, span.blob, chunk)?;
            let piece = data
                .get(skip as usize..(skip + take) as usize)
                .ok_or_else(|| AwsError::internal("a chunk of an object is too short"))?;
            all.extend_from_slice(piece);
            start += take;
        }
    }
    Ok(all)
}

fn chunk_of(tx: &Connection, blob: i64, chunk: u64) -> AwsResult<Vec<u8>> {
    tx.prepare_cached("SELECT data FROM s3_chunk WHERE id = ?1")?
        .query_row([row(blob, chunk)], |row| row.get(0))
        .optional()?
        .ok_or_else(|| AwsError::internal("a chunk of an object is missing"))
}
