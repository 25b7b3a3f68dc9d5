//! Virtual-hosted requests: the bucket in the host name moves into the path.

use std::borrow::Cow;

use http::request::Parts;
use percent_encoding::percent_decode_str;

use crate::error::{AwsError, AwsResult};

/// The path of an S3 request with the bucket in it, and where the bucket came from. The path that
/// was sent stays as it is: it is the one that was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place<'a> {
    pub(crate) path: Cow<'a, str>,
    /// Whether the host named the bucket.
    pub(crate) virtual_hosted: bool,
}

impl<'a> Place<'a> {
    /// The path as it was sent.
    pub(crate) fn as_sent(parts: &'a Parts) -> Place<'a> {
        Place {
            path: Cow::Borrowed(parts.uri.path()),
            virtual_hosted: false,
        }
    }
}

/// Finds the bucket in the host name: `bucket.localhost`, `bucket.s3.amazonaws.com`,
/// `bucket.s3.region.amazonaws.com` and AWS's older and dual-stack forms.
pub(crate) fn place(parts: &Parts) -> Place<'_> {
    let path = parts.uri.path();
    match bucket_in(&host(parts)) {
        Some(bucket) => Place {
            path: Cow::Owned(format!("/{bucket}{path}")),
            virtual_hosted: true,
        },
        None => Place::as_sent(parts),
    }
}

/// Refuses a path whose key is no text.
pub(crate) fn check_path(path: &str) -> AwsResult<()> {
    match percent_decode_str(path).decode_utf8() {
        Ok(_) => Ok(()),
        Err(_) => {
            Err(AwsError::new("InvalidURI", "Couldn't parse the specified URI.").with("URI", path))
        }
    }
}

/// The host name without its port, in lower case.
fn host(parts: &Parts) -> String {
    let header = parts.headers.get(http::header::HOST);
    let host = header
        .and_then(|value| value.to_str().ok())
        .or_else(|| parts.uri.authority().map(|authority| authority.as_str()))
        .unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    name.trim_end_matches('.').to_ascii_lowercase()
}

fn bucket_in(host: &str) -> Option<&str> {
    let bucket = if let Some(rest) = host.strip_suffix(".localhost") {
        if rest == "s3" {
            return None;
        }
        rest.strip_suffix(".s3").unwrap_or(rest)
    } else {
        let rest = host
            .strip_suffix(".amazonaws.com")
            .or_else(|| host.strip_suffix(".amazonaws.com.cn"))?;
        before_service(rest)?
    };
    (!bucket.is_empty()).then_some(bucket)
}

/// The labels before `s3`, `s3.region`, `s3-region` or `s3.dualstack.region`. The service is the
/// last such label, since a bucket's own name may hold `s3` too.
fn before_service(labels: &str) -> Option<&str> {
    let mut end = labels.len();
    for _ in 0..3 {
        let start = labels[..end].rfind('.').map_or(0, |dot| dot + 1);
        let label = &labels[start..end];
        if label == "s3" || label.starts_with("s3-") {
            return (start > 0).then(|| &labels[..start - 1]);
        }
        end = start.checked_sub(1)?;
    }
    None
}

/// A bucket of another Region: a path-style request is sent elsewhere, while a virtual-hosted one
/// has arrived where the bucket is and only carries the wrong Region in its signature.
pub(crate) fn in_style(error: AwsError, virtual_hosted: bool, signed_region: &str) -> AwsError {
    if !virtual_hosted || error.code != "PermanentRedirect" {
        return error;
    }
    let region = error
        .headers
        .get(BUCKET_REGION)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    AwsError::new(
        "AuthorizationHeaderMalformed",
        format!(
            "The authorization header is malformed; the region '{signed_region}' is wrong; expecting '{region}'"
        ),
    )
    .with("Region", region.as_str())
    .header(BUCKET_REGION, &region)
}

/// The header that tells a bucket's Region.
pub(crate) const BUCKET_REGION: &str = "x-amz-bucket-region";

#[cfg(test)]
mod tests {
    use super::*;

    fn of(host: &str, path: &str) -> String {
        let request = http::Request::get(path).header("host", host);
        let (parts, ()) = request.body(()).unwrap().into_parts();
        place(&parts).path.into_owned()
    }

    #[test]
    fn the_bucket_moves_from_the_host_into_the_path() {
        assert_eq!(of("b.localhost:4566", "/k"), "/b/k");
        assert_eq!(of("my.dotted.bucket.localhost", "/"), "/my.dotted.bucket/");
        assert_eq!(of("b.s3.localhost:1", "/k"), "/b/k");
        assert_eq!(of("b.s3.amazonaws.com", "/a%20b/"), "/b/a%20b/");
        assert_eq!(of("b.s3.eu-west-1.amazonaws.com", "/k"), "/b/k");
        assert_eq!(of("b.s3-us-west-2.amazonaws.com:443", "/k"), "/b/k");
        assert_eq!(of("b.s3.dualstack.eu-west-1.amazonaws.com", "/k"), "/b/k");
        assert_eq!(of("a.s3.b.s3.eu-west-1.amazonaws.com", "/k"), "/a.s3.b/k");
        assert_eq!(of("b.s3.cn-north-1.amazonaws.com.cn", "/k"), "/b/k");
    }

    #[test]
    fn a_key_is_text() {
        assert!(check_path("/b/%C3%BC").is_ok());
        assert_eq!(check_path("/b/%FC").unwrap_err().code, "InvalidURI");
    }

    #[test]
    fn other_hosts_are_path_style() {
        for host in [
            "localhost:4566",
            "127.0.0.1:4566",
            "[::1]:4566",
            "s3.localhost:4566",
            "s3.amazonaws.com",
            "s3.eu-west-1.amazonaws.com",
            "s3-eu-west-1.amazonaws.com",
            "iot.us-east-1.amazonaws.com",
        ] {
            assert_eq!(of(host, "/b/k"), "/b/k", "{host}");
        }
    }
}
