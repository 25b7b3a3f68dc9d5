//! `fleetctl commands delete`: a command goes, unless devices are busy with it.

use fleet_core::name::CommandId;
use fleet_core::port::commands::Deletion;
use fleet_ops::commands::delete;

use super::connected;
use super::show::name_or_arn;
use crate::commands::cleanup::consent::{Consent, DELETE};
use crate::context::Context;
use crate::errors::Outcome;
use crate::view::commands_json as json;

pub(crate) const LONG: &str = "\
Deletes a command. AWS deletes it at once if it has been deprecated for more than twelve hours, and \
within twelve hours otherwise; until then `commands show` still finds it.

A command that devices have not answered yet is refused, and so are the templates of the workshop: \
`fleetctl cleanup` deletes those. It wants the word DELETE, typed or as --confirm DELETE; --yes does \
not stand in for it.";

/// Options of `commands delete`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeleteArgs {
    /// The command's name, or its ARN
    #[arg(value_name = "NAME", value_parser = name_or_arn)]
    name: CommandId,

    /// Agree to the deletion without being asked: DELETE
    ///
    /// The word has to be exactly this. --yes does not stand in for it.
    #[arg(long, value_name = "WORD")]
    confirm: Option<String>,
}

/// Looks, asks for the word and deletes.
pub(crate) fn run(context: &Context, args: &DeleteArgs) -> Outcome {
    let otherwise = "`fleetctl commands show` shows the command";
    let consent = Consent::of(context, &DELETE, args.confirm.as_deref(), otherwise)?;
    connected(context, async |work| {
        let cloud = &work.connected.connection.cloud;
        let plan = delete::plan(&cloud.reads, &args.name, &work.session).await?;
        let what = format!("delete the command {} on {}", args.name, work.place());
        consent.obtain(context, &DELETE, &what, work.cancel).await?;
        let deletion = delete::apply(cloud, &plan, &work.session).await?;
        if context.json() {
            return context.print_json(&json::deleted(&args.name, deletion));
        }
        context.screen.out(match deletion {
            Deletion::Done => format!("deleted {}", args.name),
            Deletion::Pending => format!(
                "{} is PENDING_DELETION: AWS deletes it within twelve hours, and nobody can run it",
                args.name
            ),
        });
        Ok(())
    })
}
