//! What can be changed of a role: its settings, its trust policy, its permissions boundary.

use rusqlite::params;
use serde::Deserialize;
use serde_json::{Value, json};

use super::roles::{Named, Role, Shown, check_trust};
use super::{managed_policies, no_such_entity};
use crate::error::AwsResult;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/" DeleteRolePermissionsBoundary => delete_boundary,
    write POST "/" PutRolePermissionsBoundary => put_boundary,
    write POST "/" UpdateAssumeRolePolicy => update_trust,
    write POST "/" UpdateRole => update,
    write POST "/" UpdateRoleDescription => update_description,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Update {
    role_name: String,
    description: Option<String>,
    max_session_duration: Option<i64>,
}

/// What is not given stays; AWS says so for both members.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    if let Some(description) = input.description {
        set(ctx, &role, "description", &description)?;
    }
    if let Some(seconds) = input.max_session_duration {
        set(ctx, &role, "max_session_s", &seconds)?;
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UpdateDescription {
    role_name: String,
    description: String,
}

fn update_description(ctx: &Ctx<'_>, input: UpdateDescription) -> AwsResult<Value> {
    let role = Role::get(ctx, &input.role_name)?;
    set(ctx, &role, "description", &input.description)?;
    let role = Role::get(ctx, &input.role_name)?;
    Ok(json!({"Role": Shown::whole(ctx, &role)?}))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UpdateTrust {
    role_name: String,
    policy_document: String,
}

fn update_trust(ctx: &Ctx<'_>, input: UpdateTrust) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    check_trust(ctx, &input.policy_document)?;
    set(ctx, &role, "trust", &input.policy_document)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PutBoundary {
    role_name: String,
    permissions_boundary: String,
}

fn put_boundary(ctx: &Ctx<'_>, input: PutBoundary) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    managed_policies::require_attachable(ctx, &input.permissions_boundary)?;
    set(ctx, &role, "boundary", &input.permissions_boundary)?;
    Ok(Empty {})
}

fn delete_boundary(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    if role.boundary.is_none() {
        return Err(no_such_entity(format!(
            "Role {} does not have a permissions boundary",
            role.name
        )));
    }
    set(ctx, &role, "boundary", &rusqlite::types::Null)?;
    Ok(Empty {})
}

fn set(
    ctx: &Ctx<'_>,
    role: &Role,
    column: &'static str,
    value: &dyn rusqlite::ToSql,
) -> AwsResult<()> {
    let sql = format!("UPDATE iam_role SET {column} = ?3 WHERE account = ?1 AND key = ?2");
    ctx.tx
        .prepare_cached(&sql)?
        .execute(params![ctx.caller.account, role.key(), value])?;
    Ok(())
}
