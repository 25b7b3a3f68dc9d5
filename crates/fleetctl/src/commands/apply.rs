//! `fleetctl apply`: does what a saved plan says.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use fleet_core::plan::{self, EndpointKind, Header, PlanKind, Refusal};
use fleet_ops::cleanup::CleanupPlan;
use fleet_ops::provision::ProvisionPlan;
use fleet_ops::session::Session;
use tokio_util::sync::CancellationToken;

use super::cleanup::consent::{Consent, DELETE};
use super::{cleanup, provision};
use crate::app;
use crate::connect::Connected;
use crate::context::Context;
use crate::environment;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::sink;
use crate::view::cleanup::Extent;

pub(crate) const LONG: &str = "\
Does what a plan says that `--plan-out FILE` of `fleetctl provision` or `fleetctl cleanup` saved.

It refuses a plan for another account, Region or AWS, one that was changed, and one that is older \
than 24 hours. What has been made meanwhile is kept; what has changed meanwhile is not deleted. A \
plan that deletes wants the word DELETE, typed or as --confirm DELETE.";

/// Options of `apply`.
#[derive(Debug, clap::Args)]
pub(crate) struct ApplyArgs {
    /// The plan
    #[arg(value_name = "FILE")]
    plan: PathBuf,

    /// Agree to a plan that deletes without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// A plan that was read, and what was agreed to before it is shown.
enum Plan {
    Provision(ProvisionPlan),
    Cleanup(CleanupPlan, Consent),
}

impl Plan {
    fn header(&self) -> &Header {
        match self {
            Plan::Provision(plan) => &plan.header,
            Plan::Cleanup(plan, _) => &plan.header,
        }
    }
}

/// Reads, checks, shows, asks and does it.
pub(crate) fn run(context: &Context, args: &ApplyArgs) -> Outcome {
    let plan = read(context, args)?;
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
    plan: &Plan,
    cancel: &CancellationToken,
) -> Outcome {
    let place = &connected.connection.place;
    plan.header()
        .check(place, connected.endpoint, environment::now())?;
    let session = connected.session(context, sink::of_survey(context), cancel);
    match plan {
        Plan::Provision(plan) => {
            provision::execute::show_and_apply(context, connected, plan, session, cancel).await
        }
        Plan::Cleanup(plan, consent) => {
            clean_up(context, connected, plan, *consent, session, cancel).await
        }
    }
}

async fn clean_up(
    context: &Context,
    connected: &Connected,
    plan: &CleanupPlan,
    consent: Consent,
    session: Session,
    cancel: &CancellationToken,
) -> Outcome {
    let run = cleanup::execute::Execution {
        context,
        connected,
        plan,
        extent: Extent::Beginnings(None),
        consent,
    };
    run.go(session, cancel).await
}

/// Reads a plan and ends the command where it is for another AWS, or nobody can agree to it.
fn read(context: &Context, args: &ApplyArgs) -> Outcome<Plan> {
    let path = &args.plan;
    let refused = |refusal: Refusal| about(path, refusal);
    let file = File::open(path).map_err(|cause| CommandError::file("read", path, &cause))?;
    let (header, source) = plan::header(BufReader::new(file)).map_err(refused)?;
    match header.kind {
        PlanKind::Cleanup => {
            let plan = CleanupPlan::read(source).map_err(refused)?;
            is_for_this_aws(context, &plan.header)?;
            let otherwise = say!("cleanup-otherwise-nothing");
            let consent = Consent::of(context, &DELETE, args.confirm.as_deref(), &otherwise)?;
            Ok(Plan::Cleanup(plan, consent))
        }
        _ => {
            let plan = ProvisionPlan::read(source).map_err(refused)?;
            is_for_this_aws(context, &plan.header)?;
            can_be_asked(context)?;
            Ok(Plan::Provision(plan))
        }
    }
}

fn is_for_this_aws(context: &Context, header: &Header) -> Outcome {
    let here = if context.global.local {
        EndpointKind::Local
    } else {
        EndpointKind::Aws
    };
    if header.endpoint == here {
        return Ok(());
    }
    Err(CommandError::from(Refusal::OtherEndpoint {
        plan: header.endpoint,
        here,
    }))
}

fn can_be_asked(context: &Context) -> Outcome {
    if context.global.yes || context.screen.can_ask() {
        return Ok(());
    }
    let message = say!("provision-no-terminal-plan");
    Err(CommandError::new(Kind::Declined, message).hint(say!("provision-apply-yes")))
}

fn about(path: &Path, refusal: Refusal) -> CommandError {
    let error = CommandError::from(refusal);
    CommandError {
        message: format!("{}: {}", path.display(), error.message),
        ..error
    }
}
