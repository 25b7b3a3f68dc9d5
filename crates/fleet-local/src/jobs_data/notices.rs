//! Notices: a device is told when it has more or less to do, and when something else comes next.
//!
//! Whoever is about to change an execution says so ([`watch`]). At the end of the transaction what the
//! thing had to do before is compared with what it has to do then ([`send`]): what happens at once is
//! told once, whatever caused it. A thing that nobody listens for costs a look at the subscriptions.

use rusqlite::params;
use serde::Serialize;
use serde_json::Value;

use super::pending::{Listed, Summary, is_open, open};
use super::{Shown, in_mqtt};
use crate::error::AwsResult;
use crate::iot::job_executions::Execution;
use crate::iot::jobs::status::{JobStatus, Status};
use crate::mqtt::message::Message;
use crate::route::Ctx;

/// The executions that a thing may work on, by their rows; the next one first.
type Standing = Vec<i64>;

/// The topics on which a device is told.
struct Topics {
    list: String,
    next: String,
}

impl Topics {
    fn of(thing: &str) -> Topics {
        let jobs = format!("$aws/things/{thing}/jobs");
        Topics {
            list: format!("{jobs}/notify"),
            next: format!("{jobs}/notify-next"),
        }
    }
}

/// An execution of a thing is about to change, to come or to go, or its job to open or to close.
pub(crate) fn watch(ctx: &Ctx<'_>, thing: &str) -> AwsResult<()> {
    if ctx.outbox.before.borrow().contains_key(thing) {
        return Ok(());
    }
    let topics = Topics::of(thing);
    if ctx.has_subscriber(&topics.list) || ctx.has_subscriber(&topics.next) {
        let before = standing(ctx, thing)?;
        ctx.outbox
            .before
            .borrow_mut()
            .insert(thing.to_owned(), before);
    }
    Ok(())
}

/// All executions of a job are about to open to devices, or to close.
pub(crate) fn watch_job(ctx: &Ctx<'_>, job: i64) -> AwsResult<()> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT thing_name FROM job_execution WHERE job = ?1 AND status IN (?2, ?3)",
    )?;
    let mut rows = statement.query(params![job, Status::InProgress, Status::Queued])?;
    while let Some(row) = rows.next()? {
        let thing = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        watch(ctx, thing)?;
    }
    Ok(())
}

fn standing(ctx: &Ctx<'_>, thing: &str) -> AwsResult<Standing> {
    // IN_PROGRESS stands before QUEUED in the alphabet too.
    let mut statement = ctx.tx.prepare_cached(
        "SELECT execution.seq, execution.status, job.status \
         FROM job_execution AS execution JOIN job ON job.number = execution.job \
         WHERE execution.scope = ?1 AND execution.thing_name = ?2 \
         AND execution.status IN (?3, ?4) ORDER BY execution.status, execution.seq",
    )?;
    let mut rows = statement.query(params![
        ctx.scope(),
        thing,
        Status::InProgress,
        Status::Queued
    ])?;
    let mut standing = Standing::new();
    while let Some(row) = rows.next()? {
        let (execution, job): (Status, JobStatus) = (row.get(1)?, row.get(2)?);
        if is_open(execution, job) {
            standing.push(row.get(0)?);
        }
    }
    Ok(standing)
}

/// Tells the devices of the things that were watched what is another now.
pub(crate) fn send(ctx: &Ctx<'_>) -> AwsResult<()> {
    for (thing, before) in ctx.outbox.before.take() {
        let after = standing(ctx, &thing)?;
        let topics = Topics::of(&thing);
        let next = before.first() != after.first() && ctx.has_subscriber(&topics.next);
        let list = !same(before, after) && ctx.has_subscriber(&topics.list);
        if !(list || next) {
            continue;
        }
        let open = open(ctx, &thing)?;
        let first = open.first().map(|(execution, _)| execution.clone());
        if list {
            let notify = serde_json::to_vec(&Notify::of(ctx, Listed::of(open)))?;
            ctx.publish(Message::new(topics.list, notify));
        }
        if next {
            let notify = serde_json::to_vec(&NotifyNext::of(ctx, first)?)?;
            ctx.publish(Message::new(topics.next, notify));
        }
    }
    Ok(())
}

/// Whether the same executions are there, whatever their order.
fn same(mut before: Standing, mut after: Standing) -> bool {
    before.sort_unstable();
    after.sort_unstable();
    before == after
}

/// The list of what is pending. A state with nothing in it is left out.
#[derive(Debug, Serialize)]
struct Notify {
    timestamp: i64,
    jobs: ByStatus,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct ByStatus {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    in_progress: Vec<Summary>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    queued: Vec<Summary>,
}

impl Notify {
    fn of(ctx: &Ctx<'_>, list: Listed) -> Notify {
        Notify {
            timestamp: ctx.now_s(),
            jobs: ByStatus {
                in_progress: list.in_progress_jobs,
                queued: list.queued_jobs,
            },
        }
    }
}

/// What comes next, if anything does. AWS's examples have no `thingName` in it.
#[derive(Debug, Serialize)]
struct NotifyNext {
    timestamp: i64,
    #[serde(flatten)]
    next: Value,
}

impl NotifyNext {
    fn of(ctx: &Ctx<'_>, first: Option<Execution>) -> AwsResult<NotifyNext> {
        #[derive(Serialize)]
        struct Next {
            #[serde(skip_serializing_if = "Option::is_none")]
            execution: Option<Shown>,
        }
        let execution = match first {
            Some(execution) => Some(Shown {
                thing_name: None,
                ..Shown::of(ctx, execution, true)?
            }),
            None => None,
        };
        Ok(NotifyNext {
            timestamp: ctx.now_s(),
            next: in_mqtt(&Next { execution })?,
        })
    }
}

#[cfg(test)]
mod random;
#[cfg(test)]
mod tests;
