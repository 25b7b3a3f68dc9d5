//! CompleteMultipartUpload: the chosen parts become an object, without being copied.

use rusqlite::OptionalExtension as _;
use serde::Deserialize;
use serde_json::{Value, json};

use super::access::{self, Bucket, Versioning};
use super::checksum::Kind;
use super::chosen::{Checksums, Chosen, check_kind, check_whole, choose, etag, whole};
use super::conditions::Writing;
use super::object::{self, Content, Head, New, Version};
use super::{refusal, uploads, vocabulary};
use crate::auth::sigv4::encode;
use crate::error::{AwsError, AwsResult};
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) POST "/{Bucket}/{Key+}" CompleteMultipartUpload => complete,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Complete {
    bucket: String,
    key: String,
    upload_id: String,
    expected_bucket_owner: Option<String>,
    multipart_upload: Option<Chosen>,
    checksum_type: Option<Kind>,
    mpu_object_size: Option<i64>,
    if_match: Option<String>,
    if_none_match: Option<String>,
    #[serde(flatten)]
    checksums: Checksums,
}

fn complete(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Complete = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let writing = Writing {
        if_match: input.if_match.clone(),
        if_none_match: input.if_none_match.clone(),
    };
    writing.check_form()?;
    let upload = uploads::find(ctx.tx, &bucket, &input.key, &input.upload_id)?;
    if let Some(object) = upload.object {
        // The same completion again, whose first answer was perhaps lost.
        let made = object_of(ctx, object)?;
        return reply(ctx, &bucket, &made);
    }
    let Some(asked) = &input.multipart_upload else {
        return Err(refusal::invalid_request(
            "You must specify at least one part",
        ));
    };
    if asked.parts.is_empty() || asked.parts.len() > 10_000 {
        return Err(vocabulary::malformed_xml(&Value::Null));
    }
    check_kind(&upload, input.checksum_type)?;
    let all = uploads::parts(ctx.tx, upload.id)?;
    let chosen = choose(&asked.parts, &all, &upload)?;
    let size: u64 = chosen.iter().map(|part| part.size).sum();
    if let Some(told) = input.mpu_object_size
        && u64::try_from(told) != Ok(size)
    {
        return Err(refusal::invalid_request(format!(
            "The provided 'x-amz-mp-object-size' header value {told} does not match what was computed: {size}"
        )));
    }
    let checksum = whole(&chosen, &upload)?;
    check_whole(&input.checksums, &checksum, &upload)?;
    let newest = object::newest(ctx.tx, bucket.id, &input.key)?;
    writing.check(&input.key, newest.as_ref())?;
    writing.check_undisturbed(&input.key, upload.disturbed)?;
    uploads::complete(ctx.tx, upload.id, &chosen, &all)?;
    let head = Head {
        checksum: Some(checksum),
        ..upload.head.clone()
    };
    object::insert(
        ctx.tx,
        &bucket,
        &New {
            key: &input.key,
            marker: false,
            // AWS counts an object's age from the beginning of its upload.
            modified_ms: upload.begun_ms,
            size,
            etag: &etag(&chosen)?,
            content: Content {
                blob: None,
                upload: Some(upload.id),
            },
            head: &head,
            tags: &upload.tags,
        },
    )?;
    let made = object::newest(ctx.tx, bucket.id, &input.key)?
        .ok_or_else(|| AwsError::internal("a completed upload left no object"))?;
    uploads::became(ctx.tx, upload.id, made.id)?;
    reply(ctx, &bucket, &made)
}

fn object_of(ctx: &Ctx<'_>, row: i64) -> AwsResult<Version> {
    ctx.tx
        .prepare_cached(&format!(
            "SELECT {} FROM s3_object WHERE id = ?1",
            object::COLUMNS
        ))?
        .query_row([row], |row| Ok(Version::from_row(row)))
        .optional()?
        .ok_or_else(|| AwsError::internal("a completed upload has no object"))?
}

fn reply(ctx: &Ctx<'_>, bucket: &Bucket, made: &Version) -> AwsResult<Reply> {
    let key = encode(made.key.as_bytes(), true);
    let mut result = json!({
        "Location": format!("http://{}/{}/{key}", ctx.shared.endpoint, bucket.name),
        "Bucket": bucket.name,
        "Key": made.key,
        "ETag": made.quoted_etag(),
    });
    if let Some(checksum) = &made.head.checksum {
        result[checksum.algorithm.member()] = checksum.value.as_str().into();
        result["ChecksumType"] = checksum.kind.name().into();
    }
    let reply = Reply::members(&json!({"CompleteMultipartUploadResult": result}))?
        .header("x-amz-server-side-encryption", "AES256")?;
    if bucket.versioning == Versioning::Enabled {
        return reply.header("x-amz-version-id", &made.version);
    }
    Ok(reply)
}
