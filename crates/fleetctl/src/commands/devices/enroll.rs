//! `fleetctl devices enroll`: a key, a certificate, a policy and a folder for each thing.

use std::path::PathBuf;

use fleet_core::name::{PolicyName, ThingGroupName, ThingName};
use fleet_ops::enrolment::{self, Became, Enrolment, Request};

use super::{Work, connected, home};
use crate::commands::pick;
use crate::context::Context;
use crate::device_store::DeviceStore;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::sink;
use crate::view::{devices as view, devices_json as json};

pub(crate) const LONG: &str = "\
Enrolls things, so that they can connect over MQTT with TLS on both sides.

For each thing a private key is made on this machine, which never leaves it; AWS makes a certificate \
for it; the certificate is attached to the thing and gets an IoT policy. The policy \
WorkshopDevicePolicy is made when it is missing: a device may connect with its thing's name as its \
client id, and use the jobs, shadows and commands of its thing, and nothing else.

Each thing has a folder with private.key, certificate.pem, ca.pem and connection.json: beside the \
state of the local AWS, or with the data of your user account, by account, Region and thing; with \
--dir in that folder. A thing that is enrolled is kept as it is, so the same command can be run again \
at any time, also after it was interrupted. Without THING and --all-of, things can be picked from a \
list on a terminal.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl devices enroll Vehicle-VIN-001
  fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
  fleetctl devices enroll --all-of Fleet-US --yes";

/// Options of `devices enroll`.
#[derive(Debug, clap::Args)]
pub(crate) struct EnrollArgs {
    /// The things
    #[arg(value_name = "THING")]
    things: Vec<ThingName>,

    /// All things in this group as well
    #[arg(long, value_name = "GROUP")]
    all_of: Option<ThingGroupName>,

    /// Keep the folders here, one for each thing
    ///
    /// [default: a folder of your user account, by account and Region]
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,

    /// Give the certificates this IoT policy, which has to be there
    ///
    /// [default: WorkshopDevicePolicy, which is made]
    #[arg(long, value_name = "NAME")]
    policy: Option<PolicyName>,
}

/// Finds the things, enrolls them, and shows what came of it.
pub(crate) fn run(context: &Context, args: EnrollArgs) -> Outcome {
    let named = !args.things.is_empty() || args.all_of.is_some();
    pick::check(context, named, "THING", &say!("devices-hint-enroll"))?;
    if context.global.local {
        // A state in memory would forget the certificates, and the folders would stay.
        context.kept_state()?;
    }
    connected(context, async |work| enroll(&work, args).await)
}

async fn enroll(work: &Work<'_>, args: EnrollArgs) -> Outcome {
    let context = work.context;
    let mut things = args.things;
    if let Some(group) = &args.all_of {
        things.extend(enrolment::members(work.reads(), group).await?);
    }
    if args.all_of.is_none() && things.is_empty() {
        things = pick::things(work).await?;
        for thing in &things {
            context.answers.word(thing);
        }
    }
    let things = home::each_once(things);
    if args.all_of.is_some() {
        let question = say!(
            "devices-enroll-confirm",
            count = things.len(),
            place = work.place()
        );
        context.confirm(&question, true, work.cancel).await?;
    }
    let store = home::store(work, args.dir.as_deref()).await?;
    let place = work.connected.connection.place.clone();
    let mut request = Request::new(things, place, home::broker(work).await?);
    request.policy = args.policy;
    let mut session = work.session.clone();
    if request.things.len() > 1 {
        session.sink = sink::of_survey(context);
    }
    let cloud = &work.connected.connection.cloud;
    let done = enrolment::enroll(cloud, &store, &request, &session).await?;
    show(work, &store, &done)?;
    told(work, &store, done)
}

fn show(work: &Work<'_>, store: &DeviceStore, enrolment: &Enrolment) -> Outcome {
    let context = work.context;
    if context.json() {
        return context.print_json(&json::enrolled(enrolment, store));
    }
    let width = context.screen.width();
    work.print(view::enrolled(enrolment, store, &work.place(), width));
    if let Some(thing) = view::first_enrolled(enrolment) {
        let options = context.place_options();
        let filter = format!("$aws/commands/things/{thing}/executions/+/request/#");
        let command = format!("fleetctl{options} mqtt sub '{filter}' --device {thing}");
        context
            .screen
            .note(format!("\n{}", say!("devices-next", command)));
    }
    Ok(())
}

/// Says what failed and what is doubtful, and how the command ends.
fn told(work: &Work<'_>, store: &DeviceStore, enrolment: Enrolment) -> Outcome {
    let screen = &work.context.screen;
    if enrolment.policy.differs {
        let policy = enrolment.policy.name.as_str();
        screen.warn(say!("devices-policy-differs", policy));
    }
    let all = enrolment.devices.len();
    let mut problems = Vec::new();
    for device in enrolment.devices {
        let thing = device.thing;
        let name = thing.as_str();
        if device.stray {
            let command = "`fleetctl cleanup --dry-run`";
            screen.warn(say!("devices-certificate-stray", thing = name, command));
        }
        if let Some(id) = device.left {
            let folder = store.folder(&thing).display().to_string();
            screen.warn(say!(
                "devices-certificate-left",
                thing = name,
                certificate = id.to_string(),
                folder
            ));
        }
        if let Became::Failed(problem) = device.became {
            problems.push((thing, problem));
        }
    }
    let interrupted = work.cancel.is_cancelled();
    let kind = work.fail_each(problems, all);
    match kind {
        _ if interrupted => Err(CommandError::silent(Kind::Interrupted)),
        Some(kind) => Err(CommandError::silent(kind)),
        None => Ok(()),
    }
}
