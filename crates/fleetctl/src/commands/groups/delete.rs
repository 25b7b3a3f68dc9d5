//! `fleetctl groups delete`: a dynamic group goes, its members stay.

use fleet_core::name::ThingGroupName;
use fleet_ops::groups;

use super::{connected, pick};
use crate::commands::cleanup::consent::{Consent, DELETE};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::view::groups_json as json;

pub(crate) const LONG: &str = "\
Deletes a dynamic group. The devices in it stay as they are, and so do jobs that were made for it.

It shows the group and wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in \
for it. A static group is never deleted.

Without GROUP, one can be picked from a list on a terminal.";

/// Options of `groups delete`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeleteArgs {
    /// The group's name
    #[arg(value_name = "GROUP")]
    name: Option<ThingGroupName>,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks for the word and deletes.
pub(crate) fn run(context: &Context, args: &DeleteArgs) -> Outcome {
    pick::check(context, args.name.is_some())?;
    let otherwise = say!("groups-delete-otherwise");
    let consent = Consent::of(context, &DELETE, args.confirm.as_deref(), &otherwise)?;
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        let name = pick::one(&work, args.name.as_ref()).await?;
        let plan = groups::plan_deletion(&cloud.reads, &name).await?;
        let (group, count) = (name.as_str(), plan.members);
        let (place, query) = (work.place(), plan.query.to_string());
        let what = say!("groups-delete-what", group, place, query, count);
        consent.obtain(context, &DELETE, &what, work.cancel).await?;
        groups::delete(cloud, &plan, &work.session).await?;
        if context.json() {
            return context.print_json(&json::deleted(&plan));
        }
        context.screen.out(say!("groups-deleted", group, count));
        Ok(())
    })
}
