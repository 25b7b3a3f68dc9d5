//! Calls an endpoint with requests that were signed beforehand, so that the client costs next to
//! nothing and what is measured is the server.

#![expect(clippy::print_stdout, reason = "it prints its result")]

use std::time::{Duration, Instant};

use bytes::Bytes;
use clap::{Parser, ValueEnum};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::SendRequest;
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use tokio::net::TcpStream;

/// Calls an endpoint with requests that were signed beforehand.
#[derive(Debug, Parser)]
struct Options {
    /// The endpoint, such as http://127.0.0.1:4566.
    endpoint: String,
    /// What to call.
    #[arg(value_enum)]
    what: What,
    /// How many devices.
    #[arg(long, default_value_t = 1000)]
    devices: usize,
    /// How many connections, each with one call at a time.
    #[arg(long, default_value_t = 32)]
    at_once: usize,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    /// CreateThing.
    Create,
    /// DescribeThing.
    Describe,
    /// UpdateThingShadow, classic.
    Shadow,
}

type Error = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let options = Options::parse();
    let host = options.endpoint.trim_start_matches("http://").to_owned();
    let requests: Vec<Request<Full<Bytes>>> = (1..=options.devices)
        .map(|number| request(options.what, number, &host))
        .collect::<Result<_, _>>()?;
    let mut shares: Vec<Vec<_>> = (0..options.at_once).map(|_| Vec::new()).collect();
    for (index, request) in requests.into_iter().enumerate() {
        shares[index % options.at_once].push(request);
    }
    let started = Instant::now();
    let connections: Vec<_> = shares
        .into_iter()
        .map(|share| tokio::spawn(connection(host.clone(), share)))
        .collect();
    let (mut times, mut failed, mut first_failure) = (Vec::new(), 0, None);
    for connection in connections {
        let (more, refused) = connection.await??;
        times.extend(more);
        failed += refused.len();
        first_failure = first_failure.or(refused.into_iter().next());
    }
    let seconds = started.elapsed().as_secs_f64();
    times.sort_unstable();
    let percentile = |percent: usize| {
        let index = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times
            .get(index)
            .map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    println!(
        "{}",
        json!({
            "calls": times.len(),
            "failed": failed,
            "first_failure": first_failure,
            "seconds": seconds,
            "per_second": times.len() as f64 / seconds,
            "p50_ms": percentile(50),
            "p99_ms": percentile(99),
        })
    );
    Ok(())
}

/// Sends one request after the other; gives how long each took, and what was refused.
async fn connection(
    host: String,
    requests: Vec<Request<Full<Bytes>>>,
) -> Result<(Vec<Duration>, Vec<String>), Error> {
    let mut sender = open(&host).await?;
    let (mut times, mut refused) = (Vec::with_capacity(requests.len()), Vec::new());
    for request in requests {
        let begun = Instant::now();
        // A server that closes after each answer costs its client a connection for each call.
        if sender.ready().await.is_err() {
            sender = open(&host).await?;
        }
        let response = sender.send_request(request).await?;
        let status = response.status();
        let body = response.into_body().collect().await?.to_bytes();
        if status == StatusCode::OK {
            times.push(begun.elapsed());
        } else {
            refused.push(format!("{status}: {}", String::from_utf8_lossy(&body)));
        }
    }
    Ok((times, refused))
}

async fn open(host: &str) -> Result<SendRequest<Full<Bytes>>, Error> {
    let stream = TcpStream::connect(host).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    // It ends with the connection; what goes wrong shows at the sender.
    drop(tokio::spawn(connection));
    Ok(sender)
}

fn request(what: What, number: usize, host: &str) -> Result<Request<Full<Bytes>>, http::Error> {
    let name = format!("Bench-{number:06}");
    let attributes = json!({"attributePayload": {"attributes": {
        "country": "US", "customerId": format!("customer-{number}"), "manufacturingDate": "2026-01-01",
    }}});
    let (service, method, path, body) = match what {
        What::Create => (
            "iot",
            Method::POST,
            format!("/things/{name}"),
            attributes.to_string(),
        ),
        What::Describe => ("iot", Method::GET, format!("/things/{name}"), String::new()),
        What::Shadow => (
            "iotdata",
            Method::POST,
            format!("/things/{name}/shadow"),
            json!({"state": {"reported": {"batteryStatus": 55}}}).to_string(),
        ),
    };
    let (time, authorization) = sign(service, &method, &path, host, &body);
    Request::builder()
        .method(method)
        .uri(path)
        .header("host", host)
        .header("x-amz-date", time)
        .header("authorization", authorization)
        .body(Full::new(Bytes::from(body)))
}

/// Signature Version 4 over the host and the date, with the local AWS's own key.
fn sign(service: &str, method: &Method, path: &str, host: &str, body: &str) -> (String, String) {
    #[expect(
        clippy::disallowed_methods,
        reason = "a signature has the time it is made at"
    )]
    let now = Timestamp::now();
    let time = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    let day = &time[..8];
    let scope = format!("{day}/us-east-1/{service}/aws4_request");
    let hash = |text: &str| hex::encode(Sha256::digest(text));
    let canonical = format!(
        "{method}\n{path}\n\nhost:{host}\nx-amz-date:{time}\n\nhost;x-amz-date\n{}",
        hash(body)
    );
    let to_sign = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{}", hash(&canonical));
    let key = [day, "us-east-1", service, "aws4_request"]
        .iter()
        .fold(b"AWS4test".to_vec(), |key, part| {
            hmac(&key, part.as_bytes())
        });
    let signature = hex::encode(hmac(&key, to_sign.as_bytes()));
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=test/{scope}, SignedHeaders=host;x-amz-date, Signature={signature}"
    );
    (time, authorization)
}

fn hmac(key: &[u8], data: &[u8]) -> Vec<u8> {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key length");
    mac.update(data);
    mac.finalize().into_bytes().to_vec()
}
