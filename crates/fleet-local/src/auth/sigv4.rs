//! AWS Signature Version 4: when a signature is good, and what it should be.

use hmac::{Hmac, KeyInit as _, Mac as _};
use http::request::Parts;
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use sha2::{Digest as _, Sha256};

use super::claim::{Claim, Malformed};
use super::refusal::{self, Manner};
use crate::error::{AwsError, AwsResult};

pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Refuses a signature that is too old, too new, or a URL past its end.
pub(crate) fn check_time(claim: &Claim<'_>, now: Timestamp) -> AwsResult<()> {
    let manner = Manner::of(&claim.service);
    let signed = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", claim.time.as_ref())
        .ok()
        .and_then(|time| time.to_zoned(jiff::tz::TimeZone::UTC).ok())
        .ok_or_else(|| refusal::malformed(manner, &Malformed::Time))?
        .timestamp();
    let age = now.as_second() - signed.as_second();
    if manner != Manner::S3 {
        // STS takes its presigned URLs for as long as it takes any signature, whatever they say.
        return if age.abs() > manner.skew_s() {
            Err(refusal::skewed(manner, signed, now))
        } else {
            Ok(())
        };
    }
    let url_s = claim
        .expires
        .map(|seconds| i64::try_from(seconds).unwrap_or(i64::MAX));
    if age < -manner.skew_s() {
        return Err(match url_s {
            Some(_) => AwsError::new("AccessDenied", "Request is not yet valid"),
            None => refusal::skewed(manner, signed, now),
        });
    }
    match url_s {
        Some(life) if age > life => {
            let end = signed.as_second().saturating_add(life);
            Err(refusal::url_expired(claim, end, now))
        }
        None if age > manner.skew_s() => Err(refusal::skewed(manner, signed, now)),
        _ => Ok(()),
    }
}

/// The key that signs for a day, a Region and a service.
pub(crate) fn signing_key(secret: &str, date: &str, region: &str, service: &str) -> [u8; 32] {
    let date = hmac(format!("AWS4{secret}").as_bytes(), date.as_bytes());
    let region = hmac(&date, region.as_bytes());
    let service = hmac(&region, service.as_bytes());
    hmac(&service, b"aws4_request")
}

pub(crate) fn hmac(key: &[u8], data: &[u8]) -> [u8; 32] {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key length");
    mac.update(data);
    mac.finalize().into_bytes().into()
}

pub(crate) fn sha256_hex(data: &[u8]) -> String {
    hex::encode(Sha256::digest(data))
}

/// The signature that the request should have, given the hash of its payload.
pub(crate) fn expected(parts: &Parts, claim: &Claim<'_>, key: &[u8], payload_hash: &str) -> String {
    let canonical = canonical_request(parts, claim, payload_hash);
    let to_sign = format!(
        "{ALGORITHM}\n{}\n{}/{}/{}/aws4_request\n{}",
        claim.time,
        claim.date,
        claim.region,
        claim.service,
        sha256_hex(canonical.as_bytes())
    );
    hex::encode(hmac(key, to_sign.as_bytes()))
}

/// Whether the signature is the one expected, in a time that does not depend on where they differ.
pub(crate) fn same(expected: &str, claimed: &str) -> bool {
    expected.len() == claimed.len()
        && expected
            .bytes()
            .zip(claimed.bytes())
            .fold(0, |difference, (a, b)| difference | (a ^ b))
            == 0
}

fn canonical_request(parts: &Parts, claim: &Claim<'_>, payload_hash: &str) -> String {
    let mut out = String::with_capacity(512);
    out.push_str(parts.method.as_str());
    out.push('\n');
    out.push_str(&canonical_path(parts.uri.path(), &claim.service));
    out.push('\n');
    out.push_str(&canonical_query(parts.uri.query().unwrap_or_default()));
    out.push('\n');
    for name in claim.signed_headers.split(';') {
        out.push_str(name);
        out.push(':');
        let mut first = true;
        for value in parts.headers.get_all(name) {
            if !first {
                out.push(',');
            }
            first = false;
            let text = String::from_utf8_lossy(value.as_bytes());
            push_collapsed(&mut out, &text);
        }
        out.push('\n');
    }
    out.push('\n');
    out.push_str(&claim.signed_headers);
    out.push('\n');
    out.push_str(payload_hash);
    out
}

/// S3 signs the path with its parts encoded once. The others take out `.`, `..` and empty parts and
/// encode what was sent once more.
fn canonical_path(path: &str, service: &str) -> String {
    if service == "s3" {
        return encode(&percent_decode_str(path).collect::<Vec<u8>>(), true);
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let end = if path.ends_with('/') && !parts.is_empty() {
        "/"
    } else {
        ""
    };
    encode(format!("/{}{end}", parts.join("/")).as_bytes(), true)
}

/// Trims a header value and collapses runs of blanks.
fn push_collapsed(out: &mut String, text: &str) {
    for (index, word) in text.split_ascii_whitespace().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        out.push_str(word);
    }
}

fn canonical_query(query: &str) -> String {
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .filter(|(key, _)| *key != "X-Amz-Signature")
        .map(|(key, value)| (recode(key), recode(value)))
        .collect();
    pairs.sort();
    let joined: Vec<String> = pairs
        .into_iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    joined.join("&")
}

fn recode(text: &str) -> String {
    encode(&percent_decode_str(text).collect::<Vec<u8>>(), false)
}

/// AWS's URI encoding: everything but unreserved characters, and `/` in paths.
pub(crate) fn encode(bytes: &[u8], path: bool) -> String {
    let mut out = String::with_capacity(bytes.len() + 8);
    for &byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            b'/' if path => out.push('/'),
            _ => {
                out.push('%');
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    out
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::claim::claim;

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    /// Signs as the requests of the documentation's test suite are signed.
    fn signature(url: &str, headers: &[(&str, &str)], signed: &str) -> String {
        let mut request = http::Request::get(url)
            .header("host", "example.amazonaws.com")
            .header("x-amz-date", "20150830T123600Z")
            .header("authorization", format!("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders={signed}, Signature=00"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let claim = claim(&parts).unwrap().unwrap();
        let key = signing_key(SECRET, "20150830", "us-east-1", "service");
        expected(&parts, &claim, &key, &sha256_hex(b""))
    }

    /// Requests of the test suite that AWS publishes with Signature Version 4, by their names there.
    #[test]
    fn the_documented_requests_have_their_documented_signatures() {
        let of = |path: &str| {
            signature(
                &format!("http://example.amazonaws.com{path}"),
                &[],
                "host;x-amz-date",
            )
        };
        let vanilla = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
        // get-vanilla, get-slash, get-slash-dot-slash, get-relative, get-relative-relative
        for path in ["/", "//", "/./", "/example/..", "/example1/example2/../.."] {
            assert_eq!(of(path), vanilla, "{path}");
        }
        // get-vanilla-query-order-key-case
        assert_eq!(
            of("/?Param2=value2&Param1=value1"),
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"
        );
        // get-vanilla-query-order-value
        assert_eq!(
            of("/?Param1=value2&Param1=value1"),
            "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694"
        );
        // get-header-value-multiline is sent by nobody today; get-header-value-order:
        assert_eq!(
            signature(
                "http://example.amazonaws.com/",
                &[
                    ("my-header1", "value4"),
                    ("my-header1", "value1"),
                    ("my-header1", "value3"),
                    ("my-header1", "value2")
                ],
                "host;my-header1;x-amz-date",
            ),
            "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01"
        );
        // get-header-value-trim
        assert_eq!(
            signature(
                "http://example.amazonaws.com/",
                &[("my-header1", " value1"), ("my-header2", " \"a   b   c\"")],
                "host;my-header1;my-header2;x-amz-date",
            ),
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"
        );
    }

    #[test]
    fn a_presigned_url_ends_and_a_header_signature_grows_old() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let mut claim = Claim {
            key_id: "test".into(),
            date: "20260101".into(),
            region: "us-east-1".into(),
            service: "s3".into(),
            signed_headers: "host".into(),
            signature: "".into(),
            time: "20260101T000000Z".into(),
            token: None,
            expires: Some(1199),
        };
        let code = |claim: &Claim<'_>, now: &str| {
            check_time(claim, at(now)).map_err(|error| error.code.into_owned())
        };
        let late = "2026-01-01T00:20:00Z";
        assert_eq!(code(&claim, late), Err("AccessDenied".to_owned()));
        claim.expires = Some(1200);
        assert_eq!(code(&claim, late), Ok(()));
        claim.expires = None;
        assert_eq!(code(&claim, late), Err("RequestTimeTooSkewed".to_owned()));
        assert_eq!(code(&claim, "2026-01-01T00:15:00Z"), Ok(()));
        assert_eq!(
            code(&claim, "2025-12-31T23:44:59Z"),
            Err("RequestTimeTooSkewed".to_owned())
        );
        claim.service = "iot".into();
        assert_eq!(code(&claim, "2026-01-01T00:05:00Z"), Ok(()));
        assert_eq!(
            code(&claim, "2026-01-01T00:05:01Z"),
            Err("InvalidSignatureException".to_owned())
        );
        claim.service = "sts".into();
        // A presigned URL of STS lives as long as any signature.
        claim.expires = Some(60);
        assert_eq!(code(&claim, "2026-01-01T00:15:00Z"), Ok(()));
        assert_eq!(
            code(&claim, "2026-01-01T00:15:01Z"),
            Err("SignatureDoesNotMatch".to_owned())
        );
    }
}
