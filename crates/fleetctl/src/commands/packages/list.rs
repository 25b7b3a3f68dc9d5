//! `fleetctl packages list`: every package.

use fleet_core::port::packages::ListedPackage;
use fleet_ops::packages::catalog;

use super::{Work, connected, moments, pick, show};
use crate::answers;
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::ask;
use crate::view::{packages as view, packages_json as json};

/// Lists the packages.
pub(crate) fn run(context: &Context) -> Outcome {
    connected(context, async |work| {
        context.teach(&moments::PACKAGES, work.cancel).await?;
        let packages = catalog::list(work.reads()).await?;
        if context.json() {
            return context.print_json(&json::listed(&packages));
        }
        work.print(view::list(&packages, &work.place()));
        if packages.is_empty() {
            return Ok(());
        }
        if context.guided {
            return further(&work, packages).await;
        }
        let options = context.place_options();
        let command = format!("fleetctl{options} packages show PACKAGE");
        context
            .screen
            .note(format!("\n{}", say!("packages-next", command)));
        Ok(())
    })
}

/// Offers to show one of the packages.
async fn further(work: &Work<'_>, packages: Vec<ListedPackage>) -> Outcome {
    let (context, question) = (work.context, say!("packages-show-offer"));
    context.screen.err("");
    if !ask::yes_or_no(&context.screen, &question, false, work.cancel).await? {
        return Ok(());
    }
    let package = pick::among(work, packages).await?;
    let words = ["packages", "show", package.as_str()];
    let line = answers::line(&context.place_options(), &words);
    context.answers.whole(line);
    show::one(work, &package).await
}
