//! `fleetctl commands show`: one command with its payload and its parameters.

use fleet_core::name::{CommandId, NameError};
use fleet_ops::commands;

use super::{connected, moments, pick};
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{commands as view, commands_json as json};

/// Options of `commands show`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowArgs {
    /// The command's name, or its ARN
    #[arg(value_name = "NAME", value_parser = name_or_arn)]
    name: Option<CommandId>,
}

/// A command's name, or the end of its ARN.
pub(super) fn name_or_arn(text: &str) -> Result<CommandId, NameError> {
    let name = text.rsplit('/').next().unwrap_or(text);
    name.parse()
}

/// Shows the command.
pub(crate) fn run(context: &Context, args: &ShowArgs) -> Outcome {
    pick::check_command(context, args.name.is_some())?;
    connected(context, async |work| {
        let reads = &work.connected.connection.cloud.reads;
        let id = pick::command(&work, args.name.as_ref()).await?;
        let command = commands::get(reads, &id).await?;
        if context.json() {
            return context.print_json(&json::command(&command));
        }
        work.print(view::shown(&command, context.screen.width()));
        context.teach(&moments::PAYLOADS, work.cancel).await
    })
}
