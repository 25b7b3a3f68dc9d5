//! `fleetctl local reset`: forgets everything the local AWS holds.

use fleet_local::{State, StateDir};

use crate::app;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;

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
        let directory = directory.display().to_string();
        if let Some(url) = summary.serving {
            let served = say!("local-reset-served", directory, url);
            let error = CommandError::new(Kind::Resource, served);
            return Err(error.hint(say!("local-reset-served-hint")));
        }
        let count: u64 = summary.resources.iter().map(|(_, count)| count).sum();
        let question = say!(
            "local-reset-question",
            count,
            directory = directory.as_str()
        );
        context.confirm(&question, false, &cancel).await?;
        state.reset().await?;
        context.screen.note(say!("local-reset-empty", directory));
        Ok(())
    })
}
