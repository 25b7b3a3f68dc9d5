//! Software packages: named collections of versions, one of which may be the default.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::package_versions::{self, Version};
use super::tags::{self, Tag};
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write(once) PUT "/packages/{packageName}" CreatePackage => create,
    read GET "/packages/{packageName}" GetPackage => get,
    write(once) PATCH "/packages/{packageName}" UpdatePackage => update,
    write(once) DELETE "/packages/{packageName}" DeletePackage => delete,
    read GET "/packages" ListPackages => list,
}

pub(crate) const TABLES: &str = "
CREATE TABLE package (
    scope TEXT NOT NULL, name TEXT NOT NULL, description TEXT, default_version TEXT,
    created_ms INTEGER NOT NULL, modified_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
";

/// Packages of an account in a Region (AWS: 100, adjustable).
const MAX_PACKAGES: i64 = 100;

/// Entries of a list page, when the client does not say how many (AWS: at most 100).
pub(super) const PAGE: usize = 25;

/// A package as it is stored.
pub(super) struct Package {
    name: String,
    description: Option<String>,
    pub(super) default_version: Option<String>,
    created_ms: i64,
    modified_ms: i64,
}

const COLUMNS: &str = "name, description, default_version, created_ms, modified_ms";

impl Package {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Package> {
        Ok(Package {
            name: row.get(0)?,
            description: row.get(1)?,
            default_version: row.get(2)?,
            created_ms: row.get(3)?,
            modified_ms: row.get(4)?,
        })
    }

    pub(super) fn find(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<Package>> {
        let sql = format!("SELECT {COLUMNS} FROM package WHERE scope = ?1 AND name = ?2");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([ctx.scope(), name], Package::from_row)
            .optional()?)
    }

    fn get(ctx: &Ctx<'_>, name: &str) -> AwsResult<Package> {
        Package::find(ctx, name)?
            .ok_or_else(|| AwsError::not_found(format!("Package {name} not found.")))
    }
}

fn arn(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.arn(&format!("package/{name}"))
}

/// The map of tags that the package operations take, as the list that the others take.
pub(super) fn put_tags(
    ctx: &Ctx<'_>,
    arn: &str,
    tags: Option<BTreeMap<String, String>>,
) -> AwsResult<()> {
    let tags: Vec<Tag> = tags
        .unwrap_or_default()
        .into_iter()
        .map(|(key, value)| Tag { key, value })
        .collect();
    tags::put(ctx, arn, &tags).map_err(|error| match error.code.as_ref() {
        "InvalidRequestException" => AwsError::validation(error.message),
        _ => error,
    })
}

/// A limit of the catalog is reached.
pub(super) fn quota_exceeded(what: &str, limit: i64) -> AwsError {
    AwsError::new(
        "ServiceQuotaExceededException",
        format!("The maximum number of {what} is {limit}"),
    )
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    package_name: String,
    description: Option<String>,
    tags: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    package_name: String,
    package_arn: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Created> {
    let name = input.package_name;
    if Package::find(ctx, &name)?.is_some() {
        return Err(AwsError::conflict(
            format!("Package {name} already exists"),
            &name,
        ));
    }
    let packages: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM package WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| row.get(0))?;
    if packages >= MAX_PACKAGES {
        return Err(quota_exceeded("packages", MAX_PACKAGES));
    }
    ctx.tx
        .prepare_cached(
            "INSERT INTO package (scope, name, description, created_ms, modified_ms) \
             VALUES (?1, ?2, ?3, ?4, ?4)",
        )?
        .execute(params![ctx.scope(), name, input.description, ctx.now_ms()])?;
    let arn = arn(ctx, &name);
    put_tags(ctx, &arn, input.tags)?;
    Ok(Created {
        package_name: name,
        package_arn: arn,
        description: input.description,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named {
    package_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Got {
    package_name: String,
    package_arn: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_version_name: Option<String>,
    creation_date: Value,
    last_modified_date: Value,
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Got> {
    let package = Package::get(ctx, &input.package_name)?;
    Ok(Got {
        package_arn: arn(ctx, &package.name),
        package_name: package.name,
        description: package.description,
        default_version_name: package.default_version,
        creation_date: epoch(package.created_ms),
        last_modified_date: epoch(package.modified_ms),
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    package_name: String,
    description: Option<String>,
    default_version_name: Option<String>,
    #[serde(default)]
    unset_default_version: bool,
}

/// A default version is one that can be deployed: PUBLISHED or DEPRECATED.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let mut package = Package::get(ctx, &input.package_name)?;
    if input.unset_default_version && input.default_version_name.is_some() {
        return Err(AwsError::validation(
            "defaultVersionName and unsetDefaultVersion cannot be given together",
        ));
    }
    if let Some(version) = input.default_version_name {
        if Version::get(ctx, &package.name, &version)?.is_draft() {
            return Err(AwsError::conflict(
                format!(
                    "Version {version} of package {} is a draft and cannot be the default version",
                    package.name
                ),
                &version,
            ));
        }
        package.default_version = Some(version);
    }
    if input.unset_default_version {
        package.default_version = None;
    }
    ctx.tx
        .prepare_cached(
            "UPDATE package SET description = ?3, default_version = ?4, modified_ms = ?5 \
             WHERE scope = ?1 AND name = ?2",
        )?
        .execute(params![
            ctx.scope(),
            package.name,
            input.description.or(package.description),
            package.default_version,
            ctx.now_ms(),
        ])?;
    Ok(Empty {})
}

/// Deleting a package that is not there succeeds; one with versions stays.
fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let name = input.package_name;
    if package_versions::any(ctx, &name)? {
        return Err(AwsError::validation(format!(
            "Package {name} cannot be deleted while it has versions"
        )));
    }
    ctx.tx
        .prepare_cached("DELETE FROM package WHERE scope = ?1 AND name = ?2")?
        .execute([ctx.scope(), &name])?;
    tags::forget(ctx, &arn(ctx, &name))?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    package_summaries: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    package_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_version_name: Option<String>,
    creation_date: Value,
    last_modified_date: Value,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = page(input.max_results, input.next_token.as_deref())?;
    let sql = format!(
        "SELECT {COLUMNS} FROM package WHERE scope = ?1 AND name > ?2 ORDER BY name LIMIT ?3"
    );
    let packages = ctx
        .tx
        .prepare_cached(&sql)?
        .query_map(
            params![ctx.scope(), page.after, page.fetch()],
            Package::from_row,
        )?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let (packages, next_token) = page.cut(packages, |package| package.name.clone());
    let summaries = packages.into_iter().map(|package| Summary {
        package_name: package.name,
        default_version_name: package.default_version,
        creation_date: epoch(package.created_ms),
        last_modified_date: epoch(package.modified_ms),
    });
    Ok(Listed {
        package_summaries: summaries.collect(),
        next_token,
    })
}

/// A page of a list of the catalog.
pub(super) fn page(max_results: Option<u32>, next_token: Option<&str>) -> AwsResult<Page> {
    Page::new(max_results, next_token, PAGE, |message| {
        AwsError::validation(message)
    })
}
