//! Versions of objects: listed, and deleted for good.

use fleet_core::fault::Fault;
use fleet_core::name::BucketName;
use fleet_core::port::buckets::{BucketReads, BucketWrites, ObjectVersion, Undeleted};

use crate::testing::{Answer, aws};

fn bucket() -> BucketName {
    "a-bucket".parse().unwrap()
}

fn object(key: &str, version_id: &str) -> ObjectVersion {
    ObjectVersion {
        key: key.to_owned(),
        version_id: version_id.to_owned(),
    }
}

fn listed(inner: &str) -> Answer {
    Answer::text(
        200,
        &format!("<ListVersionsResult>{inner}</ListVersionsResult>"),
    )
}

fn deleted(errors: &[(&str, &str, &str)]) -> Answer {
    let errors = errors.iter().map(|(key, version, code)| {
        format!(
            "<Error><Key>{key}</Key><VersionId>{version}</VersionId><Code>{code}</Code><Message>said so</Message></Error>"
        )
    });
    let errors: String = errors.collect();
    Answer::text(200, &format!("<DeleteResult>{errors}</DeleteResult>"))
}

#[tokio::test(start_paused = true)]
async fn versions_and_markers_are_listed_by_pages_whatever_their_keys_are() {
    let (aws, wire) = aws([
        listed(
            "<EncodingType>url</EncodingType><IsTruncated>true</IsTruncated>\
             <NextKeyMarker>a+b%2B%00%C3%BC/c</NextKeyMarker><NextVersionIdMarker>v1</NextVersionIdMarker>\
             <Version><Key>a+b%2B%00%C3%BC/c</Key><VersionId>v1</VersionId><IsLatest>false</IsLatest></Version>\
             <DeleteMarker><Key>%0D%0A</Key><VersionId>v2</VersionId><IsLatest>true</IsLatest></DeleteMarker>",
        ),
        listed("<EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>"),
    ]);
    let page = aws.list_object_versions(&bucket(), None).await.unwrap();
    let odd = "a b+\0ü/c";
    assert_eq!(page.items, [object(odd, "v1"), object("\r\n", "v2")]);
    let rest = aws
        .list_object_versions(&bucket(), page.next)
        .await
        .unwrap();
    assert_eq!((rest.items, rest.next), (Vec::new(), None));
    let targets = wire.targets();
    assert_eq!(targets[0], "GET /?versions&encoding-type=url&max-keys=1000");
    assert_eq!(
        targets[1],
        "GET /?versions&encoding-type=url&key-marker=a%20b%2B%00%C3%BC%2Fc&max-keys=1000&version-id-marker=v1"
    );
}

#[tokio::test(start_paused = true)]
async fn keys_of_a_server_that_does_not_encode_are_taken_as_they_are() {
    let (aws, _) = aws([listed(
        "<IsTruncated>false</IsTruncated><Version><Key>a+%41</Key><VersionId>null</VersionId></Version>",
    )]);
    let page = aws.list_object_versions(&bucket(), None).await.unwrap();
    assert_eq!(page.items, [object("a+%41", "null")]);
}

#[tokio::test(start_paused = true)]
async fn versions_are_deleted_together_with_a_checksum() {
    let (aws, wire) = aws([deleted(&[])]);
    let objects = [object("a<b> &ü", "v1"), object("c", "null")];
    let undeleted = aws.delete_objects(&bucket(), &objects).await.unwrap();
    assert_eq!(undeleted, []);
    let seen = wire.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].target, "POST /?delete");
    let body = &seen[0].body;
    let of_the_first = "<Object><Key>a&lt;b&gt; &amp;ü</Key><VersionId>v1</VersionId></Object>";
    assert!(body.contains(of_the_first), "{body}");
    assert!(body.contains("<Object><Key>c</Key><VersionId>null</VersionId></Object>"));
    assert!(body.contains("<Quiet>true</Quiet>"), "{body}");
    assert!(seen[0].header("x-amz-checksum-crc32").is_some());
}

#[tokio::test(start_paused = true)]
async fn nothing_is_asked_where_nothing_is_to_be_deleted() {
    let (aws, wire) = aws([deleted(&[])]);
    assert_eq!(aws.delete_objects(&bucket(), &[]).await.unwrap(), []);
    assert!(wire.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_s3_refuses_is_said_and_what_is_gone_already_is_not() {
    let (aws, wire) = aws([deleted(&[
        ("a", "v1", "AccessDenied"),
        ("b", "v2", "NoSuchVersion"),
    ])]);
    let objects = [object("a", "v1"), object("b", "v2")];
    let undeleted = aws.delete_objects(&bucket(), &objects).await.unwrap();
    assert_eq!(
        undeleted,
        [Undeleted {
            object: object("a", "v1"),
            code: "AccessDenied".into(),
            message: "said so".into(),
        }]
    );
    assert_eq!(wire.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_fails_just_then_is_tried_again_and_at_last_said() {
    let (aws, wire) = aws([
        deleted(&[("a", "v1", "InternalError"), ("b", "v2", "SlowDown")]),
        deleted(&[("b", "v2", "SlowDown")]),
    ]);
    let objects = [object("a", "v1"), object("b", "v2"), object("c", "v3")];
    let undeleted = aws.delete_objects(&bucket(), &objects).await.unwrap();
    assert_eq!(undeleted.len(), 1);
    assert_eq!(undeleted[0].object, object("b", "v2"));
    assert_eq!(undeleted[0].code, "SlowDown");
    let seen = wire.seen();
    assert_eq!(seen.len(), 6);
    assert!(seen[1].body.contains("<Key>a</Key>") && !seen[1].body.contains("<Key>c</Key>"));
    assert!(!seen[2].body.contains("<Key>a</Key>"));
    // 250 ms, then twice as long each time.
    let waited = seen[5].at - seen[0].at;
    assert!(
        waited.as_millis() >= 250 * (1 + 2 + 4 + 8 + 16),
        "{waited:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn keys_that_xml_cannot_carry_are_deleted_one_by_one() {
    let (aws, wire) = aws([deleted(&[]), Answer::text(204, "")]);
    let objects = [
        object("a\0\n", "v1"),
        object("plain", "v2"),
        object("/\u{FFFF}", "v3"),
    ];
    let undeleted = aws.delete_objects(&bucket(), &objects).await.unwrap();
    assert_eq!(undeleted, []);
    let mut targets = wire.targets();
    assert_eq!(targets.remove(0), "POST /?delete");
    assert!(!wire.seen()[0].body.contains("v1"));
    targets.sort();
    assert_eq!(
        targets,
        [
            "DELETE //%EF%BF%BF?x-id=DeleteObject&versionId=v3",
            "DELETE /a%00%0A?x-id=DeleteObject&versionId=v1",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn line_ends_in_keys_are_escaped() {
    let (aws, wire) = aws([deleted(&[])]);
    let objects = [object("\r\n", "v1"), object("\t\u{85}", "v2")];
    let undeleted = aws.delete_objects(&bucket(), &objects).await.unwrap();
    assert_eq!(undeleted, []);
    let seen = wire.seen();
    assert_eq!(seen.len(), 1);
    assert!(seen[0].body.contains("<Key>&#xD;&#xA;</Key>"));
    assert!(seen[0].body.contains("<Key>\t&#x85;</Key>"));
}

#[tokio::test(start_paused = true)]
async fn a_key_that_cannot_be_sent_keeps_only_itself() {
    let (aws, _) = aws([Answer::text(204, "")]);
    let objects = [object("\u{B}", "v1"), object("\0", "v2")];
    let undeleted = aws.delete_objects(&bucket(), &objects).await.unwrap();
    assert_eq!(undeleted.len(), 1);
    assert_eq!(undeleted[0].object, objects[0]);
    assert_eq!(undeleted[0].code, "NotSent");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_one_version_is_told_apart_from_one_of_all() {
    let odd = [object("\0", "v1")];
    let (aws, _) = aws([Answer::s3_error(403, "AccessDenied")]);
    let undeleted = aws.delete_objects(&bucket(), &odd).await.unwrap();
    assert_eq!(undeleted[0].object, odd[0]);
    assert_eq!(undeleted[0].code, "AccessDenied");
    for (status, code, fault) in [
        (404, "NoSuchBucket", Fault::NotFound),
        (403, "SignatureDoesNotMatch", Fault::Denied),
        (500, "InternalError", Fault::Service),
    ] {
        let (aws, _) = crate::testing::aws([Answer::s3_error(status, code)]);
        let error = aws.delete_objects(&bucket(), &odd).await.unwrap_err();
        assert_eq!((error.fault, error.code()), (fault, Some(code)));
    }
}

#[tokio::test(start_paused = true)]
async fn a_bucket_is_deleted() {
    let (aws, wire) = aws([Answer::text(204, "")]);
    aws.delete_bucket(&bucket()).await.unwrap();
    assert_eq!(wire.targets(), ["DELETE /"]);
}
