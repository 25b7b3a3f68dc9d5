//! Versions of software packages: drafts that are edited, published and deprecated.

use std::collections::BTreeMap;

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::version::{Action, Artifact, Attributes, Status};
use super::packages::{self, Package};
use super::sboms::{self, Sbom};
use super::tags;
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

mod version;

pub(super) use self::version::{S3Location, Version};

routes! {
    write(once) PUT "/packages/{packageName}/versions/{versionName}" CreatePackageVersion => create,
    read GET "/packages/{packageName}/versions/{versionName}" GetPackageVersion => get,
    write(once) PATCH "/packages/{packageName}/versions/{versionName}" UpdatePackageVersion => update,
    write(once) DELETE "/packages/{packageName}/versions/{versionName}" DeletePackageVersion => delete,
    read GET "/packages/{packageName}/versions" ListPackageVersions => list,
}

/// Attributes, artifact and SBOM are JSON, as the operations take and give them.
pub(crate) const TABLES: &str = "
CREATE TABLE package_version (
    scope TEXT NOT NULL, package TEXT NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL,
    description TEXT, attributes TEXT, artifact TEXT, recipe TEXT,
    created_ms INTEGER NOT NULL, modified_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, package, name)
) WITHOUT ROWID;
CREATE INDEX package_version_by_status ON package_version (scope, package, status, name);
";

/// Versions of all packages of an account in a Region (AWS: 10,000, adjustable).
const MAX_VERSIONS: i64 = 10_000;

/// Names and values of all attributes of a version, in bytes (AWS: 3 KB).
const MAX_ATTRIBUTE_BYTES: usize = 3 * 1024;

/// The ARN of a version.
fn arn(ctx: &Ctx<'_>, package: &str, name: &str) -> String {
    ctx.arn(&format!("package/{package}/version/{name}"))
}

/// Whether a package has versions.
pub(super) fn any(ctx: &Ctx<'_>, package: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM package_version WHERE scope = ?1 AND package = ?2")?
        .exists([ctx.scope(), package])?)
}

fn check_attributes(attributes: Option<&Attributes>) -> AwsResult<()> {
    let bytes: usize = attributes
        .into_iter()
        .flatten()
        .map(|(key, value)| key.len() + value.len())
        .sum();
    if bytes > MAX_ATTRIBUTE_BYTES {
        return Err(AwsError::validation(format!(
            "The attributes take {bytes} bytes, more than the limit of {MAX_ATTRIBUTE_BYTES}"
        )));
    }
    Ok(())
}

/// An artifact names an object. Whether the object is there is asked when it is deployed.
fn check_artifact(artifact: Option<&Artifact>) -> AwsResult<()> {
    let Some(artifact) = artifact else {
        return Ok(());
    };
    match &artifact.s3_location {
        Some(S3Location {
            bucket: Some(_),
            key: Some(_),
            ..
        }) => Ok(()),
        _ => Err(AwsError::validation(
            "An artifact needs an s3Location with bucket and key",
        )),
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    package_name: String,
    version_name: String,
    description: Option<String>,
    attributes: Option<Attributes>,
    artifact: Option<Artifact>,
    recipe: Option<String>,
    tags: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    package_version_arn: String,
    package_name: String,
    version_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attributes: Option<Attributes>,
    status: Status,
}

fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Created> {
    let (package, name) = (input.package_name, input.version_name);
    // The operation models no ResourceNotFoundException.
    if Package::find(ctx, &package)?.is_none() {
        return Err(AwsError::validation(format!(
            "Package {package} does not exist"
        )));
    }
    if Version::find(ctx, &package, &name)?.is_some() {
        return Err(AwsError::conflict(
            format!("Version {name} of package {package} already exists"),
            &name,
        ));
    }
    check_attributes(input.attributes.as_ref())?;
    check_artifact(input.artifact.as_ref())?;
    let versions: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM package_version WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| row.get(0))?;
    if versions >= MAX_VERSIONS {
        return Err(packages::quota_exceeded("package versions", MAX_VERSIONS));
    }
    let version = Version {
        name,
        status: Status::Draft,
        description: input.description,
        attributes: input.attributes,
        artifact: input.artifact,
        recipe: input.recipe,
        created_ms: ctx.now_ms(),
        modified_ms: ctx.now_ms(),
    };
    version.save(ctx, &package)?;
    let arn = arn(ctx, &package, &version.name);
    packages::put_tags(ctx, &arn, input.tags)?;
    Ok(Created {
        package_version_arn: arn,
        package_name: package,
        version_name: version.name,
        description: version.description,
        attributes: version.attributes,
        status: version.status,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named {
    package_name: String,
    version_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Got {
    package_version_arn: String,
    package_name: String,
    version_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attributes: Option<Attributes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    artifact: Option<Artifact>,
    status: Status,
    creation_date: Value,
    last_modified_date: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipe: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sbom: Option<Sbom>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sbom_validation_status: Option<sboms::Status>,
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Got> {
    let version = Version::get(ctx, &input.package_name, &input.version_name)?;
    let (sbom, sbom_validation_status) =
        sboms::find(ctx, &input.package_name, &input.version_name)?.unzip();
    Ok(Got {
        package_version_arn: arn(ctx, &input.package_name, &version.name),
        package_name: input.package_name,
        version_name: version.name,
        description: version.description,
        attributes: version.attributes,
        artifact: version.artifact,
        status: version.status,
        creation_date: epoch(version.created_ms),
        last_modified_date: epoch(version.modified_ms),
        recipe: version.recipe,
        sbom,
        sbom_validation_status,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    package_name: String,
    version_name: String,
    description: Option<String>,
    attributes: Option<Attributes>,
    artifact: Option<Artifact>,
    recipe: Option<String>,
    action: Option<Action>,
}

/// Edits a version, then moves it. A draft is edited freely; a published one keeps its attributes
/// and artifact, a deprecated one its recipe too.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let package = input.package_name;
    let mut version = Version::get(ctx, &package, &input.version_name)?;
    let frozen = [
        ("attributes", input.attributes.is_some(), version.is_draft()),
        ("artifact", input.artifact.is_some(), version.is_draft()),
        (
            "recipe",
            input.recipe.is_some(),
            version.status != Status::Deprecated,
        ),
    ];
    for (member, given, editable) in frozen {
        if given && !editable {
            return Err(AwsError::conflict(
                format!(
                    "The {member} of version {} of package {package} cannot be changed: it is {}",
                    version.name,
                    version.status.name()
                ),
                &version.name,
            ));
        }
    }
    check_attributes(input.attributes.as_ref())?;
    check_artifact(input.artifact.as_ref())?;
    if let Some(action) = input.action {
        version.status = version.status.after(action).ok_or_else(|| {
            let action = match action {
                Action::Publish => "published",
                Action::Deprecate => "deprecated",
            };
            AwsError::conflict(
                format!(
                    "Version {} of package {package} is {} and cannot be {action}",
                    version.name,
                    version.status.name()
                ),
                &version.name,
            )
        })?;
    }
    version.description = input.description.or(version.description);
    version.attributes = input.attributes.or(version.attributes);
    version.artifact = input.artifact.or(version.artifact);
    version.recipe = input.recipe.or(version.recipe);
    version.modified_ms = ctx.now_ms();
    version.save(ctx, &package)?;
    Ok(Empty {})
}

/// Deleting a version that is not there succeeds; the default version stays.
fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let (package, name) = (input.package_name, input.version_name);
    let is_default = Package::find(ctx, &package)?
        .is_some_and(|package| package.default_version.as_ref() == Some(&name));
    if is_default {
        return Err(AwsError::validation(format!(
            "Version {name} is the default version of package {package} and cannot be deleted"
        )));
    }
    ctx.tx
        .prepare_cached(
            "DELETE FROM package_version WHERE scope = ?1 AND package = ?2 AND name = ?3",
        )?
        .execute([ctx.scope(), &package, &name])?;
    sboms::forget(ctx, &package, &name)?;
    tags::forget(ctx, &arn(ctx, &package, &name))?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    package_name: String,
    status: Option<Status>,
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    package_version_summaries: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    package_name: String,
    version_name: String,
    status: Status,
    creation_date: Value,
    last_modified_date: Value,
}

/// The versions of a package; none for a package that is not there, as the operation models no
/// ResourceNotFoundException.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = packages::page(input.max_results, input.next_token.as_deref())?;
    let status = match input.status {
        Some(_) => "AND status = ?5",
        None => "AND ?5 IS NULL",
    };
    let sql = format!(
        "SELECT name, status, created_ms, modified_ms FROM package_version \
         WHERE scope = ?1 AND package = ?2 AND name > ?3 {status} ORDER BY name LIMIT ?4"
    );
    let package = &input.package_name;
    let summaries = ctx
        .tx
        .prepare_cached(&sql)?
        .query_map(
            params![ctx.scope(), package, page.after, page.fetch(), input.status],
            |row| {
                Ok(Summary {
                    package_name: package.clone(),
                    version_name: row.get(0)?,
                    status: row.get(1)?,
                    creation_date: epoch(row.get(2)?),
                    last_modified_date: epoch(row.get(3)?),
                })
            },
        )?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let (package_version_summaries, next_token) =
        page.cut(summaries, |summary| summary.version_name.clone());
    Ok(Listed {
        package_version_summaries,
        next_token,
    })
}

#[cfg(test)]
mod tests;
