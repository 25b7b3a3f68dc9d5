//! The digests that come with a request: what to compute of its body and what to hold it against.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;

use super::checksum::Algorithm;
use super::refusal;
use super::vocabulary::invalid_value;
use crate::auth::payload::Trailers;
use crate::error::{AwsError, AwsResult};

/// What a request says its body's digests are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Promised {
    md5: Option<Vec<u8>>,
    /// The checksum's algorithm, and its value unless that comes behind the body.
    pub(crate) checksum: Option<(Algorithm, Option<Vec<u8>>)>,
}

impl Promised {
    /// No promise, as for bytes that come from here.
    pub(crate) fn none() -> Promised {
        Promised {
            md5: None,
            checksum: None,
        }
    }

    /// Reads `Content-MD5`, `x-amz-checksum-*`, `x-amz-trailer` and `x-amz-sdk-checksum-algorithm`.
    pub(crate) fn read(headers: &HeaderMap) -> AwsResult<Promised> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let md5 = match headers.get("content-md5") {
            None => None,
            Some(value) => Some(
                value
                    .to_str()
                    .ok()
                    .and_then(|text| Algorithm::Md5.decode(text.trim()))
                    .ok_or_else(invalid_md5)?,
            ),
        };
        let mut found = Vec::new();
        for algorithm in Algorithm::ALL {
            if let Some(value) = text(algorithm.header()) {
                let bytes = algorithm.decode(value.trim());
                let bytes = bytes.ok_or_else(|| invalid_value(algorithm.header()))?;
                found.push((algorithm, Some(bytes)));
            }
        }
        for name in text("x-amz-trailer").unwrap_or_default().split(',') {
            let name = name.trim().to_ascii_lowercase();
            if let Some(algorithm) = Algorithm::ALL.into_iter().find(|one| one.header() == name) {
                found.push((algorithm, None));
            } else if name.starts_with("x-amz-checksum-xxhash") {
                return Err(refusal::not_built(&name));
            } else if !name.is_empty() {
                return Err(AwsError::new(
                    "InvalidRequest",
                    "The value specified in the x-amz-trailer header is not supported",
                ));
            }
        }
        if let Some(name) = headers
            .keys()
            .find(|name| name.as_str().starts_with("x-amz-checksum-xxhash"))
        {
            return Err(refusal::not_built(name.as_str()));
        }
        if found.len() > 1 {
            return Err(AwsError::new(
                "InvalidRequest",
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
            ));
        }
        let checksum = found.pop();
        if let Some(named) = text("x-amz-sdk-checksum-algorithm") {
            match &checksum {
                Some((algorithm, _)) if algorithm.name() == named => {}
                Some(_) => return Err(invalid_value("x-amz-sdk-checksum-algorithm")),
                None if md5.is_some() => {}
                None => {
                    return Err(AwsError::new(
                        "InvalidRequest",
                        "x-amz-sdk-checksum-algorithm specified, but no corresponding \
                         x-amz-checksum-* or x-amz-trailer headers were found.",
                    ));
                }
            }
        }
        Ok(Promised { md5, checksum })
    }

    /// Holds what was computed against what was promised. `computed` is by the promised algorithm.
    pub(crate) fn verify(
        &self,
        trailers: &Trailers,
        md5: &[u8],
        computed: Option<&[u8]>,
    ) -> AwsResult<()> {
        if let Some(wanted) = &self.md5
            && wanted != md5
        {
            return Err(AwsError::new(
                "BadDigest",
                "The Content-MD5 you specified did not match what we received.",
            )
            .with("ExpectedDigest", STANDARD.encode(wanted))
            .with("CalculatedDigest", STANDARD.encode(md5)));
        }
        let (Some((algorithm, value)), Some(computed)) = (&self.checksum, computed) else {
            return Ok(());
        };
        let matches = match value {
            Some(value) => value == computed,
            None => {
                let text = trailers.get(algorithm.header()).unwrap_or_default();
                let value = algorithm.decode(text).ok_or_else(|| {
                    let name = algorithm.header();
                    let message = format!("Value for {name} trailing header is invalid.");
                    AwsError::new("InvalidRequest", message)
                })?;
                value == computed
            }
        };
        if matches {
            Ok(())
        } else {
            Err(bad_digest(*algorithm))
        }
    }
}

pub(crate) fn bad_digest(algorithm: Algorithm) -> AwsError {
    let name = algorithm.name();
    AwsError::new(
        "BadDigest",
        format!("The {name} you specified did not match the calculated checksum."),
    )
}

fn invalid_md5() -> AwsError {
    AwsError::new(
        "InvalidDigest",
        "The Content-MD5 you specified was invalid.",
    )
}

/// Checks a whole body against `Content-MD5` and the `x-amz-checksum-*` headers or trailers. In the
/// completion of an upload these headers speak of the object, not of the body.
pub(crate) fn verify_whole(
    operation: &str,
    headers: &HeaderMap,
    trailers: &Trailers,
    body: &[u8],
) -> AwsResult<()> {
    if operation == "CompleteMultipartUpload" {
        return Ok(());
    }
    let promised = Promised::read(headers)?;
    if operation == "DeleteObjects" && promised.md5.is_none() && promised.checksum.is_none() {
        return Err(AwsError::new(
            "InvalidRequest",
            "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
        ));
    }
    let md5 = match promised.md5 {
        Some(_) => Algorithm::Md5.of(body),
        None => Vec::new(),
    };
    let computed = promised
        .checksum
        .as_ref()
        .map(|(algorithm, _)| algorithm.of(body));
    promised.verify(trailers, &md5, computed.as_deref())
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect()
    }

    fn base64(algorithm: Algorithm, text: &str) -> String {
        STANDARD.encode(algorithm.of(text.as_bytes()))
    }

    #[test]
    fn promises_that_contradict_each_other_are_refused() {
        let crc = ("x-amz-checksum-crc32", "NhCmhg==");
        for (given, message) in [
            (
                headers(&[("x-amz-sdk-checksum-algorithm", "CRC32")]),
                "no corresponding",
            ),
            (
                headers(&[crc, ("x-amz-sdk-checksum-algorithm", "SHA1")]),
                "x-amz-sdk-checksum-algorithm header is invalid",
            ),
            (
                headers(&[crc, ("x-amz-trailer", "x-amz-checksum-sha1")]),
                "Expecting a single",
            ),
            (
                headers(&[("x-amz-checksum-crc32", "AAAA")]),
                "Value for x-amz-checksum-crc32 header is invalid.",
            ),
            (
                headers(&[("x-amz-trailer", "x-amz-meta-a")]),
                "x-amz-trailer header is not supported",
            ),
        ] {
            let refused = Promised::read(&given).unwrap_err();
            assert_eq!(refused.code, "InvalidRequest");
            assert!(refused.message.contains(message), "{}", refused.message);
        }
        let refused = Promised::read(&headers(&[("content-md5", "no")])).unwrap_err();
        assert_eq!(refused.code, "InvalidDigest");
    }

    #[test]
    fn a_body_is_held_against_what_was_promised() {
        let whole = |given: &HeaderMap, body: &[u8]| {
            verify_whole("PutBucketTagging", given, &Trailers::default(), body)
                .map_err(|error| error.code)
        };
        // "hello": its CRC32 is 3610a686.
        let crc = headers(&[("x-amz-checksum-crc32", "NhCmhg==")]);
        assert_eq!(whole(&crc, b"hello"), Ok(()));
        assert_eq!(whole(&crc, b"hellO"), Err("BadDigest".into()));
        let md5 = headers(&[("content-md5", "XUFAKrxLKna5cZ2REBfFkg==")]);
        assert_eq!(whole(&md5, b"hello"), Ok(()));
        assert_eq!(whole(&md5, b"other"), Err("BadDigest".into()));
        assert_eq!(base64(Algorithm::Crc32, "hello"), "NhCmhg==");
        let bare = verify_whole(
            "DeleteObjects",
            &HeaderMap::new(),
            &Trailers::default(),
            b"",
        );
        assert_eq!(bare.unwrap_err().code, "InvalidRequest");
    }
}
