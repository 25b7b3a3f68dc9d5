//! `fleetctl packages show`: a package and its versions.

use fleet_core::name::PackageName;
use fleet_ops::packages::catalog;

use super::connected;
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{packages as view, packages_json as json};

/// Options of `packages show`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: PackageName,
}

/// Shows the package.
pub(crate) fn run(context: &Context, args: &ShowArgs) -> Outcome {
    connected(context, async |work| {
        let connection = &work.connected.connection;
        let shown = catalog::show(&connection.cloud.reads, &args.package).await?;
        let arn = connection.place.package(&args.package);
        if context.json() {
            return context.print_json(&json::shown(&shown, &arn));
        }
        work.print(view::show(&shown, &arn, &work.place()));
        if !shown.versions.is_empty() {
            let options = context.place_options();
            context.screen.note(format!(
                "\nnext: fleetctl{options} packages show-version {} VERSION",
                args.package
            ));
        }
        Ok(())
    })
}
