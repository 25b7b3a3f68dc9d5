//! `fleetctl packages config`: whether AWS IoT Jobs writes the `$package` shadows of devices.

use fleet_ops::event::Conflict;
use fleet_ops::packages::config;
use fleet_ops::provision::Action;

use super::{Work, connected, moments};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::text;
use crate::view::{packages as view, packages_json as json};

const ENABLE: &str = "\
Turns on that AWS IoT Jobs writes the $package shadow of a device when a job that deploys a package \
version succeeds on it.

It does that under the role IoTPackageConfigRole-<region>-<account>, which is made if it is missing \
and put right if its policies are not as they should be. If it is on with another role, that one \
stays.";

const DISABLE: &str = "\
Turns off that AWS IoT Jobs writes the $package shadows of devices: jobs go on, and what devices \
report of packages changes no more by itself. The role stays.";

/// What can be done with the package configuration.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum ConfigCommand {
    /// Show whether it is on, and with which role
    Status,
    /// Turn it on, with a role of its own
    #[command(long_about = ENABLE)]
    Enable,
    /// Turn it off; the role stays
    #[command(long_about = DISABLE)]
    Disable,
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: &ConfigCommand) -> Outcome {
    connected(context, async |work| {
        context.teach(&moments::CONFIGURATION, work.cancel).await?;
        match command {
            ConfigCommand::Status => status(&work).await,
            ConfigCommand::Enable => enable(&work).await,
            ConfigCommand::Disable => disable(&work).await,
        }
    })
}

async fn status(work: &Work<'_>) -> Outcome {
    let reads = &work.connected.connection.cloud.reads;
    let status = config::status(reads).await?;
    if work.context.json() {
        return work.context.print_json(&json::configuration(&status));
    }
    let width = work.context.screen.width();
    work.print(view::configuration(&status, &work.place(), width));
    Ok(())
}

async fn enable(work: &Work<'_>) -> Outcome {
    let connection = &work.connected.connection;
    let (cloud, place) = (&connection.cloud, &connection.place);
    let (role, action) = config::role_to_use(&cloud.reads, place).await?;
    let (role, here) = (role.as_str(), work.place());
    let question = match action {
        Action::Create => say!("packages-enable-role-made", role, place = here),
        Action::Repair { .. } => say!("packages-enable-role-repaired", role, place = here),
        Action::Keep | Action::Unread { .. } | Action::Conflict { .. } => {
            say!("packages-enable-role-kept", role, place = here)
        }
    };
    work.context.confirm(&question, true, work.cancel).await?;
    let enabled = config::enable(cloud, place, &work.session).await?;
    if work.context.json() {
        return work.context.print_json(&json::enabled(&enabled));
    }
    if let config::Enabled::OtherRole(_) = &enabled {
        work.context
            .screen
            .warn(text::conflict(Conflict::OtherRole));
    }
    work.print(view::enabled(&enabled));
    Ok(())
}

async fn disable(work: &Work<'_>) -> Outcome {
    let cloud = &work.connected.connection.cloud;
    let question = say!("packages-disable-question", place = work.place());
    work.context.confirm(&question, true, work.cancel).await?;
    let was_on = config::disable(cloud).await?;
    if work.context.json() {
        return work.context.print_json(&json::disabled(was_on));
    }
    work.print([match was_on {
        true => say!("packages-disabled"),
        false => say!("packages-disabled-before"),
    }]);
    Ok(())
}
