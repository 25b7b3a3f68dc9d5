//! Which fields an index has.

use crate::query::{ErrorKind, Field, Index, Limits, Query, Source, Syntax};

fn wrong(text: &str, index: Index) -> Vec<(String, ErrorKind)> {
    let errors = match Query::parse(text).unwrap().check_fields(index) {
        Ok(()) => return Vec::new(),
        Err(errors) => errors,
    };
    let pair = |e: &crate::query::QueryError| (text[e.span.clone()].to_owned(), e.kind.clone());
    errors.errors().iter().map(pair).collect()
}

/// Where a field comes from, as it is printed for debugging.
fn source(name: &str, index: Index) -> String {
    let field = Field::new(name).unwrap();
    let source: Option<Source<'_>> = field.source(index);
    source.map_or_else(String::new, |source| format!("{source:?}"))
}

#[test]
fn every_field_comes_from_somewhere() {
    for (names, expected) in [
        (
            vec![
                "thingName",
                "thingId",
                "thingTypeName",
                "thingGroupNames",
                "attributes.a.b",
            ],
            "Registry",
        ),
        (
            vec![
                "shadow.reported.a.b",
                "shadow.desired.x",
                "shadow.delta.x",
                "shadow.metadata.x",
                "shadow.hasDelta",
                "shadow.reported",
            ],
            "Shadow",
        ),
        (
            vec![
                "shadow.name.$package.reported.T.version",
                "shadow.name.$package.hasDelta",
            ],
            "NamedShadow(Some(\"$package\"))",
        ),
        (
            vec![
                "connectivity.connected",
                "connectivity.timestamp",
                "connectivity.sessionExpiry",
            ],
            "Connectivity",
        ),
        (
            vec![
                "deviceDefender.violationCount",
                "deviceDefender.profile.behavior.inViolation",
                "deviceDefender.profile.behavior.lastViolationValue.number",
            ],
            "DeviceDefender",
        ),
        (
            vec![
                "thingname",
                "ThingName",
                "bogus",
                "attributes",
                "attributes.",
                "registry.version",
                "shadow.version",
                "shadow.name",
                "shadow.name.x",
                "shadow.name.x.version",
                "shadow.reported.",
                "shadow",
                "connectivity.version",
                "deviceDefender.a",
                "deviceDefender.a.b",
                "thingGroupName",
                "description",
            ],
            "",
        ),
    ] {
        for name in names {
            assert_eq!(source(name, Index::Things), expected, "{name}");
        }
    }
    let groups = |name: &str| source(name, Index::ThingGroups);
    assert_eq!(groups("parentGroupNames"), "ThingGroup");
    assert_eq!(groups("attributes.country"), "ThingGroup");
    assert_eq!(groups("thingName"), "");
    assert_eq!(groups("shadow.reported.a"), "");
}

#[test]
fn unknown_fields_are_told_with_their_place_and_what_was_meant() {
    let unknown = |name: &str, near: Option<&str>| {
        let kind = ErrorKind::UnknownField {
            name: name.to_owned(),
            near: near.map(str::to_owned),
        };
        (name.to_owned(), kind)
    };
    assert_eq!(
        wrong(
            "thingname:a AND NOT attribute.country : (US OR CA) OR x>5",
            Index::Things
        ),
        [
            unknown("thingname", Some("thingName")),
            unknown("attribute.country", Some("attributes.country")),
            unknown("x", None),
        ],
        "a group has one field"
    );
    assert_eq!(
        wrong("thingType:a", Index::Things),
        [unknown("thingType", Some("thingTypeName"))]
    );
    assert_eq!(
        wrong("thingGroupName:a", Index::Things),
        [unknown("thingGroupName", Some("thingGroupNames"))]
    );
    assert_eq!(
        wrong("Shadow.reported.a:1", Index::Things),
        [unknown("Shadow.reported.a", Some("shadow.reported.a"))]
    );
    assert_eq!(wrong("*:1", Index::Things), [unknown("*", None)]);
    assert_eq!(wrong("abc OR *", Index::Things), []);
    assert_eq!(
        wrong(
            "shadow.name.$package.reported.*.attributes.packageID>1500 OR attributes.*:1",
            Index::Things
        ),
        []
    );
    assert_eq!(
        Query::parse("thingname:a")
            .unwrap()
            .check_fields(Index::Things)
            .unwrap_err()
            .to_string(),
        "at character 1: the index has no field thingname; did you mean thingName?"
    );
}

#[test]
fn versions_of_packages_are_not_compared() {
    let version = "shadow.name.$package.reported.T.version";
    for (text, allowed) in [
        (format!("{version}:1.0.0"), true),
        (format!("{version}:(1.0.0 OR 1.1.*)"), true),
        (format!("NOT {version}:*"), true),
        (format!("{version}>1.0.0"), false),
        (format!("{version}:[1.0.0 TO 2.0.0]"), false),
        (
            "shadow.name.$package.reported.*.version<2".to_owned(),
            false,
        ),
        (
            "shadow.name.$package.reported.T.attributes.size<2".to_owned(),
            true,
        ),
        ("shadow.name.other.reported.version<2".to_owned(), true),
    ] {
        let errors = wrong(&text, Index::Things);
        assert_eq!(errors.is_empty(), allowed, "{text}");
        assert!(
            errors
                .iter()
                .all(|(_, kind)| matches!(kind, ErrorKind::NotOrdered(_)))
        );
    }
}

#[test]
fn in_violation_is_only_ever_true() {
    let field = "deviceDefender.p.b.inViolation";
    assert_eq!(wrong(&format!("{field}:true"), Index::Things), []);
    let text = format!("{field}:False");
    let only_true = ErrorKind::OnlyTrue(field.to_owned());
    assert_eq!(wrong(&text, Index::Things), [(text.clone(), only_true)]);
}

#[test]
fn what_cannot_be_read_what_is_too_much_and_what_is_unknown_are_told_at_once() {
    let text = "atributes.country:US AND thingName:*a*b* AND thingTypeName:[1 TO";
    let read = |text: &str| {
        let syntax = Syntax::DOCUMENTED;
        Query::parse_for(text, &syntax, &Limits::DYNAMIC_GROUP, Index::Things)
    };
    let errors = read(text).unwrap_err();
    let places: Vec<&str> = errors
        .errors()
        .iter()
        .map(|error| &text[error.span.clone()])
        .collect();
    assert_eq!(places[..2], ["atributes.country", "thingName:*a*b*"]);
    assert!(places.len() > 2, "{errors}");
    assert!(read("attributes.country:US AND thingName:*a*b").is_ok());
}

#[test]
fn the_fields_of_a_query_are_told_once_each_in_their_order() {
    let query = Query::parse("b.x:1 AND (a.y>2 OR b.x:3) AND NOT c.z:(1 OR 2) AND free").unwrap();
    let fields: Vec<String> = query.fields().iter().map(ToString::to_string).collect();
    assert_eq!(fields, ["b.x", "a.y", "c.z"]);
}
