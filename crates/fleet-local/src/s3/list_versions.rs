//! ListObjectVersions: every version and delete marker, the newest of a key first.

use rusqlite::Connection;
use serde::Deserialize;
use serde_json::{Value, json};

use super::access::{self, canonical_id};
use super::list_objects::describe;
use super::listing::{self, Encoding, Entry, Scope};
use super::multipart::page_size;
use super::object::{self, NULL, Version};
use super::{ids, refusal};
use crate::error::AwsResult;
use crate::route::{Ctx, routes};

routes! {
    read GET "/{Bucket}?versions" ListObjectVersions => list,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct List {
    bucket: String,
    expected_bucket_owner: Option<String>,
    prefix: Option<String>,
    delimiter: Option<String>,
    encoding_type: Option<String>,
    key_marker: Option<String>,
    version_id_marker: Option<String>,
    max_keys: Option<i64>,
}

/// A version, and whether it is the newest of its key.
struct Listed {
    version: Version,
    latest: bool,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Value> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let limit = page_size(input.max_keys, "maxKeys")?;
    let marker = input.key_marker.unwrap_or_default();
    let within = input.version_id_marker.unwrap_or_default();
    let scope = Scope::new(input.prefix, input.delimiter, limit, &marker);
    let first = match behind(ctx.tx, bucket.id, &marker, &within)? {
        Some(row) if scope.shows(&marker) => older(ctx.tx, bucket.id, &marker, row, limit)?,
        _ => Vec::new(),
    };
    let sql = format!(
        "SELECT {}, id = (SELECT id FROM s3_object n WHERE n.bucket = o.bucket AND n.key = o.key \
         ORDER BY n.id DESC LIMIT 1) FROM s3_object o WHERE bucket = ?1 AND key >= ?2 \
         ORDER BY key, id DESC",
        object::COLUMNS
    );
    let page = listing::walk(ctx.tx, &sql, bucket.id, &scope, first, |row| {
        Ok(Listed {
            version: Version::from_row(row)?,
            latest: row.get(11)?,
        })
    })?;
    let encoding = Encoding::new(input.encoding_type.as_deref());
    let mut result = json!({
        "Name": bucket.name,
        "Prefix": encoding.text(&scope.prefix),
        "KeyMarker": encoding.text(&marker),
        "VersionIdMarker": within,
        "MaxKeys": limit,
        "IsTruncated": page.truncated,
    });
    if page.truncated {
        match page.entries.last() {
            Some(Entry::Item(last)) => {
                result["NextKeyMarker"] = encoding.text(&last.version.key).into();
                result["NextVersionIdMarker"] = last.version.version.as_str().into();
            }
            Some(Entry::Prefix(prefix)) => {
                result["NextKeyMarker"] = encoding.text(prefix).into();
            }
            None => {}
        }
    }
    let owner = json!({"ID": canonical_id(&bucket.account)});
    let (mut versions, mut markers) = (Vec::new(), Vec::new());
    for listed in page.items() {
        let mut entry = describe(&listed.version, encoding);
        entry["VersionId"] = listed.version.version.as_str().into();
        entry["IsLatest"] = listed.latest.into();
        entry["Owner"] = owner.clone();
        if listed.version.marker {
            if let Value::Object(members) = &mut entry {
                for member in ["ETag", "Size", "StorageClass"] {
                    members.shift_remove(member);
                }
            }
            markers.push(entry);
        } else {
            versions.push(entry);
        }
    }
    result["Version"] = versions.into();
    result["DeleteMarker"] = markers.into();
    encoding.describe(&mut result, &scope, &page);
    Ok(json!({"ListVersionsResult": result}))
}

/// The row of the version that a listing goes on behind. It may have been deleted since, which its
/// id survives; where a null version was, nothing tells, and the key is listed again.
fn behind(tx: &Connection, bucket: i64, key: &str, version: &str) -> AwsResult<Option<i64>> {
    const NAME: &str = "version-id-marker";
    if version.is_empty() {
        return Ok(None);
    }
    if key.is_empty() {
        return Err(refusal::invalid_argument(
            NAME,
            version,
            "A version-id marker cannot be specified without a key marker.",
        ));
    }
    if version == NULL {
        let found = object::by_id(tx, bucket, key, version)?;
        return Ok(Some(found.map_or(i64::MAX, |found| found.id)));
    }
    match ids::row(version) {
        Some(row) => Ok(Some(row)),
        None => Err(refusal::invalid_argument(
            NAME,
            version,
            "Invalid version id specified",
        )),
    }
}

/// The versions of a key that are older than a row.
fn older(tx: &Connection, bucket: i64, key: &str, row: i64, limit: i64) -> AwsResult<Vec<Listed>> {
    let newest = object::newest(tx, bucket, key)?.map(|version| version.id);
    let mut statement = tx.prepare_cached(&format!(
        "SELECT {} FROM s3_object WHERE bucket = ?1 AND key = ?2 AND id < ?3 ORDER BY id DESC LIMIT ?4",
        object::COLUMNS
    ))?;
    let rows = statement.query_map((bucket, key, row, limit + 1), |row| {
        Ok(Version::from_row(row))
    })?;
    rows.map(|row| {
        let version = row??;
        Ok(Listed {
            latest: Some(version.id) == newest,
            version,
        })
    })
    .collect()
}
