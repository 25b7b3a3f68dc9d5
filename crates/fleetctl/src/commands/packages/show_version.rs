//! `fleetctl packages show-version`: a version with its firmware, its SBOM and its attributes.

use fleet_core::name::{PackageName, VersionName};
use fleet_ops::packages::catalog;

use super::{Work, connected, moments, pick};
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{packages as view, packages_json as json};

pub(crate) const LONG: &str = "\
Shows a version: status, firmware, SBOM, attributes.

Without PACKAGE or VERSION, they can be picked from lists on a terminal.";

/// Options of `packages show-version`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowVersionArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: Option<PackageName>,

    /// The version
    #[arg(value_name = "VERSION")]
    version: Option<VersionName>,
}

/// Shows the version.
pub(crate) fn run(context: &Context, args: &ShowVersionArgs) -> Outcome {
    let (package, version) = (args.package.as_ref(), args.version.as_ref());
    pick::check_both(context, package, version)?;
    connected(context, async |work| {
        context.teach(&moments::ARTIFACT, work.cancel).await?;
        let package = pick::package(&work, package).await?;
        let version = pick::version(&work, &package, version).await?;
        one(&work, &package, &version).await
    })
}

/// Shows a version.
pub(super) async fn one(work: &Work<'_>, package: &PackageName, version: &VersionName) -> Outcome {
    let (context, place) = (work.context, &work.connected.connection.place);
    let shown = catalog::show_version(work.reads(), package, version).await?;
    let arn = place.package_version(package, version);
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
}
