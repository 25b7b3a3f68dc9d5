//! Request bodies: read whole up to a limit, or as a stream, with a limit on how long they may stall.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures::StreamExt as _;
use futures::stream::BoxStream;
use http_body_util::BodyExt as _;
use hyper::body::Incoming;

use crate::error::{AwsError, AwsResult};

/// The largest body of an operation that is not an object's.
const MAX_WHOLE: usize = 2 * 1024 * 1024;

/// A client that sends nothing for this long has lost its connection.
const STALL: Duration = Duration::from_secs(20);

/// A body in pieces, as they arrive.
pub(crate) type BodyStream = BoxStream<'static, AwsResult<Bytes>>;

/// The pieces of a body. A stalled or broken one ends with an error.
pub(crate) fn stream(body: Incoming) -> BodyStream {
    futures::stream::unfold(Some(body), |state| async move {
        let mut body = state?;
        loop {
            return match tokio::time::timeout(STALL, body.frame()).await {
                Err(_) => Some((Err(stalled()), None)),
                Ok(None) => None,
                Ok(Some(Err(_))) => Some((
                    Err(AwsError::new(
                        "IncompleteBody",
                        "The request body ended too early",
                    )),
                    None,
                )),
                Ok(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => Some((Ok(data), Some(body))),
                    // Trailers of the HTTP framing carry nothing for us.
                    Err(_) => continue,
                },
            };
        }
    })
    .boxed()
}

/// Reads a whole body.
pub(crate) async fn whole(mut body: BodyStream) -> AwsResult<Bytes> {
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    while let Some(piece) = body.next().await {
        let piece = piece?;
        if first.len() + rest.len() + piece.len() > MAX_WHOLE {
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
