//! `fleetctl local`: the local AWS itself.

use crate::context::Context;
use crate::errors::Outcome;

mod clock;
mod coverage;
mod env;
mod reset;
mod serve;
mod status;

/// What can be done with the local AWS.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum LocalCommand {
    /// Serve the local AWS to any SDK, the AWS CLI and other commands
    #[command(long_about = serve::LONG)]
    Serve(Box<serve::ServeArgs>),
    /// Show the local AWS's clock, or move it forward
    #[command(long_about = clock::LONG)]
    Clock(clock::ClockArgs),
    /// Print what a shell needs to use the served local AWS
    #[command(long_about = env::LONG)]
    Env(env::EnvArgs),
    /// Show what the local AWS holds and who serves it
    Status,
    /// Forget everything the local AWS holds
    #[command(long_about = reset::LONG)]
    Reset(reset::ResetArgs),
    /// List what the local AWS does and does not do
    Coverage,
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: LocalCommand) -> Outcome {
    match command {
        LocalCommand::Serve(args) => serve::run(context, *args),
        LocalCommand::Clock(args) => clock::run(context, &args),
        LocalCommand::Env(args) => env::run(context, &args),
        LocalCommand::Status => status::run(context),
        LocalCommand::Reset(args) => reset::run(context, &args),
        LocalCommand::Coverage => coverage::run(context),
    }
}
