//! The printer: one canonical text for each query, which every syntax reads as the same query.

use std::fmt;

use super::parse::{Place, ends_word, is_special};
use super::term::{Bound, Field, Literal, Range, Term, Test};
use super::text::is_blank;
use super::tree::Tree;
use super::wildcard::Piece;

/// Prints a query, and says where its terms stand: one place for each value of a group.
pub(super) fn print(tree: &Tree<Term>) -> (String, Vec<Place>) {
    let mut printer = Printer::default();
    printer.tree(tree, Printer::term);
    (printer.out, printer.places)
}

#[derive(Default)]
struct Printer {
    out: String,
    places: Vec<Place>,
}

impl Printer {
    fn tree<L>(&mut self, tree: &Tree<L>, leaf: fn(&mut Self, &L)) {
        let (parts, operator) = match tree {
            Tree::Leaf(inner) => return leaf(self, inner),
            Tree::Not(inner) => {
                self.out.push_str("NOT ");
                return self.part(inner, matches!(**inner, Tree::Not(_)), leaf);
            }
            Tree::And(parts) => (parts, " AND "),
            Tree::Or(parts) => (parts, " OR "),
        };
        for (i, part) in parts.iter().enumerate() {
            self.out.push_str(if i == 0 { "" } else { operator });
            self.part(part, false, leaf);
        }
    }

    /// Prints a part of a larger tree, with parentheses unless it needs none in any syntax.
    fn part<L>(&mut self, part: &Tree<L>, always: bool, leaf: fn(&mut Self, &L)) {
        let parentheses = always || matches!(part, Tree::And(_) | Tree::Or(_));
        self.out.push_str(if parentheses { "(" } else { "" });
        self.tree(part, leaf);
        self.out.push_str(if parentheses { ")" } else { "" });
    }

    fn term(&mut self, term: &Term) {
        let start = self.out.len();
        if let Some(field) = term.field() {
            self.field(field);
        }
        let field = start..self.out.len();
        match term {
            Term::Anywhere(test) => self.test(test),
            Term::Field(_, test) => {
                self.out.push(':');
                self.test(test);
            }
            Term::Compare(_, comparison, literal) => {
                self.out.push_str(comparison.symbol());
                match literal {
                    Literal::Number(number) => self.escaped(number.as_str()),
                    Literal::Text(text) => self.quoted(text),
                }
            }
            Term::Geo(_, geo) => {
                self.out.push(':');
                self.out.push_str(&geo.to_string());
            }
            Term::Group(_, group) => {
                self.out.push_str(":(");
                let first = self.places.len();
                self.tree(group, Self::value);
                self.out.push(')');
                for place in self.places.iter_mut().skip(first) {
                    place.field = field.clone();
                }
                return;
            }
        }
        let whole = start..self.out.len();
        self.places.push(Place { whole, field });
    }

    /// A value of a group.
    fn value(&mut self, test: &Test) {
        let start = self.out.len();
        self.test(test);
        let whole = start..self.out.len();
        let field = start..start;
        self.places.push(Place { whole, field });
    }

    fn test(&mut self, test: &Test) {
        match test {
            Test::Exists => self.out.push('*'),
            Test::Text(text) if is_plain(text) => self.out.push_str(text),
            Test::Text(text) => self.quoted(text),
            Test::Wild(pattern) => self.pieces(pattern.pieces()),
            Test::Range(Range { from, to }) => {
                let excludes = |bound| matches!(bound, &Bound::Excluded(_));
                self.out.push(if excludes(from) { '{' } else { '[' });
                self.bound(from);
                self.out.push_str(" TO ");
                self.bound(to);
                self.out.push(if excludes(to) { '}' } else { ']' });
            }
        }
    }

    fn bound(&mut self, bound: &Bound) {
        match bound.literal() {
            None => self.out.push('*'),
            Some(Literal::Number(number)) => self.out.push_str(number.as_str()),
            Some(Literal::Text(text)) => self.quoted(text),
        }
    }

    fn field(&mut self, field: &Field) {
        if field.name().is_some_and(is_operator) {
            self.out.push('\\');
        }
        self.pieces(field.pieces());
    }

    fn pieces(&mut self, pieces: &[Piece]) {
        for (i, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Star => self.out.push('*'),
                Piece::Question => self.out.push('?'),
                Piece::Literal(text) if i == 0 => self.escaped(text),
                Piece::Literal(text) => self.escaped_within(text),
            }
        }
    }

    /// Prints what a word begins with.
    fn escaped(&mut self, text: &str) {
        if text.starts_with(['-', '+']) {
            self.out.push('\\');
        }
        self.escaped_within(text);
    }

    fn escaped_within(&mut self, text: &str) {
        for c in text.chars() {
            if needs_escape(c) {
                self.out.push('\\');
            }
            self.out.push(c);
        }
    }

    fn quoted(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            if matches!(c, '"' | '\\') {
                self.out.push('\\');
            }
            self.out.push(c);
        }
        self.out.push('"');
    }
}

/// The name as a query has it.
impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printer = Printer::default();
        printer.field(self);
        f.write_str(&printer.out)
    }
}

fn needs_escape(c: char) -> bool {
    is_blank(c) || ends_word(c) || is_special(c) || matches!(c, '*' | '?' | '\\')
}

fn is_operator(word: &str) -> bool {
    matches!(word, "AND" | "OR" | "NOT" | "TO" | "&&" | "||")
}

/// Whether a text can stand as a word without quotes.
fn is_plain(word: &str) -> bool {
    let signed = word.starts_with(['-', '+']);
    !word.is_empty() && !signed && !is_operator(word) && !word.chars().any(needs_escape)
}
