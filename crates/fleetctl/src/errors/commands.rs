//! Errors about commands, with what can be done about each.

use fleet_core::command::ParameterType;
use fleet_core::command::argument::ArgumentError;
use fleet_core::command::template::TemplateError;
use fleet_ops::commands::CommandsError;

use super::told::{Told, quoted};
use super::{CommandError, Kind};
use crate::lang::say;
use crate::view::commands;

impl From<CommandsError> for CommandError {
    fn from(error: CommandsError) -> CommandError {
        let message = error.told();
        let told = CommandError::new(Kind::Resource, &message);
        let usage = CommandError::usage(&message);
        match error {
            CommandsError::Cloud(error) => error.into(),
            CommandsError::Interrupted => CommandError::new(Kind::Interrupted, message),
            CommandsError::NoCommand(_) => told.hint(say!("errors-command-missing-hint")),
            CommandsError::Exists(id) => {
                let command = format!("fleetctl commands show {id}");
                told.hint(say!("errors-command-exists-hint", command))
            }
            CommandsError::Deprecated(id) => {
                let command = format!("fleetctl commands restore {id}");
                told.hint(say!("errors-command-deprecated-hint", command))
            }
            CommandsError::PendingDeletion(_) => told.hint(say!("errors-command-pending-hint")),
            CommandsError::Predefined(_) => told.hint(say!("errors-command-predefined-hint")),
            CommandsError::InUse { first, .. } => {
                let command = format!("fleetctl commands cancel {first}");
                told.hint(say!("errors-command-in-use-wait"))
                    .hint(say!("errors-command-in-use-cancel", command))
            }
            CommandsError::Payload(_)
            | CommandsError::Description(_)
            | CommandsError::Unused(_) => usage,
            CommandsError::Arguments(wrong) => {
                let hints = wrong.iter().map(Told::told);
                let usage = hints.fold(usage, CommandError::hint);
                usage.hint(say!("errors-command-arguments-hint"))
            }
            CommandsError::NoThing(_) => told.hint(say!("errors-thing-missing-hint")),
            CommandsError::NoGroup(_) => told.hint(say!("errors-group-missing-list")),
            CommandsError::NoTargets => told.hint(say!("errors-command-no-targets-hint")),
            CommandsError::NoExecution(_) => told
                .hint(say!("errors-command-no-execution-thing"))
                .hint(say!("errors-command-no-execution-history")),
            CommandsError::Over { .. } => told.hint(say!("errors-command-over-hint")),
            CommandsError::NotTaken { .. } => told
                .hint(say!("errors-command-not-taken-look"))
                .hint(say!("errors-command-not-taken-publish")),
            _ => told,
        }
    }
}

impl Told for CommandsError {
    fn told(&self) -> String {
        match self {
            CommandsError::Cloud(error) => error.told(),
            CommandsError::Interrupted => say!("errors-stopped"),
            CommandsError::NoCommand(id) => say!("errors-command-missing", id = id.as_str()),
            CommandsError::Exists(id) => say!("errors-command-exists", id = id.as_str()),
            CommandsError::Deprecated(id) => say!("errors-command-deprecated", id = id.as_str()),
            CommandsError::PendingDeletion(id) => say!("errors-command-pending", id = id.as_str()),
            CommandsError::Predefined(id) => say!("errors-command-predefined", id = id.as_str()),
            CommandsError::InUse {
                command,
                count,
                first,
            } => say!(
                "errors-command-in-use",
                id = command.as_str(),
                count = *count,
                first = first.as_str()
            ),
            CommandsError::Payload(why) => say!("errors-command-payload", why = why.told()),
            CommandsError::Unused(name) => say!("errors-command-unused", name),
            CommandsError::Description(found) => {
                say!("errors-command-description", found = *found)
            }
            CommandsError::Arguments(_) => say!("errors-command-arguments"),
            CommandsError::NoThing(name) => say!("errors-thing-missing", name = name.as_str()),
            CommandsError::NoGroup(name) => say!("errors-group-missing", name = name.as_str()),
            CommandsError::NoTargets => say!("errors-command-no-targets"),
            CommandsError::NoExecution(id) => {
                say!("errors-command-no-execution", id = id.as_str())
            }
            CommandsError::Over { id, status } => {
                let status = status.to_string();
                say!("errors-command-over", id = id.as_str(), status)
            }
            CommandsError::NotTaken { id, status } => {
                let status = status.to_string();
                say!("errors-command-not-taken", id = id.as_str(), status)
            }
            other => other.to_string(),
        }
    }
}

impl Told for TemplateError {
    fn told(&self) -> String {
        match self {
            TemplateError::NotJson(why) => say!("errors-payload-no-json", why),
            TemplateError::NotObject => say!("errors-payload-no-object"),
            TemplateError::TooLong { length, most } => {
                say!("errors-payload-long", length = *length, most = *most)
            }
            TemplateError::Placeholder(text) => {
                say!("errors-payload-placeholder", text = quoted(text))
            }
            other => other.to_string(),
        }
    }
}

/// What a parameter takes, by the library's words for it; conditions that follow stay as they are.
fn taken(wanted: &str) -> String {
    // The longest first: one of them begins as another does.
    let mut kinds = ParameterType::ALL.to_vec();
    kinds.sort_by_key(|kind| std::cmp::Reverse(kind.wanted().len()));
    let told = kinds.into_iter().find_map(|kind| {
        let rest = wanted.strip_prefix(kind.wanted())?;
        Some(format!("{}{rest}", commands::wanted(kind)))
    });
    told.unwrap_or_else(|| wanted.to_owned())
}

impl Told for ArgumentError {
    fn told(&self) -> String {
        match self {
            ArgumentError::Missing { name, wanted } => {
                say!("errors-argument-missing", name, wanted = taken(wanted))
            }
            ArgumentError::Unknown { name, known } => say!("errors-argument-unknown", name, known),
            ArgumentError::Static(name) => say!("errors-argument-static", name),
            ArgumentError::Type {
                name,
                value,
                wanted,
            } => say!(
                "errors-argument-type",
                name,
                value = quoted(value),
                wanted = taken(wanted)
            ),
            ArgumentError::Condition {
                name,
                value,
                condition,
            } => say!(
                "errors-argument-condition",
                name,
                value = quoted(value),
                condition
            ),
            ArgumentError::Fixed(name) => say!("errors-argument-fixed", name),
            other => other.to_string(),
        }
    }
}
