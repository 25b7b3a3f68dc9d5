//! What the service takes of a query: terms, characters, wildcards.

use super::Query;
use super::error::{ErrorKind, QueryError};
use super::term::{Field, Term, Test};

/// What the service takes of a query. Fields can be changed where an account's quota was raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Terms; a group counts once for each of its values. AWS quotas: 12 for a search, an
    /// aggregation or a fleet metric, 5 for a dynamic group, both adjustable.
    pub terms: usize,
    /// Characters of the query. AWS quota: 1000, adjustable.
    pub characters: usize,
    /// `*` in one term. AWS quota: 2.
    pub stars: usize,
    /// `?` in one term. AWS quota: 5.
    pub question_marks: usize,
    /// Terms that begin with a wildcard. `*` alone does not count. AWS: 1.
    pub leading_wildcards: usize,
    /// Characters of a query in which a term begins with a wildcard. AWS: 100.
    pub characters_with_leading_wildcard: usize,
    /// Characters of a field's name. AWS quota: 1024.
    pub field_characters: usize,
    /// Whether a term may begin with `?`. AWS does not say; public tests measured that it may not.
    pub leading_question_mark: bool,
}

impl Limits {
    /// For SearchIndex, aggregations and fleet metrics.
    pub const SEARCH: Self = Self {
        terms: 12,
        characters: 1000,
        stars: 2,
        question_marks: 5,
        leading_wildcards: 1,
        characters_with_leading_wildcard: 100,
        field_characters: 1024,
        leading_question_mark: true,
    };

    /// For the query of a dynamic group.
    pub const DYNAMIC_GROUP: Self = Self {
        terms: 5,
        ..Self::SEARCH
    };
}

/// Checks a query; its errors refer to its text.
pub(super) fn check(query: &Query, limits: &Limits) -> Vec<QueryError> {
    let whole = 0..query.text.len();
    let found = query.text.chars().count();
    let mut errors = Vec::new();
    let mut report = |span, kind| {
        errors.push(QueryError {
            span,
            kind,
            expected: &[],
        });
    };
    if found > limits.characters {
        let most = limits.characters;
        report(whole.clone(), ErrorKind::TooLong { found, most });
    }
    if let Some(first) = query.places.get(limits.terms) {
        let (found, most) = (query.places.len(), limits.terms);
        let span = first.whole.start..whole.end;
        report(span, ErrorKind::TooManyTerms { found, most });
    }
    let mut leading = Vec::new();
    for ((term, test), place) in terms(query).zip(&query.places) {
        if let Some(kind) = term.field().and_then(|field| field_error(field, limits)) {
            report(place.field.clone(), kind);
        }
        let place = &place.whole;
        let Some(Test::Wild(pattern)) = test else {
            continue;
        };
        let (found, most) = (pattern.stars(), limits.stars);
        if found > most {
            report(place.clone(), ErrorKind::TooManyStars { found, most });
        }
        let (found, most) = (pattern.questions(), limits.question_marks);
        if found > most {
            report(
                place.clone(),
                ErrorKind::TooManyQuestionMarks { found, most },
            );
        }
        if pattern.leads_with_question() && !limits.leading_question_mark {
            report(place.clone(), ErrorKind::LeadingQuestionMark);
        } else if pattern.leads() {
            leading.push(place.clone());
        }
    }
    if let Some(place) = leading.get(limits.leading_wildcards) {
        let (found, most) = (leading.len(), limits.leading_wildcards);
        report(
            place.clone(),
            ErrorKind::TooManyLeadingWildcards { found, most },
        );
    }
    if let Some(place) = leading.first()
        && found > limits.characters_with_leading_wildcard
    {
        let most = limits.characters_with_leading_wildcard;
        report(
            place.clone(),
            ErrorKind::TooLongForLeadingWildcard { found, most },
        );
    }
    errors
}

/// Each term and its test, a group giving one for each of its values: in the order of the places.
pub(super) fn terms(query: &Query) -> impl Iterator<Item = (&Term, Option<&Test>)> {
    query.expr.leaves().flat_map(|term| {
        let tests: Vec<Option<&Test>> = match term {
            Term::Anywhere(test) | Term::Field(_, test) => vec![Some(test)],
            Term::Group(_, group) => group.leaves().map(Some).collect(),
            Term::Compare(..) | Term::Geo(..) => vec![None],
        };
        tests.into_iter().map(move |test| (term, test))
    })
}

fn field_error(field: &Field, limits: &Limits) -> Option<ErrorKind> {
    let found = field.pieces().iter().map(super::wildcard::Piece::count);
    let (found, most) = (found.sum(), limits.field_characters);
    (found > most).then_some(ErrorKind::FieldTooLong { found, most })
}
