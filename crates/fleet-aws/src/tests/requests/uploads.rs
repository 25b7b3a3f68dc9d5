//! Large objects: sent in parts, put together, thrown away when that fails.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use fleet_core::fault::Fault;
use fleet_core::meter::CallMeter;
use fleet_core::operation::Operation;
use fleet_core::port::buckets::{
    BucketWrites, Content, ContentStream, NewObject, StoredObject, UploadWatch,
};

use crate::testing::{Answer, Seen, aws};

const PART: u64 = 8 * 1024 * 1024;
const LENGTH: u64 = 20 * 1024 * 1024 + 5;

/// CRC-32 of the parts and of the whole, by Python's zlib.
const PARTS: [&str; 3] = ["g6SdOQ==", "MiIShQ==", "SBoGsQ=="];
const WHOLE: (u32, &str) = (0x182B_9C3D, "GCucPQ==");

/// The letters a to w, again and again, in pieces of odd sizes.
#[derive(Debug, Default)]
struct Letters {
    opened: Mutex<Vec<u64>>,
    /// Where it breaks off.
    breaks: Option<u64>,
}

impl Content for Letters {
    fn length(&self) -> u64 {
        LENGTH
    }

    fn open_at(&self, offset: u64) -> ContentStream {
        self.opened.lock().unwrap().push(offset);
        let breaks = self.breaks;
        Box::pin(futures::stream::unfold(offset, move |at| async move {
            if breaks.is_some_and(|breaks| at >= breaks) {
                return Some((Err(std::io::Error::other("the file changed")), at));
            }
            let length = (LENGTH - at).min(777_777);
            let piece = (at..at + length).map(|n| b'a' + u8::try_from(n % 23).unwrap());
            (length > 0).then(|| (Ok(piece.collect()), at + length))
        }))
    }
}

/// Counts, and stops after so many bytes.
#[derive(Debug)]
struct Counting {
    stored: AtomicU64,
    stops_at: u64,
}

impl UploadWatch for Counting {
    fn stored(&self, bytes: u64) {
        self.stored.fetch_add(bytes, Ordering::SeqCst);
    }

    fn is_stopped(&self) -> bool {
        self.stored.load(Ordering::SeqCst) >= self.stops_at
    }
}

fn object(content: &Arc<Letters>, watch: Option<Arc<Counting>>) -> NewObject {
    NewObject {
        bucket: "a-bucket".parse().unwrap(),
        key: "P_v1.bin".into(),
        content_type: "application/octet-stream",
        content: content.clone(),
        watch: watch.map(|watch| watch as Arc<dyn UploadWatch>),
    }
}

fn begun() -> Answer {
    let body = "<InitiateMultipartUploadResult><UploadId>the-upload</UploadId></InitiateMultipartUploadResult>";
    Answer::text(200, body)
}

fn part(etag: &str) -> Answer {
    Answer::text(200, "").with("etag", etag)
}

fn completed() -> Answer {
    let body =
        "<CompleteMultipartUploadResult><ETag>\"whole-3\"</ETag></CompleteMultipartUploadResult>";
    Answer::text(200, body).with("x-amz-version-id", "v1")
}

/// The number of the part that a request sends, if it sends one.
fn number(seen: &Seen) -> Option<usize> {
    let (_, rest) = seen.target.split_once("partNumber=")?;
    rest.split('&').next()?.parse().ok()
}

#[tokio::test(start_paused = true)]
async fn a_large_object_is_sent_in_parts_and_put_together_in_order() {
    let answers = [
        begun(),
        part("\"x\""),
        part("\"y\""),
        part("\"z\""),
        completed(),
    ];
    let (aws, wire) = aws(answers);
    let content = Arc::new(Letters::default());
    let watch = Arc::new(Counting {
        stored: AtomicU64::new(0),
        stops_at: u64::MAX,
    });
    let object = object(&content, Some(watch.clone()));
    let stored = aws.put_new_object(&object).await.unwrap();
    let expected = StoredObject {
        version_id: Some("v1".into()),
        length: Some(LENGTH),
        crc32: Some(WHOLE.0),
    };
    assert_eq!(stored, expected);
    assert_eq!(watch.stored.load(Ordering::SeqCst), LENGTH);
    let seen = wire.seen();
    assert_eq!(seen.len(), 5);
    assert!(
        seen[0].target.starts_with("POST /P_v1.bin?uploads"),
        "{}",
        seen[0].target
    );
    assert_eq!(
        seen[0].header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(seen[0].header("x-amz-checksum-algorithm"), Some("CRC32"));
    assert_eq!(seen[0].header("x-amz-checksum-type"), Some("FULL_OBJECT"));
    let mut parts = [""; 3];
    for (sent, etag) in seen[1..4].iter().zip(["x", "y", "z"]) {
        let number = number(sent).unwrap();
        parts[number - 1] = etag;
        let length = [PART, PART, LENGTH - 2 * PART][number - 1].to_string();
        assert_eq!(
            sent.header("x-amz-decoded-content-length"),
            Some(length.as_str())
        );
        let trailer = format!("x-amz-checksum-crc32:{}", PARTS[number - 1]);
        assert!(
            sent.body.contains(&trailer),
            "part {number} has another checksum"
        );
    }
    let complete = &seen[4];
    assert!(
        complete.target.contains("uploadId=the-upload"),
        "{}",
        complete.target
    );
    assert_eq!(complete.header("if-none-match"), Some("*"));
    assert_eq!(complete.header("x-amz-checksum-crc32"), Some(WHOLE.1));
    assert_eq!(complete.header("x-amz-checksum-type"), Some("FULL_OBJECT"));
    assert_eq!(complete.header("x-amz-mp-object-size"), Some("20971525"));
    let mut rest = complete.body.as_str();
    for (index, etag) in parts.iter().enumerate() {
        let number = index + 1;
        for text in [
            format!("&quot;{etag}&quot;"),
            PARTS[index].to_owned(),
            format!("<PartNumber>{number}</PartNumber>"),
        ] {
            let at = rest
                .find(&text)
                .unwrap_or_else(|| panic!("no {text} in {rest}"));
            rest = &rest[at..];
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_retry_of_a_part_reads_it_again() {
    let (aws, wire) = aws([
        begun(),
        Answer::s3_error(500, "InternalError"),
        part("\"x\""),
        part("\"y\""),
        part("\"z\""),
        completed(),
    ]);
    let content = Arc::new(Letters::default());
    let stored = aws.put_object(&object(&content, None)).await.unwrap();
    assert_eq!(stored.crc32, Some(WHOLE.0), "each part counts once");
    let seen = wire.seen();
    let mut numbers: Vec<usize> = seen.iter().filter_map(number).collect();
    let again = numbers[0];
    numbers.sort_unstable();
    let mut expected = vec![1, 2, 3, again];
    expected.sort_unstable();
    assert_eq!(numbers, expected);
    for sent in seen.iter().filter(|sent| number(sent) == Some(again)) {
        assert!(sent.body.contains(PARTS[again - 1]), "the same bytes again");
    }
    let complete = seen.last().unwrap();
    assert_eq!(
        complete.header("if-none-match"),
        None,
        "it may lie over another object"
    );
    let offset = PART * (again as u64 - 1);
    let opened = content.opened.lock().unwrap();
    assert!(
        opened.iter().filter(|at| **at == offset).count() >= 2,
        "{opened:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn what_was_sent_is_thrown_away_when_a_part_fails() {
    let (aws, wire) = aws([
        begun(),
        Answer::s3_error(403, "AccessDenied"),
        Answer::text(204, ""),
    ]);
    let error = aws
        .put_new_object(&object(&Arc::new(Letters::default()), None))
        .await
        .unwrap_err();
    assert_eq!(
        (error.operation, error.fault),
        (Operation::UploadPart, Fault::Denied)
    );
    let last = wire.seen().pop().unwrap();
    assert!(
        last.target.starts_with("DELETE /P_v1.bin?"),
        "{}",
        last.target
    );
    assert!(
        last.target.contains("uploadId=the-upload"),
        "{}",
        last.target
    );
    let calls = aws.funnel.meter.snapshot().calls;
    assert_eq!(calls.of(Operation::CompleteMultipartUpload), 0);
}

#[tokio::test(start_paused = true)]
async fn an_object_that_came_meanwhile_stays_and_the_parts_go() {
    let (aws, wire) = aws([
        begun(),
        part("\"x\""),
        part("\"y\""),
        part("\"z\""),
        Answer::s3_error(412, "PreconditionFailed"),
        Answer::text(204, ""),
    ]);
    let error = aws
        .put_new_object(&object(&Arc::new(Letters::default()), None))
        .await
        .unwrap_err();
    assert_eq!(error.fault, Fault::AlreadyExists);
    assert!(wire.targets()[5].starts_with("DELETE "));
}

#[tokio::test(start_paused = true)]
async fn an_error_behind_a_status_of_success_is_an_error() {
    let failed = "<Error><Code>InternalError</Code><Message>said so</Message></Error>";
    let (aws, wire) = aws([
        begun(),
        part("\"x\""),
        part("\"y\""),
        part("\"z\""),
        Answer::text(200, failed),
        Answer::text(200, failed),
    ]);
    aws.put_new_object(&object(&Arc::new(Letters::default()), None))
        .await
        .unwrap_err();
    assert!(wire.targets().last().unwrap().starts_with("DELETE "));
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_is_stopped_sends_no_further_part_and_leaves_none() {
    let (aws, wire) = aws([begun(), Answer::text(204, "")]);
    let watch = Arc::new(Counting {
        stored: AtomicU64::new(0),
        stops_at: 0,
    });
    aws.put_new_object(&object(&Arc::new(Letters::default()), Some(watch)))
        .await
        .unwrap_err();
    let targets = wire.targets();
    assert_eq!(targets.len(), 2, "{targets:?}");
    assert!(targets[1].starts_with("DELETE "), "{targets:?}");
}

#[tokio::test(start_paused = true)]
async fn a_content_that_cannot_be_read_is_not_stored() {
    let content = Arc::new(Letters {
        breaks: Some(PART + 1_000_000),
        ..Letters::default()
    });
    let (aws, _) = aws([begun(), part("\"x\"")]);
    aws.put_new_object(&object(&content, None))
        .await
        .unwrap_err();
    let calls = aws.funnel.meter.snapshot().calls;
    assert_eq!(calls.of(Operation::CompleteMultipartUpload), 0);
    assert!(calls.of(Operation::AbortMultipartUpload) >= 1);
}
