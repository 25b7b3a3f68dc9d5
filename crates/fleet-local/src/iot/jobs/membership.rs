//! Things that join or leave the targets of a job after it was created, or are deleted.

use rusqlite::{OptionalExtension as _, params};

use super::status::{JobStatus, Selection, Status};
use super::{Job, targets};
use crate::error::AwsResult;
use crate::iot::groups;
use crate::iot::job_executions::{Change, Execution};
use crate::route::Ctx;

/// A thing has become a member of a group, or is one no longer; the groups above have changed with
/// it. Whoever changes memberships says so here, after the change.
pub(crate) fn changed(ctx: &Ctx<'_>, group: &str, thing: &str, entered: bool) -> AwsResult<()> {
    let mut groups = groups::ancestors(ctx, group)?;
    groups.push(group.to_owned());
    let mut jobs: Vec<i64> = Vec::new();
    for group in &groups {
        for job in continuous(ctx, group)? {
            if !jobs.contains(&job) {
                jobs.push(job);
            }
        }
    }
    for number in jobs {
        let Some(job) = Job::by_number(ctx, number)? else {
            continue;
        };
        if job.over || !job.begun {
            continue;
        }
        if entered {
            join(ctx, &job, thing, &groups)?;
        } else if !is_target(ctx, &job, thing, &[])? {
            leave(ctx, &job, thing)?;
        }
    }
    Ok(())
}

/// Whether a change of this group's members concerns a job at all.
pub(crate) fn is_watched(ctx: &Ctx<'_>, group: &str) -> AwsResult<bool> {
    for group in groups::ancestors(ctx, group)?
        .iter()
        .map(String::as_str)
        .chain([group])
    {
        if !continuous(ctx, group)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a job that is not over has a dynamic group as its target.
pub(crate) fn waits_for_dynamic_groups(ctx: &Ctx<'_>) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT 1 FROM dynamic_group AS dynamic JOIN job_target AS target \
             ON target.scope = dynamic.scope AND target.is_group = 1 \
             AND target.name = dynamic.name JOIN job ON job.number = target.job \
             WHERE dynamic.scope = ?1 AND job.status IN (?2, ?3)",
        )?
        .exists(params![
            ctx.scope(),
            JobStatus::InProgress,
            JobStatus::Scheduled
        ])?)
}

/// A thing was deleted: what it has not ended is removed.
pub(crate) fn thing_deleted(ctx: &Ctx<'_>, thing: &str) -> AwsResult<()> {
    for status in [Status::Queued, Status::InProgress] {
        for mut execution in Execution::of_thing(ctx, thing, status)? {
            execution.change(ctx, Status::Removed, Change::default())?;
        }
    }
    Ok(())
}

/// The continuous jobs at work that have a group as their target.
fn continuous(ctx: &Ctx<'_>, group: &str) -> AwsResult<Vec<i64>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT target.job FROM job_target AS target JOIN job ON job.number = target.job \
         WHERE target.scope = ?1 AND target.is_group = 1 AND target.name = ?2 \
         AND job.selection = ?3 AND job.status IN (?4, ?5)",
    )?;
    let rows = statement.query_map(
        params![
            ctx.scope(),
            group,
            Selection::Continuous,
            JobStatus::InProgress,
            JobStatus::Scheduled
        ],
        |row| row.get(0),
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The thing gets the job at once, whatever the rollout's rate; between windows it waits. One that
/// has it before it, or that was a target all along through others than these groups, does not get
/// it again.
fn join(ctx: &Ctx<'_>, job: &Job, thing: &str, groups: &[String]) -> AwsResult<()> {
    let before = Execution::last(ctx, job.number, thing)?;
    let unfinished = before.is_some_and(|execution| !execution.status.is_terminal());
    if unfinished || is_target(ctx, job, thing, groups)? || is_waiting(ctx, job.number, thing)? {
        return Ok(());
    }
    if job.status == JobStatus::InProgress {
        Execution::queue(ctx, job, thing, Default::default())
    } else {
        targets::wait(ctx, job.number, thing)
    }
}

fn leave(ctx: &Ctx<'_>, job: &Job, thing: &str) -> AwsResult<()> {
    targets::dismiss_thing(ctx, job.number, thing)?;
    match Execution::last(ctx, job.number, thing)? {
        Some(mut execution) if !execution.status.is_terminal() => {
            execution.change(ctx, Status::Removed, Change::default())
        }
        _ => Ok(()),
    }
}

fn is_waiting(ctx: &Ctx<'_>, job: i64, thing: &str) -> AwsResult<bool> {
    let found = ctx
        .tx
        .prepare_cached("SELECT 1 FROM job_waiting WHERE job = ?1 AND thing_name = ?2")?
        .query_row(params![job, thing], |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

/// Whether a thing is behind a target of the job other than these groups.
fn is_target(ctx: &Ctx<'_>, job: &Job, thing: &str, other_than: &[String]) -> AwsResult<bool> {
    for target in targets::of(ctx, job.number)? {
        let is = if !target.is_group {
            target.name == thing
        } else if other_than.contains(&target.name) {
            false
        } else {
            groups::reach::contains(ctx, &target.name, thing)?
        };
        if is {
            return Ok(true);
        }
    }
    Ok(false)
}
