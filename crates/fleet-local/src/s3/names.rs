//! The rules of bucket names and object keys.

use super::refusal;
use crate::error::{AwsError, AwsResult};

/// The longest key in bytes of UTF-8 (AWS: 1,024).
const MAX_KEY: usize = 1024;

/// Prefixes and suffixes that AWS keeps for itself.
const KEPT_PREFIXES: &[&str] = &["xn--", "sthree-", "amzn-s3-demo-"];
const KEPT_SUFFIXES: &[&str] = &["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/// Refuses a name that no new bucket may have.
pub(super) fn check_bucket(name: &str) -> AwsResult<()> {
    if is_bucket(name) {
        Ok(())
    } else {
        Err(refusal::invalid_bucket_name(name))
    }
}

fn is_bucket(name: &str) -> bool {
    let letter_or_digit = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = name.as_bytes();
    (3..=63).contains(&bytes.len())
        && bytes
            .iter()
            .all(|byte| letter_or_digit(*byte) || matches!(byte, b'-' | b'.'))
        && bytes.first().is_some_and(|byte| letter_or_digit(*byte))
        && bytes.last().is_some_and(|byte| letter_or_digit(*byte))
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !KEPT_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        && !KEPT_SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

/// Whether a name could ever have been a bucket's: the oldest ones had more freedom.
pub(super) fn could_be_bucket(name: &str) -> bool {
    (3..=255).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'))
}

/// Refuses a key that is too long.
pub(super) fn check_key(key: &str) -> AwsResult<()> {
    if key.len() <= MAX_KEY {
        return Ok(());
    }
    Err(AwsError::new("KeyTooLongError", "Your key is too long")
        .with("Size", key.len())
        .with("MaxSizeAllowed", MAX_KEY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_name_follows_the_documented_rules() {
        for good in ["abc", "a.b-c", "0ab", "a".repeat(63).as_str(), "1.2.3.four"] {
            assert!(is_bucket(good), "{good}");
        }
        for bad in [
            "ab",
            "a".repeat(64).as_str(),
            "Abc",
            "a_c",
            "-abc",
            "abc-",
            ".abc",
            "a..b",
            "192.168.5.4",
            "xn--abc",
            "sthree-abc",
            "abc-s3alias",
            "abc--ol-s3",
        ] {
            assert!(!is_bucket(bad), "{bad}");
        }
    }

    #[test]
    fn a_key_is_measured_in_bytes() {
        assert!(check_key(&"é".repeat(512)).is_ok());
        assert_eq!(
            check_key(&"é".repeat(513)).unwrap_err().code,
            "KeyTooLongError"
        );
    }
}
