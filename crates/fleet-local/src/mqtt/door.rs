//! The doors of the broker: where clients come in, and as whom.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::authority::Authority;
use super::handshake::{self, Guest};
use crate::auth::{Caller, DEFAULT_ACCOUNT};
use crate::shared::Shared;

/// The Region of a client that names none.
const DEFAULT_REGION: &str = "us-east-1";

/// What a door needs.
#[derive(Clone)]
pub(crate) struct Door {
    pub(crate) shared: Arc<Shared>,
    pub(crate) cancel: CancellationToken,
    pub(crate) tasks: TaskTracker,
}

impl Door {
    /// Lets in whoever reaches the plain port, as the default account, allowed everything. A user
    /// name and a password are ignored.
    pub(crate) async fn plain(self, listener: TcpListener) {
        let caller = Arc::new(Caller::root(DEFAULT_ACCOUNT, DEFAULT_REGION));
        while let Some((stream, address)) = self.accept(&listener).await {
            let guest = Guest {
                principal: caller.account.clone(),
                caller: Arc::clone(&caller),
                address: Some(address),
                authority: Authority::Everything,
            };
            let (shared, cancel) = (Arc::clone(&self.shared), self.cancel.clone());
            self.tasks
                .spawn(handshake::serve(stream, guest, shared, cancel));
        }
    }

    /// The next connection; nothing once the server stops.
    async fn accept(&self, listener: &TcpListener) -> Option<(TcpStream, SocketAddr)> {
        loop {
            let accepted = tokio::select! {
                () = self.cancel.cancelled() => return None,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, address)) => {
                    if let Err(cause) = stream.set_nodelay(true) {
                        tracing::debug!(%cause, "no TCP_NODELAY");
                    }
                    return Some((stream, address));
                }
                Err(cause) => {
                    // Out of file descriptors: let connections end before asking again.
                    tracing::warn!(%cause, "a connection was not accepted");
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
        }
    }
}
