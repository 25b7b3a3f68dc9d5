//! Queries of AWS's documentation and of the workshop, and what they are read as.

use crate::query::{
    Bound, Comparison, Expr, Field, GeoDistance, Literal, Number, Pattern, Piece, Query, Range,
    Syntax, Term, Test, Tree,
};

fn read(text: &str) -> Expr {
    match Query::parse(text) {
        Ok(query) => query.expr().clone(),
        Err(errors) => panic!("{text}: {errors}"),
    }
}

fn measured(text: &str) -> Expr {
    let query = Query::parse_as(text, &Syntax::MEASURED);
    query.unwrap().expr().clone()
}

fn field(name: &str) -> Field {
    Field::new(name).unwrap()
}

fn is(name: &str, value: &str) -> Expr {
    field(name).is(value)
}

fn anywhere(value: &str) -> Expr {
    Tree::Leaf(Term::Anywhere(Test::Text(value.into())))
}

fn number(text: &str) -> Literal {
    Literal::Number(Number::new(text).unwrap())
}

fn range(name: &str, from: Bound, to: Bound) -> Expr {
    Tree::Leaf(Term::Field(field(name), Test::Range(Range { from, to })))
}

fn compare(name: &str, comparison: Comparison, literal: Literal) -> Expr {
    Tree::Leaf(Term::Compare(field(name), comparison, literal))
}

#[test]
fn terms_fields_and_phrases() {
    assert_eq!(read("abc"), anywhere("abc"));
    assert_eq!(
        read("thingName:myThingName"),
        is("thingName", "myThingName")
    );
    assert_eq!(
        read("attributes.note:\"two words\""),
        is("attributes.note", "two words")
    );
    assert_eq!(read("\"two words\""), anywhere("two words"));
    assert_eq!(read("a:\"q\\\"q\\\\\""), is("a", "q\"q\\"));
    assert_eq!(
        read("a : b"),
        is("a", "b"),
        "blanks around the colon are allowed"
    );
}

#[test]
fn wildcards_and_existence() {
    let wild = |pieces| Test::Wild(Pattern::new(pieces).unwrap());
    let literal = |text: &str| Piece::Literal(text.into());
    let of = |test| Tree::Leaf(Term::Field(field("thingName"), test));
    assert_eq!(
        read("thingName:my*"),
        of(wild(vec![literal("my"), Piece::Star]))
    );
    assert_eq!(
        read("thingName:*my*"),
        of(wild(vec![Piece::Star, literal("my"), Piece::Star]))
    );
    assert_eq!(
        read("thingName:ab?"),
        of(wild(vec![literal("ab"), Piece::Question]))
    );
    assert_eq!(read("thingName:*"), of(Test::Exists));
    assert_eq!(read("*"), Tree::Leaf(Term::Anywhere(Test::Exists)));
    assert_eq!(read("thingName:\\*"), is("thingName", "*"));
    assert_eq!(read("thingName:\"a*\""), is("thingName", "a*"));
    assert_eq!(read("thingName:\"*\""), is("thingName", "*"));
}

#[test]
fn ranges_with_mixed_brackets() {
    let a = "attributes.myAttribute";
    assert_eq!(
        read("attributes.myAttribute:[75 TO 80]"),
        range(
            a,
            Bound::Included(number("75")),
            Bound::Included(number("80"))
        )
    );
    assert_eq!(
        read("attributes.myAttribute:{75 TO 80]"),
        range(
            a,
            Bound::Excluded(number("75")),
            Bound::Included(number("80"))
        )
    );
    assert_eq!(
        read("attributes.myAttribute:[-1.5 TO 80}"),
        range(
            a,
            Bound::Included(number("-1.5")),
            Bound::Excluded(number("80"))
        )
    );
    assert_eq!(
        read("attributes.myAttribute:[* TO 80]"),
        range(a, Bound::Open, Bound::Included(number("80")))
    );
    assert_eq!(
        read("attributes.myAttribute : {50 TO *}"),
        range(a, Bound::Excluded(number("50")), Bound::Open)
    );
    let text = |text: &str| Bound::Included(Literal::Text(text.into()));
    assert_eq!(
        read("attributes.serialNumber:[\"abcd\" TO \"abcf\"]"),
        range("attributes.serialNumber", text("abcd"), text("abcf"))
    );
    assert_eq!(
        read("attributes.serialNumber:[\"75\" TO \"*\"]"),
        range("attributes.serialNumber", text("75"), text("*")),
        "what is quoted is a text"
    );
}

#[test]
fn comparisons() {
    for (text, comparison) in [
        ("connectivity.timestamp<5", Comparison::Less),
        ("connectivity.timestamp<=5", Comparison::AtMost),
        ("connectivity.timestamp > 5", Comparison::Greater),
        ("connectivity.timestamp >= 5", Comparison::AtLeast),
    ] {
        assert_eq!(
            read(text),
            compare("connectivity.timestamp", comparison, number("5"))
        );
    }
    assert_eq!(
        read("a>-5"),
        compare("a", Comparison::Greater, number("-5"))
    );
    assert_eq!(
        read("a>\"5\""),
        compare("a", Comparison::Greater, Literal::Text("5".into()))
    );
}

#[test]
fn not_and_or_and_blanks() {
    let (a, b, c) = (|| is("a", "1"), || is("b", "2"), || is("c", "3"));
    assert_eq!(read("a:1 b:2"), a().and(b()));
    assert_eq!(
        read("a:1 AND b:2 OR c:3"),
        a().and(b()).or(c()),
        "AND binds tighter than OR"
    );
    assert_eq!(read("a:1 OR b:2 AND c:3"), a().or(b().and(c())));
    assert_eq!(read("(a:1 OR b:2) AND c:3"), a().or(b()).and(c()));
    assert_eq!(
        read("a:1 AND b:2 NOT c:3"),
        a().and(b()).and(c().not()),
        "the example of the documentation"
    );
    assert_eq!(read("NOT a:1 AND b:2"), a().not().and(b()));
    assert_eq!(read("a:1 -b:2"), a().and(b().not()));
    assert_eq!(read("a:1 - b:2"), a().and(b().not()));
    assert_eq!(read("-(a:1 b:2)"), a().and(b()).not());
    assert_eq!(read("NOT NOT a:1"), a().not().not());
    assert_eq!(read("NOT (-(NOT a:1))"), a().not().not().not());
    assert_eq!(read("((a:1))"), a());
    assert_eq!(read("a:1(b:2)"), a().and(b()));
    assert_eq!(
        read("a:1 or b:2"),
        a().and(anywhere("or")).and(b()),
        "operators are written large"
    );
}

#[test]
fn the_other_precedence_binds_blanks_loosest() {
    let (a, b, c) = (|| is("a", "1"), || is("b", "2"), || is("c", "3"));
    assert_eq!(read("a:1 OR b:2 c:3"), a().or(b().and(c())));
    assert_eq!(measured("a:1 OR b:2 c:3"), a().or(b()).and(c()));
    assert_eq!(measured("a:1 b:2 OR c:3"), a().and(b().or(c())));
    assert_eq!(measured("a:1 OR b:2 AND c:3"), a().or(b().and(c())));
    assert_eq!(measured("a:1 OR b:2 NOT c:3"), a().or(b()).and(c().not()));
    assert_eq!(measured("(a:1 OR b:2 c:3)"), a().or(b()).and(c()));
    assert_eq!(measured("!a:1"), a().not());
    assert_eq!(measured("a:1 && b:2 || c:3"), a().and(b()).or(c()));
    assert_eq!(
        measured("a:[1 5]"),
        range(
            "a",
            Bound::Included(number("1")),
            Bound::Included(number("5"))
        )
    );
}

#[test]
fn groups_of_values() {
    let text = |text: &str| Tree::Leaf(Test::Text(text.to_owned()));
    let group = |tests| Tree::Leaf(Term::Group(field("thingName"), tests));
    let tv = Tree::Leaf(Test::Wild(
        Pattern::new(vec![Piece::Literal("tv".into()), Piece::Star]).unwrap(),
    ));
    assert_eq!(
        read("thingName:(tv* AND -plasma)"),
        group(tv.and(text("plasma").not()))
    );
    assert_eq!(
        read("thingName:(a OR (b c) OR [1 TO 2])"),
        group(
            text("a")
                .or(text("b").and(text("c")))
                .or(Tree::Leaf(Test::Range(Range {
                    from: Bound::Included(number("1")),
                    to: Bound::Included(number("2")),
                })))
        )
    );
    assert_eq!(
        read("thingName:(a)"),
        is("thingName", "a"),
        "a group of one is no group"
    );
    assert_eq!(
        field("thingName").is_any_of(["a", "b"]).unwrap(),
        group(text("a").or(text("b")))
    );
}

#[test]
fn the_package_shadow_with_and_without_the_backslash() {
    let name = "shadow.name.$package.reported.SedanVehicle.version";
    let plain = read("shadow.name.$package.reported.SedanVehicle.version:1.1.0");
    let escaped = read("shadow.name.\\$package.reported.SedanVehicle.version:1.1.0");
    assert_eq!(plain, is(name, "1.1.0"));
    assert_eq!(escaped, plain);
    assert_eq!(
        Query::from(escaped).to_string(),
        "shadow.name.$package.reported.SedanVehicle.version:1.1.0"
    );
    assert_eq!(
        read("shadow.name.gps\\-tracker.reported.a:1"),
        read("shadow.name.gps-tracker.reported.a:1"),
        "a hyphen within a word needs no backslash, and may have one"
    );
}

#[test]
fn a_star_in_a_field_stands_for_any_package() {
    let text = "shadow.name.$package.reported.*.attributes.packageID>1500";
    let Tree::Leaf(term) = read(text) else {
        panic!("one term")
    };
    let field = term.field().unwrap();
    assert_eq!(field.name(), None);
    assert_eq!(field.pieces().len(), 3);
    assert_eq!(Query::parse(text).unwrap().to_string(), text);
}

#[test]
fn geoqueries_are_read() {
    let text = "shadow.reported.coordinates:geo_distance,47.6204,-122.3491,15.5km";
    let geo: GeoDistance = "geo_distance,47.6204,-122.3491,15.5km".parse().unwrap();
    assert_eq!(
        read(text),
        Tree::Leaf(Term::Geo(field("shadow.reported.coordinates"), geo))
    );
    let outside = format!("connectivity.connected:false AND (NOT {text})");
    assert_eq!(
        Query::parse(&outside).unwrap().to_string(),
        outside.replace(['(', ')'], "")
    );
}

#[test]
fn the_queries_of_the_workshop_print_as_they_are_written() {
    for text in [
        "thingTypeName:SedanVehicle AND attributes.country:US",
        "thingTypeName:SedanVehicle AND attributes.country:(US OR CA) AND shadow.reported.batteryStatus:[50 TO *]",
        "(thingTypeName:SedanVehicle OR thingTypeName:SUVVehicle) AND attributes.country:US AND shadow.reported.batteryStatus:[30 TO 80]",
        "thingTypeName:T AND shadow.name.$package.reported.T.version:* AND NOT shadow.name.$package.reported.T.version:1.0.0",
    ] {
        assert_eq!(Query::parse(text).unwrap().to_string(), text);
    }
}

#[test]
fn printing_escapes_what_would_be_read_otherwise() {
    for (value, printed) in [
        ("AND", "a:\"AND\""),
        ("-x", "a:\"-x\""),
        ("x-y", "a:x-y"),
        ("b:c", "a:\"b:c\""),
        ("", "a:\"\""),
        ("q\"", "a:\"q\\\"\""),
        ("한국", "a:한국"),
        ("geo_distance,1,2,3km", "a:\"geo_distance,1,2,3km\""),
    ] {
        assert_eq!(Query::from(is("a", value)).to_string(), printed);
    }
    let odd = field("-a b.*.AND").is("1");
    assert_eq!(Query::from(odd).to_string(), "\\-a\\ b.\\*.AND:1");
    assert_eq!(
        Query::from(field("NOT").exists()).to_string(),
        "\\NOT:*",
        "a field named like an operator"
    );
}

#[test]
fn a_query_is_explained_by_the_parts_that_must_all_hold() {
    let query = Query::parse("a:1 AND (b:2 OR c:3) NOT d:4").unwrap();
    let parts: Vec<String> = query.explain().iter().map(Query::to_string).collect();
    assert_eq!(parts, ["a:1", "b:2 OR c:3", "NOT d:4"]);
    let single = Query::parse("a:1 OR b:2").unwrap();
    assert_eq!(single.explain(), std::slice::from_ref(&single));
}
