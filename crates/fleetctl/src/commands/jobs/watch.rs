//! `fleetctl jobs watch`: a job while it goes on.

use std::time::Duration;

use fleet_core::name::JobId;
use fleet_ops::jobs::JobError;
use fleet_ops::jobs::watch::{self, Watching};

use super::{connected, pick};
use crate::cli::value::Lapse;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::sink;
use crate::view::job_watch as view;

pub(crate) const LONG: &str = "\
Watches a job until it is over: executions in each state, how many end in a minute, the time left at \
this pace, and the last failures with what their devices said. A terminal is drawn again in place; \
elsewhere each change is a line; with --output json each is an event.

A look is one request, and a few more when there are new failures. Ctrl-C stops watching; the job \
goes on.

Without JOB, one can be picked from a list on a terminal.";

/// The shortest time between two looks: AWS answers ten requests of this kind in a second, for all
/// who ask.
const SHORTEST: Duration = Duration::from_secs(1);

/// Options of `jobs watch`.
#[derive(Debug, clap::Args)]
pub(crate) struct WatchArgs {
    /// The job's id
    #[arg(value_name = "JOB")]
    job: Option<JobId>,

    /// The time between two looks, at least 1s
    #[arg(long, value_name = "TIME", default_value = "2s")]
    interval: Lapse,

    /// Watch for so long at most, and exit with 8 if the job goes on
    #[arg(long, value_name = "TIME")]
    timeout: Option<Lapse>,

    /// Exit with 1 unless the job completes and every execution succeeds
    #[arg(long)]
    exit_status: bool,
}

/// Watches the job.
pub(crate) fn run(context: &Context, args: &WatchArgs) -> Outcome {
    pick::check(context, args.job.is_some())?;
    let mut watching = Watching::every(args.interval.0.max(SHORTEST));
    watching.longest = args.timeout.map(|timeout| timeout.0);
    connected(context, async |mut work| {
        let id = pick::one(&work, args.job.as_ref(), &pick::WATCH).await?;
        work.session.sink = sink::of_watch(context);
        let watched = watch::watch(work.reads(), &id, &watching, &work.session).await;
        // What is drawn ends with the session; the last look comes below it.
        work.session.sink = sink::of_short_run(context);
        let last = match watched {
            Err(JobError::Interrupted) => {
                let message = say!("jobs-watch-stopped");
                return Err(CommandError::new(Kind::Interrupted, message));
            }
            other => other?,
        };
        if !context.json() {
            work.print(view::lines(&last, context.screen.width()));
        }
        match args.exit_status && !last.is_success() {
            true => Err(CommandError::silent(Kind::Incomplete)),
            false => Ok(()),
        }
    })
}
