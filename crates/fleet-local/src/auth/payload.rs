//! Checks an object's payload on its way: its hash, or the signed chunks it comes in.

use std::sync::{Arc, OnceLock};

use futures::StreamExt as _;
use http::HeaderMap;
use http::request::Parts;
use sha2::{Digest as _, Sha256};

use super::chunk_signer::ChunkSigner;
use super::chunks::Decoder;
use super::verify::CONTENT_SHA256;
use super::{Claim, sigv4};
use crate::body::BodyStream;
use crate::config::Auth;
use crate::error::{AwsError, AwsResult};
use crate::shared::Shared;

/// The length of the object in a body that comes in chunks.
const DECODED_LENGTH: &str = "x-amz-decoded-content-length";

/// What stood behind the last chunk of a body, known when its stream has ended.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trailers(Arc<OnceLock<Vec<(String, String)>>>);

impl Trailers {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let all = self.0.get()?;
        all.iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    fn set(&self, all: Vec<(String, String)>) {
        // A stream ends once.
        let _again = self.0.set(all);
    }
}

/// A body that yields the object's bytes alone and fails where they are not what was signed.
pub(crate) struct Payload {
    pub(crate) stream: BodyStream,
    pub(crate) trailers: Trailers,
    /// The object's length, where the head of the request tells it.
    pub(crate) length: Option<u64>,
}

impl Payload {
    pub(crate) fn empty() -> Payload {
        Payload {
            stream: futures::stream::empty().boxed(),
            trailers: Trailers::default(),
            length: Some(0),
        }
    }
}

/// How a body says it is protected.
enum Mode {
    Unsigned,
    Hashed(String),
    Chunked { signed: bool, trailer: bool },
}

/// Wraps the stream of a request body by what `x-amz-content-sha256` says of it.
pub(crate) fn checked(
    shared: &Shared,
    parts: &Parts,
    claim: Option<&Claim<'_>>,
    body: BodyStream,
) -> AwsResult<Payload> {
    let length = header(&parts.headers, "content-length").and_then(|text| text.parse().ok());
    let plain = |stream: BodyStream| Payload {
        stream,
        trailers: Trailers::default(),
        length,
    };
    match mode(&parts.headers)? {
        Mode::Unsigned => Ok(plain(body)),
        Mode::Hashed(_) if shared.auth == Auth::Off => Ok(plain(body)),
        Mode::Hashed(wanted) => Ok(plain(hashed(body, wanted))),
        Mode::Chunked { signed, trailer } => {
            let length = header(&parts.headers, DECODED_LENGTH)
                .and_then(|text| text.parse::<u64>().ok())
                .ok_or_else(missing_length)?;
            let signer = match claim {
                Some(claim) if signed && shared.auth == Auth::SigV4 => Some(signer(shared, claim)?),
                _ => None,
            };
            let announced = if trailer {
                announced(&parts.headers)
            } else {
                Vec::new()
            };
            let decoder = Decoder::new(signed, signer, length, announced);
            let trailers = Trailers::default();
            Ok(Payload {
                stream: chunked(body, decoder, trailers.clone()),
                trailers,
                length: Some(length),
            })
        }
    }
}

pub(crate) fn missing_length() -> AwsError {
    AwsError::new(
        "MissingContentLength",
        "You must provide the Content-Length HTTP header.",
    )
}

fn mode(headers: &HeaderMap) -> AwsResult<Mode> {
    let chunked = |signed, trailer| Ok(Mode::Chunked { signed, trailer });
    match header(headers, CONTENT_SHA256) {
        None | Some("UNSIGNED-PAYLOAD") => Ok(Mode::Unsigned),
        Some("STREAMING-UNSIGNED-PAYLOAD-TRAILER") => chunked(false, true),
        Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD") => chunked(true, false),
        Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER") => chunked(true, true),
        Some(hash) if hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
            Ok(Mode::Hashed(hash.to_ascii_lowercase()))
        }
        Some(other) => Err(AwsError::new(
            "InvalidArgument",
            "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
             STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a \
             valid sha256 value.",
        )
        .with("ArgumentName", CONTENT_SHA256)
        .with("ArgumentValue", other)),
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// The names that `x-amz-trailer` announces.
fn announced(headers: &HeaderMap) -> Vec<String> {
    let values = headers.get_all("x-amz-trailer").iter();
    values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(','))
        .map(|name| name.trim().to_ascii_lowercase())
        .filter(|name| !name.is_empty())
        .collect()
}

/// What signs the chunks behind the request's own signature.
fn signer(shared: &Shared, claim: &Claim<'_>) -> AwsResult<ChunkSigner> {
    let credentials = super::verify::credentials(shared, claim)?;
    let key = sigv4::signing_key(
        &credentials.secret,
        &claim.date,
        &claim.region,
        &claim.service,
    );
    let scope = format!(
        "{}/{}/{}/aws4_request",
        claim.date, claim.region, claim.service
    );
    Ok(ChunkSigner::new(key, &claim.time, &scope, &claim.signature))
}

/// Passes a body on and compares its hash at the end with the one that was signed.
fn hashed(body: BodyStream, wanted: String) -> BodyStream {
    let state = Some((body, Sha256::new(), wanted));
    futures::stream::unfold(state, |state| async move {
        let (mut body, mut hash, wanted) = state?;
        match body.next().await {
            Some(Ok(piece)) => {
                hash.update(&piece);
                Some((Ok(piece), Some((body, hash, wanted))))
            }
            Some(Err(error)) => Some((Err(error), None)),
            None => {
                let found = hex::encode(hash.finalize());
                (found != wanted).then(|| (Err(mismatch(&wanted, &found)), None))
            }
        }
    })
    .boxed()
}

fn mismatch(wanted: &str, found: &str) -> AwsError {
    AwsError::new(
        "XAmzContentSHA256Mismatch",
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
    )
    .with("ClientComputedContentSHA256", wanted)
    .with("S3ComputedContentSHA256", found)
}

/// Takes the chunks' framing off a body.
fn chunked(body: BodyStream, decoder: Decoder, trailers: Trailers) -> BodyStream {
    let state = Some((body, decoder, trailers));
    futures::stream::unfold(state, |state| async move {
        let (mut body, mut decoder, trailers) = state?;
        loop {
            match decoder.data() {
                Err(error) => return Some((Err(error), None)),
                Ok(Some(data)) => return Some((Ok(data), Some((body, decoder, trailers)))),
                Ok(None) => {}
            }
            match body.next().await {
                Some(Ok(piece)) => decoder.feed(piece),
                Some(Err(error)) => return Some((Err(error), None)),
                None => {
                    return match decoder.finish() {
                        Ok(found) => {
                            trailers.set(found);
                            None
                        }
                        Err(error) => Some((Err(error), None)),
                    };
                }
            }
        }
    })
    .boxed()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    fn pieces(parts: &[&'static str]) -> BodyStream {
        let parts: Vec<_> = parts
            .iter()
            .map(|text| Ok(Bytes::from_static(text.as_bytes())))
            .collect();
        futures::stream::iter(parts).boxed()
    }

    async fn read(mut body: BodyStream) -> Result<Vec<u8>, AwsError> {
        let mut all = Vec::new();
        while let Some(piece) = body.next().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all)
    }

    /// The hash is that of `sha256sum` for the bytes `hello`.
    const HELLO: &str = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    #[tokio::test]
    async fn a_body_is_held_against_its_signed_hash() {
        let right = read(hashed(pieces(&["he", "llo"]), HELLO.to_owned())).await;
        assert_eq!(right.unwrap(), b"hello");
        let wrong = read(hashed(pieces(&["hellO"]), HELLO.to_owned())).await;
        assert_eq!(wrong.unwrap_err().code, "XAmzContentSHA256Mismatch");
    }

    #[tokio::test]
    async fn trailers_are_known_when_the_body_has_ended() {
        let decoder = Decoder::new(false, None, 5, vec!["x-amz-checksum-crc32".to_owned()]);
        let trailers = Trailers::default();
        let body = pieces(&[
            "5\r\nhel",
            "lo\r\n0\r\nx-amz-check",
            "sum-crc32:NhCmhg==\r\n\r\n",
        ]);
        let stream = chunked(body, decoder, trailers.clone());
        assert_eq!(read(stream).await.unwrap(), b"hello");
        assert_eq!(trailers.get("x-amz-checksum-crc32"), Some("NhCmhg=="));
    }
}
