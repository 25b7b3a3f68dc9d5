//! Downloads what a job document tells a device to download, and keeps nothing of it.

use fleet_core::port::download::{DownloadError, DownloadFault, Downloads};
use futures::TryStreamExt as _;

use super::artifact::{self, Artifact, Received, Receiver};
use super::{DeviceFailure, FailureType};

/// How often a file is fetched that breaks off.
const TRIES: u32 = 3;

/// Whether a document tells to download something.
pub(crate) fn is_wanted(document: &serde_json::Value) -> bool {
    artifact::is_in(document)
}

/// Downloads and checks all that a document names, and gives the bytes.
pub(crate) async fn all(downloads: &dyn Downloads, document: &str) -> Result<u64, DeviceFailure> {
    let mut bytes = 0;
    for artifact in artifact::all(document)? {
        let received = file(downloads, &artifact)
            .await
            .map_err(|error| DeviceFailure::new(FailureType::DownloadFailure, error.to_string()))?;
        artifact.expected.check(&received)?;
        bytes += received.bytes;
    }
    Ok(bytes)
}

/// Fetches a file, piece by piece, and keeps none. One that breaks off is begun again.
pub(super) async fn file(
    downloads: &dyn Downloads,
    file: &Artifact,
) -> Result<Received, DownloadError> {
    let mut tries = 1..TRIES;
    loop {
        match once(downloads, file).await {
            Err(error) if error.fault == DownloadFault::Unreachable && tries.next().is_some() => {}
            other => return other,
        }
    }
}

async fn once(downloads: &dyn Downloads, file: &Artifact) -> Result<Received, DownloadError> {
    let mut download = downloads.download(&file.url).await?;
    let mut receiver = Receiver::default();
    while let Some(piece) = download.pieces.try_next().await? {
        receiver.take(&piece);
    }
    let received = receiver.end();
    match download.length.filter(|length| *length != received.bytes) {
        None => Ok(received),
        Some(length) => Err(DownloadError::new(
            DownloadFault::Unreachable,
            format!("{} bytes came of {length}", received.bytes),
        )),
    }
}
