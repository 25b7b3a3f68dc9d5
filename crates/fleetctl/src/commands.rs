//! The commands: one file each, and the list of them.

use crate::cli::Command;
use crate::context::Context;
use crate::errors::Outcome;

pub(crate) mod apply;
pub(crate) mod check;
pub(crate) mod cleanup;
pub(crate) mod completions;
pub(crate) mod config;
pub(crate) mod device_commands;
pub(crate) mod devices;
pub(crate) mod docs;
pub(crate) mod doctor;
pub(crate) mod groups;
pub(crate) mod jobs;
pub(crate) mod learn;
pub(crate) mod local;
pub(crate) mod mqtt;
pub(crate) mod packages;
mod pick;
pub(crate) mod provision;
mod save;
mod work;

/// Runs a command.
pub(crate) fn run(context: &Context, command: Command) -> Outcome {
    match command {
        Command::Provision(args) => provision::run(context, *args),
        Command::Packages(command) => packages::run(context, command),
        Command::Commands(command) => device_commands::run(context, command),
        Command::Cleanup(args) => cleanup::run(context, args),
        Command::Apply(args) => apply::run(context, &args),
        Command::Groups(command) => groups::run(context, command),
        Command::Devices(command) => devices::run(context, command),
        Command::Jobs(command) => jobs::run(context, command),
        Command::Mqtt(command) => mqtt::run(context, command),
        Command::Local(command) => local::run(context, command),
        Command::Config(command) => config::run(context, &command),
        Command::Completions(args) => completions::run(context, &args),
        Command::Learn(args) => learn::run(context, &args),
        Command::Check(args) => check::run(context, &args),
        Command::Doctor(args) => doctor::run(context, &args),
        Command::Docs(args) => docs::run(context, &args),
    }
}
