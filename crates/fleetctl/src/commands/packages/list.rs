//! `fleetctl packages list`: every package.

use fleet_ops::packages::catalog;

use super::connected;
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{packages as view, packages_json as json};

/// Lists the packages.
pub(crate) fn run(context: &Context) -> Outcome {
    connected(context, async |work| {
        let reads = &work.connected.connection.cloud.reads;
        let packages = catalog::list(reads).await?;
        if context.json() {
            return context.print_json(&json::listed(&packages));
        }
        work.print(view::list(&packages, &work.place()));
        if !packages.is_empty() {
            let options = context.place_options();
            context
                .screen
                .note(format!("\nnext: fleetctl{options} packages show PACKAGE"));
        }
        Ok(())
    })
}
