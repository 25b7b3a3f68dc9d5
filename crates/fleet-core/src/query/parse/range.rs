//! Ranges: two ends with a bracket each.

use super::Parser;
use crate::query::error::{ErrorKind, Expected};
use crate::query::term::{Bound, Literal, Range};
use crate::query::text::is_blank;

/// An end of a range before its bracket is known; nothing if the end is open.
type End = Option<Literal>;

impl Parser<'_> {
    /// Takes a range, of which the opening bracket comes next. Nothing if it could not be read.
    pub(super) fn range(&mut self) -> Option<Range> {
        let start = self.at;
        let open = self.bump()?;
        let Some((from, to)) = self.ends() else {
            self.leave_range();
            return None;
        };
        self.skip_blanks();
        let close = match self.peek() {
            Some(c @ (']' | '}')) => c,
            other => {
                if other.is_none() {
                    let kind = ErrorKind::UnclosedRange;
                    self.error(start..start + 1, kind, &[Expected::CloseRange]);
                } else {
                    self.unexpected(&[Expected::CloseRange]);
                    self.leave_range();
                }
                return None;
            }
        };
        self.bump();
        Some(Range {
            from: bound(from, open == '['),
            to: bound(to, close == ']'),
        })
    }

    fn ends(&mut self) -> Option<(End, End)> {
        let from = self.end_of_range()?;
        self.skip_blanks();
        if self.word_of_range() == "TO" {
            self.take("TO");
        } else if !self.syntax.range_without_to {
            self.range_error(&[Expected::To]);
            return None;
        }
        Some((from, self.end_of_range()?))
    }

    /// Takes what stands at an end: a text in quotes, or all up to a blank or a closing bracket.
    fn end_of_range(&mut self) -> Option<End> {
        self.skip_blanks();
        if self.peek() == Some('"') {
            return Some(Some(Literal::Text(self.quoted())));
        }
        let start = self.at;
        if matches!(self.word_of_range(), "" | "TO") {
            self.range_error(&[Expected::Bound]);
            return None;
        }
        let mut word = String::new();
        while let Some(c) = self.peek() {
            if is_blank(c) || matches!(c, ']' | '}') {
                break;
            }
            let at = self.at;
            self.bump();
            if c == '\\' {
                word.extend(self.escaped(at));
            } else {
                self.check_special(c, at);
                word.push(c);
            }
        }
        let open = self.text.get(start..self.at) == Some("*");
        Some((!open).then(|| Literal::of_word(word)))
    }

    /// What comes next, up to a blank or a closing bracket.
    fn word_of_range(&self) -> &str {
        let rest = self.rest();
        let end = rest.find(|c| is_blank(c) || matches!(c, ']' | '}'));
        end.and_then(|end| rest.get(..end)).unwrap_or(rest)
    }

    fn range_error(&mut self, expected: &'static [Expected]) {
        let length = match self.word_of_range().len() {
            0 => self.peek().map_or(0, char::len_utf8),
            length => length,
        };
        let span = self.at..self.at + length;
        let kind = match self.text.get(span.clone()) {
            None | Some("") => ErrorKind::End,
            Some(found) => ErrorKind::Unexpected(found.to_owned()),
        };
        self.error(span, kind, expected);
    }

    /// Goes on after a range that could not be read: behind its closing bracket, if it has one before
    /// anything that belongs to another term.
    fn leave_range(&mut self) {
        let stops = |c| matches!(c, ']' | '}' | '[' | '{' | '(' | ')' | ':' | '"');
        if let Some(end) = self.rest().find(stops)
            && self
                .rest()
                .get(end..)
                .is_some_and(|rest| rest.starts_with([']', '}']))
        {
            self.at += end + 1;
        }
    }
}

fn bound(end: End, included: bool) -> Bound {
    match end {
        None => Bound::Open,
        Some(literal) if included => Bound::Included(literal),
        Some(literal) => Bound::Excluded(literal),
    }
}
