//! The signatures of the chunks of a body: each one covers the one before.

use sha2::{Digest as _, Sha256};

use super::sigv4::{hmac, sha256_hex};
use crate::error::{AwsError, AwsResult};

const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The chain of signatures, and the hash of the chunk that is being read.
#[derive(Debug)]
pub(super) struct ChunkSigner {
    key: [u8; 32],
    /// Time and scope, as the strings to sign have them.
    head: String,
    previous: String,
    hash: Sha256,
}

impl ChunkSigner {
    pub(super) fn new(key: [u8; 32], time: &str, scope: &str, seed: &str) -> ChunkSigner {
        ChunkSigner {
            key,
            head: format!("{time}\n{scope}"),
            previous: seed.to_owned(),
            hash: Sha256::new(),
        }
    }

    /// Takes in a piece of the chunk.
    pub(super) fn update(&mut self, data: &[u8]) {
        self.hash.update(data);
    }

    /// Ends the chunk.
    pub(super) fn chunk(&mut self, signature: &str) -> AwsResult<()> {
        let hash = hex::encode(std::mem::take(&mut self.hash).finalize());
        let text = format!(
            "AWS4-HMAC-SHA256-PAYLOAD\n{}\n{}\n{EMPTY_SHA256}\n{hash}",
            self.head, self.previous
        );
        self.advance(&text, signature)
    }

    /// Checks the trailers, written as `name:value` lines.
    pub(super) fn trailers(&mut self, lines: &str, signature: &str) -> AwsResult<()> {
        let hash = sha256_hex(lines.as_bytes());
        let text = format!(
            "AWS4-HMAC-SHA256-TRAILER\n{}\n{}\n{hash}",
            self.head, self.previous
        );
        self.advance(&text, signature)
    }

    fn advance(&mut self, text: &str, signature: &str) -> AwsResult<()> {
        let expected = hex::encode(hmac(&self.key, text.as_bytes()));
        if expected != signature {
            return Err(AwsError::new(
                "SignatureDoesNotMatch",
                "The chunk signature we calculated does not match the signature you provided.",
            ));
        }
        self.previous = expected;
        Ok(())
    }
}
