//! `fleetctl packages device`: what devices say they have.

use fleet_core::name::ThingName;
use fleet_ops::packages::{PackageError, device};
use serde_json::Value;

use super::{Work, connected, moments};
use crate::commands::pick;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::view::{packages as view, packages_json as json};

pub(crate) const LONG: &str = "\
Shows what the $package shadows of devices report: each package with its version, its attributes and \
when that was last set, where AWS kept that.

A device that is not there and one that reports nothing are told apart. The others are shown all the \
same; the exit code is then 4.

Without THING, some can be picked from a list on a terminal.";

/// Options of `packages device`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeviceArgs {
    /// The devices
    #[arg(value_name = "THING")]
    things: Vec<ThingName>,
}

/// Shows the devices, one after the other.
pub(crate) fn run(context: &Context, args: &DeviceArgs) -> Outcome {
    let hint = say!("packages-device-not-named-hint");
    pick::check(context, !args.things.is_empty(), "THING", &hint)?;
    connected(context, async |work| {
        context.teach(&moments::SHADOW, work.cancel).await?;
        let mut told = Told::default();
        for thing in &args.things {
            if work.cancel.is_cancelled() {
                return Err(CommandError::silent(Kind::Interrupted));
            }
            told.look(&work, thing).await?;
        }
        if args.things.is_empty() {
            asked(&work, &mut told).await?;
        }
        told.end(context)
    })
}

/// Asks for devices until it was enough.
async fn asked(work: &Work<'_>, told: &mut Told) -> Outcome {
    let context = work.context;
    loop {
        for thing in pick::things(work).await? {
            context.answers.word(&thing);
            told.look(work, &thing).await?;
        }
        context.screen.err("");
        let question = say!("packages-device-another");
        if !ask::yes_or_no(&context.screen, &question, false, work.cancel).await? {
            return Ok(());
        }
    }
}

/// What was told of the devices so far.
#[derive(Default)]
struct Told {
    /// For a program.
    documents: Vec<Value>,
    /// A device is not there, or reports nothing.
    missing: bool,
    /// A shadow does not say when something was set.
    untimed: bool,
}

impl Told {
    /// Looks at a device and tells it.
    async fn look(&mut self, work: &Work<'_>, thing: &ThingName) -> Outcome {
        let context = work.context;
        let reported = match device::packages_of(work.reads(), thing).await {
            Ok(reported) => reported,
            Err(error @ (PackageError::NoThing(_) | PackageError::NoPackageShadow(_))) => {
                self.missing = true;
                self.documents.push(json::missing_device(thing, &error));
                context.screen.fail(&error.into());
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        };
        if context.json() {
            self.documents.push(json::device(thing, &reported));
        } else {
            work.print(view::device(thing, &reported));
            self.untimed |= reported.iter().any(|said| said.updated.is_none());
        }
        Ok(())
    }

    fn end(self, context: &Context) -> Outcome {
        if context.json() {
            context.print_json(&serde_json::json!({ "devices": self.documents }))?;
        }
        if self.untimed {
            context.screen.note(say!("packages-device-untimed"));
        }
        match self.missing {
            true => Err(CommandError::silent(Kind::Resource)),
            false => Ok(()),
        }
    }
}
