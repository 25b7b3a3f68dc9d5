//! A versioned bucket, emptied version by version whatever its keys are, and deleted.

use std::collections::BTreeSet;

use fleet_core::fault::Fault;
use fleet_core::port::buckets::ObjectVersion;
use futures::{StreamExt, stream};

use super::fast;
use super::wire::{open_server, send};

/// Keys that XML cannot carry, that it carries escaped, and that a URL-encoding may spoil: as
/// they stand in a URL, and as they are.
const ODD: [(&str, &str); 7] = [
    ("%00%01", "\0\u{1}"),
    ("a%0Ab%0D%0Ac", "a\nb\r\nc"),
    ("%EF%BF%BF", "\u{FFFF}"),
    ("%C2%85", "\u{85}"),
    ("a+b%20c%252F", "a+b c%2F"),
    ("%3Ca%3E%26%22'", "<a>&\"'"),
    ("f%C3%BC%F0%9F%9A%97/x", "fü🚗/x"),
];

#[tokio::test]
async fn a_bucket_of_many_versions_and_markers_is_emptied_and_deleted() {
    let server = open_server().await;
    let cloud = fast(&server).await.cloud;
    let (reads, writes) = (&cloud.reads.buckets, &cloud.writes.buckets);
    let bucket = "iot-dm-workshop-1".parse().unwrap();
    writes.create_bucket(&bucket).await.unwrap();
    writes.enable_bucket_versioning(&bucket).await.unwrap();
    // 1000 keys with two versions each, every second of them deleted: 2500.
    let numbered = (0..1000).map(|number| format!("some/key-{number:04}"));
    let odd = ODD.map(|(encoded, _)| encoded.to_owned());
    let keys: Vec<_> = numbered.chain(odd).collect();
    let (server, keys) = (&server, &keys);
    stream::iter(0..keys.len())
        .for_each_concurrent(32, |number| async move {
            let target = format!("/iot-dm-workshop-1/{}", keys[number]);
            for body in ["old", "new"] {
                send(server, "s3", &format!("PUT {target}"), &[], body).await;
            }
            if number % 2 == 0 && number < 1000 {
                send(server, "s3", &format!("DELETE {target}"), &[], "").await;
            }
        })
        .await;
    let full = writes.delete_bucket(&bucket).await.unwrap_err();
    assert_eq!(full.fault, Fault::Conflict);
    assert_eq!(full.code(), Some("BucketNotEmpty"));

    let mut seen = BTreeSet::new();
    let mut from = None;
    loop {
        let page = reads.list_object_versions(&bucket, from).await.unwrap();
        assert!(page.items.len() <= 1000);
        let before = seen.len();
        seen.extend(page.items.iter().cloned());
        assert_eq!(seen.len(), before + page.items.len(), "nothing comes twice");
        // The listing goes on although what it gave is gone.
        let undeleted = writes.delete_objects(&bucket, &page.items).await;
        assert_eq!(undeleted.unwrap(), []);
        from = page.next;
        if from.is_none() {
            break;
        }
    }
    assert_eq!(seen.len(), 2500 + 2 * ODD.len());
    for (_, key) in ODD {
        let versions = seen.iter().filter(|version| version.key == key);
        assert_eq!(versions.count(), 2, "{key:?}");
    }
    let left = reads.list_object_versions(&bucket, None).await.unwrap();
    assert_eq!((left.items, left.next), (Vec::new(), None));
    writes.delete_bucket(&bucket).await.unwrap();
    let again = writes.delete_bucket(&bucket).await.unwrap_err();
    assert_eq!(again.fault, Fault::NotFound);
}

#[tokio::test]
async fn a_bucket_without_versioning_is_emptied_the_same_way() {
    let server = open_server().await;
    let cloud = fast(&server).await.cloud;
    let (reads, writes) = (&cloud.reads.buckets, &cloud.writes.buckets);
    let bucket = "a-bucket".parse().unwrap();
    writes.create_bucket(&bucket).await.unwrap();
    send(&server, "s3", "PUT /a-bucket/k", &[], "x").await;
    let page = reads.list_object_versions(&bucket, None).await.unwrap();
    let only = ObjectVersion {
        key: "k".into(),
        version_id: "null".into(),
    };
    assert_eq!(page.items, std::slice::from_ref(&only));
    for _ in 0..2 {
        let undeleted = writes.delete_objects(&bucket, &page.items).await;
        assert_eq!(undeleted.unwrap(), []);
    }
    writes.delete_bucket(&bucket).await.unwrap();
}
