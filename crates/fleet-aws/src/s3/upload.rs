//! Uploads of any size: a small object in one request, a large one in parts that S3 puts together.

use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumType, CompletedMultipartUpload, CompletedPart};
use crc32fast::Hasher;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::buckets::{NewObject, StoredObject};
use futures::{StreamExt, TryStreamExt, stream};

use super::body::{Part, byte_stream};
use super::checksum;
use crate::aws::{Aws, required};

/// The size of a part, and of the greatest object that is sent in one request: 8 MiB. S3 takes
/// no smaller parts than 5 MiB.
const PART: u64 = 8 * 1024 * 1024;

/// The most parts of an object.
const PARTS: u64 = 10_000;

/// The greatest part: 5 GiB.
const GREATEST_PART: u64 = 5 * 1024 * 1024 * 1024;

/// How many parts are sent at once.
const AT_ONCE: usize = 4;

/// What may be there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// Nothing: the object has to be new.
    Nothing,
    /// Anything.
    Anything,
}

impl Over {
    fn if_none_match(self) -> Option<String> {
        (self == Self::Nothing).then(|| "*".to_owned())
    }
}

/// An upload in parts that S3 knows of.
struct Begun<'a> {
    object: &'a NewObject,
    id: String,
    part: u64,
}

/// A part that S3 has.
struct Sent {
    part: CompletedPart,
    crc: Hasher,
}

impl Aws {
    /// Stores an object, in one request or in parts.
    pub(super) async fn upload(&self, object: &NewObject, over: Over) -> Result<StoredObject> {
        if object.content.length() <= PART {
            self.upload_whole(object, over).await
        } else {
            self.upload_in_parts(object, over).await
        }
    }

    async fn upload_whole(&self, object: &NewObject, over: Over) -> Result<StoredObject> {
        let length = object.content.length();
        let whole = Part::whole(object.content.clone());
        let request = self
            .s3
            .put_object()
            .bucket(object.bucket.as_str())
            .key(&object.key)
            .content_type(object.content_type)
            .set_content_length(i64::try_from(length).ok())
            .checksum_algorithm(ChecksumAlgorithm::Crc32)
            .set_if_none_match(over.if_none_match())
            .body(byte_stream(&whole));
        let answer = self
            .funnel
            .call(Operation::PutObject, || Box::pin(request.send()))
            .await?;
        stored(object, length);
        Ok(StoredObject {
            version_id: version(answer.version_id),
            length: Some(length),
            crc32: answer.checksum_crc32.and_then(|said| checksum::read(&said)),
        })
    }

    async fn upload_in_parts(&self, object: &NewObject, over: Over) -> Result<StoredObject> {
        let length = object.content.length();
        let part = part_size(length).ok_or_else(|| too_large(length))?;
        let operation = Operation::CreateMultipartUpload;
        let request = self
            .s3
            .create_multipart_upload()
            .bucket(object.bucket.as_str())
            .key(&object.key)
            .content_type(object.content_type)
            .checksum_algorithm(ChecksumAlgorithm::Crc32)
            .checksum_type(ChecksumType::FullObject);
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let id = required(operation, "UploadId", answer.upload_id)?;
        let begun = Begun { object, id, part };
        let done = match self.send_parts(&begun).await {
            Ok(sent) => self.complete(&begun, sent, over).await,
            Err(error) => Err(error),
        };
        if done.is_err() {
            self.abort(&begun).await;
        }
        done
    }

    async fn send_parts(&self, begun: &Begun<'_>) -> Result<Vec<Sent>> {
        let count = begun.object.content.length().div_ceil(begun.part);
        stream::iter(0..count)
            .map(|index| self.send_part(begun, index))
            .buffered(AT_ONCE)
            .try_collect()
            .await
    }

    async fn send_part(&self, begun: &Begun<'_>, index: u64) -> Result<Sent> {
        let operation = Operation::UploadPart;
        let object = begun.object;
        if object
            .watch
            .as_ref()
            .is_some_and(|watch| watch.is_stopped())
        {
            return Err(CloudError::other(
                operation,
                Fault::Unknown,
                "it was stopped",
            ));
        }
        let part = Part::of(object.content.clone(), index * begun.part, begun.part);
        let number = i32::try_from(index + 1).unwrap_or(i32::MAX);
        let request = self
            .s3
            .upload_part()
            .bucket(object.bucket.as_str())
            .key(&object.key)
            .upload_id(&begun.id)
            .part_number(number)
            .set_content_length(i64::try_from(part.length).ok())
            .checksum_algorithm(ChecksumAlgorithm::Crc32)
            .body(byte_stream(&part));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        stored(object, part.length);
        let crc = part.crc();
        Ok(Sent {
            part: CompletedPart::builder()
                .part_number(number)
                .e_tag(required(operation, "ETag", answer.e_tag)?)
                .checksum_crc32(checksum::text(crc.clone().finalize()))
                .build(),
            crc,
        })
    }

    /// Puts the parts together. S3 compares the whole with our own checksum and length of it.
    async fn complete(
        &self,
        begun: &Begun<'_>,
        sent: Vec<Sent>,
        over: Over,
    ) -> Result<StoredObject> {
        let operation = Operation::CompleteMultipartUpload;
        let length = begun.object.content.length();
        let mut whole = Hasher::new();
        let mut parts = CompletedMultipartUpload::builder();
        for sent in sent {
            whole.combine(&sent.crc);
            parts = parts.parts(sent.part);
        }
        let crc32 = whole.finalize();
        let request = self
            .s3
            .complete_multipart_upload()
            .bucket(begun.object.bucket.as_str())
            .key(&begun.object.key)
            .upload_id(&begun.id)
            .multipart_upload(parts.build())
            .checksum_type(ChecksumType::FullObject)
            .checksum_crc32(checksum::text(crc32))
            .set_mpu_object_size(i64::try_from(length).ok())
            .set_if_none_match(over.if_none_match());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        // S3 answers 200 before it knows, and may put an error into the body.
        required(operation, "ETag", answer.e_tag)?;
        Ok(StoredObject {
            version_id: version(answer.version_id),
            length: Some(length),
            crc32: Some(crc32),
        })
    }

    /// Throws away what was sent. What fails here is told by the bill only, so it is logged.
    async fn abort(&self, begun: &Begun<'_>) {
        let request = self
            .s3
            .abort_multipart_upload()
            .bucket(begun.object.bucket.as_str())
            .key(&begun.object.key)
            .upload_id(&begun.id);
        let aborted = self
            .funnel
            .call(Operation::AbortMultipartUpload, || Box::pin(request.send()))
            .await;
        // After a completion whose answer was lost there is nothing left to throw away.
        if let Err(error) = aborted
            && !error.is_not_found()
        {
            tracing::warn!(%error, key = begun.object.key, id = begun.id, "parts of an upload are left");
        }
    }
}

fn stored(object: &NewObject, bytes: u64) {
    if let Some(watch) = &object.watch {
        watch.stored(bytes);
    }
}

/// The size of the parts of an object; none if it is too large for S3.
fn part_size(length: u64) -> Option<u64> {
    const MIB: u64 = 1024 * 1024;
    let least = length.div_ceil(PARTS).next_multiple_of(MIB);
    Some(least.max(PART)).filter(|part| *part <= GREATEST_PART)
}

fn too_large(length: u64) -> CloudError {
    let operation = Operation::CreateMultipartUpload;
    let most = PARTS * GREATEST_PART;
    let why = format!("the object has {length} bytes, the most is {most}");
    CloudError::other(operation, Fault::Invalid, why)
}

/// S3 calls the only version in a bucket without versioning "null".
pub(super) fn version(id: Option<String>) -> Option<String> {
    id.filter(|id| id != "null")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIB: u64 = 1024 * 1024;

    #[test]
    fn parts_are_as_small_as_ten_thousand_of_them_allow() {
        assert_eq!(part_size(PART + 1), Some(8 * MIB));
        assert_eq!(part_size(80_000 * MIB), Some(8 * MIB));
        assert_eq!(part_size(80_000 * MIB + 1), Some(9 * MIB));
        assert_eq!(part_size(5 * 1024 * 1024 * MIB), Some(525 * MIB));
    }

    #[test]
    fn what_s3_cannot_hold_has_no_parts() {
        assert_eq!(part_size(PARTS * GREATEST_PART), Some(GREATEST_PART));
        assert_eq!(part_size(PARTS * GREATEST_PART + 1), None);
    }
}
