//! A verdict, a name and a text that is wrapped under itself, in columns.

use anstyle::Style;
use unicode_width::UnicodeWidthStr as _;

use crate::ui::style::{self, paint};
use crate::ui::words;

/// A row.
pub(super) struct Row<'a> {
    pub(super) word: String,
    pub(super) style: Style,
    pub(super) name: &'a str,
    pub(super) text: &'a str,
    pub(super) hints: &'a [String],
}

/// The lines of the rows. Where a narrow terminal leaves little to the last column, it goes on below.
pub(super) fn lines(rows: &[Row<'_>], width: usize) -> Vec<String> {
    let widest = |of: fn(&Row<'_>) -> usize| rows.iter().map(of).max().unwrap_or_default();
    let word = widest(|row| row.word.width());
    let name = widest(|row| row.name.width());
    let indent = 2 + word + 2 + name + 2;
    let mut lines = Vec::new();
    for row in rows {
        let padded = |text: &str, to: usize| format!("{text}{}", " ".repeat(to - text.width()));
        let painted = paint(row.style, padded(&row.word, word));
        let head = format!("  {painted}  {}", padded(row.name, name));
        let narrow = width < indent + 20;
        let (gap, room) = match narrow {
            true => (6, width.saturating_sub(6)),
            false => (indent, width - indent),
        };
        let mut texts = words::wrap(row.text, room).into_iter();
        let first = texts.next().unwrap_or_default();
        if narrow {
            lines.push(head.trim_end().to_owned());
            lines.push(format!("{}{first}", " ".repeat(gap)));
        } else {
            lines.push(format!("{head}  {first}").trim_end().to_owned());
        }
        let hints = row.hints.iter().flat_map(|hint| words::wrap(hint, room));
        let hints = hints.map(|line| paint(style::DIM, &line));
        lines.extend(
            texts
                .chain(hints)
                .map(|line| format!("{}{line}", " ".repeat(gap))),
        );
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(hints: &[String]) -> Vec<Row<'_>> {
        let row = |name, text, hints| Row {
            word: "ok".to_owned(),
            style: style::GOOD,
            name,
            text,
            hints,
        };
        vec![
            row("clock", "in step", &[]),
            row("클럭", "one two three four five", hints),
        ]
    }

    fn plain(width: usize) -> Vec<String> {
        let hints = ["do this".to_owned()];
        let lines = lines(&rows(&hints), width);
        let plain = lines
            .iter()
            .map(|line| anstream::adapter::strip_str(line).to_string());
        plain.collect()
    }

    #[test]
    fn texts_go_on_under_themselves_also_after_wide_names() {
        assert_eq!(
            plain(35),
            [
                "  ok  clock  in step",
                "  ok  클럭   one two three four",
                "             five",
                "             do this",
            ]
        );
    }

    #[test]
    fn on_a_narrow_terminal_texts_stand_below() {
        assert_eq!(
            plain(24),
            [
                "  ok  clock",
                "      in step",
                "  ok  클럭",
                "      one two three four",
                "      five",
                "      do this",
            ]
        );
    }
}
