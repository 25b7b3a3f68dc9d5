//! Small words and the breaking of lines.

use std::fmt::Display;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::style::{self, paint};
use crate::lang::say;

/// What stands before an error.
pub(crate) fn error() -> String {
    say!("common-label-error")
}

/// What stands before a warning.
pub(crate) fn warning() -> String {
    say!("common-label-warning")
}

/// What stands before what can be done about an error.
pub(crate) fn hint() -> String {
    say!("common-label-hint")
}

/// A label and a text that continues under itself where it does not fit the width.
pub(crate) fn labelled(label: &str, plain: &str, text: impl Display, width: usize) -> String {
    let indent = plain.width() + 1;
    let lines = wrap(&text.to_string(), width.saturating_sub(indent));
    let gap = format!("\n{}", " ".repeat(indent));
    format!("{label} {}", lines.join(&gap))
}

/// A painted title and a place beside it; below it where both do not fit a line.
pub(crate) fn beside(title: String, place: &str, width: usize) -> Vec<String> {
    let plain = anstream::adapter::strip_str(&title).to_string();
    let both = plain.width() + 2 + place.width();
    let place = paint(style::DIM, place);
    match both <= width {
        true => vec![format!("{title}  {place}")],
        false => vec![title, format!("  {place}")],
    }
}

/// Breaks a text at spaces into lines of at most `width` columns, and between the characters of
/// Chinese and Japanese where Unicode allows it. A word that is longer stays whole, so that
/// addresses and paths can be copied. Line ends of the text stay.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            for (at, part) in parts(word).into_iter().enumerate() {
                let gap = usize::from(at == 0 && !line.is_empty());
                if !line.is_empty() && line.width() + gap + part.width() > width {
                    lines.push(std::mem::take(&mut line));
                } else if gap == 1 {
                    line.push(' ');
                }
                line.push_str(part);
            }
        }
        lines.push(line);
    }
    lines
}

/// The parts of a word between which a line may end: those of Chinese and Japanese text. Korean has
/// spaces, and its words stay whole like those of other languages.
fn parts(word: &str) -> Vec<&str> {
    if word.is_ascii() {
        return vec![word];
    }
    let (mut parts, mut begin) = (Vec::new(), 0);
    for (end, _) in unicode_linebreak::linebreaks(word) {
        let (before, after) = word.split_at(end);
        let beside = [before.chars().next_back(), after.chars().next()];
        if end < word.len() && beside.into_iter().flatten().any(stands_alone) {
            parts.push(&word[begin..end]);
            begin = end;
        }
    }
    parts.push(&word[begin..]);
    parts
}

/// Whether lines may end beside a character without a space: one of two columns that is not Korean.
fn stands_alone(c: char) -> bool {
    let korean =
        matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}');
    c.width() == Some(2) && !korean
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
    fn chinese_and_japanese_break_between_characters_but_not_before_a_full_stop() {
        assert_eq!(wrap("設備を接続する。", 8), ["設備を接", "続する。"]);
        assert_eq!(
            wrap("設備を接続。", 10),
            ["設備を接", "続。"],
            "no 。 begins a line"
        );
        assert_eq!(
            wrap("请运行 fleetctl jobs list 查看任务", 14),
            ["请运行", "fleetctl jobs", "list 查看任务"]
        );
    }

    #[test]
    fn korean_words_stay_whole() {
        assert_eq!(
            wrap("디바이스를 연결합니다", 12),
            ["디바이스를", "연결합니다"]
        );
        assert_eq!(wrap("디바이스를", 4), ["디바이스를"]);
    }

    #[test]
    fn a_label_indents_what_follows() {
        assert_eq!(
            labelled("hint:", "hint:", "one two", 10),
            "hint: one\n      two"
        );
    }
}
