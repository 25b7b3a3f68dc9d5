//! Takes in the bytes of an object or a part: stored as they arrive, digested on the way, held
//! against what the request promised.

use std::sync::Arc;

use futures::StreamExt as _;

use super::blob::{Rest, Upload};
use super::checksum::{Algorithm, Running};
use super::promised::Promised;
use super::refusal;
use crate::auth::payload::{Payload, missing_length};
use crate::error::AwsResult;
use crate::shared::Shared;

/// The largest object of one request, and the largest part (AWS: 5 GiB).
pub(super) const MAX_SIZE: u64 = 5 * 1024 * 1024 * 1024;

/// Bytes that have arrived and are not yet tied to anything.
pub(super) struct Received {
    /// Keeps the stored bytes until they are linked; dropped before, it removes them.
    pub(super) upload: Upload,
    pub(super) rest: Rest,
    pub(super) size: u64,
    pub(super) md5: Vec<u8>,
    /// By the algorithm that was asked for.
    pub(super) checksum: Vec<u8>,
    /// By the algorithm that was promised, which is the same one if none was.
    pub(super) promised: Vec<u8>,
}

impl Received {
    pub(super) fn etag(&self) -> String {
        hex::encode(&self.md5)
    }
}

/// Refuses a body of unknown or too great a length before it is read.
pub(super) fn check_length(payload: &Payload) -> AwsResult<()> {
    match payload.length {
        None => Err(missing_length()),
        Some(length) if length > MAX_SIZE => Err(refusal::too_large(length, MAX_SIZE)),
        Some(_) => Ok(()),
    }
}

/// Reads a body to its end. `algorithm` is that of the checksum to keep; the promised one is
/// computed too, where it is another.
pub(super) async fn receive(
    shared: &Arc<Shared>,
    mut payload: Payload,
    promised: &Promised,
    algorithm: Algorithm,
) -> AwsResult<Received> {
    let mut upload = Upload::new(shared);
    let mut md5 = Running::new(Algorithm::Md5);
    let mut kept = Running::new(algorithm);
    let mut other = promised
        .checksum
        .as_ref()
        .filter(|(named, _)| *named != algorithm)
        .map(|(named, _)| Running::new(*named));
    while let Some(piece) = payload.stream.next().await {
        let piece = piece?;
        md5.update(&piece);
        kept.update(&piece);
        if let Some(other) = &mut other {
            other.update(&piece);
        }
        upload.push(piece).await?;
        if upload.size() > MAX_SIZE {
            return Err(refusal::too_large(upload.size(), MAX_SIZE));
        }
    }
    let (md5, checksum) = (md5.finish(), kept.finish());
    let computed = other.map_or_else(|| checksum.clone(), Running::finish);
    promised.verify(&payload.trailers, &md5, Some(&computed))?;
    let rest = upload.finish().await?;
    Ok(Received {
        size: upload.size(),
        upload,
        rest,
        md5,
        checksum,
        promised: computed,
    })
}
