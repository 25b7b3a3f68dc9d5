//! ListObjectsV2 and ListObjects: the keys of a bucket that are visible now.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::access::{self, Bucket, canonical_id};
use super::listing::{self, Encoding, Entry, Page, Scope};
use super::multipart::page_size;
use super::object::{self, Version};
use super::{refusal, time};
use crate::error::AwsResult;
use crate::route::{Ctx, routes};

routes! {
    read GET "/{Bucket}?list-type=2" ListObjectsV2 => list_v2,
    read GET "/{Bucket}" ListObjects => list_v1,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct List {
    bucket: String,
    expected_bucket_owner: Option<String>,
    prefix: Option<String>,
    delimiter: Option<String>,
    encoding_type: Option<String>,
    max_keys: Option<i64>,
    /// Version 1.
    marker: Option<String>,
    /// Version 2.
    continuation_token: Option<String>,
    start_after: Option<String>,
    fetch_owner: Option<bool>,
}

fn list_v2(ctx: &Ctx<'_>, input: List) -> AwsResult<Value> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let limit = page_size(input.max_keys, "maxKeys")?;
    let marker = match &input.continuation_token {
        Some(token) => read_token(token)?,
        None => input.start_after.clone().unwrap_or_default(),
    };
    let scope = Scope::new(input.prefix, input.delimiter, limit, &marker);
    let page = page(ctx, &bucket, &scope)?;
    let encoding = Encoding::new(input.encoding_type.as_deref());
    let mut result = json!({
        "Name": bucket.name,
        "Prefix": encoding.text(&scope.prefix),
        "KeyCount": page.entries.len(),
        "MaxKeys": limit,
        "IsTruncated": page.truncated,
    });
    if let Some(token) = input.continuation_token {
        result["ContinuationToken"] = token.into();
    }
    if let Some(after) = &input.start_after {
        result["StartAfter"] = encoding.text(after).into();
    }
    if page.truncated {
        result["NextContinuationToken"] = make_token(last(&page)).into();
    }
    finish(&mut result, &scope, &page, encoding, |entry| {
        if input.fetch_owner == Some(true) {
            entry["Owner"] = json!({"ID": canonical_id(&bucket.account)});
        }
    });
    Ok(json!({"ListBucketResult": result}))
}

fn list_v1(ctx: &Ctx<'_>, input: List) -> AwsResult<Value> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let limit = page_size(input.max_keys, "maxKeys")?;
    let marker = input.marker.unwrap_or_default();
    let scope = Scope::new(input.prefix, input.delimiter, limit, &marker);
    let page = page(ctx, &bucket, &scope)?;
    let encoding = Encoding::new(input.encoding_type.as_deref());
    let mut result = json!({
        "Name": bucket.name,
        "Prefix": encoding.text(&scope.prefix),
        "Marker": encoding.text(&marker),
        "MaxKeys": limit,
        "IsTruncated": page.truncated,
    });
    // Without a delimiter the last key is the next marker, and S3 leaves it to the client.
    if page.truncated && scope.delimiter.is_some() {
        result["NextMarker"] = encoding.text(last(&page)).into();
    }
    finish(&mut result, &scope, &page, encoding, |entry| {
        entry["Owner"] = json!({"ID": canonical_id(&bucket.account)});
    });
    Ok(json!({"ListBucketResult": result}))
}

fn page(ctx: &Ctx<'_>, bucket: &Bucket, scope: &Scope) -> AwsResult<Page<Version>> {
    let sql = format!(
        "SELECT {} FROM s3_object WHERE bucket = ?1 AND visible = 1 AND key >= ?2 ORDER BY key",
        object::COLUMNS
    );
    listing::walk(
        ctx.tx,
        &sql,
        bucket.id,
        scope,
        Vec::new(),
        Version::from_row,
    )
}

/// The key or common prefix behind which the next page begins.
fn last(page: &Page<Version>) -> &str {
    match page.entries.last() {
        Some(Entry::Item(version)) => &version.key,
        Some(Entry::Prefix(prefix)) => prefix,
        None => "",
    }
}

fn finish(
    result: &mut Value,
    scope: &Scope,
    page: &Page<Version>,
    encoding: Encoding,
    owner: impl Fn(&mut Value),
) {
    let entries: Vec<Value> = page
        .items()
        .map(|version| {
            let mut entry = describe(version, encoding);
            owner(&mut entry);
            entry
        })
        .collect();
    if !entries.is_empty() {
        result["Contents"] = entries.into();
    }
    encoding.describe(result, scope, page);
}

/// What listings tell of an object.
pub(super) fn describe(version: &Version, encoding: Encoding) -> Value {
    let mut entry = Map::new();
    entry.insert("Key".to_owned(), encoding.text(&version.key).into());
    let modified = time::iso(version.modified_ms);
    entry.insert("LastModified".to_owned(), modified.into());
    entry.insert("ETag".to_owned(), version.quoted_etag().into());
    if let Some(checksum) = &version.head.checksum {
        let algorithm = checksum.algorithm.name();
        entry.insert("ChecksumAlgorithm".to_owned(), algorithm.into());
        entry.insert("ChecksumType".to_owned(), checksum.kind.name().into());
    }
    entry.insert("Size".to_owned(), version.size.into());
    let class = version.head.storage_class();
    entry.insert("StorageClass".to_owned(), class.into());
    Value::Object(entry)
}

fn make_token(key: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("1:{key}"))
}

fn read_token(token: &str) -> AwsResult<String> {
    URL_SAFE_NO_PAD
        .decode(token)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| text.strip_prefix("1:").map(str::to_owned))
        .ok_or_else(|| {
            refusal::invalid_argument(
                "continuation-token",
                token,
                "The continuation token provided is incorrect",
            )
        })
}
