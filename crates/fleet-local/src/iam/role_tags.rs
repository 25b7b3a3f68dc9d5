//! Tags of roles.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::roles::Role;
use super::{invalid_input, paging, quota};
use crate::error::AwsResult;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    read POST "/" ListRoleTags => list,
    write POST "/" TagRole => tag,
    write POST "/" UntagRole => untag,
}

/// `tag` is the key in lower case: keys differ by more than case.
pub(crate) const TABLES: &str = "
CREATE TABLE iam_role_tag (
    account TEXT NOT NULL, role TEXT NOT NULL, tag TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (account, role, tag)
) WITHOUT ROWID;
";

/// Tags of a role (AWS: 50).
const MAX_TAGS: usize = 50;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Tag {
    pub(crate) key: String,
    pub(crate) value: String,
}

/// All tags of a role of the caller's account.
pub(super) fn all(ctx: &Ctx<'_>, role: &Role) -> AwsResult<Vec<Tag>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT key, value FROM iam_role_tag WHERE account = ?1 AND role = ?2 ORDER BY tag",
    )?;
    let rows = statement.query_map([&ctx.caller.account, &role.key()], |row| {
        Ok(Tag {
            key: row.get(0)?,
            value: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Refuses tags that IAM would not take, whatever they are put on.
pub(crate) fn check(tags: &[Tag]) -> AwsResult<()> {
    let mut keys: Vec<String> = tags.iter().map(|tag| tag.key.to_lowercase()).collect();
    if keys.iter().any(|key| key.starts_with("aws:")) {
        return Err(invalid_input(
            "Tag keys that begin with aws: are reserved".to_owned(),
        ));
    }
    keys.sort_unstable();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(invalid_input(
            "Duplicate tag keys found. Please note that Tag keys are case insensitive.".to_owned(),
        ));
    }
    Ok(())
}

/// Sets tags of a role; a key in another case is the same key and keeps the newer writing.
pub(super) fn put(ctx: &Ctx<'_>, role: &Role, tags: &[Tag]) -> AwsResult<()> {
    check(tags)?;
    for tag in tags {
        ctx.tx
            .prepare_cached(
                "INSERT INTO iam_role_tag (account, role, tag, key, value) VALUES (?1, ?2, ?3, ?4, ?5) \
                 ON CONFLICT DO UPDATE SET key = excluded.key, value = excluded.value",
            )?
            .execute(params![
                ctx.caller.account,
                role.key(),
                tag.key.to_lowercase(),
                tag.key,
                tag.value
            ])?;
    }
    if all(ctx, role)?.len() > MAX_TAGS {
        return Err(quota("TagsPerRole", MAX_TAGS));
    }
    Ok(())
}

/// A deleted role loses its tags.
pub(super) fn forget(ctx: &Ctx<'_>, role: &Role) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM iam_role_tag WHERE account = ?1 AND role = ?2")?
        .execute([&ctx.caller.account, &role.key()])?;
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TagInput {
    role_name: String,
    tags: Vec<Tag>,
}

fn tag(ctx: &Ctx<'_>, input: TagInput) -> AwsResult<Empty> {
    put(ctx, &Role::get(ctx, &input.role_name)?, &input.tags)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UntagInput {
    role_name: String,
    tag_keys: Vec<String>,
}

fn untag(ctx: &Ctx<'_>, input: UntagInput) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    for key in &input.tag_keys {
        ctx.tx
            .prepare_cached(
                "DELETE FROM iam_role_tag WHERE account = ?1 AND role = ?2 AND tag = ?3",
            )?
            .execute([&ctx.caller.account, &role.key(), &key.to_lowercase()])?;
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct List {
    role_name: String,
    marker: Option<String>,
    max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Listed {
    tags: Vec<Tag>,
    #[serde(flatten)]
    tail: paging::Tail,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let role = Role::get(ctx, &input.role_name)?;
    let (tags, tail) = paging::slice(all(ctx, &role)?, input.max_items, input.marker.as_deref())?;
    Ok(Listed { tags, tail })
}
