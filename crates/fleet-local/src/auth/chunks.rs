//! The chunks of `aws-chunked` bodies: their framing and their trailers.

use bytes::{Buf as _, Bytes, BytesMut};

use super::chunk_signer::ChunkSigner;
use crate::error::{AwsError, AwsResult};

/// A line longer than this is no chunk header and no trailer.
const MAX_LINE: usize = 1024;

/// Trailers in one body at most.
const MAX_TRAILERS: usize = 16;

/// Only the last chunk may be smaller (AWS: 8 KiB).
const MIN_CHUNK: u64 = 8192;

#[derive(Debug)]
enum At {
    /// Before a chunk's size.
    Header,
    /// In a chunk's data, with so many bytes to come.
    Data(u64),
    /// Behind a chunk's data.
    DataEnd,
    /// Behind the chunk of size 0.
    Trailers,
    /// Behind everything.
    End,
}

/// Takes chunks apart as their bytes arrive. Data is passed on before its signature is known; a
/// wrong one fails the body, and what was passed on is then thrown away.
#[derive(Debug)]
pub(super) struct Decoder {
    at: At,
    input: Bytes,
    /// The beginning of a line whose end has not arrived.
    line: BytesMut,
    signed: bool,
    signer: Option<ChunkSigner>,
    /// The signature of the chunk being read.
    signature: String,
    /// The size of the chunk before, which must not be small if another one follows.
    last_size: Option<u64>,
    declared: u64,
    decoded: u64,
    announced: Vec<String>,
    trailers: Vec<(String, String)>,
}

impl Decoder {
    /// `declared` is the length of the decoded body, `announced` the names of the trailers.
    pub(super) fn new(
        signed: bool,
        signer: Option<ChunkSigner>,
        declared: u64,
        announced: Vec<String>,
    ) -> Decoder {
        Decoder {
            at: At::Header,
            input: Bytes::new(),
            line: BytesMut::new(),
            signed,
            signer,
            signature: String::new(),
            last_size: None,
            declared,
            decoded: 0,
            announced,
            trailers: Vec::new(),
        }
    }

    /// Gives the decoder more input, after [`Decoder::data`] has used up what it had.
    pub(super) fn feed(&mut self, input: Bytes) {
        self.input = input;
    }

    /// The next data, or nothing until more is fed.
    pub(super) fn data(&mut self) -> AwsResult<Option<Bytes>> {
        loop {
            match self.at {
                At::Data(0) => self.end_chunk()?,
                At::Data(left) => {
                    if self.input.is_empty() {
                        return Ok(None);
                    }
                    let take = usize::try_from(left)
                        .unwrap_or(usize::MAX)
                        .min(self.input.len());
                    let data = self.input.split_to(take);
                    self.at = At::Data(left - data.len() as u64);
                    if let Some(signer) = &mut self.signer {
                        signer.update(&data);
                    }
                    return Ok(Some(data));
                }
                At::End => {
                    return if self.input.is_empty() {
                        Ok(None)
                    } else {
                        Err(malformed())
                    };
                }
                At::Header | At::DataEnd | At::Trailers => match self.take_line()? {
                    Some(line) => self.take(&line)?,
                    None => return Ok(None),
                },
            }
        }
    }

    /// The trailers, once the input has ended where a body may end.
    pub(super) fn finish(self) -> AwsResult<Vec<(String, String)>> {
        let ended = match self.at {
            At::End => true,
            // Some clients leave out the empty line behind the last chunk.
            At::Trailers => self.line.is_empty() && self.announced.is_empty(),
            _ => false,
        };
        if !ended || self.decoded != self.declared {
            return Err(incomplete());
        }
        Ok(self.trailers)
    }

    /// A line without its end, once all of it has arrived.
    fn take_line(&mut self) -> AwsResult<Option<String>> {
        let end = self.input.iter().position(|byte| *byte == b'\n');
        let part = end.unwrap_or(self.input.len());
        if self.line.len() + part > MAX_LINE {
            return Err(malformed());
        }
        self.line.extend_from_slice(&self.input[..part]);
        if end.is_none() {
            self.input.clear();
            return Ok(None);
        }
        self.input.advance(part + 1);
        let line = self.line.split();
        let line = line.strip_suffix(b"\r").unwrap_or(&line);
        match std::str::from_utf8(line) {
            Ok(text) => Ok(Some(text.to_owned())),
            Err(_) => Err(malformed()),
        }
    }

    fn take(&mut self, line: &str) -> AwsResult<()> {
        match self.at {
            At::Header => self.begin_chunk(line),
            At::DataEnd if line.is_empty() => {
                self.at = At::Header;
                Ok(())
            }
            At::Trailers if line.is_empty() => self.end_trailers(),
            At::Trailers => self.trailer(line),
            _ => Err(malformed()),
        }
    }

    fn begin_chunk(&mut self, line: &str) -> AwsResult<()> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        let digits = size.trim();
        let fits = !digits.is_empty() && digits.len() <= 16;
        let size = u64::from_str_radix(digits, 16)
            .ok()
            .filter(|_| fits && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .ok_or_else(malformed)?;
        if self.signed {
            let signature = extension.trim().strip_prefix("chunk-signature=");
            signature
                .ok_or_else(malformed)?
                .clone_into(&mut self.signature);
        }
        if size > 0 && self.last_size.is_some_and(|last| last < MIN_CHUNK) {
            return Err(AwsError::new(
                "InvalidChunkSizeError",
                "Only the last chunk is allowed to have a size less than 8192 bytes",
            ));
        }
        self.last_size = Some(size);
        self.decoded = self.decoded.saturating_add(size);
        if self.decoded > self.declared {
            return Err(incomplete());
        }
        self.at = At::Data(size);
        Ok(())
    }

    fn end_chunk(&mut self) -> AwsResult<()> {
        if let Some(signer) = &mut self.signer {
            signer.chunk(&self.signature)?;
        }
        self.at = match self.last_size {
            Some(0) => At::Trailers,
            _ => At::DataEnd,
        };
        Ok(())
    }

    fn trailer(&mut self, line: &str) -> AwsResult<()> {
        let (name, value) = line.split_once(':').ok_or_else(malformed_trailer)?;
        let name = name.trim().to_ascii_lowercase();
        let known = name == TRAILER_SIGNATURE || self.announced.contains(&name);
        let again = self.trailers.iter().any(|(other, _)| *other == name);
        if !known || again || self.trailers.len() == MAX_TRAILERS {
            return Err(malformed_trailer());
        }
        self.trailers.push((name, value.trim().to_owned()));
        Ok(())
    }

    fn end_trailers(&mut self) -> AwsResult<()> {
        let signature = self
            .trailers
            .iter()
            .position(|(name, _)| name == TRAILER_SIGNATURE)
            .map(|at| self.trailers.remove(at).1);
        let given = |name: &String| self.trailers.iter().any(|(key, _)| key == name);
        if !self.announced.iter().all(given) {
            return Err(malformed_trailer());
        }
        if let Some(signer) = &mut self.signer
            && !self.announced.is_empty()
        {
            let lines: String = self
                .trailers
                .iter()
                .map(|(name, value)| format!("{name}:{value}\n"))
                .collect();
            signer.trailers(&lines, &signature.unwrap_or_default())?;
        }
        self.at = At::End;
        Ok(())
    }
}

const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";

fn malformed() -> AwsError {
    AwsError::new(
        "InvalidRequest",
        "The chunks of the request body are not well-formed",
    )
}

fn malformed_trailer() -> AwsError {
    AwsError::new(
        "MalformedTrailerError",
        "The request contained trailing data that was not well-formed or did not conform to our published schema.",
    )
}

fn incomplete() -> AwsError {
    AwsError::new(
        "IncompleteBody",
        "You did not provide the number of bytes specified by the Content-Length HTTP header",
    )
}

#[cfg(test)]
mod tests {
    use super::super::sigv4::signing_key;
    use super::*;

    /// The signer of the S3 documentation's examples of signed chunks.
    fn documented(seed: &str) -> ChunkSigner {
        let key = signing_key(
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "20130524",
            "us-east-1",
            "s3",
        );
        let scope = "20130524/us-east-1/s3/aws4_request";
        ChunkSigner::new(key, "20130524T000000Z", scope, seed)
    }

    /// Feeds the body in steps of so many bytes.
    fn decode(
        mut decoder: Decoder,
        body: &[u8],
        step: usize,
    ) -> AwsResult<(usize, Vec<(String, String)>)> {
        let mut length = 0;
        for piece in body.chunks(step) {
            decoder.feed(Bytes::copy_from_slice(piece));
            while let Some(data) = decoder.data()? {
                length += data.len();
            }
        }
        Ok((length, decoder.finish()?))
    }

    /// 65 KiB of `a` in chunks of 64 KiB, with the documentation's three signatures.
    fn documented_body() -> Vec<u8> {
        let mut body = Vec::new();
        body.extend_from_slice(b"10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n");
        body.extend_from_slice(&[b'a'; 65_536]);
        body.extend_from_slice(b"\r\n400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n");
        body.extend_from_slice(&[b'a'; 1024]);
        body.extend_from_slice(b"\r\n0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n");
        body
    }

    const SEED: &str = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";

    #[test]
    fn the_documented_chunks_verify_whatever_pieces_they_arrive_in() {
        for step in [1, 7, 4096, 100_000] {
            let decoder = Decoder::new(true, Some(documented(SEED)), 66_560, Vec::new());
            let (length, _) = decode(decoder, &documented_body(), step).unwrap();
            assert_eq!(length, 66_560, "in steps of {step}");
        }
    }

    #[test]
    fn a_changed_byte_in_a_signed_chunk_is_refused() {
        let mut body = documented_body();
        body[1000] = b'b';
        let decoder = Decoder::new(true, Some(documented(SEED)), 66_560, Vec::new());
        let refused = decode(decoder, &body, 4096).unwrap_err();
        assert_eq!(refused.code, "SignatureDoesNotMatch");
    }

    #[test]
    fn the_documented_trailer_verifies() {
        let mut body = Vec::new();
        body.extend_from_slice(b"10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2\r\n");
        body.extend_from_slice(&[b'a'; 65_536]);
        body.extend_from_slice(b"\r\n400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7\r\n");
        body.extend_from_slice(&[b'a'; 1024]);
        body.extend_from_slice(b"\r\n0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n");
        body.extend_from_slice(b"x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n");
        let seed = "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e";
        let announced = vec!["x-amz-checksum-crc32c".to_owned()];
        let decoder = Decoder::new(true, Some(documented(seed)), 66_560, announced);
        let (length, trailers) = decode(decoder, &body, 5000).unwrap();
        assert_eq!(length, 66_560);
        assert_eq!(
            trailers,
            [("x-amz-checksum-crc32c".to_owned(), "sOO8/Q==".to_owned())]
        );
    }

    fn unsigned(declared: u64, announced: &[&str], body: &str) -> Result<usize, String> {
        let announced = announced.iter().map(|name| (*name).to_owned()).collect();
        let decoder = Decoder::new(false, None, declared, announced);
        decode(decoder, body.as_bytes(), 3)
            .map(|(length, _)| length)
            .map_err(|error| error.code.into_owned())
    }

    #[test]
    fn broken_framing_is_refused() {
        assert_eq!(unsigned(5, &[], "5\r\nhello\r\n0\r\n\r\n"), Ok(5));
        assert_eq!(unsigned(0, &[], "0\r\n\r\n"), Ok(0));
        for (declared, body, code) in [
            (5, "", "IncompleteBody"),
            (5, "5\r\nhel", "IncompleteBody"),
            (5, "5\r\nhello\r\n", "IncompleteBody"),
            (6, "5\r\nhello\r\n0\r\n\r\n", "IncompleteBody"),
            (4, "5\r\nhello\r\n0\r\n\r\n", "IncompleteBody"),
            (5, "zz\r\n", "InvalidRequest"),
            (5, "-5\r\nhello\r\n0\r\n\r\n", "InvalidRequest"),
            (5, "5\r\nhelloX\r\n0\r\n\r\n", "InvalidRequest"),
            (5, "5\r\nhello\r\n0\r\n\r\nmore", "InvalidRequest"),
            (9, "11111111111111111\r\n", "InvalidRequest"),
            (
                6,
                "5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n",
                "InvalidChunkSizeError",
            ),
            (
                5,
                "5\r\nhello\r\n0\r\nx-amz-other:1\r\n\r\n",
                "MalformedTrailerError",
            ),
        ] {
            assert_eq!(
                unsigned(declared, &[], body),
                Err(code.to_owned()),
                "{body:?}"
            );
        }
        let endless = "5".repeat(5000);
        assert_eq!(unsigned(5, &[], &endless), Err("InvalidRequest".to_owned()));
    }

    #[test]
    fn an_announced_trailer_must_come() {
        let crc = &["x-amz-checksum-crc32"];
        let body = "5\r\nhello\r\n0\r\nX-Amz-Checksum-CRC32: NhCmhg==\r\n\r\n";
        assert_eq!(unsigned(5, crc, body), Ok(5));
        let without = "5\r\nhello\r\n0\r\n\r\n";
        assert_eq!(
            unsigned(5, crc, without),
            Err("MalformedTrailerError".to_owned())
        );
    }
}
