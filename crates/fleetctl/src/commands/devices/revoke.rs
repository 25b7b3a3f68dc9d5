//! `fleetctl devices revoke`: a certificate goes, and the folder with its key.

use std::path::PathBuf;

use fleet_core::name::ThingName;
use fleet_ops::enrolment;

use super::{connected, home};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::text;
use crate::view::{devices as view, devices_json as json};

pub(crate) const LONG: &str = "\
Takes away what `devices enroll` gave: the certificate is deactivated, which ends its connections, \
detached and deleted; then the folder goes, with the private key. The thing and the policy stay. A \
certificate that another thing uses too is left as it is.";

/// Options of `devices revoke`.
#[derive(Debug, clap::Args)]
pub(crate) struct RevokeArgs {
    /// The things
    #[arg(value_name = "THING", required = true)]
    things: Vec<ThingName>,

    /// Where the folders are, if `devices enroll` was told
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// Asks, revokes, and shows what came of it.
pub(crate) fn run(context: &Context, args: RevokeArgs) -> Outcome {
    connected(context, async |work| {
        let things = home::each_once(args.things);
        let store = home::store(&work, args.dir.as_deref()).await?;
        let devices = match &things[..] {
            [thing] => thing.to_string(),
            things => text::counted(things.len() as u64, "device", "devices"),
        };
        let question = format!("revoke {devices} on {}?", work.place());
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
