//! Generated queries.

use proptest::prelude::*;

use crate::query::{
    Bound, Comparison, Expr, Field, GeoDistance, Literal, Number, Piece, Point, Range, Term, Test,
    Tree, Unit,
};

/// Texts that are awkward to print: operators, signs, blanks, letters of every kind.
pub(super) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-c]{1,3}",
        2 => "[0-9.eE+-]{1,4}",
        2 => "[-a-c*?\\\\\"(){}\\[\\]:<>=^~!&|/@#%';,` \t.$+]{0,5}",
        1 => prop::sample::select(vec!["AND", "OR", "NOT", "TO", "&&", "||", "*", "true", "-", "geo_distance,1,2,3km"])
            .prop_map(str::to_owned),
        1 => "\\PC{0,3}",
        1 => prop::collection::vec(any::<char>(), 0..3).prop_map(String::from_iter),
    ]
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let piece = prop_oneof![
        3 => text().prop_map(Piece::Literal),
        2 => Just(Piece::Star),
        1 => Just(Piece::Question),
    ];
    prop::collection::vec(piece, 1..4).prop_map(Piece::merged)
}

pub(super) fn field() -> impl Strategy<Value = Field> {
    prop_oneof![
        3 => prop::sample::select(vec!["a", "b", "b.c", "connectivity.a", "attributes.k"])
            .prop_map(|name| Field::new(name).unwrap()),
        1 => pieces().prop_filter_map("no name", Field::of_pieces),
    ]
}

fn number() -> impl Strategy<Value = Number> {
    prop_oneof![
        "-?[0-9]{1,3}(\\.[0-9])?",
        "[+-]?[0-9]{1,2}e-?[0-9]",
        "\\.[0-9]"
    ]
    .prop_filter_map("no number", |text| Number::new(&text))
}

fn literal() -> impl Strategy<Value = Literal> {
    prop_oneof![
        number().prop_map(Literal::Number),
        text().prop_map(Literal::Text)
    ]
}

fn bound() -> impl Strategy<Value = Bound> {
    prop_oneof![
        Just(Bound::Open),
        literal().prop_map(Bound::Included),
        literal().prop_map(Bound::Excluded),
    ]
}

pub(super) fn test() -> impl Strategy<Value = Test> {
    prop_oneof![
        1 => Just(Test::Exists),
        3 => text().prop_map(Test::Text),
        2 => pieces().prop_map(Test::of_word),
        2 => (bound(), bound()).prop_map(|(from, to)| Test::Range(Range { from, to })),
    ]
}

pub(super) fn tree<L: std::fmt::Debug + 'static>(
    leaf: impl Strategy<Value = L> + 'static,
) -> impl Strategy<Value = Tree<L>> {
    leaf.prop_map(Tree::Leaf).prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(Tree::not),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| a.and(b)),
            (inner.clone(), inner).prop_map(|(a, b)| a.or(b)),
        ]
    })
}

fn comparison() -> impl Strategy<Value = Comparison> {
    prop::sample::select(vec![
        Comparison::Less,
        Comparison::AtMost,
        Comparison::Greater,
        Comparison::AtLeast,
    ])
}

fn geo() -> impl Strategy<Value = GeoDistance> {
    let unit = prop::sample::select(vec![
        Unit::Kilometers,
        Unit::Meters,
        Unit::Miles,
        Unit::Feet,
    ]);
    (-90.0..=90.0, -180.0..=180.0, 0.0..1e7, unit).prop_map(
        |(latitude, longitude, distance, unit)| GeoDistance {
            center: Point {
                latitude,
                longitude,
            },
            distance,
            unit,
        },
    )
}

fn term() -> impl Strategy<Value = Term> {
    let group = tree(test()).prop_filter("a group of one is no group", |group| {
        !matches!(group, Tree::Leaf(_))
    });
    prop_oneof![
        1 => test().prop_map(Term::Anywhere),
        4 => (field(), test()).prop_map(|(field, test)| Term::Field(field, test)),
        2 => (field(), comparison(), literal())
            .prop_map(|(field, comparison, literal)| Term::Compare(field, comparison, literal)),
        2 => (field(), group).prop_map(|(field, group)| Term::Group(field, group)),
        1 => (field(), geo()).prop_map(|(field, geo)| Term::Geo(field, geo)),
    ]
}

/// Whole queries.
pub(super) fn expr() -> impl Strategy<Value = Expr> {
    tree(term())
}

/// Texts that look like queries and mostly are none.
pub(super) fn soup() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        6 => prop::sample::select(vec![
            "AND", "OR", "NOT", "TO", "-", "+", "!", "&&", "||", "(", ")", "[", "]", "{", "}", ":",
            "<", ">", "<=", ">=", "=", "\"", "\\", "*", "?", "~", "^", "/", ",", "'", " ", "  ",
            "geo_distance,", "geo_distance,1,2,3km", "a", "thingName:", "5", "-5", "1.5", "é", "한",
            "\u{3000}", "a:b", "[1 TO 5]",
        ]).prop_map(str::to_owned),
        1 => text(),
    ];
    prop::collection::vec(token, 0..24).prop_map(|tokens| tokens.concat())
}
