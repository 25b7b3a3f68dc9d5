//! `fleetctl commands cancel`: an answer in the device's place, because AWS has no other way.

use fleet_core::name::{CommandExecutionId, ThingName};
use fleet_ops::commands::cancel;

use super::status::find;
use super::{connected, pick};
use crate::commands::cleanup::consent::{CANCEL, Consent};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::view::{commands_json as json, commands_run as view};

pub(crate) const LONG: &str = "\
Calls an execution off. AWS IoT has no operation for that and no status CANCELED: fleetctl publishes, \
as the device would, the answer REJECTED with the reason CANCELED_BY_OPERATOR, and then reads what \
AWS made of it. The device is not told; it may already have done what was asked.

The caller needs iot:Publish on the answer's topic. It wants the word CANCEL, typed or as --confirm \
CANCEL; --yes does not stand in for it. An execution that is over is refused. Without ID, one can be \
picked from a list on a terminal.";

/// Options of `commands cancel`.
#[derive(Debug, clap::Args)]
pub(crate) struct CancelArgs {
    /// The execution's id
    #[arg(value_name = "ID")]
    id: Option<CommandExecutionId>,

    /// The thing it runs on
    #[arg(long, value_name = "THING")]
    thing: Option<ThingName>,

    /// Agree without being asked: CANCEL
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks for the word and answers.
pub(crate) fn run(context: &Context, args: &CancelArgs) -> Outcome {
    pick::check_execution(context, args.id.is_some())?;
    let otherwise = say!("commands-hint-status");
    let consent = Consent::of(context, &CANCEL, args.confirm.as_deref(), &otherwise)?;
    connected(context, async |work| {
        let thing = args.thing.as_ref();
        let (id, thing) = pick::execution(&work, args.id.as_ref(), thing, true).await?;
        let execution = find(&work, &id, thing.as_ref()).await?;
        let plan = cancel::plan(execution)?;
        let what = say!(
            "commands-cancel-what",
            id = id.to_string(),
            status = plan.execution.status.to_string(),
            place = work.place(),
            topic = &plan.topic,
            answer = plan.answer.to_string(),
        );
        consent.obtain(context, &CANCEL, &what, work.cancel).await?;
        let cloud = &work.connected.connection.cloud;
        let execution = cancel::apply(cloud, &plan, &work.session).await?;
        if context.json() {
            return context.print_json(&json::execution(&execution));
        }
        work.print(view::execution(&execution, context.screen.width()));
        Ok(())
    })
}
