//! `fleetctl local reset`: forgets everything the local AWS holds.

use fleet_local::{State, StateDir};

use crate::app;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::ui::number;

pub(crate) const LONG: &str = "\
Forgets everything the local AWS holds and sets its clock back to the wall clock.

The local CA stays, so that clients still trust it. Refuses while the local AWS is served.";

/// Options of `local reset`.
#[derive(Debug, clap::Args)]
pub(crate) struct ResetArgs {}

/// Asks and forgets.
pub(crate) fn run(context: &Context, _args: &ResetArgs) -> Outcome {
    let directory = context.kept_state()?;
    app::wait_for(|cancel| async move {
        let state = State::open(&StateDir::Path(directory.clone()))?;
        let summary = state.summary().await?;
        if let Some(url) = summary.serving {
            return Err(CommandError::new(
                Kind::Resource,
                format!(
                    "{} is served at {url}: its clients would lose what they have",
                    directory.display()
                ),
            )
            .hint("stop `fleetctl local serve` first"));
        }
        let held: u64 = summary.resources.iter().map(|(_, count)| count).sum();
        let question = format!(
            "forget {} resources of the local AWS in {}?",
            number::count(held),
            directory.display()
        );
        context.confirm(&question, false, &cancel).await?;
        state.reset().await?;
        context
            .screen
            .note(format!("{} is empty", directory.display()));
        Ok(())
    })
}
