//! What happens to bytes that are kept, let go, abandoned or read meanwhile.

use futures::StreamExt as _;

use super::*;
use crate::s3::download::{Span, read};
use crate::s3::sweep;
use crate::testing::Local;

fn counted(shared: &Shared) -> (i64, i64) {
    let count = |table: &str| {
        let sql = format!("SELECT count(*) FROM {table}");
        shared
            .store
            .read(|tx| Ok(tx.query_row(&sql, [], |row| row.get(0))?))
            .unwrap()
    };
    (count("s3_blob"), count("s3_chunk"))
}

/// Bytes that differ from place to place, in pieces of an odd length.
async fn filled(shared: &Arc<Shared>, length: usize) -> (Upload, Vec<u8>) {
    let bytes: Vec<u8> = (0..length).map(|n| (n / 251) as u8 ^ n as u8).collect();
    let mut upload = Upload::new(shared);
    for piece in bytes.chunks(70_001) {
        upload.push(Bytes::copy_from_slice(piece)).await.unwrap();
    }
    (upload, bytes)
}

async fn linked(shared: &Arc<Shared>, length: usize) -> (i64, Vec<u8>) {
    let (mut upload, bytes) = filled(shared, length).await;
    let rest = upload.finish().await.unwrap();
    let blob = shared.store.write(move |tx| rest.link(tx)).await.unwrap();
    upload.keep();
    (blob.unwrap(), bytes)
}

async fn read_all(shared: &Arc<Shared>, span: Span) -> Vec<u8> {
    let mut all = Vec::new();
    let mut stream = read(shared, vec![span]);
    while let Some(data) = stream.next().await {
        all.extend_from_slice(&data.unwrap());
    }
    all
}

async fn swept(shared: &Arc<Shared>) {
    sweep::all(shared).await.unwrap();
}

#[tokio::test]
async fn what_was_uploaded_comes_back_from_any_place_to_any_other() {
    let local = Local::new().await;
    let shared = local.shared();
    for length in [1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7] {
        let (blob, bytes) = linked(shared, length).await;
        let middle = length / 2;
        for (start, end) in [(0, length), (middle, length), (middle, middle + 1), (0, 0)] {
            let span = Span {
                blob,
                start: start as u64,
                end: end as u64,
            };
            assert!(
                read_all(shared, span).await == bytes[start..end],
                "{length}"
            );
        }
    }
}

#[tokio::test]
async fn an_empty_upload_has_no_blob() {
    let local = Local::new().await;
    let mut upload = Upload::new(local.shared());
    let rest = upload.finish().await.unwrap();
    let blob = local.shared().store.write(move |tx| rest.link(tx)).await;
    assert_eq!(blob.unwrap(), None);
    assert_eq!(counted(local.shared()), (0, 0));
}

#[tokio::test]
async fn an_upload_that_is_dropped_leaves_nothing() {
    let local = Local::new().await;
    let shared = local.shared();
    let (upload, _) = filled(shared, 5 * CHUNK).await;
    drop(upload);
    let (mut upload, _) = filled(shared, 5 * CHUNK).await;
    let rest = upload.finish().await.unwrap();
    let refused: AwsResult<()> = shared
        .store
        .write(move |tx| {
            rest.link(tx)?;
            Err(AwsError::invalid_request("a condition that does not hold"))
        })
        .await;
    assert!(refused.is_err());
    drop(upload);
    // What a dropped upload still had to write is written first.
    for _ in 0..100 {
        swept(shared).await;
        if counted(shared) == (0, 0) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{:?} blobs and chunks are left", counted(shared));
}

#[tokio::test]
async fn a_linked_upload_survives_its_drop() {
    let local = Local::new().await;
    let shared = local.shared();
    let (mut upload, bytes) = filled(shared, 2 * CHUNK).await;
    let rest = upload.finish().await.unwrap();
    let blob = shared.store.write(move |tx| rest.link(tx)).await.unwrap();
    // The client went away between the commit and its answer.
    drop(upload);
    swept(shared).await;
    let span = Span {
        blob: blob.unwrap(),
        start: 0,
        end: bytes.len() as u64,
    };
    assert!(read_all(shared, span).await == bytes);
}

#[tokio::test]
async fn a_download_goes_on_while_its_object_is_removed() {
    let local = Local::new().await;
    let shared = local.shared();
    let (blob, bytes) = linked(shared, 3 * CHUNK).await;
    let mut stream = read(
        shared,
        vec![Span {
            blob,
            start: 0,
            end: bytes.len() as u64,
        }],
    );
    let mut all = stream.next().await.unwrap().unwrap().to_vec();
    shared
        .store
        .write(move |tx| release(tx, blob))
        .await
        .unwrap();
    swept(shared).await;
    while let Some(data) = stream.next().await {
        all.extend_from_slice(&data.unwrap());
    }
    assert!(all == bytes);
}

#[tokio::test]
async fn a_shared_blob_stays_until_its_last_use_ends() {
    let local = Local::new().await;
    let shared = local.shared();
    let (blob, _) = linked(shared, 10).await;
    let write = |release_it: bool| {
        shared.store.write(move |tx| {
            if release_it {
                release(tx, blob)?;
                return Ok(true);
            }
            share(tx, blob)
        })
    };
    let due = || {
        shared
            .store
            .read(|tx| {
                let sql = "SELECT remove_s IS NOT NULL FROM s3_blob WHERE id = ?1";
                Ok(tx.query_row(sql, [blob], |row| row.get::<_, bool>(0))?)
            })
            .unwrap()
    };
    assert!(write(false).await.unwrap());
    write(true).await.unwrap();
    assert!(!due());
    write(true).await.unwrap();
    assert!(due());
    assert!(!write(false).await.unwrap());
}

#[tokio::test]
async fn what_a_crash_left_is_swept_when_its_time_has_come() {
    let local = Local::new().await;
    let shared = local.shared();
    let old = |seconds: i64| {
        shared.store.write(move |tx| {
            let blob = begin(tx, None, clock::wall().as_second() + seconds)?;
            insert(tx, blob, 0, &vec![Bytes::from_static(b"x"); 40])
        })
    };
    old(-1).await.unwrap();
    old(ABANDONED_S).await.unwrap();
    swept(shared).await;
    assert_eq!(counted(shared), (1, 40));
}
