//! The source of a copy: which version, whether it may be copied, and its bytes.

use std::sync::Arc;

use percent_encoding::percent_decode_str;
use rusqlite::Connection;
use serde::Deserialize;

use super::access::{self, Bucket};
use super::conditions::Reading;
use super::object::{self, Version};
use super::range::Range;
use super::{download, get, refusal, uploads};
use crate::auth::Caller;
use crate::auth::payload::Payload;
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::shared::Shared;

/// The members of CopyObject and UploadPartCopy that speak of the source.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Source {
    copy_source: String,
    copy_source_if_match: Option<String>,
    copy_source_if_none_match: Option<String>,
    copy_source_if_modified_since: Option<String>,
    copy_source_if_unmodified_since: Option<String>,
    expected_source_bucket_owner: Option<String>,
    #[serde(rename = "CopySourceSSECustomerAlgorithm")]
    sse_customer_algorithm: Option<String>,
}

/// A source that was found.
pub(super) struct Found {
    pub(super) bucket: Bucket,
    pub(super) version: Version,
    content: uploads::Parts,
    /// Whether the request named the version.
    pub(super) by_version: bool,
}

impl Source {
    /// Finds the source, for a caller who may read it, and holds it against its conditions.
    pub(super) fn find(&self, tx: &Connection, caller: &Caller) -> AwsResult<Found> {
        if self.sse_customer_algorithm.is_some() {
            return Err(refusal::not_built(
                "x-amz-copy-source-server-side-encryption-customer-algorithm",
            ));
        }
        let (name, key, wanted) = parse(&self.copy_source)?;
        let owner = self.expected_source_bucket_owner.as_deref();
        // Copies reach over Regions.
        let bucket = access::from_anywhere(tx, caller, &name, owner)?;
        let version = match object::locate(tx, &bucket, &key, wanted.as_deref(), "GET") {
            Err(error) if error.code == "MethodNotAllowed" => Err(refusal::invalid_request(
                "The source of a copy request may not specifically refer to a delete marker by \
                 version id.",
            )),
            found => found,
        }?;
        let reading = Reading {
            if_match: self.copy_source_if_match.as_deref(),
            if_none_match: self.copy_source_if_none_match.as_deref(),
            if_modified_since: self.copy_source_if_modified_since.as_deref(),
            if_unmodified_since: self.copy_source_if_unmodified_since.as_deref(),
        };
        reading.check_source(&version, clock::now(tx)?.as_millisecond())?;
        Ok(Found {
            content: uploads::content(tx, &version)?,
            bucket,
            version,
            by_version: wanted.is_some(),
        })
    }
}

impl Found {
    /// The bytes of a range, as if they were a request's body.
    pub(super) fn payload(&self, shared: &Arc<Shared>, range: Range) -> Payload {
        Payload {
            stream: download::read(shared, get::spans(&self.content, range)),
            length: Some(range.length()),
            ..Payload::empty()
        }
    }

    /// The source's version, where its bucket has versions.
    pub(super) fn version_id(&self) -> Option<&str> {
        self.bucket
            .versioning
            .is_used()
            .then_some(self.version.version.as_str())
    }
}

/// Reads `bucket/key?versionId=id`, URL-encoded, with or without a slash before it.
fn parse(text: &str) -> AwsResult<(String, String, Option<String>)> {
    const NAME: &str = "x-amz-copy-source";
    let malformed = || {
        refusal::invalid_argument(
            NAME,
            text,
            "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
        )
    };
    if text.starts_with("arn:") {
        return Err(refusal::not_built(NAME));
    }
    let (path, version) = match text.split_once("?versionId=") {
        Some((path, version)) => (path, Some(version)),
        None => (text, None),
    };
    let decode = |text: &str| -> AwsResult<String> {
        let decoded = percent_decode_str(text).decode_utf8();
        Ok(decoded.map_err(|_| malformed())?.into_owned())
    };
    let path = decode(path)?;
    let path = path.strip_prefix('/').unwrap_or(&path);
    let (bucket, key) = path.split_once('/').ok_or_else(malformed)?;
    if bucket.is_empty() || key.is_empty() {
        return Err(malformed());
    }
    let version = version.map(decode).transpose()?;
    Ok((bucket.to_owned(), key.to_owned(), version))
}

/// The refusal of a source that is too large to be copied at once.
pub(super) fn too_large(limit: u64) -> AwsError {
    refusal::invalid_request(format!(
        "The specified copy source is larger than the maximum allowable size for a copy source: {limit}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_bucket_key_and_perhaps_version() {
        let of = |text: &str| parse(text).unwrap();
        let plain = ("b".to_owned(), "k".to_owned(), None);
        assert_eq!(of("b/k"), plain);
        assert_eq!(of("/b/k"), plain);
        assert_eq!(of("b%2Fk"), plain);
        let (_, key, version) = of("b/a%20b/%C3%BC?versionId=a.b");
        assert_eq!((key.as_str(), version.as_deref()), ("a b/ü", Some("a.b")));
        for bad in ["", "b", "b/", "/b", "/", "b/%ff"] {
            assert_eq!(parse(bad).unwrap_err().code, "InvalidArgument", "{bad}");
        }
    }
}
