//! `fleetctl groups show`: one dynamic group and who is in it.

use fleet_core::name::ThingGroupName;
use fleet_ops::groups;

use super::connected;
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{groups as view, groups_json as json};

/// Options of `groups show`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowArgs {
    /// The group's name
    #[arg(value_name = "NAME")]
    name: ThingGroupName,
}

/// Shows the group.
pub(crate) fn run(context: &Context, args: &ShowArgs) -> Outcome {
    connected(context, async |work| {
        let reads = &work.connected.connection.cloud.reads;
        let shown = groups::show(reads, &args.name, &work.session).await?;
        if context.json() {
            return context.print_json(&json::shown(&shown));
        }
        for line in view::shown(&shown, context.screen.width()) {
            context.screen.out(line);
        }
        Ok(())
    })
}
