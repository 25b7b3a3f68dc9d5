//! The public access block of buckets: kept and told; nothing here is public anyway.

use rusqlite::OptionalExtension as _;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::access;
use super::buckets::Named;
use crate::error::{AwsError, AwsResult};
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) PUT "/{Bucket}?publicAccessBlock" PutPublicAccessBlock => put,
    read GET "/{Bucket}?publicAccessBlock" GetPublicAccessBlock => get,
    write(raw) DELETE "/{Bucket}?publicAccessBlock" DeletePublicAccessBlock => delete,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Put {
    bucket: String,
    expected_bucket_owner: Option<String>,
    public_access_block_configuration: Block,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Block {
    block_public_acls: bool,
    ignore_public_acls: bool,
    block_public_policy: bool,
    restrict_public_buckets: bool,
}

/// AWS blocks everything public of a new bucket.
pub(super) fn of_new_bucket() -> AwsResult<String> {
    Ok(serde_json::to_string(&Block {
        block_public_acls: true,
        ignore_public_acls: true,
        block_public_policy: true,
        restrict_public_buckets: true,
    })?)
}

fn put(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Put = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let column = serde_json::to_string(&input.public_access_block_configuration)?;
    store(ctx, bucket.id, Some(column))?;
    Ok(Reply::empty())
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let column: Option<String> = ctx
        .tx
        .prepare_cached("SELECT public_access FROM s3_bucket WHERE id = ?1")?
        .query_row([bucket.id], |row| row.get(0))
        .optional()?
        .flatten();
    let Some(column) = column else {
        return Err(AwsError::new(
            "NoSuchPublicAccessBlockConfiguration",
            "The public access block configuration was not found",
        )
        .with("BucketName", bucket.name));
    };
    let block: Block = serde_json::from_str(&column)?;
    Ok(json!({"PublicAccessBlockConfiguration": block}))
}

fn delete(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Named = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    store(ctx, bucket.id, None)?;
    Ok(Reply::empty().status(204))
}

fn store(ctx: &Ctx<'_>, bucket: i64, column: Option<String>) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("UPDATE s3_bucket SET public_access = ?2 WHERE id = ?1")?
        .execute((bucket, column))?;
    Ok(())
}
