//! `fleetctl jobs simulate`: acts as the devices of a job.

use fleet_core::job::SuccessRate;
use fleet_core::name::JobId;
use fleet_ops::jobs::simulate::{self, Request, SimulatePlan, Summary};
use futures::TryStreamExt as _;
use serde::Serialize;

use super::{moments, pick};
use crate::commands::work::{Work, connected};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::view::{simulate as view, simulate_json as json};
use crate::{interrupt, sink};

pub(crate) const LONG: &str = "\
Acts as the devices of a job: each begins its execution, downloads the firmware through its \
presigned URL, checks it and reports SUCCEEDED, or FAILED as planned. Nothing is kept of what is \
downloaded.

Who succeeds is drawn by lot over all targets of the job, exactly to the percentage. With the same \
--seed a device always has the same outcome: a simulation that was stopped is started again and \
does the rest. It goes on until nobody else is notified; on the local AWS the clock is moved \
instead of waiting for the next minute's rollout.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
  fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
  fleetctl jobs simulate OTA-Job-1 --dry-run --output json";

/// A device of a small run gets lines of its own.
const SMALL: u64 = 100;

/// Options of `jobs simulate`.
#[derive(Debug, clap::Args)]
pub(crate) struct SimulateArgs {
    /// The jobs; without one you are asked
    #[arg(value_name = "JOB")]
    jobs: Vec<JobId>,

    /// So many devices of each job at most; run again for others
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    devices: Option<u64>,

    /// How many of a hundred devices succeed
    ///
    /// [default: 90]
    #[arg(long, value_name = "PERCENT")]
    success_rate: Option<SuccessRate>,

    /// What the lots are drawn with: another number, another choice
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,

    /// So many devices at the same time at most; they are paced anyway
    ///
    /// [default: 256; with --debug 1]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=4096))]
    concurrency: Option<u16>,

    /// Devices also report when they are half way
    #[arg(long)]
    progress: bool,

    /// Show which devices would report what, and report nothing
    #[arg(long)]
    dry_run: bool,
}

/// Lists, draws, shows, asks and acts.
pub(crate) fn run(context: &Context, args: &SimulateArgs) -> Outcome {
    pick::check(context, !args.jobs.is_empty())?;
    connected(context, async |mut work| {
        context.teach(&moments::SIMULATE_JOBS, work.cancel).await?;
        let jobs = pick::some(&work, &args.jobs, &pick::ACT).await?;
        context
            .teach(&moments::SIMULATE_EXECUTIONS, work.cancel)
            .await?;
        // Who has to be asked for the job is asked for the rest as well.
        let asked = args.jobs.is_empty();
        let devices = match args.devices {
            None if asked => ask_devices(&work).await?,
            given => given,
        };
        let success_rate = match args.success_rate {
            None if asked => ask_success_rate(&work).await?,
            given => given.unwrap_or_default(),
        };
        let mut request = Request::new(jobs);
        request.devices = devices;
        request.success_rate = success_rate;
        request.seed = args.seed;
        request.progress = args.progress;
        if let Some(most) = args.concurrency.filter(|_| !context.global.debug) {
            work.session.pace.in_flight = usize::from(most);
        }
        work.session.sink = sink::of_survey(context);
        let plan = simulate::plan(work.reads(), &request, &work.session).await?;
        if args.dry_run {
            return show_all(&work, &plan).await;
        }
        apply(work, &plan).await
    })
}

/// Asks for how many devices of each job; nothing means all of them.
async fn ask_devices(work: &Work<'_>) -> Outcome<Option<u64>> {
    let read = |answer: &str| match (answer, answer.parse::<u64>()) {
        ("all", _) => Ok(None),
        (_, Ok(devices)) if devices > 0 => Ok(Some(devices)),
        _ => Err(say!(
            "jobs-simulate-devices-unknown",
            answer = format!("{answer:?}")
        )),
    };
    let (screen, prompt) = (&work.context.screen, say!("jobs-simulate-ask-devices"));
    let devices = ask::until(screen, &prompt, "all", work.cancel, read).await?;
    if let Some(devices) = devices {
        work.context.answers.option("devices", devices);
    }
    Ok(devices)
}

async fn ask_success_rate(work: &Work<'_>) -> Outcome<SuccessRate> {
    let (screen, prompt) = (&work.context.screen, say!("jobs-simulate-ask-rate"));
    let default = SuccessRate::default().to_string();
    let read = str::parse::<SuccessRate>;
    let rate = ask::until(screen, &prompt, &default, work.cancel, read).await?;
    work.context.answers.option("success-rate", rate);
    Ok(rate)
}

fn document<'a>(work: &'a Work<'_>, plan: &'a SimulatePlan) -> impl Serialize + 'a {
    let connected = work.connected;
    json::plan(plan, &connected.connection.place, connected.endpoint)
}

/// The plan; as JSON with a line for every device.
async fn show_all(work: &Work<'_>, plan: &SimulatePlan) -> Outcome {
    if !work.context.json() {
        show(work, plan);
        return Ok(());
    }
    let output = work.context.output();
    output.item(&document(work, plan))?;
    for job in &plan.plans {
        let mut devices = Box::pin(simulate::assigned(work.reads(), job));
        while let Some(device) = devices.try_next().await? {
            output.item(&json::assigned(&job.job, &device))?;
        }
    }
    Ok(())
}

fn show(work: &Work<'_>, plan: &SimulatePlan) {
    let width = work.context.screen.width();
    let rates = &work.connected.connection.rates;
    work.print(view::plan(plan, rates, &work.place(), width));
}

async fn apply(mut work: Work<'_>, plan: &SimulatePlan) -> Outcome {
    let context = work.context;
    let acting = plan.devices() + plan.later();
    if context.json() && !context.screen.is_quiet() {
        context.output().event(&document(&work, plan), false)?;
    }
    let quiet = context.screen.is_quiet() && context.global.yes;
    if !context.json() && (!quiet || acting == 0) {
        show(&work, plan);
    }
    if acting == 0 && !context.json() {
        return Ok(());
    }
    if acting > 0 {
        context.teach(&moments::SIMULATE, work.cancel).await?;
        context.screen.note("");
        let question = view::question(plan, &work.place());
        context.confirm(&question, true, work.cancel).await?;
    }
    work.session.sink = sink::of_simulation(context, acting <= SMALL);
    let stopping = interrupt::announce(context, work.cancel);
    let cloud = &work.connected.connection.cloud;
    let simulated = simulate::apply(cloud, plan, &work.session).await;
    stopping.abort();
    // The bars end with the session; the summary comes below them.
    drop(work.session);
    let summary = simulated?;
    if !context.json() {
        let rates = &work.connected.connection.rates;
        for line in view::summary(&summary, rates, context.screen.width()) {
            context.screen.out(line);
        }
    }
    ended(&summary)
}

/// The summary has said everything; the exit code says it to scripts.
fn ended(summary: &Summary) -> Outcome {
    if summary.interrupted {
        Err(CommandError::silent(Kind::Interrupted))
    } else if summary.is_complete() {
        Ok(())
    } else {
        Err(CommandError::silent(Kind::Incomplete))
    }
}
