//! Tags of IoT resources, by ARN.

use serde::{Deserialize, Serialize};

use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;

pub(crate) const TABLES: &str = "
CREATE TABLE iot_tag (
    scope TEXT NOT NULL, arn TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (scope, arn, key)
) WITHOUT ROWID;
";

/// Tags of a resource (AWS: 50).
const MAX_TAGS: i64 = 50;

/// A tag as most of IoT writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tag {
    #[serde(rename = "Key")]
    pub(crate) key: String,
    #[serde(rename = "Value", default)]
    pub(crate) value: String,
}

/// Sets tags of a resource; the same key is overwritten.
pub(crate) fn put(ctx: &Ctx<'_>, arn: &str, tags: &[Tag]) -> AwsResult<()> {
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
    let count: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM iot_tag WHERE scope = ?1 AND arn = ?2")?
        .query_row([ctx.scope(), arn], |row| row.get(0))?;
    if count > MAX_TAGS {
        return Err(AwsError::new(
            "LimitExceededException",
            format!("A resource may have {MAX_TAGS} tags"),
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
