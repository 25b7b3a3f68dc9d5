//! `fleetctl packages delete-version`: a version that is not the default one.

use fleet_core::name::{PackageName, VersionName};
use fleet_ops::packages::catalog;

use super::{connected, pick};
use crate::commands::cleanup::consent::{Consent, DELETE};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::text;
use crate::view::packages_json as json;

pub(crate) const LONG: &str = "\
Deletes a version of a package, whatever its status. Its firmware stays in the bucket, and devices \
go on reporting it. A job that is still to set a device to it will fail to.

It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it.

Without PACKAGE or VERSION, they can be picked from lists on a terminal.";

/// Options of `packages delete-version`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeleteVersionArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: Option<PackageName>,

    /// The version
    #[arg(value_name = "VERSION")]
    version: Option<VersionName>,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks and deletes.
pub(crate) fn run(context: &Context, args: &DeleteVersionArgs) -> Outcome {
    let (package, version) = (args.package.as_ref(), args.version.as_ref());
    pick::check_both(context, package, version)?;
    let otherwise = say!("packages-delete-version-otherwise");
    let consent = Consent::of(context, &DELETE, args.confirm.as_deref(), &otherwise)?;
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        let package = pick::package(&work, package).await?;
        let version = pick::version(&work, &package, version).await?;
        let there = catalog::check_version_deletion(&cloud.reads, &package, &version).await?;
        let what = say!(
            "packages-delete-version-what",
            package = package.as_str(),
            version = version.as_str(),
            status = text::version_status(there.status),
            place = work.place()
        );
        consent.obtain(context, &DELETE, &what, work.cancel).await?;
        catalog::delete_version(cloud, &package, &version).await?;
        if context.json() {
            return context.print_json(&json::deleted(&package, Some(&version)));
        }
        work.print([say!(
            "packages-version-deleted",
            package = package.as_str(),
            version = version.as_str()
        )]);
        if let Some(artifact) = there.artifact {
            let object = format!("s3://{}/{}", artifact.bucket, artifact.key);
            let stays = say!("packages-firmware-stays", object);
            context.screen.note(stays);
        }
        Ok(())
    })
}
