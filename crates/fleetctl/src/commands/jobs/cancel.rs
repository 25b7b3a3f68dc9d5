//! `fleetctl jobs cancel`: ends jobs before their time.

use std::time::Duration;

use fleet_core::job::{Comment, ReasonCode};
use fleet_core::name::JobId;
use fleet_ops::jobs::cancel::{self, CancelPlan, Cancellation};

use super::moments;
use super::{Work, connected, pick};
use crate::cli::value::Lapse;
use crate::commands::cleanup::consent::{CANCEL, Consent};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::ask;
use crate::view::{job_ending as view, jobs_json as json};
use crate::{interrupt, sink};

pub(crate) const LONG: &str = "\
Cancels jobs that are SCHEDULED or IN_PROGRESS. Executions that are QUEUED are canceled and do not \
begin; those IN_PROGRESS go on to their end, unless --force is given. A canceled job cannot be taken \
up again.

It shows what the cancellation means for the executions, wants the word CANCEL, typed or as --confirm \
CANCEL (--yes does not stand in for it), and afterwards waits until AWS shows the job as canceled.

Without JOB, some can be picked from a list on a terminal.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl jobs cancel JOB --dry-run
  fleetctl jobs cancel JOB --confirm CANCEL --comment 'wrong firmware'";

/// Options of `jobs cancel`.
#[derive(Debug, clap::Args)]
pub(crate) struct CancelArgs {
    /// The jobs' ids
    #[arg(value_name = "JOB")]
    jobs: Vec<JobId>,

    /// Also cancel executions that are IN_PROGRESS
    ///
    /// Their devices are not told to stop; what they report afterwards is refused. Also cancels what a
    /// cancellation without --force has left.
    #[arg(long)]
    force: bool,

    /// Why, for people: up to 2028 characters
    #[arg(long, value_name = "TEXT")]
    comment: Option<Comment>,

    /// Why, for programs: up to 128 of A-Z, 0-9 and _
    #[arg(long, value_name = "CODE")]
    reason_code: Option<ReasonCode>,

    /// How long to wait at most until AWS shows each job as canceled
    #[arg(long, value_name = "TIME", default_value = "2m")]
    wait: Lapse,

    /// Show what it would mean and change nothing
    #[arg(long)]
    dry_run: bool,

    /// Agree to the cancellation without being asked: CANCEL
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks and cancels.
pub(crate) fn run(context: &Context, args: CancelArgs) -> Outcome {
    pick::check(context, !args.jobs.is_empty())?;
    let consent = match args.dry_run {
        true => Consent::Asked,
        false => {
            let otherwise = say!("jobs-cancel-dry-run");
            Consent::of(context, &CANCEL, args.confirm.as_deref(), &otherwise)?
        }
    };
    connected(context, async |mut work| {
        let ids = pick::some(&work, &args.jobs, &pick::CANCEL).await?;
        work.session.sink = sink::of_survey(context);
        let mut plans = Vec::new();
        for id in &ids {
            let plan = cancel::plan(work.reads(), id, args.force, &work.session);
            plans.push(plan.await?);
        }
        if args.dry_run {
            if context.json() {
                return context.print_json(&json::cancel_plans(&plans, args.force));
            }
            show(&work, &plans, args.force);
            return Ok(());
        }
        let mut how = Cancellation::default();
        how.force = args.force;
        how.reason_code = args.reason_code;
        how.comment = args.comment;
        apply(work, &plans, how, consent, args.wait.0).await
    })
}

fn show(work: &Work<'_>, plans: &[CancelPlan], force: bool) {
    let width = work.context.screen.width();
    for plan in plans {
        work.print(view::cancel_plan(plan, force, &work.place(), width));
    }
}

async fn apply(
    work: Work<'_>,
    plans: &[CancelPlan],
    mut how: Cancellation,
    consent: Consent,
    longest: Duration,
) -> Outcome {
    let context = work.context;
    if !context.json() && (consent == Consent::Asked || !context.screen.is_quiet()) {
        show(&work, plans, how.force);
    }
    context.teach(&moments::CANCEL, work.cancel).await?;
    let what = format!("\n{}", view::cancel_question(plans, &work.place()));
    consent.obtain(context, &CANCEL, &what, work.cancel).await?;
    if how.comment.is_none() && consent == Consent::Asked {
        how.comment = comment(&work).await?;
    }
    let cloud = &work.connected.connection.cloud;
    let stopping = interrupt::announce(context, work.cancel);
    let canceled = cancel::cancel(cloud, plans, &how, longest, &work.session).await;
    stopping.abort();
    if context.json() {
        context.print_json(&json::canceled(&canceled))?;
    } else {
        for (id, job) in &canceled {
            if let Ok(job) = job {
                work.print(view::canceled(id, job));
            }
        }
    }
    super::ended(context, canceled)
}

/// Asks for a comment for those who look at the job later. An empty answer is none.
async fn comment(work: &Work<'_>) -> Outcome<Option<Comment>> {
    let screen = &work.context.screen;
    let read = |answer: &str| match answer {
        "none" => Ok(None),
        text => text.parse::<Comment>().map(Some),
    };
    let prompt = say!("jobs-cancel-comment");
    let comment: Option<Comment> = ask::until(screen, &prompt, "none", work.cancel, read).await?;
    if let Some(comment) = &comment {
        work.context.answers.option("comment", comment);
    }
    Ok(comment)
}
