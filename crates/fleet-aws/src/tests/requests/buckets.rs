//! Buckets and objects.

use std::sync::Arc;

use fleet_core::fault::Fault;
use fleet_core::port::buckets::{
    BucketReads, BucketWrites, Content, ContentStream, NewObject, Versioning,
};
use fleet_core::tag::Tags;

use crate::testing::{Answer, Setup, aws};

/// "hello world" in two pieces; `length` may lie.
#[derive(Debug)]
struct Hello {
    length: u64,
}

impl Content for Hello {
    fn length(&self) -> u64 {
        self.length
    }

    fn open_at(&self, offset: u64) -> ContentStream {
        assert_eq!(offset, 0, "a small object is sent whole");
        Box::pin(futures::stream::iter([
            Ok(b"hello ".to_vec()),
            Ok(b"world".to_vec()),
        ]))
    }
}

fn object(length: u64) -> NewObject {
    NewObject {
        bucket: "a-bucket".parse().unwrap(),
        key: "Sedan/1.0.0.zip".into(),
        content_type: "application/zip",
        content: Arc::new(Hello { length }),
        watch: None,
    }
}

#[tokio::test(start_paused = true)]
async fn an_object_is_streamed_once_with_a_checksum_and_only_if_it_is_new() {
    let stored = Answer::text(200, "")
        .with("x-amz-version-id", "v1")
        .with("x-amz-checksum-crc32", "DUoRhQ==");
    let (aws, wire) = aws([Answer::s3_error(500, "InternalError"), stored]);
    let stored = aws.put_new_object(&object(11)).await.unwrap();
    assert_eq!(stored.crc32, Some(0x0D4A_1185));
    assert_eq!(
        (stored.version_id.as_deref(), stored.length),
        (Some("v1"), Some(11))
    );
    let seen = wire.seen();
    assert_eq!(seen.len(), 2, "a retry reads the content again");
    for seen in seen {
        assert_eq!(seen.target, "PUT /Sedan/1.0.0.zip?x-id=PutObject");
        assert_eq!(seen.header("if-none-match"), Some("*"));
        assert_eq!(seen.header("content-type"), Some("application/zip"));
        assert_eq!(seen.header("x-amz-decoded-content-length"), Some("11"));
        assert!(
            seen.body.contains("hello ") && seen.body.contains("world"),
            "{}",
            seen.body
        );
        // CRC-32 of "hello world" is 0x0D4A1185.
        assert!(
            seen.body.contains("x-amz-checksum-crc32:DUoRhQ=="),
            "{}",
            seen.body
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_content_that_lies_about_its_length_is_not_stored() {
    for length in [10, 12] {
        let (aws, _) = aws([Answer::text(200, "")]);
        aws.put_new_object(&object(length)).await.unwrap_err();
    }
}

#[tokio::test(start_paused = true)]
async fn an_object_that_is_there_stays() {
    let (aws, _) = aws([Answer::s3_error(412, "PreconditionFailed")]);
    assert_eq!(
        aws.put_new_object(&object(11)).await.unwrap_err().fault,
        Fault::AlreadyExists
    );
}

#[tokio::test(start_paused = true)]
async fn an_object_is_put_over_another_one() {
    let (aws, wire) = aws([Answer::text(200, "").with("x-amz-version-id", "v2")]);
    let stored = aws.put_object(&object(11)).await.unwrap();
    assert_eq!(stored.version_id.as_deref(), Some("v2"));
    assert_eq!(wire.seen()[0].header("if-none-match"), None);
}

#[tokio::test(start_paused = true)]
async fn an_object_is_looked_up() {
    let answer = Answer::text(200, "")
        .with("x-amz-version-id", "v1")
        .with("x-amz-checksum-crc32", "DUoRhQ==")
        .with("content-length", "11");
    let of_parts = answer.clone().with("x-amz-checksum-type", "COMPOSITE");
    let (aws, wire) = aws([
        answer,
        of_parts,
        Answer::text(200, "").with("x-amz-version-id", "null"),
    ]);
    let bucket = "a-bucket".parse().unwrap();
    let stored = aws.head_object(&bucket, "k").await.unwrap();
    assert_eq!(
        (stored.version_id.as_deref(), stored.length),
        (Some("v1"), Some(11))
    );
    assert_eq!(stored.crc32, Some(0x0D4A_1185));
    let of_parts = aws.head_object(&bucket, "k").await.unwrap();
    assert_eq!(of_parts.crc32, None, "it is not the checksum of the bytes");
    assert_eq!(
        wire.seen()[0].header("x-amz-checksum-mode"),
        Some("ENABLED")
    );
    assert_eq!(
        aws.head_object(&bucket, "k").await.unwrap().version_id,
        None
    );
    assert_eq!(wire.targets()[0], "HEAD /k");
}

#[tokio::test(start_paused = true)]
async fn us_east_1_is_said_by_saying_nothing_and_other_regions_by_name() {
    let bucket = "a-bucket".parse().unwrap();
    let (aws, wire) = aws([Answer::text(200, "")]);
    aws.create_bucket(&bucket).await.unwrap();
    assert_eq!(wire.seen()[0].body, "");
    let (aws, wire) = Setup {
        region: Some("eu-north-1"),
        ..Setup::default()
    }
    .build([Answer::text(200, "")]);
    aws.create_bucket(&bucket).await.unwrap();
    assert!(
        wire.seen()[0]
            .body
            .contains("<LocationConstraint>eu-north-1</LocationConstraint>")
    );
}

#[tokio::test(start_paused = true)]
async fn buckets_are_listed_over_all_pages_by_prefix() {
    let page = |names: &[&str], token: &str| {
        let buckets: String = names
            .iter()
            .map(|name| format!("<Bucket><Name>{name}</Name><CreationDate>2026-01-02T03:04:05.000Z</CreationDate></Bucket>"))
            .collect();
        Answer::text(
            200,
            &format!(
                "<ListAllMyBucketsResult><Buckets>{buckets}</Buckets>{token}</ListAllMyBucketsResult>"
            ),
        )
    };
    let (aws, wire) = aws([
        page(
            &["iot-a", "Old_Bucket", "other"],
            "<ContinuationToken>t</ContinuationToken>",
        ),
        page(&["iot-b"], ""),
    ]);
    let listed = aws.list_buckets("iot-").await.unwrap();
    let names = listed.iter().map(|bucket| bucket.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["iot-a", "iot-b"]);
    let created = "2026-01-02T03:04:05Z".parse().unwrap();
    assert!(listed.iter().all(|bucket| bucket.created == Some(created)));
    let targets = wire.targets();
    assert!(
        targets[0].contains("prefix=iot-") && targets[0].contains("max-buckets=1000"),
        "{targets:?}"
    );
    assert!(targets[1].contains("continuation-token=t"), "{targets:?}");
}

#[tokio::test(start_paused = true)]
async fn the_state_of_a_bucket_is_read() {
    let bucket = "a-bucket".parse().unwrap();
    let location = |inner: &str| {
        Answer::text(
            200,
            &format!(
                "<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">{inner}</LocationConstraint>"
            ),
        )
    };
    let (aws, _) = aws([location(""), location("EU"), location("eu-north-1")]);
    for region in ["us-east-1", "eu-west-1", "eu-north-1"] {
        assert_eq!(aws.bucket_location(&bucket).await.unwrap().as_str(), region);
    }
    let versioning = |inner: &str| {
        Answer::text(
            200,
            &format!("<VersioningConfiguration>{inner}</VersioningConfiguration>"),
        )
    };
    let (aws, _) = crate::testing::aws([
        versioning(""),
        versioning("<Status>Enabled</Status>"),
        versioning("<Status>Suspended</Status>"),
    ]);
    for expected in [
        Versioning::Never,
        Versioning::Enabled,
        Versioning::Suspended,
    ] {
        assert_eq!(aws.bucket_versioning(&bucket).await.unwrap(), expected);
    }
    let (aws, _) = crate::testing::aws([
        Answer::s3_error(404, "NoSuchTagSet"),
        Answer::text(
            200,
            "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>",
        ),
    ]);
    assert_eq!(aws.bucket_tags(&bucket).await.unwrap(), Tags::none());
    assert_eq!(aws.bucket_tags(&bucket).await.unwrap().get("a"), Some("b"));
}

#[tokio::test(start_paused = true)]
async fn versioning_and_tags_are_set() {
    let (aws, wire) = aws([Answer::text(200, "")]);
    let bucket = "a-bucket".parse().unwrap();
    aws.enable_bucket_versioning(&bucket).await.unwrap();
    aws.put_bucket_tags(&bucket, &Tags::none().with("a", "b").unwrap())
        .await
        .unwrap();
    let seen = wire.seen();
    assert_eq!(
        (seen[0].target.as_str(), seen[1].target.as_str()),
        ("PUT /?versioning", "PUT /?tagging")
    );
    assert!(seen[0].body.contains("<Status>Enabled</Status>"));
    assert!(
        seen[1]
            .body
            .contains("<Tag><Key>a</Key><Value>b</Value></Tag>")
    );
}
