//! `fleetctl mqtt`: an MQTT client, as a device or beside the local AWS.

use super::devices::home;
use super::work::{Work, connected};
use crate::context::Context;
use crate::errors::Outcome;

mod client;
mod publish;
mod questions;
mod subscribe;

/// What the client can do.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum MqttCommand {
    /// Subscribe, and print every message that comes
    #[command(long_about = subscribe::LONG, after_help = subscribe::EXAMPLES)]
    Sub(subscribe::SubArgs),
    /// Publish a message
    #[command(long_about = publish::LONG, after_help = publish::EXAMPLES)]
    Pub(publish::PubArgs),
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: MqttCommand) -> Outcome {
    match command {
        MqttCommand::Sub(args) => subscribe::run(context, args),
        MqttCommand::Pub(args) => publish::run(context, args),
    }
}

/// As whom a client connects.
#[derive(Debug, clap::Args)]
pub(crate) struct As {
    /// Connect as this enrolled device, with its certificate
    #[arg(long, value_name = "THING")]
    device: Option<fleet_core::name::ThingName>,

    /// The client id
    ///
    /// [default: the device's thing, which is what its policy wants; without a device one of its own]
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,

    /// Where the folders of devices are, if `devices enroll` was told
    #[arg(long, value_name = "DIR", requires = "device")]
    dir: Option<std::path::PathBuf>,
}
