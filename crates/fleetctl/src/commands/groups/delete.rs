//! `fleetctl groups delete`: a dynamic group goes, its members stay.

use fleet_core::name::ThingGroupName;
use fleet_ops::groups;

use super::connected;
use crate::commands::cleanup::consent::{Consent, DELETE};
use crate::context::Context;
use crate::errors::Outcome;
use crate::text;
use crate::view::groups_json as json;

pub(crate) const LONG: &str = "\
Deletes a dynamic group. The devices in it stay as they are, and so do jobs that were made for it.

It shows the group and wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in \
for it. A static group is never deleted.";

/// Options of `groups delete`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeleteArgs {
    /// The group's name
    #[arg(value_name = "NAME")]
    name: ThingGroupName,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks for the word and deletes.
pub(crate) fn run(context: &Context, args: &DeleteArgs) -> Outcome {
    let otherwise = "`fleetctl groups show` shows the group";
    let consent = Consent::of(context, &DELETE, args.confirm.as_deref(), otherwise)?;
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        let plan = groups::plan_deletion(&cloud.reads, &args.name).await?;
        let members = text::counted(plan.members, "device", "devices");
        let what = format!(
            "delete the dynamic group {} on {}\nquery  {}\nthe {members} in it stay",
            args.name,
            work.place(),
            plan.query,
        );
        consent.obtain(context, &DELETE, &what, work.cancel).await?;
        groups::delete(cloud, &plan, &work.session).await?;
        if context.json() {
            return context.print_json(&json::deleted(&plan));
        }
        context
            .screen
            .out(format!("deleted {}; {members} stay", args.name));
        Ok(())
    })
}
