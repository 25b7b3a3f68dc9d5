//! Versioning of buckets: absent, then on, then on or suspended, never absent again.

use serde::Deserialize;
use serde_json::{Value, json};

use super::access;
use super::buckets::Named;
use super::refusal;
use crate::error::{AwsError, AwsResult};
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) PUT "/{Bucket}?versioning" PutBucketVersioning => put,
    read GET "/{Bucket}?versioning" GetBucketVersioning => get,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Put {
    bucket: String,
    expected_bucket_owner: Option<String>,
    versioning_configuration: Configuration,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Configuration {
    status: Option<String>,
    #[serde(rename = "MFADelete")]
    mfa_delete: Option<String>,
}

fn put(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Put = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let Some(status) = input.versioning_configuration.status else {
        return Err(AwsError::new(
            "IllegalVersioningConfigurationException",
            "The Versioning element must be specified",
        ));
    };
    if input.versioning_configuration.mfa_delete.as_deref() == Some("Enabled") {
        return Err(refusal::not_built("MfaDelete"));
    }
    ctx.tx
        .prepare_cached("UPDATE s3_bucket SET versioning = ?2 WHERE id = ?1")?
        .execute((bucket.id, status))?;
    Ok(Reply::empty())
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let configuration = match bucket.versioning.status() {
        Some(status) => json!({"Status": status}),
        None => json!({}),
    };
    Ok(json!({"VersioningConfiguration": configuration}))
}
