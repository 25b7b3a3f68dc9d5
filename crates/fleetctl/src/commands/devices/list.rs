//! `fleetctl devices list`: what is enrolled from here.

use std::path::PathBuf;

use fleet_ops::enrolment;

use super::{connected, home};
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::{devices as view, devices_json as json};

pub(crate) const LONG: &str = "\
Lists the devices that have a folder here, and asks AWS for the state of each certificate: ACTIVE lets \
the device in. Devices that were enrolled elsewhere are not known here.";

/// Options of `devices list`.
#[derive(Debug, clap::Args)]
pub(crate) struct ListArgs {
    /// Where the folders are, if `devices enroll` was told
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// Lists the devices.
pub(crate) fn run(context: &Context, args: &ListArgs) -> Outcome {
    connected(context, async |work| {
        let store = home::store(&work, args.dir.as_deref()).await?;
        let listed = enrolment::list(work.reads(), &store, &work.session).await?;
        if context.json() {
            return context.print_json(&json::listed(&listed, &store));
        }
        let width = context.screen.width();
        work.print(view::listed(&listed, &store, &work.place(), width));
        Ok(())
    })
}
