//! `fleetctl commands status`: where an execution stands, live until it is over.

use fleet_core::account::Arn;
use fleet_core::name::{CommandExecutionId, ThingName};
use fleet_core::port::command_executions::CommandExecution;
use fleet_ops::commands::execution::{self, Stage, stage};
use indicatif::{ProgressBar, ProgressStyle};

use super::{Work, connected, moments, pick};
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{commands_json as json, commands_run as view};

pub(crate) const LONG: &str = "\
Shows where an execution stands. On a terminal it stays until the execution is over or out of time; \
elsewhere it does with --wait.

AWS finds an execution by its id and its device together. Without --thing the executions of all \
commands are looked through, the newest first, which takes a while where there are many. Without ID, \
one can be picked from a list on a terminal.";

/// Options of `commands status`.
#[derive(Debug, clap::Args)]
pub(crate) struct StatusArgs {
    /// The execution's id
    #[arg(value_name = "ID")]
    id: Option<CommandExecutionId>,

    /// The thing it runs on
    #[arg(long, value_name = "THING")]
    thing: Option<ThingName>,

    /// Stay until it is over, also without a terminal
    #[arg(long)]
    wait: bool,

    /// Look once, also on a terminal
    #[arg(long, conflicts_with = "wait")]
    once: bool,
}

/// The execution of this id.
pub(super) async fn find(
    work: &Work<'_>,
    id: &CommandExecutionId,
    thing: Option<&ThingName>,
) -> Outcome<CommandExecution> {
    let connection = &work.connected.connection;
    let target: Option<Arn> = thing.map(|thing| connection.place.thing(thing));
    let reads = &connection.cloud.reads;
    Ok(execution::get(reads, id, target.as_ref(), &work.session).await?)
}

/// Finds the execution and shows it.
pub(crate) fn run(context: &Context, args: &StatusArgs) -> Outcome {
    pick::check_execution(context, args.id.is_some())?;
    connected(context, async |work| {
        let thing = args.thing.as_ref();
        let (id, thing) = pick::execution(&work, args.id.as_ref(), thing, false).await?;
        let mut execution = find(&work, &id, thing.as_ref()).await?;
        let screen = &context.screen;
        let live = screen.is_live() && !screen.is_quiet() && !context.json();
        let open = stage(execution.status, execution.reason.as_ref()) == Stage::Open;
        if open && !args.once && (args.wait || live) {
            execution = follow(&work, execution, live).await?;
        }
        if context.json() {
            return context.print_json(&json::execution(&execution));
        }
        work.print(view::execution(&execution, screen.width()));
        context.teach(&moments::LIFECYCLE, work.cancel).await
    })
}

async fn follow(
    work: &Work<'_>,
    execution: CommandExecution,
    live: bool,
) -> Outcome<CommandExecution> {
    let reads = &work.connected.connection.cloud.reads;
    let bar = if live {
        ProgressBar::new_spinner()
    } else {
        ProgressBar::hidden()
    };
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}, {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(std::time::Duration::from_millis(120));
    let seen = |execution: &CommandExecution| {
        bar.set_message(format!("{} {}", execution.id, execution.status));
    };
    let followed = execution::follow(reads, execution, &work.session, seen).await;
    bar.finish_and_clear();
    Ok(followed?)
}
