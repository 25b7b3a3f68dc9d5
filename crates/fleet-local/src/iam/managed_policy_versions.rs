//! Versions of the account's managed policies.

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::managed_policies::{Managed, PolicyArn, check_document};
use super::{aws_policies, date, delete_conflict, documents, encoded, no_such_entity, paging};
use crate::error::{AwsError, AwsResult};
use crate::policy::Document;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/" CreatePolicyVersion => create,
    write POST "/" DeletePolicyVersion => delete,
    read POST "/" GetPolicyVersion => get,
    read POST "/" ListPolicyVersions => list,
    write POST "/" SetDefaultPolicyVersion => set_default,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iam_policy_version (
    account TEXT NOT NULL, policy TEXT NOT NULL, version INTEGER NOT NULL, document TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY (account, policy, version)
) WITHOUT ROWID;
";

/// Versions of a managed policy (AWS: 5).
const MAX_VERSIONS: usize = 5;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Shown {
    #[serde(skip)]
    number: i64,
    version_id: String,
    is_default_version: bool,
    create_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<String>,
}

/// Keeps a version.
pub(super) fn insert(
    ctx: &Ctx<'_>,
    policy: &Managed,
    version: i64,
    document: &str,
) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "INSERT INTO iam_policy_version (account, policy, version, document, created_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            ctx.caller.account,
            policy.key(),
            version,
            document,
            ctx.now_ms()
        ])?;
    Ok(())
}

/// A deleted policy loses its only version; one with more stays.
pub(super) fn forget(ctx: &Ctx<'_>, policy: &Managed) -> AwsResult<()> {
    if all(ctx, policy)?.len() > 1 {
        return Err(delete_conflict(
            "This policy has more than one version. Before you delete a policy, you must delete \
             the policy's versions. The default version is deleted with the policy.",
        ));
    }
    ctx.tx
        .prepare_cached("DELETE FROM iam_policy_version WHERE account = ?1 AND policy = ?2")?
        .execute([&ctx.caller.account, &policy.key()])?;
    Ok(())
}

/// All versions, the newest first, without their documents.
fn all(ctx: &Ctx<'_>, policy: &Managed) -> AwsResult<Vec<Shown>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT version, created_ms FROM iam_policy_version WHERE account = ?1 AND policy = ?2 \
         ORDER BY version DESC",
    )?;
    let rows = statement.query_map([&ctx.caller.account, &policy.key()], |row| {
        let number: i64 = row.get(0)?;
        Ok(Shown {
            number,
            version_id: format!("v{number}"),
            is_default_version: number == policy.default_version,
            create_date: date(row.get(1)?),
            document: None,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The document of a version.
fn document(ctx: &Ctx<'_>, policy: &Managed, version: i64) -> AwsResult<Option<String>> {
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT document FROM iam_policy_version WHERE account = ?1 AND policy = ?2 AND version = ?3",
        )?
        .query_row(
            params![ctx.caller.account, policy.key(), version],
            |row| row.get(0),
        )
        .optional()?)
}

/// The default version of a managed policy, read; nothing if it is unknown.
pub(super) fn in_force(ctx: &Ctx<'_>, account: &str, arn: &str) -> AwsResult<Option<Document>> {
    if let PolicyArn::Of { account: of, name } = PolicyArn::parse(arn)? {
        let text: Option<String> = ctx
            .tx
            .prepare_cached(
                "SELECT v.document FROM iam_policy AS p JOIN iam_policy_version AS v \
                 ON v.account = p.account AND v.policy = p.key AND v.version = p.default_version \
                 WHERE p.account = ?1 AND p.key = ?2",
            )?
            .query_row([of, &name.to_lowercase()], |row| row.get(0))
            .optional()?;
        return text
            .filter(|_| of == account)
            .map(|text| documents::managed(&text))
            .transpose();
    }
    Ok(aws_policies::document(arn))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Create {
    policy_arn: String,
    policy_document: String,
    #[serde(default)]
    set_as_default: bool,
}

fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Value> {
    let mut policy = Managed::get(ctx, &input.policy_arn)?;
    check_document(&input.policy_document)?;
    if all(ctx, &policy)?.len() >= MAX_VERSIONS {
        return Err(AwsError::new(
            "LimitExceeded",
            format!(
                "A managed policy can have up to {MAX_VERSIONS} versions. Before you create a new \
                 version, you must delete an existing version."
            ),
        ));
    }
    let version = policy.next_version;
    insert(ctx, &policy, version, &input.policy_document)?;
    policy.next_version += 1;
    if input.set_as_default {
        policy.default_version = version;
    }
    save(ctx, &policy)?;
    let made = all(ctx, &policy)?
        .into_iter()
        .find(|shown| shown.number == version);
    Ok(json!({"PolicyVersion": made}))
}

fn save(ctx: &Ctx<'_>, policy: &Managed) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "UPDATE iam_policy SET default_version = ?3, next_version = ?4, updated_ms = ?5 \
             WHERE account = ?1 AND key = ?2",
        )?
        .execute(params![
            ctx.caller.account,
            policy.key(),
            policy.default_version,
            policy.next_version,
            ctx.now_ms()
        ])?;
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Named {
    policy_arn: String,
    version_id: String,
}

impl Named {
    /// The policy and the version, which is there.
    fn find(&self, ctx: &Ctx<'_>) -> AwsResult<(Managed, Shown)> {
        let policy = Managed::get(ctx, &self.policy_arn)?;
        let version = all(ctx, &policy)?
            .into_iter()
            .find(|shown| shown.version_id == self.version_id)
            .ok_or_else(|| {
                no_such_entity(format!(
                    "Policy {} version {} does not exist or is not attachable.",
                    self.policy_arn, self.version_id
                ))
            })?;
        Ok((policy, version))
    }
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let (policy, mut version) = input.find(ctx)?;
    version.document = document(ctx, &policy, version.number)?.map(|text| encoded(&text));
    Ok(json!({"PolicyVersion": version}))
}

fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let (policy, version) = input.find(ctx)?;
    if version.is_default_version {
        return Err(delete_conflict(
            "Cannot delete the default version of a policy.",
        ));
    }
    ctx.tx
        .prepare_cached(
            "DELETE FROM iam_policy_version WHERE account = ?1 AND policy = ?2 AND version = ?3",
        )?
        .execute(params![ctx.caller.account, policy.key(), version.number])?;
    Ok(Empty {})
}

fn set_default(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let (mut policy, version) = input.find(ctx)?;
    policy.default_version = version.number;
    save(ctx, &policy)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct List {
    policy_arn: String,
    marker: Option<String>,
    max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Listed {
    versions: Vec<Shown>,
    #[serde(flatten)]
    tail: paging::Tail,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let policy = Managed::get(ctx, &input.policy_arn)?;
    let (versions, tail) =
        paging::slice(all(ctx, &policy)?, input.max_items, input.marker.as_deref())?;
    Ok(Listed { versions, tail })
}
