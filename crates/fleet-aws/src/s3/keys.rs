//! Keys of objects on their way through XML, which cannot carry every character that a key may have.

use percent_encoding::percent_decode_str;

/// A key that S3 was asked to encode: blanks are plus signs there. None if it is not UTF-8.
pub(super) fn decoded(key: &str) -> Option<String> {
    let key = key.replace('+', " ");
    let key = percent_decode_str(&key).decode_utf8().ok()?;
    Some(key.into_owned())
}

/// Whether XML 1.0 can carry a key. Line ends it carries escaped, which the SDK sees to; most
/// other control characters it does not have at all.
pub(super) fn fits_xml(key: &str) -> bool {
    !key.chars().any(|c| match c {
        '\t' | '\n' | '\r' => false,
        c => c < ' ' || matches!(c, '\u{FFFE}' | '\u{FFFF}'),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoded_key_is_read() {
        for (encoded, key) in [
            ("a+b%2Bc/d*.zip", "a b+c/d*.zip"),
            ("%00%01%0D%0A", "\0\u{1}\r\n"),
            ("%C3%BC%252F", "ü%2F"),
        ] {
            assert_eq!(decoded(encoded).as_deref(), Some(key));
        }
        assert_eq!(decoded("%FF"), None);
    }

    #[test]
    fn control_characters_but_blanks_and_line_ends_do_not_fit_into_xml() {
        for key in ["", "a b<&>\"'/ü🚗.zip", "\t\r\n", "\u{7F}\u{85}\u{FFFD}"] {
            assert!(fits_xml(key), "{key:?}");
        }
        for key in ["\0", "a\u{1F}b", "\u{B}", "\u{C}", "\u{FFFE}", "\u{FFFF}"] {
            assert!(!fits_xml(key), "{key:?}");
        }
    }
}
