//! `fleetctl packages delete`: a package that has no versions.

use fleet_core::name::PackageName;
use fleet_ops::packages::catalog;

use super::connected;
use crate::commands::cleanup::consent::{Consent, DELETE};
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::packages_json as json;

pub(crate) const LONG: &str = "\
Deletes a package. AWS refuses while it has versions: `fleetctl packages delete-version` deletes \
those.

It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it.";

/// Options of `packages delete`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeleteArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: PackageName,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks and deletes.
pub(crate) fn run(context: &Context, args: &DeleteArgs) -> Outcome {
    let otherwise = "`fleetctl packages show` shows the package";
    let consent = Consent::of(context, &DELETE, args.confirm.as_deref(), otherwise)?;
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        catalog::check_deletion(&cloud.reads, &args.package).await?;
        let what = format!("delete package {} on {}", args.package, work.place());
        consent.obtain(context, &DELETE, &what, work.cancel).await?;
        catalog::delete(cloud, &args.package).await?;
        if context.json() {
            return context.print_json(&json::deleted(&args.package, None));
        }
        work.print([format!("deleted package {}", args.package)]);
        Ok(())
    })
}
