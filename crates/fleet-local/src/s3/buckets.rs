//! Buckets: creation, what is known of them, deletion, and the listing of one's own.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::access::{self, Versioning, canonical_id};
use super::host::BUCKET_REGION;
use super::tags::{self, Tag, Tagged};
use super::{names, object, refusal, time, uploads, vocabulary};
use crate::auth::sigv2::ANY_REGION;
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) PUT "/{Bucket}" CreateBucket => create,
    read(raw) HEAD "/{Bucket}" HeadBucket => head,
    write(raw) DELETE "/{Bucket}" DeleteBucket => delete,
    read GET "/" ListBuckets => list,
    read GET "/{Bucket}?location" GetBucketLocation => location,
}

pub(crate) const TABLES: &str = "
CREATE TABLE s3_bucket (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, account TEXT NOT NULL,
    region TEXT NOT NULL, created_ms INTEGER NOT NULL, versioning TEXT, tags TEXT, public_access TEXT
);
CREATE INDEX s3_bucket_of_account ON s3_bucket (account, name);
";

/// Buckets of an account (AWS: 10,000).
const MAX_BUCKETS: i64 = 10_000;

/// The Region whose endpoint makes buckets anywhere, and whose name is no location constraint.
const FIRST_REGION: &str = "us-east-1";

/// An input that names a bucket and nothing else.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Named {
    pub(super) bucket: String,
    pub(super) expected_bucket_owner: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Create {
    bucket: String,
    #[serde(rename = "ACL")]
    acl: Option<String>,
    bucket_namespace: Option<String>,
    #[serde(default)]
    create_bucket_configuration: Configuration,
    object_lock_enabled_for_bucket: Option<bool>,
    object_ownership: Option<String>,
    grant_full_control: Option<String>,
    grant_read: Option<String>,
    grant_write: Option<String>,
    #[serde(rename = "GrantReadACP")]
    grant_read_acp: Option<String>,
    #[serde(rename = "GrantWriteACP")]
    grant_write_acp: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Configuration {
    location_constraint: Option<String>,
    location: Option<Value>,
    bucket: Option<Value>,
    #[serde(default)]
    tags: Vec<Tag>,
}

impl Create {
    /// What AWS can do with a new bucket and the local AWS cannot.
    fn check_built(&self) -> AwsResult<()> {
        let acl = self.acl.as_deref().is_some_and(|acl| acl != "private");
        let ownership = self
            .object_ownership
            .as_deref()
            .is_some_and(|word| word != "BucketOwnerEnforced");
        let grants = [
            &self.grant_full_control,
            &self.grant_read,
            &self.grant_write,
            &self.grant_read_acp,
            &self.grant_write_acp,
        ];
        let namespace = self
            .bucket_namespace
            .as_deref()
            .is_some_and(|name| name != "global");
        for (given, header) in [
            (
                acl || grants.iter().any(|grant| grant.is_some()),
                "x-amz-acl",
            ),
            (ownership, "x-amz-object-ownership"),
            (
                self.object_lock_enabled_for_bucket == Some(true),
                "x-amz-bucket-object-lock-enabled",
            ),
            (namespace, "x-amz-bucket-namespace"),
            (
                self.create_bucket_configuration.location.is_some()
                    || self.create_bucket_configuration.bucket.is_some(),
                "CreateBucketConfiguration",
            ),
        ] {
            if given {
                return Err(refusal::not_built(header));
            }
        }
        Ok(())
    }
}

fn create(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Create = input.parse()?;
    names::check_bucket(&input.bucket)?;
    let signed = match ctx.caller.region.as_str() {
        ANY_REGION => FIRST_REGION,
        region => region,
    };
    let wanted = &input.create_bucket_configuration.location_constraint;
    let region = region_of(signed, wanted.as_deref())?;
    input.check_built()?;
    let given = &input.create_bucket_configuration.tags;
    tags::check(given, Tagged::Bucket)?;
    if let Some(other) = access::find(ctx.tx, &input.bucket)? {
        if other.account != ctx.caller.account {
            return Err(AwsError::new(
                "BucketAlreadyExists",
                "The requested bucket name is not available. The bucket namespace is shared by all \
                 users of the system. Please select a different name and try again.",
            )
            .with("BucketName", input.bucket));
        }
        // The oldest Region answers its owner as if the bucket were new.
        if other.region == FIRST_REGION && region == FIRST_REGION {
            return created(&input.bucket);
        }
        return Err(AwsError::new(
            "BucketAlreadyOwnedByYou",
            "Your previous request to create the named bucket succeeded and you already own it.",
        )
        .with("BucketName", input.bucket));
    }
    let count: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM s3_bucket WHERE account = ?1")?
        .query_row([&ctx.caller.account], |row| row.get(0))?;
    if count >= MAX_BUCKETS {
        return Err(AwsError::new(
            "TooManyBuckets",
            "You have attempted to create more buckets than allowed",
        ));
    }
    ctx.tx
        .prepare_cached(
            "INSERT INTO s3_bucket (name, account, region, created_ms, tags, public_access) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            &input.bucket,
            &ctx.caller.account,
            &region,
            ctx.now_ms(),
            tags::column(given)?,
            super::public_access::of_new_bucket()?,
        ))?;
    created(&input.bucket)
}

fn created(name: &str) -> AwsResult<Reply> {
    Reply::empty().header("location", format!("/{name}"))
}

/// The Region of a new bucket: the endpoint's own must be named, except the first one, which must
/// not be and which also makes buckets elsewhere.
fn region_of(signed: &str, wanted: Option<&str>) -> AwsResult<String> {
    let illegal = |what: &str| {
        AwsError::new(
            "IllegalLocationConstraintException",
            format!(
                "The {what} location constraint is incompatible for the region specific endpoint \
                 this request was sent to."
            ),
        )
    };
    match wanted {
        None | Some("") if signed == FIRST_REGION => Ok(FIRST_REGION.to_owned()),
        None | Some("") => Err(illegal("unspecified")),
        Some(FIRST_REGION) => Err(vocabulary::invalid_location(FIRST_REGION)),
        Some(wanted) => {
            let region = if wanted == "EU" { "eu-west-1" } else { wanted };
            if signed != FIRST_REGION && signed != region {
                return Err(illegal(wanted));
            }
            Ok(region.to_owned())
        }
    }
}

/// From any Region, so that a client can learn the right one.
fn head(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Named = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::from_anywhere(ctx.tx, ctx.caller, &input.bucket, owner)?;
    Reply::empty()
        .header("content-type", "application/xml")?
        .header(BUCKET_REGION, &bucket.region)?
        .header("x-amz-access-point-alias", "false")
}

fn delete(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Named = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    if object::any_in(ctx.tx, bucket.id)? {
        let message = match bucket.versioning {
            Versioning::Never => "The bucket you tried to delete is not empty",
            _ => {
                "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
            }
        };
        return Err(AwsError::new("BucketNotEmpty", message).with("BucketName", input.bucket));
    }
    // Uploads that nobody completed do not hold a bucket; they end with it (observed of AWS).
    uploads::abort_all(ctx.tx, bucket.id)?;
    ctx.tx
        .prepare_cached("DELETE FROM s3_bucket WHERE id = ?1")?
        .execute([bucket.id])?;
    Ok(Reply::empty().status(204))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct List {
    bucket_region: Option<String>,
    continuation_token: Option<String>,
    max_buckets: Option<u32>,
    prefix: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Listed {
    name: String,
    creation_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    bucket_region: Option<String>,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Value> {
    let refuse = |message: String| {
        AwsError::new("InvalidArgument", message).with("ArgumentName", "continuation-token")
    };
    let token = input.continuation_token.as_deref();
    let all = MAX_BUCKETS.unsigned_abs() as usize;
    let page = Page::new(input.max_buckets, token, all, refuse)?;
    // The Region is told to those who ask for anything.
    let asked = input.bucket_region.is_some()
        || token.is_some()
        || input.max_buckets.is_some()
        || input.prefix.is_some();
    let prefix = input.prefix.clone().unwrap_or_default();
    let mut statement = ctx.tx.prepare_cached(
        "SELECT name, created_ms, region FROM s3_bucket WHERE account = ?1 AND name > ?2 \
         AND (?3 IS NULL OR region = ?3) AND substr(name, 1, length(?4)) = ?4 ORDER BY name LIMIT ?5",
    )?;
    let rows = statement
        .query_map(
            (
                &ctx.caller.account,
                &page.after,
                &input.bucket_region,
                &prefix,
                page.fetch(),
            ),
            |row| {
                Ok(Listed {
                    name: row.get(0)?,
                    creation_date: time::iso(row.get(1)?),
                    bucket_region: asked.then(|| row.get(2)).transpose()?,
                })
            },
        )?
        .collect::<Result<Vec<_>, _>>()?;
    let (rows, next) = page.cut(rows, |row| row.name.clone());
    let mut result = json!({
        "Owner": {"ID": canonical_id(&ctx.caller.account)},
        "Buckets": {"Bucket": rows},
    });
    if let Some(next) = next {
        result["ContinuationToken"] = next.into();
    }
    if let Some(prefix) = input.prefix {
        result["Prefix"] = prefix.into();
    }
    Ok(json!({"ListAllMyBucketsResult": result}))
}

fn location(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::from_anywhere(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let constraint = match bucket.region.as_str() {
        FIRST_REGION => "",
        region => region,
    };
    Ok(json!({"LocationConstraint": constraint}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_named_when_and_only_when_it_must_be() {
        assert_eq!(region_of("us-east-1", None).unwrap(), "us-east-1");
        assert_eq!(
            region_of("us-east-1", Some("eu-west-1")).unwrap(),
            "eu-west-1"
        );
        assert_eq!(region_of("eu-west-1", Some("EU")).unwrap(), "eu-west-1");
        for (signed, wanted, code) in [
            ("eu-west-1", None, "IllegalLocationConstraintException"),
            (
                "eu-west-1",
                Some("us-west-2"),
                "IllegalLocationConstraintException",
            ),
            ("us-east-1", Some("us-east-1"), "InvalidLocationConstraint"),
            ("eu-west-1", Some("us-east-1"), "InvalidLocationConstraint"),
        ] {
            assert_eq!(region_of(signed, wanted).unwrap_err().code, code);
        }
    }
}
