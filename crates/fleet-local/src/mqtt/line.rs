//! Bytes to and from a client, without buffers for those who are idle.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Bytes read at once.
const READ: usize = 8 * 1024;

/// What has happened on a line.
pub(super) enum Exchanged {
    /// Bytes came.
    Read,
    /// Bytes went, or it was not the line that woke up.
    Other,
    /// The other side has gone.
    Gone,
}

/// Writes what there is to write and reads what there is to read.
pub(super) fn exchange<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    input: &mut BytesMut,
    output: &mut BytesMut,
    may_read: bool,
    cx: &mut Context<'_>,
) -> Poll<Exchanged> {
    let mut written = false;
    while !output.is_empty() {
        match Pin::new(&mut *stream).poll_write(cx, output) {
            Poll::Ready(Ok(0) | Err(_)) => return Poll::Ready(Exchanged::Gone),
            Poll::Ready(Ok(bytes)) => {
                bytes::Buf::advance(output, bytes);
                written = true;
            }
            Poll::Pending => break,
        }
    }
    if written && output.is_empty() {
        *output = BytesMut::new();
    }
    // TLS and WebSockets hold back what they have not written yet.
    if let Poll::Ready(Err(_)) = Pin::new(&mut *stream).poll_flush(cx) {
        return Poll::Ready(Exchanged::Gone);
    }
    if may_read {
        let mut buffer = [std::mem::MaybeUninit::uninit(); READ];
        let mut buffer = ReadBuf::uninit(&mut buffer);
        match Pin::new(&mut *stream).poll_read(cx, &mut buffer) {
            Poll::Ready(Ok(())) if buffer.filled().is_empty() => {
                return Poll::Ready(Exchanged::Gone);
            }
            Poll::Ready(Ok(())) => {
                input.extend_from_slice(buffer.filled());
                return Poll::Ready(Exchanged::Read);
            }
            Poll::Ready(Err(_)) => return Poll::Ready(Exchanged::Gone),
            Poll::Pending => {}
        }
    }
    if written {
        return Poll::Ready(Exchanged::Other);
    }
    Poll::Pending
}
