//! `fleetctl groups show`: one dynamic group and who is in it.

use fleet_core::name::ThingGroupName;
use fleet_ops::groups;

use super::{connected, moments, pick};
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{groups as view, groups_json as json};

pub(crate) const LONG: &str = "\
Shows a dynamic group, its tags and its first members.

Without GROUP, one can be picked from a list on a terminal.";

/// Options of `groups show`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowArgs {
    /// The group's name
    #[arg(value_name = "GROUP")]
    name: Option<ThingGroupName>,
}

/// Shows the group.
pub(crate) fn run(context: &Context, args: &ShowArgs) -> Outcome {
    pick::check(context, args.name.is_some())?;
    connected(context, async |work| {
        context.teach(&moments::GROUPS, work.cancel).await?;
        let name = pick::one(&work, args.name.as_ref()).await?;
        let reads = &work.connected.connection.cloud.reads;
        let shown = groups::show(reads, &name, &work.session).await?;
        if context.json() {
            return context.print_json(&json::shown(&shown));
        }
        for line in view::shown(&shown, context.screen.width()) {
            context.screen.out(line);
        }
        Ok(())
    })
}
