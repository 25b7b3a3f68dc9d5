//! What is wrong with a query, where, and what was expected there.

use std::fmt;
use std::ops::Range;

use super::geo::GeoError;

/// Something that could have stood in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Expected {
    /// A term, such as `thingName:abc`, or an opening parenthesis.
    #[error("a term")]
    Term,
    /// A value, a range or a group of values.
    #[error("a value")]
    Value,
    /// AND.
    #[error("AND")]
    And,
    /// OR.
    #[error("OR")]
    Or,
    /// NOT.
    #[error("NOT")]
    Not,
    /// The TO of a range.
    #[error("TO")]
    To,
    /// An end of a range, such as `5`, `"a"` or `*`.
    #[error("an end of the range")]
    Bound,
    /// `]` or `}`.
    #[error("] or }}")]
    CloseRange,
    /// `)`.
    #[error(")")]
    CloseParenthesis,
    /// `"`.
    #[error("\"")]
    CloseQuote,
    /// `:`.
    #[error(":")]
    Colon,
    /// A backslash before the character, or quotes around the value.
    #[error("a backslash before it, or quotes around the value")]
    Escape,
}

/// Something of search languages that fleet indexing does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Unsupported {
    /// `/a.*b/`
    #[error("regular expressions")]
    RegularExpression,
    /// `a^2`
    #[error("boosts")]
    Boost,
    /// `a~2`
    #[error("fuzzy searches")]
    Fuzzy,
    /// `"a b"~2`
    #[error("proximity searches")]
    Proximity,
    /// `+a`
    #[error("required terms")]
    Required,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ErrorKind {
    /// There is nothing but blanks.
    #[error("the query is empty")]
    Empty,
    /// The input ends where something must follow.
    #[error("something is missing at the end")]
    End,
    /// Something cannot stand where it stands.
    #[error("{0} cannot stand here")]
    Unexpected(String),
    /// `()`
    #[error("the parentheses are empty")]
    EmptyParentheses,
    /// A `(` without its `)`.
    #[error("this parenthesis is not closed")]
    UnclosedParenthesis,
    /// A `)` without its `(`.
    #[error("this parenthesis was not opened")]
    UnopenedParenthesis,
    /// A `"` without its partner.
    #[error("this quote is not closed")]
    UnclosedQuote,
    /// A `[` or `{` without a `]` or `}`.
    #[error("this range is not closed")]
    UnclosedRange,
    /// A backslash at the very end.
    #[error("nothing follows the backslash")]
    DanglingEscape,
    /// A character that AWS does not support outside quotes.
    #[error("{0:?} is not supported in a word")]
    UnsupportedCharacter(char),
    /// A kind of search that AWS does not have.
    #[error("fleet indexing has no {0}")]
    Unsupported(Unsupported),
    /// `!`, `&&` or `||` where they are not operators.
    #[error("{0} is not an operator")]
    UnknownOperator(&'static str),
    /// NOT directly after NOT where that is not allowed.
    #[error("NOT cannot follow NOT")]
    NotNot,
    /// A field inside the group of another.
    #[error("a group of values has no fields in it")]
    FieldInGroup,
    /// More parentheses or NOTs in each other than can be read.
    #[error("this is nested more than {most} deep")]
    TooDeep {
        /// The most.
        most: usize,
    },
    /// A geoquery that cannot be read.
    #[error("{0}")]
    Geo(GeoError),
    /// More characters than AWS takes.
    #[error("the query has {found} characters, the most is {most}")]
    TooLong {
        /// Characters in the query.
        found: usize,
        /// Characters allowed.
        most: usize,
    },
    /// More terms than AWS takes.
    #[error("the query has {found} terms, the most is {most}")]
    TooManyTerms {
        /// Terms in the query.
        found: usize,
        /// Terms allowed.
        most: usize,
    },
    /// More `*` in one term than AWS takes.
    #[error("the term has {found} of *, the most is {most}")]
    TooManyStars {
        /// `*` in the term.
        found: usize,
        /// `*` allowed.
        most: usize,
    },
    /// More `?` in one term than AWS takes.
    #[error("the term has {found} of ?, the most is {most}")]
    TooManyQuestionMarks {
        /// `?` in the term.
        found: usize,
        /// `?` allowed.
        most: usize,
    },
    /// More terms that begin with a wildcard than AWS takes.
    #[error("{found} terms begin with a wildcard, the most is {most}")]
    TooManyLeadingWildcards {
        /// Terms that do.
        found: usize,
        /// Terms allowed.
        most: usize,
    },
    /// Longer than a query may be in which a term begins with a wildcard.
    #[error(
        "the query has {found} characters, the most is {most} when a term begins with a wildcard"
    )]
    TooLongForLeadingWildcard {
        /// Characters in the query.
        found: usize,
        /// Characters allowed.
        most: usize,
    },
    /// A `?` at the beginning of a term, where that is not allowed.
    #[error("a term cannot begin with ?")]
    LeadingQuestionMark,
    /// The name of a field is too long.
    #[error("the field name has {found} characters, the most is {most}")]
    FieldTooLong {
        /// Characters of the name.
        found: usize,
        /// Characters allowed.
        most: usize,
    },
    /// A field that the index does not have.
    #[error("the index has no field {name}{}", near.iter().map(|near| format!("; did you mean {near}?")).collect::<String>())]
    UnknownField {
        /// The name.
        name: String,
        /// The field that was probably meant.
        near: Option<String>,
    },
    /// A comparison or range of a field that can only be tested for equality.
    #[error("{0} cannot be compared, only tested for a value")]
    NotOrdered(String),
    /// A field that only has a value while it is true.
    #[error("{0} can only be tested for true; write NOT {0}:true")]
    OnlyTrue(String),
}

impl ErrorKind {
    /// Whether the text cannot be read at all, as opposed to read and refused.
    #[must_use]
    pub const fn is_syntax(&self) -> bool {
        !matches!(
            self,
            Self::TooLong { .. }
                | Self::TooManyTerms { .. }
                | Self::TooManyStars { .. }
                | Self::TooManyQuestionMarks { .. }
                | Self::TooManyLeadingWildcards { .. }
                | Self::TooLongForLeadingWildcard { .. }
                | Self::LeadingQuestionMark
                | Self::FieldTooLong { .. }
                | Self::UnknownField { .. }
                | Self::NotOrdered(_)
                | Self::OnlyTrue(_)
                | Self::Unsupported(_)
        )
    }
}

/// One thing that is wrong with a query.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueryError {
    /// Where, in bytes of the query's text, on character boundaries. Empty where something is missing.
    pub span: Range<usize>,
    /// What is wrong.
    pub kind: ErrorKind,
    /// What could have stood there; empty if nothing of the kind would help.
    pub expected: &'static [Expected],
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        let Some((last, first)) = self.expected.split_last() else {
            return Ok(());
        };
        f.write_str(": expected ")?;
        for (i, expected) in first.iter().enumerate() {
            write!(f, "{}{expected}", if i == 0 { "" } else { ", " })?;
        }
        let or = if first.is_empty() { "" } else { " or " };
        write!(f, "{or}{last}")
    }
}

impl std::error::Error for QueryError {}

/// Everything that is wrong with a query, in the order of the places: at least one error.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueryErrors {
    text: String,
    errors: Vec<QueryError>,
}

impl QueryErrors {
    /// The errors of a text, or nothing if there are none.
    pub(super) fn of(text: &str, mut errors: Vec<QueryError>) -> Option<Self> {
        errors.sort_by_key(|error| (error.span.start, error.span.end));
        errors.dedup();
        (!errors.is_empty()).then(|| Self {
            text: text.to_owned(),
            errors,
        })
    }

    /// The error of a text in which there is nothing.
    pub(super) fn empty(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            errors: vec![QueryError {
                span: 0..text.len(),
                kind: ErrorKind::Empty,
                expected: &[Expected::Term],
            }],
        }
    }

    /// The query's text, to which the places refer.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The errors, in the order of their places.
    #[must_use]
    pub fn errors(&self) -> &[QueryError] {
        &self.errors
    }

    /// Which character of the text an error begins at, counted from 1.
    #[must_use]
    pub fn character(&self, error: &QueryError) -> usize {
        let before = self.text.get(..error.span.start);
        before.map_or(0, |before| before.chars().count()) + 1
    }
}

impl fmt::Display for QueryErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut character, mut counted) = (1, 0);
        for (i, error) in self.errors.iter().enumerate() {
            let since = self.text.get(counted..error.span.start);
            character += since.map_or(0, |since| since.chars().count());
            counted = error.span.start;
            let separator = if i == 0 { "" } else { "; " };
            write!(f, "{separator}at character {character}: {error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for QueryErrors {}
