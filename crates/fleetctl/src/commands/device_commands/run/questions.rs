//! What `commands run` asks where the command or the devices were not named: which, with which values,
//! and for how long.

use std::collections::BTreeMap;

use fleet_core::command::Parameter;
use fleet_core::command::catalogue::VEHICLE;
use fleet_core::name::{CommandId, ThingGroupName, ThingName};
use fleet_ops::commands;

use super::{RunArgs, timeout};
use crate::cli::value::Lapse;
use crate::commands::device_commands::pick as commands_pick;
use crate::commands::pick;
use crate::commands::work::Work;
use crate::errors::{CommandError, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::view::commands as view;

/// The time that devices have to answer where nobody says.
const TIMEOUT: &str = "60s";

/// What is run, on which devices and how.
pub(super) struct Wanted {
    pub(super) command: CommandId,
    pub(super) things: Vec<ThingName>,
    pub(super) groups: Vec<ThingGroupName>,
    pub(super) given: BTreeMap<String, String>,
    /// Seconds that each device has to answer.
    pub(super) timeout: u64,
    pub(super) wait: bool,
}

/// What the command line says; what it has to say and does not is asked, and then the rest as well.
pub(super) async fn ask(
    work: &Work<'_>,
    args: &RunArgs,
    given: BTreeMap<String, String>,
) -> Outcome<Wanted> {
    let command = commands_pick::command(work, args.name.as_ref()).await?;
    let mut wanted = Wanted {
        command,
        things: args.thing.clone(),
        groups: args.group.clone(),
        given,
        timeout: timeout(args.timeout.as_ref())?,
        wait: args.wait,
    };
    let targets = !wanted.things.is_empty() || !wanted.groups.is_empty();
    if args.name.is_some() && targets {
        return Ok(wanted);
    }
    if !targets {
        ask_targets(work, &mut wanted).await?;
    }
    let command = commands::get(work.reads(), &wanted.command).await?;
    for parameter in &command.parameters {
        ask_value(work, parameter, &mut wanted.given).await?;
    }
    if args.timeout.is_none() {
        wanted.timeout = ask_timeout(work).await?;
    }
    if !args.wait && !args.dry_run {
        let question = say!("commands-run-ask-wait");
        let screen = &work.context.screen;
        wanted.wait = ask::yes_or_no(screen, &question, true, work.cancel).await?;
        if wanted.wait {
            work.context.answers.flag("wait");
        }
    }
    Ok(wanted)
}

async fn ask_targets(work: &Work<'_>, wanted: &mut Wanted) -> Outcome {
    let (screen, answers) = (&work.context.screen, &work.context.answers);
    screen.err(say!("commands-run-targets"));
    screen.err(format!("  1  {}", say!("commands-run-targets-things")));
    screen.err(format!("  2  {}", say!("commands-run-targets-group")));
    let read = |text: &str| match text {
        "1" => Ok(false),
        "2" => Ok(true),
        _ => Err(say!("commands-run-targets-number")),
    };
    let prompt = say!("commands-run-targets-which");
    if ask::until(screen, &prompt, "1", work.cancel, read).await? {
        let group = pick::group(work).await?;
        answers.option("group", &group);
        wanted.groups.push(group);
        return Ok(());
    }
    wanted.things = pick::things(work).await?;
    for thing in &wanted.things {
        answers.option("thing", thing);
    }
    Ok(())
}

async fn ask_value(
    work: &Work<'_>,
    parameter: &Parameter,
    given: &mut BTreeMap<String, String>,
) -> Outcome {
    let name = parameter.name.as_str();
    // The thing's name is given for the vehicle, and a fixed value cannot be changed.
    if name == VEHICLE || parameter.value.is_some() || given.contains_key(name) {
        return Ok(());
    }
    let screen = &work.context.screen;
    for line in view::explained(parameter, screen.width()) {
        screen.err(line);
    }
    let read = |text: &str| {
        let value = parameter.parse(text);
        value.map(|_| text.to_owned()).map_err(CommandError::usage)
    };
    let prompt = say!("commands-run-ask-value", name);
    let default = parameter.default.as_ref().map(ToString::to_string);
    let value = match &default {
        Some(default) => {
            let read = |text: &str| read(text).map_err(|error| error.message);
            ask::until(screen, &prompt, default, work.cancel, read).await?
        }
        None => ask::until_given(screen, &format!("{prompt}:"), work.cancel, read).await?,
    };
    if default.as_ref() != Some(&value) {
        let answers = &work.context.answers;
        answers.option("param", format!("{name}={value}"));
        given.insert(name.to_owned(), value);
    }
    Ok(())
}

async fn ask_timeout(work: &Work<'_>) -> Outcome<u64> {
    let read = |text: &str| {
        let lapse: Lapse = text.parse().map_err(|error| format!("{error}"))?;
        let seconds = timeout(Some(&lapse)).map_err(|error| error.message)?;
        Ok::<_, String>((seconds, text.to_owned()))
    };
    let prompt = say!("commands-run-ask-timeout");
    let screen = &work.context.screen;
    let (seconds, text) = ask::until(screen, &prompt, TIMEOUT, work.cancel, read).await?;
    if text != TIMEOUT {
        work.context.answers.option("timeout", text);
    }
    Ok(seconds)
}
