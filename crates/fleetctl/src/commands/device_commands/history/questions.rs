//! The filters of a history as questions, in the guided mode. Enter leaves each as it is.

use fleet_core::command::CommandExecutionStatus;
use fleet_core::name::ThingName;

use super::{HistoryArgs, time};
use crate::commands::work::Work;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::ask;

/// What stands for no filter.
const ANY: &str = "*";

/// Asks for what the command line does not say: the device, the state, from when and until when.
pub(super) async fn ask(work: &Work<'_>, args: &mut HistoryArgs) -> Outcome {
    let (screen, cancel) = (&work.context.screen, work.cancel);
    let answers = &work.context.answers;
    if args.thing.is_none() && args.command.is_none() {
        let read = |text: &str| match text {
            ANY => Ok(None),
            text => text.parse::<ThingName>().map(Some),
        };
        let prompt = say!("commands-history-ask-thing");
        args.thing = ask::until(screen, &prompt, ANY, cancel, read).await?;
        if let Some(thing) = &args.thing {
            answers.option("thing", thing);
        }
    }
    if args.status.is_none() {
        let read = |text: &str| match text {
            ANY => Ok(None),
            text => {
                let status = text.to_uppercase().parse::<CommandExecutionStatus>();
                status.map(Some).map_err(|error| error.to_string())
            }
        };
        let prompt = say!("commands-history-ask-status");
        args.status = ask::until(screen, &prompt, ANY, cancel, read).await?;
        if let Some(status) = args.status {
            answers.option("status", status);
        }
    }
    let of_time = |text: &str| match text {
        ANY => Ok(None),
        text => time(text).map(|time| Some((time, text.to_owned()))),
    };
    if args.since.is_none() {
        let prompt = say!("commands-history-ask-since");
        let since = ask::until(screen, &prompt, "30d", cancel, of_time).await?;
        if let Some((time, text)) = since {
            args.since = Some(time);
            answers.option("since", text);
        }
    }
    if args.until.is_none() {
        let prompt = say!("commands-history-ask-until");
        let until = ask::until(screen, &prompt, ANY, cancel, of_time).await?;
        if let Some((time, text)) = until {
            args.until = Some(time);
            answers.option("until", text);
        }
    }
    Ok(())
}
