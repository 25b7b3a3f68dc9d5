//! What is wrong is told all at once, each with its place and what was expected.

use crate::query::{ErrorKind, Expected, GeoError, Query, Syntax, Unsupported};

/// The errors of a text, each as the part of the text it is about and its kind.
fn wrong(text: &str) -> Vec<(String, ErrorKind)> {
    wrong_as(text, &Syntax::DOCUMENTED)
}

fn wrong_as(text: &str, syntax: &Syntax) -> Vec<(String, ErrorKind)> {
    let errors = match Query::parse_as(text, syntax) {
        Ok(query) => panic!("{text} is read as {query}"),
        Err(errors) => errors,
    };
    let part = |error: &crate::query::QueryError| text[error.span.clone()].to_owned();
    let pair = |error| (part(error), error.kind.clone());
    errors.errors().iter().map(pair).collect()
}

fn unexpected(text: &str) -> (String, ErrorKind) {
    (text.to_owned(), ErrorKind::Unexpected(text.to_owned()))
}

fn at_end() -> (String, ErrorKind) {
    (String::new(), ErrorKind::End)
}

fn at(place: &str, kind: ErrorKind) -> (String, ErrorKind) {
    (place.to_owned(), kind)
}

#[test]
fn operators_without_their_terms() {
    assert_eq!(wrong("thingName:a AND"), [at_end()]);
    assert_eq!(wrong("thingName:a OR"), [at_end()]);
    assert_eq!(wrong("thingName:a NOT"), [at_end()]);
    assert_eq!(wrong("thingName:a -"), [at_end()]);
    assert_eq!(wrong("NOT"), [at_end()]);
    assert_eq!(wrong("AND thingName:a"), [unexpected("AND")]);
    assert_eq!(wrong("thingName:a AND OR thingName:b"), [unexpected("OR")]);
    assert_eq!(wrong("a:1 AND (OR b:2)"), [unexpected("OR")]);
    assert_eq!(wrong("(a:1 OR ) AND b:2"), [unexpected(")")]);
}

#[test]
fn values_that_are_missing() {
    assert_eq!(wrong("thingName:"), [at_end()]);
    assert_eq!(wrong("thingName: AND b:2"), [unexpected("AND")]);
    assert_eq!(wrong("(thingName:)"), [unexpected(")")]);
    assert_eq!(wrong("thingName<"), [at_end()]);
    assert_eq!(wrong("thingName:-a"), [unexpected("-a")]);
}

#[test]
fn parentheses_that_do_not_match() {
    assert_eq!(
        wrong("(a:1 AND (b:2"),
        [
            at("(", ErrorKind::UnclosedParenthesis),
            at("(", ErrorKind::UnclosedParenthesis)
        ]
    );
    assert_eq!(wrong("a:1) b:2"), [at(")", ErrorKind::UnopenedParenthesis)]);
    assert_eq!(wrong("()"), [at("()", ErrorKind::EmptyParentheses)]);
    assert_eq!(
        wrong("a:( ) OR b:2"),
        [at("( )", ErrorKind::EmptyParentheses)]
    );
    assert_eq!(
        wrong("a:(b OR c"),
        [at("(", ErrorKind::UnclosedParenthesis)]
    );
    assert_eq!(wrong("a:(b OR)"), [unexpected(")")]);
}

#[test]
fn quotes_and_escapes_that_do_not_end() {
    assert_eq!(
        wrong("a:1 OR b:\"x y"),
        [at("\"x y", ErrorKind::UnclosedQuote)]
    );
    assert_eq!(wrong("a:x\""), [at("\"", ErrorKind::UnclosedQuote)]);
    assert_eq!(wrong("a:x\\"), [at("\\", ErrorKind::DanglingEscape)]);
    assert_eq!(
        wrong("a:\"x\\\""),
        [at("\"x\\\"", ErrorKind::UnclosedQuote)]
    );
}

#[test]
fn ranges_that_cannot_be_read() {
    for text in [
        "t:[",
        "t:[a",
        "t:[a TO",
        "t:[a TO b",
        "t:[a to b]",
        "t:[a TO b TO c]",
        "t:{",
        "t:]",
        "t:[]",
        "t:a]",
        "t:[aTOb]",
        "t:[a TO b]]",
        "t:a]b",
        "t:a[b",
        "t:a}",
        "t:a{b",
        "a.b[0]:x",
        "t:[TO b]",
        "t:[a TO]",
        "[a TO]",
        "t:[a TO b)",
    ] {
        assert!(!wrong(text).is_empty());
        assert!(!wrong_as(text, &Syntax::MEASURED).is_empty());
    }
    assert_eq!(wrong("t:[1 to 5] OR a:"), [unexpected("to"), at_end()]);
    assert_eq!(
        wrong("t:[1 TO 5 OR a:b"),
        [unexpected("OR")],
        "what follows is read on"
    );
    assert_eq!(wrong("t:{1 TO 5"), [at("{", ErrorKind::UnclosedRange)]);
    assert_eq!(wrong("t:[1 TO ] OR a:"), [unexpected("]"), at_end()]);
    assert_eq!(wrong("a>[1 TO 2]"), [unexpected("[")]);
}

#[test]
fn what_other_search_languages_have() {
    let has_no = |place, what| at(place, ErrorKind::Unsupported(what));
    assert_eq!(wrong("a:b~"), [has_no("~", Unsupported::Fuzzy)]);
    assert_eq!(wrong("a:b~2"), [has_no("~2", Unsupported::Fuzzy)]);
    assert_eq!(wrong("\"a b\"~2"), [has_no("~2", Unsupported::Proximity)]);
    assert_eq!(wrong("a:b^2.5"), [has_no("^2.5", Unsupported::Boost)]);
    assert_eq!(wrong("(a:b c)^2"), [has_no("^2", Unsupported::Boost)]);
    assert_eq!(wrong("+a:b"), [has_no("+", Unsupported::Required)]);
    assert_eq!(
        wrong("a:/b.*c/"),
        [has_no("/b.*c/", Unsupported::RegularExpression)]
    );
    assert_eq!(
        wrong("a:b && c:d || !e:f"),
        [
            at("&&", ErrorKind::UnknownOperator("&&")),
            at("||", ErrorKind::UnknownOperator("||")),
            at("!", ErrorKind::UnknownOperator("!")),
        ]
    );
}

#[test]
fn characters_that_need_quotes() {
    let special = |c: char| at(&c.to_string(), ErrorKind::UnsupportedCharacter(c));
    assert_eq!(wrong("a:x@y OR b:it's"), [special('@'), special('\'')]);
    assert_eq!(
        wrong("a:10:30 OR b:"),
        [unexpected(":"), at_end()],
        "a colon in a value"
    );
    assert!(Query::parse("a:\"x@y\" OR b:it\\'s OR c:\"10:30\"").is_ok());
    let accepting = Syntax {
        special_characters: true,
        ..Syntax::DOCUMENTED
    };
    assert!(Query::parse_as("a:x@y", &accepting).is_ok());
}

#[test]
fn comparisons_in_the_wrong_place() {
    assert_eq!(wrong("a:>5"), [unexpected(">")]);
    assert_eq!(wrong("a=5"), [unexpected("=")]);
    assert_eq!(wrong("a>5*"), [unexpected("5*")]);
    assert_eq!(wrong("a>"), [at_end()]);
    assert_eq!(wrong("a:(b OR c:d)"), [at("c:", ErrorKind::FieldInGroup)]);
}

#[test]
fn geoqueries_that_cannot_be_read() {
    assert_eq!(
        wrong("a:geo_distance,91,0,5km AND b:"),
        [
            at("geo_distance,91,0,5km", ErrorKind::Geo(GeoError::Latitude)),
            at_end()
        ]
    );
}

#[test]
fn not_after_not_is_refused_where_it_was_measured() {
    for text in ["NOT NOT a:1", "NOT -a:1", "-NOT a:1"] {
        assert!(Query::parse(text).is_ok());
        let errors = wrong_as(text, &Syntax::MEASURED);
        assert!(matches!(errors.as_slice(), [(_, ErrorKind::NotNot)]));
    }
}

#[test]
fn nothing_is_no_query() {
    for text in ["", " ", "\t\n"] {
        assert_eq!(wrong(text), [at(text, ErrorKind::Empty)]);
    }
}

#[test]
fn deep_nesting_is_one_error_and_all_that_fits_in_1000_characters_is_read() {
    let nested = |depth: usize| "(".repeat(depth) + "a:1" + &")".repeat(depth);
    assert!(Query::parse(&nested(490)).is_ok());
    for depth in [1000, 100_000] {
        let errors = wrong(&nested(depth));
        assert_eq!(errors, [at("(", ErrorKind::TooDeep { most: 512 })]);
        let nots = "NOT ".repeat(depth) + "a:1";
        assert_eq!(wrong(&nots), [at("NOT", ErrorKind::TooDeep { most: 512 })]);
        let group = "a:(".to_owned() + &"-(".repeat(depth);
        assert_eq!(wrong(&group).len(), 1);
    }
}

#[test]
fn an_error_says_what_was_expected() {
    let errors = Query::parse("a:[1 to 5] AND OR b:2").unwrap_err();
    let expected: Vec<_> = errors.errors().iter().map(|e| e.expected).collect();
    assert_eq!(expected, [&[Expected::To], &[Expected::Term]]);
    assert_eq!(
        errors.to_string(),
        "at character 6: to cannot stand here: expected TO; \
         at character 16: OR cannot stand here: expected a term"
    );
    let korean = Query::parse("국가:한국 AND").unwrap_err();
    assert_eq!(
        korean.to_string(),
        "at character 10: something is missing at the end: expected a term",
        "characters are counted, not bytes"
    );
}
