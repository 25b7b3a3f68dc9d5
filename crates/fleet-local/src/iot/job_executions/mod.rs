//! Executions of jobs as they are stored: one job on one thing, once.

pub(crate) mod cancel;
pub(crate) mod describe;
mod events;
pub(crate) mod list;
#[cfg(test)]
mod tests;
pub(crate) mod timeouts;

use std::collections::BTreeMap;

use fleet_core::rollout::retry::Had;
use rusqlite::{OptionalExtension as _, Row, params};

use super::jobs::status::Status;
use super::jobs::{self, Job, counts};
use crate::error::{AwsError, AwsResult};
use crate::jobs_data::notices;
use crate::route::Ctx;
use crate::store::json;

/// `seq` grows with each execution that is queued, and is the order in which a thing gets them.
/// `failed` and `timed_out` are the retries that the thing has had; `deadline_ms` is when the job's
/// timer runs out, `step_ms` when the device's own does.
pub(crate) const TABLES: &str = "
CREATE TABLE job_execution (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, job INTEGER NOT NULL,
    job_id TEXT NOT NULL, thing_name TEXT NOT NULL, number INTEGER NOT NULL,
    status TEXT NOT NULL, details TEXT NOT NULL, version INTEGER NOT NULL,
    queued_ms INTEGER NOT NULL, started_ms INTEGER, updated_ms INTEGER NOT NULL,
    failed INTEGER NOT NULL, timed_out INTEGER NOT NULL, forced INTEGER NOT NULL DEFAULT 0,
    deadline_ms INTEGER, step_ms INTEGER
);
CREATE UNIQUE INDEX job_execution_of ON job_execution (job, thing_name, number);
CREATE INDEX job_execution_by_status ON job_execution (job, status, thing_name, number);
CREATE INDEX job_execution_of_thing ON job_execution (scope, thing_name, status, seq);
";

/// Pairs of status details (AWS: 10) and characters of a value (1,024).
const MAX_DETAILS: usize = 10;
const MAX_DETAIL: usize = 1024;

pub(crate) type Details = BTreeMap<String, String>;

/// An execution as it is stored.
#[derive(Debug, Clone)]
pub(crate) struct Execution {
    pub(crate) seq: i64,
    pub(crate) job: i64,
    pub(crate) job_id: String,
    pub(crate) thing: String,
    pub(crate) number: i64,
    pub(crate) status: Status,
    pub(crate) details: Details,
    pub(crate) version: i64,
    pub(crate) queued_ms: i64,
    pub(crate) started_ms: Option<i64>,
    pub(crate) updated_ms: i64,
    pub(crate) had: Had,
    pub(crate) forced: bool,
    pub(crate) deadline_ms: Option<i64>,
    pub(crate) step_ms: Option<i64>,
}

/// The columns that [`Execution::from_row`] reads.
const COLUMNS: &str = "seq, job, job_id, thing_name, number, status, details, version, queued_ms, \
    started_ms, updated_ms, failed, timed_out, forced, deadline_ms, step_ms";

/// What comes with a change of state.
#[derive(Debug, Default)]
pub(crate) struct Change {
    /// Replaces the status details.
    pub(crate) details: Option<Details>,
    /// The device asked for it: its version grows.
    pub(crate) by_device: bool,
    /// It was canceled with force.
    pub(crate) forced: bool,
    /// Minutes of a new step timer; -1 ends the one that runs.
    pub(crate) step_minutes: Option<i64>,
}

impl Execution {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Execution> {
        Ok(Execution {
            seq: row.get(0)?,
            job: row.get(1)?,
            job_id: row.get(2)?,
            thing: row.get(3)?,
            number: row.get(4)?,
            status: row.get(5)?,
            details: json(row, 6)?,
            version: row.get(7)?,
            queued_ms: row.get(8)?,
            started_ms: row.get(9)?,
            updated_ms: row.get(10)?,
            had: Had {
                failed: row.get(11)?,
                timed_out: row.get(12)?,
            },
            forced: row.get(13)?,
            deadline_ms: row.get(14)?,
            step_ms: row.get(15)?,
        })
    }

    fn all(
        ctx: &Ctx<'_>,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> AwsResult<Vec<Execution>> {
        let mut statement = ctx.tx.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM job_execution WHERE {condition}"
        ))?;
        let rows = statement.query_map(values, Execution::from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn one(
        ctx: &Ctx<'_>,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> AwsResult<Option<Execution>> {
        let sql = format!("SELECT {COLUMNS} FROM job_execution WHERE {condition}");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row(values, Execution::from_row)
            .optional()?)
    }

    fn by_seq(ctx: &Ctx<'_>, seq: i64) -> AwsResult<Option<Execution>> {
        Execution::one(ctx, "seq = ?1", [seq])
    }

    /// The thing's last execution of a job.
    pub(crate) fn last(ctx: &Ctx<'_>, job: i64, thing: &str) -> AwsResult<Option<Execution>> {
        let last = "job = ?1 AND thing_name = ?2 ORDER BY number DESC LIMIT 1";
        Execution::one(ctx, last, params![job, thing])
    }

    /// The thing's execution with a number, or its last one.
    pub(crate) fn get(
        ctx: &Ctx<'_>,
        job: &Job,
        thing: &str,
        number: Option<i64>,
    ) -> AwsResult<Execution> {
        let found = match number {
            Some(number) => Execution::one(
                ctx,
                "job = ?1 AND thing_name = ?2 AND number = ?3",
                params![job.number, thing, number],
            )?,
            None => Execution::last(ctx, job.number, thing)?,
        };
        found.ok_or_else(|| {
            AwsError::not_found(format!(
                "Job execution of job {} on thing {thing} not found.",
                job.id
            ))
        })
    }

    /// The executions of a thing in a state, in the order in which they were queued.
    pub(crate) fn of_thing(
        ctx: &Ctx<'_>,
        thing: &str,
        status: Status,
    ) -> AwsResult<Vec<Execution>> {
        let condition = "scope = ?1 AND thing_name = ?2 AND status = ?3 ORDER BY seq";
        Execution::all(ctx, condition, params![ctx.scope(), thing, status])
    }

    /// Some executions of a job in a state, by thing name.
    pub(crate) fn some_of_job(
        ctx: &Ctx<'_>,
        job: i64,
        status: Status,
        most: usize,
    ) -> AwsResult<Vec<Execution>> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let condition = "job = ?1 AND status = ?2 ORDER BY thing_name, number LIMIT ?3";
        Execution::all(ctx, condition, params![job, status, most])
    }

    /// The rows of some executions of a job.
    pub(crate) fn some_rows(ctx: &Ctx<'_>, job: i64, most: usize) -> AwsResult<Vec<i64>> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut statement = ctx
            .tx
            .prepare_cached("SELECT seq FROM job_execution WHERE job = ?1 LIMIT ?2")?;
        let rows = statement.query_map([job, most], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Queues a new execution of a job on a thing, which has ended all before it.
    pub(crate) fn queue(ctx: &Ctx<'_>, job: &Job, thing: &str, had: Had) -> AwsResult<()> {
        notices::watch(ctx, thing)?;
        let before = Execution::last(ctx, job.number, thing)?;
        let number = before.as_ref().map_or(1, |before| before.number + 1);
        ctx.tx
            .prepare_cached(
                "INSERT INTO job_execution (scope, job, job_id, thing_name, number, status, \
                 details, version, queued_ms, updated_ms, failed, timed_out) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, '{}', 1, ?7, ?7, ?8, ?9)",
            )?
            .execute(params![
                ctx.scope(),
                job.number,
                job.id,
                thing,
                number,
                Status::Queued,
                ctx.now_ms(),
                had.failed,
                had.timed_out,
            ])?;
        let from = before.map(|before| before.status);
        counts::moved(ctx, job.number, from, Some(Status::Queued))
    }

    /// Brings the execution into a state, which may be the one it is in, and sees to what follows.
    /// Whether it may go there is for the caller to know.
    pub(crate) fn change(&mut self, ctx: &Ctx<'_>, to: Status, change: Change) -> AwsResult<()> {
        let from = self.status;
        if from != to {
            notices::watch(ctx, &self.thing)?;
        }
        self.status = to;
        self.updated_ms = ctx.now_ms();
        self.forced |= change.forced;
        if change.by_device {
            self.version += 1;
        }
        if let Some(details) = change.details {
            self.details = details;
        }
        timeouts::follow(ctx, self, from, change.step_minutes)?;
        if to != Status::Queued && self.started_ms.is_none() && change.by_device {
            self.started_ms = Some(ctx.now_ms());
        }
        self.save(ctx)?;
        counts::moved(ctx, self.job, Some(from), Some(to))?;
        if to.is_terminal() && !from.is_terminal() {
            events::ended(ctx, self)?;
            jobs::ended(ctx, self)?;
        }
        Ok(())
    }

    fn save(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        ctx.tx
            .prepare_cached(
                "UPDATE job_execution SET status = ?2, details = ?3, version = ?4, \
                 started_ms = ?5, updated_ms = ?6, forced = ?7, deadline_ms = ?8, step_ms = ?9 \
                 WHERE seq = ?1",
            )?
            .execute(params![
                self.seq,
                self.status,
                serde_json::to_string(&self.details)?,
                self.version,
                self.started_ms,
                self.updated_ms,
                self.forced,
                self.deadline_ms,
                self.step_ms,
            ])?;
        Ok(())
    }
}

/// Refuses status details beyond AWS's limits, which the models do not know.
pub(crate) fn check_details(details: Option<&Details>) -> AwsResult<()> {
    let Some(details) = details else {
        return Ok(());
    };
    if details.len() > MAX_DETAILS {
        return Err(AwsError::invalid_request(format!(
            "statusDetails can have at most {MAX_DETAILS} name/value pairs"
        )));
    }
    let long = details
        .iter()
        .find(|(_, value)| value.chars().count() > MAX_DETAIL);
    match long {
        Some((key, _)) => Err(AwsError::invalid_request(format!(
            "The value of {key} in statusDetails is longer than {MAX_DETAIL} characters"
        ))),
        None => Ok(()),
    }
}
