//! `fleetctl commands deprecate` and `restore`: whether a command can be run.

use fleet_core::name::CommandId;
use fleet_ops::commands::deprecate;

use super::show::name_or_arn;
use super::{connected, pick};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::view::commands_json as json;

/// Options of both.
#[derive(Debug, clap::Args)]
pub(crate) struct DeprecateArgs {
    /// The command's name, or its ARN
    #[arg(value_name = "NAME", value_parser = name_or_arn)]
    name: Option<CommandId>,
}

/// Deprecates the command, or restores it.
pub(crate) fn run(context: &Context, args: &DeprecateArgs, deprecated: bool) -> Outcome {
    pick::check_command(context, args.name.is_some())?;
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        let id = pick::command(&work, args.name.as_ref()).await?;
        deprecate::set(cloud, &id, deprecated).await?;
        if context.json() {
            return context.print_json(&json::deprecated(&id, deprecated));
        }
        let name = id.as_str();
        context.screen.out(match deprecated {
            true => say!("commands-deprecated", name),
            false => say!("commands-restored", name),
        });
        Ok(())
    })
}
