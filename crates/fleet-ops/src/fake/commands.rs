//! The fake's commands.

use std::collections::BTreeMap;

use async_trait::async_trait;
use fleet_core::account::{Arn, Place};
use fleet_core::command::{CommandStatus, Payload};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::CommandId;
use fleet_core::operation::Operation;
use fleet_core::port::commands::{
    Command, CommandReads, CommandWrites, Deletion, ListedCommand, NewCommand,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;
use jiff::{SignedDuration, Timestamp};

use super::command_executions::{DeviceAnswer, ExecutionThere};
use super::{Fake, State, conflict, missing};

/// A command that was deleted, or deprecated, less than so long ago is still there.
const WAIT: SignedDuration = SignedDuration::from_hours(12);

/// A command.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct CommandThere {
    pub(crate) command: Command,
    deprecated: Option<Timestamp>,
    gone: Option<Timestamp>,
}

/// Everything about commands.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Commands {
    /// Commands by id.
    pub(crate) there: BTreeMap<String, CommandThere>,
    /// Executions by id.
    pub(crate) executions: BTreeMap<String, ExecutionThere>,
    /// What devices answer to what is started from now on, and how long after: by target.
    pub(crate) answers: BTreeMap<String, Vec<(SignedDuration, DeviceAnswer)>>,
}

/// The refusal of the operations of commands.
pub(super) fn refused(operation: Operation, message: impl Into<String>) -> CloudError {
    CloudError::aws(operation, Fault::Invalid, "ValidationException", message)
}

impl State {
    /// Adds a command, as somebody else may have made it.
    pub(crate) fn add_command(&mut self, place: &Place, id: &str, made: Timestamp) {
        let there = CommandThere {
            command: Command {
                id: id.parse().unwrap(),
                arn: place.command(id),
                namespace: "AWS-IoT".to_owned(),
                display_name: None,
                description: None,
                payload: None,
                parameters: Vec::new(),
                status: CommandStatus::Active,
                created: Some(made),
                updated: Some(made),
            },
            deprecated: None,
            gone: None,
        };
        self.commands.there.insert(id.to_owned(), there);
    }

    /// A command that is there at this time.
    pub(super) fn command(
        &mut self,
        operation: Operation,
        now: Timestamp,
        id: &str,
    ) -> Result<&mut CommandThere> {
        let commands = &mut self.commands.there;
        commands.retain(|_, there| there.gone.is_none_or(|gone| now < gone));
        commands.get_mut(id).ok_or_else(|| missing(operation))
    }
}

#[async_trait]
impl CommandReads for Fake {
    async fn get_command(&self, id: &CommandId) -> Result<Command> {
        let (operation, now) = (Operation::GetCommand, self.now());
        self.call(operation, id.as_str(), |state| {
            let there = state.command(operation, now, id.as_str())?;
            Ok(there.command.clone())
        })
        .await
    }

    async fn list_commands(&self, from: Option<PageToken>) -> Result<Page<ListedCommand>> {
        self.call(Operation::ListCommands, "", |state| {
            let there = state.commands.there.iter();
            let ours = there.filter(|(_, there)| there.gone.is_none());
            let all = ours.map(|(id, there)| {
                let command = &there.command;
                let listed = ListedCommand {
                    id: command.id.clone(),
                    arn: command.arn.clone(),
                    display_name: command.display_name.clone(),
                    status: command.status,
                    created: command.created,
                    updated: command.updated,
                };
                (id.clone(), listed)
            });
            Ok(self.paged(100, all, from.as_ref()))
        })
        .await
    }
}

#[async_trait]
impl CommandWrites for Fake {
    async fn create_command(&self, command: &NewCommand, tags: &Tags) -> Result<Arn> {
        let (operation, now) = (Operation::CreateCommand, self.now());
        self.may_tag(operation, tags)?;
        let arn = self.place().command(command.id.as_str());
        self.call(operation, command.id.as_str(), |state| {
            if state.command(operation, now, command.id.as_str()).is_ok() {
                return Err(conflict(operation, "is there"));
            }
            check(operation, command)?;
            let there = CommandThere {
                command: Command {
                    id: command.id.clone(),
                    arn: arn.clone(),
                    namespace: "AWS-IoT".to_owned(),
                    display_name: command.display_name.clone(),
                    description: command.description.clone(),
                    payload: Some(command.payload.clone()),
                    parameters: command.parameters.clone(),
                    status: CommandStatus::Active,
                    created: Some(now),
                    updated: Some(now),
                },
                deprecated: None,
                gone: None,
            };
            state.commands.there.insert(command.id.to_string(), there);
            state.tags.insert(arn.to_string(), tags.clone());
            Ok(arn)
        })
        .await
    }

    async fn deprecate_command(&self, id: &CommandId, deprecated: bool) -> Result<()> {
        let (operation, now) = (Operation::UpdateCommand, self.now());
        self.call(operation, id.as_str(), |state| {
            let there = state.command(operation, now, id.as_str())?;
            if there.gone.is_some() {
                return Err(conflict(operation, "is pending deletion"));
            }
            there.deprecated = deprecated.then(|| there.deprecated.unwrap_or(now));
            there.command.updated = Some(now);
            there.command.status = match deprecated {
                true => CommandStatus::Deprecated,
                false => CommandStatus::Active,
            };
            Ok(())
        })
        .await
    }

    /// AWS names no error for a command that is not there; here it is done, as it is in the end.
    async fn delete_command(&self, id: &CommandId) -> Result<Deletion> {
        let (operation, now) = (Operation::DeleteCommand, self.now());
        self.call(operation, id.as_str(), |state| {
            let Ok(there) = state.command(operation, now, id.as_str()) else {
                return Ok(Deletion::Done);
            };
            if there
                .deprecated
                .is_some_and(|since| now.duration_since(since) > WAIT)
            {
                state.commands.there.remove(id.as_str());
                return Ok(Deletion::Done);
            }
            there.command.status = CommandStatus::PendingDeletion;
            there.gone.get_or_insert(now + WAIT);
            Ok(Deletion::Pending)
        })
        .await
    }
}

fn check(operation: Operation, command: &NewCommand) -> Result<()> {
    match &command.payload {
        Payload::Static { .. } if !command.parameters.is_empty() => {
            let message = "parameters are for a payload template";
            Err(refused(operation, message))
        }
        Payload::Static { content, .. } if content.len() > fleet_core::command::MOST_PAYLOAD => {
            Err(refused(operation, "the payload is too large"))
        }
        Payload::Template { template, .. }
            if !template.contains("${aws:iot:commandexecution::") =>
        {
            Err(refused(operation, "the template has no placeholder"))
        }
        _ => Ok(()),
    }
}
