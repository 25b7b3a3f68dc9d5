//! Version ids and upload ids: they look random, tell their row, and cannot be made up.
//!
//! A listing may go on behind a version that has been deleted since, so the id itself must tell
//! where that was.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

const NONCE: usize = 12;
const CHECK: usize = 4;

/// The id of a row: 32 characters, as AWS's version ids are.
pub(super) fn make(row: i64) -> String {
    let random = uuid::Uuid::new_v4();
    let nonce = &random.as_bytes()[..NONCE];
    let mut bytes = nonce.to_vec();
    bytes.extend(masked(nonce, row.to_be_bytes()));
    bytes.extend(check(&bytes));
    URL_SAFE_NO_PAD.encode(bytes).replace('-', ".")
}

/// The row of an id, if it is one.
pub(super) fn row(id: &str) -> Option<i64> {
    let bytes = URL_SAFE_NO_PAD.decode(id.replace('.', "-")).ok()?;
    let (body, sum) = bytes.split_at_checked(NONCE + 8)?;
    let (nonce, hidden) = body.split_at(NONCE);
    let hidden: [u8; 8] = hidden.try_into().ok()?;
    (sum == check(body)).then(|| i64::from_be_bytes(masked(nonce, hidden)))
}

fn masked(nonce: &[u8], mut bytes: [u8; 8]) -> [u8; 8] {
    let mask = Sha256::digest(nonce);
    for (byte, mask) in bytes.iter_mut().zip(mask.iter()) {
        *byte ^= mask;
    }
    bytes
}

fn check(body: &[u8]) -> [u8; CHECK] {
    let mut hash = Sha256::new();
    hash.update(b"id of a row");
    hash.update(body);
    let hash = hash.finalize();
    [hash[0], hash[1], hash[2], hash[3]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_tells_its_row_and_others_are_no_ids() {
        for number in [1, 255, i64::MAX] {
            let id = make(number);
            assert_eq!(id.len(), 32);
            assert_eq!(row(&id), Some(number));
            assert_ne!(id, make(number));
        }
        for other in [
            "",
            "null",
            "not one",
            "HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD",
            &"é".repeat(16),
        ] {
            assert_eq!(row(other), None, "{other}");
        }
    }
}
