//! CreateMultipartUpload, AbortMultipartUpload, and the listings of uploads and of parts.

use rusqlite::Connection;
use serde::Deserialize;
use serde_json::{Value, json};

use super::access::{self, canonical_id};
use super::checksum::{Algorithm, Kind};
use super::listing::{self, Encoding, Entry, Scope};
use super::properties::Properties;
use super::uploads::{self, Upload};
use super::{ids, names, refusal, time};
use crate::error::{AwsError, AwsResult};
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) POST "/{Bucket}/{Key+}?uploads" CreateMultipartUpload => create,
    write(raw) DELETE "/{Bucket}/{Key+}" AbortMultipartUpload => abort,
    read GET "/{Bucket}?uploads" ListMultipartUploads => list,
    read(raw) GET "/{Bucket}/{Key+}" ListParts => list_parts,
}

/// Entries of a page at most.
const MAX_PAGE: i64 = 1000;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Create {
    bucket: String,
    key: String,
    expected_bucket_owner: Option<String>,
    checksum_algorithm: Option<String>,
    checksum_type: Option<Kind>,
    #[serde(flatten)]
    properties: Properties,
}

fn create(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Create = input.parse()?;
    names::check_key(&input.key)?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    input.properties.check_built()?;
    let checksum = checksum(input.checksum_algorithm.as_deref(), input.checksum_type)?;
    let upload = uploads::begin(
        ctx.tx,
        &bucket,
        &input.key,
        ctx.now_ms(),
        checksum,
        &input.properties.head(),
        &input.properties.tags()?,
    )?;
    let result = json!({"Bucket": input.bucket, "Key": input.key, "UploadId": upload});
    let reply = Reply::members(&json!({"InitiateMultipartUploadResult": result}))?
        .header("x-amz-server-side-encryption", "AES256")?;
    match checksum {
        Some((algorithm, kind)) => reply
            .header("x-amz-checksum-algorithm", algorithm.name())?
            .header("x-amz-checksum-type", kind.name()),
        None => Ok(reply),
    }
}

/// The checksum that an upload keeps, and of what. Hashes are of the parts' hashes, CRC64NVME is of
/// the whole, the other CRCs may be either.
fn checksum(algorithm: Option<&str>, kind: Option<Kind>) -> AwsResult<Option<(Algorithm, Kind)>> {
    let Some(name) = algorithm else {
        return match kind {
            None => Ok(None),
            Some(_) => Err(refusal::invalid_request(
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
            )),
        };
    };
    let algorithm = Algorithm::parse(name)?;
    let usual = match algorithm {
        Algorithm::Crc64Nvme => Kind::FullObject,
        _ => Kind::Composite,
    };
    let kind = kind.unwrap_or(usual);
    if kind != usual && !matches!(algorithm, Algorithm::Crc32 | Algorithm::Crc32c) {
        return Err(refusal::invalid_request(format!(
            "The {} checksum type cannot be used with the {} checksum algorithm.",
            kind.name(),
            algorithm.lower()
        )));
    }
    Ok(Some((algorithm, kind)))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct OfUpload {
    bucket: String,
    key: String,
    upload_id: String,
    expected_bucket_owner: Option<String>,
    max_parts: Option<i64>,
    part_number_marker: Option<i64>,
}

fn abort(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: OfUpload = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let upload = uploads::open(ctx.tx, &bucket, &input.key, &input.upload_id)?;
    uploads::remove(ctx.tx, upload.id)?;
    Ok(Reply::empty().status(204))
}

fn list_parts(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: OfUpload = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let limit = page_size(input.max_parts, "max-parts")?;
    let after = page_start(input.part_number_marker, "part-number-marker")?;
    let upload = uploads::open(ctx.tx, &bucket, &input.key, &input.upload_id)?;
    let mut parts = uploads::parts_after(ctx.tx, upload.id, after, limit + 1)?;
    let truncated = limit > 0 && parts.len() as i64 > limit;
    parts.truncate(usize::try_from(limit).map_err(AwsError::internal)?);
    let owner = json!({"ID": canonical_id(&ctx.caller.account)});
    let mut result = json!({
        "Bucket": input.bucket,
        "Key": input.key,
        "UploadId": input.upload_id,
        "Initiator": owner,
        "Owner": owner,
        "StorageClass": upload.head.storage_class(),
        "PartNumberMarker": after,
        "NextPartNumberMarker": parts.last().map_or(0, |part| part.number),
        "MaxParts": limit,
        "IsTruncated": truncated,
    });
    if let Some((algorithm, kind)) = upload.checksum {
        result["ChecksumAlgorithm"] = algorithm.name().into();
        result["ChecksumType"] = kind.name().into();
    }
    let parts: Vec<Value> = parts
        .into_iter()
        .map(|part| {
            let mut entry = json!({
                "PartNumber": part.number,
                "LastModified": time::iso(part.modified_ms),
                "ETag": format!("\"{}\"", part.etag),
                "Size": part.size,
            });
            if let Some((algorithm, _)) = upload.checksum {
                entry[algorithm.member()] = part.checksum.into();
            }
            entry
        })
        .collect();
    result["Part"] = parts.into();
    Reply::members(&json!({"ListPartsResult": result}))
}

/// A page size as S3 reads it: 1,000 unless less is asked for.
pub(super) fn page_size(asked: Option<i64>, name: &str) -> AwsResult<i64> {
    Ok(page_number(asked.unwrap_or(MAX_PAGE), name)?.min(MAX_PAGE))
}

pub(super) fn page_start(asked: Option<i64>, name: &str) -> AwsResult<i64> {
    page_number(asked.unwrap_or(0), name)
}

fn page_number(number: i64, name: &str) -> AwsResult<i64> {
    if (0..=i64::from(i32::MAX)).contains(&number) {
        return Ok(number);
    }
    let message = format!("Argument {name} must be an integer between 0 and 2147483647");
    Err(refusal::invalid_argument(
        name,
        &number.to_string(),
        &message,
    ))
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
    upload_id_marker: Option<String>,
    max_uploads: Option<i64>,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Value> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let limit = page_size(input.max_uploads, "max-uploads")?;
    let marker = input.key_marker.unwrap_or_default();
    let within = input.upload_id_marker.unwrap_or_default();
    let scope = Scope::new(input.prefix, input.delimiter, limit, &marker);
    let first = match ids::row(&within) {
        Some(id) if scope.shows(&marker) => behind(ctx.tx, bucket.id, &marker, id)?,
        None if !within.is_empty() && !marker.is_empty() => {
            return Err(refusal::invalid_argument(
                "upload-id-marker",
                &within,
                "Invalid uploadId marker",
            ));
        }
        _ => Vec::new(),
    };
    let sql = format!(
        "SELECT {} FROM s3_upload WHERE bucket = ?1 AND key >= ?2 AND object IS NULL ORDER BY key, id",
        uploads::COLUMNS
    );
    let page = listing::walk(ctx.tx, &sql, bucket.id, &scope, first, Upload::from_row)?;
    let encoding = Encoding::new(input.encoding_type.as_deref());
    let mut result = json!({
        "Bucket": bucket.name,
        "KeyMarker": encoding.text(&marker),
        "UploadIdMarker": within,
        "Prefix": encoding.text(&scope.prefix),
        "MaxUploads": limit,
        "IsTruncated": page.truncated,
    });
    if page.truncated {
        let (key, upload) = match page.entries.last() {
            Some(Entry::Item(last)) => (last.key.as_str(), last.upload.as_str()),
            Some(Entry::Prefix(prefix)) => (prefix.as_str(), ""),
            None => ("", ""),
        };
        result["NextKeyMarker"] = encoding.text(key).into();
        result["NextUploadIdMarker"] = upload.into();
    }
    encoding.describe(&mut result, &scope, &page);
    let owner = json!({"ID": canonical_id(&bucket.account)});
    let entries: Vec<Value> = page
        .items()
        .map(|upload| {
            let mut entry = json!({
                "Key": encoding.text(&upload.key),
                "UploadId": upload.upload,
                "Initiator": owner,
                "Owner": owner,
                "StorageClass": upload.head.storage_class(),
                "Initiated": time::iso(upload.begun_ms),
            });
            if let Some((algorithm, kind)) = upload.checksum {
                entry["ChecksumAlgorithm"] = algorithm.name().into();
                entry["ChecksumType"] = kind.name().into();
            }
            entry
        })
        .collect();
    result["Upload"] = entries.into();
    Ok(json!({"ListMultipartUploadsResult": result}))
}

/// The uploads of a key that began behind another one.
fn behind(tx: &Connection, bucket: i64, key: &str, id: i64) -> AwsResult<Vec<Upload>> {
    let mut statement = tx.prepare_cached(&format!(
        "SELECT {} FROM s3_upload WHERE bucket = ?1 AND key = ?2 AND id > ?3 AND object IS NULL \
         ORDER BY id LIMIT {}",
        uploads::COLUMNS,
        MAX_PAGE + 1
    ))?;
    let rows = statement.query_map((bucket, key, id), |row| Ok(Upload::from_row(row)))?;
    rows.map(|row| row?).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_algorithm_has_its_kinds() {
        let of = |name, kind| checksum(Some(name), kind);
        for (name, kind) in [
            ("CRC32", Kind::Composite),
            ("CRC32C", Kind::Composite),
            ("SHA1", Kind::Composite),
            ("SHA256", Kind::Composite),
            ("CRC64NVME", Kind::FullObject),
        ] {
            assert_eq!(of(name, None).unwrap().unwrap().1, kind, "{name}");
        }
        assert!(of("CRC32", Some(Kind::FullObject)).is_ok());
        assert!(of("SHA256", Some(Kind::FullObject)).is_err());
        assert!(of("CRC64NVME", Some(Kind::Composite)).is_err());
        assert!(checksum(None, Some(Kind::Composite)).is_err());
        assert_eq!(checksum(None, None).unwrap(), None);
    }

    #[test]
    fn a_page_is_at_most_a_thousand_long() {
        assert_eq!(page_size(None, "max-keys").unwrap(), 1000);
        assert_eq!(page_size(Some(5000), "max-keys").unwrap(), 1000);
        assert_eq!(page_size(Some(0), "max-keys").unwrap(), 0);
        assert!(page_size(Some(-1), "max-keys").is_err());
    }
}
