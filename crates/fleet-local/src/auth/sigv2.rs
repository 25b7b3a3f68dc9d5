//! Signature version 2 of S3, which boto3 still gives to presigned URLs unless it is told otherwise.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use http::request::Parts;
use jiff::Timestamp;
use sha1::Sha1;

use super::refusal::{self, Manner};
use crate::error::{AwsError, AwsResult};
use crate::protocol::input::query_pairs;

/// The Region of a caller whose signature names none; it is right for every bucket.
pub(crate) const ANY_REGION: &str = "aws-global";

/// How far a client's clock may be off (AWS: 15 minutes).
const SKEW_S: i64 = 900;

/// The query members that belong to the resource which is signed.
const SUBRESOURCES: &[&str] = &[
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "defaultObjectAcl",
    "delete",
    "inventory",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "select",
    "select-type",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// What a request of version 2 claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claim {
    pub(crate) key_id: String,
    signature: String,
    /// The end of a presigned URL, in seconds since the epoch, as it was signed.
    expires: Option<String>,
    pub(crate) token: Option<String>,
}

/// Reads the claim from the query of a presigned URL or from `Authorization: AWS key:signature`.
pub(crate) fn claim(parts: &Parts) -> Option<Claim> {
    if let Some(value) = parts.headers.get(http::header::AUTHORIZATION) {
        let (key_id, signature) = value.to_str().ok()?.strip_prefix("AWS ")?.split_once(':')?;
        return Some(Claim {
            key_id: key_id.trim().to_owned(),
            signature: signature.trim().to_owned(),
            expires: None,
            token: header(&parts.headers, "x-amz-security-token"),
        });
    }
    let query = parts.uri.query()?;
    if !query.contains("AWSAccessKeyId=") {
        return None;
    }
    let query = query_pairs(query);
    let get = |name: &str| {
        let found = query.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone())
    };
    Some(Claim {
        key_id: get("AWSAccessKeyId")?,
        signature: get("Signature")?,
        expires: Some(get("Expires")?),
        token: get("x-amz-security-token"),
    })
}

impl Claim {
    /// Refuses a URL past its end, and a header signature of another time.
    pub(crate) fn check_time(&self, parts: &Parts, now: Timestamp) -> AwsResult<()> {
        match &self.expires {
            Some(expires) => {
                let end: i64 = expires.parse().map_err(|_| {
                    AwsError::new(
                        "AccessDenied",
                        "Invalid date (should be seconds since epoch)",
                    )
                })?;
                if now.as_second() > end {
                    return Err(expired(end, now));
                }
            }
            None => {
                let text = header(&parts.headers, "x-amz-date")
                    .or_else(|| header(&parts.headers, "date"))
                    .and_then(|text| httpdate::parse_http_date(&text).ok())
                    .and_then(|time| Timestamp::try_from(time).ok())
                    .ok_or_else(|| {
                        AwsError::new(
                            "AccessDenied",
                            "AWS authentication requires a valid Date or x-amz-date header",
                        )
                    })?;
                if (now.as_second() - text.as_second()).abs() > SKEW_S {
                    return Err(refusal::skewed(Manner::S3, text, now));
                }
            }
        }
        Ok(())
    }

    /// Whether the request is signed by the secret. `path` is the path with the bucket in it.
    pub(crate) fn matches(&self, parts: &Parts, path: &str, secret: &str) -> bool {
        let text = string_to_sign(parts, path, self.expires.as_deref());
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
        let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("any key length");
        mac.update(text.as_bytes());
        STANDARD.encode(mac.finalize().into_bytes()) == self.signature
    }
}

/// The refusal of a presigned URL whose time is over.
pub(crate) fn expired(end_s: i64, now: Timestamp) -> AwsError {
    let mut error = AwsError::new("AccessDenied", "Request has expired");
    if let Ok(end) = Timestamp::from_second(end_s) {
        error = error.with("Expires", end.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
    }
    error.with("ServerTime", now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    Some(value.trim().to_owned())
}

fn string_to_sign(parts: &Parts, path: &str, expires: Option<&str>) -> String {
    let query = query_pairs(parts.uri.query().unwrap_or_default());
    // A presigned URL may carry the headers it was signed with in its query.
    let get = |name: &str| {
        header(&parts.headers, name)
            .or_else(|| {
                let found = query.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
                found.map(|(_, value)| value.clone())
            })
            .unwrap_or_default()
    };
    let date = match expires {
        Some(end) => end.to_owned(),
        None if parts.headers.contains_key("x-amz-date") => String::new(),
        None => get("date"),
    };
    let mut out = format!(
        "{}\n{}\n{}\n{date}\n",
        parts.method,
        get("content-md5"),
        get("content-type")
    );
    let mut amz: Vec<(String, String)> = Vec::new();
    for name in parts.headers.keys() {
        if name.as_str().starts_with("x-amz-") {
            let values: Vec<_> = parts
                .headers
                .get_all(name)
                .iter()
                .map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
                .collect();
            amz.push((name.as_str().to_owned(), values.join(",")));
        }
    }
    for (key, value) in &query {
        let key = key.to_ascii_lowercase();
        if key.starts_with("x-amz-") && !amz.iter().any(|(name, _)| *name == key) {
            amz.push((key, value.clone()));
        }
    }
    amz.sort();
    for (name, value) in amz {
        out.push_str(&format!("{name}:{value}\n"));
    }
    out.push_str(path);
    let mut resource: Vec<&(String, String)> = query
        .iter()
        .filter(|(key, _)| SUBRESOURCES.contains(&key.as_str()))
        .collect();
    resource.sort();
    for (index, (key, value)) in resource.into_iter().enumerate() {
        out.push(if index == 0 { '?' } else { '&' });
        out.push_str(key);
        if !value.is_empty() {
            out.push('=');
            out.push_str(value);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    fn parts(request: http::request::Builder) -> Parts {
        request.body(()).unwrap().into_parts().0
    }

    /// The examples of the S3 documentation on signature version 2.
    #[test]
    fn the_documented_requests_match() {
        let get = parts(
            http::Request::get("/photos/puppy.jpg")
                .header("host", "awsexamplebucket1.us-west-1.s3.amazonaws.com")
                .header("date", "Tue, 27 Mar 2007 19:36:42 +0000")
                .header(
                    "authorization",
                    "AWS AKIAIOSFODNN7EXAMPLE:qgk2+6Sv9/oM7G3qLEjTH1a1l1g=",
                ),
        );
        let claimed = claim(&get).unwrap();
        assert_eq!(claimed.key_id, "AKIAIOSFODNN7EXAMPLE");
        assert!(claimed.matches(&get, "/awsexamplebucket1/photos/puppy.jpg", SECRET));
        assert!(!claimed.matches(&get, "/awsexamplebucket1/photos/kitten.jpg", SECRET));
    }

    /// The URL is what botocore 1.44 gives for the secret `test`.
    #[test]
    fn a_url_of_boto3_matches_until_it_ends() {
        let url = "http://127.0.0.1:9999/b/k?AWSAccessKeyId=test&Signature=hEWuJ4zvfoyhGhmrH%2FtPCzeRfNM%3D&Expires=1795416953";
        let get = parts(http::Request::get(url));
        let claimed = claim(&get).unwrap();
        assert!(claimed.matches(&get, "/b/k", "test"));
        let end: Timestamp = Timestamp::from_second(1_795_416_953).unwrap();
        assert!(claimed.check_time(&get, end).is_ok());
        let late = Timestamp::from_second(1_795_416_954).unwrap();
        let refused = claimed.check_time(&get, late).unwrap_err();
        assert_eq!(refused.message, "Request has expired");
        let put = parts(http::Request::put(url));
        assert!(!claimed.matches(&put, "/b/k", "test"));
    }
}
