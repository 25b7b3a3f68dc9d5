//! What public tests say they measured on AWS: which texts are read, and as what.

use crate::query::document::Document;
use crate::query::{Matcher, Query, Syntax};

#[test]
fn texts_that_were_refused_are_refused() {
    for text in [
        "n:",
        "n:(a",
        "n:a AND",
        "AND n:a",
        "n:a OR",
        "n:a NOT",
        "NOT",
        "!",
        "()",
        "n:a)",
        "n:a -",
        "NOT NOT n:a",
        "NOT -n:a",
        "-NOT n:a",
        "n:a AND OR n:b",
        "n:\"a",
        "n:a\"",
        " ",
        "x.count:>5",
        "n:()",
        "n:(a OR)",
        "n:(a OR b",
        "n:<a",
        "+n:a",
        "n:a~",
        "n:a~2",
        "n:/a/",
        "n:a^2",
        "x.a[0]:(x OR y)",
        "n:[a TO b",
        "n:[a to b]",
        "n:[a TO b)",
        "n:a]b",
        "n:[aTOb]",
    ] {
        assert!(Query::parse_as(text, &Syntax::MEASURED).is_err(), "{text}");
    }
}

#[test]
fn texts_that_were_read_are_read() {
    for text in [
        "n:[a b]",
        "n:[a TO b}",
        "n:[* TO b]",
        "n:[ a TO b ]",
        "n:[\"a\" TO \"b\"]",
        "n:[\"a]\" TO b]",
        "n:[a[ TO b]",
        "NOT n:[a TO b]",
        "(n:[a TO b])",
        "n:[a TO b](n:c)",
        "[a TO b]",
        "n:a\\]",
        "n:\"a]\"",
        "n:a\\~b",
        "x:a\\^b",
        "n:\"a~b^c\"",
        "n:a or n:b",
        "*:1",
        "n:?a",
        "n:*a*b*c*",
        "n:alpha* - t:sensor",
        "!t:sensor",
        "a:b && c:d || e:f",
    ] {
        assert!(Query::parse_as(text, &Syntax::MEASURED).is_ok(), "{text}");
    }
}

#[test]
fn things_that_were_found_are_found() {
    let thing = |name: &str, site: &str, provider: &str, of_type: &str| {
        let mut thing = Document::new();
        thing.add("thingName", name);
        for (key, value) in [("site", site), ("provider", provider)] {
            if !value.is_empty() {
                thing.add_attribute(key, value);
            }
        }
        if !of_type.is_empty() {
            thing.add("thingTypeName", of_type);
        }
        thing
    };
    let fleet = [
        ("alpha-1", thing("alpha-1", "North", "acme", "sensor")),
        ("alpha-2", thing("alpha-2", "south", "ACME", "")),
        ("beta-1", thing("beta-1", "", "other", "sensor")),
        ("gamma", thing("gamma", "", "", "")),
    ];
    for (text, expected) in [
        (
            "thingName:gamma OR attributes.provider:acme AND attributes.site:south",
            "alpha-2 gamma",
        ),
        (
            "attributes.provider:acme AND attributes.site:south OR thingName:gamma",
            "alpha-2 gamma",
        ),
        (
            "thingName:gamma OR attributes.provider:acme attributes.site:south",
            "alpha-2",
        ),
        (
            "(thingName:gamma OR attributes.provider:acme) AND NOT thingTypeName:sensor",
            "alpha-2 gamma",
        ),
        (
            "NOT attributes.provider:acme AND thingTypeName:sensor",
            "beta-1",
        ),
        ("thingName:alpha* -thingTypeName:sensor", "alpha-2"),
        (
            "-(thingTypeName:sensor AND attributes.provider:other)",
            "alpha-1 alpha-2 gamma",
        ),
        (
            "thingName:gamma || attributes.provider:other",
            "beta-1 gamma",
        ),
        ("thingName:ALPHA-?", "alpha-1 alpha-2"),
        ("thingName:*a", "gamma"),
        ("thingName:alpha?", ""),
        ("thingName:\"alpha*\"", ""),
        ("thingName:alpha", ""),
        ("attributes.site:*", "alpha-1 alpha-2"),
        ("*", "alpha-1 alpha-2 beta-1 gamma"),
    ] {
        let matcher = Matcher::new(&Query::parse_as(text, &Syntax::MEASURED).unwrap());
        let found = fleet.iter().filter(|(_, thing)| matcher.matches(thing));
        let names: Vec<&str> = found.map(|(name, _)| *name).collect();
        assert_eq!(names.join(" "), expected, "{text}");
    }
}
