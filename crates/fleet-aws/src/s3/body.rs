//! A content as the SDK sends it: streamed, of known length, read again from the start for a retry.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use aws_sdk_s3::primitives::ByteStream;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use fleet_core::port::buckets::{Content, ContentStream};
use http_body::{Body, Frame, SizeHint};

/// The bytes of a content, opened anew for each attempt.
pub(super) fn byte_stream(content: Arc<dyn Content>) -> ByteStream {
    ByteStream::new(SdkBody::retryable(move || {
        SdkBody::from_body_1_x(Sending {
            pieces: Some(content.open()),
            left: content.length(),
        })
    }))
}

struct Sending {
    /// Gone once it has ended: the SDK asks again after the end, and a stream may panic then.
    pieces: Option<ContentStream>,
    left: u64,
}

impl Body for Sending {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let Some(pieces) = &mut self.pieces else {
            return Poll::Ready(None);
        };
        let piece = match pieces.as_mut().poll_next(cx) {
            Poll::Ready(piece) => piece,
            Poll::Pending => return Poll::Pending,
        };
        if !matches!(piece, Some(Ok(_))) {
            self.pieces = None;
        }
        Poll::Ready(match piece {
            Some(Ok(piece)) => match self.left.checked_sub(piece.len() as u64) {
                Some(left) => {
                    self.left = left;
                    Some(Ok(Frame::data(Bytes::from(piece))))
                }
                None => Some(Err(io::Error::other("the content is longer than it said"))),
            },
            Some(Err(error)) => Some(Err(error)),
            None if self.left > 0 => {
                self.left = 0;
                Some(Err(io::Error::other("the content is shorter than it said")))
            }
            None => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

#[cfg(test)]
mod tests {
    use futures::stream;
    use http_body_util::BodyExt as _;

    use super::*;

    #[derive(Debug)]
    struct Hello;

    impl Content for Hello {
        fn length(&self) -> u64 {
            5
        }

        fn open(&self) -> ContentStream {
            // Panics, as many streams may, when it is polled after its end.
            let pieces = vec![b"hel".to_vec(), b"lo".to_vec()].into_iter();
            Box::pin(stream::unfold(pieces, |mut rest| async move {
                let piece = rest.next()?;
                Some((Ok(piece), rest))
            }))
        }
    }

    #[tokio::test]
    async fn a_body_may_be_asked_again_after_its_end() {
        let mut body = byte_stream(Arc::new(Hello)).into_inner();
        let mut said = Vec::new();
        while let Some(frame) = body.frame().await {
            said.extend_from_slice(frame.unwrap().data_ref().unwrap());
        }
        assert_eq!(said, b"hello");
        assert!(body.frame().await.is_none());
    }
}
