//! `fleetctl groups`: dynamic groups, whose members are whatever matches a query.

use super::work::{Work, connected};
use crate::context::Context;
use crate::errors::Outcome;

mod create;
mod delete;
mod list;
mod moments;
mod pick;
mod query;
mod show;
mod test;
mod wizard;

pub(crate) use wizard::EXAMPLES as QUERY_EXAMPLES;

/// What can be done with dynamic groups.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum GroupsCommand {
    /// Make a dynamic group from criteria or a query
    #[command(long_about = create::LONG, after_help = create::EXAMPLES)]
    Create(Box<create::CreateArgs>),
    /// List the dynamic groups with their queries and exact member counts
    #[command(long_about = list::LONG)]
    List,
    /// Show a dynamic group, its tags and its first members
    #[command(long_about = show::LONG)]
    Show(show::ShowArgs),
    /// Delete a dynamic group; its members stay
    #[command(long_about = delete::LONG)]
    Delete(delete::DeleteArgs),
    /// Try a query: what is wrong in it, what it finds, what each part keeps out
    #[command(long_about = test::LONG)]
    Test(test::TestArgs),
}

/// Runs the command.
pub(crate) fn run(context: &Context, command: GroupsCommand) -> Outcome {
    match command {
        GroupsCommand::Create(args) => create::run(context, *args),
        GroupsCommand::List => list::run(context),
        GroupsCommand::Show(args) => show::run(context, &args),
        GroupsCommand::Delete(args) => delete::run(context, &args),
        GroupsCommand::Test(args) => test::run(context, &args),
    }
}
