//! What a new object says of itself: the headers it is put with, and those it is given back with.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::access::Bucket;
use super::object::{Checksum, Head, Version};
use super::tags::{self, Tag};
use super::{refusal, time};
use crate::error::{AwsError, AwsResult};
use crate::reply::Reply;

/// The members that PutObject, CopyObject and CreateMultipartUpload share.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Properties {
    cache_control: Option<String>,
    content_disposition: Option<String>,
    content_encoding: Option<String>,
    content_language: Option<String>,
    content_type: Option<String>,
    expires: Option<String>,
    metadata: BTreeMap<String, String>,
    storage_class: Option<String>,
    tagging: Option<String>,
    website_redirect_location: Option<String>,
    #[serde(rename = "ACL")]
    acl: Option<String>,
    grant_full_control: Option<String>,
    grant_read: Option<String>,
    #[serde(rename = "GrantReadACP")]
    grant_read_acp: Option<String>,
    #[serde(rename = "GrantWriteACP")]
    grant_write_acp: Option<String>,
    server_side_encryption: Option<String>,
    #[serde(rename = "SSECustomerAlgorithm")]
    sse_customer_algorithm: Option<String>,
    #[serde(rename = "SSEKMSKeyId")]
    sse_kms_key_id: Option<String>,
    object_lock_mode: Option<String>,
    object_lock_retain_until_date: Option<String>,
    object_lock_legal_hold_status: Option<String>,
    object_lock_event_hold: Option<String>,
    write_offset_bytes: Option<i64>,
}

/// The size of all metadata names and values in bytes (AWS: 2 KB).
const MAX_METADATA: usize = 2048;

const DEFAULT_TYPE: &str = "binary/octet-stream";

impl Properties {
    /// What AWS can do with a new object and the local AWS cannot, and what AWS itself refuses in a
    /// bucket as it is made today.
    pub(super) fn check_built(&self) -> AwsResult<()> {
        let acl = self.acl.as_deref();
        let grants = [
            &self.grant_full_control,
            &self.grant_read,
            &self.grant_read_acp,
            &self.grant_write_acp,
        ];
        if acl.is_some_and(|acl| acl != "private" && acl != "bucket-owner-full-control")
            || grants.iter().any(|grant| grant.is_some())
        {
            return Err(AwsError::new(
                "AccessControlListNotSupported",
                "The bucket does not allow ACLs",
            ));
        }
        let locks = [
            &self.object_lock_mode,
            &self.object_lock_retain_until_date,
            &self.object_lock_legal_hold_status,
            &self.object_lock_event_hold,
        ];
        if locks.iter().any(|lock| lock.is_some()) {
            return Err(refusal::invalid_request(
                "Bucket is missing Object Lock Configuration",
            ));
        }
        let kms = self
            .server_side_encryption
            .as_deref()
            .is_some_and(|word| word != "AES256");
        for (given, header) in [
            (
                kms || self.sse_kms_key_id.is_some(),
                "x-amz-server-side-encryption",
            ),
            (
                self.sse_customer_algorithm.is_some(),
                "x-amz-server-side-encryption-customer-algorithm",
            ),
            (
                self.write_offset_bytes.is_some(),
                "x-amz-write-offset-bytes",
            ),
        ] {
            if given {
                return Err(refusal::not_built(header));
            }
        }
        let size: usize = self
            .metadata
            .iter()
            .map(|(name, value)| name.len() + value.len())
            .sum();
        if size > MAX_METADATA {
            return Err(AwsError::new(
                "MetadataTooLarge",
                "Your metadata headers exceed the maximum allowed metadata size",
            )
            .with("Size", size)
            .with("MaxSizeAllowed", MAX_METADATA));
        }
        Ok(())
    }

    /// The tags of `x-amz-tagging`.
    pub(super) fn tags(&self) -> AwsResult<Vec<Tag>> {
        self.tagging
            .as_deref()
            .map_or(Ok(Vec::new()), tags::from_header)
    }

    /// The storage class asked for, `None` for the standard one.
    pub(super) fn storage_class(&self) -> Option<String> {
        self.storage_class
            .clone()
            .filter(|class| class != "STANDARD")
    }

    pub(super) fn redirects(&self) -> bool {
        self.website_redirect_location.is_some()
    }

    /// What is kept of the headers, without a checksum.
    pub(super) fn head(&self) -> Head {
        let mut headers = BTreeMap::new();
        let encoding = self.content_encoding.as_deref().map(without_chunking);
        let content_type = self.content_type.as_deref().unwrap_or(DEFAULT_TYPE);
        for (name, value) in [
            ("cache-control", self.cache_control.as_deref()),
            ("content-disposition", self.content_disposition.as_deref()),
            ("content-encoding", encoding.as_deref()),
            ("content-language", self.content_language.as_deref()),
            ("content-type", Some(content_type)),
            ("expires", self.expires.as_deref()),
            (
                "x-amz-website-redirect-location",
                self.website_redirect_location.as_deref(),
            ),
        ] {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                headers.insert(name.to_owned(), value.to_owned());
            }
        }
        Head {
            headers,
            metadata: self.metadata.clone(),
            storage_class: self.storage_class(),
            checksum: None,
        }
    }
}

/// `aws-chunked` is how a body was sent, not what the object is.
fn without_chunking(encoding: &str) -> String {
    let kept: Vec<&str> = encoding
        .split(',')
        .map(str::trim)
        .filter(|one| !one.eq_ignore_ascii_case("aws-chunked") && !one.is_empty())
        .collect();
    kept.join(",")
}

/// The headers of GetObject and HeadObject, but those of ranges and checksums. `overrides` replace
/// kept ones.
pub(super) fn describe(
    mut reply: Reply,
    bucket: &Bucket,
    version: &Version,
    overrides: &[(&'static str, String)],
) -> AwsResult<Reply> {
    reply = reply
        .header("etag", version.quoted_etag())?
        .header("last-modified", time::http(version.modified_ms))?
        .header("accept-ranges", "bytes")?
        .header("x-amz-server-side-encryption", "AES256")?;
    for (name, value) in &version.head.headers {
        reply = reply.text(name, value);
    }
    for (name, value) in overrides {
        reply = reply.text(name, value);
    }
    for (name, value) in &version.head.metadata {
        reply = reply.text(&format!("x-amz-meta-{name}"), &ascii(value));
    }
    if let Some(class) = &version.head.storage_class {
        reply = reply.header("x-amz-storage-class", class)?;
    }
    if !version.tags.is_empty() {
        reply = reply.header("x-amz-tagging-count", version.tags.len().to_string())?;
    }
    if bucket.versioning.is_used() {
        reply = reply.header("x-amz-version-id", &version.version)?;
    }
    Ok(reply)
}

/// Adds a checksum and what it is of.
pub(super) fn add_checksum(reply: Reply, checksum: &Checksum) -> AwsResult<Reply> {
    reply
        .header(checksum.algorithm.header(), &checksum.value)?
        .header("x-amz-checksum-type", checksum.kind.name())
}

/// Metadata beyond ASCII is given back as an encoded word (RFC 2047), as S3 does.
fn ascii(value: &str) -> String {
    if value.is_ascii() {
        value.to_owned()
    } else {
        format!("=?UTF-8?B?{}?=", STANDARD.encode(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunking_is_no_encoding_of_the_object() {
        assert_eq!(without_chunking("aws-chunked"), "");
        assert_eq!(without_chunking("gzip, aws-chunked"), "gzip");
        assert_eq!(without_chunking("gzip,br"), "gzip,br");
    }

    #[test]
    fn an_object_without_a_type_is_bytes() {
        let head = Properties::default().head();
        assert_eq!(head.headers["content-type"], "binary/octet-stream");
        assert_eq!(head.storage_class(), "STANDARD");
    }

    #[test]
    fn metadata_beyond_ascii_is_an_encoded_word() {
        assert_eq!(ascii("plain"), "plain");
        // `printf ü | base64` is w7w=.
        assert_eq!(ascii("ü"), "=?UTF-8?B?w7w=?=");
    }
}
