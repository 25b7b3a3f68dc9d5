//! Inline policies of roles.

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::roles::Role;
use super::{counted, documents, encoded, no_such_entity, paging};
use crate::error::{AwsError, AwsResult};
use crate::policy::Document;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/" DeleteRolePolicy => delete,
    read POST "/" GetRolePolicy => get,
    read POST "/" ListRolePolicies => list,
    write POST "/" PutRolePolicy => put,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iam_role_policy (
    account TEXT NOT NULL, role TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL,
    document TEXT NOT NULL, size INTEGER NOT NULL,
    PRIMARY KEY (account, role, key)
) WITHOUT ROWID;
";

/// Characters of all inline policies of a role, white space left out (AWS: 10,240).
const MAX_SIZE: i64 = 10_240;

/// The inline policies of a role, read.
pub(super) fn documents(ctx: &Ctx<'_>, account: &str, role: &Role) -> AwsResult<Vec<Document>> {
    let mut statement = ctx
        .tx
        .prepare_cached("SELECT document FROM iam_role_policy WHERE account = ?1 AND role = ?2")?;
    let texts = statement
        .query_map([account, &role.key()], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    texts.iter().map(|text| documents::inline(text)).collect()
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Put {
    role_name: String,
    policy_name: String,
    policy_document: String,
}

fn put(ctx: &Ctx<'_>, input: Put) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    documents::inline(&input.policy_document)?;
    ctx.tx
        .prepare_cached(
            "INSERT INTO iam_role_policy (account, role, key, name, document, size) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT DO UPDATE SET document = excluded.document, size = excluded.size",
        )?
        .execute(params![
            ctx.caller.account,
            role.key(),
            input.policy_name.to_lowercase(),
            input.policy_name,
            input.policy_document,
            i64::try_from(counted(&input.policy_document)).unwrap_or(i64::MAX),
        ])?;
    let size: i64 = ctx
        .tx
        .prepare_cached("SELECT sum(size) FROM iam_role_policy WHERE account = ?1 AND role = ?2")?
        .query_row([&ctx.caller.account, &role.key()], |row| row.get(0))?;
    if size > MAX_SIZE {
        return Err(AwsError::new(
            "LimitExceeded",
            format!(
                "Maximum policy size of {MAX_SIZE} bytes exceeded for role {}",
                role.name
            ),
        ));
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Named {
    role_name: String,
    policy_name: String,
}

fn no_such_policy(name: &str) -> AwsError {
    no_such_entity(format!("The role policy with name {name} cannot be found."))
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let role = Role::get(ctx, &input.role_name)?;
    let found: Option<(String, String)> = ctx
        .tx
        .prepare_cached(
            "SELECT name, document FROM iam_role_policy WHERE account = ?1 AND role = ?2 AND key = ?3",
        )?
        .query_row(
            [
                &ctx.caller.account,
                &role.key(),
                &input.policy_name.to_lowercase(),
            ],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let (name, document) = found.ok_or_else(|| no_such_policy(&input.policy_name))?;
    Ok(json!({
        "RoleName": role.name,
        "PolicyName": name,
        "PolicyDocument": encoded(&document),
    }))
}

fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    let gone = ctx
        .tx
        .prepare_cached(
            "DELETE FROM iam_role_policy WHERE account = ?1 AND role = ?2 AND key = ?3",
        )?
        .execute([
            &ctx.caller.account,
            &role.key(),
            &input.policy_name.to_lowercase(),
        ])?;
    if gone == 0 {
        return Err(no_such_policy(&input.policy_name));
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
    policy_names: Vec<String>,
    #[serde(flatten)]
    tail: paging::Tail,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let role = Role::get(ctx, &input.role_name)?;
    let page = paging::page(input.max_items, input.marker.as_deref())?;
    let names = ctx
        .tx
        .prepare_cached(
            "SELECT name FROM iam_role_policy WHERE account = ?1 AND role = ?2 AND key > ?3 \
             ORDER BY key LIMIT ?4",
        )?
        .query_map(
            params![ctx.caller.account, role.key(), page.after, page.fetch()],
            |row| row.get(0),
        )?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    let (policy_names, marker) = page.cut(names, |name| name.to_lowercase());
    Ok(Listed {
        policy_names,
        tail: marker.into(),
    })
}
