//! Jobs as they are stored, and what carries them on.

pub(crate) mod cancel;
pub(crate) mod counts;
pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod delivery;
pub(crate) mod describe;
pub(crate) mod document;
mod events;
pub(crate) mod list;
pub(crate) mod membership;
mod packages;
mod progress;
pub(crate) mod rollout;
mod s3_url;
pub(crate) mod schedule;
pub(crate) mod settings;
pub(crate) mod source;
pub(crate) mod status;
mod substitute;
pub(crate) mod targets;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod update;

use rusqlite::{OptionalExtension as _, Row, params};

pub(crate) use self::progress::{check_after, ended};
use self::settings::Settings;
use self::status::{JobStatus, Selection};
use crate::error::{AwsError, AwsResult};
use crate::jobs_data::notices;
use crate::route::Ctx;
use crate::store::json;

/// A job has a number besides its id, so that a new job with the id of a deleted one is another.
/// `begun`: its targets have been looked up and the rollout may go on; `over`: it is past its end;
/// `left` things may still be notified in the minute that began at `minute_ms`; `rolling`: more are
/// to be notified; `stopping`: 1 while its queued executions are canceled, 2 if all are.
pub(crate) const TABLES: &str = "
CREATE TABLE job (
    number INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, id TEXT NOT NULL,
    status TEXT NOT NULL, selection TEXT NOT NULL, settings TEXT NOT NULL,
    created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL, completed_ms INTEGER,
    forced INTEGER NOT NULL DEFAULT 0, reason_code TEXT, comment TEXT,
    begun INTEGER NOT NULL DEFAULT 0, over INTEGER NOT NULL DEFAULT 0,
    minute_ms INTEGER NOT NULL DEFAULT 0, left INTEGER NOT NULL DEFAULT 0,
    rolling INTEGER NOT NULL DEFAULT 0, stopping INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX job_by_id ON job (scope, id);
CREATE INDEX job_by_status ON job (scope, status, number);
CREATE INDEX job_concurrent ON job (scope) WHERE rolling = 1 OR stopping > 0;
";

/// Jobs that are scheduled or in progress (AWS: 100,000).
const MAX_ACTIVE: i64 = 100_000;

/// Jobs that notify or cancel at the same time (AWS: 500, adjustable).
pub(super) const MAX_CONCURRENT: i64 = 500;

/// A job as it is stored.
#[derive(Debug, Clone)]
pub(crate) struct Job {
    pub(crate) number: i64,
    pub(crate) id: String,
    pub(crate) status: JobStatus,
    pub(crate) selection: Selection,
    pub(crate) settings: Settings,
    created_ms: i64,
    updated_ms: i64,
    completed_ms: Option<i64>,
    forced: bool,
    reason_code: Option<String>,
    comment: Option<String>,
    begun: bool,
    over: bool,
    minute_ms: i64,
    left: u32,
    rolling: bool,
    stopping: u8,
}

const COLUMNS: &str = "number, id, status, selection, settings, created_ms, updated_ms, \
    completed_ms, forced, reason_code, comment, begun, over, minute_ms, left, rolling, stopping";

impl Job {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Job> {
        Ok(Job {
            number: row.get(0)?,
            id: row.get(1)?,
            status: row.get(2)?,
            selection: row.get(3)?,
            settings: json(row, 4)?,
            created_ms: row.get(5)?,
            updated_ms: row.get(6)?,
            completed_ms: row.get(7)?,
            forced: row.get(8)?,
            reason_code: row.get(9)?,
            comment: row.get(10)?,
            begun: row.get(11)?,
            over: row.get(12)?,
            minute_ms: row.get(13)?,
            left: row.get(14)?,
            rolling: row.get(15)?,
            stopping: row.get(16)?,
        })
    }

    pub(crate) fn find(ctx: &Ctx<'_>, id: &str) -> AwsResult<Option<Job>> {
        let sql = format!("SELECT {COLUMNS} FROM job WHERE scope = ?1 AND id = ?2");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([ctx.scope(), id], Job::from_row)
            .optional()?)
    }

    pub(crate) fn get(ctx: &Ctx<'_>, id: &str) -> AwsResult<Job> {
        Job::find(ctx, id)?.ok_or_else(|| missing(id))
    }

    pub(crate) fn by_number(ctx: &Ctx<'_>, number: i64) -> AwsResult<Option<Job>> {
        let sql = format!("SELECT {COLUMNS} FROM job WHERE number = ?1");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([number], Job::from_row)
            .optional()?)
    }

    /// The job that something is due for; its key is the number.
    fn due(ctx: &Ctx<'_>, key: &str) -> AwsResult<Option<Job>> {
        Job::by_number(ctx, key.parse().map_err(AwsError::internal)?)
    }

    /// Under which key something becomes due for the job.
    fn key(&self) -> String {
        self.number.to_string()
    }

    /// Keeps the job as it now is.
    fn save(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        ctx.tx
            .prepare_cached(
                "UPDATE job SET status = ?2, settings = ?3, updated_ms = ?4, completed_ms = ?5, \
                 forced = ?6, reason_code = ?7, comment = ?8, begun = ?9, over = ?10, \
                 minute_ms = ?11, left = ?12, rolling = ?13, stopping = ?14 WHERE number = ?1",
            )?
            .execute(params![
                self.number,
                self.status,
                serde_json::to_string(&self.settings)?,
                self.updated_ms,
                self.completed_ms,
                self.forced,
                self.reason_code,
                self.comment,
                self.begun,
                self.over,
                self.minute_ms,
                self.left,
                self.rolling,
                self.stopping,
            ])?;
        Ok(())
    }

    /// Whether the rollout goes on or its executions are being canceled.
    fn is_concurrent(&self) -> bool {
        self.rolling || self.stopping > 0
    }

    /// Whether devices may begin its executions: not before its start, nor between windows.
    pub(crate) fn is_open(&self) -> bool {
        self.status.is_open()
    }

    /// Goes into a state, which may open its executions to devices or close them.
    fn turn(&mut self, ctx: &Ctx<'_>, to: JobStatus) -> AwsResult<()> {
        if self.status.is_open() != to.is_open() {
            notices::watch_job(ctx, self.number)?;
        }
        self.status = to;
        self.updated_ms = ctx.now_ms();
        Ok(())
    }
}

fn missing(id: &str) -> AwsError {
    AwsError::not_found(format!("Job {id} not found."))
}

/// The ARN of a job.
pub(crate) fn arn(ctx: &Ctx<'_>, id: &str) -> String {
    ctx.arn(&format!("job/{id}"))
}

/// Whether the job is there.
pub(crate) fn exists(ctx: &Ctx<'_>, id: &str) -> AwsResult<bool> {
    Ok(Job::find(ctx, id)?.is_some())
}

/// How many jobs of the caller notify or cancel now.
fn concurrent(ctx: &Ctx<'_>) -> AwsResult<i64> {
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT count(*) FROM job WHERE scope = ?1 AND (rolling = 1 OR stopping > 0)",
        )?
        .query_row([ctx.scope()], |row| row.get(0))?)
}

/// Refuses one job more than an account may have at work.
fn check_active(ctx: &Ctx<'_>) -> AwsResult<()> {
    let active: i64 = ctx
        .tx
        .prepare_cached(
            "SELECT count(*) FROM job WHERE scope = ?1 AND status IN ('IN_PROGRESS', 'SCHEDULED')",
        )?
        .query_row([ctx.scope()], |row| row.get(0))?;
    if active >= MAX_ACTIVE {
        return Err(AwsError::new(
            "LimitExceededException",
            format!("An account can have at most {MAX_ACTIVE} active jobs"),
        ));
    }
    Ok(())
}
