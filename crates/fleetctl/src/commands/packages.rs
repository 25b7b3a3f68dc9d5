//! `fleetctl packages`: software packages, their versions and firmware, and what devices report of them.

use fleet_ops::session::Session;
use tokio_util::sync::CancellationToken;

use crate::app;
use crate::connect::Connected;
use crate::context::Context;
use crate::errors::Outcome;
use crate::{sink, text};

mod add_version;
mod config;
mod create;
mod delete;
mod delete_version;
mod device;
mod list;
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
    Show(show::ShowArgs),
    /// Show a version: status, firmware, SBOM, attributes
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
        PackagesCommand::Create(args) => create::run(context, &args),
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

/// What a command over packages works with.
struct Work<'a> {
    context: &'a Context,
    connected: &'a Connected,
    session: Session,
    cancel: &'a CancellationToken,
}

impl Work<'_> {
    /// Where this is: the AWS, the account and the Region.
    fn place(&self) -> String {
        let place = &self.connected.connection.place;
        text::here(place, self.connected.endpoint, self.context.endpoint_url())
    }

    fn print(&self, lines: impl IntoIterator<Item = String>) {
        for line in lines {
            self.context.screen.out(line);
        }
    }
}

/// Connects, works and closes the connection.
fn connected(context: &Context, work: impl AsyncFnOnce(Work<'_>) -> Outcome) -> Outcome {
    app::wait_for(|cancel| async move {
        let connected = Connected::open(context, &cancel).await?;
        let session = connected.session(context, sink::of_short_run(context), &cancel);
        let outcome = work(Work {
            context,
            connected: &connected,
            session,
            cancel: &cancel,
        })
        .await;
        connected.close().await;
        outcome
    })
}
