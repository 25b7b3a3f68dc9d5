//! All commands of the account, those of the workshop's templates told apart.

use fleet_core::command::catalogue::Template;
use fleet_core::port::Reads;
use fleet_core::port::commands::{Command, ListedCommand};
use futures::{StreamExt, stream};

use super::CommandsError;
use crate::event::{Event, Failure, Phase};
use crate::provision::survey::found;
use crate::session::Session;

/// A command.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    /// As AWS lists it.
    pub command: ListedCommand,
    /// Its description, which AWS says only of one command at a time.
    pub description: Option<String>,
    /// The template it was made from.
    pub template: Option<Template>,
    /// Why its description could not be read, if it could not.
    pub unread: Option<Failure>,
}

/// The commands of the account in the Region.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Listing {
    /// The commands, in the order of their ids.
    pub commands: Vec<Listed>,
    /// Templates of which there is no command.
    pub absent: Vec<Template>,
}

/// The template that a command was made from: it has its name and sends what it sends.
#[must_use]
pub fn template_of(command: &Command) -> Option<Template> {
    Template::named(command.id.as_str())
        .filter(|template| command.payload.as_ref() == Some(&template.payload()))
}

/// Lists every command with its description.
///
/// # Errors
/// The commands cannot be listed, or the user stopped it.
pub async fn list(reads: &Reads, session: &Session) -> Result<Listing, CommandsError> {
    let phase = Phase::Survey;
    session.tell(Event::PhaseStarted { phase, total: None });
    let mut commands = Vec::new();
    let mut from = None;
    loop {
        if session.is_cancelled() {
            return Err(CommandsError::Interrupted);
        }
        let page = reads.commands.list_commands(from).await?;
        let looks = page.items.into_iter().map(|command| look(reads, command));
        let looks: Vec<_> = looks.collect();
        let looks = stream::iter(looks).buffer_unordered(session.pace.in_flight.max(1));
        commands.extend(
            looks
                .filter_map(std::future::ready)
                .collect::<Vec<_>>()
                .await,
        );
        match page.next {
            Some(next) => from = Some(next),
            None => break,
        }
    }
    session.tell(Event::PhaseFinished { phase });
    commands.sort_by(|one: &Listed, other| one.command.id.cmp(&other.command.id));
    let there = |template: &Template| commands.iter().any(|one| one.template == Some(*template));
    let absent = Template::ALL
        .into_iter()
        .filter(|template| !there(template));
    let absent = absent.collect();
    Ok(Listing { commands, absent })
}

/// A command that was listed; none if it is gone meanwhile.
async fn look(reads: &Reads, listed: ListedCommand) -> Option<Listed> {
    let (described, unread) = match found(reads.commands.get_command(&listed.id).await) {
        Ok(described) => (Some(described?), None),
        Err(error) => (None, Some(Failure::from(&error))),
    };
    Some(Listed {
        template: described.as_ref().and_then(template_of),
        description: described.and_then(|command| command.description),
        command: listed,
        unread,
    })
}
