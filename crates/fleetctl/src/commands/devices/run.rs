//! `fleetctl devices run`: virtual devices over MQTT, thousands in one process.

use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;
use fleet_core::name::{ThingGroupName, ThingName};
use fleet_ops::devices::behaviour::Settings;
use fleet_ops::devices::choice;
use fleet_ops::devices::run::{Access, Request, Summary, Surroundings};

use crate::cli::value::Lapse;
use crate::commands::work::{Work, connected};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::view::devices_run as view;
use crate::{interrupt, process, sink};

mod access;
mod delay;
mod questions;

pub(crate) const LONG: &str = "\
Runs virtual devices: each connects over MQTT as its thing, carries out the jobs and commands that \
AWS IoT gives it, keeps its classic shadow, and comes back when its connection is lost. Thousands \
fit into one process.

They run until Ctrl-C, or for --duration. With the same --seed each device has the same outcomes, \
delays and drops again. On AWS a device needs a folder with its certificate. The local AWS also lets \
devices in without one, while `fleetctl local serve` runs. On a terminal it asks whose devices run \
where that is not said.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl --local devices run --things-prefix Vehicle-VIN-
  fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
  fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m";

/// The Region of the plain door of the local AWS.
const PLAIN_REGION: &str = "us-east-1";

/// What the devices of a run connect over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Door {
    /// TCP, to the local AWS that is served on this machine
    Mqtt,
    /// TLS, each device with its certificate
    Mtls,
}

/// Options of `devices run`.
#[derive(Debug, Clone, clap::Args)]
#[group(id = "devices", multiple = false)]
pub(crate) struct RunArgs {
    /// The things whose names begin so; this, --thing or --group is needed
    #[arg(long, value_name = "PREFIX", group = "devices")]
    things_prefix: Option<String>,

    /// This thing; can be given several times
    #[arg(long, value_name = "THING", group = "devices")]
    thing: Vec<ThingName>,

    /// The things of this group and of the groups below it
    #[arg(long, value_name = "GROUP", group = "devices")]
    group: Option<ThingGroupName>,

    #[command(flatten)]
    how: HowArgs,
}

/// How they run.
#[derive(Debug, Clone, clap::Args)]
struct HowArgs {
    /// So many of them at most, the first by their names
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    count: Option<u32>,

    /// Carry out jobs; without --jobs, --commands and --shadow all three
    #[arg(long)]
    jobs: bool,

    /// Carry out commands
    #[arg(long)]
    commands: bool,

    /// Report battery and firmware version, and take on what the shadow desires
    #[arg(long)]
    shadow: bool,

    /// How many of a hundred jobs and commands succeed
    #[arg(
        long,
        value_name = "PERCENT",
        default_value_t = 90,
        value_parser = clap::value_parser!(u8).range(0..=100)
    )]
    success_rate: u8,

    /// What outcomes, delays and drops are drawn with: another number, another run
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,

    /// How long a job takes, from the shortest to the longest; a command takes a tenth of it
    #[arg(long, value_name = "A..B", default_value = "1s..30s")]
    delay: delay::DelayArg,

    /// Drop off without a word about so often, each device, and come back
    #[arg(long, value_name = "TIME")]
    drop_every: Option<Lapse>,

    /// Stop after so long; until Ctrl-C without it
    #[arg(long, value_name = "TIME")]
    duration: Option<Lapse>,

    /// So many devices connect in a second at most
    #[arg(long, value_name = "N", default_value = "100")]
    connects_per_second: NonZeroU32,

    /// mqtt: without a certificate, to the local AWS that is served; mtls: each with its own
    ///
    /// [default: mqtt with --local, mtls without]
    #[arg(
        long,
        value_enum,
        value_name = "TRANSPORT",
        hide_possible_values = true
    )]
    transport: Option<Door>,

    /// Where the folders of enrolled devices are, for mtls
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl HowArgs {
    fn settings(&self) -> Settings {
        let all = !(self.jobs || self.commands || self.shadow);
        let mut settings = Settings::default();
        settings.seed = self.seed;
        settings.success_rate = self.success_rate;
        settings.delay = self.delay.0;
        settings.commands = all || self.commands;
        settings.jobs = all || self.jobs;
        settings.shadow = all || self.shadow;
        settings.drop_every = self.drop_every.map(|every| every.0);
        settings
    }
}

/// Finds the devices, lets them live, and says what came of it.
pub(crate) fn run(context: &Context, args: &RunArgs) -> Outcome {
    let said = args.things_prefix.is_some() || args.group.is_some() || !args.thing.is_empty();
    if !said && !context.screen.can_ask() {
        let options = "--things-prefix PREFIX, --thing THING, --group GROUP";
        return Err(CommandError::new(Kind::Declined, say!("devices-run-whose"))
            .hint(say!("devices-run-whose-hint", options)));
    }
    let local = context.global.local;
    let door = args
        .how
        .transport
        .unwrap_or(if local { Door::Mqtt } else { Door::Mtls });
    if door == Door::Mqtt && !local {
        return Err(
            CommandError::usage(say!("devices-run-plain")).hint(say!("devices-run-plain-hint"))
        );
    }
    connected(context, async |work| {
        let access = access(&work, door, args.how.dir.as_deref()).await?;
        let mut args = args.clone();
        if !said {
            questions::ask(&work, &mut args).await?;
        }
        let mut things = things(&work, &args).await?;
        if let Some(most) = args.how.count {
            things.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        }
        if things.is_empty() {
            let message = say!("devices-run-no-thing", place = work.place());
            let hint = say!("devices-run-no-thing-hint");
            return Err(CommandError::new(Kind::Resource, message).hint(hint));
        }
        live(work, &args, access, things).await
    })
}

async fn access(work: &Work<'_>, door: Door, dir: Option<&Path>) -> Outcome<Arc<dyn Access>> {
    if door == Door::Mtls {
        return Ok(Arc::new(access::certified(work, dir).await?));
    }
    let region = &work.connected.connection.place.region;
    if region.as_str() != PLAIN_REGION {
        let (plain, region) = (PLAIN_REGION, region.as_str());
        return Err(
            CommandError::usage(say!("devices-run-region", plain, region))
                .hint(say!("devices-run-region-hint")),
        );
    }
    Ok(Arc::new(access::plain(work.context).await?))
}

async fn things(work: &Work<'_>, args: &RunArgs) -> Outcome<Vec<ThingName>> {
    if let Some(prefix) = &args.things_prefix {
        return Ok(choice::begin_with(work.reads(), prefix).await?);
    }
    if let Some(group) = &args.group {
        let members = choice::members(work.reads(), group).await;
        return members.map_err(|error| match error.is_not_found() {
            true => {
                let group = group.as_str();
                CommandError::new(Kind::Resource, say!("devices-run-no-group", group))
            }
            false => error.into(),
        });
    }
    let mut things = args.thing.clone();
    things.sort();
    things.dedup();
    Ok(things)
}

async fn live(
    work: Work<'_>,
    args: &RunArgs,
    access: Arc<dyn Access>,
    things: Vec<ThingName>,
) -> Outcome {
    let context = work.context;
    let mut request = Request::new(things, args.how.settings());
    request.connects_per_second = args.how.connects_per_second.get();
    request.duration = args.how.duration.map(|duration| duration.0);
    let devices = u64::try_from(request.things.len()).unwrap_or(u64::MAX);
    context.screen.note(view::begins(&request, &work.place()));
    let link = Arc::new(fleet_aws::MqttClient::new());
    let mut around = Surroundings::new(link, access, Arc::clone(&work.reads().downloads));
    around.sink = sink::of_devices(context, devices);
    around.cancel = work.cancel.clone();
    around.memory = process::memory;
    let stopping = interrupt::announce(context, work.cancel);
    let summary = fleet_ops::devices::run::run(&request, &around).await;
    stopping.abort();
    // The bars end with the sink; the summary comes below them.
    drop(around);
    if !context.json() {
        work.print(view::summary(
            &summary,
            &work.place(),
            context.screen.width(),
        ));
    }
    ended(&summary, request.duration.is_some())
}

/// A run without a time is over when it is stopped; one that has a time is interrupted by it.
fn ended(summary: &Summary, timed: bool) -> Outcome {
    if summary.stopped && timed {
        Err(CommandError::silent(Kind::Interrupted))
    } else if summary.is_complete() {
        Ok(())
    } else {
        Err(CommandError::silent(Kind::Incomplete))
    }
}
