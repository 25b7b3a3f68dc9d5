//! A content as the SDK sends it: streamed, of known length, read again from the start for a retry.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use aws_sdk_s3::primitives::ByteStream;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use crc32fast::Hasher;
use fleet_core::port::buckets::{Content, ContentStream};
use http_body::{Body, Frame, SizeHint};

/// The content of an object, for whoever sends it.
pub(super) type SharedContent = Arc<dyn Content>;

/// A run of a content's bytes that one request sends.
#[derive(Clone)]
pub(super) struct Part {
    content: SharedContent,
    offset: u64,
    /// How many bytes it has.
    pub(super) length: u64,
    /// Of what the last attempt sent.
    crc: Arc<Mutex<Hasher>>,
}

impl Part {
    pub(super) fn whole(content: SharedContent) -> Self {
        let length = content.length();
        Self::of(content, 0, length)
    }

    /// At most so many bytes from an offset on.
    pub(super) fn of(content: SharedContent, offset: u64, most: u64) -> Self {
        let length = content.length().saturating_sub(offset).min(most);
        Self {
            content,
            offset,
            length,
            crc: Arc::default(),
        }
    }

    /// The CRC-32 of what was sent.
    pub(super) fn crc(&self) -> Hasher {
        self.sent().clone()
    }

    fn sent(&self) -> MutexGuard<'_, Hasher> {
        self.crc.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the content ends with it: then it must have no more bytes.
    fn is_last(&self) -> bool {
        self.offset + self.length >= self.content.length()
    }
}

/// The bytes of a part, opened anew for each attempt.
pub(super) fn byte_stream(part: &Part) -> ByteStream {
    let part = part.clone();
    ByteStream::new(SdkBody::retryable(move || {
        part.sent().reset();
        SdkBody::from_body_1_x(Sending {
            pieces: Some(part.content.open_at(part.offset)),
            left: part.length,
            part: part.clone(),
        })
    }))
}

struct Sending {
    /// Gone once it has ended: the SDK asks again after the end, and a stream may panic then.
    pieces: Option<ContentStream>,
    left: u64,
    part: Part,
}

impl Sending {
    /// What of a piece belongs to the part.
    fn take(&mut self, mut piece: Vec<u8>) -> io::Result<Bytes> {
        let length = piece.len() as u64;
        if length > self.left {
            if self.part.is_last() {
                return Err(io::Error::other("the content is longer than it said"));
            }
            piece.truncate(usize::try_from(self.left).unwrap_or(usize::MAX));
            self.pieces = None;
        }
        self.left = self.left.saturating_sub(length);
        self.part.sent().update(&piece);
        Ok(Bytes::from(piece))
    }
}

impl Body for Sending {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if self.left == 0 && !self.part.is_last() {
            self.pieces = None;
        }
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
            Some(Ok(piece)) => Some(self.take(piece).map(Frame::data)),
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

        fn open_at(&self, offset: u64) -> ContentStream {
            // Panics, as many streams may, when it is polled after its end.
            let pieces = match offset {
                0 => vec![b"hel".to_vec(), b"lo".to_vec()],
                offset => vec![b"hello"[usize::try_from(offset).unwrap()..].to_vec()],
            };
            Box::pin(stream::unfold(pieces.into_iter(), |mut rest| async move {
                let piece = rest.next()?;
                Some((Ok(piece), rest))
            }))
        }
    }

    async fn said(part: &Part) -> Vec<u8> {
        let mut body = byte_stream(part).into_inner();
        let mut said = Vec::new();
        while let Some(frame) = body.frame().await {
            said.extend_from_slice(frame.unwrap().data_ref().unwrap());
        }
        // A body may be asked again after its end.
        assert!(body.frame().await.is_none());
        said
    }

    #[tokio::test]
    async fn a_body_is_the_whole_content_and_may_be_asked_again_after_its_end() {
        assert_eq!(said(&Part::whole(Arc::new(Hello))).await, b"hello");
    }

    #[tokio::test]
    async fn parts_follow_each_other_whatever_the_pieces_are() {
        for length in 1..=5 {
            let mut whole = Vec::new();
            let mut crc = Hasher::new();
            for offset in (0..5).step_by(length) {
                let part = Part::of(Arc::new(Hello), offset, length as u64);
                let said = said(&part).await;
                assert_eq!(said.len() as u64, part.length);
                whole.extend(said);
                crc.combine(&part.crc());
            }
            assert_eq!(whole, b"hello");
            // printf hello | gzip -c | tail -c8 | od -An -tx4 -N4
            assert_eq!(crc.finalize(), 0x3610_A686);
        }
    }

    #[tokio::test]
    async fn the_checksum_is_that_of_the_last_attempt() {
        let part = Part::whole(Arc::new(Hello));
        let mut broken = byte_stream(&part).into_inner();
        broken.frame().await.unwrap().unwrap();
        let mut again = broken.try_clone().unwrap();
        while again.frame().await.is_some() {}
        assert_eq!(part.crc().finalize(), 0x3610_A686);
    }
}
