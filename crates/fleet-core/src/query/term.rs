//! What one term of a query tests: a value, a range, a comparison or a distance, of a field or of any.

use std::ops::Bound as End;

use super::geo::GeoDistance;
use super::text;
use super::tree::Tree;
use super::wildcard::{Pattern, Piece};

/// One term. Each counts once against the limits, a group as often as it has values.
#[derive(Debug, Clone, PartialEq)]
pub enum Term {
    /// `abc`: some field of the registry, the shadows or Device Defender has it; `*` is everything.
    Anywhere(Test),
    /// `field:abc`.
    Field(Field, Test),
    /// `field>5`.
    Compare(Field, Comparison, Literal),
    /// `field:(a OR b)`, which means `field:a OR field:b`.
    Group(Field, Tree<Test>),
    /// `field:geo_distance,47.6204,-122.3491,15.5km`.
    Geo(Field, GeoDistance),
}

impl Term {
    /// The field that is named, if one is.
    #[must_use]
    pub fn field(&self) -> Option<&Field> {
        match self {
            Self::Anywhere(_) => None,
            Self::Field(field, _)
            | Self::Compare(field, _, _)
            | Self::Group(field, _)
            | Self::Geo(field, _) => Some(field),
        }
    }
}

/// What a value must be like.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Test {
    /// `*`: there is one.
    Exists,
    /// `abc` or `"two words"`: its words stand in the value, one after the other.
    Text(String),
    /// `a*b?`: a word of the value has this form.
    Wild(Pattern),
    /// `[1 TO 5}`: it lies between.
    Range(Range),
}

impl Test {
    /// The test that an unquoted word stands for.
    #[must_use]
    pub fn of_word(pieces: Vec<Piece>) -> Self {
        if pieces == [Piece::Star] {
            return Self::Exists;
        }
        Pattern::new(pieces).map_or_else(Self::Text, Self::Wild)
    }
}

/// Two ends, at least one of which should be closed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Range {
    /// The lower end.
    pub from: Bound,
    /// The upper end.
    pub to: Bound,
}

/// What a range means: numbers, words or anything between its ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Span {
    /// Both ends are open.
    Anything,
    /// Every end that is not open is an unquoted number.
    Numbers(End<f64>, End<f64>),
    /// The ends are words, their case taken away.
    Words(End<String>, End<String>),
}

impl Range {
    pub(super) fn span(&self) -> Span {
        let literals = || {
            [&self.from, &self.to]
                .into_iter()
                .filter_map(Bound::literal)
        };
        if literals().next().is_none() {
            Span::Anything
        } else if literals().all(|literal| matches!(literal, Literal::Number(_))) {
            let value = |literal: &Literal| text::number(literal.text()).unwrap_or_default();
            Span::Numbers(self.from.end(value), self.to.end(value))
        } else {
            let word = |literal: &Literal| text::fold(literal.text());
            Span::Words(self.from.end(word), self.to.end(word))
        }
    }
}

/// An end of a range.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Bound {
    /// `*`: there is no end.
    Open,
    /// `[5` or `5]`: the end itself belongs to the range.
    Included(Literal),
    /// `{5` or `5}`: it does not.
    Excluded(Literal),
}

impl Bound {
    /// What stands at the end, if it is not open.
    #[must_use]
    pub fn literal(&self) -> Option<&Literal> {
        match self {
            Self::Open => None,
            Self::Included(literal) | Self::Excluded(literal) => Some(literal),
        }
    }

    fn end<T>(&self, value: impl Fn(&Literal) -> T) -> End<T> {
        match self {
            Self::Open => End::Unbounded,
            Self::Included(literal) => End::Included(value(literal)),
            Self::Excluded(literal) => End::Excluded(value(literal)),
        }
    }
}

/// Something to compare with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Literal {
    /// A number that is not quoted: numbers are compared by value.
    Number(Number),
    /// Anything else: words are compared letter by letter.
    Text(String),
}

impl Literal {
    /// The number as it was written, or the text.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Number(number) => number.as_str(),
            Self::Text(text) => text,
        }
    }

    /// What an unquoted word stands for.
    #[must_use]
    pub fn of_word(word: String) -> Self {
        match Number::new(&word) {
            Some(number) => Self::Number(number),
            None => Self::Text(word),
        }
    }
}

/// The literal of a number, as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

impl Number {
    /// A number, if the text is the literal of one.
    #[must_use]
    pub fn new(literal: &str) -> Option<Self> {
        text::number(literal).map(|_| Self(literal.to_owned()))
    }

    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its value, always finite.
    #[must_use]
    pub fn value(&self) -> f64 {
        text::number(&self.0).unwrap_or_default()
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(value.to_string())
    }
}

/// How a value is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

impl Comparison {
    /// How it is written.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Greater => ">",
            Self::AtLeast => ">=",
        }
    }

    /// The range that means the same.
    #[must_use]
    pub fn range(self, literal: Literal) -> Range {
        let (from, to) = match self {
            Self::Less => (Bound::Open, Bound::Excluded(literal)),
            Self::AtMost => (Bound::Open, Bound::Included(literal)),
            Self::Greater => (Bound::Excluded(literal), Bound::Open),
            Self::AtLeast => (Bound::Included(literal), Bound::Open),
        };
        Range { from, to }
    }
}

/// The name of a field, in which `*` may stand for any run of characters, dots among them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Field(Vec<Piece>);

impl Field {
    /// The field of exactly this name; a `*` in it is a character of the name. None if it is empty.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        (!name.is_empty()).then(|| Self(vec![Piece::Literal(name.to_owned())]))
    }

    /// The fields whose names have this form; `?` is a character like others. None if it is empty.
    #[must_use]
    pub fn of_pieces(pieces: Vec<Piece>) -> Option<Self> {
        let literal = |piece| match piece {
            Piece::Question => Piece::Literal("?".to_owned()),
            other => other,
        };
        let pieces = Piece::merged(pieces.into_iter().map(literal));
        (!pieces.is_empty()).then_some(Self(pieces))
    }

    pub(super) fn known(name: &'static str) -> Self {
        Self(vec![Piece::Literal(name.to_owned())])
    }

    /// The field below this one: this name, a dot, and that name taken literally.
    #[must_use]
    pub fn child(&self, name: &str) -> Self {
        let below = Piece::Literal(format!(".{name}"));
        Self(Piece::merged(self.0.iter().cloned().chain([below])))
    }

    /// The name, if it has no `*`.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Piece::Literal(name)] => Some(name),
            _ => None,
        }
    }

    /// What the name is made of.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// `field:text`, the text taken literally.
    #[must_use]
    pub fn is(self, text: &str) -> Tree<Term> {
        Tree::Leaf(Term::Field(self, Test::Text(text.to_owned())))
    }

    /// `field:*`.
    #[must_use]
    pub fn exists(self) -> Tree<Term> {
        Tree::Leaf(Term::Field(self, Test::Exists))
    }

    /// `field:(a OR b)`, or `field:a` if there is one text; none if there is none.
    #[must_use]
    pub fn is_any_of<'a>(self, texts: impl IntoIterator<Item = &'a str>) -> Option<Tree<Term>> {
        let test = |text: &str| Tree::Leaf(Test::Text(text.to_owned()));
        Some(Tree::Leaf(match Tree::any(texts.into_iter().map(test))? {
            Tree::Leaf(test) => Term::Field(self, test),
            tests => Term::Group(self, tests),
        }))
    }
}
