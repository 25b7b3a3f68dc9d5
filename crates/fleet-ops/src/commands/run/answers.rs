//! Waiting for the answers of many devices.
//!
//! AWS tells of one execution at a time, or of all executions of a command page by page. Which of
//! the two costs less depends on how many are open.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use fleet_core::account::Arn;
use fleet_core::command::CommandExecutionStatus;
use fleet_core::fault::CloudError;
use fleet_core::name::{CommandExecutionId, ThingName};
use fleet_core::port::Reads;
use fleet_core::port::command_executions::{CommandExecutionFilter, ExecutionsOf};
use futures::{StreamExt, stream};
use jiff::SignedDuration;
use tokio::time::Instant;

use super::{Outcomes, RunPlan};
use crate::commands::execution::pause;
use crate::event::{Event, Phase};
use crate::provision::survey::found;
use crate::session::Session;

/// So many are asked for one by one rather than page by page.
const FEW: usize = 50;
/// The most executions on a page.
const PAGE: u32 = 100;
/// Time between two looks.
const EVERY: Duration = Duration::from_secs(1);
/// How much later than their timeout executions may be found to be out of time.
const LATE: Duration = Duration::from_secs(60);

/// Executions whose answers are awaited.
pub(super) struct Answers<'a> {
    reads: &'a Reads,
    plan: &'a RunPlan,
    session: &'a Session,
    /// Those that are not over, with the status last seen.
    open: BTreeMap<CommandExecutionId, (ThingName, CommandExecutionStatus)>,
    over: Outcomes,
}

impl<'a> Answers<'a> {
    pub(super) fn new(reads: &'a Reads, plan: &'a RunPlan, session: &'a Session) -> Self {
        Self {
            reads,
            plan,
            session,
            open: BTreeMap::new(),
            over: Outcomes::default(),
        }
    }

    pub(super) fn add(&mut self, id: CommandExecutionId, thing: ThingName) {
        self.open
            .insert(id, (thing, CommandExecutionStatus::Created));
    }

    /// How all executions stand.
    pub(super) fn outcomes(&self) -> Outcomes {
        let mut outcomes = self.over;
        for (_, status) in self.open.values() {
            match status {
                CommandExecutionStatus::InProgress => outcomes.in_progress += 1,
                _ => outcomes.created += 1,
            }
        }
        outcomes
    }

    /// Waits until no execution is open, the time of all is over, or the user stops it.
    pub(super) async fn wait(&mut self) -> Result<(), CloudError> {
        let phase = Phase::CommandAnswers;
        let total = u64::try_from(self.open.len()).ok();
        self.session.tell(Event::PhaseStarted { phase, total });
        let until = Instant::now() + Duration::from_secs(self.plan.request.timeout) + LATE;
        while !self.open.is_empty() && Instant::now() < until {
            self.look().await?;
            self.session.tell(Event::Progress {
                phase,
                done: total.unwrap_or(0) - u64::try_from(self.open.len()).unwrap_or(0),
                total,
                failed: self.over.unsuccessful(),
            });
            if self.open.is_empty() || pause(self.session, EVERY).await.is_err() {
                break;
            }
        }
        self.session.tell(Event::PhaseFinished { phase });
        Ok(())
    }

    async fn look(&mut self) -> Result<(), CloudError> {
        let mut unseen: BTreeSet<_> = self.open.keys().cloned().collect();
        if unseen.len() > FEW {
            self.look_at_pages(&mut unseen).await?;
            // Those of an earlier run of this name began before the pages do.
            unseen = unseen.into_iter().take(FEW).collect();
        }
        self.look_at_each(unseen).await
    }

    async fn look_at_pages(
        &mut self,
        unseen: &mut BTreeSet<CommandExecutionId>,
    ) -> Result<(), CloudError> {
        let filter = CommandExecutionFilter {
            of: ExecutionsOf::Command(self.plan.command.arn.clone()),
            status: None,
            after: self
                .session
                .now
                .checked_sub(SignedDuration::from_mins(2))
                .ok(),
            before: None,
        };
        let mut from = None;
        while !unseen.is_empty() && !self.session.is_cancelled() {
            let executions = &self.reads.command_executions;
            let page = executions
                .list_command_executions(&filter, PAGE, from)
                .await?;
            for one in page.items {
                if unseen.remove(&one.id) {
                    self.saw(&one.id, one.status);
                }
            }
            match page.next {
                Some(next) => from = Some(next),
                None => break,
            }
        }
        Ok(())
    }

    async fn look_at_each(&mut self, ids: BTreeSet<CommandExecutionId>) -> Result<(), CloudError> {
        let reads = self.reads;
        let targets: Vec<(CommandExecutionId, Arn)> = ids
            .into_iter()
            .filter_map(|id| {
                let (thing, _) = self.open.get(&id)?;
                let target = self.plan.place.thing(thing);
                Some((id, target))
            })
            .collect();
        let looks = targets.into_iter().map(|(id, target)| async move {
            let executions = &reads.command_executions;
            let looked = executions.get_command_execution(&id, &target).await;
            (id, found(looked))
        });
        let looks: Vec<_> = looks.collect();
        let mut looks = stream::iter(looks).buffer_unordered(self.session.pace.in_flight.max(1));
        while let Some((id, looked)) = looks.next().await {
            match looked? {
                Some(one) => self.saw(&id, one.status),
                // Somebody deleted it.
                None => drop(self.open.remove(&id)),
            }
        }
        Ok(())
    }

    /// An execution was seen. One that is out of time counts as over here, though its device may
    /// still answer.
    fn saw(&mut self, id: &CommandExecutionId, status: CommandExecutionStatus) {
        let outcome = match status {
            CommandExecutionStatus::Created | CommandExecutionStatus::InProgress => {
                if let Some((_, last)) = self.open.get_mut(id) {
                    *last = status;
                }
                return;
            }
            CommandExecutionStatus::Succeeded => &mut self.over.succeeded,
            CommandExecutionStatus::Failed => &mut self.over.failed,
            CommandExecutionStatus::Rejected => &mut self.over.rejected,
            CommandExecutionStatus::TimedOut => &mut self.over.timed_out,
        };
        if let Some((thing, _)) = self.open.remove(id) {
            *outcome += 1;
            self.session.tell(Event::CommandAnswered {
                thing,
                execution: id.clone(),
                status,
            });
        }
    }
}
