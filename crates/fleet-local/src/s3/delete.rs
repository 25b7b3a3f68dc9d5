//! DeleteObject and DeleteObjects: for good, or behind a delete marker.

use rusqlite::Connection;
use serde::Deserialize;
use serde_json::{Value, json};

use super::access::{self, Bucket, Versioning};
use super::conditions::Writing;
use super::object::{self, Content, Head, New};
use super::{names, refusal, vocabulary};
use crate::error::{AwsError, AwsResult};
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) DELETE "/{Bucket}/{Key+}" DeleteObject => delete,
    write(raw) POST "/{Bucket}?delete" DeleteObjects => delete_many,
}

/// Keys in one DeleteObjects (AWS: 1,000).
const MAX_KEYS: usize = 1000;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Delete {
    bucket: String,
    key: String,
    version_id: Option<String>,
    expected_bucket_owner: Option<String>,
    bypass_governance_retention: Option<bool>,
    if_match: Option<String>,
    if_match_last_modified_time: Option<String>,
    if_match_size: Option<i64>,
    #[serde(rename = "MFA")]
    mfa: Option<String>,
}

/// What became of a key.
struct Deleted {
    /// The version that was asked for, or the marker that was made.
    version: Option<String>,
    marker: bool,
}

fn delete(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Delete = input.parse()?;
    names::check_key(&input.key)?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    check_bypass(input.bypass_governance_retention)?;
    if input.mfa.is_some() {
        return Err(refusal::not_built("x-amz-mfa"));
    }
    if input.if_match_last_modified_time.is_some() || input.if_match_size.is_some() {
        // Directory buckets have these.
        return Err(refusal::not_built("x-amz-if-match-"));
    }
    let version = input.version_id.as_deref();
    let condition = input.if_match.as_deref();
    let deleted = one(
        ctx.tx,
        &bucket,
        &input.key,
        version,
        condition,
        ctx.now_ms(),
    )?;
    let mut reply = Reply::empty().status(204);
    if deleted.marker {
        reply = reply.header("x-amz-delete-marker", "true")?;
    }
    match deleted.version {
        Some(version) => reply.header("x-amz-version-id", version),
        None => Ok(reply),
    }
}

fn check_bypass(bypass: Option<bool>) -> AwsResult<()> {
    match bypass {
        None => Ok(()),
        Some(_) => Err(AwsError::new(
            "InvalidArgument",
            "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.",
        )
        .with("ArgumentName", "x-amz-bypass-governance-retention")),
    }
}

/// Deletes one version for good, or the key as its bucket's versioning has it. What is not there is
/// deleted already.
fn one(
    tx: &Connection,
    bucket: &Bucket,
    key: &str,
    version: Option<&str>,
    condition: Option<&str>,
    now_ms: i64,
) -> AwsResult<Deleted> {
    let found = match version {
        Some(version) => object::by_id(tx, bucket.id, key, version)?,
        None => object::newest(tx, bucket.id, key)?,
    };
    if let Some(condition) = condition {
        let writing = Writing {
            if_match: Some(condition.to_owned()),
            if_none_match: None,
        };
        writing.check(key, found.as_ref())?;
    }
    if let Some(version) = version {
        if let Some(found) = &found {
            object::remove(tx, bucket.id, found)?;
        }
        return Ok(Deleted {
            version: bucket.versioning.is_used().then(|| version.to_owned()),
            marker: found.is_some_and(|found| found.marker),
        });
    }
    if bucket.versioning == Versioning::Never {
        if let Some(found) = &found {
            object::remove(tx, bucket.id, found)?;
        }
        return Ok(Deleted {
            version: None,
            marker: false,
        });
    }
    let made = object::insert(
        tx,
        bucket,
        &New {
            key,
            marker: true,
            modified_ms: now_ms,
            size: 0,
            etag: "",
            content: Content::default(),
            head: &Head::default(),
            tags: &[],
        },
    )?;
    Ok(Deleted {
        version: Some(made),
        marker: true,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DeleteMany {
    bucket: String,
    delete: Keys,
    expected_bucket_owner: Option<String>,
    bypass_governance_retention: Option<bool>,
    #[serde(rename = "MFA")]
    mfa: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Keys {
    objects: Vec<Key>,
    quiet: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Key {
    key: String,
    version_id: Option<String>,
    #[serde(rename = "ETag")]
    etag: Option<String>,
}

/// Each key on its own: one that is refused is told, and the others are deleted.
fn delete_many(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: DeleteMany = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    check_bypass(input.bypass_governance_retention)?;
    if input.mfa.is_some() {
        return Err(refusal::not_built("x-amz-mfa"));
    }
    if input.delete.objects.is_empty() || input.delete.objects.len() > MAX_KEYS {
        return Err(vocabulary::malformed_xml(&Value::Null));
    }
    let quiet = input.delete.quiet == Some(true);
    let (mut deleted, mut errors) = (Vec::new(), Vec::new());
    for object in input.delete.objects {
        match one_of_many(ctx, &bucket, &object) {
            Ok(_) if quiet => {}
            Ok(done) => {
                let mut entry = json!({"Key": object.key});
                if let Some(version) = &object.version_id {
                    entry["VersionId"] = version.as_str().into();
                }
                if done.marker {
                    entry["DeleteMarker"] = true.into();
                    entry["DeleteMarkerVersionId"] = done.version.into();
                }
                deleted.push(entry);
            }
            Err(error) if error.code == "InternalFailureException" => return Err(error),
            Err(error) => {
                let mut entry = json!({
                    "Key": object.key,
                    "Code": error.code,
                    "Message": error.message,
                });
                if let Some(version) = &object.version_id {
                    entry["VersionId"] = version.as_str().into();
                }
                errors.push(entry);
            }
        }
    }
    Reply::members(&json!({"DeleteResult": {"Deleted": deleted, "Error": errors}}))
}

fn one_of_many(ctx: &Ctx<'_>, bucket: &Bucket, object: &Key) -> AwsResult<Deleted> {
    names::check_key(&object.key)?;
    let version = object
        .version_id
        .as_deref()
        .filter(|version| !version.is_empty());
    let condition = object.etag.as_deref();
    one(
        ctx.tx,
        bucket,
        &object.key,
        version,
        condition,
        ctx.now_ms(),
    )
    .map_err(|error| {
        match (error.code.as_ref(), version) {
            // Here an id that never was one counts as a version that is not there.
            ("InvalidArgument", Some(version)) => refusal::no_such_version(&object.key, version),
            _ => error,
        }
    })
}
