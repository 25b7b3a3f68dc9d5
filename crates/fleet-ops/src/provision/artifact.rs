//! A firmware file: a zip with one stored entry, the same bytes every time.

use std::io::{Cursor, Write};
use std::sync::Arc;

use fleet_core::name::{PackageName, VersionName};
use fleet_core::port::buckets::{Content, ContentStream};
use futures::stream;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// How many bytes a piece of an upload has.
const PIECE: usize = 64 * 1024;

/// The bytes of a firmware file.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Artifact(Arc<[u8]>);

impl Artifact {
    /// The firmware of a package's version: `firmware_<version>.bin` in a zip.
    pub(crate) fn new(
        package: &PackageName,
        version: &VersionName,
    ) -> zip::result::ZipResult<Self> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        zip.start_file(format!("firmware_{version}.bin"), options)?;
        writeln!(zip, "Firmware version {version} for {package}")?;
        Ok(Self(zip.finish()?.into_inner().into()))
    }
}

impl std::fmt::Debug for Artifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Artifact({} bytes)", self.0.len())
    }
}

impl Content for Artifact {
    fn length(&self) -> u64 {
        u64::try_from(self.0.len()).unwrap_or(u64::MAX)
    }

    fn open_at(&self, offset: u64) -> ContentStream {
        let bytes = self.0.clone();
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        Box::pin(stream::unfold(offset, move |at| {
            let piece = bytes.get(at..).filter(|rest| !rest.is_empty()).map(|rest| {
                let length = rest.len().min(PIECE);
                (Ok(rest.iter().take(length).copied().collect()), at + length)
            });
            std::future::ready(piece)
        }))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use futures::TryStreamExt;
    use zip::ZipArchive;

    use super::*;

    fn artifact() -> Artifact {
        Artifact::new(&"SedanVehicle".parse().unwrap(), &"1.0.0".parse().unwrap()).unwrap()
    }

    #[test]
    fn it_is_a_zip_with_one_stored_entry() {
        let mut zip = ZipArchive::new(Cursor::new(artifact().0.to_vec())).unwrap();
        assert_eq!(zip.len(), 1);
        let mut entry = zip.by_index(0).unwrap();
        assert_eq!(entry.name().unwrap(), "firmware_1.0.0.bin");
        assert_eq!(entry.compression(), CompressionMethod::Stored);
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        assert_eq!(text, "Firmware version 1.0.0 for SedanVehicle\n");
    }

    #[test]
    fn it_has_the_same_bytes_every_time() {
        assert_eq!(artifact(), artifact());
        // The date in a zip begins in 1980; any later date would be that of the build or the run.
        assert_eq!(artifact().0[10..14], [0, 0, 0x21, 0]);
    }

    #[tokio::test]
    async fn it_can_be_read_from_the_start_more_than_once() {
        let artifact = artifact();
        for _ in 0..2 {
            let pieces: Vec<Vec<u8>> = artifact.open().try_collect().await.unwrap();
            assert_eq!(pieces.concat(), artifact.0.to_vec());
        }
        let rest: Vec<Vec<u8>> = artifact.open_at(100).try_collect().await.unwrap();
        assert_eq!(rest.concat(), artifact.0[100..]);
        assert_eq!(artifact.length(), artifact.0.len() as u64);
    }
}
