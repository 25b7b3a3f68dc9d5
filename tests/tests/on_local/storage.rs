//! Buckets and objects.

use std::sync::Arc;

use fleet_aws::Connection;
use fleet_core::fault::Fault;
use fleet_core::port::buckets::{Content, ContentStream, NewObject, Versioning};
use fleet_core::tag::Tags;

use super::{connected, server, tags};

#[derive(Debug)]
struct Zeros(u64);

impl Content for Zeros {
    fn length(&self) -> u64 {
        self.0
    }

    fn open_at(&self, offset: u64) -> ContentStream {
        const PIECE: u64 = 64 * 1024;
        let length = self.0 - offset;
        let pieces = (0..length.div_ceil(PIECE)).map({
            move |i| {
                Ok(vec![
                    0;
                    usize::try_from(PIECE.min(length - i * PIECE)).unwrap()
                ])
            }
        });
        Box::pin(futures::stream::iter(pieces.collect::<Vec<_>>()))
    }
}

#[tokio::test]
async fn buckets_and_objects() {
    let server = server().await;
    let Connection { cloud, .. } = connected(&server).await;
    let (reads, writes) = (&cloud.reads, &cloud.writes);

    let bucket = "iot-dm-workshop-1".parse().unwrap();
    assert!(
        reads
            .buckets
            .head_bucket(&bucket)
            .await
            .unwrap_err()
            .is_not_found()
    );
    writes.buckets.create_bucket(&bucket).await.unwrap();
    reads.buckets.head_bucket(&bucket).await.unwrap();
    let listed = reads.buckets.list_buckets("iot-").await.unwrap();
    let names = listed.iter().map(|listed| &listed.name);
    assert_eq!(names.collect::<Vec<_>>(), [&bucket]);
    assert!(listed[0].created.is_some());
    assert_eq!(reads.buckets.list_buckets("x").await.unwrap(), []);
    assert_eq!(
        reads
            .buckets
            .bucket_location(&bucket)
            .await
            .unwrap()
            .as_str(),
        "us-east-1"
    );
    assert_eq!(
        reads.buckets.bucket_versioning(&bucket).await.unwrap(),
        Versioning::Never
    );
    writes
        .buckets
        .enable_bucket_versioning(&bucket)
        .await
        .unwrap();
    assert_eq!(
        reads.buckets.bucket_versioning(&bucket).await.unwrap(),
        Versioning::Enabled
    );
    assert_eq!(
        reads.buckets.bucket_tags(&bucket).await.unwrap(),
        Tags::none()
    );
    writes
        .buckets
        .put_bucket_tags(&bucket, &tags())
        .await
        .unwrap();
    assert_eq!(reads.buckets.bucket_tags(&bucket).await.unwrap(), tags());

    let length = 3 * 1024 * 1024 + 17;
    let object = NewObject {
        bucket: bucket.clone(),
        key: "Sedan/1.0.0 ü.zip".into(),
        content_type: "application/zip",
        content: Arc::new(Zeros(length)),
        watch: None,
    };
    assert!(
        reads
            .buckets
            .head_object(&bucket, &object.key)
            .await
            .unwrap_err()
            .is_not_found()
    );
    let stored = writes.buckets.put_new_object(&object).await.unwrap();
    assert_eq!(
        reads
            .buckets
            .head_object(&bucket, &object.key)
            .await
            .unwrap(),
        stored
    );
    assert_eq!(stored.length, Some(length));
    assert_eq!(
        writes
            .buckets
            .put_new_object(&object)
            .await
            .unwrap_err()
            .fault,
        Fault::AlreadyExists
    );
}

#[tokio::test]
async fn a_large_object_is_put_together_by_s3_and_checked() {
    let server = server().await;
    let Connection { cloud, .. } = connected(&server).await;
    let (reads, writes) = (&cloud.reads.buckets, &cloud.writes.buckets);
    let bucket = "parts-of-a-whole".parse().unwrap();
    writes.create_bucket(&bucket).await.unwrap();
    writes.enable_bucket_versioning(&bucket).await.unwrap();
    // Five parts, the last of one byte.
    let length = 32 * 1024 * 1024 + 1;
    let object = NewObject {
        bucket: bucket.clone(),
        key: "Sedan_v1.bin".into(),
        content_type: "application/octet-stream",
        content: Arc::new(Zeros(length)),
        watch: None,
    };
    let stored = writes.put_new_object(&object).await.unwrap();
    // python3 -c 'import zlib; print(hex(zlib.crc32(bytes(32 * 1024 * 1024 + 1))))'
    assert_eq!(
        (stored.length, stored.crc32),
        (Some(length), Some(0xD4ED_1F96))
    );
    let there = reads.head_object(&bucket, &object.key).await.unwrap();
    assert_eq!(there, stored);
    let again = writes.put_new_object(&object).await.unwrap_err();
    assert_eq!(again.fault, Fault::AlreadyExists);
    let over = writes.put_object(&object).await.unwrap();
    assert_ne!(over.version_id, stored.version_id);
    let versions = reads.list_object_versions(&bucket, None).await.unwrap();
    assert_eq!(versions.items.len(), 2);
}
