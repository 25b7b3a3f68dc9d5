//! A file as the content of an upload: streamed, read again for a retry, refused if it changes meanwhile.

use std::fmt;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use fleet_core::port::buckets::{Content, ContentStream};
use futures::{StreamExt as _, stream};
use tokio_util::io::ReaderStream;

use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;

/// How many bytes are read at once.
const PIECE: usize = 256 * 1024;

/// The bytes of a file, as it was when it was named.
pub(crate) struct FileContent {
    path: PathBuf,
    length: u64,
    modified: Option<SystemTime>,
}

impl FileContent {
    /// Looks at the file; nothing of it is read.
    pub(crate) fn open(path: &Path) -> Outcome<Self> {
        let failed = |cause| CommandError::file("read", path, &cause);
        let metadata = File::open(path)
            .and_then(|file| file.metadata())
            .map_err(failed)?;
        if !metadata.is_file() {
            return Err(CommandError::new(
                Kind::Settings,
                say!("errors-file-no-file", path = path.display().to_string()),
            ));
        }
        Ok(Self {
            path: path.to_owned(),
            length: metadata.len(),
            modified: metadata.modified().ok(),
        })
    }

    /// Whether a file begins with these bytes.
    pub(crate) fn begins_with(path: &Path, bytes: &[u8]) -> Outcome<bool> {
        let failed = |cause| CommandError::file("read", path, &cause);
        let mut begin = Vec::new();
        let most = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let file = File::open(path).map_err(failed)?;
        file.take(most).read_to_end(&mut begin).map_err(failed)?;
        Ok(begin == bytes)
    }

    fn reader(&self, offset: u64) -> io::Result<tokio::fs::File> {
        let mut file = File::open(&self.path)?;
        let metadata = file.metadata()?;
        if metadata.len() != self.length || metadata.modified().ok() != self.modified {
            return Err(io::Error::other(format!(
                "{} was changed while it was sent",
                self.path.display()
            )));
        }
        file.seek(SeekFrom::Start(offset))?;
        Ok(tokio::fs::File::from_std(file))
    }
}

impl fmt::Debug for FileContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} bytes)", self.path.display(), self.length)
    }
}

impl Content for FileContent {
    fn length(&self) -> u64 {
        self.length
    }

    fn open_at(&self, offset: u64) -> ContentStream {
        match self.reader(offset) {
            Ok(file) => {
                let pieces = ReaderStream::with_capacity(file, PIECE);
                Box::pin(pieces.map(|piece| piece.map(|bytes| bytes.to_vec())))
            }
            Err(error) => Box::pin(stream::once(std::future::ready(Err(error)))),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use futures::TryStreamExt as _;

    use super::*;

    async fn read(content: &FileContent, offset: u64) -> io::Result<Vec<u8>> {
        let pieces: Vec<Vec<u8>> = content.open_at(offset).try_collect().await?;
        Ok(pieces.concat())
    }

    #[tokio::test]
    async fn a_file_is_read_from_anywhere_as_often_as_wanted() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        let bytes: Vec<u8> = (0..PIECE + 1000).map(|n| (n % 251) as u8).collect();
        file.write_all(&bytes).unwrap();
        let content = FileContent::open(file.path()).unwrap();
        assert_eq!(content.length(), bytes.len() as u64);
        for offset in [0, 7, PIECE, bytes.len()] {
            assert_eq!(
                read(&content, offset as u64).await.unwrap(),
                bytes[offset..]
            );
        }
        assert!(FileContent::begins_with(file.path(), &[0, 1, 2]).unwrap());
        assert!(!FileContent::begins_with(file.path(), b"PK").unwrap());
    }

    #[tokio::test]
    async fn a_file_that_changed_is_not_sent() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(b"one").unwrap();
        let content = FileContent::open(file.path()).unwrap();
        file.write_all(b"more").unwrap();
        let changed = read(&content, 0).await.unwrap_err().to_string();
        assert!(
            changed.ends_with("was changed while it was sent"),
            "{changed}"
        );
    }

    #[test]
    fn what_is_no_file_is_told() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(
            FileContent::open(dir.path()).unwrap_err().kind,
            Kind::Settings
        );
        let missing = dir.path().join("missing");
        assert_eq!(
            FileContent::open(&missing).unwrap_err().kind,
            Kind::Settings
        );
    }
}
