//! Why something about commands was not done: what is missing, in the way, or wrong.

use fleet_core::command::CommandExecutionStatus;
use fleet_core::command::argument::ArgumentError;
use fleet_core::command::template::TemplateError;
use fleet_core::fault::CloudError;
use fleet_core::name::{CommandExecutionId, CommandId, ThingGroupName, ThingName};

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CommandsError {
    /// AWS refused, or could not be reached.
    #[error(transparent)]
    Cloud(#[from] CloudError),
    /// The user stopped it.
    #[error("stopped")]
    Interrupted,
    /// There is no such command.
    #[error("there is no command {0}")]
    NoCommand(CommandId),
    /// A command with the id does something else.
    #[error("command {0} is there already, with another payload")]
    Exists(CommandId),
    /// The command may not be run.
    #[error("command {0} is deprecated, and cannot be run")]
    Deprecated(CommandId),
    /// The command is about to go.
    #[error("command {0} is being deleted, which takes AWS up to twelve hours")]
    PendingDeletion(CommandId),
    /// The command comes with the tool.
    #[error("command {0} is one of the templates of the workshop")]
    Predefined(CommandId),
    /// Devices have not answered yet.
    #[error("command {command} is in use: {count} executions are not over, {first} among them")]
    InUse {
        /// The command.
        command: CommandId,
        /// How many.
        count: u64,
        /// The first of them.
        first: CommandExecutionId,
    },
    /// The payload cannot be used.
    #[error("the payload cannot be used: {0}")]
    Payload(#[from] TemplateError),
    /// A parameter is declared, and the payload does not use it.
    #[error("parameter {0} is declared, and the payload has no placeholder for it")]
    Unused(String),
    /// A description must have 1 to 256 characters.
    #[error("a description must have 1 to 256 characters, this one has {0}")]
    Description(usize),
    /// The values for the parameters cannot be used.
    #[error("the command cannot be run with these parameters")]
    Arguments(Vec<ArgumentError>),
    /// There is no such thing.
    #[error("there is no thing {0}")]
    NoThing(ThingName),
    /// There is no such group.
    #[error("there is no thing group {0}")]
    NoGroup(ThingGroupName),
    /// Nobody is in the groups.
    #[error("there is nobody to run it on: the groups have no members")]
    NoTargets,
    /// There is no such execution.
    #[error("there is no execution {0}")]
    NoExecution(CommandExecutionId),
    /// The execution is over.
    #[error("execution {id} is over: {status}")]
    Over {
        /// The execution.
        id: CommandExecutionId,
        /// How it ended.
        status: CommandExecutionStatus,
    },
    /// The answer in the device's place was not taken.
    #[error("execution {id} was not called off: it is still {status}")]
    NotTaken {
        /// The execution.
        id: CommandExecutionId,
        /// Where it stands.
        status: CommandExecutionStatus,
    },
}
