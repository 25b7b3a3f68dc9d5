//! `fleetctl jobs delete`: jobs with their documents and the history of their executions.

use std::time::Duration;

use fleet_core::name::JobId;
use fleet_ops::jobs::delete::{self, DeletePlan};

use super::moments;
use super::{Work, connected, pick};
use crate::cli::value::Lapse;
use crate::commands::cleanup::consent::{Consent, DELETE};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::view::{job_ending as view, jobs_json as json};
use crate::{interrupt, sink};

pub(crate) const LONG: &str = "\
Deletes jobs: with a job its document, its configuration and the history of its executions go. AWS \
takes force for that where the job has executions or is not over; it is set then, and announced.

It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it. AWS deletes \
ten jobs at once: more of them wait for each other. Afterwards it waits until they are gone.

Without JOB, some that are over can be picked from a list on a terminal.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl jobs delete JOB --dry-run
  fleetctl jobs delete JOB OTHER-JOB --confirm DELETE";

/// Options of `jobs delete`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeleteArgs {
    /// The jobs' ids
    #[arg(value_name = "JOB")]
    jobs: Vec<JobId>,

    /// How long to wait at most until each job is gone; 0s does not wait
    #[arg(long, value_name = "TIME", default_value = "2m")]
    wait: Lapse,

    /// Show what would go and change nothing
    #[arg(long)]
    dry_run: bool,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks and deletes.
pub(crate) fn run(context: &Context, args: &DeleteArgs) -> Outcome {
    pick::check(context, !args.jobs.is_empty())?;
    let consent = match args.dry_run {
        true => Consent::Asked,
        false => {
            let otherwise = say!("jobs-delete-dry-run");
            Consent::of(context, &DELETE, args.confirm.as_deref(), &otherwise)?
        }
    };
    connected(context, async |mut work| {
        let ids = pick::some(&work, &args.jobs, &pick::DELETE).await?;
        work.session.sink = sink::of_survey(context);
        let mut plans = Vec::new();
        for id in &ids {
            plans.push(delete::plan(work.reads(), id, &work.session).await?);
        }
        if args.dry_run {
            if context.json() {
                return context.print_json(&json::delete_plans(&plans));
            }
            show(&work, &plans);
            return Ok(());
        }
        apply(work, &plans, consent, args.wait.0).await
    })
}

fn show(work: &Work<'_>, plans: &[DeletePlan]) {
    let width = work.context.screen.width();
    for plan in plans {
        work.print(view::delete_plan(plan, &work.place(), width));
    }
}

async fn apply(
    work: Work<'_>,
    plans: &[DeletePlan],
    consent: Consent,
    longest: Duration,
) -> Outcome {
    let context = work.context;
    if !context.json() && (consent == Consent::Asked || !context.screen.is_quiet()) {
        show(&work, plans);
    }
    context.teach(&moments::DELETE, work.cancel).await?;
    let what = format!("\n{}", view::delete_question(plans, &work.place()));
    consent.obtain(context, &DELETE, &what, work.cancel).await?;
    let cloud = &work.connected.connection.cloud;
    let stopping = interrupt::announce(context, work.cancel);
    let deleted = delete::delete(cloud, plans, longest, &work.session).await;
    stopping.abort();
    if context.json() {
        context.print_json(&json::deleted(&deleted))?;
    } else {
        for (id, became) in &deleted {
            if let Ok(became) = became {
                work.print([view::deleted(id, *became)]);
            }
        }
    }
    super::ended(context, deleted)
}
