//! Laws of reading and printing, on generated queries and on soups of their tokens.

use proptest::prelude::*;

use super::arbitrary::{expr, soup};
use crate::query::document::Document;
use crate::query::{ErrorKind, Limits, Matcher, Query, Syntax};

/// What must hold of any text, a query or not.
fn sane(text: &str) -> Result<(), TestCaseError> {
    for syntax in [Syntax::DOCUMENTED, Syntax::MEASURED] {
        match Query::parse_as(text, &syntax) {
            Ok(query) => {
                let printed = query.to_string();
                let again = Query::parse_as(&printed, &syntax);
                prop_assert_eq!(again.as_ref(), Ok(&query), "printed as {}", printed);
                prop_assert_eq!(query.text(), text);
                prop_assert_eq!(again.unwrap().terms(), query.terms());
                if let Err(errors) = query.check(&Limits::DYNAMIC_GROUP) {
                    places(text, &errors)?;
                }
            }
            Err(errors) => {
                let told = |kind: &ErrorKind| {
                    kind.is_syntax() || matches!(kind, ErrorKind::Unsupported(_))
                };
                prop_assert!(errors.errors().iter().all(|error| told(&error.kind)));
                places(text, &errors)?;
            }
        }
        let within = Query::parse_within(text, &syntax, &Limits::DYNAMIC_GROUP);
        if let Err(errors) = within {
            places(text, &errors)?;
        }
    }
    Ok(())
}

/// Every place lies in the text, on boundaries of characters, and they are in order.
fn places(text: &str, errors: &crate::query::QueryErrors) -> Result<(), TestCaseError> {
    prop_assert!(!errors.errors().is_empty());
    for error in errors.errors() {
        prop_assert!(text.get(error.span.clone()).is_some(), "{error:?}");
    }
    prop_assert!(errors.errors().is_sorted_by_key(|error| error.span.start));
    prop_assert!(!errors.to_string().is_empty());
    Ok(())
}

proptest! {
    #[test]
    fn what_is_printed_reads_back_the_same_in_every_syntax(expr in expr()) {
        let query = Query::from(expr);
        for syntax in [Syntax::DOCUMENTED, Syntax::MEASURED] {
            let read = Query::parse_as(query.text(), &syntax);
            prop_assert_eq!(read.as_ref(), Ok(&query), "printed as {}", query.text());
            let read = read.unwrap();
            prop_assert_eq!(&read.places, &query.places);
        }
    }

    #[test]
    fn the_parts_of_an_explanation_make_the_query(expr in expr()) {
        let query = Query::from(expr);
        let parts = query.explain().into_iter().map(|part| part.expr);
        prop_assert_eq!(super::super::Tree::all(parts), Some(query.expr));
    }

    #[test]
    fn any_text_is_read_or_refused_with_places_in_it(text in ".{0,60}") {
        sane(&text)?;
    }

    #[test]
    fn any_soup_of_tokens_is_read_or_refused_with_places_in_it(text in soup()) {
        sane(&text)?;
    }
}

#[test]
fn the_time_grows_with_the_length_and_no_faster() {
    for part in [
        "(",
        ")",
        "NOT ",
        "-",
        "a:",
        "a:[",
        "[1 TO ",
        "\"",
        "a:(",
        "\\",
        "geo_distance,",
        "a:1 OR ",
        "^",
        "/",
        "a<",
        "{",
        "&& ",
    ] {
        let text = part.repeat(100_000);
        let begun = std::time::Instant::now();
        sane(&text).unwrap();
        assert!(begun.elapsed().as_secs() < 30, "{part}");
    }
}

#[test]
fn the_deepest_query_that_is_read_can_be_printed_and_evaluated() {
    let nested = |times: usize| "-(a:1 OR (b:2 ".repeat(times) + "c:3" + &"))".repeat(times);
    let query = Query::parse(&nested(170)).unwrap();
    assert_eq!(query.terms(), 341);
    assert_eq!(Query::parse(&query.to_string()).as_ref(), Ok(&query));
    assert_eq!(query.required(), []);
    let matcher = Matcher::new(&query);
    assert!(matcher.matches(&Document::new()), "neither a nor b: denied");
    let mut b = Document::new();
    b.add("b", "2");
    assert!(!matcher.matches(&b), "170 denials of what is not so");
    assert!(Query::parse(&nested(171)).is_err());
}
