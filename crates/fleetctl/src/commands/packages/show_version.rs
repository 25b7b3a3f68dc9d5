//! `fleetctl packages show-version`: a version with its firmware, its SBOM and its attributes.

use fleet_core::name::{PackageName, VersionName};
use fleet_ops::packages::catalog;

use super::connected;
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{packages as view, packages_json as json};

/// Options of `packages show-version`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowVersionArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: PackageName,

    /// The version
    #[arg(value_name = "VERSION")]
    version: VersionName,
}

/// Shows the version.
pub(crate) fn run(context: &Context, args: &ShowVersionArgs) -> Outcome {
    connected(context, async |work| {
        let connection = &work.connected.connection;
        let (package, version) = (&args.package, &args.version);
        let reads = &connection.cloud.reads;
        let shown = catalog::show_version(reads, package, version).await?;
        let arn = connection.place.package_version(package, version);
        if context.json() {
            return context.print_json(&json::shown_version(package, version, &shown, &arn));
        }
        work.print(view::show_version(
            package,
            version,
            &shown,
            &arn,
            &work.place(),
        ));
        Ok(())
    })
}
