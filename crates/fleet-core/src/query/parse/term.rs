//! One term of a query, and one value of a group.

use super::operators::Leaf;
use super::scan::Word;
use super::{Parser, Place};
use crate::query::error::{ErrorKind, Expected};
use crate::query::geo::GeoDistance;
use crate::query::term::{Comparison, Field, Literal, Term, Test};
use crate::query::tree::Tree;
use crate::query::wildcard::Piece;

impl Leaf for Term {
    const EXPECTED: &'static [Expected] = &[Expected::Term];

    fn read(parser: &mut Parser<'_>) -> Option<Tree<Self>> {
        let start = parser.at;
        if matches!(parser.peek(), Some('"' | '[' | '{')) {
            let test = parser.test()?;
            parser.place(start, start..start);
            return Some(Tree::Leaf(Self::Anywhere(test)));
        }
        let word = parser.word();
        if parser.at == start {
            return None;
        }
        let (places, span) = (parser.places.len(), word.span.clone());
        let term = match parser.peek_after_blanks() {
            Some(':' | '=') => parser.after_colon(word),
            Some('<' | '>') => parser.after_comparison(word),
            _ => {
                parser.suffixes(false);
                let known = !word.pieces.is_empty();
                known.then(|| Self::Anywhere(Test::of_word(word.pieces)))
            }
        }?;
        match term {
            Self::Group(..) => {
                for place in parser.places.iter_mut().skip(places) {
                    place.field = span.clone();
                }
            }
            Self::Anywhere(_) => parser.place(start, start..start),
            _ => {
                parser.places.truncate(places);
                parser.place(start, span);
            }
        }
        Some(Tree::Leaf(term))
    }
}

impl Leaf for Test {
    const EXPECTED: &'static [Expected] = &[Expected::Value];

    fn read(parser: &mut Parser<'_>) -> Option<Tree<Self>> {
        let start = parser.at;
        let test = parser.test()?;
        parser.place(start, start..start);
        let colon = matches!(parser.peek_after_blanks(), Some(':' | '=' | '<' | '>'));
        if colon {
            parser.skip_blanks();
            parser.error(start..parser.at + 1, ErrorKind::FieldInGroup, &[]);
            parser.bump();
            parser.places.pop();
            return None;
        }
        Some(Tree::Leaf(test))
    }
}

impl Parser<'_> {
    /// Notes where a term stands that ends here.
    fn place(&mut self, start: usize, field: std::ops::Range<usize>) {
        let whole = start..self.at;
        self.places.push(Place { whole, field });
    }

    /// A text in quotes, a range or a word, whichever comes; nothing if none does.
    fn test(&mut self) -> Option<Test> {
        match self.peek()? {
            '"' => {
                let text = self.quoted();
                self.suffixes(true);
                Some(Test::Text(text))
            }
            '[' | '{' => {
                let range = self.range();
                self.suffixes(false);
                range.map(Test::Range)
            }
            _ => {
                let start = self.at;
                let word = self.word();
                self.suffixes(false);
                let known = self.at > start && !word.pieces.is_empty();
                known.then(|| Test::of_word(word.pieces))
            }
        }
    }

    /// What follows `field :`, the colon still to be taken.
    fn after_colon(&mut self, field: Word) -> Option<Term> {
        self.skip_blanks();
        if !self.take(":") {
            self.unexpected(&[Expected::Colon]);
            self.bump();
        }
        self.skip_blanks();
        let field = Field::of_pieces(field.pieces);
        let at = self.at;
        if self.peek() == Some('(') {
            self.bump();
            let group = self.tree::<Test>(Some(at));
            self.suffixes(false);
            return Some(match (group?, field?) {
                (Tree::Leaf(test), field) => Term::Field(field, test),
                (group, field) => Term::Group(field, group),
            });
        }
        if let Some('<' | '>') = self.peek() {
            self.unexpected(&[Expected::Value]);
            let (comparison, literal) = self.comparison()?;
            return Some(Term::Compare(field?, comparison, literal));
        }
        if self.rest().starts_with(GeoDistance::PREFIX) {
            return self.geo(field);
        }
        let test = self.value()?;
        Some(Term::Field(field?, test))
    }

    fn geo(&mut self, field: Option<Field>) -> Option<Term> {
        let Word { pieces, span } = self.word();
        let geo = match pieces.as_slice() {
            [Piece::Literal(text)] => text.parse::<GeoDistance>(),
            _ => Err(crate::query::geo::GeoError::Form),
        };
        match geo {
            Ok(geo) => Some(Term::Geo(field?, geo)),
            Err(wrong) => {
                self.error(span, ErrorKind::Geo(wrong), &[]);
                None
            }
        }
    }

    /// A value after a colon, which must come.
    fn value(&mut self) -> Option<Test> {
        if self.peek_operator().is_some() || matches!(self.peek(), Some('-' | '+')) {
            if !self.signed_number() {
                self.unexpected(&[Expected::Value]);
                return None;
            }
            let sign = self.bump()?;
            let word = self.word();
            self.suffixes(false);
            let sign = Piece::Literal(sign.to_string());
            let pieces = std::iter::once(sign).chain(word.pieces);
            return Some(Test::of_word(Piece::merged(pieces)));
        }
        let start = self.at;
        let test = self.test();
        if self.at == start {
            self.unexpected(&[Expected::Value]);
        } else if let Some(':' | '=') = self.peek() {
            self.unexpected(&[Expected::Escape]);
            self.bump();
            self.test();
        }
        test
    }

    /// Whether a number with a sign comes next.
    fn signed_number(&self) -> bool {
        let mut rest = self.rest().chars();
        matches!(rest.next(), Some('-' | '+'))
            && rest.next().is_some_and(|c| c.is_ascii_digit() || c == '.')
    }

    /// What follows `field >`, the sign still to be taken.
    fn after_comparison(&mut self, field: Word) -> Option<Term> {
        self.skip_blanks();
        let (comparison, literal) = self.comparison()?;
        Some(Term::Compare(
            Field::of_pieces(field.pieces)?,
            comparison,
            literal,
        ))
    }

    fn comparison(&mut self) -> Option<(Comparison, Literal)> {
        let comparison = match (self.bump()?, self.take("=")) {
            ('<', false) => Comparison::Less,
            ('<', true) => Comparison::AtMost,
            (_, false) => Comparison::Greater,
            (_, true) => Comparison::AtLeast,
        };
        self.skip_blanks();
        let start = self.at;
        let quoted = self.peek() == Some('"');
        let ranges = matches!(self.peek(), Some('[' | '{'));
        let test = if ranges { None } else { self.value() };
        let literal = match test {
            Some(Test::Text(text)) if quoted => Literal::Text(text),
            Some(Test::Text(text)) => Literal::of_word(text),
            None if ranges => {
                self.unexpected(&[Expected::Value]);
                self.range();
                return None;
            }
            None => return None,
            Some(Test::Exists | Test::Wild(_) | Test::Range(_)) => {
                let found = self.text.get(start..self.at).unwrap_or_default();
                let kind = ErrorKind::Unexpected(found.to_owned());
                self.error(start..self.at, kind, &[Expected::Value, Expected::Escape]);
                return None;
            }
        };
        Some((comparison, literal))
    }
}
