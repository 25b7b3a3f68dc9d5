//! `fleetctl jobs`: jobs and their executions, from the first look to the end.

use super::work::connected;
use crate::context::Context;
use crate::errors::Outcome;

mod list;

/// What can be done with jobs.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum JobsCommand {
    /// List the jobs, the newest first
    #[command(long_about = list::LONG)]
    List(list::ListArgs),
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: JobsCommand) -> Outcome {
    match command {
        JobsCommand::List(args) => list::run(context, &args),
    }
}
