//! DeleteCommand: at once when a command has been deprecated for long, else after twelve hours.

use serde::Deserialize;

use super::{Command, MAX_TIMEOUT_MS, arn};
use crate::due;
use crate::error::AwsResult;
use crate::iot::tags;
use crate::reply::{Empty, Reply};
use crate::route::{Ctx, Input, routes};

routes! {
    write(raw) DELETE "/commands/{commandId}" DeleteCommand => delete,
}

const KIND: &str = "command deletion";

/// A command that waited for its end is removed.
pub(crate) const DUE: due::Kind = due::Kind {
    name: KIND,
    run: |ctx, key| match Command::due(ctx, key)? {
        Some(command) => remove(ctx, &command),
        None => Ok(()),
    },
};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    command_id: String,
}

/// 204 when it is gone, 202 when it will be. AWS models no error for a command that is not there:
/// it is gone already, and a second deletion of one that waits changes nothing.
fn delete(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let Delete { command_id } = input.parse()?;
    let Some(mut command) = Command::find(ctx, &command_id)? else {
        return Ok(Reply::empty().status(204));
    };
    let long = |since_ms: i64| since_ms < ctx.now_ms() - MAX_TIMEOUT_MS;
    if !command.deleting && command.deprecated_ms.is_some_and(long) {
        remove(ctx, &command)?;
        return Ok(Reply::empty().status(204));
    }
    if !command.deleting {
        command.deleting = true;
        command.updated_ms = ctx.now_ms();
        command.save(ctx)?;
        let at_ms = ctx.now_ms() + MAX_TIMEOUT_MS;
        due::set(ctx, KIND, &command.number.to_string(), at_ms)?;
    }
    Ok(Reply::members(&Empty {})?.status(202))
}

/// Its executions stay, each until its own end.
fn remove(ctx: &Ctx<'_>, command: &Command) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM command WHERE number = ?1")?
        .execute([command.number])?;
    tags::forget(ctx, &arn(ctx, &command.id))
}
