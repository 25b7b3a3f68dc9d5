//! One execution of a command: found by its id, looked at, followed until it is over.

use std::time::Duration;

use fleet_core::account::Arn;
use fleet_core::command::CommandExecutionStatus;
use fleet_core::name::CommandExecutionId;
use fleet_core::port::Reads;
use fleet_core::port::command_executions::{
    CommandExecution, CommandExecutionFilter, ExecutionsOf, StatusReason,
};

use super::CommandsError;
use crate::provision::survey::found;
use crate::session::Session;
use crate::wait::{Patience, RealTime};

/// The reason that AWS gives where a device did not answer in time; it may still answer.
const NO_RESPONSE: &str = "$NO_RESPONSE_FROM_DEVICE";
/// The reason that this tool gives where it answers in a device's place.
pub const CANCELED: &str = "CANCELED_BY_OPERATOR";
/// How often AWS is asked: what a person reads changes about once a second.
const EVERY: Duration = Duration::from_secs(1);
/// The most executions on a page.
const PAGE: u32 = 100;

/// How far an execution is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The device has not answered, or has begun.
    Open,
    /// AWS says that the time is over; the device may still answer.
    TimedOut,
    /// Nothing more will happen.
    Over,
}

/// How far an execution is, by its status and AWS's reason.
#[must_use]
pub fn stage(status: CommandExecutionStatus, reason: Option<&StatusReason>) -> Stage {
    match status {
        CommandExecutionStatus::Created | CommandExecutionStatus::InProgress => Stage::Open,
        CommandExecutionStatus::TimedOut
            if reason.is_some_and(|reason| reason.code == NO_RESPONSE) =>
        {
            Stage::TimedOut
        }
        _ => Stage::Over,
    }
}

/// Whether this tool answered in the device's place.
#[must_use]
pub fn was_canceled(execution: &CommandExecution) -> bool {
    execution.status == CommandExecutionStatus::Rejected
        && execution
            .reason
            .as_ref()
            .is_some_and(|reason| reason.code == CANCELED)
}

/// What AWS says of an execution. Without a target it is looked for among the executions of all
/// commands, the newest first, which may take long: AWS finds no execution by its id alone.
///
/// # Errors
/// There is no such execution, or AWS cannot be read.
pub async fn get(
    reads: &Reads,
    id: &CommandExecutionId,
    target: Option<&Arn>,
    session: &Session,
) -> Result<CommandExecution, CommandsError> {
    let target = match target {
        Some(target) => target.clone(),
        None => target_of(reads, id, session).await?,
    };
    let execution = reads
        .command_executions
        .get_command_execution(id, &target)
        .await;
    found(execution)?.ok_or_else(|| CommandsError::NoExecution(id.clone()))
}

/// The target of an execution.
async fn target_of(
    reads: &Reads,
    id: &CommandExecutionId,
    session: &Session,
) -> Result<Arn, CommandsError> {
    let mut commands_from = None;
    loop {
        let commands = reads.commands.list_commands(commands_from).await?;
        for command in &commands.items {
            if let Some(target) = target_among(reads, id, &command.arn, session).await? {
                return Ok(target);
            }
        }
        match commands.next {
            Some(next) => commands_from = Some(next),
            None => return Err(CommandsError::NoExecution(id.clone())),
        }
    }
}

async fn target_among(
    reads: &Reads,
    id: &CommandExecutionId,
    command: &Arn,
    session: &Session,
) -> Result<Option<Arn>, CommandsError> {
    let filter = CommandExecutionFilter {
        of: ExecutionsOf::Command(command.clone()),
        status: None,
        after: Some(super::history::earliest(session)),
        before: None,
    };
    let mut from = None;
    loop {
        if session.is_cancelled() {
            return Err(CommandsError::Interrupted);
        }
        let executions = &reads.command_executions;
        let page = executions
            .list_command_executions(&filter, PAGE, from)
            .await?;
        if let Some(one) = page.items.into_iter().find(|one| one.id == *id) {
            return Ok(Some(one.target));
        }
        match page.next {
            Some(next) => from = Some(next),
            None => return Ok(None),
        }
    }
}

/// Follows an execution until AWS says that it is over or out of time, and shows every look.
///
/// # Errors
/// AWS cannot be read, or the user stopped it.
pub async fn follow(
    reads: &Reads,
    first: CommandExecution,
    session: &Session,
    mut seen: impl FnMut(&CommandExecution),
) -> Result<CommandExecution, CommandsError> {
    let mut execution = first;
    loop {
        seen(&execution);
        if stage(execution.status, execution.reason.as_ref()) != Stage::Open {
            return Ok(execution);
        }
        pause(session, EVERY).await?;
        let executions = &reads.command_executions;
        let looked = executions
            .get_command_execution(&execution.id, &execution.target)
            .await;
        execution =
            found(looked)?.ok_or_else(|| CommandsError::NoExecution(execution.id.clone()))?;
    }
}

/// Waits in real time: devices answer on their own clocks. A stop ends it at once.
pub(super) async fn pause(session: &Session, time: Duration) -> Result<(), CommandsError> {
    tokio::select! {
        () = RealTime.pass(time) => Ok(()),
        () = session.cancel.cancelled() => Err(CommandsError::Interrupted),
    }
}
