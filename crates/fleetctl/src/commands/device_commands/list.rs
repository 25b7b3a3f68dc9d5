//! `fleetctl commands list`: every command, and the templates of which there is none.

use fleet_ops::commands::list;

use super::connected;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::view::{commands as view, commands_json as json};

/// Lists the commands.
pub(crate) fn run(context: &Context) -> Outcome {
    connected(context, async |work| {
        let reads = &work.connected.connection.cloud.reads;
        let listing = list::list(reads, &work.session).await?;
        if context.json() {
            context.print_json(&json::listing(&listing))?;
        } else {
            work.print(view::listing(
                &listing,
                &work.place(),
                context.screen.width(),
            ));
        }
        let unread = listing
            .commands
            .iter()
            .filter_map(|one| one.unread.as_ref());
        match unread.clone().next() {
            None => Ok(()),
            Some(failure) => {
                let count =
                    crate::text::counted(unread.count() as u64, "description", "descriptions");
                context
                    .screen
                    .warn(format!("{count} could not be read: {failure}"));
                Err(CommandError::silent(Kind::Incomplete))
            }
        }
    })
}
