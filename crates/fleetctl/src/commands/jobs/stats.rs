//! `fleetctl jobs stats`: how a job goes, in numbers, and what to do next.

use fleet_core::name::JobId;
use fleet_ops::jobs::stats;

use super::moments;
use super::{connected, pick};
use crate::context::Context;
use crate::errors::Outcome;
use crate::sink;
use crate::view::{job_stats as view, jobs_json as json};

pub(crate) const LONG: &str = "\
Counts the executions of a job over all pages, and says how many succeeded, failed or go on, how the \
job does and what to do next. FAILED, TIMED_OUT and REJECTED are failures.

Health is the part of all executions that succeeded: excellent from 95 %, good from 80 %, poor from \
50 %, critical below. Executions that go on count as not succeeded yet.

Without JOB, one can be picked from a list on a terminal.";

/// Options of `jobs stats`.
#[derive(Debug, clap::Args)]
pub(crate) struct StatsArgs {
    /// The job's id
    #[arg(value_name = "JOB")]
    job: Option<JobId>,
}

/// Counts and shows.
pub(crate) fn run(context: &Context, args: &StatsArgs) -> Outcome {
    pick::check(context, args.job.is_some())?;
    connected(context, async |mut work| {
        let id = pick::one(&work, args.job.as_ref(), &pick::LOOK).await?;
        work.session.sink = sink::of_survey(context);
        let stats = stats::stats(work.reads(), &id, &work.session).await?;
        if context.json() {
            return context.print_json(&json::stats(&stats));
        }
        let options = context.place_options();
        let width = context.screen.width();
        work.print(view::stats(&stats, &work.place(), &options, width));
        context.teach(&moments::STATS, work.cancel).await?;
        Ok(())
    })
}
