//! `fleetctl commands run`: a command on devices, one execution each.

use std::collections::BTreeMap;

use fleet_core::command::LONGEST_TIMEOUT;
use fleet_core::name::{CommandId, ThingGroupName, ThingName};
use fleet_ops::commands::run::{self, Canary, DEFAULT_TIMEOUT, Request, RunPlan, Summary};

use super::show::name_or_arn;
use super::{Work, connected, moments, ready};
use crate::cli::value::Lapse;
use crate::commands::pick;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::view::{commands_json as json, commands_run as view};
use crate::{interrupt, sink};

mod questions;

use questions::Wanted;

pub(crate) const LONG: &str = "\
Runs a command on things and on the members of thing groups, one execution each. AWS IoT runs a \
command on one device at a time; groups are expanded here.

A device must be connected and subscribed to its topic, or have a persistent session: `commands \
guide` shows how. Parameters are given as --param NAME=VALUE; {thing} in a value stands for the name \
of the device, and vehicleId is the name of the device unless you give another. With --canary some \
devices come first, and the rest follows only if they did well. A run that was stopped goes on with \
the same --run-id: what was started is not started twice. On a terminal without NAME, or without \
--thing and --group, they are picked from lists.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
  fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
  fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes";

/// Options of `commands run`.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct RunArgs {
    /// The command's name, or its ARN
    #[arg(value_name = "NAME", value_parser = name_or_arn)]
    name: Option<CommandId>,

    /// A thing to run it on. Can be given several times
    #[arg(long, value_name = "THING")]
    thing: Vec<ThingName>,

    /// A group whose members to run it on. Can be given several times
    #[arg(long, value_name = "GROUP")]
    group: Vec<ThingGroupName>,

    /// A value for a parameter. Can be given several times
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair, allow_hyphen_values = true)]
    param: Vec<(String, String)>,

    /// How long each device has to answer: 1s to 12h
    ///
    /// [default: 60s]
    #[arg(long, value_name = "TIME")]
    timeout: Option<Lapse>,

    /// Wait until all devices have answered or their time is over
    #[arg(long)]
    wait: bool,

    /// Run it on so many percent of the devices first, and stop if they do badly
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    canary: Option<f64>,

    /// How many of the first devices may fail
    #[arg(long, value_name = "N", default_value_t = 0, requires = "canary")]
    canary_failures: u64,

    /// The name of this run, to go on with it: 1 to 64 letters, digits, hyphens and underscores
    ///
    /// [default: made from the time]
    #[arg(long, value_name = "ID")]
    run_id: Option<CommandId>,

    /// Show what would be run on which devices and change nothing
    #[arg(long)]
    dry_run: bool,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=');
    let (name, value) = pair.ok_or_else(|| say!("commands-run-parameter-form"))?;
    Ok((name.to_owned(), value.to_owned()))
}

fn percent(text: &str) -> Result<f64, String> {
    let number = text.trim_end_matches('%').parse();
    let number = number
        .ok()
        .filter(|number: &f64| *number > 0.0 && *number <= 100.0);
    let given = format!("{text:?}");
    number.ok_or_else(|| say!("commands-run-no-percentage", given))
}

/// Finds the devices, shows, asks, starts and waits.
pub(crate) fn run(context: &Context, args: &RunArgs) -> Outcome {
    let given = given(&args.param)?;
    timeout(args.timeout.as_ref())?;
    pick::check(
        context,
        args.name.is_some(),
        "NAME",
        &say!("commands-hint-list"),
    )?;
    let targets = !args.thing.is_empty() || !args.group.is_empty();
    let hint = say!("commands-run-hint-targets");
    pick::check(context, targets, "--thing", &hint)?;
    let asked = checkpoint(context, args, &given)?;
    connected(context, async |mut work| {
        let wanted = match asked {
            Some(asked) => asked,
            None => questions::ask(&work, args, given).await?,
        };
        let run = args.run_id.as_ref().map(ToString::to_string);
        let run =
            run.unwrap_or_else(|| work.session.now.strftime("run-%Y%m%dT%H%M%SZ").to_string());
        let mut request = Request::new(wanted.command, run);
        request.things = wanted.things;
        request.groups = wanted.groups;
        request.given = wanted.given;
        request.timeout = wanted.timeout;
        request.canary = args.canary.map(|percent| Canary {
            percent,
            tolerated: args.canary_failures,
        });
        request.wait = wanted.wait;
        work.session.sink = sink::of_survey(context);
        let connection = &work.connected.connection;
        let plan = run::plan(
            &connection.cloud.reads,
            &request,
            &connection.place,
            &work.session,
        );
        let plan = plan.await?;
        if args.dry_run && context.json() {
            return context.print_json(&json::run_plan(&plan));
        }
        if args.dry_run {
            work.print(view::plan(&plan, &work.place(), context.screen.width()));
            return Ok(());
        }
        apply(work, &plan).await
    })
}

/// Before the first run of a guided session: asks, and wants to know that a device listens. The
/// connection ends before and begins anew afterwards, so that a local AWS that is served meanwhile,
/// as the checkpoint tells, is the one that the command is run on.
fn checkpoint(
    context: &Context,
    args: &RunArgs,
    given: &BTreeMap<String, String>,
) -> Outcome<Option<Wanted>> {
    if args.dry_run || !ready::is_due(context) {
        return Ok(None);
    }
    let mut asked = None;
    connected(context, async |work| {
        asked = Some(questions::ask(&work, args, given.clone()).await?);
        Ok(())
    })?;
    if let Some(wanted) = &asked {
        ready::pass(context, &wanted.things, &wanted.groups)?;
    }
    Ok(asked)
}

fn given(pairs: &[(String, String)]) -> Outcome<BTreeMap<String, String>> {
    let mut given = BTreeMap::new();
    for (name, value) in pairs {
        if given.insert(name.clone(), value.clone()).is_some() {
            let given = format!("{name:?}");
            return Err(CommandError::usage(say!("commands-run-twice", given)));
        }
    }
    Ok(given)
}

fn timeout(given: Option<&Lapse>) -> Outcome<u64> {
    let seconds = given.map_or(DEFAULT_TIMEOUT, |lapse| lapse.0.as_secs());
    if (1..=LONGEST_TIMEOUT).contains(&seconds) {
        Ok(seconds)
    } else {
        let given = format!("{seconds}s");
        Err(CommandError::usage(say!("commands-run-timeout", given)))
    }
}

async fn apply(mut work: Work<'_>, plan: &RunPlan) -> Outcome {
    let context = work.context;
    let width = context.screen.width();
    // One device that was named needs no second question; many do.
    if plan.targets.len() > 1 {
        for line in view::plan(plan, &work.place(), width) {
            context.screen.note(line);
        }
        context
            .confirm(&say!("commands-run-confirm"), true, work.cancel)
            .await?;
    }
    work.session.sink = sink::of_command_run(context);
    let cancel = work.cancel;
    let stopping = interrupt::announce(context, cancel);
    let cloud = &work.connected.connection.cloud;
    let ran = run::apply(cloud, plan, &work.session).await;
    stopping.abort();
    // The bars end with the session; the summary comes below them.
    drop(work.session);
    let summary = ran?;
    if !context.json() {
        let options = context.place_options();
        for line in view::summary(&summary, plan, &options, width) {
            context.screen.out(line);
        }
    }
    if !summary.interrupted {
        context.teach(&moments::COMPARISON, cancel).await?;
    }
    ended(&summary)
}

/// The summary has said everything; the exit code says it to scripts.
fn ended(summary: &Summary) -> Outcome {
    if summary.interrupted {
        Err(CommandError::silent(Kind::Interrupted))
    } else if summary.is_complete() {
        Ok(())
    } else {
        Err(CommandError::silent(Kind::Incomplete))
    }
}
