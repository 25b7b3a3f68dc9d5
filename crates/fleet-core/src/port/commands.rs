//! Port: commands.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Page, PageToken, Result};
use crate::account::Arn;
use crate::command::{CommandStatus, Parameter, Payload};
use crate::name::CommandId;
use crate::tag::Tags;

/// A command, as AWS lists it: without its description and payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedCommand {
    /// Its id.
    pub id: CommandId,
    /// Its ARN.
    pub arn: Arn,
    /// The name that consoles show.
    pub display_name: Option<String>,
    /// Where in its life it is.
    pub status: CommandStatus,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When it last changed.
    pub updated: Option<Timestamp>,
}

/// A command, as AWS describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Command {
    /// Its id.
    pub id: CommandId,
    /// Its ARN.
    pub arn: Arn,
    /// Whose it is: `AWS-IoT` or `AWS-IoT-FleetWise`.
    pub namespace: String,
    /// The name that consoles show.
    pub display_name: Option<String>,
    /// What somebody wrote about it, up to 2028 characters.
    pub description: Option<String>,
    /// What it sends; `AWS-IoT-FleetWise` commands have none.
    pub payload: Option<Payload>,
    /// Its parameters.
    pub parameters: Vec<Parameter>,
    /// Where in its life it is.
    pub status: CommandStatus,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When it last changed.
    pub updated: Option<Timestamp>,
}

/// A command to make, in the namespace `AWS-IoT`.
#[derive(Debug, Clone, PartialEq)]
pub struct NewCommand {
    /// Its id.
    pub id: CommandId,
    /// The name that consoles show, up to 64 characters.
    pub display_name: Option<String>,
    /// What is said about it.
    pub description: Option<String>,
    /// What it sends.
    pub payload: Payload,
    /// Its parameters; a static payload has none.
    pub parameters: Vec<Parameter>,
}

/// Whether a deletion is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deletion {
    /// It is gone.
    Done,
    /// It goes within twelve hours, and is hidden from listings until then.
    Pending,
}

/// Reads commands.
#[async_trait]
pub trait CommandReads: Send + Sync {
    /// `GetCommand`. One that is pending deletion is still found.
    async fn get_command(&self, id: &CommandId) -> Result<Command>;

    /// `ListCommands`, the next page of at most 100, without those pending deletion.
    async fn list_commands(&self, from: Option<PageToken>) -> Result<Page<ListedCommand>>;
}

/// Changes commands.
#[async_trait]
pub trait CommandWrites: Send + Sync {
    /// `CreateCommand`, with its tags. An id that is there is [`Conflict`](crate::fault::Fault::Conflict).
    async fn create_command(&self, command: &NewCommand, tags: &Tags) -> Result<Arn>;

    /// `UpdateCommand` with `deprecated`.
    async fn deprecate_command(&self, id: &CommandId, deprecated: bool) -> Result<()>;

    /// `DeleteCommand`: done where it was deprecated more than twelve hours ago, pending otherwise.
    async fn delete_command(&self, id: &CommandId) -> Result<Deletion>;
}
