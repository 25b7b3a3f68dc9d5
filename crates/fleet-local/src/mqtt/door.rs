//! The doors of the broker: where clients come in, and as whom.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::authority::{self, Authority};
use super::handshake::{self, Guest};
use super::stranger;
use crate::auth::{Caller, DEFAULT_ACCOUNT};
use crate::shared::Shared;

/// The Region of a client that names none.
const DEFAULT_REGION: &str = "us-east-1";

/// How long a client may take for the handshake of TLS.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// How often is looked whether the rights of clients have changed.
const LOOK: Duration = Duration::from_millis(250);

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
                certificate: None,
                address: Some(address),
                authority: Authority::Everything,
            };
            let (shared, cancel) = (Arc::clone(&self.shared), self.cancel.clone());
            self.tasks
                .spawn(handshake::serve(stream, guest, shared, cancel));
        }
    }

    /// Lets in who shows a certificate that is registered and ACTIVE.
    pub(crate) async fn certified(self, listener: TcpListener, acceptor: TlsAcceptor) {
        while let Some((stream, address)) = self.accept(&listener).await {
            let (door, acceptor) = (self.clone(), acceptor.clone());
            self.tasks.spawn(async move {
                match tokio::time::timeout(HANDSHAKE, acceptor.accept(stream)).await {
                    Ok(Ok(stream)) => Box::pin(door.welcome(stream, address)).await,
                    Ok(Err(cause)) => tracing::debug!(%cause, "TLS handshake failed"),
                    Err(_) => tracing::debug!("TLS handshake took too long"),
                }
            });
        }
    }

    /// Serves a client by its certificate. One that is not registered, or not ACTIVE, is closed.
    pub(crate) async fn welcome(&self, stream: TlsStream<TcpStream>, address: SocketAddr) {
        let certificates = stream.get_ref().1.peer_certificates();
        let Some(certificate) = certificates.and_then(<[_]>::first) else {
            return;
        };
        let id = hex::encode(Sha256::digest(certificate));
        let owner = self.shared.store.read(|tx| authority::owner(tx, &id));
        let scope = match owner {
            Ok(Some(scope)) => scope,
            Ok(None) => {
                tracing::info!(
                    certificate = id,
                    "the certificate is not registered and ACTIVE"
                );
                let certificate = certificate.to_vec();
                let turned_away = stranger::turn_away(stream, certificate, &self.shared);
                return self
                    .cancel
                    .run_until_cancelled(turned_away)
                    .await
                    .unwrap_or(());
            }
            Err(error) => {
                tracing::error!(message = %error.message, "certificates cannot be read");
                return;
            }
        };
        let (account, region) = scope.split_once('/').unwrap_or((&scope, DEFAULT_REGION));
        let guest = Guest {
            caller: Arc::new(Caller::root(account, region)),
            principal: id.clone(),
            certificate: Some(id),
            address: Some(address),
            // Nothing before the client id is known.
            authority: Authority::Nothing,
        };
        self.serve(stream, guest).await;
    }

    /// Serves a client whose account is known.
    pub(crate) async fn serve<S>(&self, stream: S, guest: Guest)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send,
    {
        let (shared, cancel) = (Arc::clone(&self.shared), self.cancel.clone());
        handshake::serve(stream, guest, shared, cancel).await;
    }

    /// Goes on until the server stops: tells connections when their rights may have changed.
    pub(crate) async fn watch(self) {
        let mut known = None;
        loop {
            match self.shared.store.read(authority::changes) {
                Ok(changes) if known != Some(changes) => {
                    known = Some(changes);
                    self.shared.broker.recheck();
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(message = %error.message, "rights cannot be read");
                }
            }
            tokio::select! {
                () = self.cancel.cancelled() => return,
                () = tokio::time::sleep(LOOK) => {}
            }
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
