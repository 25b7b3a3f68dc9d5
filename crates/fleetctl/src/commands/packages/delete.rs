//! `fleetctl packages delete`: a package that has no versions.

use fleet_core::name::PackageName;
use fleet_ops::packages::catalog;

use super::{connected, pick};
use crate::commands::cleanup::consent::{Consent, DELETE};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::view::packages_json as json;

pub(crate) const LONG: &str = "\
Deletes a package. AWS refuses while it has versions: `fleetctl packages delete-version` deletes \
those.

It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it.

Without PACKAGE, one can be picked from a list on a terminal.";

/// Options of `packages delete`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeleteArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: Option<PackageName>,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks and deletes.
pub(crate) fn run(context: &Context, args: &DeleteArgs) -> Outcome {
    pick::check(context, args.package.as_ref())?;
    let otherwise = say!("packages-delete-otherwise");
    let consent = Consent::of(context, &DELETE, args.confirm.as_deref(), &otherwise)?;
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        let package = pick::package(&work, args.package.as_ref()).await?;
        catalog::check_deletion(&cloud.reads, &package).await?;
        let (name, place) = (package.as_str(), work.place());
        let what = say!("packages-delete-what", package = name, place);
        consent.obtain(context, &DELETE, &what, work.cancel).await?;
        catalog::delete(cloud, &package).await?;
        if context.json() {
            return context.print_json(&json::deleted(&package, None));
        }
        work.print([say!("packages-deleted", package = name)]);
        Ok(())
    })
}
