//! `fleetctl commands`: what devices are told to do at once, and what they answer.

use super::work::{Work, connected};
use crate::context::Context;
use crate::errors::Outcome;

mod cancel;
mod create;
mod delete;
mod deprecate;
mod guide;
mod history;
mod list;
mod moments;
mod pick;
mod ready;
mod run;
mod show;
mod status;
mod topics;

/// What can be done with commands.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum DeviceCommandsCommand {
    /// Make a command, from a template or with a payload of your own
    #[command(long_about = create::LONG, after_help = create::EXAMPLES)]
    Create(create::CreateArgs),
    /// List the commands, and the templates of which there is none yet
    List,
    /// Show a command: payload, parameters, an example
    Show(show::ShowArgs),
    /// Delete a command that no device is busy with
    #[command(long_about = delete::LONG)]
    Delete(delete::DeleteArgs),
    /// Keep a command from being run
    Deprecate(deprecate::DeprecateArgs),
    /// Let a deprecated command be run again
    Restore(deprecate::DeprecateArgs),
    /// Run a command on devices
    #[command(long_about = run::LONG, after_help = run::EXAMPLES)]
    Run(run::RunArgs),
    /// Show where an execution stands, until it is over
    #[command(long_about = status::LONG)]
    Status(status::StatusArgs),
    /// List executions, the newest first
    #[command(long_about = history::LONG)]
    History(history::HistoryArgs),
    /// Call an execution off, by answering in the device's place
    #[command(long_about = cancel::LONG)]
    Cancel(cancel::CancelArgs),
    /// Print the MQTT topics of a device's commands
    Topics(topics::TopicsArgs),
    /// Explain the device's side, step by step
    Guide(guide::GuideArgs),
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: DeviceCommandsCommand) -> Outcome {
    match command {
        DeviceCommandsCommand::Create(args) => create::run(context, args),
        DeviceCommandsCommand::List => list::run(context),
        DeviceCommandsCommand::Show(args) => show::run(context, &args),
        DeviceCommandsCommand::Delete(args) => delete::run(context, &args),
        DeviceCommandsCommand::Deprecate(args) => deprecate::run(context, &args, true),
        DeviceCommandsCommand::Restore(args) => deprecate::run(context, &args, false),
        DeviceCommandsCommand::Run(args) => run::run(context, &args),
        DeviceCommandsCommand::Status(args) => status::run(context, &args),
        DeviceCommandsCommand::History(args) => history::run(context, &args),
        DeviceCommandsCommand::Cancel(args) => cancel::run(context, &args),
        DeviceCommandsCommand::Topics(args) => topics::run(context, &args),
        DeviceCommandsCommand::Guide(args) => guide::run(context, &args),
    }
}
