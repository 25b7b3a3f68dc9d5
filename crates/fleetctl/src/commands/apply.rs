//! `fleetctl apply`: does what a saved plan says.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use fleet_core::plan::{EndpointKind, Refusal};
use fleet_ops::provision::ProvisionPlan;
use tokio_util::sync::CancellationToken;

use super::provision::execute;
use crate::app;
use crate::connect::Connected;
use crate::context::Context;
use crate::environment;
use crate::errors::{CommandError, Kind, Outcome};
use crate::sink;

pub(crate) const LONG: &str = "\
Does what a plan says that `fleetctl provision --plan-out FILE` saved.

It refuses a plan for another account, Region or AWS, one that was changed, and one that is older \
than 24 hours. What has been made meanwhile is kept.";

/// Options of `apply`.
#[derive(Debug, clap::Args)]
pub(crate) struct ApplyArgs {
    /// The plan
    #[arg(value_name = "FILE")]
    plan: PathBuf,
}

/// Reads, checks, shows, asks and makes.
pub(crate) fn run(context: &Context, args: &ApplyArgs) -> Outcome {
    let path = &args.plan;
    let plan = read(path)?;
    let here = if context.global.local {
        EndpointKind::Local
    } else {
        EndpointKind::Aws
    };
    if plan.header.endpoint != here {
        let refusal = Refusal::OtherEndpoint {
            plan: plan.header.endpoint,
            here,
        };
        return Err(CommandError::from(refusal));
    }
    if !context.global.yes && !context.screen.can_ask() {
        return Err(CommandError::new(
            Kind::Declined,
            "there is no terminal to ask whether the plan is right; nothing was done",
        )
        .hint("give --yes to apply it"));
    }
    app::wait_for(|cancel| async move {
        let connected = Connected::open(context, &cancel).await?;
        let outcome = on(context, &connected, &plan, &cancel).await;
        connected.close().await;
        outcome
    })
}

async fn on(
    context: &Context,
    connected: &Connected,
    plan: &ProvisionPlan,
    cancel: &CancellationToken,
) -> Outcome {
    let place = &connected.connection.place;
    plan.header
        .check(place, connected.endpoint, environment::now())?;
    let session = connected.session(context, sink::of_survey(context), cancel);
    execute::show_and_apply(context, connected, plan, session, cancel).await
}

fn read(path: &Path) -> Outcome<ProvisionPlan> {
    let file = File::open(path).map_err(|cause| CommandError::file("read", path, &cause))?;
    ProvisionPlan::read(BufReader::new(file)).map_err(|refusal| {
        let error = CommandError::from(refusal);
        CommandError {
            message: format!("{}: {}", path.display(), error.message),
            ..error
        }
    })
}
