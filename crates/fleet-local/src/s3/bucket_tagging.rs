//! The tags of buckets: a set that is put whole.

use serde::Deserialize;
use serde_json::Value;

use super::access;
use super::buckets::Named;
use super::tags::{self, Tagged, Tagging};
use crate::error::{AwsError, AwsResult};
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) PUT "/{Bucket}?tagging" PutBucketTagging => put,
    read GET "/{Bucket}?tagging" GetBucketTagging => get,
    write(raw) DELETE "/{Bucket}?tagging" DeleteBucketTagging => delete,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Put {
    bucket: String,
    expected_bucket_owner: Option<String>,
    tagging: Tagging,
}

fn put(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Put = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    tags::check(&input.tagging.tag_set, Tagged::Bucket)?;
    store(ctx, bucket.id, tags::column(&input.tagging.tag_set)?)
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let column: Option<String> = ctx
        .tx
        .prepare_cached("SELECT tags FROM s3_bucket WHERE id = ?1")?
        .query_row([bucket.id], |row| row.get(0))?;
    if column.is_none() {
        return Err(AwsError::new("NoSuchTagSet", "The TagSet does not exist")
            .with("BucketName", bucket.name));
    }
    Ok(tags::xml(&tags::from_column(column)?))
}

fn delete(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Named = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    store(ctx, bucket.id, None)
}

fn store(ctx: &Ctx<'_>, bucket: i64, column: Option<String>) -> AwsResult<Reply> {
    ctx.tx
        .prepare_cached("UPDATE s3_bucket SET tags = ?2 WHERE id = ?1")?
        .execute((bucket, column))?;
    Ok(Reply::empty().status(204))
}
