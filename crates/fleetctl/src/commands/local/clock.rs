//! `fleetctl local clock`: the virtual clock of the local AWS.

use fleet_local::{State, StateDir};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::app;
use crate::cli::value::Lapse;
use crate::context::Context;
use crate::errors::Outcome;
use crate::ui::time;

pub(crate) const LONG: &str = "\
Shows the clock of the local AWS, or moves it forward.

Waits that AWS imposes pass on this clock: the five minutes after a thing type's deprecation, \
rollouts, timeouts, schedules. It never goes back.";

/// Options of `local clock`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct ClockArgs {
    #[command(subcommand)]
    command: Option<ClockCommand>,
}

#[derive(Debug, clap::Subcommand)]
enum ClockCommand {
    /// Move the clock forward: everything that falls due meanwhile happens
    Advance {
        /// By how much: 30s, 5m, 1h30m, 2d
        #[arg(value_name = "TIME", allow_hyphen_values = true)]
        by: Lapse,
    },
}

#[derive(Serialize)]
struct Clock {
    now: Timestamp,
    clock_ahead_s: i64,
}

/// Shows or moves the clock.
pub(crate) fn run(context: &Context, args: &ClockArgs) -> Outcome {
    let directory = StateDir::Path(context.kept_state()?);
    app::wait_for(|_| async move {
        let state = State::open(&directory)?;
        if let Some(ClockCommand::Advance { by }) = &args.command {
            state.advance(by.0).await?;
        }
        let summary = state.summary().await?;
        let clock = Clock {
            now: summary.now,
            clock_ahead_s: summary.clock_ahead_s,
        };
        if context.json() {
            return context.print_json(&clock);
        }
        context.screen.out(format!(
            "{}  {}",
            time::moment(clock.now),
            ahead(clock.clock_ahead_s)
        ));
        Ok(())
    })
}

/// How far the clock is from the wall's.
pub(super) fn ahead(seconds: i64) -> String {
    if seconds == 0 {
        return "as the wall clock".to_owned();
    }
    let by = time::span(SignedDuration::from_secs(seconds).unsigned_abs());
    format!("{by} ahead of the wall clock")
}
