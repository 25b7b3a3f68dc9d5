//! The tags of objects: a set for each version, put whole.

use serde::Deserialize;

use super::access::{self, Bucket};
use super::object::{self, Version};
use super::tags::{self, Tag, Tagged, Tagging};
use crate::error::AwsResult;
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) PUT "/{Bucket}/{Key+}?tagging" PutObjectTagging => put,
    read(raw) GET "/{Bucket}/{Key+}?tagging" GetObjectTagging => get,
    write(raw) DELETE "/{Bucket}/{Key+}?tagging" DeleteObjectTagging => delete,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct OfObject {
    bucket: String,
    key: String,
    version_id: Option<String>,
    expected_bucket_owner: Option<String>,
    #[serde(default)]
    tagging: Tagging,
}

fn put(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: OfObject = input.parse()?;
    let (bucket, version) = locate(ctx, &input, "PUT")?;
    tags::check(&input.tagging.tag_set, Tagged::Object)?;
    store(ctx, &version, &input.tagging.tag_set)?;
    with_version(Reply::empty(), &bucket, &version)
}

fn get(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: OfObject = input.parse()?;
    let (bucket, version) = locate(ctx, &input, "GET").map_err(|error| {
        // Here alone S3 names the bucket with the key (observed).
        match error.code.as_ref() {
            "NoSuchKey" => error.with("Key", format!("{}/{}", input.bucket, input.key)),
            _ => error,
        }
    })?;
    let reply = Reply::members(&tags::xml(&version.tags))?;
    with_version(reply, &bucket, &version)
}

fn delete(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: OfObject = input.parse()?;
    let (bucket, version) = locate(ctx, &input, "DELETE")?;
    store(ctx, &version, &[])?;
    with_version(Reply::empty().status(204), &bucket, &version)
}

/// The version meant. A marker has no tags, whether it was named or is just the newest.
fn locate(ctx: &Ctx<'_>, input: &OfObject, method: &str) -> AwsResult<(Bucket, Version)> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let wanted = input.version_id.as_deref();
    if wanted.is_none()
        && let Some(marker) = object::newest(ctx.tx, bucket.id, &input.key)?
        && marker.marker
    {
        return Err(object::marker_refusal(&marker, method));
    }
    let version = object::locate(ctx.tx, &bucket, &input.key, wanted, method)?;
    Ok((bucket, version))
}

fn store(ctx: &Ctx<'_>, version: &Version, tags: &[Tag]) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("UPDATE s3_object SET tags = ?2 WHERE id = ?1")?
        .execute((version.id, tags::column(tags)?))?;
    Ok(())
}

fn with_version(reply: Reply, bucket: &Bucket, version: &Version) -> AwsResult<Reply> {
    if bucket.versioning.is_used() {
        reply.header("x-amz-version-id", &version.version)
    } else {
        Ok(reply)
    }
}
