//! GetObjectAttributes.

use serde::Deserialize;
use serde_json::{Value, json};

use super::access;
use super::checksum::Kind;
use super::multipart::{page_size, page_start};
use super::object::{self, Version};
use super::{names, time, uploads};
use crate::error::AwsResult;
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    read(raw) GET "/{Bucket}/{Key+}?attributes" GetObjectAttributes => get,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Get {
    bucket: String,
    key: String,
    version_id: Option<String>,
    expected_bucket_owner: Option<String>,
    object_attributes: Vec<String>,
    max_parts: Option<i64>,
    part_number_marker: Option<i64>,
}

fn get(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Get = input.parse()?;
    names::check_key(&input.key)?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let wanted = input.version_id.as_deref();
    let version = object::locate(ctx.tx, &bucket, &input.key, wanted, "GET")?;
    let mut result = json!({});
    for attribute in &input.object_attributes {
        match attribute.as_str() {
            "ETag" => result["ETag"] = version.etag.as_str().into(),
            "ObjectSize" => result["ObjectSize"] = version.size.into(),
            "StorageClass" => result["StorageClass"] = version.head.storage_class().into(),
            "Checksum" => {
                if let Some(checksum) = &version.head.checksum {
                    result["Checksum"] = json!({"ChecksumType": checksum.kind.name()});
                    // Without the number of parts, which the composite value ends with elsewhere.
                    let value = checksum.value.split('-').next().unwrap_or_default();
                    result["Checksum"][checksum.algorithm.member()] = value.into();
                }
            }
            "ObjectParts" if version.content.upload.is_some() => {
                result["ObjectParts"] = parts(ctx, &input, &version)?;
            }
            _ => {}
        }
    }
    let reply = Reply::members(&json!({"GetObjectAttributesResponse": result}))?
        .header("last-modified", time::http(version.modified_ms))?;
    if bucket.versioning.is_used() {
        return reply.header("x-amz-version-id", &version.version);
    }
    Ok(reply)
}

/// The number of parts, and the parts themselves where they have checksums of their own.
fn parts(ctx: &Ctx<'_>, input: &Get, version: &Version) -> AwsResult<Value> {
    let all = uploads::parts(ctx.tx, version.content.upload.unwrap_or_default())?;
    let mut result = json!({"PartsCount": all.len()});
    let Some(checksum) = version
        .head
        .checksum
        .as_ref()
        .filter(|checksum| checksum.kind == Kind::Composite)
    else {
        return Ok(result);
    };
    let limit = page_size(input.max_parts, "max-parts")?;
    let after = page_start(input.part_number_marker, "part-number-marker")?;
    // The parts of an object are numbered as they follow each other, whatever they were as uploads.
    let behind: Vec<_> = (1..)
        .zip(&all)
        .filter(|(number, _)| *number > after)
        .collect();
    let shown = &behind[..behind.len().min(usize::try_from(limit).unwrap_or(0))];
    result["PartNumberMarker"] = after.into();
    result["NextPartNumberMarker"] = shown.last().map_or(0, |(number, _)| *number).into();
    result["MaxParts"] = limit.into();
    result["IsTruncated"] = (shown.len() < behind.len()).into();
    let entries: Vec<Value> = shown
        .iter()
        .map(|(number, part)| {
            let mut entry = json!({"PartNumber": number, "Size": part.size});
            entry[checksum.algorithm.member()] = part.checksum.as_str().into();
            entry
        })
        .collect();
    result["Part"] = entries.into();
    Ok(result)
}
