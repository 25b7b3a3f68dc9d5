//! Kind: commands. Only by their tag: no name tells a command of ours from another.
//!
//! AWS deletes a command at once where it was deprecated twelve hours ago or more. Any other goes
//! within twelve hours, and is hidden from listings until then: that is done as well.

use async_trait::async_trait;
use fleet_core::command::CommandStatus;
use fleet_core::identify::Location;
use fleet_core::name::CommandId;

use super::kind::{Kind, ONLY_ALL};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts, made_at};
use crate::event::{Phase, Reason, ResourceKind};

const KIND: ResourceKind = ResourceKind::Command;

/// Commands.
pub(super) struct Commands;

#[async_trait]
impl Kind for Commands {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::Commands
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let mut section = Section::default();
        let (commands, listed) = scan
            .list(|from| scan.reads.commands.list_commands(from))
            .await;
        let looks = scan
            .each(commands, |command| async move {
                let tags = scan.tags(&command.arn).await;
                (tags, command)
            })
            .await;
        for (tags, command) in looks {
            let Some(tags) = tags else { continue };
            let owner = tags.map(|tags| tags.owner());
            let whose = facts(KIND, command.id.as_str(), Location::Here);
            let verdict = scan.verdict(&mut section, whose, owner);
            section.add(command.id, verdict, made_at(command.created));
        }
        section.noting(listed)
    }

    async fn remove(&self, run: &Run<'_>) {
        run.each(KIND, self.phase(), run.items(KIND), |item| async move {
            outcome(remove(run, item).await)
        })
        .await;
    }
}

async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let id: CommandId = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
    let there = needed(run.reads.commands.get_command(&id).await)?;
    run.same(item, &made_at(there.created))?;
    if there.status == CommandStatus::PendingDeletion {
        return Ok(Outcome::Gone);
    }
    let whose = facts(KIND, id.as_str(), Location::Here);
    run.still_ours(whose, &there.arn).await?;
    let deleted = run.writes.commands.delete_command(&id).await;
    Ok(Outcome::of(deleted.map(drop)))
}
