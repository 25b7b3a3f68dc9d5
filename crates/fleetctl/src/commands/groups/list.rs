//! `fleetctl groups list`: every dynamic group with its query and its members counted.

use fleet_ops::groups;

use super::{connected, moments};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::view::{groups as view, groups_json as json};

pub(crate) const LONG: &str = "\
Lists the dynamic groups of the account in the Region: query, exact number of members, status, and \
when they were made.

AWS does not say in its listing which groups are dynamic, so each group is described; the members \
are counted page by page, 250 at a time.";

/// Lists the groups.
pub(crate) fn run(context: &Context) -> Outcome {
    connected(context, async |work| {
        context.teach(&moments::GROUPS, work.cancel).await?;
        let reads = &work.connected.connection.cloud.reads;
        let listing = groups::list(reads, &work.session).await?;
        if context.json() {
            context.print_json(&json::listing(&listing))?;
        } else {
            for line in view::listing(&listing, &work.place(), context.screen.width()) {
                context.screen.out(line);
            }
            view::warn_of_unread(&context.screen, &listing);
        }
        match listing.unread.is_empty() {
            true => Ok(()),
            false => Err(CommandError::silent(Kind::Incomplete)),
        }
    })
}
