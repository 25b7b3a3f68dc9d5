//! Unique ids of IAM and STS: a prefix, then the account and chance in base 32, as AWS's own are.

use rand::{Rng as _, RngExt as _};

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// An id such as `AROA…` (21 characters) or a key id such as `ASIA…` (20). The account can be read
/// back from it: bits 2 to 41 of what follows the prefix.
pub(crate) fn unique(prefix: &str, account: &str, length: usize) -> String {
    let account: u128 = account.parse().unwrap_or_default();
    let chance: u128 = rand::rng().random();
    // 85 bits are 17 characters; the first bit is set, as in ids made since 2019.
    let bits = (1_u128 << 84) | ((account & ACCOUNT_MASK) << 44) | (chance & ((1 << 44) - 1));
    let mut out = prefix.to_owned();
    let digits = (0..17).rev().map(|place| {
        let digit = (bits >> (place * 5)) & 31;
        char::from(ALPHABET[usize::try_from(digit).unwrap_or_default()])
    });
    out.extend(digits);
    out.truncate(length);
    out
}

const ACCOUNT_MASK: u128 = (1 << 40) - 1;

/// The account of a key id that [`unique`] or AWS made since 2019.
pub(crate) fn account_of(key_id: &str) -> Option<String> {
    let digits = key_id.get(4..14)?;
    let mut bits: u64 = 0;
    for character in digits.bytes() {
        let digit = ALPHABET.iter().position(|known| *known == character)?;
        bits = (bits << 5) | u64::try_from(digit).ok()?;
    }
    // 50 bits: the mark, 40 of the account, nine of chance.
    (bits >> 49 == 1).then(|| format!("{:012}", (bits >> 9) & ((1 << 40) - 1)))
}

/// A secret of `bytes` random bytes, as base 64.
pub(crate) fn secret(bytes: usize) -> String {
    use base64::Engine as _;
    let mut buffer = vec![0; bytes];
    rand::rng().fill_bytes(&mut buffer);
    base64::engine::general_purpose::STANDARD.encode(buffer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_can_be_read_from_an_id() {
        let key = unique("ASIA", "123456789012", 20);
        assert_eq!(key.len(), 20);
        assert_eq!(account_of(&key).as_deref(), Some("123456789012"));
        assert_eq!(unique("AROA", "000000000001", 21).len(), 21);
        assert_ne!(key, unique("ASIA", "123456789012", 20));
        // The example of a public write-up of this format.
        assert_eq!(
            account_of("ASIAQNZGKIQY56JQ7WML").as_deref(),
            Some("029608264753")
        );
        assert_eq!(account_of("AKIAIOSFODNN7EXAMPLE"), None);
        assert_eq!(account_of("short"), None);
    }
}
