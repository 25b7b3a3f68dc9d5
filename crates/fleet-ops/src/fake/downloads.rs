//! The fake's files behind presigned URLs.

use std::collections::{BTreeMap, VecDeque};

use async_trait::async_trait;
use fleet_core::port::download::{Download, DownloadError, DownloadFault, Downloads};
use futures::stream;

use super::Fake;

/// What can be downloaded.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// Bytes by what the URL begins with.
    files: BTreeMap<String, Vec<u8>>,
    /// What the next downloads end with.
    refusals: VecDeque<DownloadFault>,
    count: u64,
}

impl Fake {
    /// Puts a file behind the URLs that begin so.
    pub(crate) fn file(&self, url: &str, bytes: &[u8]) {
        let files = &mut self.inner().files;
        files.files.insert(url.to_owned(), bytes.to_vec());
    }

    /// The next downloads fail with these.
    pub(crate) fn refuse_downloads(&self, faults: impl IntoIterator<Item = DownloadFault>) {
        self.inner().files.refusals.extend(faults);
    }

    /// How many downloads were asked for.
    pub(crate) fn downloads(&self) -> u64 {
        self.inner().files.count
    }
}

#[async_trait]
impl Downloads for Fake {
    async fn download(&self, url: &str) -> Result<Download, DownloadError> {
        tokio::task::yield_now().await;
        let files = &mut self.inner().files;
        files.count += 1;
        if let Some(fault) = files.refusals.pop_front() {
            return Err(DownloadError::new(fault, "said so"));
        }
        let mut found = files.files.iter().filter(|(at, _)| url.starts_with(*at));
        let Some((_, bytes)) = found.next() else {
            return Err(DownloadError::new(DownloadFault::NotFound, "no such file"));
        };
        // In pieces of three bytes.
        let pieces: Vec<_> = bytes.chunks(3).map(|piece| Ok(piece.to_vec())).collect();
        Ok(Download {
            length: Some(u64::try_from(bytes.len()).unwrap()),
            pieces: Box::pin(stream::iter(pieces)),
        })
    }
}
