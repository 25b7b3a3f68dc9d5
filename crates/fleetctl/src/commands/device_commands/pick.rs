//! Which command and which execution are meant: those that were named, or picked from a list.

use fleet_core::command::CommandExecutionStatus;
use fleet_core::name::{CommandExecutionId, CommandId, ThingName};
use fleet_core::port::command_executions::ListedCommandExecution;
use fleet_ops::commands::history::{self, Filter, History, Whose};

use super::Work;
use super::show::name_or_arn;
use crate::commands::pick;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::pick::{Choice, Choices, PAGE, Whole};
use crate::ui::time;
use crate::view::commands_run as view;

/// Ends the command where no command was named and nobody can pick one.
pub(super) fn check_command(context: &Context, named: bool) -> Outcome {
    pick::check(context, named, "NAME", &say!("commands-hint-list"))
}

/// Ends the command where no execution was named and nobody can pick one.
pub(super) fn check_execution(context: &Context, named: bool) -> Outcome {
    pick::check(context, named, "ID", &say!("commands-hint-history"))
}

/// The command that was named, or one that is picked; the newest come first.
pub(super) async fn command(work: &Work<'_>, named: Option<&CommandId>) -> Outcome<CommandId> {
    if let Some(named) = named {
        return Ok(named.clone());
    }
    let (mut all, mut from) = (Vec::new(), None);
    loop {
        let page = work.reads().commands.list_commands(from).await?;
        all.extend(page.items);
        from = page.next;
        if from.is_none() {
            break;
        }
    }
    if all.is_empty() {
        let options = work.context.place_options();
        let command = format!("`fleetctl{options} commands create`");
        return Err(
            CommandError::new(Kind::Resource, say!("commands-none", place = work.place()))
                .hint(say!("commands-hint-create", command)),
        );
    }
    all.sort_by_key(|command| std::cmp::Reverse(command.created));
    let choices = all.into_iter().map(|command| Choice {
        cells: vec![
            command.id.to_string(),
            command.status.to_string(),
            command.created.map_or_else(|| "-".to_owned(), time::moment),
        ],
        value: command.id,
        below: None,
    });
    let title = say!("commands-pick-title", place = work.place());
    let prompt = say!("commands-pick-prompt");
    let read = |answer: &str| name_or_arn(answer).map_err(CommandError::usage);
    let picked = pick::asked(work, &title, &prompt)
        .one(&mut Whole::new(choices), read)
        .await?;
    work.context.answers.word(&picked);
    Ok(picked)
}

/// An execution, and the thing it runs on if that is known.
pub(super) type Execution = (CommandExecutionId, Option<ThingName>);

/// Executions, the newest first, as they are needed.
struct Executions<'h> {
    history: History<'h>,
    /// Only those that the device has not ended.
    open: bool,
}

impl Choices<Execution> for Executions<'_> {
    async fn more(&mut self) -> Outcome<Option<Vec<Choice<Execution>>>> {
        let mut choices = Vec::new();
        while choices.len() < PAGE {
            let Some(one) = self.history.next().await? else {
                break;
            };
            let open = matches!(
                one.status,
                CommandExecutionStatus::Created | CommandExecutionStatus::InProgress
            );
            if open || !self.open {
                choices.push(choice(&one));
            }
        }
        Ok((!choices.is_empty()).then_some(choices))
    }
}

fn choice(one: &ListedCommandExecution) -> Choice<Execution> {
    let target = one.target.as_str();
    let thing = target.rsplit_once(":thing/");
    let thing = thing.and_then(|(_, name)| name.parse().ok());
    Choice {
        cells: vec![
            view::device(&one.command).to_owned(),
            view::device(&one.target).to_owned(),
            one.status.to_string(),
            one.created.map_or_else(|| "-".to_owned(), time::moment),
        ],
        value: (one.id.clone(), thing),
        below: Some(one.id.to_string()),
    }
}

/// The execution that was named, or one that is picked; `open` leaves out those that are over.
pub(super) async fn execution(
    work: &Work<'_>,
    named: Option<&CommandExecutionId>,
    thing: Option<&ThingName>,
    open: bool,
) -> Outcome<Execution> {
    if let Some(named) = named {
        return Ok((named.clone(), thing.cloned()));
    }
    let connection = &work.connected.connection;
    let filter = Filter::of(thing.map_or(Whose::All, |thing| {
        Whose::Target(connection.place.thing(thing))
    }));
    let history = history::history(work.reads(), &filter, &work.session).await?;
    let mut executions = Executions { history, open };
    let Some(first) = executions.more().await? else {
        let message = match open {
            true => say!("commands-none-open", place = work.place()),
            false => say!("commands-history-none", place = work.place()),
        };
        return Err(CommandError::new(Kind::Resource, message));
    };
    let mut executions = Begun(Some(first), executions);
    let title = say!("commands-pick-executions-title", place = work.place());
    let prompt = say!("commands-pick-execution-prompt");
    let read = |answer: &str| {
        let id = answer.parse::<CommandExecutionId>();
        id.map(|id| (id, thing.cloned()))
    };
    let (id, on) = pick::asked(work, &title, &prompt)
        .one(&mut executions, |answer: &str| {
            read(answer).map_err(CommandError::usage)
        })
        .await?;
    let answers = &work.context.answers;
    answers.word(&id);
    if let Some(on) = on.as_ref().filter(|_| thing.is_none()) {
        answers.option("thing", on);
    }
    Ok((id, on))
}

/// Executions of which the first were looked at already.
struct Begun<'h>(Option<Vec<Choice<Execution>>>, Executions<'h>);

impl Choices<Execution> for Begun<'_> {
    async fn more(&mut self) -> Outcome<Option<Vec<Choice<Execution>>>> {
        match self.0.take() {
            Some(first) => Ok(Some(first)),
            None => self.1.more().await,
        }
    }
}
