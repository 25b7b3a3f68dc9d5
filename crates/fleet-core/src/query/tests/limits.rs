//! The service's limits, with the place of what passes them.

use crate::query::{ErrorKind, Limits, Query, Syntax};

fn refused(text: &str, limits: &Limits) -> Vec<(String, ErrorKind)> {
    let query = Query::parse(text).unwrap();
    let errors = match query.check(limits) {
        Ok(()) => return Vec::new(),
        Err(errors) => errors,
    };
    let pair = |e: &crate::query::QueryError| (text[e.span.clone()].to_owned(), e.kind.clone());
    errors.errors().iter().map(pair).collect()
}

#[test]
fn twelve_terms_are_searched_and_five_make_a_group() {
    let terms = |count: usize| vec!["a:1"; count].join(" OR ");
    assert_eq!(refused(&terms(12), &Limits::SEARCH), []);
    assert_eq!(refused(&terms(5), &Limits::DYNAMIC_GROUP), []);
    let too_many = ErrorKind::TooManyTerms {
        found: 13,
        most: 12,
    };
    assert_eq!(
        refused(&terms(13), &Limits::SEARCH),
        [("a:1".to_owned(), too_many)]
    );
    let too_many = ErrorKind::TooManyTerms { found: 6, most: 5 };
    assert_eq!(
        refused(
            "a:(1 OR 2) b:[1 TO 2] NOT c>5 * abc",
            &Limits::DYNAMIC_GROUP
        ),
        [("abc".to_owned(), too_many)],
        "each value of a group counts, and everything else once"
    );
    let raised = Limits {
        terms: 6,
        ..Limits::DYNAMIC_GROUP
    };
    assert_eq!(refused(&terms(6), &raised), []);
}

#[test]
fn a_query_has_at_most_1000_characters() {
    let text = format!("thingName:{}", "é".repeat(990));
    assert_eq!(refused(&text, &Limits::SEARCH), []);
    let longer = text + "é";
    let too_long = ErrorKind::TooLong {
        found: 1001,
        most: 1000,
    };
    assert_eq!(
        refused(&longer, &Limits::SEARCH),
        [(longer.clone(), too_long)]
    );
}

#[test]
fn wildcards_of_a_term_are_counted_and_escaped_ones_are_not() {
    let ok = "a:*b* OR a:b?c?d?e?f? OR a:\"*b*c*\" OR a:b\\*c\\*d\\*";
    assert_eq!(refused(ok, &Limits::SEARCH), []);
    assert_eq!(
        refused("a:1 a:b*c*d* e:1", &Limits::SEARCH),
        [(
            "a:b*c*d*".into(),
            ErrorKind::TooManyStars { found: 3, most: 2 }
        )]
    );
    let found = ErrorKind::TooManyQuestionMarks { found: 6, most: 5 };
    assert_eq!(
        refused("a:(1 OR b??????)", &Limits::SEARCH),
        [("b??????".into(), found)]
    );
}

#[test]
fn one_term_begins_with_a_wildcard_and_then_the_query_is_short() {
    let everything = "* OR a:* OR a:*b";
    assert_eq!(
        refused(everything, &Limits::SEARCH),
        [],
        "existence is no leading wildcard"
    );
    let two = ErrorKind::TooManyLeadingWildcards { found: 2, most: 1 };
    assert_eq!(
        refused("thingName:*my AND thingGroupNames:*echo", &Limits::SEARCH),
        [("thingGroupNames:*echo".into(), two)]
    );
    let long = format!("a:*b OR a:{}", "c".repeat(91));
    let too_long = ErrorKind::TooLongForLeadingWildcard {
        found: 101,
        most: 100,
    };
    assert_eq!(refused(&long, &Limits::SEARCH), [("a:*b".into(), too_long)]);
    assert_eq!(refused(&long[..100], &Limits::SEARCH), []);
}

#[test]
fn a_question_mark_in_front_can_be_refused() {
    let strict = Limits {
        leading_question_mark: false,
        ..Limits::SEARCH
    };
    assert_eq!(refused("a:?b", &Limits::SEARCH), []);
    assert_eq!(
        refused("a:?b", &strict),
        [("a:?b".into(), ErrorKind::LeadingQuestionMark)]
    );
}

#[test]
fn field_names_have_at_most_1024_characters() {
    let limits = Limits {
        characters: 5000,
        ..Limits::SEARCH
    };
    let name = "f".repeat(1024);
    assert_eq!(refused(&format!("{name}:1"), &limits), []);
    assert_eq!(
        refused(&format!("{name}f:1"), &limits),
        [(
            format!("{name}f"),
            ErrorKind::FieldTooLong {
                found: 1025,
                most: 1024
            }
        )]
    );
}

#[test]
fn syntax_and_limits_are_told_together() {
    let text = "a:b*c*d* AND (e:f";
    let errors = Query::parse_within(text, &Syntax::DOCUMENTED, &Limits::SEARCH).unwrap_err();
    let kinds: Vec<_> = errors.errors().iter().map(|e| e.kind.clone()).collect();
    assert_eq!(
        kinds,
        [
            ErrorKind::TooManyStars { found: 3, most: 2 },
            ErrorKind::UnclosedParenthesis
        ]
    );
}
