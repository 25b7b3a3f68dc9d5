//! `fleetctl devices`: certificates and keys for things, so that they can connect over MQTT, and virtual devices.

use fleet_core::name::ThingName;
use fleet_ops::enrolment::Problem;

use super::work::{Work, connected};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};

mod enroll;
pub(super) mod home;
mod list;
mod revoke;
mod run;

/// What can be done with devices.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum DevicesCommand {
    /// Give things a key, a certificate, a policy and a folder
    #[command(long_about = enroll::LONG, after_help = enroll::EXAMPLES)]
    Enroll(enroll::EnrollArgs),
    /// List the devices that have a folder here, and their certificates
    #[command(long_about = list::LONG)]
    List(list::ListArgs),
    /// Take a device's certificate away, and delete its folder with the key
    #[command(long_about = revoke::LONG)]
    Revoke(revoke::RevokeArgs),
    /// Run virtual devices: they carry out jobs and commands and keep shadows
    #[command(long_about = run::LONG, after_help = run::EXAMPLES)]
    Run(run::RunArgs),
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: DevicesCommand) -> Outcome {
    match command {
        DevicesCommand::Enroll(args) => enroll::run(context, args),
        DevicesCommand::List(args) => list::run(context, &args),
        DevicesCommand::Revoke(args) => revoke::run(context, args),
        DevicesCommand::Run(args) => run::run(context, &args),
    }
}

impl Work<'_> {
    /// Says why each device failed. Gives what the command ends with: what all of so many have in
    /// common, else that some failed.
    fn fail_each(&self, problems: Vec<(ThingName, Problem)>, all: usize) -> Option<Kind> {
        let whole = problems.len() == all;
        let mut kinds = Vec::new();
        for (thing, problem) in problems {
            let error = CommandError::of_device(&thing, problem, &self.context.place_options());
            self.context.screen.fail(&error);
            kinds.push(error.kind);
        }
        let first = kinds.first().copied()?;
        match whole && kinds.iter().all(|kind| *kind == first) {
            true => Some(first),
            false => Some(Kind::Incomplete),
        }
    }
}
