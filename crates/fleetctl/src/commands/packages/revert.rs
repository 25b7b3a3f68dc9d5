//! `fleetctl packages revert`: the inventory of devices, set back to a version.

use fleet_core::name::{PackageName, ThingTypeName, VersionName};
use fleet_ops::packages::revert::{self, Request, RevertPlan, Summary};
use serde::Serialize;

use super::{Work, connected, moments, pick};
use crate::commands::cleanup::consent::{Consent, REVERT};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::view::{packages_json as json, revert as view};
use crate::{interrupt, sink};

mod job;

pub(crate) const LONG: &str = "\
Sets what devices report of a package back to a version: their $package shadows, and with them the \
inventory. It sends nothing to the devices. With --with-job it makes a job instead, which installs the \
firmware of that version on them; their shadows are then written as each of them succeeds.

Devices are found by fleet indexing: those that report the package and are not at the version. It \
shows how many there are and the first ten, and wants the word REVERT, typed or as --confirm \
REVERT; --yes does not stand in for it. Run again, it does what is left.

Without PACKAGE or --to, they can be picked from lists on a terminal.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
  fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
  fleetctl packages revert SedanVehicle --to 1.0.0 --with-job";

/// Options of `packages revert`.
#[derive(Debug, clap::Args)]
pub(crate) struct RevertArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: Option<PackageName>,

    /// The version, which has to be published
    #[arg(long, value_name = "VERSION")]
    to: Option<VersionName>,

    /// Devices of this thing type only
    #[arg(long, value_name = "TYPE")]
    thing_type: Option<ThingTypeName>,

    /// Install the version by a job, instead of changing only what devices report
    ///
    /// For up to 100 devices; a group of more is a target of `jobs create`.
    #[arg(long)]
    with_job: bool,

    /// Show which devices would be reverted and change nothing
    #[arg(long)]
    dry_run: bool,

    /// Agree to the revert without being asked: REVERT
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// The first line of a run's JSON.
#[derive(Serialize)]
#[serde(tag = "event", rename = "planned")]
struct Planned<T> {
    #[serde(flatten)]
    document: T,
}

/// Finds, shows, asks and reverts.
pub(crate) fn run(context: &Context, args: &RevertArgs) -> Outcome {
    check(context, args)?;
    let consent = if args.dry_run {
        Consent::Asked
    } else {
        let (confirm, otherwise) = (args.confirm.as_deref(), say!("packages-revert-otherwise"));
        Consent::of(context, &REVERT, confirm, &otherwise)?
    };
    connected(context, async |mut work| {
        context.teach(&moments::REVERT, work.cancel).await?;
        let request = asked(&work, args).await?;
        work.session.sink = sink::of_survey(context);
        let reads = &work.connected.connection.cloud.reads;
        let plan = revert::plan(reads, &request, &work.session).await?;
        if args.with_job && plan.found > 0 {
            return job::make(work, &plan, args.dry_run, consent).await;
        }
        if args.dry_run {
            show(&work, &plan);
            return match context.json() {
                true => context.print_json(&document(&work, &plan)),
                false => Ok(()),
            };
        }
        apply(work, &plan, consent).await
    })
}

/// Ends the command early where something was not said and nobody can pick it.
fn check(context: &Context, args: &RevertArgs) -> Outcome {
    pick::check(context, args.package.as_ref())?;
    let hint = say!("packages-version-not-named-hint");
    crate::commands::pick::check(context, args.to.is_some(), "--to VERSION", &hint)
}

/// Asks for what was not said.
async fn asked(work: &Work<'_>, args: &RevertArgs) -> Outcome<Request> {
    let package = pick::package(work, args.package.as_ref()).await?;
    let version = match &args.to {
        Some(version) => version.clone(),
        None => {
            let version = pick::published(work, &package).await?;
            work.context.answers.option("to", &version);
            version
        }
    };
    let mut request = Request::new(package, version);
    request.thing_type.clone_from(&args.thing_type);
    Ok(request)
}

fn document<'a>(work: &'a Work<'_>, plan: &'a RevertPlan) -> impl Serialize + 'a {
    json::revert_plan(
        plan,
        &work.connected.connection.place,
        work.connected.endpoint,
    )
}

fn show(work: &Work<'_>, plan: &RevertPlan) {
    let context = work.context;
    if !context.json() {
        work.print(view::plan(plan, &work.place(), context.screen.width()));
    }
}

async fn apply(mut work: Work<'_>, plan: &RevertPlan, consent: Consent) -> Outcome {
    let context = work.context;
    if context.json() && !context.screen.is_quiet() {
        let planned = Planned {
            document: document(&work, plan),
        };
        context.output().event(&planned, false)?;
    }
    let shown = consent == Consent::Asked || !context.screen.is_quiet();
    if shown || plan.found == 0 {
        show(&work, plan);
    }
    if plan.found > 0 {
        let what = format!("\n{}", view::question(plan, &work.place()));
        consent.obtain(context, &REVERT, &what, work.cancel).await?;
    } else if !context.json() {
        return Ok(());
    }
    work.session.sink = sink::of_revert(context);
    let stopping = interrupt::announce(context, work.cancel);
    let cloud = &work.connected.connection.cloud;
    let reverted = revert::apply(cloud, plan, &work.session).await;
    stopping.abort();
    // The bars end with the session; the summary comes below them.
    drop(work.session);
    let summary = reverted?;
    if !context.json() {
        for line in view::summary(&summary, context.screen.width()) {
            context.screen.out(line);
        }
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
