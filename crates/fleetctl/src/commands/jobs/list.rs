//! `fleetctl jobs list`: the jobs of the account in the Region.

use fleet_core::job::JobStatus;
use fleet_ops::jobs::list;

use super::connected;
use crate::cli::value::List;
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{jobs as view, jobs_json as json};

pub(crate) const LONG: &str = "\
Lists the jobs in all states, the newest first. All pages are read, the states side by side; with \
--debug one after the other.";

/// Options of `jobs list`.
#[derive(Debug, clap::Args)]
pub(crate) struct ListArgs {
    /// Jobs in these states only: SCHEDULED, IN_PROGRESS, COMPLETED, CANCELED, DELETION_IN_PROGRESS
    #[arg(long, value_name = "STATUS,...")]
    status: Option<List<JobStatus>>,

    /// So many jobs at most, the newest
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
}

/// Lists the jobs.
pub(crate) fn run(context: &Context, args: &ListArgs) -> Outcome {
    connected(context, async |work| {
        let statuses = args.status.as_ref().map(|list| list.0.as_slice());
        let request = list::Request::of(statuses.unwrap_or_default());
        let mut jobs = list::list(work.reads(), &request, &work.session).await?;
        let left_out = args.limit.map_or(0, |limit| {
            let left_out = jobs.len().saturating_sub(limit);
            jobs.truncate(limit);
            left_out
        });
        if context.json() {
            return context.print_json(&json::list(&jobs, left_out));
        }
        work.print(view::list(
            &jobs,
            left_out,
            &work.place(),
            context.screen.width(),
        ));
        if !jobs.is_empty() {
            super::say_next(context, "show JOB");
        }
        Ok(())
    })
}
