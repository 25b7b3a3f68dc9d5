//! Tags of IoT resources, by ARN.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::arn;
use super::package_versions::Version;
use super::packages::Package;
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/tags" TagResource => tag,
    write POST "/untag" UntagResource => untag,
    read GET "/tags" ListTagsForResource => list,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iot_tag (
    scope TEXT NOT NULL, arn TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (scope, arn, key)
) WITHOUT ROWID;
";

/// A kind of resource that can be tagged: the first word of its ARNs' resource part, and whether
/// the resource named by the rest is there.
struct Kind {
    word: &'static str,
    exists: fn(&Ctx<'_>, &str) -> AwsResult<bool>,
}

/// Every kind that is built and can be tagged. Things and device certificates cannot.
#[rustfmt::skip] // one line each, so that two resources added at once do not collide
const KINDS: &[Kind] = &[
    Kind { word: "billinggroup", exists: super::billing_groups::exists },
    Kind { word: "cacert", exists: super::ca_certificates::exists },
    Kind { word: "command", exists: super::commands::exists },
    Kind { word: "fleetmetric", exists: super::fleet_metrics::exists },
    Kind { word: "job", exists: super::jobs::exists },
    Kind { word: "jobtemplate", exists: super::job_templates::exists },
    Kind { word: "package", exists: package_or_version_exists },
    Kind { word: "policy", exists: super::policies::exists },
    Kind { word: "thinggroup", exists: super::groups::exists },
    Kind { word: "thingtype", exists: super::thing_types::exists },
];

/// `NAME` of a package or `NAME/version/VERSION`.
fn package_or_version_exists(ctx: &Ctx<'_>, name: &str) -> AwsResult<bool> {
    Ok(match name.split_once("/version/") {
        Some((package, version)) => Version::find(ctx, package, version)?.is_some(),
        None => Package::find(ctx, name)?.is_some(),
    })
}

/// Tags of a resource (AWS: 50).
const MAX_TAGS: u32 = 50;

/// A tag as most of IoT writes it. A value that is left out is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Tag {
    pub(crate) key: String,
    #[serde(default)]
    pub(crate) value: String,
}

/// Sets the tags of a new resource.
pub(crate) fn put(ctx: &Ctx<'_>, arn: &str, tags: &[Tag]) -> AwsResult<()> {
    set(ctx, arn, tags, "InvalidRequestException")
}

/// Sets tags; the same key is overwritten. `too_many` is the error for a tag beyond the limit.
fn set(ctx: &Ctx<'_>, arn: &str, tags: &[Tag], too_many: &'static str) -> AwsResult<()> {
    if tags.is_empty() {
        return Ok(());
    }
    for tag in tags {
        if tag.key.starts_with("aws:") {
            return Err(AwsError::invalid_request(
                "Tag keys that begin with aws: are reserved",
            ));
        }
        ctx.tx
            .prepare_cached(
                "INSERT INTO iot_tag (scope, arn, key, value) VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT DO UPDATE SET value = excluded.value",
            )?
            .execute([ctx.scope(), arn, &tag.key, &tag.value])?;
    }
    let count: u32 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM iot_tag WHERE scope = ?1 AND arn = ?2")?
        .query_row([ctx.scope(), arn], |row| row.get(0))?;
    if count > MAX_TAGS {
        return Err(AwsError::new(
            too_many,
            format!("A resource can have no more than {MAX_TAGS} tags"),
        ));
    }
    Ok(())
}

/// A deleted resource loses its tags.
pub(crate) fn forget(ctx: &Ctx<'_>, arn: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM iot_tag WHERE scope = ?1 AND arn = ?2")?
        .execute([ctx.scope(), arn])?;
    Ok(())
}

/// Refuses an ARN that is not the caller's, of a kind that has no tags, or of nothing.
fn require_taggable(ctx: &Ctx<'_>, arn: &str) -> AwsResult<()> {
    let resource = arn::own(ctx, arn)?;
    let (word, name) = resource.split_once('/').unwrap_or((resource, ""));
    let kind = KINDS
        .iter()
        .find(|kind| kind.word == word)
        .ok_or_else(|| AwsError::invalid_request(format!("{arn} cannot be tagged")))?;
    if (kind.exists)(ctx, name)? {
        Ok(())
    } else {
        Err(AwsError::not_found(format!("Resource {arn} not found.")))
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct TagInput {
    resource_arn: String,
    tags: Vec<Tag>,
}

fn tag(ctx: &Ctx<'_>, input: TagInput) -> AwsResult<Empty> {
    require_taggable(ctx, &input.resource_arn)?;
    set(
        ctx,
        &input.resource_arn,
        &input.tags,
        "LimitExceededException",
    )?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Untag {
    resource_arn: String,
    tag_keys: Vec<String>,
}

fn untag(ctx: &Ctx<'_>, input: Untag) -> AwsResult<Empty> {
    require_taggable(ctx, &input.resource_arn)?;
    for key in &input.tag_keys {
        ctx.tx
            .prepare_cached("DELETE FROM iot_tag WHERE scope = ?1 AND arn = ?2 AND key = ?3")?
            .execute([ctx.scope(), &input.resource_arn, key])?;
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    resource_arn: String,
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    tags: Vec<Tag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

/// A page, whose length a client cannot choose, holds all the tags a resource can have.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    require_taggable(ctx, &input.resource_arn)?;
    let page = Page::iot(None, input.next_token.as_deref(), MAX_TAGS as usize)?;
    let tags = ctx
        .tx
        .prepare_cached(
            "SELECT key, value FROM iot_tag \
             WHERE scope = ?1 AND arn = ?2 AND key > ?3 ORDER BY key LIMIT ?4",
        )?
        .query_map(
            params![ctx.scope(), input.resource_arn, page.after, page.fetch()],
            |row| {
                Ok(Tag {
                    key: row.get(0)?,
                    value: row.get(1)?,
                })
            },
        )?
        .collect::<Result<Vec<_>, _>>()?;
    let (tags, next_token) = page.cut(tags, |tag| tag.key.clone());
    Ok(Listed { tags, next_token })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Local;

    const TYPE: &str = "arn:aws:iot:us-east-1:123456789012:thingtype/car";

    fn many(from: usize, to: usize) -> Value {
        (from..to)
            .map(|n| json!({"Key": format!("k{n:02}"), "Value": "v"}))
            .collect()
    }

    #[tokio::test]
    async fn fifty_tags_fit_and_the_next_is_too_many_in_either_way() {
        let local = Local::new().await;
        let too_many = json!({"thingTypeName": "van", "tags": many(0, 51)});
        let refused = local.refused("CreateThingType", too_many).await;
        assert_eq!(refused.0, "InvalidRequestException");
        let full = json!({"thingTypeName": "car", "tags": many(0, 50)});
        local.iot("CreateThingType", full).await.unwrap();
        let again = json!({"resourceArn": TYPE, "tags": [{"Key": "k00"}]});
        local.iot("TagResource", again).await.unwrap();
        let more = json!({"resourceArn": TYPE, "tags": many(50, 51)});
        let refused = local.refused("TagResource", more).await;
        assert_eq!(refused.0, "LimitExceededException");
        let listed = local
            .iot("ListTagsForResource", json!({"resourceArn": TYPE}))
            .await;
        let listed = listed.unwrap();
        assert_eq!(listed["tags"].as_array().unwrap().len(), 50);
        assert_eq!(listed["tags"][0], json!({"Key": "k00", "Value": ""}));
        assert!(listed.get("nextToken").is_none());
    }

    #[tokio::test]
    async fn tags_go_with_their_resource() {
        let local = Local::new().await;
        for _ in 0..2 {
            let input = json!({"thingGroupName": "g", "tags": many(0, 1)});
            local.iot("CreateThingGroup", input).await.unwrap();
            let arn = TYPE.replace("thingtype/car", "thinggroup/g");
            let listed = local
                .iot("ListTagsForResource", json!({"resourceArn": arn}))
                .await;
            assert_eq!(listed.unwrap()["tags"].as_array().unwrap().len(), 1);
            local
                .iot(
                    "UntagResource",
                    json!({"resourceArn": arn, "tagKeys": ["k00", "x"]}),
                )
                .await
                .unwrap();
            local
                .iot(
                    "TagResource",
                    json!({"resourceArn": arn, "tags": many(5, 9)}),
                )
                .await
                .unwrap();
            local
                .iot("DeleteThingGroup", json!({"thingGroupName": "g"}))
                .await
                .unwrap();
        }
    }

    #[tokio::test]
    async fn packages_and_their_versions_have_tags() {
        let local = Local::new().await;
        let package = json!({"packageName": "fw", "tags": {"a": "1"}});
        local.iot("CreatePackage", package).await.unwrap();
        let version = json!({"packageName": "fw", "versionName": "1.0", "tags": {"b": "2"}});
        local.iot("CreatePackageVersion", version).await.unwrap();
        for (resource, key) in [("package/fw", "a"), ("package/fw/version/1.0", "b")] {
            let arn = TYPE.replace("thingtype/car", resource);
            let listed = local
                .iot("ListTagsForResource", json!({"resourceArn": arn}))
                .await;
            assert_eq!(listed.unwrap()["tags"][0]["Key"], key);
        }
        let missing = TYPE.replace("thingtype/car", "package/fw/version/2.0");
        let refused = local
            .refused("ListTagsForResource", json!({"resourceArn": missing}))
            .await;
        assert_eq!(refused.0, "ResourceNotFoundException");
    }

    #[tokio::test]
    async fn only_what_has_tags_is_there_and_is_ones_own_can_be_tagged() {
        let local = Local::new().await;
        for (arn, code) in [
            (TYPE.to_owned(), "ResourceNotFoundException"),
            (
                TYPE.replace("thingtype", "thing"),
                "InvalidRequestException",
            ),
            (TYPE.replace("thingtype", "cert"), "InvalidRequestException"),
            (
                TYPE.replace("us-east-1", "eu-west-1"),
                "InvalidRequestException",
            ),
            (
                TYPE.replace("123456789012", "210987654321"),
                "InvalidRequestException",
            ),
            (TYPE.replace(":iot:", ":s3:"), "InvalidRequestException"),
            ("thingtype/car".to_owned(), "InvalidRequestException"),
        ] {
            let refused = local
                .refused("ListTagsForResource", json!({"resourceArn": arn}))
                .await;
            assert_eq!(refused.0, code, "{arn}");
        }
    }
}
