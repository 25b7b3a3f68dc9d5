//! What a blank, a word and a number are to fleet indexing, and how case is ignored.

/// Whether words are split at this character: Java's `Character.isWhitespace`, which AWS names.
#[must_use]
pub fn is_blank(c: char) -> bool {
    let java_only = matches!(c, '\u{1c}'..='\u{1f}');
    let not_java = matches!(c, '\u{85}' | '\u{a0}' | '\u{2007}' | '\u{202f}');
    java_only || (c.is_whitespace() && !not_java)
}

/// The words of a text, as they stand.
pub fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(is_blank).filter(|word| !word.is_empty())
}

/// One character with its case taken away. It stays one character, so that `?` counts the same.
pub(super) fn fold_char(c: char) -> char {
    if c.is_ascii() {
        c.to_ascii_lowercase()
    } else {
        c.to_lowercase().next().unwrap_or(c)
    }
}

/// A text with its case taken away, character by character: values are compared in this form.
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

/// The number that a text is a literal of: a sign, digits with a point, an exponent, and nothing
/// else. `NaN`, infinities and anything that is not finite are no numbers.
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    let plain = text
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E'));
    if !plain || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_those_of_java() {
        for blank in [' ', '\t', '\n', '\u{b}', '\u{c}', '\r', '\u{1c}', '\u{1f}'] {
            assert!(is_blank(blank), "{blank:?}");
        }
        assert!(is_blank('\u{3000}') && is_blank('\u{2028}') && is_blank('\u{1680}'));
        for other in ['\u{a0}', '\u{2007}', '\u{202f}', '\u{85}', 'x', '\u{200b}'] {
            assert!(!is_blank(other), "{other:?}");
        }
    }

    #[test]
    fn numbers_are_whole_literals() {
        assert_eq!(number("75"), Some(75.0));
        assert_eq!(number("-1.5e3"), Some(-1500.0));
        assert_eq!(number("+.5"), Some(0.5));
        assert_eq!(number("007"), Some(7.0));
        for other in [
            "", "1.0.0", "NaN", "inf", "e", "-", ".", "1e999", "0x1", "5km", " 5",
        ] {
            assert_eq!(number(other), None, "{other}");
        }
    }

    #[test]
    fn folding_keeps_the_count_of_characters() {
        assert_eq!(fold("STRASSE ΣΑΣ"), "strasse σασ");
        assert_eq!(fold("\u{130}x").chars().count(), 2);
    }
}
