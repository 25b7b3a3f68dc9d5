//! `fleetctl commands delete`: a command goes, unless devices are busy with it.

use fleet_core::name::CommandId;
use fleet_core::port::commands::Deletion;
use fleet_ops::commands::delete;

use super::show::name_or_arn;
use super::{connected, pick};
use crate::commands::cleanup::consent::{Consent, DELETE};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::view::commands_json as json;

pub(crate) const LONG: &str = "\
Deletes a command. AWS deletes it at once if it has been deprecated for more than twelve hours, and \
within twelve hours otherwise; until then `commands show` still finds it.

A command that devices have not answered yet is refused, and so are the templates of the workshop: \
`fleetctl cleanup` deletes those. It wants the word DELETE, typed or as --confirm DELETE; --yes does \
not stand in for it. Without NAME, one can be picked from a list on a terminal.";

/// Options of `commands delete`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeleteArgs {
    /// The command's name, or its ARN
    #[arg(value_name = "NAME", value_parser = name_or_arn)]
    name: Option<CommandId>,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks for the word and deletes.
pub(crate) fn run(context: &Context, args: &DeleteArgs) -> Outcome {
    pick::check_command(context, args.name.is_some())?;
    let otherwise = say!("commands-hint-show");
    let consent = Consent::of(context, &DELETE, args.confirm.as_deref(), &otherwise)?;
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        let id = pick::command(&work, args.name.as_ref()).await?;
        let plan = delete::plan(&cloud.reads, &id, &work.session).await?;
        let name = id.as_str();
        let what = say!("commands-delete-what", name, place = work.place());
        consent.obtain(context, &DELETE, &what, work.cancel).await?;
        let deletion = delete::apply(cloud, &plan, &work.session).await?;
        if context.json() {
            return context.print_json(&json::deleted(&id, deletion));
        }
        context.screen.out(match deletion {
            Deletion::Done => say!("commands-deleted", name),
            Deletion::Pending => say!("commands-deletion-pending", name),
        });
        Ok(())
    })
}
