//! `fleetctl jobs create`: a job for groups and things, that installs a package version or does what
//! a document says.

use fleet_ops::jobs::create::{self, Action, CreatePlan};

use super::{Work, connected, moments};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::sink;
use crate::view::{job_plan as view, job_plan_json as json};

mod command_line;
mod document;
mod options;
mod wizard;

pub(crate) use options::CreateArgs;
use options::Given;

pub(crate) const LONG: &str = "\
Makes a job: an update that installs a version of a package, or a document of your own.

Everything is looked at before: groups, things, the version and its firmware, the role that signs \
its URL, the id, every number. Then it shows the job as it is sent, how long the rollout takes at \
best, and how many devices would have a firmware that fails on 3, 10 or 50 percent of them before \
the abort rules stop it; and asks. Given again with the same --job-id, it keeps the job that is there.

On a terminal it asks for what is not given, and without any options for everything, step by step.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
  fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \\
      --max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
  fleetctl jobs create --document '{\"operation\": \"reboot\"}' --thing Vehicle-VIN-001";

/// Reads the options, asks for what they leave open, looks at everything, asks and makes the job.
pub(crate) fn run(context: &Context, args: CreateArgs) -> Outcome {
    let dry_run = args.dry_run;
    let given = args.given()?;
    can_be_asked(context, &given, dry_run)?;
    connected(context, async |mut work| {
        let (request, asked) = match given {
            Given {
                work: Some(what),
                targets,
                rest,
                ..
            } if !targets.is_empty() => (rest.request(what, targets), false),
            given => (wizard::run(&work, given).await?, true),
        };
        let quiet = std::mem::replace(&mut work.session.sink, sink::of_survey(context));
        let connection = &work.connected.connection;
        let reads = &connection.cloud.reads;
        let plan = create::plan(reads, &connection.place, &request, &work.session).await;
        // The bars end with their sink.
        work.session.sink = quiet;
        let plan = plan?;
        if dry_run && context.json() {
            return context.print_json(&json::plan(&plan, &connection.place));
        }
        if plan.action == Action::Create {
            context.teach(&moments::CREATE, work.cancel).await?;
        }
        show(&work, &plan, dry_run);
        view::warn_of(&context.screen, &plan);
        if asked {
            context
                .answers
                .whole(command_line::of(&request, &context.place_options()));
        }
        match dry_run {
            true => Ok(()),
            false => apply(&work, &plan).await,
        }
    })
}

/// Ends the command early where a question cannot be asked.
fn can_be_asked(context: &Context, given: &Given, dry_run: bool) -> Outcome {
    let (message, hint) = match (&given.work, given.targets.is_empty()) {
        _ if context.screen.can_ask() && !context.global.yes => return Ok(()),
        (None, _) => (
            say!("jobs-create-nobody-says-what"),
            say!("jobs-create-nobody-says-what-hint"),
        ),
        (_, true) => (
            say!("jobs-create-nobody-says-whom"),
            say!("jobs-create-nobody-says-whom-hint"),
        ),
        _ if context.global.yes || dry_run => return Ok(()),
        _ => (
            say!("jobs-create-nobody-agrees"),
            say!("jobs-create-nobody-agrees-hint"),
        ),
    };
    Err(CommandError::new(Kind::Declined, message).hint(hint))
}

/// Shows the job. A program that agreed already does not need to see it.
fn show(work: &Work<'_>, plan: &CreatePlan, dry_run: bool) {
    let screen = &work.context.screen;
    let (json, agreed) = (work.context.json(), work.context.global.yes && !dry_run);
    if agreed && (json || screen.is_quiet()) {
        return;
    }
    for line in view::plan(plan, &work.place(), screen.width()) {
        match json {
            true => screen.err(line),
            false => screen.out(line),
        }
    }
}

async fn apply(work: &Work<'_>, plan: &CreatePlan) -> Outcome {
    let context = work.context;
    if plan.action == Action::Create {
        let question = view::question(plan, &work.place());
        context.screen.note("");
        context.confirm(&question, true, work.cancel).await?;
    }
    let connection = &work.connected.connection;
    let (cloud, place) = (&connection.cloud, &connection.place);
    let made = create::apply(cloud, place, plan, &work.session).await?;
    if context.json() {
        return context.print_json(&json::made(&made, plan));
    }
    work.print(view::made(&made, plan, context.screen.width()));
    super::say_next(context, &format!("show {}", plan.job.id));
    Ok(())
}
