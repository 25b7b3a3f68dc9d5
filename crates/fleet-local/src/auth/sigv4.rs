//! AWS Signature Version 4: reading a claim from headers or a presigned URL, and recomputing it.

use std::borrow::Cow;

use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use http::request::Parts;
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use sha2::{Digest as _, Sha256};

use super::Claim;
use crate::error::{AwsError, AwsResult};

/// How far a client's clock may be off. AWS: 5 minutes for most services, 15 for S3; the wider one
/// is taken for all.
const SKEW_S: i64 = 900;

/// The longest life of a presigned URL: 7 days.
const MAX_EXPIRES_S: u64 = 604_800;

pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Reads what the request claims, from `Authorization` or from the query string. `None`: unsigned.
pub(crate) fn claim(parts: &Parts) -> AwsResult<Option<Claim<'_>>> {
    if let Some(value) = parts.headers.get(http::header::AUTHORIZATION) {
        let text = value.to_str().map_err(|_| incomplete())?;
        return from_header(text, &parts.headers).map(Some);
    }
    match parts.uri.query() {
        Some(query) if query.contains("X-Amz-Algorithm=") => from_query(query).map(Some),
        _ => Ok(None),
    }
}

fn from_header<'a>(text: &'a str, headers: &'a HeaderMap) -> AwsResult<Claim<'a>> {
    let rest = text.strip_prefix(ALGORITHM).ok_or_else(|| {
        incomplete_because("Unsupported authorization type; AWS4-HMAC-SHA256 is needed")
    })?;
    let (mut credential, mut signed, mut signature) = (None, None, None);
    for part in rest.split(',') {
        match part.trim().split_once('=') {
            Some(("Credential", value)) => credential = Some(value),
            Some(("SignedHeaders", value)) => signed = Some(value),
            Some(("Signature", value)) => signature = Some(value),
            _ => {}
        }
    }
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let scope = scope(Cow::Borrowed(credential.ok_or_else(incomplete)?))?;
    Ok(Claim {
        key_id: scope.0,
        date: scope.1,
        region: scope.2,
        service: scope.3,
        signed_headers: Cow::Borrowed(signed.ok_or_else(incomplete)?),
        signature: Cow::Borrowed(signature.ok_or_else(incomplete)?),
        time: Cow::Borrowed(header("x-amz-date").ok_or_else(incomplete)?),
        token: header("x-amz-security-token").map(Cow::Borrowed),
        expires: None,
    })
}

fn from_query(query: &str) -> AwsResult<Claim<'_>> {
    let get = |name: &str| -> Option<Cow<'_, str>> {
        query.split('&').find_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            (key == name).then(|| percent_decode_str(value).decode_utf8_lossy())
        })
    };
    if get("X-Amz-Algorithm").as_deref() != Some(ALGORITHM) {
        return Err(incomplete_because(
            "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"",
        ));
    }
    let scope = scope(get("X-Amz-Credential").ok_or_else(incomplete)?)?;
    let expires = get("X-Amz-Expires")
        .and_then(|text| text.parse::<u64>().ok())
        .filter(|seconds| *seconds <= MAX_EXPIRES_S)
        .ok_or_else(|| incomplete_because("X-Amz-Expires must be 0 to 604800 seconds"))?;
    Ok(Claim {
        key_id: scope.0,
        date: scope.1,
        region: scope.2,
        service: scope.3,
        signed_headers: get("X-Amz-SignedHeaders").ok_or_else(incomplete)?,
        signature: get("X-Amz-Signature").ok_or_else(incomplete)?,
        time: get("X-Amz-Date").ok_or_else(incomplete)?,
        token: get("X-Amz-Security-Token"),
        expires: Some(expires),
    })
}

type Scope<'a> = (Cow<'a, str>, Cow<'a, str>, Cow<'a, str>, Cow<'a, str>);

/// Splits `KEY/20260101/us-east-1/iot/aws4_request`.
fn scope(credential: Cow<'_, str>) -> AwsResult<Scope<'_>> {
    let parts: Vec<String> = credential.split('/').map(str::to_owned).collect();
    match <[String; 5]>::try_from(parts) {
        Ok([key, date, region, service, end]) if end == "aws4_request" && !region.is_empty() => {
            Ok((key.into(), date.into(), region.into(), service.into()))
        }
        _ => Err(incomplete_because(
            "Credential should be KEY/date/region/service/aws4_request",
        )),
    }
}

/// Refuses a signature that is too old, too new, or a URL past its end.
pub(crate) fn check_time(claim: &Claim<'_>, now: Timestamp) -> AwsResult<()> {
    let signed = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", claim.time.as_ref())
        .ok()
        .and_then(|time| time.to_zoned(jiff::tz::TimeZone::UTC).ok())
        .ok_or_else(|| incomplete_because("Date must be in ISO-8601 basic format"))?
        .timestamp();
    if !claim.time.starts_with(claim.date.as_ref()) {
        return Err(AwsError::new(
            "SignatureDoesNotMatch",
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date",
        ));
    }
    let age = now.as_second() - signed.as_second();
    let limit = claim
        .expires
        .map_or(SKEW_S, |seconds| i64::try_from(seconds).unwrap_or(i64::MAX));
    if age > limit {
        return Err(match claim.expires {
            Some(seconds) => super::sigv2::expired(signed.as_second().saturating_add(limit), now)
                .with("X-Amz-Expires", seconds),
            None if claim.service == "s3" => skewed(),
            None => AwsError::new(
                "RequestExpired",
                format!(
                    "Signature expired: {} is too old; check this machine's clock",
                    claim.time
                ),
            ),
        });
    }
    if age < -SKEW_S && claim.service == "s3" {
        return Err(match claim.expires {
            Some(_) => AwsError::new("AccessDenied", "Request is not yet valid"),
            None => skewed(),
        });
    }
    if age < -SKEW_S {
        return Err(AwsError::new(
            "RequestExpired",
            format!("Signature not yet current: {} is in the future", claim.time),
        ));
    }
    Ok(())
}

/// What S3 says to a clock that is off.
pub(crate) fn skewed() -> AwsError {
    AwsError::new(
        "RequestTimeTooSkewed",
        "The difference between the request time and the current time is too large.",
    )
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

fn canonical_request(parts: &Parts, claim: &Claim<'_>, payload_hash: &str) -> String {
    let mut out = String::with_capacity(512);
    out.push_str(parts.method.as_str());
    out.push('\n');
    // S3 signs the path as sent, the others encode it once more.
    let once = encode(
        &percent_decode_str(parts.uri.path()).collect::<Vec<u8>>(),
        true,
    );
    if claim.service == "s3" {
        out.push_str(&once);
    } else {
        out.push_str(&encode(parts.uri.path().as_bytes(), true));
    }
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

fn incomplete() -> AwsError {
    incomplete_because(
        "Authorization header requires 'Credential', 'SignedHeaders', 'Signature' and a date",
    )
}

fn incomplete_because(message: &str) -> AwsError {
    AwsError::new("IncompleteSignature", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the SigV4 documentation ("get-vanilla-query-order-key-case" of its test suite).
    #[test]
    fn the_documented_example_signs_to_its_documented_signature() {
        let request = http::Request::get(
            "http://example.amazonaws.com/?Param2=value2&Param1=value1",
        )
        .header("host", "example.amazonaws.com")
        .header("x-amz-date", "20150830T123600Z")
        .header("authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")
        .body(())
        .unwrap();
        let (parts, ()) = request.into_parts();
        let claim = claim(&parts).unwrap().unwrap();
        let key = signing_key(
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            "20150830",
            "us-east-1",
            "service",
        );
        assert_eq!(
            expected(&parts, &claim, &key, &sha256_hex(b"")),
            claim.signature
        );
    }

    #[test]
    fn a_presigned_url_ends_and_a_header_signature_grows_old() {
        let now: Timestamp = "2026-01-01T00:20:00Z".parse().unwrap();
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
        assert_eq!(check_time(&claim, now).unwrap_err().code, "AccessDenied");
        claim.expires = Some(1200);
        assert!(check_time(&claim, now).is_ok());
        claim.expires = None;
        assert_eq!(
            check_time(&claim, now).unwrap_err().code,
            "RequestTimeTooSkewed"
        );
        claim.service = "iot".into();
        assert_eq!(check_time(&claim, now).unwrap_err().code, "RequestExpired");
    }
}
