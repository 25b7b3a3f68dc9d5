//! The rollout: at the start of each minute as many things are notified as the rate allows.

use fleet_core::rollout::retry::Had;
use rusqlite::params;

use super::status::JobStatus;
use super::{Job, MAX_CONCURRENT, concurrent, counts, progress, targets};
use crate::due;
use crate::error::AwsResult;
use crate::iot::job_executions::Execution;
use crate::iot::things;
use crate::route::Ctx;

const KIND: &str = "job rollout";

/// A minute begins, or goes on.
pub(crate) const DUE: due::Kind = due::Kind {
    name: KIND,
    run: |ctx, key| match Job::due(ctx, key)? {
        Some(mut job) => go_on(ctx, &mut job, SLICE),
        None => Ok(()),
    },
};

const MINUTE_MS: i64 = 60_000;

/// Things that one transaction notifies, so that no other write waits for long.
const SLICE: u32 = 200;

/// Begins to notify those who wait, a minute's worth at once, or what the minute has left. An
/// account that is at its limit of concurrent jobs begins later.
pub(super) fn begin(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    go_on(ctx, job, u32::MAX)
}

/// Nobody else is notified, until it begins again.
pub(super) fn stop(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    job.rolling = false;
    due::clear(ctx, KIND, &job.key())
}

/// Notifies at most `slice` things of those that the minute has left.
fn go_on(ctx: &Ctx<'_>, job: &mut Job, slice: u32) -> AwsResult<()> {
    if job.status != JobStatus::InProgress {
        return Ok(());
    }
    if !job.rolling && concurrent(ctx)? >= MAX_CONCURRENT {
        job.save(ctx)?;
        return due::set(ctx, KIND, &job.key(), ctx.now_ms() + MINUTE_MS);
    }
    if ctx.now_ms() >= job.minute_ms + MINUTE_MS {
        let progress = counts::Counts::of(ctx, job.number)?.progress;
        job.left = job.settings.rollout()?.rate(progress);
        job.minute_ms = ctx.now_ms();
    }
    let take = job.left.min(slice);
    let taken = notify(ctx, job, take)?;
    job.left -= taken;
    job.rolling = targets::any_waiting(ctx, job.number)?;
    job.save(ctx)?;
    if !job.rolling {
        return progress::check_complete(ctx, job);
    }
    let next = if job.left == 0 {
        job.minute_ms + MINUTE_MS
    } else {
        ctx.now_ms()
    };
    due::set(ctx, KIND, &job.key(), next)
}

/// Notifies the first of those who wait, by their names, and gives how many there were.
fn notify(ctx: &Ctx<'_>, job: &Job, most: u32) -> AwsResult<u32> {
    let mut notified = 0;
    while notified < most {
        let waiting = first_waiting(ctx, job.number, most - notified)?;
        if waiting.is_empty() {
            break;
        }
        for (thing, had) in waiting {
            targets::dismiss_thing(ctx, job.number, &thing)?;
            // It may have been deleted since.
            if things::exists(ctx, &thing)? {
                Execution::queue(ctx, job, &thing, had)?;
                notified += 1;
            }
        }
    }
    counts::notified(ctx, job.number, notified.into())?;
    Ok(notified)
}

fn first_waiting(ctx: &Ctx<'_>, job: i64, most: u32) -> AwsResult<Vec<(String, Had)>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT thing_name, failed, timed_out FROM job_waiting WHERE job = ?1 \
         ORDER BY thing_name LIMIT ?2",
    )?;
    let rows = statement.query_map(params![job, most], |row| {
        Ok((
            row.get(0)?,
            Had {
                failed: row.get(1)?,
                timed_out: row.get(2)?,
            },
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
