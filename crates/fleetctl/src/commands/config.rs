//! `fleetctl config`: the settings, where each value comes from, and a file to begin with.

use crate::context::Context;
use crate::errors::Outcome;

mod init;
mod path;
mod show;

/// What can be done with settings.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum ConfigCommand {
    /// Show what the options are without being typed, and where each value comes from
    #[command(long_about = show::LONG)]
    Show,
    /// Print which files are looked at
    Path,
    /// Write a commented file of settings to begin with
    #[command(long_about = init::LONG)]
    Init(init::InitArgs),
}

impl ConfigCommand {
    /// Whether it is of use where the settings cannot be read.
    pub(crate) fn mends(&self) -> bool {
        !matches!(self, ConfigCommand::Show)
    }
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: &ConfigCommand) -> Outcome {
    match command {
        ConfigCommand::Show => show::run(context),
        ConfigCommand::Path => path::run(context),
        ConfigCommand::Init(args) => init::run(context, args),
    }
}
