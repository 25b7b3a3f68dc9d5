//! `fleetctl packages show`: a package and its versions.

use fleet_core::name::PackageName;
use fleet_core::port::packages::ListedVersion;
use fleet_ops::packages::catalog;

use super::{Work, connected, moments, pick, show_version};
use crate::answers;
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::ask;
use crate::view::{packages as view, packages_json as json};

pub(crate) const LONG: &str = "\
Shows a package and its versions.

Without PACKAGE, one can be picked from a list on a terminal.";

/// Options of `packages show`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: Option<PackageName>,
}

/// Shows the package.
pub(crate) fn run(context: &Context, args: &ShowArgs) -> Outcome {
    pick::check(context, args.package.as_ref())?;
    connected(context, async |work| {
        context.teach(&moments::LIFE, work.cancel).await?;
        let package = pick::package(&work, args.package.as_ref()).await?;
        one(&work, &package).await
    })
}

/// Shows a package. The guided mode offers to show one of its versions then.
pub(super) async fn one(work: &Work<'_>, package: &PackageName) -> Outcome {
    let (context, connection) = (work.context, &work.connected.connection);
    let shown = catalog::show(&connection.cloud.reads, package).await?;
    let arn = connection.place.package(package);
    if context.json() {
        return context.print_json(&json::shown(&shown, &arn));
    }
    work.print(view::show(&shown, &arn, &work.place()));
    if shown.versions.is_empty() {
        return Ok(());
    }
    if context.guided {
        return further(work, package, shown.versions).await;
    }
    let options = context.place_options();
    let command = format!("fleetctl{options} packages show-version {package} VERSION");
    context
        .screen
        .note(format!("\n{}", say!("packages-next", command)));
    Ok(())
}

async fn further(work: &Work<'_>, package: &PackageName, versions: Vec<ListedVersion>) -> Outcome {
    let (context, question) = (work.context, say!("packages-show-version-offer"));
    context.screen.err("");
    if !ask::yes_or_no(&context.screen, &question, false, work.cancel).await? {
        return Ok(());
    }
    let version = pick::among_versions(work, package, versions).await?;
    let (name, number) = (package.as_str(), version.as_str());
    let words = ["packages", "show-version", name, number];
    let line = answers::line(&context.place_options(), &words);
    context.answers.whole(line);
    show_version::one(work, package, &version).await
}
