//! Keeping a command from being run, and letting it be run again.

use fleet_core::command::CommandStatus;
use fleet_core::name::CommandId;
use fleet_core::port::Cloud;

use super::{CommandsError, get};

/// Deprecates a command or restores it. Executions that go on are not touched.
///
/// # Errors
/// It is not there, is being deleted, or AWS refuses.
pub async fn set(cloud: &Cloud, id: &CommandId, deprecated: bool) -> Result<(), CommandsError> {
    let command = get(&cloud.reads, id).await?;
    match (command.status, deprecated) {
        (CommandStatus::PendingDeletion, _) => Err(CommandsError::PendingDeletion(id.clone())),
        (CommandStatus::Active, false) | (CommandStatus::Deprecated, true) => Ok(()),
        _ => Ok(cloud
            .writes
            .commands
            .deprecate_command(id, deprecated)
            .await?),
    }
}
