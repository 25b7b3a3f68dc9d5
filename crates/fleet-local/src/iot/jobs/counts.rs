//! How many things of a job are in which state, counted as they change.

use fleet_core::rollout::Progress;
use fleet_core::rollout::abort::Outcomes;
use rusqlite::{Row, params};
use serde::Serialize;

use super::status::Status;
use crate::error::AwsResult;
use crate::route::Ctx;

/// A thing is counted by its last execution; `last_…` counts it by the last one that ended by what
/// the device said or by a timer, which a retry does not take back. `notified` counts what the
/// rollout notified.
pub(crate) const TABLES: &str = "
CREATE TABLE job_count (
    job INTEGER PRIMARY KEY, notified INTEGER NOT NULL DEFAULT 0,
    queued INTEGER NOT NULL DEFAULT 0, in_progress INTEGER NOT NULL DEFAULT 0,
    succeeded INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0,
    timed_out INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0, canceled INTEGER NOT NULL DEFAULT 0,
    last_succeeded INTEGER NOT NULL DEFAULT 0, last_failed INTEGER NOT NULL DEFAULT 0,
    last_timed_out INTEGER NOT NULL DEFAULT 0, last_rejected INTEGER NOT NULL DEFAULT 0
);
";

/// The counts of a job, as DescribeJob gives them.
#[derive(Debug, Serialize)]
pub(super) struct Counts {
    #[serde(rename = "numberOfCanceledThings")]
    pub(super) canceled: u64,
    #[serde(rename = "numberOfSucceededThings")]
    pub(super) succeeded: u64,
    #[serde(rename = "numberOfFailedThings")]
    pub(super) failed: u64,
    #[serde(rename = "numberOfRejectedThings")]
    pub(super) rejected: u64,
    #[serde(rename = "numberOfQueuedThings")]
    pub(super) queued: u64,
    #[serde(rename = "numberOfInProgressThings")]
    pub(super) in_progress: u64,
    #[serde(rename = "numberOfRemovedThings")]
    pub(super) removed: u64,
    #[serde(rename = "numberOfTimedOutThings")]
    pub(super) timed_out: u64,
    #[serde(skip)]
    pub(super) progress: Progress,
    #[serde(skip)]
    pub(super) outcomes: Outcomes,
}

impl Counts {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Counts> {
        let count = |column: &str| -> rusqlite::Result<u64> {
            row.get::<_, i64>(column).map(i64::unsigned_abs)
        };
        let (failed, rejected, timed_out) = (
            count("last_failed")?,
            count("last_rejected")?,
            count("last_timed_out")?,
        );
        Ok(Counts {
            canceled: count("canceled")?,
            succeeded: count("succeeded")?,
            failed: count("failed")?,
            rejected: count("rejected")?,
            queued: count("queued")?,
            in_progress: count("in_progress")?,
            removed: count("removed")?,
            timed_out: count("timed_out")?,
            progress: Progress {
                notified: count("notified")?,
                succeeded: count("succeeded")?,
            },
            outcomes: Outcomes {
                executed: count("last_succeeded")? + failed + rejected + timed_out,
                failed,
                rejected,
                timed_out,
            },
        })
    }

    pub(super) fn of(ctx: &Ctx<'_>, job: i64) -> AwsResult<Counts> {
        Ok(ctx
            .tx
            .prepare_cached("SELECT * FROM job_count WHERE job = ?1")?
            .query_row([job], Counts::from_row)?)
    }

    /// Whether a device still has something to do.
    pub(super) fn unfinished(&self) -> bool {
        self.queued + self.in_progress > 0
    }
}

/// Begins to count for a new job.
pub(super) fn begin(ctx: &Ctx<'_>, job: i64) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("INSERT INTO job_count (job) VALUES (?1)")?
        .execute([job])?;
    Ok(())
}

/// Things notified by the rollout.
pub(super) fn notified(ctx: &Ctx<'_>, job: i64, things: i64) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("UPDATE job_count SET notified = notified + ?2 WHERE job = ?1")?
        .execute(params![job, things])?;
    Ok(())
}

/// A thing's last execution went from one state to another; `None`: it had none, or has none.
pub(crate) fn moved(
    ctx: &Ctx<'_>,
    job: i64,
    from: Option<Status>,
    to: Option<Status>,
) -> AwsResult<()> {
    let column = |status: Option<Status>| status.map(Status::column);
    change(ctx, job, column(from), column(to))
}

/// The last outcome of a thing is another than before.
pub(super) fn outcome(ctx: &Ctx<'_>, job: i64, from: Option<Status>, to: Status) -> AwsResult<()> {
    let column = |status: Status| match status {
        Status::Failed => "last_failed",
        Status::TimedOut => "last_timed_out",
        Status::Rejected => "last_rejected",
        _ => "last_succeeded",
    };
    change(ctx, job, from.map(column), Some(column(to)))
}

fn change(
    ctx: &Ctx<'_>,
    job: i64,
    from: Option<&'static str>,
    to: Option<&'static str>,
) -> AwsResult<()> {
    if from == to {
        return Ok(());
    }
    let less = from.map(|column| format!("{column} = {column} - 1"));
    let more = to.map(|column| format!("{column} = {column} + 1"));
    let changes: Vec<String> = less.into_iter().chain(more).collect();
    ctx.tx
        .prepare_cached(&format!(
            "UPDATE job_count SET {} WHERE job = ?1",
            changes.join(", ")
        ))?
        .execute([job])?;
    Ok(())
}
