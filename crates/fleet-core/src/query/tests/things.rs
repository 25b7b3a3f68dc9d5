//! Generated things, and queries of the words and fields that they have.

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use crate::query::document::Document;
use crate::query::{
    Bound, Comparison, Expr, Field, Literal, Number, Piece, Range, Term, Test, Tree,
};

/// Few words, so that queries find something.
fn word() -> impl Strategy<Value = String> {
    let words = [
        "a", "A", "ab", "aB", "b", "é", "É", "75", "7", "7.0", "-1", "1e1", "1.0.0", "true",
        "FALSE", "a.b",
    ];
    prop::sample::select(words.map(str::to_owned).to_vec())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => word(),
        2 => (word(), prop::sample::select(vec![" ", "  ", "\t", "\u{3000}"]), word())
            .prop_map(|(a, blank, b)| a + blank + &b),
        1 => Just(String::new()),
        1 => Just(" a b a ".to_owned()),
    ]
}

fn simple() -> impl Strategy<Value = Json> {
    prop_oneof![
        text().prop_map(Json::from),
        prop::sample::select(vec![
            json!(7),
            json!(7.0),
            json!(75),
            json!(-1),
            json!(10),
            json!(0.5)
        ]),
        any::<bool>().prop_map(Json::from),
        Just(Json::Null),
    ]
}

fn state() -> impl Strategy<Value = Json> {
    simple().prop_recursive(3, 16, 4, |inner| {
        let key = prop::sample::select(vec!["a", "b", "c", "a.b", "A"]).prop_map(str::to_owned);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Json::from),
            prop::collection::btree_map(key, inner, 0..4)
                .prop_map(|members| Json::Object(Map::from_iter(members))),
        ]
    })
}

/// A thing, as nested JSON.
pub(super) fn thing() -> impl Strategy<Value = Json> {
    let key = prop::sample::select(vec!["k", "m"]).prop_map(str::to_owned);
    let attributes = prop::collection::btree_map(key, text(), 0..3);
    let groups = prop::collection::vec(word(), 0..3);
    (word(), groups, attributes, state(), any::<bool>()).prop_map(
        |(name, groups, attributes, reported, connected)| {
            json!({
                "thingName": name, "thingGroupNames": groups, "attributes": attributes,
                "shadow": {"reported": reported},
                "connectivity": {"connected": connected, "clientId": "ab"},
            })
        },
    )
}

/// The same thing as a document.
pub(super) fn document(thing: &Json) -> Document {
    let mut document = Document::new();
    for (key, value) in thing.as_object().unwrap() {
        match (key.as_str(), value.as_object()) {
            ("attributes", Some(attributes)) => {
                for (key, value) in attributes {
                    document.add_attribute(key, value.as_str().unwrap());
                }
            }
            _ => document.add_json(key, value),
        }
    }
    document
}

fn field() -> impl Strategy<Value = Field> {
    let names = [
        "thingName",
        "thingGroupNames",
        "attributes.k",
        "attributes.m",
        "shadow.reported",
        "shadow.reported.a",
        "shadow.reported.a.b",
        "shadow.reported.b",
        "shadow.reported.A",
        "connectivity.connected",
        "thingname",
    ];
    let forms = [
        ["shadow.", ".b"],
        ["attributes.", ""],
        ["", "e"],
        ["shadow.reported.", ""],
    ];
    prop_oneof![
        4 => prop::sample::select(names.to_vec()).prop_map(|name| Field::new(name).unwrap()),
        1 => prop::sample::select(forms.to_vec()).prop_map(|[before, after]| {
            let literal = |text: &str| Piece::Literal(text.to_owned());
            Field::of_pieces(vec![literal(before), Piece::Star, literal(after)]).unwrap()
        }),
    ]
}

fn literal() -> impl Strategy<Value = Literal> {
    let number = prop::sample::select(vec!["7", "7.0", "75", "-1", "1e1", "0.5"]);
    prop_oneof![
        2 => number.prop_map(|text| Literal::Number(Number::new(text).unwrap())),
        1 => word().prop_map(Literal::Text),
    ]
}

fn test() -> impl Strategy<Value = Test> {
    let bound = || {
        prop_oneof![
            1 => Just(Bound::Open),
            2 => literal().prop_map(Bound::Included),
            2 => literal().prop_map(Bound::Excluded),
        ]
    };
    let piece = prop_oneof![
        word().prop_map(Piece::Literal),
        Just(Piece::Star),
        Just(Piece::Question)
    ];
    prop_oneof![
        1 => Just(Test::Exists),
        3 => text().prop_map(Test::Text),
        2 => prop::collection::vec(piece, 1..4).prop_map(|pieces| Test::of_word(Piece::merged(pieces))),
        2 => (bound(), bound()).prop_map(|(from, to)| Test::Range(Range { from, to })),
    ]
}

/// Queries without geoqueries that find some things and not others.
pub(super) fn query() -> impl Strategy<Value = Expr> {
    let comparison = prop::sample::select(vec![
        Comparison::Less,
        Comparison::AtMost,
        Comparison::Greater,
        Comparison::AtLeast,
    ]);
    let group = super::arbitrary::tree(test());
    let term = prop_oneof![
        1 => test().prop_map(Term::Anywhere),
        4 => (field(), test()).prop_map(|(field, test)| Term::Field(field, test)),
        2 => (field(), comparison, literal())
            .prop_map(|(field, comparison, literal)| Term::Compare(field, comparison, literal)),
        1 => (field(), group).prop_map(|(field, group)| match group {
            Tree::Leaf(test) => Term::Field(field, test),
            group => Term::Group(field, group),
        }),
    ];
    super::arbitrary::tree(term)
}
