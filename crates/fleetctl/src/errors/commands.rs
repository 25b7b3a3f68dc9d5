//! Errors about commands, with what can be done about each.

use fleet_ops::commands::CommandsError;

use super::{CommandError, Kind};

impl From<CommandsError> for CommandError {
    fn from(error: CommandsError) -> CommandError {
        let told = CommandError::new(Kind::Resource, error.to_string());
        let usage = CommandError::usage(error.to_string());
        match error {
            CommandsError::Cloud(error) => error.into(),
            CommandsError::Interrupted => CommandError::new(Kind::Interrupted, error),
            CommandsError::NoCommand(_) => told.hint("`fleetctl commands list` lists the commands"),
            CommandsError::Exists(id) => told.hint(format!(
                "give another name, or see it with `fleetctl commands show {id}`"
            )),
            CommandsError::Deprecated(id) => told.hint(format!(
                "`fleetctl commands restore {id}` lets it be run again"
            )),
            CommandsError::PendingDeletion(_) => told.hint("make one with another name"),
            CommandsError::Predefined(_) => {
                told.hint("`fleetctl cleanup` deletes what belongs to the workshop")
            }
            CommandsError::InUse { first, .. } => told
                .hint("wait until the devices have answered, or their time is over")
                .hint(format!("`fleetctl commands cancel {first}` calls one off")),
            CommandsError::Payload(_)
            | CommandsError::Description(_)
            | CommandsError::Unused(_) => usage,
            CommandsError::Arguments(wrong) => {
                let mut usage = usage;
                for error in wrong {
                    usage = usage.hint(error.to_string());
                }
                usage
                    .hint("give each as --param NAME=VALUE; `fleetctl commands show` explains them")
            }
            CommandsError::NoThing(_) => told.hint("`aws iot list-things` lists the things"),
            CommandsError::NoGroup(_) => told.hint("`aws iot list-thing-groups` lists the groups"),
            CommandsError::NoTargets => {
                told.hint("a dynamic group fills up once the index has found its members")
            }
            CommandsError::NoExecution(_) => told
                .hint("AWS finds an execution by its id and its device together: give --thing")
                .hint("`fleetctl commands history` lists the executions"),
            CommandsError::Over { .. } => {
                told.hint("what is over cannot be called off; run another command that undoes it")
            }
            CommandsError::NotTaken { .. } => told
                .hint("the device may have answered at the same time: look at its status again")
                .hint("the caller needs iot:Publish on the answer's topic"),
            _ => told,
        }
    }
}
