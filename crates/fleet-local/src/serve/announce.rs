//! The address of `local serve`, written into the state directory for other processes.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::StartError;

const FILE: &str = "serve.json";

/// How long a process may take to accept a connection before it counts as gone.
const PROBE: Duration = Duration::from_millis(300);

/// What `local serve` tells of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Announcement {
    pub(crate) address: SocketAddr,
    pub(crate) pid: u32,
    #[serde(default)]
    pub(crate) doors: Doors,
}

/// Where MQTT clients connect to a served local AWS.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Doors {
    /// Without TLS.
    pub mqtt: Option<SocketAddr>,
    /// With a certificate of the client's own.
    pub mqtts: Option<SocketAddr>,
}

impl Announcement {
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// The announcement of this process, taken back when it is dropped.
#[derive(Debug)]
pub(super) struct Announced {
    path: PathBuf,
    own: Announcement,
}

impl Announced {
    pub(super) fn write(
        directory: &Path,
        address: SocketAddr,
        doors: Doors,
    ) -> Result<Announced, StartError> {
        let path = directory.join(FILE);
        let own = Announcement {
            address,
            pid: std::process::id(),
            doors,
        };
        let failed = |cause| StartError::File {
            path: path.clone(),
            cause,
        };
        let text = serde_json::to_vec(&own).map_err(|cause| failed(cause.into()))?;
        // Renamed into place, so that nobody reads half of it.
        let draft = directory.join(format!("{FILE}.{}", own.pid));
        std::fs::write(&draft, text).map_err(failed)?;
        std::fs::rename(&draft, &path).map_err(failed)?;
        Ok(Announced { path, own })
    }
}

impl Drop for Announced {
    fn drop(&mut self) {
        if read_file(&self.path).as_ref() == Some(&self.own)
            && let Err(cause) = std::fs::remove_file(&self.path)
        {
            tracing::warn!(%cause, "the address of this server was left behind");
        }
    }
}

fn read_file(path: &Path) -> Option<Announcement> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

/// The announcement in a state directory, whether or not its process still lives.
pub(crate) fn read(directory: &Path) -> Option<Announcement> {
    read_file(&directory.join(FILE))
}

/// The announced server, if it accepts connections.
pub(crate) async fn running(directory: &Path) -> Option<Announcement> {
    let found = read(directory)?;
    let connected =
        tokio::time::timeout(PROBE, tokio::net::TcpStream::connect(found.address)).await;
    matches!(connected, Ok(Ok(_))).then_some(found)
}
