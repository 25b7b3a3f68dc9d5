//! Software bills of materials of package versions: an archive in S3, looked through when it is
//! associated, with a verdict a little later.

mod archive;
mod location;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use futures::FutureExt as _;
use futures::future::BoxFuture;
use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};

use self::archive::{Finding, validate};
use self::location::Location;
use super::client_tokens;
use super::package_versions::{S3Location, Version};
use super::packages;
use crate::auth::Caller;
use crate::error::{AwsError, AwsResult};
use crate::reply::{Empty, Reply};
use crate::route::{Ctx, StreamCall, routes};
use crate::shared::Shared;

routes! {
    stream PUT "/packages/{packageName}/versions/{versionName}/sbom" AssociateSbomWithPackageVersion => associate,
    write(once) DELETE "/packages/{packageName}/versions/{versionName}/sbom" DisassociateSbomFromPackageVersion => disassociate,
    read GET "/packages/{packageName}/versions/{versionName}/sbom-validation-results" ListSbomValidationResults => list,
}

/// The findings are there from the start; they are told when the validation is over.
pub(crate) const TABLES: &str = "
CREATE TABLE sbom (
    scope TEXT NOT NULL, package TEXT NOT NULL, version TEXT NOT NULL, location TEXT NOT NULL,
    validated_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, package, version)
) WITHOUT ROWID;
CREATE INDEX sbom_by_validation ON sbom (scope, validated_ms);
CREATE TABLE sbom_finding (
    scope TEXT NOT NULL, package TEXT NOT NULL, version TEXT NOT NULL, file TEXT NOT NULL,
    error_code TEXT, error_message TEXT,
    PRIMARY KEY (scope, package, version, file)
) WITHOUT ROWID;
";

/// How long a validation takes, in virtual milliseconds. AWS says nothing of it.
const VALIDATION_MS: i64 = 10_000;

/// Validations that run at once in an account and Region. AWS has a limit and does not publish it.
const MAX_VALIDATIONS: i64 = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Status {
    InProgress,
    Failed,
    Succeeded,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Sbom {
    #[serde(skip_serializing_if = "Option::is_none")]
    s3_location: Option<S3Location>,
}

/// The SBOM of a version and how its validation stands.
pub(super) fn find(
    ctx: &Ctx<'_>,
    package: &str,
    version: &str,
) -> AwsResult<Option<(Sbom, Status)>> {
    let key = [ctx.scope(), package, version];
    let found: Option<(String, i64)> = ctx
        .tx
        .prepare_cached(
            "SELECT location, validated_ms FROM sbom \
             WHERE scope = ?1 AND package = ?2 AND version = ?3",
        )?
        .query_row(key, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((location, validated_ms)) = found else {
        return Ok(None);
    };
    let status = if ctx.now_ms() < validated_ms {
        Status::InProgress
    } else {
        let failed = ctx
            .tx
            .prepare_cached(
                "SELECT 1 FROM sbom_finding WHERE scope = ?1 AND package = ?2 AND version = ?3 \
                 AND error_code IS NOT NULL LIMIT 1",
            )?
            .exists(key)?;
        if failed {
            Status::Failed
        } else {
            Status::Succeeded
        }
    };
    let sbom = Sbom {
        s3_location: Some(serde_json::from_str(&location)?),
    };
    Ok(Some((sbom, status)))
}

/// A version loses its SBOM. Says whether it had one.
pub(super) fn forget(ctx: &Ctx<'_>, package: &str, version: &str) -> AwsResult<bool> {
    let key = [ctx.scope(), package, version];
    ctx.tx
        .prepare_cached(
            "DELETE FROM sbom_finding WHERE scope = ?1 AND package = ?2 AND version = ?3",
        )?
        .execute(key)?;
    let removed = ctx
        .tx
        .prepare_cached("DELETE FROM sbom WHERE scope = ?1 AND package = ?2 AND version = ?3")?
        .execute(key)?;
    Ok(removed > 0)
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Associate {
    package_name: String,
    version_name: String,
    sbom: Sbom,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Associated {
    package_name: String,
    version_name: String,
    sbom: Sbom,
    sbom_validation_status: Status,
}

/// Reads and unpacks the archive beside the writer, then keeps what was found.
fn associate(call: StreamCall) -> BoxFuture<'static, AwsResult<Reply>> {
    async move {
        let StreamCall {
            shared,
            caller,
            input,
            ..
        } = call;
        let findings = match serde_json::from_value(input.value.clone()) {
            Ok(request) => look(&shared, &caller, request).await,
            Err(cause) => Err(AwsError::validation(cause.to_string())),
        };
        Ctx::write(&shared, &caller, move |ctx| {
            let operation = "AssociateSbomWithPackageVersion";
            client_tokens::once(ctx, operation, input, |ctx, request: Associate| {
                keep(ctx, request, &findings?)
            })
        })
        .await
    }
    .boxed()
}

async fn look(
    shared: &Arc<Shared>,
    caller: &Caller,
    request: Associate,
) -> AwsResult<Vec<Finding>> {
    let location = Location::parse(request.sbom)?;
    let object = Ctx::read(shared, caller, |ctx| {
        Version::get(ctx, &request.package_name, &request.version_name)?;
        location.find(ctx)
    })
    .await?;
    let bytes = object.bytes(shared).await?;
    tokio::task::spawn_blocking(move || validate(bytes, location.file()))
        .await
        .map_err(AwsError::internal)
}

fn keep(ctx: &Ctx<'_>, input: Associate, findings: &[Finding]) -> AwsResult<Associated> {
    let Associate {
        package_name,
        version_name,
        sbom,
    } = input;
    Version::touch(ctx, &package_name, &version_name)?;
    forget(ctx, &package_name, &version_name)?;
    let running: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM sbom WHERE scope = ?1 AND validated_ms > ?2")?
        .query_row(params![ctx.scope(), ctx.now_ms()], |row| row.get(0))?;
    if running >= MAX_VALIDATIONS {
        return Err(AwsError::new(
            "ServiceQuotaExceededException",
            "Too many ongoing SBOM validation workflows. Please wait and retry",
        ));
    }
    ctx.tx
        .prepare_cached(
            "INSERT INTO sbom (scope, package, version, location, validated_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            ctx.scope(),
            package_name,
            version_name,
            serde_json::to_string(&sbom.s3_location)?,
            ctx.now_ms() + VALIDATION_MS,
        ])?;
    // Two files of one name are one.
    let mut insert = ctx.tx.prepare_cached(
        "INSERT OR IGNORE INTO sbom_finding (scope, package, version, file, error_code, error_message) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for finding in findings {
        let failure = finding.failure.as_ref();
        insert.execute(params![
            ctx.scope(),
            package_name,
            version_name,
            finding.file,
            failure.map(|failure| failure.code.name()),
            failure.map(|failure| &failure.message),
        ])?;
    }
    Ok(Associated {
        package_name,
        version_name,
        sbom,
        sbom_validation_status: Status::InProgress,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named {
    package_name: String,
    version_name: String,
}

fn disassociate(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let Named {
        package_name,
        version_name,
    } = input;
    Version::touch(ctx, &package_name, &version_name)?;
    if !forget(ctx, &package_name, &version_name)? {
        return Err(AwsError::not_found(format!(
            "Version {version_name} of package {package_name} has no SBOM."
        )));
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    package_name: String,
    version_name: String,
    validation_result: Option<Verdict>,
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Verdict {
    Failed,
    Succeeded,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    validation_result_summaries: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    file_name: String,
    validation_result: Verdict,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_message: Option<String>,
}

/// The verdicts on the files of a version's SBOM; none before the validation is over.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    Version::get(ctx, &input.package_name, &input.version_name)?;
    let page = packages::page(input.max_results, input.next_token.as_deref())?;
    let status = find(ctx, &input.package_name, &input.version_name)?.map(|(_, status)| status);
    let mut summaries = Vec::new();
    if matches!(status, Some(Status::Failed | Status::Succeeded)) {
        let wanted = match input.validation_result {
            None => "",
            Some(Verdict::Failed) => "AND error_code IS NOT NULL",
            Some(Verdict::Succeeded) => "AND error_code IS NULL",
        };
        let sql = format!(
            "SELECT file, error_code, error_message FROM sbom_finding \
             WHERE scope = ?1 AND package = ?2 AND version = ?3 AND file > ?4 {wanted} \
             ORDER BY file LIMIT ?5"
        );
        summaries = ctx
            .tx
            .prepare_cached(&sql)?
            .query_map(
                params![
                    ctx.scope(),
                    input.package_name,
                    input.version_name,
                    page.after,
                    page.fetch()
                ],
                |row| {
                    let error_code: Option<String> = row.get(1)?;
                    Ok(Summary {
                        file_name: row.get(0)?,
                        validation_result: match error_code {
                            Some(_) => Verdict::Failed,
                            None => Verdict::Succeeded,
                        },
                        error_code,
                        error_message: row.get(2)?,
                    })
                },
            )?
            .collect::<rusqlite::Result<Vec<_>>>()?;
    }
    let (validation_result_summaries, next_token) =
        page.cut(summaries, |summary| summary.file_name.clone());
    Ok(Listed {
        validation_result_summaries,
        next_token,
    })
}
