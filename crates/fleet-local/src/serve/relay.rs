//! Passes the connections of an embedded server on to a `local serve` on the same state.
//!
//! So that MQTT clients connected there hear what a command does. When that server is gone, killed
//! in the middle of a run even, connections are served here; the state is the same.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::net::TcpStream;

use super::announce;

const CONNECT: Duration = Duration::from_millis(300);

#[derive(Debug)]
pub(super) struct Relay {
    directory: PathBuf,
    own: SocketAddr,
}

impl Relay {
    pub(super) fn new(directory: &Path, own: SocketAddr) -> Relay {
        Relay {
            directory: directory.to_owned(),
            own,
        }
    }

    /// A connection to the announced server, while it is there.
    pub(super) async fn connect(&self) -> Option<TcpStream> {
        let found = announce::read(&self.directory)?;
        if found.address == self.own {
            return None;
        }
        match tokio::time::timeout(CONNECT, TcpStream::connect(found.address)).await {
            Ok(Ok(stream)) => Some(stream),
            _ => None,
        }
    }
}

/// Copies both ways until one side ends. A broken connection is the client's to retry.
pub(super) async fn pass(mut client: TcpStream, mut server: TcpStream) {
    if let Err(cause) = tokio::io::copy_bidirectional(&mut client, &mut server).await {
        tracing::debug!(%cause, "a relayed connection broke");
    }
}
