//! `fleetctl groups`: dynamic groups, whose members are whatever matches a query.

use crate::app;
use crate::connect::Connected;
use crate::context::Context;
use crate::errors::Outcome;
use crate::sink;

use fleet_ops::session::Session;
use tokio_util::sync::CancellationToken;

mod create;
mod delete;
mod list;
mod query;
mod show;
mod test;
mod wizard;

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

/// What a command over groups works with.
struct Work<'a> {
    context: &'a Context,
    connected: &'a Connected,
    session: Session,
    cancel: &'a CancellationToken,
}

impl Work<'_> {
    /// Where this is: the AWS, the account and the Region.
    fn place(&self) -> String {
        let place = &self.connected.connection.place;
        crate::text::here(place, self.connected.endpoint, self.context.endpoint_url())
    }
}

/// Connects, works and closes the connection.
fn connected(context: &Context, work: impl AsyncFnOnce(Work<'_>) -> Outcome) -> Outcome {
    app::wait_for(|cancel| async move {
        let connected = Connected::open(context, &cancel).await?;
        let session = connected.session(context, sink::of_short_run(context), &cancel);
        let outcome = work(Work {
            context,
            connected: &connected,
            session,
            cancel: &cancel,
        })
        .await;
        connected.close().await;
        outcome
    })
}
