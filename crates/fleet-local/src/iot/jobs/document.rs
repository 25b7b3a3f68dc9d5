//! The document of a job: what the devices are to do, as JSON.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::Job;
use crate::error::{AwsError, AwsResult};
use crate::route::{Ctx, routes};

routes! {
    read GET "/jobs/{jobId}/job-document" GetJobDocument => get,
}

/// `given` and `versions` are the document and the destination package versions (JSON) before what
/// could be filled in at the job's creation was.
pub(crate) const TABLES: &str = "
CREATE TABLE job_document (
    job INTEGER PRIMARY KEY, document TEXT NOT NULL, given TEXT NOT NULL, versions TEXT
);
";

/// Refuses a document that is no JSON.
pub(crate) fn check(document: &str) -> AwsResult<()> {
    match serde_json::from_str::<serde::de::IgnoredAny>(document) {
        Ok(_) => Ok(()),
        Err(cause) => Err(AwsError::invalid_request(format!(
            "The job document is no valid JSON: {cause}"
        ))),
    }
}

/// A document and destination package versions as they were given.
pub(super) struct Given {
    pub(super) document: String,
    pub(super) versions: Option<Vec<String>>,
}

pub(super) fn put(ctx: &Ctx<'_>, job: i64, document: &str, given: &Given) -> AwsResult<()> {
    let versions = given.versions.as_ref();
    ctx.tx
        .prepare_cached(
            "INSERT INTO job_document (job, document, given, versions) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            job,
            document,
            given.document,
            versions.map(serde_json::to_string).transpose()?
        ])?;
    Ok(())
}

/// The destination package versions of a job as they were given.
pub(super) fn versions_given(ctx: &Ctx<'_>, job: i64) -> AwsResult<Option<Vec<String>>> {
    let text: Option<String> = ctx
        .tx
        .prepare_cached("SELECT versions FROM job_document WHERE job = ?1")?
        .query_row([job], |row| row.get(0))?;
    Ok(text.as_deref().map(serde_json::from_str).transpose()?)
}

/// The document of a job; `given`: as it was given.
pub(crate) fn of(ctx: &Ctx<'_>, job: i64, given: bool) -> AwsResult<String> {
    let column = if given { "given" } else { "document" };
    Ok(ctx
        .tx
        .prepare_cached(&format!("SELECT {column} FROM job_document WHERE job = ?1"))?
        .query_row([job], |row| row.get(0))?)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Get {
    job_id: String,
    #[serde(default)]
    before_substitution: bool,
}

#[derive(Debug, Serialize)]
struct Got {
    document: String,
}

fn get(ctx: &Ctx<'_>, input: Get) -> AwsResult<Got> {
    let job = Job::get(ctx, &input.job_id)?;
    Ok(Got {
        document: of(ctx, job.number, input.before_substitution)?,
    })
}
