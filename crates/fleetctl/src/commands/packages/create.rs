//! `fleetctl packages create`: a package, still without versions.

use fleet_core::name::PackageName;
use fleet_ops::packages::{add_version, catalog};

use super::{Work, connected, moments, pick};
use crate::context::Context;
use crate::errors::{CommandError, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::view::packages_json as json;

pub(crate) const LONG: &str = "\
Makes a software package with the tags of the workshop. `fleetctl packages add-version` gives it \
versions.

Devices of a thing type report a package of the same name: name it like the type.

Without PACKAGE, the name is asked for on a terminal.";

/// Options of `packages create`.
#[derive(Debug, clap::Args)]
pub(crate) struct CreateArgs {
    /// The package's name
    #[arg(value_name = "PACKAGE")]
    package: Option<PackageName>,

    /// What is said about it, up to 1024 characters
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

/// Makes the package.
pub(crate) fn run(context: &Context, args: CreateArgs) -> Outcome {
    args.description.as_deref().map_or(Ok(()), fits)?;
    pick::check(context, args.package.as_ref())?;
    connected(context, async |work| {
        context.teach(&moments::PACKAGES, work.cancel).await?;
        let (package, description) = match args.package {
            Some(package) => (package, args.description),
            None => asked(&work, args.description).await?,
        };
        let connection = &work.connected.connection;
        let (cloud, place) = (&connection.cloud, &connection.place);
        let description = description.as_deref();
        let arn = catalog::create(cloud, place, &package, description, &work.session).await?;
        if context.json() {
            return context.print_json(&json::created(&package, &arn));
        }
        let made = say!(
            "packages-made",
            package = package.as_str(),
            place = work.place()
        );
        work.print([made, format!("  {arn}")]);
        let options = context.place_options();
        let command = format!("fleetctl{options} packages add-version {package} VERSION");
        context.screen.note(say!("packages-next", command));
        Ok(())
    })
}

/// Whether AWS takes a description.
pub(super) fn fits(description: &str) -> Outcome {
    let length = description.chars().count();
    match length > add_version::MOST_DESCRIPTION {
        true => Err(CommandError::usage(add_version::RequestError::Description(
            length,
        ))),
        false => Ok(()),
    }
}

/// Asks for the name, and for a description that was not given.
async fn asked(
    work: &Work<'_>,
    description: Option<String>,
) -> Outcome<(PackageName, Option<String>)> {
    let (screen, answers) = (&work.context.screen, &work.context.answers);
    let read = |answer: &str| answer.parse::<PackageName>().map_err(CommandError::usage);
    let prompt = say!("packages-create-name");
    let package = ask::until_given(screen, &prompt, work.cancel, read).await?;
    answers.word(&package);
    let description = match description {
        Some(given) => Some(given),
        None => described(work).await?,
    };
    Ok((package, description))
}

/// Asks for a description, which may be none.
pub(super) async fn described(work: &Work<'_>) -> Outcome<Option<String>> {
    let screen = &work.context.screen;
    loop {
        let prompt = say!("packages-description");
        let answer = ask::whole_line(screen, &prompt, work.cancel).await?;
        let text = answer.trim();
        if text.is_empty() {
            return Ok(None);
        }
        match fits(text) {
            Ok(()) => {
                work.context.answers.option("description", text);
                return Ok(Some(text.to_owned()));
            }
            Err(wrong) => screen.fail(&wrong),
        }
    }
}
