//! Ctrl-C and the signals that mean the same: the first asks to stop, the second leaves at once.

use std::io;

use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::context::Context;
use crate::lang::say;

/// Signals that ask this process to stop.
pub(crate) struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl Signals {
    /// Listens from now on. Must be called within the runtime.
    pub(crate) fn listen() -> io::Result<Signals> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            Ok(Signals {
                terminate: signal(SignalKind::terminate())?,
                interrupt: signal(SignalKind::interrupt())?,
            })
        }
        #[cfg(not(unix))]
        Ok(Signals {})
    }

    async fn next(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
        #[cfg(not(unix))]
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Cancels the token at the first signal, and returns at the second.
    pub(crate) async fn twice(mut self, cancel: CancellationToken) {
        self.next().await;
        cancel.cancel();
        self.next().await;
    }
}

/// Says that the run is stopping once it is. To be aborted when the run is over.
pub(crate) fn announce(context: &Context, cancel: &CancellationToken) -> JoinHandle<()> {
    let screen = context.screen.clone();
    let cancel = cancel.clone();
    tokio::spawn(async move {
        cancel.cancelled().await;
        screen.err(format!("\n{}", say!("common-stopping")));
    })
}
