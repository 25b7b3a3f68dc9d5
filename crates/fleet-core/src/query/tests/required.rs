//! What an index is asked before the evaluator: never too little.

use std::cell::Cell;
use std::ops::Bound;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::things::{document, query, thing};
use crate::query::document::Document;
use crate::query::{Constraint, Entry, Matcher, Must, Probe, Query};

fn probe(field: &str, must: Must) -> Probe {
    Probe {
        field: field.to_owned(),
        must,
    }
}

fn word(field: &str, word: &str) -> Probe {
    let must = Must::Equal {
        word: word.to_owned(),
        number: word.parse().ok(),
    };
    probe(field, must)
}

fn required(text: &str) -> Vec<Vec<Probe>> {
    let constraints = Query::parse(text).unwrap().required();
    constraints.into_iter().map(|c| c.any_of).collect()
}

/// What an index of entries answers.
fn satisfied(constraint: &Constraint, document: &Document) -> bool {
    constraint.any_of.iter().any(|probe| {
        document.entries().any(|entry| {
            let below = entry.field.strip_prefix(&probe.field);
            let same = below == Some("");
            let word = entry.word.as_deref().filter(|_| same);
            let value = entry.number.filter(|_| same);
            match &probe.must {
                Must::Exist => below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.')),
                Must::Equal {
                    word: wanted,
                    number,
                } => word == Some(wanted) || (value.is_some() && value == *number),
                Must::Begin(prefix) => word.is_some_and(|word| word.starts_with(prefix)),
                Must::NumberBetween(from, to) => value.is_some_and(|value| {
                    let above = match from {
                        Bound::Unbounded => true,
                        Bound::Included(from) => value >= *from,
                        Bound::Excluded(from) => value > *from,
                    };
                    let below = match to {
                        Bound::Unbounded => true,
                        Bound::Included(to) => value <= *to,
                        Bound::Excluded(to) => value < *to,
                    };
                    above && below
                }),
                Must::WordBetween(from, to) => word.is_some_and(|word| {
                    let above = match from {
                        Bound::Unbounded => true,
                        Bound::Included(from) => word >= from.as_str(),
                        Bound::Excluded(from) => word > from.as_str(),
                    };
                    let below = match to {
                        Bound::Unbounded => true,
                        Bound::Included(to) => word <= to.as_str(),
                        Bound::Excluded(to) => word < to.as_str(),
                    };
                    above && below
                }),
            }
        })
    })
}

#[test]
fn an_index_stores_words_numbers_and_that_a_field_is_there() {
    let mut document = Document::new();
    document.add("a", "New York");
    document.add("a", 7.0);
    document.add("a", true);
    document.add("b", "");
    let entries: Vec<_> = document.entries().collect();
    let entry = |field, word: Option<&str>, number| Entry {
        field,
        word: word.map(str::to_owned),
        number,
    };
    assert_eq!(
        entries,
        [
            entry("a", Some("new"), None),
            entry("a", Some("york"), None),
            entry("a", None, Some(7.0)),
            entry("a", Some("true"), None),
            entry("b", None, None),
        ]
    );
}

#[test]
fn each_part_of_a_conjunction_is_required_the_narrowest_first() {
    assert_eq!(
        required(
            "a:* AND b:[50 TO *] AND thingTypeName:Sedan AND attributes.country:(US OR CA) AND c:X*"
        ),
        [
            vec![word("thingTypeName", "sedan")],
            vec![
                word("attributes.country", "us"),
                word("attributes.country", "ca")
            ],
            vec![probe("c", Must::Begin("x".into()))],
            vec![probe(
                "b",
                Must::NumberBetween(Bound::Included(50.0), Bound::Unbounded)
            )],
            vec![probe("a", Must::Exist)],
        ]
    );
}

#[test]
fn an_alternative_requires_one_of_what_its_parts_require() {
    assert_eq!(
        required("(a:1 AND b:*) OR c>\"x\""),
        [[
            word("a", "1"),
            probe(
                "c",
                Must::WordBetween(Bound::Excluded("x".into()), Bound::Unbounded)
            )
        ]]
    );
    assert_eq!(required("a:1 OR NOT b:2"), [[]; 0]);
    assert_eq!(required("a:1 OR *"), [[]; 0]);
}

#[test]
fn what_is_denied_requires_nothing_and_denied_twice_it_requires_all() {
    assert_eq!(required("NOT a:1"), [[]; 0]);
    assert_eq!(required("a:1 AND NOT b:2"), [[word("a", "1")]]);
    assert_eq!(
        required("NOT (NOT a:1 OR NOT b:2)"),
        [[word("a", "1")], [word("b", "2")]]
    );
}

#[test]
fn each_word_of_a_phrase_is_required_and_leading_wildcards_only_a_value() {
    assert_eq!(
        required("a:\"New 7\""),
        [
            [word("a", "new")],
            [probe(
                "a",
                Must::Equal {
                    word: "7".into(),
                    number: None
                }
            )]
        ]
    );
    assert_eq!(required("a:*x"), [[probe("a", Must::Exist)]]);
    assert_eq!(
        required("a.*.b:x"),
        [[]; 0],
        "an index has no names with wildcards"
    );
    assert_eq!(
        required("a:geo_distance,1,2,3km"),
        [[probe("a", Must::Exist)]]
    );
}

#[test]
fn every_document_that_matches_satisfies_every_constraint() {
    let (narrowed, matched) = (Cell::new(0), Cell::new(0));
    let things = prop::collection::vec(thing(), 8);
    let sound = |(expr, things)| {
        let query = Query::from(expr);
        let (matcher, constraints) = (Matcher::new(&query), query.required());
        let things: Vec<serde_json::Value> = things;
        for thing in things {
            let document = document(&thing);
            let holds = constraints
                .iter()
                .all(|c: &Constraint| satisfied(c, &document));
            if matcher.matches(&document) {
                prop_assert!(
                    holds,
                    "{} finds {} against {:?}",
                    &query,
                    &thing,
                    &constraints
                );
                matched.set(matched.get() + 1);
            } else if !holds {
                narrowed.set(narrowed.get() + 1);
            }
        }
        Ok(())
    };
    let mut runner = TestRunner::new(Config {
        cases: Config::default().cases.max(1000),
        failure_persistence: None,
        ..Config::default()
    });
    runner.run(&(query(), things), sound).unwrap();
    assert!(matched.get() > 500 && narrowed.get() > 500);
}
