//! A version as it is stored, and the statuses it goes through.

use std::collections::BTreeMap;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension as _, Row, params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;
use crate::store;

pub(super) type Attributes = BTreeMap<String, String>;

/// Where a version is in its life. There is no way back to a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(in crate::iot) enum Status {
    /// It is edited, and cannot be deployed or be the default.
    Draft,
    Published,
    /// It can still be deployed and be the default.
    Deprecated,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Action {
    Publish,
    Deprecate,
}

impl Status {
    const ALL: [Status; 3] = [Status::Draft, Status::Published, Status::Deprecated];

    pub(super) fn name(self) -> &'static str {
        match self {
            Status::Draft => "DRAFT",
            Status::Published => "PUBLISHED",
            Status::Deprecated => "DEPRECATED",
        }
    }

    pub(super) fn after(self, action: Action) -> Option<Status> {
        match (self, action) {
            (Status::Draft | Status::Deprecated, Action::Publish) => Some(Status::Published),
            (Status::Published, Action::Deprecate) => Some(Status::Deprecated),
            _ => None,
        }
    }
}

impl ToSql for Status {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl FromSql for Status {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let name = value.as_str()?;
        Status::ALL
            .into_iter()
            .find(|status| status.name() == name)
            .ok_or(FromSqlError::InvalidType)
    }
}

/// Where an artifact or an SBOM lies.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::iot) struct S3Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::iot) bucket: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::iot) key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::iot) version: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::iot) struct Artifact {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::iot) s3_location: Option<S3Location>,
}

/// A version as it is stored.
pub(in crate::iot) struct Version {
    pub(super) name: String,
    pub(super) status: Status,
    pub(super) description: Option<String>,
    pub(super) attributes: Option<Attributes>,
    pub(super) artifact: Option<Artifact>,
    pub(super) recipe: Option<String>,
    pub(super) created_ms: i64,
    pub(super) modified_ms: i64,
}

impl Version {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Version> {
        Ok(Version {
            name: row.get(0)?,
            status: row.get(1)?,
            description: row.get(2)?,
            attributes: optional(row, 3)?,
            artifact: optional(row, 4)?,
            recipe: row.get(5)?,
            created_ms: row.get(6)?,
            modified_ms: row.get(7)?,
        })
    }

    pub(in crate::iot) fn find(
        ctx: &Ctx<'_>,
        package: &str,
        name: &str,
    ) -> AwsResult<Option<Version>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT name, status, description, attributes, artifact, recipe, created_ms, modified_ms \
                 FROM package_version WHERE scope = ?1 AND package = ?2 AND name = ?3",
            )?
            .query_row([ctx.scope(), package, name], Version::from_row)
            .optional()?)
    }

    pub(in crate::iot) fn get(ctx: &Ctx<'_>, package: &str, name: &str) -> AwsResult<Version> {
        Version::find(ctx, package, name)?.ok_or_else(|| not_found(package, name))
    }

    /// Notes a change of what belongs to the version.
    pub(in crate::iot) fn touch(ctx: &Ctx<'_>, package: &str, name: &str) -> AwsResult<()> {
        let touched = ctx
            .tx
            .prepare_cached(
                "UPDATE package_version SET modified_ms = ?4 \
                 WHERE scope = ?1 AND package = ?2 AND name = ?3",
            )?
            .execute(params![ctx.scope(), package, name, ctx.now_ms()])?;
        match touched {
            0 => Err(not_found(package, name)),
            _ => Ok(()),
        }
    }

    pub(in crate::iot) fn name(&self) -> &str {
        &self.name
    }

    /// The value of an attribute.
    pub(in crate::iot) fn attribute(&self, key: &str) -> Option<&str> {
        let attributes = self.attributes.as_ref()?;
        attributes.get(key).map(String::as_str)
    }

    /// All attributes, as a JSON object.
    pub(in crate::iot) fn attributes(&self) -> AwsResult<serde_json::Value> {
        Ok(serde_json::to_value(
            self.attributes.as_ref().unwrap_or(&Attributes::new()),
        )?)
    }

    /// Where its artifact lies.
    pub(in crate::iot) fn artifact(&self) -> Option<&S3Location> {
        self.artifact.as_ref()?.s3_location.as_ref()
    }

    pub(in crate::iot) fn is_draft(&self) -> bool {
        self.status == Status::Draft
    }

    /// Writes the version and the time of its change.
    pub(super) fn save(&self, ctx: &Ctx<'_>, package: &str) -> AwsResult<()> {
        ctx.tx
            .prepare_cached(
                "INSERT INTO package_version (scope, package, name, status, description, \
                 attributes, artifact, recipe, created_ms, modified_ms) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) \
                 ON CONFLICT DO UPDATE SET status = excluded.status, description = excluded.description, \
                 attributes = excluded.attributes, artifact = excluded.artifact, \
                 recipe = excluded.recipe, modified_ms = excluded.modified_ms",
            )?
            .execute(params![
                ctx.scope(),
                package,
                self.name,
                self.status,
                self.description,
                self.attributes.as_ref().map(serde_json::to_string).transpose()?,
                self.artifact.as_ref().map(serde_json::to_string).transpose()?,
                self.recipe,
                self.created_ms,
                self.modified_ms,
            ])?;
        Ok(())
    }
}

fn not_found(package: &str, name: &str) -> AwsError {
    AwsError::not_found(format!("Version {name} of package {package} not found."))
}

fn optional<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>> {
    match row.get_ref(column)? {
        ValueRef::Null => Ok(None),
        _ => store::json(row, column).map(Some),
    }
}
