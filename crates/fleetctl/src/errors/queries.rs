//! What is wrong with a query, and with the criteria that one is made from.

use fleet_core::query::{
    AmountError, CriteriaError, ErrorKind, Expected, GeoError, QueryError, QueryErrors, Unsupported,
};

use super::CommandError;
use super::told::{Told, quoted};
use crate::lang::say;

impl From<QueryErrors> for CommandError {
    fn from(errors: QueryErrors) -> CommandError {
        let too_many = |kind: &ErrorKind| matches!(kind, ErrorKind::TooManyTerms { .. });
        let too_many = errors.errors().iter().any(|error| too_many(&error.kind));
        let message = say!("errors-query-wrong", count = errors.errors().len());
        let mut told = CommandError::usage(message);
        told.query = Some(Box::new(errors));
        if too_many {
            told = told.hint(say!("errors-query-max-terms"));
        }
        told
    }
}

impl From<CriteriaError> for CommandError {
    fn from(error: CriteriaError) -> CommandError {
        let told = CommandError::usage(error.told());
        match error {
            CriteriaError::VersionsWithoutType => {
                told.hint(say!("errors-criteria-versions-without-type-hint"))
            }
            _ => told,
        }
    }
}

impl Told for CriteriaError {
    fn told(&self) -> String {
        match self {
            CriteriaError::Nothing => say!("errors-criteria-nothing"),
            CriteriaError::VersionsWithoutType => say!("errors-criteria-versions-without-type"),
            CriteriaError::NoPackage(name) => {
                say!("errors-criteria-no-package", name = name.as_str())
            }
        }
    }
}

impl Told for AmountError {
    fn told(&self) -> String {
        say!("errors-amount", text = quoted(&self.0))
    }
}

impl Told for GeoError {
    fn told(&self) -> String {
        match self {
            GeoError::Form => say!("errors-geo-form"),
            GeoError::Latitude => say!("errors-geo-latitude"),
            GeoError::Longitude => say!("errors-geo-longitude"),
            GeoError::Distance => say!("errors-geo-distance"),
        }
    }
}

impl Told for QueryError {
    fn told(&self) -> String {
        let wrong = kind(&self.kind);
        let expected: Vec<String> = self.expected.iter().map(|one| expected(*one)).collect();
        match expected.split_last() {
            None => wrong,
            Some((one, [])) => say!("errors-query-expected", wrong, expected = one),
            Some((last, first)) => {
                let first = first.join(", ");
                say!("errors-query-expected-one-of", wrong, first, last)
            }
        }
    }
}

fn expected(expected: Expected) -> String {
    match expected {
        Expected::Term => say!("errors-query-a-term"),
        Expected::Value => say!("errors-query-a-value"),
        Expected::Bound => say!("errors-query-an-end"),
        Expected::CloseRange => say!("errors-query-close-range"),
        Expected::Escape => say!("errors-query-an-escape"),
        // Words and signs of the language itself.
        Expected::And
        | Expected::Or
        | Expected::Not
        | Expected::To
        | Expected::CloseParenthesis
        | Expected::CloseQuote
        | Expected::Colon => expected.to_string(),
    }
}

fn kind(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::Empty => say!("errors-query-empty"),
        ErrorKind::End => say!("errors-query-end"),
        ErrorKind::Unexpected(found) => say!("errors-query-unexpected", found),
        ErrorKind::EmptyParentheses => say!("errors-query-empty-parentheses"),
        ErrorKind::UnclosedParenthesis => say!("errors-query-unclosed-parenthesis"),
        ErrorKind::UnopenedParenthesis => say!("errors-query-unopened-parenthesis"),
        ErrorKind::UnclosedQuote => say!("errors-query-unclosed-quote"),
        ErrorKind::UnclosedRange => say!("errors-query-unclosed-range"),
        ErrorKind::DanglingEscape => say!("errors-query-dangling-escape"),
        ErrorKind::UnsupportedCharacter(found) => {
            say!("errors-query-unsupported-character", found = quoted(found))
        }
        ErrorKind::Unsupported(what) => unsupported(*what),
        ErrorKind::UnknownOperator(found) => say!("errors-query-unknown-operator", found = *found),
        ErrorKind::NotNot => say!("errors-query-not-not"),
        ErrorKind::FieldInGroup => say!("errors-query-field-in-group"),
        ErrorKind::Geo(error) => error.told(),
        ErrorKind::LeadingQuestionMark => say!("errors-query-leading-question-mark"),
        ErrorKind::UnknownField { name, near: None } => say!("errors-query-unknown-field", name),
        ErrorKind::UnknownField {
            name,
            near: Some(near),
        } => say!("errors-query-unknown-field-near", name, near),
        ErrorKind::NotOrdered(name) => say!("errors-query-not-ordered", name),
        ErrorKind::OnlyTrue(name) => say!("errors-query-only-true", name),
        limit => over(limit),
    }
}

/// More than AWS takes of something.
fn over(kind: &ErrorKind) -> String {
    match *kind {
        ErrorKind::TooDeep { most } => say!("errors-query-too-deep", most),
        ErrorKind::TooLong { found, most } => say!("errors-query-too-long", found, most),
        ErrorKind::TooManyTerms { found, most } => say!("errors-query-terms", found, most),
        ErrorKind::TooManyStars { found, most } => say!("errors-query-stars", found, most),
        ErrorKind::TooManyQuestionMarks { found, most } => {
            say!("errors-query-question-marks", found, most)
        }
        ErrorKind::TooManyLeadingWildcards { found, most } => {
            say!("errors-query-leading-wildcards", found, most)
        }
        ErrorKind::TooLongForLeadingWildcard { found, most } => {
            say!("errors-query-too-long-wildcard", found, most)
        }
        ErrorKind::FieldTooLong { found, most } => say!("errors-query-field-long", found, most),
        ref other => other.to_string(),
    }
}

fn unsupported(what: Unsupported) -> String {
    match what {
        Unsupported::RegularExpression => say!("errors-query-no-regular-expressions"),
        Unsupported::Boost => say!("errors-query-no-boosts"),
        Unsupported::Fuzzy => say!("errors-query-no-fuzzy"),
        Unsupported::Proximity => say!("errors-query-no-proximity"),
        Unsupported::Required => say!("errors-query-no-required"),
    }
}

#[cfg(test)]
mod tests {
    use fleet_core::query::{Index, Limits, Query, Syntax};

    use super::*;

    #[test]
    fn queries_are_refused_in_the_librarys_own_words_in_english() {
        let mut seen = 0;
        let long = format!("thingName:{}", "a".repeat(1001));
        let terms = vec!["thingName:a"; 20].join(" AND ");
        for text in [
            "",
            "thingName:",
            "AND",
            "()",
            "(thingName:a",
            "thingName:a)",
            "thingName:\"a",
            "attributes.a:[1 TO",
            "thingName:a\\",
            "thingName:/a/",
            "thingName:a^2",
            "thingName:a~",
            "+thingName:a",
            "NOT NOT thingName:a",
            "thingName:(a b:c)",
            "atributes.a:b",
            &long,
            &terms,
            "thingName:****",
            "thingName:?a",
            "connectivity.connected:[1 TO 2]",
            "attributes.a:geo_distance,1",
            "thingName:a && !",
            "a:{1 TO 2",
            "thingName:é(",
        ] {
            for limits in [&Limits::DYNAMIC_GROUP, &Limits::SEARCH] {
                let read = Query::parse_for(text, &Syntax::DOCUMENTED, limits, Index::Things);
                for error in read.err().iter().flat_map(QueryErrors::errors) {
                    seen += 1;
                    // The catalogue gives numbers their separators.
                    let plain = error.told().replace("1,0", "10");
                    assert_eq!(plain, error.to_string(), "{text}");
                }
            }
        }
        assert!(seen > 40, "{seen}");
    }
}
