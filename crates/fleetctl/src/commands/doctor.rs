//! `fleetctl doctor`: whether everything is ready for a fleet, and what is left of one.

use fleet_core::name::ThingPrefix;
use fleet_local::{State, StateDir, Summary};
use fleet_ops::cleanup::{self, Scope};
use fleet_ops::doctor::{self, Report, TASKS, Task};
use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::app;
use crate::connect::Connected;
use crate::context::Context;
use crate::environment;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::sink;
use crate::text;
use crate::view::checks::{self, Check};
use crate::view::doctor as view;

pub(crate) const LONG: &str = "\
Looks at credentials, account, Region, clock, endpoints, the permissions that each command needs, \
request rates, fleet indexing, the package configuration, what is left of the workshop, and the \
local AWS. Changes nothing.

Permissions are found out by asking IAM to simulate the policies of the caller, if that is \
allowed, else by calls that change nothing. The exit code is 0 if nothing is wrong, else 1; what \
is merely worth knowing is no fault.

With --policy it prints an IAM policy that allows what the commands need.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl doctor                            everything, on AWS
  fleetctl --local doctor                    the same on the local AWS
  fleetctl doctor --for provision --quick    what provisioning needs
  fleetctl doctor --policy --for provision   the policy that allows it";

/// Options of `doctor`.
#[derive(Debug, clap::Args)]
pub(crate) struct DoctorArgs {
    /// Only what this command needs: provision, jobs, …; can be given several times
    ///
    /// provision, jobs, "jobs simulate", packages, groups, commands, devices, cleanup
    #[arg(long = "for", value_name = "COMMAND", value_parser = task)]
    tasks: Vec<&'static Task>,

    /// Do not look for what is left of the workshop, which takes a while with many things
    #[arg(long)]
    quick: bool,

    /// Print an IAM policy that allows what the commands need, and look at nothing
    #[arg(long, conflicts_with = "quick")]
    policy: bool,

    /// What the names of the things begin with, as when they were provisioned
    #[arg(long, default_value_t, value_name = "PREFIX")]
    things_prefix: ThingPrefix,
}

fn task(name: &str) -> Result<&'static Task, String> {
    let found = TASKS.iter().find(|task| task.name == name);
    found.ok_or_else(|| {
        let names: Vec<_> = TASKS.iter().map(|task| task.name).collect();
        say!("doctor-task-unknown", name, known = names.join(", "))
    })
}

/// Looks at everything, or prints the policy.
pub(crate) fn run(context: &Context, args: &DoctorArgs) -> Outcome {
    if args.policy {
        let tasks: Vec<_> = match args.tasks.is_empty() {
            true => TASKS.iter().collect(),
            false => args.tasks.clone(),
        };
        return context.print_json(&doctor::policy(&tasks));
    }
    app::wait_for(|cancel| async move {
        let local = local_state(context).await;
        let checks = match Connected::open(context, &cancel).await {
            Ok(connected) => {
                let checks = examine(context, &connected, args, local, &cancel).await;
                connected.close().await;
                checks?
            }
            Err(error) => return Err(error),
        };
        ended(context, &checks)
    })
}

async fn examine(
    context: &Context,
    connected: &Connected,
    args: &DoctorArgs,
    local: Option<Summary>,
    cancel: &CancellationToken,
) -> Outcome<Vec<Check>> {
    let connection = &connected.connection;
    let session = connected.session(context, sink::of_survey(context), cancel);
    let request = match args.quick {
        true => doctor::Request::default(),
        false => doctor::Request::default().with_leftovers(cleanup::Request::new(
            Scope::All,
            args.things_prefix.clone(),
        )),
    };
    let mut report = doctor::examine(&connection.cloud.reads, &request, &session).await?;
    keep_only(&mut report, &args.tasks);
    let here = text::here(
        &connection.place,
        connected.endpoint,
        context.endpoint_url(),
    );
    let aside = view::Aside {
        clock_ahead: connection
            .aws_time()
            .map(|aws| aws.duration_since(environment::now())),
        rates: &connection.rates,
        local,
        options: context.place_options(),
    };
    let place = json!({ "account": report.place.account, "region": report.place.region });
    let checks = view::checks(report, &aside);
    if context.json() {
        let well = checks.iter().all(Check::is_well);
        let checks: Vec<_> = checks.iter().map(Check::json).collect();
        context.print_json(&json!({ "well": well, "place": place, "checks": checks }))?;
    } else {
        for line in checks::lines(&checks, &here, context.screen.width()) {
            context.screen.out(line);
        }
    }
    Ok(checks)
}

/// Leaves out the tasks that nobody asked about.
fn keep_only(report: &mut Report, tasks: &[&Task]) {
    if !tasks.is_empty() {
        let wanted = |name: &str| tasks.iter().any(|task| task.name == name);
        report.permissions.tasks.retain(|task| wanted(task.task));
    }
}

/// What is in the state of the local AWS, where there is one.
async fn local_state(context: &Context) -> Option<Summary> {
    let StateDir::Path(directory) = context.state_dir().ok()? else {
        return None;
    };
    // A look must not make a state where there is none.
    if !directory.exists() {
        return None;
    }
    State::open(&StateDir::Path(directory))
        .ok()?
        .summary()
        .await
        .ok()
}

fn ended(context: &Context, checks: &[Check]) -> Outcome {
    let wrong = checks.iter().filter(|check| !check.is_well()).count();
    match wrong {
        0 => Ok(()),
        _ if context.json() => Err(CommandError::silent(Kind::Incomplete)),
        count => Err(CommandError::new(
            Kind::Incomplete,
            say!("doctor-not-well", count),
        )),
    }
}
