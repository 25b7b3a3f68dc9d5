//! Versions of a policy, one of them in force.

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::policies::{self, Policy, check_document};
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/policies/{policyName}/version" CreatePolicyVersion => create,
    write DELETE "/policies/{policyName}/version/{policyVersionId}" DeletePolicyVersion => delete,
    read GET "/policies/{policyName}/version/{policyVersionId}" GetPolicyVersion => get,
    read GET "/policies/{policyName}/version" ListPolicyVersions => list,
    write PATCH "/policies/{policyName}/version/{policyVersionId}" SetDefaultPolicyVersion => set_default,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iot_policy_version (
    scope TEXT NOT NULL, policy_name TEXT NOT NULL, version INTEGER NOT NULL, document TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, policy_name, version)
) WITHOUT ROWID;
";

/// Versions of a policy (AWS: 5).
const MAX_VERSIONS: i64 = 5;

/// Keeps a version.
pub(super) fn insert(ctx: &Ctx<'_>, policy: &str, version: i64, document: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "INSERT INTO iot_policy_version (scope, policy_name, version, document, created_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            ctx.scope(),
            policy,
            version,
            document,
            ctx.now_ms()
        ])?;
    Ok(())
}

/// How many versions a policy has.
pub(super) fn count(ctx: &Ctx<'_>, policy: &str) -> AwsResult<i64> {
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT count(*) FROM iot_policy_version WHERE scope = ?1 AND policy_name = ?2",
        )?
        .query_row([ctx.scope(), policy], |row| row.get(0))?)
}

/// A deleted policy loses its versions.
pub(super) fn forget(ctx: &Ctx<'_>, policy: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM iot_policy_version WHERE scope = ?1 AND policy_name = ?2")?
        .execute([ctx.scope(), policy])?;
    Ok(())
}

/// The document in force.
pub(super) fn document(ctx: &Ctx<'_>, policy: &Policy) -> AwsResult<String> {
    Ok(find(ctx, policy, policy.default_version)?.document)
}

struct Version {
    number: i64,
    document: String,
    created_ms: i64,
}

fn find(ctx: &Ctx<'_>, policy: &Policy, number: i64) -> AwsResult<Version> {
    ctx.tx
        .prepare_cached(
            "SELECT document, created_ms FROM iot_policy_version \
             WHERE scope = ?1 AND policy_name = ?2 AND version = ?3",
        )?
        .query_row(params![ctx.scope(), policy.name, number], |row| {
            Ok(Version {
                number,
                document: row.get(0)?,
                created_ms: row.get(1)?,
            })
        })
        .optional()?
        .ok_or_else(|| {
            AwsError::not_found(format!(
                "Version {number} of policy {} not found.",
                policy.name
            ))
        })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    policy_name: String,
    policy_document: String,
    #[serde(default)]
    set_as_default: bool,
}

fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Value> {
    let mut policy = Policy::get(ctx, &input.policy_name)?;
    check_document(&input.policy_document)?;
    if count(ctx, &policy.name)? >= MAX_VERSIONS {
        return Err(AwsError::new(
            "VersionsLimitExceededException",
            format!(
                "The policy {} already has the maximum number of versions ({MAX_VERSIONS})",
                policy.name
            ),
        ));
    }
    let version = policy.next_version;
    insert(ctx, &policy.name, version, &input.policy_document)?;
    policy.next_version += 1;
    if input.set_as_default {
        policy.default_version = version;
    }
    policy.save(ctx)?;
    Ok(json!({
        "policyArn": policies::arn(ctx, &policy.name),
        "policyDocument": input.policy_document,
        "policyVersionId": version.to_string(),
        "isDefaultVersion": input.set_as_default,
    }))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named {
    policy_name: String,
    policy_version_id: String,
}

impl Named {
    fn find(&self, ctx: &Ctx<'_>) -> AwsResult<(Policy, Version)> {
        let policy = Policy::get(ctx, &self.policy_name)?;
        // The model lets digits through alone; a number too long for a version is none.
        let number = self.policy_version_id.parse().unwrap_or(i64::MAX);
        let version = find(ctx, &policy, number)?;
        Ok((policy, version))
    }
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let (policy, version) = input.find(ctx)?;
    Ok(json!({
        "policyArn": policies::arn(ctx, &policy.name),
        "policyDocument": version.document,
        "policyVersionId": version.number.to_string(),
        "isDefaultVersion": version.number == policy.default_version,
        "creationDate": epoch(version.created_ms),
        "lastModifiedDate": epoch(version.created_ms),
        "generationId": policy.generation,
        "policyName": policy.name,
    }))
}

fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let (policy, version) = input.find(ctx)?;
    if version.number == policy.default_version {
        return Err(AwsError::invalid_request(
            "Cannot delete the default version of a policy",
        ));
    }
    ctx.tx
        .prepare_cached(
            "DELETE FROM iot_policy_version WHERE scope = ?1 AND policy_name = ?2 AND version = ?3",
        )?
        .execute(params![ctx.scope(), policy.name, version.number])?;
    Ok(Empty {})
}

fn set_default(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let (mut policy, version) = input.find(ctx)?;
    policy.default_version = version.number;
    policy.save(ctx)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    policy_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    policy_versions: Vec<Line>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    version_id: String,
    is_default_version: bool,
    create_date: Value,
}

/// The newest first.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let policy = Policy::get(ctx, &input.policy_name)?;
    let mut statement = ctx.tx.prepare_cached(
        "SELECT version, created_ms FROM iot_policy_version WHERE scope = ?1 AND policy_name = ?2 \
         ORDER BY version DESC",
    )?;
    let rows = statement.query_map([ctx.scope(), &policy.name], |row| {
        let number: i64 = row.get(0)?;
        Ok(Line {
            version_id: number.to_string(),
            is_default_version: number == policy.default_version,
            create_date: epoch(row.get(1)?),
        })
    })?;
    Ok(Listed {
        policy_versions: rows.collect::<rusqlite::Result<_>>()?,
    })
}
