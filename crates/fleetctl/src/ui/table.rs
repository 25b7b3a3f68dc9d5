//! Columns that line up, also with wide characters, and facts with their names.

use std::collections::HashMap;

use anstyle::Style;
use unicode_width::UnicodeWidthStr as _;

use super::style::{self, paint};
use super::words::wrap;

/// How a column is filled up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

/// A text filled up with spaces to so many columns of the terminal.
pub(crate) fn padded(text: &str, width: usize) -> String {
    let fill = " ".repeat(width.saturating_sub(text.width()));
    format!("{text}{fill}")
}

/// Rows of cells. Cells are plain text; the header is painted, and cells that are told to be.
#[derive(Debug)]
pub(crate) struct Table {
    align: Vec<Align>,
    header: Option<Vec<String>>,
    rows: Vec<Vec<String>>,
    /// Styles of cells, by row and column.
    styles: HashMap<(usize, usize), Style>,
}

impl Table {
    /// A table without a header, such as facts with their names.
    pub(crate) fn plain(align: &[Align]) -> Table {
        Table {
            align: align.to_vec(),
            header: None,
            rows: Vec::new(),
            styles: HashMap::new(),
        }
    }

    /// A table with a header.
    pub(crate) fn new(columns: &[(&str, Align)]) -> Table {
        Table {
            align: columns.iter().map(|(_, align)| *align).collect(),
            header: Some(columns.iter().map(|(name, _)| (*name).to_owned()).collect()),
            rows: Vec::new(),
            styles: HashMap::new(),
        }
    }

    /// Adds a row.
    pub(crate) fn row<S: Into<String>>(&mut self, cells: impl IntoIterator<Item = S>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// Paints a cell of the last row.
    pub(crate) fn paint(&mut self, column: usize, style: Style) {
        let row = self.rows.len().saturating_sub(1);
        self.styles.insert((row, column), style);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Its lines, each indented by two columns.
    pub(crate) fn lines(&self) -> Vec<String> {
        let widths: Vec<usize> = (0..self.align.len())
            .map(|column| {
                self.header
                    .iter()
                    .chain(&self.rows)
                    .filter_map(|row| row.get(column))
                    .map(|cell| cell.width())
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        let header = self
            .header
            .iter()
            .map(|row| paint(style::DIM, self.line(row, &widths, |_| None)));
        let rows = self.rows.iter().enumerate().map(|(at, row)| {
            self.line(row, &widths, |column| {
                self.styles.get(&(at, column)).copied()
            })
        });
        header.chain(rows).collect()
    }

    fn line(
        &self,
        row: &[String],
        widths: &[usize],
        style: impl Fn(usize) -> Option<Style>,
    ) -> String {
        let mut line = String::new();
        let cells = row.iter().zip(widths).zip(&self.align).enumerate();
        for (column, ((cell, width), align)) in cells {
            let fill = " ".repeat(width.saturating_sub(cell.width()));
            let cell = match style(column) {
                Some(style) => paint(style, cell),
                None => cell.clone(),
            };
            line.push_str("  ");
            match align {
                Align::Left => {
                    line.push_str(&cell);
                    line.push_str(&fill);
                }
                Align::Right => {
                    line.push_str(&fill);
                    line.push_str(&cell);
                }
            }
        }
        line.trim_end().to_owned()
    }
}

/// Facts below one another, each after its name; the names are filled up to the widest of them, so
/// that the facts line up in every language.
#[derive(Debug)]
pub(crate) struct Facts {
    /// The columns of the names, at least.
    least: usize,
    lines: Vec<Fact>,
}

#[derive(Debug)]
enum Fact {
    Named(String, String),
    Painted(String, String),
    /// Below the fact before.
    Below(String),
    /// A line of its own.
    Line(String),
}

impl Facts {
    /// None yet; their names will have so many columns at least.
    pub(crate) fn new(least: usize) -> Facts {
        Facts {
            least,
            lines: Vec::new(),
        }
    }

    /// Adds a fact with its name.
    pub(crate) fn fact(&mut self, name: impl Into<String>, fact: impl Into<String>) {
        self.lines.push(Fact::Named(name.into(), fact.into()));
    }

    /// Adds a fact that has colours, and stays on one line.
    pub(crate) fn painted(&mut self, name: impl Into<String>, fact: impl Into<String>) {
        self.lines.push(Fact::Painted(name.into(), fact.into()));
    }

    /// Adds a line below the last fact.
    pub(crate) fn below(&mut self, fact: impl Into<String>) {
        self.lines.push(Fact::Below(fact.into()));
    }

    /// Adds a line that stays as it is.
    pub(crate) fn line(&mut self, line: impl Into<String>) {
        self.lines.push(Fact::Line(line.into()));
    }

    /// Adds lines that stay as they are.
    pub(crate) fn extend(&mut self, lines: impl IntoIterator<Item = String>) {
        self.lines.extend(lines.into_iter().map(Fact::Line));
    }

    /// Its lines, indented by two columns; a fact that does not fit goes on below itself.
    pub(crate) fn lines(self, width: usize) -> Vec<String> {
        let widths = self.lines.iter().map(|line| match line {
            Fact::Named(name, _) | Fact::Painted(name, _) => name.width(),
            _ => 0,
        });
        let column = widths.max().unwrap_or(0).max(self.least);
        let room = width.saturating_sub(column + 4);
        let mut lines = Vec::new();
        for line in self.lines {
            let (name, facts) = match line {
                Fact::Named(name, fact) => (name, wrap(&fact, room)),
                Fact::Painted(name, fact) => (name, vec![fact]),
                Fact::Below(fact) => (String::new(), wrap(&fact, room)),
                Fact::Line(line) => {
                    lines.push(line);
                    continue;
                }
            };
            for (at, fact) in facts.into_iter().enumerate() {
                let name = if at == 0 { name.as_str() } else { "" };
                let fill = " ".repeat(column - name.width());
                lines.push(format!("  {name}{fill}  {fact}"));
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_line_up_behind_the_widest_name_and_go_on_below_themselves() {
        let mut facts = Facts::new(4);
        facts.fact("이름", "car");
        facts.fact("about", "one two three");
        facts.below("four");
        facts.line("");
        assert_eq!(
            facts.lines(16),
            [
                "  이름   car",
                "  about  one two",
                "         three",
                "         four",
                ""
            ]
        );
    }

    #[test]
    fn columns_line_up_with_wide_characters() {
        let mut table = Table::plain(&[Align::Left, Align::Right]);
        table.row(["기기", "7"]);
        table.row(["abcde", "12"]);
        assert_eq!(table.lines(), ["  기기    7", "  abcde  12"]);
    }

    #[test]
    fn values_line_up_behind_labels_of_any_language() {
        let mut table = Table::plain(&[Align::Left, Align::Left]);
        table.row(["상태:", "ACTIVE"]);
        table.row(["name:", "x"]);
        assert_eq!(table.lines(), ["  상태:  ACTIVE", "  name:  x"]);
    }

    #[test]
    fn painted_cells_line_up_with_plain_ones() {
        let mut table = Table::plain(&[Align::Left, Align::Left]);
        table.row(["ab", "x"]);
        table.paint(0, style::GOOD);
        table.row(["abcd", "y"]);
        let lines = table.lines();
        assert_eq!(lines[0], format!("  {}    x", paint(style::GOOD, "ab")));
        assert_eq!(lines[1], "  abcd  y");
    }
}
