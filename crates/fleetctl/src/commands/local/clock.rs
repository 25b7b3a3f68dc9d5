//! `fleetctl local clock`: the virtual clock of the local AWS.

use fleet_local::{State, StateDir};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use crate::app;
use crate::cli::value::Lapse;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::{ask, time};

pub(crate) const LONG: &str = "\
Shows the clock of the local AWS, or moves it forward.

Waits that AWS imposes pass on this clock: the five minutes after a thing type's deprecation, \
rollouts, timeouts, schedules. It never goes back.";

const ADVANCE: &str = "\
Moves the clock of the local AWS forward: everything that falls due meanwhile happens.

Without TIME, it is asked for on a terminal.";

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
    #[command(long_about = ADVANCE)]
    Advance {
        /// By how much: 30s, 5m, 1h30m, 2d
        #[arg(value_name = "TIME", allow_hyphen_values = true)]
        by: Option<Lapse>,
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
    let advances = matches!(args.command, Some(ClockCommand::Advance { by: None }));
    if advances && !context.screen.can_ask() {
        let error = CommandError::new(Kind::Declined, say!("local-clock-no-time"));
        let command = format!("fleetctl local clock advance 5m{}", context.state_option());
        return Err(error.hint(say!("local-clock-no-time-hint", command)));
    }
    app::wait_for(|cancel| async move {
        let state = State::open(&directory)?;
        if let Some(ClockCommand::Advance { by }) = &args.command {
            let by = match by {
                Some(by) => *by,
                None => asked(context, &cancel).await?,
            };
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

async fn asked(context: &Context, cancel: &CancellationToken) -> Outcome<Lapse> {
    let read = |answer: &str| match answer.parse::<Lapse>() {
        Ok(by) => Ok((by, answer.to_owned())),
        Err(wrong) => Err(CommandError::usage(wrong)),
    };
    let prompt = say!("local-clock-question");
    let (by, typed) = ask::until_given(&context.screen, &prompt, cancel, read).await?;
    context.answers.word(typed);
    Ok(by)
}

/// How far the clock is from the wall's.
pub(super) fn ahead(seconds: i64) -> String {
    if seconds == 0 {
        return say!("local-clock-as-wall");
    }
    let by = time::span(SignedDuration::from_secs(seconds).unsigned_abs());
    say!("local-clock-ahead", by)
}
