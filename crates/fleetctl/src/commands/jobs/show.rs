//! `fleetctl jobs show`: one job with its whole configuration.

use fleet_core::name::JobId;
use fleet_ops::jobs::show;

use super::{connected, pick};
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{jobs as view, jobs_json as json};

pub(crate) const LONG: &str = "\
Shows a job: where it stands, its targets, its document as AWS has it, its configuration as JSON in \
AWS's own words, how URLs of firmware are signed, and how many executions are in each state.

Without JOB, one can be picked from a list on a terminal. AWS counts executions a little late: \
`fleetctl jobs stats` counts them itself.";

/// Options of `jobs show`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowArgs {
    /// The job's id
    #[arg(value_name = "JOB")]
    job: Option<JobId>,
}

/// Shows the job.
pub(crate) fn run(context: &Context, args: &ShowArgs) -> Outcome {
    pick::check(context, args.job.is_some())?;
    connected(context, async |work| {
        let id = pick::one(&work, args.job.as_ref(), &pick::LOOK).await?;
        let shown = show::show(work.reads(), &id).await?;
        if context.json() {
            return context.print_json(&json::show(&shown));
        }
        work.print(view::show(&shown, &work.place(), context.screen.width()));
        super::say_next(context, &format!("executions {id}"));
        Ok(())
    })
}
