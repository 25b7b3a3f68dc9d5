//! Port: executions of commands.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Page, PageToken, Result};
use crate::account::Arn;
use crate::command::{Arguments, CommandExecutionStatus};
use crate::name::CommandExecutionId;

/// Why an execution stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusReason {
    /// A word: `[A-Z0-9_-]`, up to 64 characters; AWS's own begin with `$`.
    pub code: String,
    /// A sentence, up to 1,024 characters.
    pub description: Option<String>,
}

/// A value that a device answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResultValue {
    /// `S`: text.
    String(String),
    /// `B`: true or false.
    Boolean(bool),
    /// `BIN`: bytes.
    Binary(Vec<u8>),
}

/// An execution, as AWS lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedCommandExecution {
    /// Its id.
    pub id: CommandExecutionId,
    /// The command.
    pub command: Arn,
    /// The thing or MQTT client.
    pub target: Arn,
    /// Where it stands.
    pub status: CommandExecutionStatus,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When its device began.
    pub started: Option<Timestamp>,
    /// When its device was done.
    pub completed: Option<Timestamp>,
}

/// An execution, as AWS describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct CommandExecution {
    /// Its id.
    pub id: CommandExecutionId,
    /// The command.
    pub command: Arn,
    /// The thing or MQTT client.
    pub target: Arn,
    /// Where it stands.
    pub status: CommandExecutionStatus,
    /// Why.
    pub reason: Option<StatusReason>,
    /// What the device answered with.
    pub result: BTreeMap<String, ResultValue>,
    /// The values it was started with.
    pub arguments: Arguments,
    /// Seconds that it may take.
    pub timeout_seconds: Option<u64>,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When it last changed.
    pub updated: Option<Timestamp>,
    /// When its device began.
    pub started: Option<Timestamp>,
    /// When its device said that it is over; not set by a timeout of the cloud.
    pub completed: Option<Timestamp>,
    /// Until when AWS keeps it.
    pub time_to_live: Option<Timestamp>,
}

/// Whose executions are listed: AWS takes one of the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExecutionsOf {
    /// Those of a command.
    Command(Arn),
    /// Those on a thing or MQTT client.
    Target(Arn),
}

/// Which executions are listed, the newest first. AWS compares times by the minute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandExecutionFilter {
    /// Whose.
    pub of: ExecutionsOf,
    /// In which state.
    pub status: Option<CommandExecutionStatus>,
    /// Started after this.
    pub after: Option<Timestamp>,
    /// Started before this.
    pub before: Option<Timestamp>,
}

/// An execution to start.
#[derive(Debug, Clone, PartialEq)]
pub struct NewCommandExecution {
    /// The command.
    pub command: Arn,
    /// The thing or MQTT client.
    pub target: Arn,
    /// Values for its parameters.
    pub arguments: Arguments,
    /// Seconds that it may take: 1 to 43,200; AWS's default is 10.
    pub timeout_seconds: Option<u64>,
    /// The same token with the same request starts nothing twice: 1 to 64 visible characters.
    pub client_token: Option<String>,
}

/// Reads executions.
#[async_trait]
pub trait CommandExecutionReads: Send + Sync {
    /// `GetCommandExecution`, with its result.
    async fn get_command_execution(
        &self,
        id: &CommandExecutionId,
        target: &Arn,
    ) -> Result<CommandExecution>;

    /// `ListCommandExecutions`, the next page of at most `most` (1 to 100).
    async fn list_command_executions(
        &self,
        filter: &CommandExecutionFilter,
        most: u32,
        from: Option<PageToken>,
    ) -> Result<Page<ListedCommandExecution>>;
}

/// Starts and deletes executions.
#[async_trait]
pub trait CommandExecutionWrites: Send + Sync {
    /// `StartCommandExecution`. AWS quota: 100/s. A deprecated command, a wrong or missing value, are
    /// [`Invalid`](crate::fault::Fault::Invalid); a device with 100 executions is
    /// [`Limit`](crate::fault::Fault::Limit).
    async fn start_command_execution(
        &self,
        execution: &NewCommandExecution,
    ) -> Result<CommandExecutionId>;

    /// `DeleteCommandExecution`. One that is not over is [`Conflict`](crate::fault::Fault::Conflict).
    async fn delete_command_execution(&self, id: &CommandExecutionId, target: &Arn) -> Result<()>;
}
