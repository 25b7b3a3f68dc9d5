//! CRC-32 as S3 writes it: the four bytes, the greatest first, in base64.

use aws_smithy_types::base64;

pub(super) fn text(crc: u32) -> String {
    base64::encode(crc.to_be_bytes())
}

/// None for what is no CRC-32, such as the checksum of checksums of an upload in parts.
pub(super) fn read(text: &str) -> Option<u32> {
    let bytes = base64::decode(text).ok()?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_is_written_and_read_as_s3_does() {
        // The CRC-32 of "hello world".
        assert_eq!(text(0x0D4A_1185), "DUoRhQ==");
        assert_eq!(read("DUoRhQ=="), Some(0x0D4A_1185));
        assert_eq!(read("DUoRhQ==-2"), None);
        assert_eq!(read("AAAA"), None);
    }
}
