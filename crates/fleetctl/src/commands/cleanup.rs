//! `fleetctl cleanup`: deletes what belongs to the workshop, and nothing else.

use std::path::PathBuf;

use fleet_core::name::ThingPrefix;
use fleet_ops::cleanup::{self, Request, Scope};
use tokio_util::sync::CancellationToken;

use super::save;
use crate::app;
use crate::connect::Connected;
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::sink;
use crate::view::cleanup::Extent;

pub(crate) mod consent;
pub(crate) mod execute;
mod menu;
mod moments;

use consent::{Consent, DELETE};
use execute::Shown;

pub(crate) const LONG: &str = "\
Deletes what belongs to the workshop: things with their shadows and certificates, thing groups, \
thing types, packages, the bucket, IAM roles and the settings that provisioning turned on.

It looks at everything, tells what is ours by its tag, then its name, then what it belongs to, \
and shows what it would delete and what it keeps. What could not be looked at is kept. Then it \
wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it. Afterwards it \
looks once more and says what is left.

Thing types can be deleted five minutes after their deprecation; the rest is done meanwhile. Run \
again, it goes on where it stopped.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl cleanup --dry-run                     what would be deleted, and why
  fleetctl cleanup                               choose, look, type DELETE
  fleetctl cleanup --confirm DELETE              everything, without a question
  fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
  fleetctl cleanup --plan-out cleanup.plan
  fleetctl apply cleanup.plan --confirm DELETE";

/// Options of `cleanup`.
#[derive(Debug, clap::Args)]
pub(crate) struct CleanupArgs {
    /// What is deleted: all, things, groups
    ///
    /// `things` deletes things with their shadows and certificates and keeps the rest; `groups`
    /// deletes thing groups, static and dynamic, and keeps the things.
    ///
    /// [default: all; on a terminal it is asked]
    #[arg(long, value_name = "SCOPE")]
    scope: Option<Scope>,

    /// What the names of the things begin with, as when they were provisioned
    ///
    /// Things with another prefix are kept, those of the default prefix too.
    #[arg(long, default_value_t, value_name = "PREFIX")]
    things_prefix: ThingPrefix,

    /// Print all that would be deleted or kept, with the reason, and change nothing
    #[arg(long)]
    dry_run: bool,

    /// Save the plan to a file for `fleetctl apply` and change nothing
    ///
    /// It is good for 24 hours, for the same account and Region.
    #[arg(long, value_name = "FILE")]
    plan_out: Option<PathBuf>,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, shows, asks and deletes.
pub(crate) fn run(context: &Context, args: CleanupArgs) -> Outcome {
    let then = Then {
        apply: !args.dry_run && args.plan_out.is_none(),
        save: args.plan_out,
    };
    let consent = if then.apply {
        Consent::of(
            context,
            &DELETE,
            args.confirm.as_deref(),
            &say!("cleanup-otherwise-dry-run"),
        )?
    } else {
        Consent::Asked
    };
    app::wait_for(|cancel| async move {
        let connected = Connected::open(context, &cancel).await?;
        let chosen = Chosen {
            scope: args.scope,
            prefix: args.things_prefix,
        };
        let outcome = on(context, &connected, chosen, (&then, consent), &cancel).await;
        connected.close().await;
        outcome
    })
}

/// What happens to the plan.
struct Then {
    apply: bool,
    save: Option<PathBuf>,
}

/// What the options say.
struct Chosen {
    scope: Option<Scope>,
    prefix: ThingPrefix,
}

async fn on(
    context: &Context,
    connected: &Connected,
    chosen: Chosen,
    (then, consent): (&Then, Consent),
    cancel: &CancellationToken,
) -> Outcome {
    let asks = !context.global.yes && context.screen.can_ask() && consent != Consent::Given;
    let scope = match chosen.scope {
        Some(scope) => scope,
        None if asks => menu::scope(context, connected, cancel).await?,
        None => Scope::All,
    };
    let request = Request::new(scope, chosen.prefix);
    context.teach(&moments::IDENTIFICATION, cancel).await?;
    let session = connected.session(context, sink::of_survey(context), cancel);
    let plan = cleanup::plan(&connected.connection.cloud.reads, &request, &session).await?;
    if then.apply {
        let run = execute::Execution {
            context,
            connected,
            plan: &plan,
            extent: Extent::Beginnings(Some("--dry-run")),
            consent,
        };
        return run.go(session, cancel).await;
    }
    drop(session);
    execute::show(context, connected, &plan, Shown::Asked, Extent::Everything)?;
    if let Some(path) = &then.save {
        save::save(context, path, " --confirm DELETE", |out| plan.write(out))?;
    }
    context.teach(&moments::DRY_RUN, cancel).await?;
    execute::looked_at(&plan)
}
