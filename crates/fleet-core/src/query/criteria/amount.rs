//! A number to compare with, as a person writes it: `>50`, `<30`, `=75`, `[30 TO 80]`.

use std::str::FromStr;

use crate::query::{Comparison, Literal, Number, Query, Range, Term, Test, Tree};

/// A number to compare with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// `=75` or `75`.
    Equal(Number),
    /// `>50`, `>=50`, `<30` or `<=30`.
    Compared(Comparison, Number),
    /// `[50 TO *]` or `{30 TO 80]`.
    Within(Range),
}

/// A text that is no amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an amount: write >50, >=50, <30, <=30, =75, 75, [50 TO *] or [30 TO 80]")]
pub struct AmountError(pub String);

impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        let trimmed = text.trim();
        let compared = [
            Comparison::AtLeast,
            Comparison::AtMost,
            Comparison::Greater,
            Comparison::Less,
        ];
        let number = |text: &str| Number::new(text.trim());
        let amount = if trimmed.starts_with(['[', '{']) {
            within(trimmed)
        } else if let Some((comparison, rest)) = compared
            .into_iter()
            .find_map(|comparison| Some((comparison, trimmed.strip_prefix(comparison.symbol())?)))
        {
            number(rest).map(|number| Self::Compared(comparison, number))
        } else {
            number(trimmed.strip_prefix('=').unwrap_or(trimmed)).map(Self::Equal)
        };
        amount.ok_or_else(|| AmountError(text.to_owned()))
    }
}

/// A range of numbers, at least one end of which is not open.
fn within(text: &str) -> Option<Amount> {
    let query = Query::parse(text).ok()?;
    let Tree::Leaf(Term::Anywhere(Test::Range(range))) = query.expr() else {
        return None;
    };
    let ends = [range.from.literal(), range.to.literal()];
    let mut ends = ends.into_iter().flatten().peekable();
    let closed = ends.peek().is_some();
    let numbers = ends.all(|literal| matches!(literal, Literal::Number(_)));
    (closed && numbers).then(|| Amount::Within(range.clone()))
}

impl Amount {
    /// How a name says it: `gt50`, `le30`, `eq75`, `30to80`.
    pub(super) fn word(&self) -> String {
        let compared = |comparison, number: &str| match comparison {
            Comparison::Less => format!("lt{number}"),
            Comparison::AtMost => format!("le{number}"),
            Comparison::Greater => format!("gt{number}"),
            Comparison::AtLeast => format!("ge{number}"),
        };
        match self {
            Self::Equal(number) => format!("eq{}", number.as_str()),
            Self::Compared(comparison, number) => compared(*comparison, number.as_str()),
            Self::Within(range) => {
                let excludes =
                    |bound: &crate::query::Bound| matches!(bound, crate::query::Bound::Excluded(_));
                match (range.from.literal(), range.to.literal()) {
                    (Some(from), Some(to)) => format!("{}to{}", from.text(), to.text()),
                    (Some(from), None) if excludes(&range.from) => {
                        compared(Comparison::Greater, from.text())
                    }
                    (Some(from), None) => compared(Comparison::AtLeast, from.text()),
                    (None, Some(to)) if excludes(&range.to) => {
                        compared(Comparison::Less, to.text())
                    }
                    (None, Some(to)) => compared(Comparison::AtMost, to.text()),
                    (None, None) => "any".to_owned(),
                }
            }
        }
    }
}
