//! `fleetctl jobs`: jobs and their executions, from the first look to the end.

use fleet_core::name::JobId;
use fleet_ops::jobs::JobError;

use super::work::{Work, connected};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;

mod cancel;
mod create;
mod delete;
mod document;
mod execution;
mod executions;
mod list;
mod moments;
mod pick;
mod report;
mod show;
mod simulate;
mod stats;
mod watch;

/// What can be done with jobs.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum JobsCommand {
    /// Make a job: an update, or a document of your own
    #[command(long_about = create::LONG, after_help = create::EXAMPLES)]
    Create(Box<create::CreateArgs>),
    /// List the jobs, the newest first
    #[command(long_about = list::LONG)]
    List(list::ListArgs),
    /// Show a job with its document and its whole configuration
    #[command(long_about = show::LONG)]
    Show(show::ShowArgs),
    /// Print a job's document
    #[command(long_about = document::LONG)]
    Document(document::DocumentArgs),
    /// List the executions of a job
    #[command(long_about = executions::LONG)]
    Executions(executions::ExecutionsArgs),
    /// Show how a job goes on one device
    #[command(long_about = execution::LONG)]
    Execution(execution::ExecutionArgs),
    /// Say how a job does in numbers, and what to do next
    #[command(long_about = stats::LONG)]
    Stats(stats::StatsArgs),
    /// Watch a job until it is over
    #[command(long_about = watch::LONG)]
    Watch(watch::WatchArgs),
    /// Cancel jobs: what has not begun does not begin
    #[command(long_about = cancel::LONG, after_help = cancel::EXAMPLES)]
    Cancel(cancel::CancelArgs),
    /// Delete jobs and the history of their executions
    #[command(long_about = delete::LONG, after_help = delete::EXAMPLES)]
    Delete(delete::DeleteArgs),
    /// Write a page about a job: rollout, outcomes, failures, slow devices
    #[command(long_about = report::LONG)]
    Report(report::ReportArgs),
    /// Act as the devices of a job
    #[command(long_about = simulate::LONG, after_help = simulate::EXAMPLES)]
    Simulate(simulate::SimulateArgs),
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: JobsCommand) -> Outcome {
    match command {
        JobsCommand::Create(args) => create::run(context, *args),
        JobsCommand::List(args) => list::run(context, &args),
        JobsCommand::Show(args) => show::run(context, &args),
        JobsCommand::Document(args) => document::run(context, &args),
        JobsCommand::Executions(args) => executions::run(context, &args),
        JobsCommand::Execution(args) => execution::run(context, &args),
        JobsCommand::Stats(args) => stats::run(context, &args),
        JobsCommand::Watch(args) => watch::run(context, &args),
        JobsCommand::Cancel(args) => cancel::run(context, args),
        JobsCommand::Delete(args) => delete::run(context, &args),
        JobsCommand::Report(args) => report::run(context, &args),
        JobsCommand::Simulate(args) => simulate::run(context, &args),
    }
}

/// Says which command comes next; its words follow `jobs`.
fn say_next(context: &Context, words: &str) {
    let options = context.place_options();
    let command = format!("fleetctl{options} jobs {words}");
    context
        .screen
        .note(format!("\n{}", say!("jobs-next", command)));
}

/// How a command over several jobs ended. Of one job its error is the command's; of several each is
/// told, and the exit code says that some failed.
fn ended<T>(context: &Context, results: Vec<(JobId, Result<T, JobError>)>) -> Outcome {
    let several = results.len() > 1;
    let errors = results.into_iter().filter_map(|(_, result)| result.err());
    let mut kind = None;
    for error in errors {
        let stopped = matches!(error, JobError::Interrupted);
        if !several {
            return Err(error.into());
        }
        if stopped {
            kind = Some(Kind::Interrupted);
            continue;
        }
        context.screen.fail(&error.into());
        kind = kind.or(Some(Kind::Incomplete));
    }
    kind.map_or(Ok(()), |kind| Err(CommandError::silent(kind)))
}
