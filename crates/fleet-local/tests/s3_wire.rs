//! S3 in bytes, to a client that is no SDK.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use fleet_local::{Auth, Config, Quotas, Server, StateDir};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A server without signatures, and the bytes that go to it.
struct Wire(Server);

/// An answer: status, head in lower case, body.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Wire {
    /// A server with the bucket `bkt`.
    async fn start() -> Wire {
        let mut config = Config::new(StateDir::Memory);
        config.auth = Auth::Off;
        config.quotas = Quotas::Off;
        let wire = Wire(Server::start(config).await.unwrap());
        assert_eq!(wire.send("PUT", "/bkt", "", b"").await.status, 200);
        wire
    }

    /// Sends a head, its further lines given, and whatever follows it.
    async fn open(&self, method: &str, target: &str, lines: &str) -> TcpStream {
        let head = format!(
            "{method} {target} HTTP/1.1\r\nhost: s3.amazonaws.com\r\nconnection: close\r\n{lines}\r\n"
        );
        let mut stream = TcpStream::connect(self.0.address()).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream
    }

    async fn send(&self, method: &str, target: &str, lines: &str, body: &[u8]) -> Answer {
        let lines = format!("{lines}content-length: {}\r\n", body.len());
        let mut stream = self.open(method, target, &lines).await;
        stream.write_all(body).await.unwrap();
        read(stream).await
    }
}

async fn read(mut stream: TcpStream) -> Answer {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
    let body = answer.split_off(end.unwrap() + 4);
    let head = String::from_utf8(answer).unwrap().to_lowercase();
    Answer {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        head,
        body,
    }
}

impl Answer {
    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

#[tokio::test]
async fn an_error_is_an_element_with_the_members_of_its_code() {
    let wire = Wire::start().await;
    let missing = wire.send("GET", "/missing/k", "", b"").await;
    assert_eq!(missing.status, 404);
    let text = missing.text();
    assert!(
        text.starts_with(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchBucket</Code>\
             <Message>The specified bucket does not exist</Message>\
             <BucketName>missing</BucketName><RequestId>"
        ),
        "{text}"
    );
    assert!(missing.head.contains("\r\ncontent-type: application/xml"));
    assert!(missing.head.contains("\r\nx-amz-request-id: "));
    assert!(!missing.head.contains("x-amzn-"));
}

#[tokio::test]
async fn some_answers_have_no_body() {
    let wire = Wire::start().await;
    assert_eq!(wire.send("PUT", "/bkt/k", "", b"hello").await.status, 200);
    let etag = "\"5d41402abc4b2a76b9719d911017c592\"";
    for (method, target, lines, status) in [
        ("HEAD", "/bkt/missing", String::new(), 404),
        ("HEAD", "/missing", String::new(), 404),
        ("HEAD", "/bkt/k", String::new(), 200),
        ("GET", "/bkt/k", format!("if-none-match: {etag}\r\n"), 304),
        ("HEAD", "/bkt/k", "if-match: \"x\"\r\n".to_owned(), 412),
        ("DELETE", "/bkt/k", String::new(), 204),
    ] {
        let answer = wire.send(method, target, &lines, b"").await;
        assert_eq!(
            (answer.status, answer.body.len()),
            (status, 0),
            "{method} {target}"
        );
        if matches!(status, 200 | 304) {
            let found = format!("\r\netag: {etag}\r\n");
            assert!(answer.head.contains(&found), "{}", answer.head);
        }
        if status == 200 {
            assert!(answer.head.contains("\r\ncontent-length: 5\r\n"));
        }
    }
}

#[tokio::test]
async fn an_object_needs_a_length() {
    let wire = Wire::start().await;
    let chunked = "transfer-encoding: chunked\r\n";
    let mut stream = wire.open("PUT", "/bkt/k", chunked).await;
    stream.write_all(b"5\r\nhello\r\n0\r\n\r\n").await.unwrap();
    let refused = read(stream).await;
    assert_eq!(refused.status, 411);
    assert!(refused.text().contains("<Code>MissingContentLength</Code>"));
    let framed = format!(
        "{chunked}x-amz-content-sha256: STREAMING-UNSIGNED-PAYLOAD-TRAILER\r\n\
         x-amz-decoded-content-length: 5\r\nx-amz-trailer: x-amz-checksum-crc32\r\n"
    );
    let mut stream = wire.open("PUT", "/bkt/k", &framed).await;
    // The object's chunks within the chunks of HTTP, cut where it hurts.
    stream
        .write_all(b"4\r\n5\r\nh\r\n8\r\nello\r\n0\r\r\n22\r\n\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n\r\n0\r\n\r\n")
        .await
        .unwrap();
    let put = read(stream).await;
    assert_eq!(put.status, 200, "{}", put.text());
    assert!(put.head.contains("\r\nx-amz-checksum-crc32: nhcmhg==\r\n"));
    assert_eq!(wire.send("GET", "/bkt/k", "", b"").await.body, b"hello");
}

#[tokio::test]
async fn a_body_that_will_be_refused_is_not_asked_for() {
    let wire = Wire::start().await;
    let lines = "expect: 100-continue\r\ncontent-length: 1000000\r\n";
    let refused = read(wire.open("PUT", "/missing/k", lines).await).await;
    assert_eq!(refused.status, 404);
    let mut stream = wire
        .open(
            "PUT",
            "/bkt/k",
            "expect: 100-continue\r\ncontent-length: 5\r\n",
        )
        .await;
    let mut asked = [0; 25];
    stream.read_exact(&mut asked).await.unwrap();
    assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"hello").await.unwrap();
    assert_eq!(read(stream).await.status, 200);
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_what_was_there() {
    let wire = Wire::start().await;
    wire.send("PUT", "/bkt/k", "", b"before").await;
    let mut stream = wire
        .open("PUT", "/bkt/k", "content-length: 9000000\r\n")
        .await;
    stream.write_all(&vec![b'x'; 3_000_000]).await.unwrap();
    drop(stream);
    let seen = wire.send("GET", "/bkt/k", "", b"").await;
    assert_eq!(seen.body, b"before");
    let wrong = "content-md5: XUFAKrxLKna5cZ2REBfFkg==\r\n";
    let refused = wire
        .send("PUT", "/bkt/k", wrong, &vec![b'x'; 3_000_000])
        .await;
    assert!(refused.text().contains("<Code>BadDigest</Code>"));
    assert_eq!(wire.send("GET", "/bkt/k", "", b"").await.body, b"before");
}

#[tokio::test]
async fn a_download_ends_as_it_began_though_the_object_is_replaced() {
    let wire = Wire::start().await;
    let before = vec![b'1'; 12_000_000];
    wire.send("PUT", "/bkt/k", "", &before).await;
    let mut stream = wire.open("GET", "/bkt/k", "").await;
    let mut first = vec![0; 1000];
    stream.read_exact(&mut first).await.unwrap();
    wire.send("PUT", "/bkt/k", "", b"after").await;
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).await.unwrap();
    first.extend(rest);
    assert!(first.ends_with(&before));
    assert_eq!(wire.send("GET", "/bkt/k", "", b"").await.body, b"after");
}

#[tokio::test]
async fn writers_of_one_key_leave_the_whole_of_one_of_them() {
    let wire = Wire::start().await;
    let bodies: Vec<Vec<u8>> = (0..8).map(|n| vec![b'a' + n; 1_500_000]).collect();
    let puts = bodies
        .iter()
        .map(|body| wire.send("PUT", "/bkt/k", "", body));
    for put in futures::future::join_all(puts).await {
        assert_eq!(put.status, 200);
    }
    let seen = wire.send("GET", "/bkt/k", "", b"").await;
    assert!(bodies.contains(&seen.body));
}

#[tokio::test]
async fn a_copy_outlives_its_source() {
    let wire = Wire::start().await;
    let body = vec![b'x'; 700_000];
    wire.send("PUT", "/bkt/k", "", &body).await;
    let from = "x-amz-copy-source: bkt/k\r\n";
    for lines in [
        from.to_owned(),
        format!("{from}x-amz-checksum-algorithm: SHA256\r\n"),
    ] {
        let copied = wire.send("PUT", "/bkt/copy", &lines, b"").await;
        assert_eq!(copied.status, 200, "{}", copied.text());
    }
    wire.send("PUT", "/bkt/copy2", "x-amz-copy-source: bkt/copy\r\n", b"")
        .await;
    for key in ["k", "copy"] {
        wire.send("DELETE", &format!("/bkt/{key}"), "", b"").await;
    }
    assert!(wire.send("GET", "/bkt/copy2", "", b"").await.body == body);
}
