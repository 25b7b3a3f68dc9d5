//! The wizard's criteria, the queries they make and the names they propose.

use proptest::prelude::*;

use crate::query::document::Document;
use crate::query::{Amount, Criteria, CriteriaError, Index, Limits, Matcher, Query, Syntax};

fn criteria(countries: &[&str], types: &[&str], versions: &[&str], battery: &str) -> Criteria {
    Criteria {
        countries: countries.iter().map(|code| (*code).to_owned()).collect(),
        thing_types: types.iter().map(|name| name.parse().unwrap()).collect(),
        groups: Vec::new(),
        versions: versions.iter().map(|name| name.parse().unwrap()).collect(),
        battery: (!battery.is_empty()).then(|| battery.parse().unwrap()),
    }
}

fn query(criteria: &Criteria) -> String {
    criteria.to_query().unwrap().to_string()
}

#[test]
fn the_queries_of_the_workshop_are_made() {
    assert_eq!(
        query(&criteria(&["US"], &["SedanVehicle"], &[], "")),
        "thingTypeName:SedanVehicle AND attributes.country:US"
    );
    assert_eq!(
        query(&criteria(
            &["US", "CA"],
            &["SedanVehicle"],
            &[],
            "[50 TO *]"
        )),
        "thingTypeName:SedanVehicle AND attributes.country:(US OR CA) AND shadow.reported.batteryStatus:[50 TO *]"
    );
    assert_eq!(
        query(&criteria(
            &["US"],
            &["SedanVehicle", "SUVVehicle"],
            &[],
            "[30 TO 80]"
        )),
        "thingTypeName:(SedanVehicle OR SUVVehicle) AND attributes.country:US AND shadow.reported.batteryStatus:[30 TO 80]"
    );
    assert_eq!(
        query(&criteria(
            &[],
            &["SedanVehicle"],
            &["1.0.0", "1.1.0"],
            ">50"
        )),
        "thingTypeName:SedanVehicle AND shadow.name.$package.reported.SedanVehicle.version:(1.0.0 OR 1.1.0) \
         AND shadow.reported.batteryStatus>50"
    );
    assert_eq!(
        query(&criteria(&[], &["A", "B"], &["1.0.0"], "")),
        "thingTypeName:(A OR B) AND (shadow.name.$package.reported.A.version:1.0.0 \
         OR shadow.name.$package.reported.B.version:1.0.0)"
    );
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for (text, made) in [
        (">50", "b>50"),
        (" > 50 ", "b>50"),
        (">=50", "b>=50"),
        ("<30", "b<30"),
        ("<= 30.5", "b<=30.5"),
        ("=75", "b:75"),
        ("75", "b:75"),
        ("{30 TO 80]", "b:{30 TO 80]"),
        ("<-5", "b<\\-5"),
    ] {
        let query = query(&criteria(&[], &[], &[], text));
        assert_eq!(query.replace("shadow.reported.batteryStatus", "b"), made);
    }
    for text in [
        "",
        "full",
        ">",
        "50%",
        "=>50",
        "[* TO *]",
        "[a TO b]",
        "[1 TO 2",
        "> 5 OR a:b",
    ] {
        let error = text.parse::<Amount>().unwrap_err();
        assert_eq!(error.0, text);
    }
}

#[test]
fn something_is_needed_and_versions_need_a_type() {
    assert_eq!(Criteria::default().to_query(), Err(CriteriaError::Nothing));
    assert_eq!(
        criteria(&["US"], &[], &["1.0.0"], "").to_query(),
        Err(CriteriaError::VersionsWithoutType)
    );
    assert_eq!(
        criteria(&[], &["a:b"], &["1.0.0"], "").to_query(),
        Err(CriteriaError::NoPackage("a:b".parse().unwrap()))
    );
}

#[test]
fn too_many_criteria_for_a_group_are_found() {
    let many = criteria(&["US", "CA", "MX"], &["SedanVehicle"], &["1.0.0"], ">50");
    let query = many.to_query().unwrap();
    assert_eq!(query.terms(), 6);
    assert!(query.check(&Limits::DYNAMIC_GROUP).is_err());
    assert!(query.check(&Limits::SEARCH).is_ok());
}

#[test]
fn a_name_is_proposed_where_every_criterion_has_one_value() {
    let name = |criteria: Criteria| criteria.group_name().map(|name| name.to_string());
    assert_eq!(
        name(criteria(&["US"], &["SedanVehicle"], &["1.0.0"], ">50")).as_deref(),
        Some("US_SedanVehicle_1_0_0_batterygt50_Devices")
    );
    for (battery, word) in [
        ("<30", "lt30"),
        ("=75", "eq75"),
        ("75", "eq75"),
        (">=50.5", "ge50_5"),
        ("[30 TO 80]", "30to80"),
        ("[50 TO *]", "ge50"),
        ("{50 TO *]", "gt50"),
        ("[* TO 50}", "lt50"),
        ("[* TO 50]", "le50"),
    ] {
        let expected = format!("battery{word}_Devices");
        assert_eq!(name(criteria(&[], &[], &[], battery)), Some(expected));
    }
    assert_eq!(name(criteria(&["US", "CA"], &["T"], &[], "")), None);
    assert_eq!(name(criteria(&[], &["T"], &["1", "2"], "")), None);
    assert_eq!(name(Criteria::default()), None, "never only Devices");
    assert_eq!(
        name(criteria(&["a b"], &[], &[], "")),
        None,
        "no name that AWS refuses"
    );
    assert_eq!(name(criteria(&[], &["T"; 1], &[], "+5")), None);
    let long = "T".repeat(128);
    assert_eq!(name(criteria(&[], &[&long], &[], "")), None);
}

proptest! {
    #[test]
    fn what_is_made_reads_back_in_every_syntax_and_names_fields_that_exist(
        countries in prop::collection::vec("\\PC{1,4}", 0..3),
        types in prop::collection::vec("[a-zA-Z0-9_-]{1,8}", 1..3),
        versions in prop::collection::vec("[a-zA-Z0-9._-]{0,4}[a-z0-9]", 0..3),
        battery in "(>|<|>=|<=|=|)-?[0-9]{1,3}",
    ) {
        let countries: Vec<&str> = countries.iter().map(String::as_str).collect();
        let types: Vec<&str> = types.iter().map(String::as_str).collect();
        let versions: Vec<&str> = versions.iter().map(String::as_str).collect();
        let query = criteria(&countries, &types, &versions, &battery).to_query().unwrap();
        prop_assert!(query.check_fields(Index::Things).is_ok());
        for syntax in [Syntax::DOCUMENTED, Syntax::MEASURED] {
            prop_assert_eq!(Query::parse_as(query.text(), &syntax), Ok(query.clone()));
        }
    }

    #[test]
    fn what_is_made_finds_the_devices_that_have_it(
        country in "[A-Z]{2}", wanted in "[A-Z]{2}",
        of_type in "[A-B]", version in "[1-2]\\.0", level in 0..=100_u8, least in 0..=100_u8,
    ) {
        let made = criteria(&[&wanted, "QQ"], &["A"], &["1.0"], &format!(">{least}"));
        let mut device = Document::new();
        device.add("thingTypeName", of_type.as_str());
        device.add_attribute("country", &country);
        device.add(&format!("shadow.name.$package.reported.{of_type}.version"), version.as_str());
        device.add("shadow.reported.batteryStatus", f64::from(level));
        let expected = (country == wanted || country == "QQ")
            && of_type == "A" && version == "1.0" && level > least;
        let matcher = Matcher::new(&made.to_query().unwrap());
        prop_assert_eq!(matcher.matches(&device), expected);
    }
}
