//! Port: files behind presigned URLs, fetched as a device fetches them: by plain HTTP, unsigned.

use std::fmt;
use std::pin::Pin;

use async_trait::async_trait;
use futures_core::Stream;

/// What a failed download means to a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DownloadFault {
    /// The URL was good once. A new one can be had.
    Expired,
    /// Whoever signed the URL may not read the file, or the signature is wrong.
    Denied,
    /// There is no such file.
    NotFound,
    /// No answer, a failure of the server, or a connection that broke: also after some attempts.
    Unreachable,
    /// It is no URL, or the answer is none that a file comes with.
    Invalid,
}

impl fmt::Display for DownloadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Expired => "the URL has expired",
            Self::Denied => "access denied",
            Self::NotFound => "not found",
            Self::Unreachable => "unreachable",
            Self::Invalid => "not a download",
        })
    }
}

/// A download that failed. Its message never has the URL, which is a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault}: {message}")]
#[non_exhaustive]
pub struct DownloadError {
    /// What it means.
    pub fault: DownloadFault,
    /// What the server said, or what failed on the way.
    pub message: String,
}

impl DownloadError {
    /// A failed download.
    #[must_use]
    pub fn new(fault: DownloadFault, message: impl Into<String>) -> Self {
        Self {
            fault,
            message: message.into(),
        }
    }
}

/// Pieces of a file, in order. It ends with an error if the connection breaks.
pub type Pieces = Pin<Box<dyn Stream<Item = Result<Vec<u8>, DownloadError>> + Send>>;

/// A file that begins to come.
pub struct Download {
    /// How many bytes it has, if the server says so.
    pub length: Option<u64>,
    /// Its bytes.
    pub pieces: Pieces,
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Fetches files. It draws from no budget: AWS counts no requests of presigned URLs.
#[async_trait]
pub trait Downloads: Send + Sync {
    /// `GET`, through the same proxy and with the same trusted certificates as every call.
    ///
    /// # Errors
    /// There is no file to be had, also after some attempts where that helps.
    async fn download(&self, url: &str) -> Result<Download, DownloadError>;
}
