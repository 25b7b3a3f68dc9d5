//! `fleetctl check`: whether what is shipped inside the program is whole.

use serde_json::json;

use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::view::checks::{self, Check};

mod dependencies;
mod documents;
mod messages;

pub(crate) const LONG: &str = "\
Looks at what is shipped inside the program: the messages of every language, the templates of \
commands, the documents that are sent to AWS, the examples of queries, and the list of the \
libraries it is made of. Needs no AWS. The exit code is 0 if all is well, else 1.";

/// Options of `check`.
#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    /// List every library with its version
    #[arg(long)]
    dependencies: bool,
}

/// Looks at everything.
pub(crate) fn run(context: &Context, args: &CheckArgs) -> Outcome {
    if args.dependencies {
        return dependencies::list(context);
    }
    let found = [
        messages::check(),
        documents::commands(),
        documents::documents(),
        documents::queries(),
        dependencies::check(),
    ];
    let well = found.iter().all(Check::is_well);
    if context.json() {
        let found: Vec<_> = found.iter().map(Check::json).collect();
        context.print_json(&json!({ "well": well, "checks": found }))?;
    } else {
        let title = say!("doctor-check-title", version = env!("CARGO_PKG_VERSION"));
        for line in checks::lines(&found, &title, context.screen.width()) {
            context.screen.out(line);
        }
    }
    match well {
        true => Ok(()),
        false => Err(CommandError::silent(Kind::Incomplete)),
    }
}

/// A check that has findings, or none.
fn of(id: &'static str, name: String, good: String, findings: &[String]) -> Check {
    let facts = json!({ "findings": findings });
    match findings {
        [] => Check::new(id, name, good, facts),
        [first, rest @ ..] => {
            let check = Check::new(id, name, first.clone(), facts).wrong();
            rest.iter()
                .take(10)
                .fold(check, |check, finding| check.hint(finding.clone()))
        }
    }
}
