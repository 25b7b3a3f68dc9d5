//! `fleetctl packages device`: what devices say they have.

use fleet_core::name::ThingName;
use fleet_ops::packages::{PackageError, device};

use super::connected;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::view::{packages as view, packages_json as json};

pub(crate) const LONG: &str = "\
Shows what the $package shadows of devices report: each package with its version, its attributes and \
when that was last set, where AWS kept that.

A device that is not there and one that reports nothing are told apart. The others are shown all the \
same; the exit code is then 4.";

/// Options of `packages device`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeviceArgs {
    /// The devices
    #[arg(value_name = "THING", required = true)]
    things: Vec<ThingName>,
}

/// Shows the devices, one after the other.
pub(crate) fn run(context: &Context, args: &DeviceArgs) -> Outcome {
    connected(context, async |work| {
        let reads = &work.connected.connection.cloud.reads;
        let mut documents = Vec::new();
        let (mut missing, mut untimed) = (false, false);
        for thing in &args.things {
            if work.cancel.is_cancelled() {
                return Err(CommandError::silent(Kind::Interrupted));
            }
            let reported = match device::packages_of(reads, thing).await {
                Ok(reported) => reported,
                Err(error @ (PackageError::NoThing(_) | PackageError::NoPackageShadow(_))) => {
                    missing = true;
                    documents.push(json::missing_device(thing, &error));
                    context.screen.fail(&error.into());
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            if context.json() {
                documents.push(json::device(thing, &reported));
            } else {
                work.print(view::device(thing, &reported));
                untimed |= reported.iter().any(|said| said.updated.is_none());
            }
        }
        if context.json() {
            context.print_json(&serde_json::json!({ "devices": documents }))?;
        }
        if untimed {
            context
                .screen
                .note("AWS kept no times in these $package shadows");
        }
        match missing {
            true => Err(CommandError::silent(Kind::Resource)),
            false => Ok(()),
        }
    })
}
