//! Deleting a command. AWS takes up to twelve hours for it, unless it has been deprecated for as long.

use fleet_core::account::Arn;
use fleet_core::command::{CommandExecutionStatus, CommandStatus};
use fleet_core::name::CommandId;
use fleet_core::port::command_executions::{CommandExecutionFilter, ExecutionsOf};
use fleet_core::port::commands::{Command, Deletion};
use fleet_core::port::{Cloud, Reads};
use jiff::SignedDuration;

use super::list::template_of;
use super::{CommandsError, get};
use crate::event::{Event, ResourceKind};
use crate::session::Session;

/// An execution takes at most so long: what began earlier is over.
const LONGEST: SignedDuration = SignedDuration::from_hours(12);
/// The most executions on a page.
const PAGE: u32 = 100;

/// A command that is to go.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePlan {
    /// The command.
    pub command: Command,
}

/// Looks whether a command can go. Changes nothing.
///
/// # Errors
/// It is not there, is one of the workshop's templates, is being deleted already, or devices have not
/// answered yet.
pub async fn plan(
    reads: &Reads,
    id: &CommandId,
    session: &Session,
) -> Result<DeletePlan, CommandsError> {
    let command = get(reads, id).await?;
    if command.status == CommandStatus::PendingDeletion {
        return Err(CommandsError::PendingDeletion(id.clone()));
    }
    if template_of(&command).is_some() {
        return Err(CommandsError::Predefined(id.clone()));
    }
    unless_in_use(reads, &command, session).await?;
    Ok(DeletePlan { command })
}

async fn unless_in_use(
    reads: &Reads,
    command: &Command,
    session: &Session,
) -> Result<(), CommandsError> {
    let (mut count, mut first) = (0, None);
    for status in [
        CommandExecutionStatus::Created,
        CommandExecutionStatus::InProgress,
    ] {
        let filter = since(&command.arn, status, session);
        let mut from = None;
        loop {
            let executions = &reads.command_executions;
            let page = executions
                .list_command_executions(&filter, PAGE, from)
                .await?;
            count += u64::try_from(page.items.len()).unwrap_or(u64::MAX);
            first = first.or_else(|| page.items.into_iter().next().map(|one| one.id));
            match page.next {
                Some(next) => from = Some(next),
                None => break,
            }
        }
    }
    match first {
        Some(first) => Err(CommandsError::InUse {
            command: command.id.clone(),
            count,
            first,
        }),
        None => Ok(()),
    }
}

fn since(
    command: &Arn,
    status: CommandExecutionStatus,
    session: &Session,
) -> CommandExecutionFilter {
    CommandExecutionFilter {
        of: ExecutionsOf::Command(command.clone()),
        status: Some(status),
        after: session.now.checked_sub(LONGEST).ok(),
        before: None,
    }
}

/// Deletes the command of a plan.
///
/// # Errors
/// AWS refuses.
pub async fn apply(
    cloud: &Cloud,
    plan: &DeletePlan,
    session: &Session,
) -> Result<Deletion, CommandsError> {
    if session.is_cancelled() {
        return Err(CommandsError::Interrupted);
    }
    let id = &plan.command.id;
    let deletion = match cloud.writes.commands.delete_command(id).await {
        Err(error) if error.is_not_found() => Deletion::Done,
        other => other?,
    };
    session.tell(Event::Deleted {
        kind: ResourceKind::Command,
        name: id.to_string(),
    });
    Ok(deletion)
}
