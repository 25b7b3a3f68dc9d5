//! Port: S3 buckets and objects.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;

use async_trait::async_trait;
use futures_core::Stream;

use super::{Page, PageToken, Result};
use crate::account::Region;
use crate::name::BucketName;
use crate::tag::Tags;

/// Whether a bucket keeps every version of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Versioning {
    /// It never did.
    Never,
    /// It does.
    Enabled,
    /// It did once.
    Suspended,
}

/// Pieces of a content, in order.
pub type ContentStream = Pin<Box<dyn Stream<Item = io::Result<Vec<u8>>> + Send + Sync>>;

/// Bytes to upload: their number is known, and they can be read again from anywhere for a retry.
pub trait Content: Send + Sync + fmt::Debug {
    /// How many bytes there are.
    fn length(&self) -> u64;

    /// The bytes from an offset to the end, in pieces. Not all of them may be read.
    fn open_at(&self, offset: u64) -> ContentStream;

    /// The bytes from the start, in pieces.
    fn open(&self) -> ContentStream {
        self.open_at(0)
    }
}

/// Goes along with an upload.
pub trait UploadWatch: Send + Sync + fmt::Debug {
    /// So many bytes more are stored.
    fn stored(&self, bytes: u64);

    /// Whether the upload is not wanted any more: no further part is sent then, and what was
    /// sent is thrown away.
    fn is_stopped(&self) -> bool;
}

/// An object to store.
#[derive(Debug, Clone)]
pub struct NewObject {
    /// The bucket.
    pub bucket: BucketName,
    /// The key.
    pub key: String,
    /// Media type, such as `application/zip`.
    pub content_type: &'static str,
    /// The bytes.
    pub content: Arc<dyn Content>,
    /// Who goes along, if somebody does.
    pub watch: Option<Arc<dyn UploadWatch>>,
}

/// An object as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredObject {
    /// Its version; absent in a bucket that never had versioning.
    pub version_id: Option<String>,
    /// Its length in bytes, where it is known.
    pub length: Option<u64>,
    /// The CRC-32 of all its bytes, where S3 keeps it.
    pub crc32: Option<u32>,
}

/// A bucket, as S3 lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedBucket {
    /// Its name.
    pub name: BucketName,
    /// When it was made, if S3 says so.
    pub created: Option<jiff::Timestamp>,
}

/// A version of an object, or a delete marker.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ObjectVersion {
    /// The key, of at most 1024 bytes of any characters.
    pub key: String,
    /// The version; `null` in a bucket that never had versioning.
    pub version_id: String,
}

/// A version that S3 did not delete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undeleted {
    /// Which.
    pub object: ObjectVersion,
    /// S3's error code, such as `AccessDenied`.
    pub code: String,
    /// What S3 said.
    pub message: String,
}

/// Reads buckets and objects.
#[async_trait]
pub trait BucketReads: Send + Sync {
    /// `ListBuckets`: all buckets of the account whose name begins with `prefix`, in all Regions, all pages.
    async fn list_buckets(&self, prefix: &str) -> Result<Vec<ListedBucket>>;

    /// `HeadBucket`: succeeds if the bucket is there and ours to use.
    async fn head_bucket(&self, bucket: &BucketName) -> Result<()>;

    /// `GetBucketLocation`: the Region of the bucket (the empty answer means us-east-1, `EU` means eu-west-1).
    async fn bucket_location(&self, bucket: &BucketName) -> Result<Region>;

    /// `GetBucketVersioning`.
    async fn bucket_versioning(&self, bucket: &BucketName) -> Result<Versioning>;

    /// `GetBucketTagging`; no tag set means no tags.
    async fn bucket_tags(&self, bucket: &BucketName) -> Result<Tags>;

    /// `ListObjectVersions`: the next page of at most 1000 versions and delete markers.
    async fn list_object_versions(
        &self,
        bucket: &BucketName,
        from: Option<PageToken>,
    ) -> Result<Page<ObjectVersion>>;

    /// `HeadObject`: the newest version.
    async fn head_object(&self, bucket: &BucketName, key: &str) -> Result<StoredObject>;
}

/// Changes buckets and objects.
#[async_trait]
pub trait BucketWrites: Send + Sync {
    /// `CreateBucket` in the client's Region (no location constraint in us-east-1).
    /// A bucket of ours is [`AlreadyExists`](crate::fault::Fault::AlreadyExists),
    /// somebody else's is [`Conflict`](crate::fault::Fault::Conflict).
    async fn create_bucket(&self, bucket: &BucketName) -> Result<()>;

    /// `PutBucketVersioning` with `Enabled`.
    async fn enable_bucket_versioning(&self, bucket: &BucketName) -> Result<()>;

    /// `PutBucketTagging`, which replaces the whole tag set.
    async fn put_bucket_tags(&self, bucket: &BucketName, tags: &Tags) -> Result<()>;

    /// Stores an object of up to 48 TiB with `If-None-Match: *`: one that is there is
    /// [`AlreadyExists`](crate::fault::Fault::AlreadyExists) and stays as it is. S3 checks its
    /// CRC-32. Above 8 MiB it is sent in parts (`CreateMultipartUpload`, `UploadPart`,
    /// `CompleteMultipartUpload`); if that fails, `AbortMultipartUpload` removes them.
    async fn put_new_object(&self, object: &NewObject) -> Result<StoredObject>;

    /// Stores an object as [`put_new_object`](Self::put_new_object) does, over one that is there. In
    /// a bucket with versioning the older version stays.
    async fn put_object(&self, object: &NewObject) -> Result<StoredObject>;

    /// `DeleteObjects`, at most 1000 versions and delete markers. Gives those that S3 did not delete.
    async fn delete_objects(
        &self,
        bucket: &BucketName,
        objects: &[ObjectVersion],
    ) -> Result<Vec<Undeleted>>;

    /// `DeleteBucket`. With an object version left it is [`Conflict`](crate::fault::Fault::Conflict).
    async fn delete_bucket(&self, bucket: &BucketName) -> Result<()>;
}
