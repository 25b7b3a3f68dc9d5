//! The configuration of the package catalog: whether jobs write what they installed to `$package`.

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::error::{AwsError, AwsResult};
use crate::iam::access::{self, Refusal};
use crate::route::{Ctx, routes};

routes! {
    read GET "/package-configuration" GetPackageConfiguration => get,
    write(once) PATCH "/package-configuration" UpdatePackageConfiguration => update,
}

pub(crate) const TABLES: &str = "
CREATE TABLE package_configuration (
    scope TEXT PRIMARY KEY, enabled INTEGER NOT NULL, role_arn TEXT
) WITHOUT ROWID;
";

/// Whether, and with which role, a job that succeeds updates the thing's `$package` shadow.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct VersionUpdateByJobs {
    enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_arn: Option<String>,
}

/// The role with which jobs write `$package` shadows, if they do.
pub(super) fn role_of_jobs(ctx: &Ctx<'_>) -> AwsResult<Option<String>> {
    let found = find(ctx)?;
    Ok(found.role_arn.filter(|_| found.enabled))
}

fn find(ctx: &Ctx<'_>) -> AwsResult<VersionUpdateByJobs> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT enabled, role_arn FROM package_configuration WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| {
            Ok(VersionUpdateByJobs {
                enabled: row.get(0)?,
                role_arn: row.get(1)?,
            })
        })
        .optional()?
        .unwrap_or_default())
}

#[derive(Debug, Deserialize)]
struct Get {}

fn get(ctx: &Ctx<'_>, _: Get) -> AwsResult<Value> {
    Ok(json!({ "versionUpdateByJobsConfig": find(ctx)? }))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    version_update_by_jobs_config: Option<Change>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    enabled: Option<bool>,
    role_arn: Option<String>,
}

/// Changes what is given and keeps the rest. Jobs cannot write shadows without a role.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Value> {
    let Some(change) = input.version_update_by_jobs_config else {
        return Ok(json!({}));
    };
    let before = find(ctx)?;
    let after = VersionUpdateByJobs {
        enabled: change.enabled.unwrap_or(before.enabled),
        role_arn: change.role_arn.or(before.role_arn),
    };
    if after.enabled && after.role_arn.is_none() {
        return Err(AwsError::validation(
            "versionUpdateByJobsConfig needs a roleArn when it is enabled",
        ));
    }
    if after.enabled
        && let Some(role) = &after.role_arn
    {
        require_assumable(ctx, role)?;
    }
    ctx.tx
        .prepare_cached(
            "INSERT INTO package_configuration (scope, enabled, role_arn) VALUES (?1, ?2, ?3) \
             ON CONFLICT DO UPDATE SET enabled = excluded.enabled, role_arn = excluded.role_arn",
        )?
        .execute(params![ctx.scope(), after.enabled, after.role_arn])?;
    Ok(json!({}))
}

/// AWS IoT must be able to assume the role. AWS does not document what it says when it cannot.
fn require_assumable(ctx: &Ctx<'_>, role: &str) -> AwsResult<()> {
    match access::assumable(ctx, role, "iot.amazonaws.com")? {
        Ok(_) => Ok(()),
        Err(Refusal::NoSuchRole) => Err(AwsError::validation(format!(
            "The role {role} does not exist"
        ))),
        Err(Refusal::NotTrusted) => Err(AwsError::validation(format!(
            "AWS IoT cannot assume the role {role}: its trust policy must allow iot.amazonaws.com"
        ))),
    }
}
