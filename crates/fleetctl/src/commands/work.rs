//! What a command that looks at one kind of resource works with.

use fleet_core::port::Reads;
use fleet_ops::session::Session;
use tokio_util::sync::CancellationToken;

use crate::app;
use crate::connect::Connected;
use crate::context::Context;
use crate::errors::Outcome;
use crate::{sink, text};

/// A connection, and the surroundings of workflows on it.
pub(crate) struct Work<'a> {
    pub(crate) context: &'a Context,
    pub(crate) connected: &'a Connected,
    pub(crate) session: Session,
    pub(crate) cancel: &'a CancellationToken,
}

impl Work<'_> {
    /// Where this is: the AWS, the account and the Region.
    pub(crate) fn place(&self) -> String {
        let place = &self.connected.connection.place;
        text::here(place, self.connected.endpoint, self.context.endpoint_url())
    }

    /// What reads.
    pub(crate) fn reads(&self) -> &Reads {
        &self.connected.connection.cloud.reads
    }

    /// Prints lines of a result.
    pub(crate) fn print(&self, lines: impl IntoIterator<Item = String>) {
        for line in lines {
            self.context.screen.out(line);
        }
    }
}

/// Connects, works and closes the connection.
pub(crate) fn connected(context: &Context, work: impl AsyncFnOnce(Work<'_>) -> Outcome) -> Outcome {
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
