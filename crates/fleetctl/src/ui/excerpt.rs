//! A query with what is wrong in it, each place marked below the text.

use std::ops::Range;

use fleet_core::query::{QueryError, QueryErrors};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::style::{self, paint};
use super::words::wrap;
use crate::errors::Told as _;
use crate::lang::say;

/// What stands before each line.
const INDENT: &str = "  ";

/// A part of the query that fits a line.
struct Row {
    text: String,
    /// Each character's place in bytes and its column.
    columns: Vec<(usize, usize)>,
    /// Where the row ends in the query, in bytes.
    end: usize,
    width: usize,
}

/// The query in lines of at most `width` columns, and below each the errors that begin in it: carets
/// below the place, then what is wrong and what was expected.
pub(crate) fn lines(errors: &QueryErrors, width: usize) -> Vec<String> {
    let room = width.saturating_sub(INDENT.len()).max(20);
    let mut left = errors.errors().iter().peekable();
    let mut lines = Vec::new();
    let mut rows = rows(errors.text(), room).into_iter().peekable();
    while let Some(row) = rows.next() {
        lines.push(format!("{INDENT}{}", row.text));
        let last = rows.peek().is_none();
        while let Some(error) = left.next_if(|error| last || error.span.start < row.end) {
            mark(&mut lines, &row, errors, error, room);
        }
    }
    lines
}

/// A text in lines of at most `width` columns, and carets below the part that is wrong, in bytes.
pub(crate) fn marked(text: &str, wrong: &Range<usize>, width: usize) -> Vec<String> {
    let room = width.saturating_sub(INDENT.len()).max(20);
    let mut lines = Vec::new();
    let mut rows = rows(text, room).into_iter().peekable();
    while let Some(row) = rows.next() {
        lines.push(format!("{INDENT}{}", row.text));
        let begins = row.columns.first().is_none_or(|(at, _)| *at <= wrong.start);
        if begins && (wrong.start < row.end || rows.peek().is_none()) {
            lines.push(carets(&row, wrong).0);
        }
    }
    lines
}

/// The carets below a part of the text, with their column and their number.
fn carets(row: &Row, wrong: &Range<usize>) -> (String, usize, usize) {
    let column = |at: usize| {
        let found = row.columns.iter().find(|(place, _)| *place >= at);
        found.map_or(row.width, |(_, column)| *column)
    };
    let from = column(wrong.start);
    let count = column(wrong.end).saturating_sub(from).max(1);
    let carets = paint(style::BAD, "^".repeat(count));
    (format!("{INDENT}{}{carets}", " ".repeat(from)), from, count)
}

fn mark(lines: &mut Vec<String>, row: &Row, errors: &QueryErrors, error: &QueryError, room: usize) {
    let (marks, from, carets) = carets(row, &(error.span.start..error.span.end));
    let place = errors.character(error);
    let said = say!("errors-query-at", place, wrong = error.told());
    let beside = room.saturating_sub(from + carets + 1);
    let mut beside = wrap(&said, beside.max(1)).into_iter();
    let fits = beside.len() == 1 && said.width() + from + carets < room;
    if let (true, Some(text)) = (fits, beside.next()) {
        lines.push(format!("{marks} {text}"));
        return;
    }
    lines.push(marks);
    let indent = from.min(room / 3);
    let below = wrap(&said, room - indent).into_iter();
    lines.extend(below.map(|line| format!("{INDENT}{}{line}", " ".repeat(indent))));
}

/// Breaks a text after blanks, or within a word that is too long, into rows of at most `room`
/// columns. Whatever would move the cursor is shown as a blank.
fn rows(text: &str, room: usize) -> Vec<Row> {
    let shown = |c: char| {
        if c.is_whitespace() || c.is_control() {
            ' '
        } else {
            c
        }
    };
    let characters: Vec<(usize, char)> =
        text.char_indices().map(|(at, c)| (at, shown(c))).collect();
    let mut rows = Vec::new();
    let mut rest = characters.as_slice();
    while !rest.is_empty() {
        let (row, after) = rest.split_at(fitting(rest, room));
        let end = after.first().map_or(text.len(), |(at, _)| *at);
        rows.push(self::row(row, end));
        rest = after;
    }
    if rows.is_empty() {
        rows.push(row(&[], 0));
    }
    rows
}

/// How many characters are put on the next row; at least one.
fn fitting(characters: &[(usize, char)], room: usize) -> usize {
    let mut width = 0;
    let mut blank = None;
    for (count, (_, c)) in characters.iter().enumerate() {
        width += c.width().unwrap_or(0);
        if width > room {
            return blank.unwrap_or(count).max(1);
        }
        if *c == ' ' {
            blank = Some(count + 1);
        }
    }
    characters.len()
}

fn row(characters: &[(usize, char)], end: usize) -> Row {
    let mut width = 0;
    let columns = characters.iter().map(|(at, c)| {
        let column = width;
        width += c.width().unwrap_or(0);
        (*at, column)
    });
    let columns = columns.collect();
    Row {
        text: characters.iter().map(|(_, c)| c).collect(),
        columns,
        end,
        width,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fleet_core::query::{Index, Limits, Query, Syntax};

    /// The excerpt of a wrong query, without colours.
    fn shown(query: &str, width: usize) -> Vec<String> {
        let limits = &Limits::DYNAMIC_GROUP;
        let read = Query::parse_for(query, &Syntax::DOCUMENTED, limits, Index::Things);
        let lines = lines(&read.unwrap_err(), width);
        let plain = lines
            .iter()
            .map(|line| anstream::adapter::strip_str(line).to_string());
        plain.collect()
    }

    #[test]
    fn every_error_is_marked_below_its_place() {
        assert_eq!(
            shown("thingName: AND tingTypeName:Sedan", 80),
            [
                "  thingName: AND tingTypeName:Sedan",
                "             ^^^ character 12: AND cannot stand here: expected a value",
                "                 ^^^^^^^^^^^^",
                "                 character 16: the index has no field tingTypeName; did you mean",
                "                 thingTypeName?",
            ]
        );
    }

    #[test]
    fn wide_characters_take_two_columns() {
        let lines = shown("thingName:기기 AND )", 80);
        assert_eq!(lines[0], "  thingName:기기 AND )");
        let caret = lines[1].find('^').unwrap();
        assert_eq!(caret, "  thingName:기기 AND ".width(), "{lines:?}");
    }

    #[test]
    fn a_long_query_is_broken_and_errors_stand_below_their_part() {
        let query = format!("thingName:{} AND atributes.country:US", "a".repeat(100));
        let lines = shown(&query, 40);
        assert!(lines.iter().all(|line| line.width() <= 40), "{lines:#?}");
        let at = lines
            .iter()
            .position(|line| line.contains("atributes.country:US"));
        let at = at.unwrap();
        assert_eq!(
            lines[at + 1].find('^'),
            lines[at].find("atributes"),
            "{lines:#?}"
        );
    }

    #[test]
    fn an_empty_query_and_one_of_line_ends_are_shown_on_a_line() {
        assert_eq!(shown("", 80).len(), 2);
        let lines = shown("thingName:a\nAND (", 80);
        assert_eq!(lines[0], "  thingName:a AND (");
    }
}
