//! Small words and the breaking of lines.

use std::fmt::Display;

use unicode_width::UnicodeWidthStr as _;

pub(crate) const ERROR: &str = "error:";
pub(crate) const WARNING: &str = "warning:";
pub(crate) const HINT: &str = "hint:";

/// A label and a text that continues under itself where it does not fit the width.
pub(crate) fn labelled(label: &str, plain: &str, text: impl Display, width: usize) -> String {
    let indent = plain.width() + 1;
    let lines = wrap(&text.to_string(), width.saturating_sub(indent));
    let gap = format!("\n{}", " ".repeat(indent));
    format!("{label} {}", lines.join(&gap))
}

/// Breaks a text at spaces into lines of at most `width` columns. A word that is longer stays
/// whole, so that addresses and paths can be copied. Line ends of the text stay.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.width() + 1 + word.width() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_long_words_stay_whole() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(
            wrap("a /very/long/path b", 6),
            ["a", "/very/long/path", "b"]
        );
        assert_eq!(wrap("a\nb", 80), ["a", "b"]);
    }

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(wrap("함대 기기", 5), ["함대", "기기"]);
        assert_eq!(wrap("함대 기기", 9), ["함대 기기"]);
    }

    #[test]
    fn a_label_indents_what_follows() {
        assert_eq!(
            labelled("hint:", "hint:", "one two", 10),
            "hint: one\n      two"
        );
    }
}
