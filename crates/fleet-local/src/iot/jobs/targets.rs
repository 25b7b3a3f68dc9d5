//! The targets of a job, and the things that wait to be notified.

use rusqlite::params;

use super::Job;
use crate::error::{AwsError, AwsResult};
use crate::iot::{arn, groups, things};
use crate::route::Ctx;

/// `job_waiting` holds who is not notified yet, in the order of thing names, with the retries that
/// the thing has had: a retry may have to wait for the next maintenance window.
pub(crate) const TABLES: &str = "
CREATE TABLE job_target (
    job INTEGER NOT NULL, position INTEGER NOT NULL, scope TEXT NOT NULL,
    is_group INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (job, position)
) WITHOUT ROWID;
CREATE INDEX job_of_target ON job_target (scope, is_group, name, job);
CREATE TABLE job_waiting (
    job INTEGER NOT NULL, thing_name TEXT NOT NULL,
    failed INTEGER NOT NULL DEFAULT 0, timed_out INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (job, thing_name)
) WITHOUT ROWID;
";

/// Targets of a job (AWS: 100).
pub(super) const MAX_TARGETS: usize = 100;

/// A thing or a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) is_group: bool,
    pub(super) name: String,
}

impl Target {
    /// The target that an ARN names, which must be there.
    pub(super) fn parse(ctx: &Ctx<'_>, text: &str) -> AwsResult<Target> {
        let target = match arn::own(ctx, text)?.split_once('/') {
            Some(("thing", name)) if !name.is_empty() => Target {
                is_group: false,
                name: name.to_owned(),
            },
            Some(("thinggroup", name)) if !name.is_empty() => Target {
                is_group: true,
                name: name.to_owned(),
            },
            _ => {
                return Err(AwsError::invalid_request(format!(
                    "{text} is not the ARN of a thing or a thing group"
                )));
            }
        };
        if target.is_group {
            groups::require(ctx, &target.name)?;
        } else {
            things::require(ctx, &target.name)?;
        }
        Ok(target)
    }

    pub(super) fn arn(&self, ctx: &Ctx<'_>) -> String {
        if self.is_group {
            groups::arn(ctx, &self.name)
        } else {
            things::arn(ctx, &self.name)
        }
    }

    /// Lets everybody behind the target wait to be notified.
    pub(super) fn wait(&self, ctx: &Ctx<'_>, job: i64) -> AwsResult<()> {
        if !self.is_group {
            return wait(ctx, job, &self.name);
        }
        let sql = format!(
            "INSERT OR IGNORE INTO job_waiting (job, thing_name) \
             SELECT ?3, thing_name FROM ({}) ORDER BY thing_name",
            groups::reach::THINGS
        );
        ctx.tx
            .prepare_cached(&sql)?
            .execute(params![ctx.scope(), self.name, job])?;
        Ok(())
    }
}

/// Lets a thing wait to be notified, once.
pub(super) fn wait(ctx: &Ctx<'_>, job: i64, thing: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("INSERT OR IGNORE INTO job_waiting (job, thing_name) VALUES (?1, ?2)")?
        .execute(params![job, thing])?;
    Ok(())
}

/// Whether somebody waits to be notified.
pub(super) fn any_waiting(ctx: &Ctx<'_>, job: i64) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM job_waiting WHERE job = ?1 LIMIT 1")?
        .exists([job])?)
}

/// Nobody waits any more.
pub(super) fn dismiss(ctx: &Ctx<'_>, job: i64) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM job_waiting WHERE job = ?1")?
        .execute([job])?;
    Ok(())
}

/// One thing does not wait any more.
pub(super) fn dismiss_thing(ctx: &Ctx<'_>, job: i64, thing: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM job_waiting WHERE job = ?1 AND thing_name = ?2")?
        .execute(params![job, thing])?;
    Ok(())
}

/// The targets of a job, in the order in which they were given.
pub(super) fn of(ctx: &Ctx<'_>, job: i64) -> AwsResult<Vec<Target>> {
    let mut statement = ctx
        .tx
        .prepare_cached("SELECT is_group, name FROM job_target WHERE job = ?1 ORDER BY position")?;
    let rows = statement.query_map([job], |row| {
        Ok(Target {
            is_group: row.get(0)?,
            name: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds targets to a job, each once, and gives those that are new.
pub(super) fn add(ctx: &Ctx<'_>, job: &Job, arns: &[String]) -> AwsResult<Vec<Target>> {
    let mut all = of(ctx, job.number)?;
    let known = all.len();
    for arn in arns {
        let target = Target::parse(ctx, arn)?;
        if !all.contains(&target) {
            all.push(target);
        }
    }
    if all.len() > MAX_TARGETS {
        return Err(AwsError::new(
            "LimitExceededException",
            format!("A job can have at most {MAX_TARGETS} targets"),
        ));
    }
    let new = all.split_off(known);
    for (position, target) in (known..).zip(&new) {
        ctx.tx
            .prepare_cached(
                "INSERT INTO job_target (job, position, scope, is_group, name) \
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                job.number,
                i64::try_from(position).unwrap_or(i64::MAX),
                ctx.scope(),
                target.is_group,
                target.name
            ])?;
    }
    Ok(new)
}
