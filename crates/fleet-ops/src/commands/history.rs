//! Executions of the past, the newest first: those of a command, of a device, or of all commands.

use std::cmp::Reverse;
use std::collections::VecDeque;

use fleet_core::account::Arn;
use fleet_core::command::CommandExecutionStatus;
use fleet_core::fault::CloudError;
use fleet_core::port::command_executions::{
    CommandExecutionFilter, ExecutionsOf, ListedCommandExecution,
};
use fleet_core::port::{PageToken, Reads};
use futures::{StreamExt, TryStreamExt, stream};
use jiff::{SignedDuration, Timestamp};

use super::CommandsError;
use crate::session::Session;

/// How long AWS keeps executions: six months. What is older is gone.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 184);
/// The most executions on a page.
const PAGE: u32 = 100;
/// Commands whose executions are listed at once.
const AT_ONCE: usize = 8;

/// Whose history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// That of a command.
    Command(Arn),
    /// That of a thing or MQTT client.
    Target(Arn),
    /// That of all commands, merged. AWS lists one command at a time.
    All,
}

/// Which executions.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filter {
    /// Whose.
    pub whose: Whose,
    /// In which state.
    pub status: Option<CommandExecutionStatus>,
    /// Started after this.
    pub after: Option<Timestamp>,
    /// Started before this.
    pub before: Option<Timestamp>,
}

impl Filter {
    /// All executions of a command or a device, in any state, at any time.
    #[must_use]
    pub fn of(whose: Whose) -> Self {
        Self {
            whose,
            status: None,
            after: None,
            before: None,
        }
    }
}

/// The earliest moment of which AWS may know something.
pub(super) fn earliest(session: &Session) -> Timestamp {
    session
        .now
        .checked_sub(KEPT)
        .unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A listing that is read page by page, as it is needed.
struct Source {
    filter: CommandExecutionFilter,
    page: VecDeque<ListedCommandExecution>,
    /// Where the next page begins; none after the last.
    next: Option<Option<PageToken>>,
}

impl Source {
    fn new(of: ExecutionsOf, filter: &Filter, session: &Session) -> Self {
        Self {
            filter: CommandExecutionFilter {
                of,
                status: filter.status,
                after: Some(filter.after.unwrap_or_else(|| earliest(session))),
                before: filter.before,
            },
            page: VecDeque::new(),
            next: Some(None),
        }
    }

    /// Makes sure that the next execution is there, if there is one.
    async fn fill(mut self, reads: &Reads) -> Result<Self, CloudError> {
        while self.page.is_empty() {
            let Some(from) = self.next.take() else { break };
            let executions = &reads.command_executions;
            let page = executions
                .list_command_executions(&self.filter, PAGE, from)
                .await?;
            self.page = page.items.into();
            self.next = page.next.map(Some);
        }
        Ok(self)
    }
}

/// The executions, the newest first, read page by page while they are taken.
pub struct History<'a> {
    reads: &'a Reads,
    sources: Vec<Source>,
}

impl std::fmt::Debug for History<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("History")
            .field("sources", &self.sources.len())
            .finish_non_exhaustive()
    }
}

/// Begins a history.
///
/// # Errors
/// AWS cannot be read.
pub async fn history<'a>(
    reads: &'a Reads,
    filter: &Filter,
    session: &Session,
) -> Result<History<'a>, CommandsError> {
    let of = match &filter.whose {
        Whose::Command(command) => vec![ExecutionsOf::Command(command.clone())],
        Whose::Target(target) => vec![ExecutionsOf::Target(target.clone())],
        Whose::All => commands(reads).await?,
    };
    let sources = of
        .into_iter()
        .map(|of| Source::new(of, filter, session).fill(reads));
    let sources: Vec<_> = sources.collect();
    let sources = stream::iter(sources)
        .buffered(AT_ONCE)
        .try_collect()
        .await?;
    Ok(History { reads, sources })
}

async fn commands(reads: &Reads) -> Result<Vec<ExecutionsOf>, CommandsError> {
    let (mut all, mut from) = (Vec::new(), None);
    loop {
        let page = reads.commands.list_commands(from).await?;
        all.extend(
            page.items
                .into_iter()
                .map(|one| ExecutionsOf::Command(one.arn)),
        );
        match page.next {
            Some(next) => from = Some(next),
            None => return Ok(all),
        }
    }
}

impl History<'_> {
    /// The next execution, or none after the last.
    ///
    /// # Errors
    /// AWS cannot be read.
    pub async fn next(&mut self) -> Result<Option<ListedCommandExecution>, CommandsError> {
        let heads = self.sources.iter().enumerate();
        let heads = heads.filter_map(|(at, source)| Some((at, source.page.front()?.created)));
        let Some((at, _)) = heads.max_by_key(|(at, created)| (*created, Reverse(*at))) else {
            return Ok(None);
        };
        let mut source = self.sources.swap_remove(at);
        let execution = source.page.pop_front();
        self.sources.push(source.fill(self.reads).await?);
        Ok(execution)
    }

    /// Up to so many of the next executions.
    ///
    /// # Errors
    /// AWS cannot be read.
    pub async fn take(
        &mut self,
        most: usize,
    ) -> Result<Vec<ListedCommandExecution>, CommandsError> {
        let mut taken = Vec::new();
        while taken.len() < most
            && let Some(execution) = self.next().await?
        {
            taken.push(execution);
        }
        Ok(taken)
    }
}
