//! Characters, words and quoted texts of a query.

use std::ops::Range;

use super::Parser;
use crate::query::error::{ErrorKind, Expected, Unsupported};
use crate::query::geo::GeoDistance;
use crate::query::text::is_blank;
use crate::query::wildcard::Piece;

/// A word that is neither quoted nor an operator.
pub(super) struct Word {
    pub(super) pieces: Vec<Piece>,
    pub(super) span: Range<usize>,
}

/// The words that stand between or before terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    And,
    Or,
    Not,
}

const OPERATORS: [(&str, Operator); 5] = [
    ("AND", Operator::And),
    ("&&", Operator::And),
    ("OR", Operator::Or),
    ("||", Operator::Or),
    ("NOT", Operator::Not),
];

/// Whether a word ends before this character, unless it is escaped.
pub(in crate::query) const fn ends_word(c: char) -> bool {
    matches!(
        c,
        '(' | ')' | '"' | '[' | ']' | '{' | '}' | ':' | '<' | '>' | '=' | '^' | '~' | '!'
    )
}

/// Whether AWS lists this character as unsupported. The backslash is on that list as well.
pub(in crate::query) const fn is_special(c: char) -> bool {
    matches!(c, '`' | '@' | '#' | '%' | '/' | '\'' | ';' | ',')
}

impl<'a> Parser<'a> {
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Takes one character.
    pub(super) fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    /// Takes this text if it comes next.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let comes = self.rest().starts_with(text);
        if comes {
            self.at += text.len();
        }
        comes
    }

    pub(super) fn skip_blanks(&mut self) {
        self.at = self.text.len() - self.rest().trim_start_matches(is_blank).len();
    }

    /// What comes after blanks.
    pub(super) fn peek_after_blanks(&self) -> Option<char> {
        self.rest().trim_start_matches(is_blank).chars().next()
    }

    /// Where the next word or sign stands, for an error about it.
    pub(super) fn next_span(&self) -> Range<usize> {
        let word = self.bare_word();
        let length = match self.peek() {
            Some(c) if word.is_empty() => c.len_utf8(),
            _ => word.len(),
        };
        self.at..self.at + length
    }

    /// The characters up to a blank or to one that ends a word, escapes not looked at.
    fn bare_word(&self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| is_blank(c) || ends_word(c));
        end.and_then(|end| rest.get(..end)).unwrap_or(rest)
    }

    /// The operator that comes next, and its length; not `-`, which needs its surroundings.
    pub(super) fn peek_operator(&self) -> Option<(Operator, usize)> {
        let rest = self.rest();
        if rest.starts_with('!') {
            return Some((Operator::Not, 1));
        }
        OPERATORS.into_iter().find_map(|(word, operator)| {
            let after = rest.strip_prefix(word)?.chars().next();
            let ends = after.is_none_or(|c| is_blank(c) || ends_word(c));
            ends.then_some((operator, word.len()))
        })
    }

    /// Takes a word, which may be empty if none comes, and reports what cannot stand in one.
    pub(super) fn word(&mut self) -> Word {
        let start = self.at;
        let geo = self.rest().starts_with(GeoDistance::PREFIX);
        if self.peek() == Some('/') && self.regular_expression() {
            return Word {
                pieces: Vec::new(),
                span: start..self.at,
            };
        }
        let mut pieces = Vec::new();
        while let Some(c) = self.peek() {
            if is_blank(c) || ends_word(c) {
                break;
            }
            let at = self.at;
            self.at += c.len_utf8();
            pieces.push(match c {
                '*' => Piece::Star,
                '?' => Piece::Question,
                '\\' => Piece::Literal(self.escaped(at).into_iter().collect()),
                ',' if geo => Piece::Literal(c.to_string()),
                c => {
                    self.check_special(c, at);
                    Piece::Literal(c.to_string())
                }
            });
        }
        Word {
            pieces: Piece::merged(pieces),
            span: start..self.at,
        }
    }

    /// Reports a character that AWS does not support in a word.
    pub(super) fn check_special(&mut self, c: char, at: usize) {
        if is_special(c) && !self.syntax.special_characters {
            let kind = ErrorKind::UnsupportedCharacter(c);
            self.error(at..at + c.len_utf8(), kind, &[Expected::Escape]);
        }
    }

    /// Takes the character after a backslash.
    pub(super) fn escaped(&mut self, backslash: usize) -> Option<char> {
        let c = self.bump();
        if c.is_none() {
            self.error(backslash..self.at, ErrorKind::DanglingEscape, &[]);
        }
        c
    }

    /// Takes a text in quotes, of which the first comes next.
    pub(super) fn quoted(&mut self) -> String {
        let start = self.at;
        self.at += 1;
        let mut text = String::new();
        while let Some(c) = self.bump() {
            match c {
                '"' => return text,
                '\\' => text.extend(self.bump()),
                c => text.push(c),
            }
        }
        let kind = ErrorKind::UnclosedQuote;
        self.error(start..self.at, kind, &[Expected::CloseQuote]);
        text
    }

    /// Takes a `^2` or `~2` that follows a term, and says that there is no such thing.
    pub(super) fn suffixes(&mut self, after_quotes: bool) {
        while let Some(c @ ('^' | '~')) = self.peek() {
            let start = self.at;
            self.at += 1;
            let number = |c: char| c.is_ascii_digit() || c == '.';
            self.at = self.text.len() - self.rest().trim_start_matches(number).len();
            let what = match c {
                '^' => Unsupported::Boost,
                _ if after_quotes => Unsupported::Proximity,
                _ => Unsupported::Fuzzy,
            };
            self.error(start..self.at, ErrorKind::Unsupported(what), &[]);
        }
    }

    /// Takes `/…/`, if the second slash comes before a blank, and says that there is no such thing.
    fn regular_expression(&mut self) -> bool {
        let start = self.at;
        let inner = self.rest().get(1..).unwrap_or_default();
        let end = inner.find(|c| c == '/' || is_blank(c));
        match end.filter(|end| inner.get(*end..).is_some_and(|r| r.starts_with('/'))) {
            Some(end) => self.at += end + 2,
            None => return false,
        }
        let kind = ErrorKind::Unsupported(Unsupported::RegularExpression);
        self.error(start..self.at, kind, &[]);
        true
    }
}
