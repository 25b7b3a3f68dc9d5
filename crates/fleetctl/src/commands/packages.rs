//! `fleetctl packages`: software packages, their versions and firmware, and what devices report of them.

use super::work::{Work, connected};
use crate::context::Context;
use crate::errors::Outcome;

mod add_version;
mod config;
mod create;
mod delete;
mod delete_version;
mod device;
mod list;
mod moments;
mod pick;
mod revert;
mod show;
mod show_version;

/// What can be done with software packages.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum PackagesCommand {
    /// Make a package, still without versions
    #[command(long_about = create::LONG)]
    Create(create::CreateArgs),
    /// Add a version: firmware, draft, SBOM, published
    #[command(long_about = add_version::LONG, after_help = add_version::EXAMPLES)]
    AddVersion(Box<add_version::AddVersionArgs>),
    /// List the packages
    List,
    /// Show a package and its versions
    #[command(long_about = show::LONG)]
    Show(show::ShowArgs),
    /// Show a version: status, firmware, SBOM, attributes
    #[command(long_about = show_version::LONG)]
    ShowVersion(show_version::ShowVersionArgs),
    /// Delete a package that has no versions
    #[command(long_about = delete::LONG)]
    Delete(delete::DeleteArgs),
    /// Delete a version; its firmware stays in the bucket
    #[command(long_about = delete_version::LONG)]
    DeleteVersion(delete_version::DeleteVersionArgs),
    /// Whether jobs write the package shadows of devices: status, enable, disable
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Show what devices say they have
    #[command(long_about = device::LONG)]
    Device(device::DeviceArgs),
    /// Set the inventory of devices back to a version
    #[command(long_about = revert::LONG, after_help = revert::EXAMPLES)]
    Revert(revert::RevertArgs),
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: PackagesCommand) -> Outcome {
    match command {
        PackagesCommand::Create(args) => create::run(context, args),
        PackagesCommand::AddVersion(args) => add_version::run(context, *args),
        PackagesCommand::List => list::run(context),
        PackagesCommand::Show(args) => show::run(context, &args),
        PackagesCommand::ShowVersion(args) => show_version::run(context, &args),
        PackagesCommand::Delete(args) => delete::run(context, &args),
        PackagesCommand::DeleteVersion(args) => delete_version::run(context, &args),
        PackagesCommand::Config(command) => config::run(context, &command),
        PackagesCommand::Device(args) => device::run(context, &args),
        PackagesCommand::Revert(args) => revert::run(context, &args),
    }
}
