//! `fleetctl packages delete-version`: a version that is not the default one.

use fleet_core::name::{PackageName, VersionName};
use fleet_ops::packages::catalog;

use super::connected;
use crate::commands::cleanup::consent::{Consent, DELETE};
use crate::context::Context;
use crate::errors::Outcome;
use crate::text;
use crate::view::packages_json as json;

pub(crate) const LONG: &str = "\
Deletes a version of a package, whatever its status. Its firmware stays in the bucket, and devices \
go on reporting it. A job that is still to set a device to it will fail to.

It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it.";

/// Options of `packages delete-version`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeleteVersionArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: PackageName,

    /// The version
    #[arg(value_name = "VERSION")]
    version: VersionName,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks and deletes.
pub(crate) fn run(context: &Context, args: &DeleteVersionArgs) -> Outcome {
    let otherwise = "`fleetctl packages show-version` shows the version";
    let consent = Consent::of(context, &DELETE, args.confirm.as_deref(), otherwise)?;
    let (package, version) = (&args.package, &args.version);
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        let there = catalog::check_version_deletion(&cloud.reads, package, version).await?;
        let status = text::version_status(there.status);
        let what = format!(
            "delete version {version} of package {package}, {status}, on {}",
            work.place()
        );
        consent.obtain(context, &DELETE, &what, work.cancel).await?;
        catalog::delete_version(cloud, package, version).await?;
        if context.json() {
            return context.print_json(&json::deleted(package, Some(version)));
        }
        work.print([format!("deleted version {version} of package {package}")]);
        if let Some(artifact) = there.artifact {
            context.screen.note(format!(
                "its firmware stays: s3://{}/{}",
                artifact.bucket, artifact.key
            ));
        }
        Ok(())
    })
}
