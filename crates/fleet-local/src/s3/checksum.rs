//! The checksums of S3: their names, their values, their running computation.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;
use md5::Md5;
use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha512};

use crate::error::AwsResult;

/// The algorithms of `x-amz-checksum-*`. The three XXHASH ones are not built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Md5,
    Sha1,
    Sha256,
    Sha512,
}

/// Whether a checksum is of the whole object or of its parts' checksums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Kind {
    Composite,
    FullObject,
}

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Composite => "COMPOSITE",
            Kind::FullObject => "FULL_OBJECT",
        }
    }
}

impl Algorithm {
    pub(crate) const ALL: [Algorithm; 7] = [
        Algorithm::Crc32,
        Algorithm::Crc32c,
        Algorithm::Crc64Nvme,
        Algorithm::Md5,
        Algorithm::Sha1,
        Algorithm::Sha256,
        Algorithm::Sha512,
    ];

    /// The name as the models have it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Algorithm::Crc32 => "CRC32",
            Algorithm::Crc32c => "CRC32C",
            Algorithm::Crc64Nvme => "CRC64NVME",
            Algorithm::Md5 => "MD5",
            Algorithm::Sha1 => "SHA1",
            Algorithm::Sha256 => "SHA256",
            Algorithm::Sha512 => "SHA512",
        }
    }

    /// The name in lower case, as S3's messages have it.
    pub(crate) fn lower(self) -> String {
        self.name().to_ascii_lowercase()
    }

    pub(crate) fn header(self) -> &'static str {
        match self {
            Algorithm::Crc32 => "x-amz-checksum-crc32",
            Algorithm::Crc32c => "x-amz-checksum-crc32c",
            Algorithm::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Algorithm::Md5 => "x-amz-checksum-md5",
            Algorithm::Sha1 => "x-amz-checksum-sha1",
            Algorithm::Sha256 => "x-amz-checksum-sha256",
            Algorithm::Sha512 => "x-amz-checksum-sha512",
        }
    }

    /// The member of XML structures that carries it, such as `ChecksumCRC32`.
    pub(crate) fn member(self) -> String {
        format!("Checksum{}", self.name())
    }

    /// The algorithm of a name that the vocabulary let through.
    pub(crate) fn parse(name: &str) -> AwsResult<Algorithm> {
        let found = Algorithm::ALL.into_iter().find(|one| one.name() == name);
        found.ok_or_else(|| super::refusal::not_built(&format!("x-amz-checksum-{name}")))
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Algorithm::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Algorithm::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Algorithm::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            _ => None,
        }
    }

    fn length(self) -> usize {
        match self {
            Algorithm::Crc32 | Algorithm::Crc32c => 4,
            Algorithm::Crc64Nvme => 8,
            Algorithm::Md5 => 16,
            Algorithm::Sha1 => 20,
            Algorithm::Sha256 => 32,
            Algorithm::Sha512 => 64,
        }
    }

    /// The bytes of a checksum written in base64, if it can be one of this algorithm.
    pub(crate) fn decode(self, text: &str) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(text).ok()?;
        (bytes.len() == self.length()).then_some(bytes)
    }

    /// The checksum of `first` followed by `second`, which is `second_length` bytes long.
    pub(crate) fn combine(
        self,
        first: &[u8],
        second: &[u8],
        second_length: u64,
    ) -> Option<Vec<u8>> {
        let number = |bytes: &[u8]| bytes.iter().fold(0, |n, byte| (n << 8) | u64::from(*byte));
        let crc = self.crc()?;
        let both = crc_fast::checksum_combine(crc, number(first), number(second), second_length);
        Some(both.to_be_bytes()[8 - self.length()..].to_vec())
    }

    /// The checksum of some bytes.
    pub(crate) fn of(self, bytes: &[u8]) -> Vec<u8> {
        let mut running = Running::new(self);
        running.update(bytes);
        running.finish()
    }
}

/// A checksum on its way through a body.
pub(crate) enum Running {
    Crc(crc_fast::Digest, usize),
    Md5(Md5),
    Sha1(Sha1),
    Sha256(Sha256),
    Sha512(Sha512),
}

impl Running {
    pub(crate) fn new(algorithm: Algorithm) -> Running {
        match (algorithm, algorithm.crc()) {
            (_, Some(crc)) => Running::Crc(crc_fast::Digest::new(crc), algorithm.length()),
            (Algorithm::Sha1, _) => Running::Sha1(Sha1::new()),
            (Algorithm::Sha256, _) => Running::Sha256(Sha256::new()),
            (Algorithm::Sha512, _) => Running::Sha512(Sha512::new()),
            _ => Running::Md5(Md5::new()),
        }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match self {
            Running::Crc(crc, _) => crc.update(bytes),
            Running::Md5(hash) => hash.update(bytes),
            Running::Sha1(hash) => hash.update(bytes),
            Running::Sha256(hash) => hash.update(bytes),
            Running::Sha512(hash) => hash.update(bytes),
        }
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        match self {
            Running::Crc(crc, length) => crc.finalize().to_be_bytes()[8 - length..].to_vec(),
            Running::Md5(hash) => hash.finalize().to_vec(),
            Running::Sha1(hash) => hash.finalize().to_vec(),
            Running::Sha256(hash) => hash.finalize().to_vec(),
            Running::Sha512(hash) => hash.finalize().to_vec(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check values of the CRC catalogue for `123456789`, and of `openssl dgst` for the hashes.
    #[test]
    fn every_algorithm_gives_its_published_check_value() {
        let check = "123456789";
        assert_eq!(
            hex::encode(Algorithm::Crc32.of(check.as_bytes())),
            "cbf43926"
        );
        assert_eq!(
            hex::encode(Algorithm::Crc32c.of(check.as_bytes())),
            "e3069283"
        );
        assert_eq!(
            hex::encode(Algorithm::Crc64Nvme.of(check.as_bytes())),
            "ae8b14860a799888"
        );
        assert_eq!(
            hex::encode(Algorithm::Md5.of(check.as_bytes())),
            "25f9e794323b453885f5181f1b624d0b"
        );
        assert_eq!(
            hex::encode(Algorithm::Sha1.of(check.as_bytes())),
            "f7c3bc1d808e04732adf679965ccc34ca7ae3441"
        );
        assert_eq!(
            hex::encode(Algorithm::Sha256.of(check.as_bytes())),
            "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"
        );
    }

    #[test]
    fn the_checksum_of_a_whole_follows_from_its_parts() {
        for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme] {
            let (first, second) = (algorithm.of(b"12345"), algorithm.of(b"6789"));
            let both = algorithm.combine(&first, &second, 4);
            assert_eq!(both, Some(algorithm.of(b"123456789")), "{algorithm:?}");
        }
        assert_eq!(Algorithm::Sha1.combine(b"", b"", 0), None);
    }
}
