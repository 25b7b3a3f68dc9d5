//! Commands: made from templates or payloads, sent to devices in real time, followed until they answer.
//!
//! AWS IoT has no command for a group and no way to call one off. A group is expanded to its members,
//! one execution each; calling off answers in the device's place, and is told as what it is.

use fleet_core::command::CommandStatus;
use fleet_core::name::CommandId;
use fleet_core::port::Reads;
use fleet_core::port::commands::Command;

pub mod cancel;
pub mod create;
pub mod delete;
pub mod deprecate;
mod error;
pub mod execution;
pub mod history;
pub mod list;
pub mod run;
#[cfg(test)]
mod tests;

pub use error::CommandsError;

use crate::provision::survey::found;

/// What AWS says of a command.
///
/// # Errors
/// There is no such command, or AWS cannot be read.
pub async fn get(reads: &Reads, id: &CommandId) -> Result<Command, CommandsError> {
    let command = found(reads.commands.get_command(id).await)?;
    command.ok_or_else(|| CommandsError::NoCommand(id.clone()))
}

/// A command that can be run.
async fn runnable(reads: &Reads, id: &CommandId) -> Result<Command, CommandsError> {
    let command = get(reads, id).await?;
    match command.status {
        CommandStatus::Active => Ok(command),
        CommandStatus::Deprecated => Err(CommandsError::Deprecated(id.clone())),
        CommandStatus::PendingDeletion => Err(CommandsError::PendingDeletion(id.clone())),
    }
}
