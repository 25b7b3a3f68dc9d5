//! Columns that line up, also with wide characters.

use unicode_width::UnicodeWidthStr as _;

use super::style::{self, paint};

/// How a column is filled up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

/// Rows of cells. Cells are plain; the header is painted.
#[derive(Debug)]
pub(crate) struct Table {
    align: Vec<Align>,
    header: Option<Vec<String>>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without a header, such as facts with their names.
    pub(crate) fn plain(align: &[Align]) -> Table {
        Table {
            align: align.to_vec(),
            header: None,
            rows: Vec::new(),
        }
    }

    /// A table with a header.
    pub(crate) fn new(columns: &[(&str, Align)]) -> Table {
        Table {
            align: columns.iter().map(|(_, align)| *align).collect(),
            header: Some(columns.iter().map(|(name, _)| (*name).to_owned()).collect()),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub(crate) fn row<S: Into<String>>(&mut self, cells: impl IntoIterator<Item = S>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
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
            .map(|row| paint(style::DIM, self.line(row, &widths)));
        let rows = self.rows.iter().map(|row| self.line(row, &widths));
        header.chain(rows).collect()
    }

    fn line(&self, row: &[String], widths: &[usize]) -> String {
        let mut line = String::new();
        for ((cell, width), align) in row.iter().zip(widths).zip(&self.align) {
            let fill = " ".repeat(width.saturating_sub(cell.width()));
            line.push_str("  ");
            match align {
                Align::Left => {
                    line.push_str(cell);
                    line.push_str(&fill);
                }
                Align::Right => {
                    line.push_str(&fill);
                    line.push_str(cell);
                }
            }
        }
        line.trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_with_wide_characters() {
        let mut table = Table::plain(&[Align::Left, Align::Right]);
        table.row(["기기", "7"]);
        table.row(["abcde", "12"]);
        assert_eq!(table.lines(), ["  기기    7", "  abcde  12"]);
    }
}
