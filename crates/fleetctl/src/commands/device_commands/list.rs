//! `fleetctl commands list`: every command, and the templates of which there is none.

use fleet_ops::commands::list;

use super::{connected, moments};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome, Told as _};
use crate::lang::say;
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
            context.teach(&moments::CHOICE, work.cancel).await?;
        }
        let unread = listing
            .commands
            .iter()
            .filter_map(|one| one.unread.as_ref());
        match unread.clone().next() {
            None => Ok(()),
            Some(failure) => {
                let (count, cause) = (unread.count(), failure.told());
                let warning = say!("commands-list-unread", count, cause);
                context.screen.warn(warning);
                Err(CommandError::silent(Kind::Incomplete))
            }
        }
    })
}
