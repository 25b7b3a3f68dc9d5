//! `fleetctl jobs document`: what a job tells its devices to do.

use fleet_core::name::JobId;
use fleet_ops::jobs::show;

use super::{connected, pick};
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::jobs_json as json;

pub(crate) const LONG: &str = "\
Prints a job's document as AWS has it: JSON, with the attributes of package versions in it. \
Placeholders of presigned URLs stay; AWS replaces them when a device asks.

Without JOB, one can be picked from a list on a terminal.";

/// Options of `jobs document`.
#[derive(Debug, clap::Args)]
pub(crate) struct DocumentArgs {
    /// The job's id
    #[arg(value_name = "JOB")]
    job: Option<JobId>,
}

/// Prints the document.
pub(crate) fn run(context: &Context, args: &DocumentArgs) -> Outcome {
    pick::check(context, args.job.is_some())?;
    connected(context, async |work| {
        let id = pick::one(&work, args.job.as_ref(), &pick::LOOK).await?;
        let document = show::document(work.reads(), &id).await?;
        context.print_json(&json::document(&document))
    })
}
