//! The fake's executions of commands, and the devices that answer them.

use std::collections::BTreeMap;

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::command::{
    Arguments, CommandExecutionStatus as Status, CommandStatus, DEFAULT_TIMEOUT, LONGEST_TIMEOUT,
    MOST_CONCURRENT,
};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::CommandExecutionId;
use fleet_core::operation::Operation;
use fleet_core::port::command_executions::{
    CommandExecution, CommandExecutionFilter, CommandExecutionReads, CommandExecutionWrites,
    ExecutionsOf, ListedCommandExecution, NewCommandExecution, ResultValue, StatusReason,
};
use fleet_core::port::{Page, PageToken, Result};
use jiff::{SignedDuration, Timestamp};

use super::arguments::resolved;
use super::commands::refused;
use super::{Fake, State, conflict, missing};

/// How long AWS keeps an execution: 180 days.
const KEPT: SignedDuration = SignedDuration::from_hours(180 * 24);

/// What a device says about an execution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DeviceAnswer {
    pub(crate) status: Status,
    pub(crate) reason: Option<StatusReason>,
    pub(crate) result: BTreeMap<String, ResultValue>,
}

impl DeviceAnswer {
    /// An answer that says no more than where it stands.
    pub(crate) fn of(status: Status) -> Self {
        Self {
            status,
            reason: None,
            result: BTreeMap::new(),
        }
    }
}

/// An execution.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ExecutionThere {
    pub(crate) execution: CommandExecution,
    asked: NewCommandExecution,
    /// Which execution of all it is.
    number: u64,
    /// When it was not done in time.
    due: Timestamp,
    /// What its device is going to say, and when.
    coming: Vec<(Timestamp, DeviceAnswer)>,
}

impl ExecutionThere {
    /// Whether its device may still answer: also after the cloud timed it out.
    fn is_open(&self) -> bool {
        self.execution.completed.is_none()
    }

    fn is_running(&self) -> bool {
        matches!(self.execution.status, Status::Created | Status::InProgress)
    }

    /// Its device answers.
    pub(super) fn answer(
        &mut self,
        at: Timestamp,
        answer: &DeviceAnswer,
    ) -> Result<(), &'static str> {
        if !self.is_open() {
            return Err("TerminalStateReached");
        }
        match answer.status {
            Status::Created => return Err("InvalidStateTransition"),
            Status::InProgress if !self.is_running() => return Err("InvalidStateTransition"),
            Status::InProgress => {}
            _ => self.execution.completed = Some(at),
        }
        self.execution.status = answer.status;
        self.execution.reason.clone_from(&answer.reason);
        self.execution.result.clone_from(&answer.result);
        self.execution.updated = Some(at);
        Ok(())
    }

    /// Lets happen what happened until now, in its order.
    fn settle(&mut self, now: Timestamp) {
        while let Some(next) = self.coming.iter().map(|(at, _)| *at).min() {
            if next > now {
                break;
            }
            self.time_out(next);
            let at = self.coming.iter().position(|(at, _)| *at == next);
            let (at, answer) = self.coming.remove(at.unwrap());
            // A device that answers what it may not is told so, and nothing changes.
            let _ = self.answer(at, &answer);
        }
        self.time_out(now);
    }

    /// The cloud gives up, if it is time and nobody said that it is over.
    fn time_out(&mut self, now: Timestamp) {
        if self.is_running() && self.due <= now {
            self.execution.status = Status::TimedOut;
            self.execution.updated = Some(self.due);
            self.execution.reason = Some(StatusReason {
                code: "$NO_RESPONSE_FROM_DEVICE".to_owned(),
                description: None,
            });
        }
    }
}

impl State {
    /// The executions, as they stand at this time.
    pub(super) fn executions(&mut self, now: Timestamp) -> &mut BTreeMap<String, ExecutionThere> {
        let all = &mut self.commands.executions;
        all.values_mut().for_each(|there| there.settle(now));
        all
    }
}

impl Fake {
    /// Whatever is started on this target from now on is answered like this, so long after.
    pub(crate) fn device_answers(&self, target: &Arn, after: SignedDuration, answer: DeviceAnswer) {
        self.change(|state| {
            let answers = state.commands.answers.entry(target.to_string());
            answers.or_default().push((after, answer));
        });
    }
}

#[async_trait]
impl CommandExecutionReads for Fake {
    async fn get_command_execution(
        &self,
        id: &CommandExecutionId,
        target: &Arn,
    ) -> Result<CommandExecution> {
        let (operation, now) = (Operation::GetCommandExecution, self.now());
        self.call(operation, id.as_str(), |state| {
            let there = state.executions(now).get(id.as_str());
            let there = there.filter(|there| there.execution.target == *target);
            let there = there.ok_or_else(|| missing(operation))?;
            Ok(there.execution.clone())
        })
        .await
    }

    async fn list_command_executions(
        &self,
        filter: &CommandExecutionFilter,
        most: u32,
        from: Option<PageToken>,
    ) -> Result<Page<ListedCommandExecution>> {
        let (operation, now) = (Operation::ListCommandExecutions, self.now());
        self.call(operation, "", |state| {
            if !(1..=100).contains(&most) {
                return Err(refused(operation, "maxResults is from 1 to 100"));
            }
            let executions = state.executions(now).values();
            let ours = executions.filter(|there| is_wanted(filter, &there.execution));
            // The newest first.
            let all = ours.map(|there| (u64::MAX - there.number, listed(&there.execution)));
            let all: BTreeMap<_, _> = all.collect();
            let all = all
                .into_iter()
                .map(|(key, listed)| (format!("{key:020}"), listed));
            let most = usize::try_from(most).unwrap();
            Ok(self.paged(most, all, from.as_ref()))
        })
        .await
    }
}

fn is_wanted(filter: &CommandExecutionFilter, there: &CommandExecution) -> bool {
    let ours = match &filter.of {
        ExecutionsOf::Command(command) => there.command == *command,
        ExecutionsOf::Target(target) => there.target == *target,
    };
    let minute = |time: Timestamp| time.as_second().div_euclid(60);
    let started = there.started.map(minute);
    ours && filter.status.is_none_or(|status| there.status == status)
        && filter
            .after
            .is_none_or(|after| started > Some(minute(after)))
        && filter
            .before
            .is_none_or(|before| started < Some(minute(before)))
}

fn listed(there: &CommandExecution) -> ListedCommandExecution {
    ListedCommandExecution {
        id: there.id.clone(),
        command: there.command.clone(),
        target: there.target.clone(),
        status: there.status,
        created: there.created,
        started: there.started,
        completed: there.completed,
    }
}

#[async_trait]
impl CommandExecutionWrites for Fake {
    async fn start_command_execution(
        &self,
        asked: &NewCommandExecution,
    ) -> Result<CommandExecutionId> {
        let (operation, now) = (Operation::StartCommandExecution, self.now());
        let thing = asked.target.as_str().split_once(":thing/");
        let thing = thing.map(|(_, name)| name.to_owned());
        self.call(operation, asked.target.as_str(), |state| {
            if let Some(id) = repeated(state, asked)? {
                return Ok(id);
            }
            let seconds = asked.timeout_seconds.unwrap_or(DEFAULT_TIMEOUT);
            if !(1..=LONGEST_TIMEOUT).contains(&seconds) {
                return Err(refused(operation, "the timeout is out of range"));
            }
            if thing.is_some_and(|name| !state.things.contains_key(&name)) {
                return Err(missing(operation));
            }
            let arguments = arguments(state, now, asked)?;
            check_concurrent(state, now, asked)?;
            Ok(begin(state, now, asked, arguments, seconds))
        })
        .await
    }

    async fn delete_command_execution(&self, id: &CommandExecutionId, target: &Arn) -> Result<()> {
        let (operation, now) = (Operation::DeleteCommandExecution, self.now());
        self.call(operation, id.as_str(), |state| {
            let all = state.executions(now);
            let there = all.get(id.as_str());
            let Some(there) = there.filter(|there| there.execution.target == *target) else {
                return Err(refused(operation, "not there"));
            };
            if there.is_running() {
                return Err(conflict(operation, "is not over"));
            }
            all.remove(id.as_str());
            Ok(())
        })
        .await
    }
}

/// What the same token has started before.
fn repeated(state: &State, asked: &NewCommandExecution) -> Result<Option<CommandExecutionId>> {
    let mut all = state.commands.executions.values();
    let same = |there: &&ExecutionThere| there.asked.client_token == asked.client_token;
    let before = asked.client_token.as_ref().and_then(|_| all.find(same));
    match before {
        Some(there) if there.asked != *asked => {
            let message = "the token was used for another request";
            Err(conflict(Operation::StartCommandExecution, message))
        }
        before => Ok(before.map(|there| there.execution.id.clone())),
    }
}

/// The values of the command's parameters, if it can be run.
fn arguments(state: &mut State, now: Timestamp, asked: &NewCommandExecution) -> Result<Arguments> {
    let operation = Operation::StartCommandExecution;
    let id = asked.command.as_str().split_once(":command/");
    let (_, id) = id.ok_or_else(|| refused(operation, "this is no command"))?;
    let command = &state.command(operation, now, id)?.command;
    if command.status != CommandStatus::Active {
        return Err(refused(operation, format!("is {}", command.status)));
    }
    resolved(&command.parameters, &asked.arguments).map_err(|wrong| refused(operation, wrong))
}

fn check_concurrent(state: &mut State, now: Timestamp, asked: &NewCommandExecution) -> Result<()> {
    let running = state.executions(now).values();
    let running = running.filter(|it| it.is_running() && it.execution.target == asked.target);
    if running.count() < MOST_CONCURRENT {
        return Ok(());
    }
    let (operation, code) = (
        Operation::StartCommandExecution,
        "ServiceQuotaExceededException",
    );
    Err(CloudError::aws(operation, Fault::Limit, code, "too many"))
}

fn begin(
    state: &mut State,
    now: Timestamp,
    asked: &NewCommandExecution,
    arguments: Arguments,
    seconds: u64,
) -> CommandExecutionId {
    let id: CommandExecutionId = state.next_id("execution-").parse().unwrap();
    let answers = state.commands.answers.get(asked.target.as_str());
    let coming = answers.into_iter().flatten();
    let coming = coming.map(|(after, answer)| (now + *after, answer.clone()));
    let there = ExecutionThere {
        coming: coming.collect(),
        asked: asked.clone(),
        number: state.ids,
        due: now + SignedDuration::from_secs(i64::try_from(seconds).unwrap()),
        execution: CommandExecution {
            id: id.clone(),
            command: asked.command.clone(),
            target: asked.target.clone(),
            status: Status::Created,
            reason: None,
            result: BTreeMap::new(),
            arguments,
            timeout_seconds: Some(seconds),
            created: Some(now),
            updated: Some(now),
            started: Some(now),
            completed: None,
            time_to_live: Some(now + KEPT),
        },
    };
    state.commands.executions.insert(id.to_string(), there);
    id
}
