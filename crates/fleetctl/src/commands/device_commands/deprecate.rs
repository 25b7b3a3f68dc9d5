//! `fleetctl commands deprecate` and `restore`: whether a command can be run.

use fleet_core::name::CommandId;
use fleet_ops::commands::deprecate;

use super::connected;
use super::show::name_or_arn;
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::commands_json as json;

/// Options of both.
#[derive(Debug, clap::Args)]
pub(crate) struct DeprecateArgs {
    /// The command's name, or its ARN
    #[arg(value_name = "NAME", value_parser = name_or_arn)]
    name: CommandId,
}

/// Deprecates the command, or restores it.
pub(crate) fn run(context: &Context, args: &DeprecateArgs, deprecated: bool) -> Outcome {
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        deprecate::set(cloud, &args.name, deprecated).await?;
        if context.json() {
            return context.print_json(&json::deprecated(&args.name, deprecated));
        }
        context.screen.out(if deprecated {
            format!(
                "{} is DEPRECATED: executions go on, and no new ones start",
                args.name
            )
        } else {
            format!("{} is ACTIVE", args.name)
        });
        Ok(())
    })
}
