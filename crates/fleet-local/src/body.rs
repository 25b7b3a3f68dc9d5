//! Request bodies: read whole up to a limit, or as a stream, with a limit on how long they may stall.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures::StreamExt as _;
use futures::stream::BoxStream;
use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Incoming};

use crate::error::{AwsError, AwsResult};

/// The largest body of an operation that is not an object's. The completion of an S3 upload of
/// 10,000 parts is larger than all others.
const MAX_WHOLE: usize = 2 * 1024 * 1024;
const MAX_WHOLE_S3: usize = 4 * 1024 * 1024;

/// A client that sends nothing for this long has lost its connection.
const STALL: Duration = Duration::from_secs(20);

/// How much of an unwanted body is read away so that its connection lives on, and how long a piece
/// of it may take.
const MAX_DRAINED: usize = 1024 * 1024;
const DRAIN: Duration = Duration::from_secs(2);

/// A body in pieces, as they arrive.
pub(crate) type BodyStream = BoxStream<'static, AwsResult<Bytes>>;

/// The unread rest of a body. A connection can be used again only once it is read.
pub(crate) struct Rest {
    shelf: Arc<Mutex<Option<Incoming>>>,
    /// The client sends the body only when it is asked to, and reading it asks.
    waits: Arc<AtomicBool>,
}

/// The pieces of a body, and a handle on what stays unread. A stalled or broken body ends with an
/// error. `waits`: the client sends the body only when it is asked to (`Expect: 100-continue`).
pub(crate) fn stream(body: Incoming, waits: bool) -> (BodyStream, Rest) {
    let shelf = Arc::new(Mutex::new(Some(body)));
    let waits = Arc::new(AtomicBool::new(waits));
    let rest = Rest {
        shelf: Arc::clone(&shelf),
        waits: Arc::clone(&waits),
    };
    let pieces = futures::stream::unfold((shelf, waits), |state| async move {
        let (shelf, waits) = &state;
        loop {
            let mut body = take(shelf)?;
            waits.store(false, Ordering::Relaxed);
            return match tokio::time::timeout(STALL, body.frame()).await {
                Err(_) => Some((Err(stalled()), state)),
                Ok(None) => {
                    put_back(shelf, body);
                    None
                }
                Ok(Some(Err(_))) => Some((
                    Err(AwsError::new(
                        "IncompleteBody",
                        "The request body ended too early",
                    )),
                    state,
                )),
                Ok(Some(Ok(frame))) => {
                    put_back(shelf, body);
                    match frame.into_data() {
                        Ok(data) => Some((Ok(data), state)),
                        // Trailers of the HTTP framing carry nothing for us.
                        Err(_) => continue,
                    }
                }
            };
        }
    });
    (pieces.boxed(), rest)
}

fn take(shelf: &Mutex<Option<Incoming>>) -> Option<Incoming> {
    shelf.lock().unwrap_or_else(PoisonError::into_inner).take()
}

fn put_back(shelf: &Mutex<Option<Incoming>>, body: Incoming) {
    *shelf.lock().unwrap_or_else(PoisonError::into_inner) = Some(body);
}

impl Rest {
    /// Reads a small rest away. `false`: the connection has to close after the answer.
    pub(crate) async fn drain(self) -> bool {
        let Some(mut body) = take(&self.shelf) else {
            return false;
        };
        if self.waits.load(Ordering::Relaxed) && !body.is_end_stream() {
            return false;
        }
        let mut left = MAX_DRAINED;
        while !body.is_end_stream() {
            match tokio::time::timeout(DRAIN, body.frame()).await {
                Ok(None) => return true,
                Ok(Some(Ok(frame))) => {
                    let length = frame.data_ref().map_or(0, Bytes::len);
                    match left.checked_sub(length) {
                        Some(rest) => left = rest,
                        None => return false,
                    }
                }
                _ => return false,
            }
        }
        true
    }
}

/// Reads a whole body.
pub(crate) async fn whole(body: BodyStream) -> AwsResult<Bytes> {
    at_most(body, MAX_WHOLE).await
}

/// Reads a whole body of an S3 operation.
pub(crate) async fn whole_s3(body: BodyStream) -> AwsResult<Bytes> {
    at_most(body, MAX_WHOLE_S3).await
}

async fn at_most(mut body: BodyStream, limit: usize) -> AwsResult<Bytes> {
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    while let Some(piece) = body.next().await {
        let piece = piece?;
        if first.len() + rest.len() + piece.len() > limit {
            return Err(AwsError::new(
                "RequestEntityTooLargeException",
                "The payload exceeds the maximum size allowed",
            ));
        }
        if first.is_empty() {
            first = piece;
        } else {
            rest.extend_from_slice(&piece);
        }
    }
    if rest.is_empty() {
        return Ok(first);
    }
    let mut all = BytesMut::with_capacity(first.len() + rest.len());
    all.extend_from_slice(&first);
    all.extend_from_slice(&rest);
    Ok(all.freeze())
}

fn stalled() -> AwsError {
    AwsError::new(
        "RequestTimeout",
        "Your socket connection to the server was not read from or written to within the timeout period",
    )
}
