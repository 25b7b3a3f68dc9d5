//! Managed policies attached to roles.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::managed_policies::{PolicyArn, require_attachable};
use super::roles::Role;
use super::{managed_policy_versions, no_such_entity, paging, quota};
use crate::error::AwsResult;
use crate::policy::Document;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/" AttachRolePolicy => attach,
    write POST "/" DetachRolePolicy => detach,
    read POST "/" ListAttachedRolePolicies => list,
    read POST "/" ListEntitiesForPolicy => list_entities,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iam_attached_policy (
    account TEXT NOT NULL, role TEXT NOT NULL, arn TEXT NOT NULL,
    PRIMARY KEY (account, role, arn)
) WITHOUT ROWID;
CREATE INDEX iam_role_of_policy ON iam_attached_policy (account, arn, role);
";

/// Managed policies of a role (AWS: 10, adjustable).
const MAX_ATTACHED: i64 = 10;

/// The managed policies of a role of an account, read. Those that are unknown allow nothing.
pub(super) fn documents(ctx: &Ctx<'_>, account: &str, role: &Role) -> AwsResult<Vec<Document>> {
    let mut found = Vec::new();
    for arn in arns(ctx, account, role)? {
        found.extend(managed_policy_versions::in_force(ctx, account, &arn)?);
    }
    Ok(found)
}

fn arns(ctx: &Ctx<'_>, account: &str, role: &Role) -> AwsResult<Vec<String>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT arn FROM iam_attached_policy WHERE account = ?1 AND role = ?2 ORDER BY arn",
    )?;
    let rows = statement.query_map([account, &role.key()], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Attachment {
    role_name: String,
    policy_arn: String,
}

/// Attaching once more changes nothing.
fn attach(ctx: &Ctx<'_>, input: Attachment) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    require_attachable(ctx, &input.policy_arn)?;
    ctx.tx
        .prepare_cached(
            "INSERT INTO iam_attached_policy (account, role, arn) VALUES (?1, ?2, ?3) \
             ON CONFLICT DO NOTHING",
        )?
        .execute([&ctx.caller.account, &role.key(), &input.policy_arn])?;
    let count: i64 = ctx
        .tx
        .prepare_cached(
            "SELECT count(*) FROM iam_attached_policy WHERE account = ?1 AND role = ?2",
        )?
        .query_row([&ctx.caller.account, &role.key()], |row| row.get(0))?;
    if count > MAX_ATTACHED {
        return Err(quota("PoliciesPerRole", MAX_ATTACHED));
    }
    Ok(Empty {})
}

fn detach(ctx: &Ctx<'_>, input: Attachment) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    PolicyArn::parse(&input.policy_arn)?;
    let gone = ctx
        .tx
        .prepare_cached(
            "DELETE FROM iam_attached_policy WHERE account = ?1 AND role = ?2 AND arn = ?3",
        )?
        .execute([&ctx.caller.account, &role.key(), &input.policy_arn])?;
    if gone == 0 {
        return Err(no_such_entity(format!(
            "Policy {} was not found.",
            input.policy_arn
        )));
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct List {
    role_name: String,
    path_prefix: Option<String>,
    marker: Option<String>,
    max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Listed {
    attached_policies: Vec<Attached>,
    #[serde(flatten)]
    tail: paging::Tail,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Attached {
    policy_name: String,
    policy_arn: String,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let role = Role::get(ctx, &input.role_name)?;
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let mut arns = arns(ctx, &ctx.caller.account, &role)?;
    arns.retain(|arn| path(arn).starts_with(prefix));
    let (arns, tail) = paging::slice(arns, input.max_items, input.marker.as_deref())?;
    let attached = arns.into_iter().map(|policy_arn| Attached {
        policy_name: policy_arn.rsplit('/').next().unwrap_or_default().to_owned(),
        policy_arn,
    });
    Ok(Listed {
        attached_policies: attached.collect(),
        tail,
    })
}

/// `/service-role/` of `arn:aws:iam::aws:policy/service-role/AWSIoTLogging`.
fn path(arn: &str) -> &str {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    let resource = resource.strip_prefix("policy").unwrap_or(resource);
    resource.rfind('/').map_or("/", |slash| &resource[..=slash])
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ListEntities {
    policy_arn: String,
    entity_filter: Option<String>,
    path_prefix: Option<String>,
    policy_usage_filter: Option<String>,
    marker: Option<String>,
    max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Entities {
    policy_groups: Vec<Value>,
    policy_users: Vec<Value>,
    policy_roles: Vec<Value>,
    #[serde(flatten)]
    tail: paging::Tail,
}

/// Roles alone can have policies here.
fn list_entities(ctx: &Ctx<'_>, input: ListEntities) -> AwsResult<Entities> {
    require_attachable(ctx, &input.policy_arn)?;
    let page = paging::page(input.max_items, input.marker.as_deref())?;
    let sql = match input.policy_usage_filter.as_deref() {
        Some("PermissionsBoundary") => {
            "SELECT key, name, id FROM iam_role WHERE account = ?1 AND boundary = ?2 AND key > ?3 \
             AND substr(path, 1, length(?4)) = ?4 ORDER BY key LIMIT ?5"
        }
        _ => {
            "SELECT r.key, r.name, r.id FROM iam_attached_policy AS a \
             JOIN iam_role AS r ON r.account = a.account AND r.key = a.role \
             WHERE a.account = ?1 AND a.arn = ?2 AND a.role > ?3 \
             AND substr(r.path, 1, length(?4)) = ?4 ORDER BY a.role LIMIT ?5"
        }
    };
    let roles_wanted = matches!(input.entity_filter.as_deref(), None | Some("Role"));
    let rows = ctx
        .tx
        .prepare_cached(sql)?
        .query_map(
            params![
                ctx.caller.account,
                input.policy_arn,
                page.after,
                input.path_prefix.as_deref().unwrap_or("/"),
                if roles_wanted { page.fetch() } else { 0 },
            ],
            |row| {
                let shown = json!({"RoleName": row.get::<_, String>(1)?, "RoleId": row.get::<_, String>(2)?});
                Ok((row.get::<_, String>(0)?, shown))
            },
        )?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let (rows, marker) = page.cut(rows, |(key, _)| key.clone());
    Ok(Entities {
        policy_groups: Vec::new(),
        policy_users: Vec::new(),
        policy_roles: rows.into_iter().map(|(_, shown)| shown).collect(),
        tail: marker.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_a_policy_is_what_stands_before_its_name() {
        assert_eq!(path("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"), "/");
        assert_eq!(
            path("arn:aws:iam::aws:policy/service-role/AWSIoTLogging"),
            "/service-role/"
        );
    }
}
