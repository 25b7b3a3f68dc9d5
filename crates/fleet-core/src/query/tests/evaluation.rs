//! Which documents match: by examples, and by agreement with the slow evaluator.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value as Json, json};

use super::reference;
use super::things::{document, query, thing};
use crate::query::document::{Document, Order, location};
use crate::query::{Matcher, Query};

fn matches(text: &str, document: &Document) -> bool {
    Matcher::new(&Query::parse(text).unwrap()).matches(document)
}

fn car() -> Document {
    let mut car = document(&json!({
        "thingName": "Vehicle-VIN-001",
        "thingTypeName": "SedanVehicle",
        "thingGroupNames": ["Fleet-US", "Prototypes"],
        "attributes": {"country": "US", "serial": "abce", "axles": "2", "model": "v2"},
        "shadow": {
            "reported": {
                "batteryStatus": 75, "label": "New York  City", "myvalues": [1, 2],
                "location": {"lat": 1.0, "lon": 2.0}, "locked": true, "cells": [{"v": 1}],
            },
            "hasDelta": false,
            "name": {"$package": {"reported": {"SedanVehicle": {"version": "1.0.0", "attributes": {"packageID": 1501}}}}},
        },
        "connectivity": {"connected": true, "timestamp": 1_557_651_600_001_u64, "clientId": "secret"},
    }));
    let home = location(&json!("47.6204,-122.3491"), Order::LatLon).unwrap();
    car.add("shadow.reported.coordinates", home);
    car
}

#[track_caller]
fn check(yes: &[&str], no: &[&str]) {
    for text in yes {
        assert!(matches(text, &car()), "{text} should match");
    }
    for text in no {
        assert!(!matches(text, &car()), "{text} should not match");
    }
}

#[test]
fn values_ignore_case_and_names_of_fields_do_not() {
    check(
        &[
            "thingName:vehicle-vin-001",
            "attributes.country:us",
            "shadow.reported.locked:TRUE",
        ],
        &[
            "Attributes.*:us",
            "thingname:Vehicle-VIN-001",
            "attributes.Country:US",
            "thingName:Vehicle-VIN",
        ],
    );
}

#[test]
fn words_and_phrases() {
    check(
        &[
            "shadow.reported.label:york",
            "shadow.reported.label:\"new york\"",
            "shadow.reported.label:\"York City\"",
            "shadow.reported.label:new\\ york",
        ],
        &[
            "shadow.reported.label:\"new city\"",
            "shadow.reported.label:yor",
            "shadow.reported.label:\"new york city x\"",
            "shadow.reported.label:\"\"",
        ],
    );
}

#[test]
fn wildcards_match_words() {
    check(
        &[
            "thingName:Vehicle*",
            "thingName:*001",
            "thingName:*VIN*",
            "thingName:Vehicle-VIN-00?",
            "shadow.reported.label:y*k",
            "thingGroupNames:proto*",
        ],
        &[
            "thingName:Vehicle",
            "thingName:?ehicle",
            "thingName:\"Vehicle*\"",
            "shadow.reported.label:new*york",
            "shadow.reported.batteryStatus:7*",
        ],
    );
}

#[test]
fn numbers_are_compared_by_value_and_attributes_too() {
    check(
        &[
            "shadow.reported.batteryStatus:75.0",
            "shadow.reported.batteryStatus:[50 TO *]",
            "shadow.reported.batteryStatus:{74 TO 75]",
            "shadow.reported.batteryStatus>=75",
            "shadow.reported.batteryStatus<75.5",
            "attributes.axles:2.0",
            "attributes.axles<10",
            "shadow.reported.myvalues:2",
            "connectivity.timestamp > 1557651600000",
            "shadow.name.$package.reported.*.attributes.packageID>1500",
        ],
        &[
            "shadow.reported.batteryStatus:{75 TO 80]",
            "shadow.reported.batteryStatus>75",
            "attributes.axles>10",
            "shadow.reported.myvalues:3",
            "attributes.serial>5",
            "shadow.name.$package.reported.*.attributes.packageID>1501",
        ],
    );
}

#[test]
fn ranges_of_words_are_lexical() {
    check(
        &[
            "attributes.serial:[\"abcd\" TO \"abcf\"]",
            "attributes.serial:[ABCE TO abcf}",
            "attributes.axles:[\"10\" TO \"3\"]",
        ],
        &[
            "attributes.serial:{\"abce\" TO \"abcf\"]",
            "attributes.axles:[\"3\" TO \"5\"]",
            "shadow.reported.batteryStatus:[\"7\" TO \"8\"]",
        ],
    );
}

#[test]
fn existence_reaches_below_and_absence_is_its_opposite() {
    check(
        &[
            "*",
            "shadow.reported.location:*",
            "shadow.reported.location.lat:*",
            "NOT shadow.desired.stats.battery:*",
            "connectivity.connected:*",
            "shadow.name.$package.reported.*.version:*",
            "shadow.name.*.reported:*",
        ],
        &[
            "shadow.reported.loc:*",
            "shadow.reported.cells:*",
            "NOT *",
            "shadow.name.other.*:*",
        ],
    );
}

#[test]
fn a_term_without_a_field_looks_everywhere_but_at_connectivity() {
    check(
        &[
            "v2",
            "(v2 OR v3)",
            "york",
            "Prototypes",
            "1501",
            "Sedan*",
            "true",
        ],
        &["secret", "v3", "NOT v2", "SedanVehicle.version"],
    );
}

#[test]
fn groups_ask_each_value_of_the_field() {
    check(
        &[
            "attributes.country:(US OR CA)",
            "thingGroupNames:(Fleet-US AND Prototypes)",
            "thingGroupNames:(fleet* AND -retired)",
        ],
        &[
            "attributes.country:(MX OR CA)",
            "thingGroupNames:(fleet* AND -prototypes)",
        ],
    );
}

#[test]
fn geoqueries_measure_from_the_place() {
    check(
        &["shadow.reported.coordinates:geo_distance,47.61,-122.33,15.5km"],
        &[
            "shadow.reported.coordinates:geo_distance,47.61,-122.33,1m",
            "shadow.reported.label:geo_distance,47.61,-122.33,15.5km",
        ],
    );
}

#[test]
fn the_workshops_queries_find_their_devices() {
    check(
        &[
            "thingTypeName:SedanVehicle AND attributes.country:(US OR CA) AND shadow.reported.batteryStatus:[50 TO *]",
            "shadow.name.\\$package.reported.SedanVehicle.version:1.0.0",
            "(thingTypeName:SedanVehicle OR thingTypeName:SUVVehicle) AND attributes.country:US AND shadow.reported.batteryStatus:[30 TO 80]",
        ],
        &[
            "thingTypeName:SedanVehicle AND NOT shadow.name.$package.reported.SedanVehicle.version:1.0.0",
        ],
    );
}

#[test]
fn the_fast_evaluator_agrees_with_the_slow_one() {
    let (hits, all) = (Cell::new(0), Cell::new(0));
    let things = prop::collection::vec(thing(), 8);
    let agree = |(expr, things): (crate::query::Expr, Vec<Json>)| {
        let query = Query::from(expr);
        let matcher = Matcher::new(&query);
        for thing in things {
            let expected = reference::holds(query.expr(), &thing);
            let found = matcher.matches(&document(&thing));
            prop_assert_eq!(found, expected, "{} on {}", &query, &thing);
            hits.set(hits.get() + i32::from(found));
            all.set(all.get() + 1);
        }
        Ok(())
    };
    let mut runner = TestRunner::new(Config {
        cases: Config::default().cases.max(1000),
        failure_persistence: None,
        ..Config::default()
    });
    runner.run(&(query(), things), agree).unwrap();
    let share = f64::from(hits.get()) / f64::from(all.get());
    assert!(
        (0.1..0.9).contains(&share),
        "{share} of the things were found"
    );
}
