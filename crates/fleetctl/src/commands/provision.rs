//! `fleetctl provision`: a fleet from nothing, or what is missing of it.

use std::path::PathBuf;

use fleet_core::country::{Continent, CountryChoice};
use fleet_core::name::{ThingPrefix, ThingTypeName, VersionName};
use fleet_core::plan::Header;
use fleet_core::plan::PlanKind;
use fleet_ops::provision::{self, DeviceCount};
use tokio_util::sync::CancellationToken;

use super::save;
use crate::app;
use crate::cli::value::List;
use crate::connect::Connected;
use crate::context::Context;
use crate::environment;
use crate::errors::Outcome;
use crate::lang::say;
use crate::{sink, text};

pub(crate) mod execute;
mod moments;
mod questions;

use execute::Shown;
use questions::Wishes;

pub(crate) const LONG: &str = "\
Provisions a fleet: thing types, firmware, software packages, IAM roles, fleet indexing, one group \
per country, and the devices with their shadows, all tagged.

It looks at what is there, shows a plan, asks, and then makes what is missing. Run again, it goes \
on where it stopped; what is there is kept, also what devices have changed since. On a terminal it \
asks for what no option says; with --yes the defaults hold.";

/// Options of `provision`.
#[derive(Debug, clap::Args)]
pub(crate) struct ProvisionArgs {
    /// What the names of the devices begin with, 1 to 20 characters
    ///
    /// Letters, digits, hyphens, underscores and colons. Device 7 of Vehicle-VIN- is
    /// Vehicle-VIN-007.
    #[arg(long, default_value_t, value_name = "PREFIX")]
    things_prefix: ThingPrefix,

    /// The thing types, each with a software package of its name
    ///
    /// [default: SedanVehicle,SUVVehicle,TruckVehicle]
    #[arg(long, value_name = "A,B,…")]
    thing_types: Option<List<ThingTypeName>>,

    /// The versions of every package; devices begin with the first
    ///
    /// [default: 1.0.0,1.1.0]
    #[arg(long, value_name = "V,W,…")]
    package_versions: Option<List<VersionName>>,

    /// The continent: 1 to 7, or a name
    ///
    /// 1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica
    ///
    /// [default: 1]
    #[arg(long, value_name = "CONTINENT")]
    continent: Option<Continent>,

    /// The countries: the first N of the continent, or codes
    ///
    /// Codes without a continent name their own.
    ///
    /// [default: 3 in North America, 2 elsewhere]
    #[arg(long, value_name = "N|US,CA,…", allow_hyphen_values = true)]
    countries: Option<CountryChoice>,

    /// How many devices the fleet has
    ///
    /// [default: 100]
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    devices: Option<DeviceCount>,

    /// Print the plan and change nothing
    #[arg(long)]
    dry_run: bool,

    /// Save the plan to a file for `fleetctl apply` and change nothing
    ///
    /// It is good for 24 hours, for the same account and Region.
    #[arg(long, value_name = "FILE")]
    plan_out: Option<PathBuf>,
}

/// Plans, asks and makes.
pub(crate) fn run(context: &Context, args: ProvisionArgs) -> Outcome {
    let then = Then {
        apply: !args.dry_run && args.plan_out.is_none(),
        save: args.plan_out,
    };
    let wishes = Wishes {
        prefix: args.things_prefix,
        types: args.thing_types.map(|list| list.0),
        versions: args.package_versions.map(|list| list.0),
        continent: args.continent,
        countries: args.countries,
        devices: args.devices,
    };
    wishes.check()?;
    wishes.can_be_asked(context, then.apply)?;
    app::wait_for(|cancel| async move {
        let connected = Connected::open(context, &cancel).await?;
        let outcome = on(context, &connected, wishes, &then, &cancel).await;
        connected.close().await;
        outcome
    })
}

/// What happens to the plan.
struct Then {
    apply: bool,
    save: Option<PathBuf>,
}

async fn on(
    context: &Context,
    connected: &Connected,
    wishes: Wishes,
    then: &Then,
    cancel: &CancellationToken,
) -> Outcome {
    if wishes.has_questions() && !context.global.yes {
        greet(context, connected);
    }
    let request = wishes.complete(context, cancel).await?;
    let sink = sink::of_survey(context);
    let session = connected.session(context, sink, cancel);
    let plan = provision::plan(&connected.connection.cloud.reads, &request, &session).await?;
    if then.apply {
        return execute::show_and_apply(context, connected, &plan, session, cancel).await;
    }
    drop(session);
    execute::show(context, connected, &plan, Shown::Asked)?;
    match &then.save {
        Some(path) => save::save(context, path, "", |out| plan.write(out)),
        None => Ok(()),
    }
}

/// Says where this is before it asks for anything.
fn greet(context: &Context, connected: &Connected) {
    let header = Header::new(
        PlanKind::Provision,
        &connected.connection.place,
        connected.endpoint,
        environment::now(),
    );
    let place = text::place(&header, context.endpoint_url());
    let screen = &context.screen;
    screen.note(say!("provision-greeting", place));
    screen.note(say!("provision-ask-brackets"));
    screen.note("");
}
