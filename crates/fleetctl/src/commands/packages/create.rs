//! `fleetctl packages create`: a package, still without versions.

use fleet_core::name::PackageName;
use fleet_ops::packages::{add_version, catalog};

use super::connected;
use crate::context::Context;
use crate::errors::{CommandError, Outcome};
use crate::view::packages_json as json;

pub(crate) const LONG: &str = "\
Makes a software package with the tags of the workshop. `fleetctl packages add-version` gives it \
versions.

Devices of a thing type report a package of the same name: name it like the type.";

/// Options of `packages create`.
#[derive(Debug, clap::Args)]
pub(crate) struct CreateArgs {
    /// The package's name
    #[arg(value_name = "PACKAGE")]
    package: PackageName,

    /// What is said about it, up to 1024 characters
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

/// Makes the package.
pub(crate) fn run(context: &Context, args: &CreateArgs) -> Outcome {
    let description = args.description.as_deref();
    let length = description.map_or(0, |text| text.chars().count());
    if length > add_version::MOST_DESCRIPTION {
        let error = add_version::RequestError::Description(length);
        return Err(CommandError::usage(error));
    }
    connected(context, async |work| {
        let connection = &work.connected.connection;
        let place = &connection.place;
        let made = catalog::create(
            &connection.cloud,
            place,
            &args.package,
            description,
            &work.session,
        );
        let arn = made.await?;
        if context.json() {
            return context.print_json(&json::created(&args.package, &arn));
        }
        work.print([
            format!("made package {} on {}", args.package, work.place()),
            format!("  {arn}"),
        ]);
        let options = context.place_options();
        context.screen.note(format!(
            "next: fleetctl{options} packages add-version {} VERSION",
            args.package
        ));
        Ok(())
    })
}
