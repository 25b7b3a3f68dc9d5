//! Files in the bucket: stored once, and told while they are sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crc32fast::Hasher;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::BucketName;
use fleet_core::operation::Operation;
use fleet_core::port::buckets::{Content, NewObject, StoredObject, UploadWatch};
use fleet_core::port::packages::ArtifactLocation;
use futures::TryStreamExt;
use tokio_util::sync::CancellationToken;

use super::PackageError;
use crate::event::{Event, Phase, ResourceKind, Sink};
use crate::provision::firmware::version_of;
use crate::provision::hands::Hands;
use crate::provision::survey::found;

const KIND: ResourceKind = ResourceKind::Firmware;

/// A file to store.
#[derive(Debug, Clone)]
pub(super) struct File {
    /// Its key in the bucket.
    pub(super) key: String,
    /// Its media type.
    pub(super) content_type: &'static str,
    /// Its bytes.
    pub(super) content: Arc<dyn Content>,
}

/// A file in the bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stored {
    /// Where it is.
    pub location: ArtifactLocation,
    /// How many bytes it has.
    pub bytes: u64,
    /// Their CRC-32, where S3 keeps it.
    pub crc32: Option<u32>,
    /// Whether the same bytes were there already.
    pub kept: bool,
}

/// Stores a file under its key. The same bytes are not sent again; over other bytes a new version
/// is laid, and the older version stays.
pub(super) async fn store(
    hands: &Hands<'_>,
    bucket: &BucketName,
    file: &File,
) -> Result<Stored, PackageError> {
    let buckets = &hands.reads.buckets;
    let there = found(buckets.head_object(bucket, &file.key).await)?;
    if let Some(there) = &there
        && is_same(there, file).await?
    {
        hands.session.tell(Event::Kept {
            kind: KIND,
            name: file.key.clone(),
        });
        return stored(bucket, file, there, true);
    }
    let bytes = file.content.length();
    hands.session.tell(Event::PhaseStarted {
        phase: Phase::Upload,
        total: Some(bytes),
    });
    let object = NewObject {
        bucket: bucket.clone(),
        key: file.key.clone(),
        content_type: file.content_type,
        content: file.content.clone(),
        watch: Some(Arc::new(Watch {
            sink: hands.session.sink.clone(),
            cancel: hands.session.cancel.clone(),
            total: bytes,
            stored: AtomicU64::new(0),
        })),
    };
    let put = send(hands, &object, there.is_some()).await;
    hands.session.tell(Event::PhaseFinished {
        phase: Phase::Upload,
    });
    match put {
        Ok(object) => {
            hands.session.tell(Event::Created {
                kind: KIND,
                name: file.key.clone(),
            });
            stored(bucket, file, &object, false)
        }
        Err(_) if hands.session.is_cancelled() => Err(PackageError::Interrupted),
        Err(error) => Err(error.into()),
    }
}

async fn send(
    hands: &Hands<'_>,
    object: &NewObject,
    over: bool,
) -> Result<StoredObject, CloudError> {
    let writes = &hands.writes.buckets;
    if over {
        return writes.put_object(object).await;
    }
    match writes.put_new_object(object).await {
        // The reply to our own attempt was lost, or another run was quicker.
        Err(error) if error.says_exists() => {
            let buckets = &hands.reads.buckets;
            let there = buckets.head_object(&object.bucket, &object.key).await?;
            let same = there.crc32.is_some()
                && there.length == Some(object.content.length())
                && there.crc32 == Some(checksum(&*object.content).await?);
            if same { Ok(there) } else { Err(error) }
        }
        other => other,
    }
}

async fn is_same(there: &StoredObject, file: &File) -> Result<bool, CloudError> {
    if there.length != Some(file.content.length()) {
        return Ok(false);
    }
    match there.crc32 {
        Some(crc32) => Ok(crc32 == checksum(&*file.content).await?),
        None => Ok(false),
    }
}

/// The CRC-32 of a content, read once.
async fn checksum(content: &dyn Content) -> Result<u32, CloudError> {
    let unreadable = |error| CloudError::other(Operation::PutObject, Fault::Unknown, error);
    let mut hash = Hasher::new();
    let mut pieces = content.open();
    while let Some(piece) = pieces.try_next().await.map_err(unreadable)? {
        hash.update(&piece);
    }
    Ok(hash.finalize())
}

fn stored(
    bucket: &BucketName,
    file: &File,
    object: &StoredObject,
    kept: bool,
) -> Result<Stored, PackageError> {
    // AWS IoT refers to a version of an object; a bucket without versioning has none.
    if object.version_id.is_none() {
        return Err(PackageError::NoObjectVersion(file.key.clone()));
    }
    Ok(Stored {
        location: ArtifactLocation {
            bucket: bucket.clone(),
            key: file.key.clone(),
            version_id: version_of(object),
        },
        bytes: file.content.length(),
        crc32: object.crc32,
        kept,
    })
}

/// Tells how far an upload has come, and stops it with the run.
struct Watch {
    sink: Arc<dyn Sink>,
    cancel: CancellationToken,
    total: u64,
    stored: AtomicU64,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").finish_non_exhaustive()
    }
}

impl UploadWatch for Watch {
    fn stored(&self, bytes: u64) {
        let done = self.stored.fetch_add(bytes, Ordering::Relaxed) + bytes;
        self.sink.event(&Event::Progress {
            phase: Phase::Upload,
            done,
            total: Some(self.total),
            failed: 0,
        });
    }

    fn is_stopped(&self) -> bool {
        self.cancel.is_cancelled()
    }
}
