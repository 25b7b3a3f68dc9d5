//! `fleetctl devices revoke`: a certificate goes, and the folder with its key.

use std::path::PathBuf;

use fleet_core::name::ThingName;
use fleet_ops::enrolment;

use super::{connected, home};
use crate::commands::pick;
use crate::commands::work::Work;
use crate::context::Context;
use crate::device_store::DeviceStore;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::pick::{Choice, Whole};
use crate::view::{devices as view, devices_json as json};

pub(crate) const LONG: &str = "\
Takes away what `devices enroll` gave: the certificate is deactivated, which ends its connections, \
detached and deleted; then the folder goes, with the private key. The thing and the policy stay. A \
certificate that another thing uses too is left as it is. Without THING, devices can be picked from a \
list on a terminal.";

/// Options of `devices revoke`.
#[derive(Debug, clap::Args)]
pub(crate) struct RevokeArgs {
    /// The things
    #[arg(value_name = "THING")]
    things: Vec<ThingName>,

    /// Where the folders are, if `devices enroll` was told
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// Asks, revokes, and shows what came of it.
pub(crate) fn run(context: &Context, args: RevokeArgs) -> Outcome {
    let named = !args.things.is_empty();
    pick::check(context, named, "THING", &say!("devices-hint-list"))?;
    connected(context, async |work| {
        let store = home::store(&work, args.dir.as_deref()).await?;
        let things = match args.things.is_empty() {
            true => picked(&work, &store).await?,
            false => home::each_once(args.things),
        };
        let place = work.place();
        let question = match &things[..] {
            [thing] => say!("devices-revoke-confirm", thing = thing.as_str(), place),
            things => say!("devices-revoke-confirm-many", count = things.len(), place),
        };
        context.confirm(&question, false, work.cancel).await?;
        let cloud = &work.connected.connection.cloud;
        let revoked = enrolment::revoke(cloud, &store, &things, &work.session).await;
        match context.json() {
            true => context.print_json(&json::revoked(&revoked))?,
            false => work.print(view::revoked(&revoked)),
        }
        let problems = revoked.into_iter();
        let problems = problems.filter_map(|one| Some((one.thing, one.problem?)));
        let kind = work.fail_each(problems.collect(), things.len());
        match kind {
            _ if work.cancel.is_cancelled() => Err(CommandError::silent(Kind::Interrupted)),
            Some(kind) => Err(CommandError::silent(kind)),
            None => Ok(()),
        }
    })
}

/// Devices that are picked among those that have a folder here.
async fn picked(work: &Work<'_>, store: &DeviceStore) -> Outcome<Vec<ThingName>> {
    let listed = enrolment::list(work.reads(), store, &work.session).await?;
    if listed.is_empty() {
        let message = say!("devices-none-enrolled", place = work.place());
        return Err(CommandError::new(Kind::Resource, message));
    }
    let choices = listed.into_iter().map(|one| Choice {
        cells: vec![one.thing.to_string(), view::state(&one)],
        value: one.thing,
        below: None,
    });
    let title = say!("devices-pick-title", place = work.place());
    let prompt = say!("common-pick-things");
    let read = |answer: &str| answer.parse::<ThingName>().map_err(CommandError::usage);
    let things = pick::asked(work, &title, &prompt)
        .some(&mut Whole::new(choices), read)
        .await?;
    let things = home::each_once(things);
    for thing in &things {
        work.context.answers.word(thing);
    }
    Ok(things)
}
