//! Tests of thing types.

use std::time::Duration;

use serde_json::{Value, json};

use crate::config::Waits;
use crate::testing::Local;

const TOO_EARLY: &str =
    "Cannot delete thing type : car. Please wait for 5 minutes after deprecation and then retry";

async fn with_car(waits: Waits) -> Local {
    let local = Local::with(waits).await;
    local
        .iot("CreateThingType", json!({"thingTypeName": "car"}))
        .await
        .unwrap();
    local
}

fn car() -> Value {
    json!({"thingTypeName": "car"})
}

#[tokio::test]
async fn a_type_is_deleted_after_its_wait_on_the_virtual_clock() {
    let local = with_car(Waits::default()).await;
    let in_force = local.refused("DeleteThingType", car()).await;
    assert_eq!(in_force.0, "InvalidRequestException");
    local.iot("DeprecateThingType", car()).await.unwrap();
    local.advance(Duration::from_secs(290)).await;
    assert_eq!(local.refused("DeleteThingType", car()).await.1, TOO_EARLY);
    // A second deprecation does not start the wait again.
    local.iot("DeprecateThingType", car()).await.unwrap();
    local.advance(Duration::from_secs(10)).await;
    local.iot("DeleteThingType", car()).await.unwrap();
    assert_eq!(
        local.refused("DeleteThingType", car()).await.0,
        "ResourceNotFoundException"
    );
}

#[tokio::test]
async fn the_wait_can_be_set() {
    let none = Waits {
        thing_type: Duration::ZERO,
        ..Waits::default()
    };
    let local = with_car(none).await;
    local.iot("DeprecateThingType", car()).await.unwrap();
    local.iot("DeleteThingType", car()).await.unwrap();
}

#[tokio::test]
async fn a_type_that_a_thing_has_stays_and_so_does_the_things_type() {
    let local = with_car(Waits::default()).await;
    let thing = json!({"thingName": "t", "thingTypeName": "car"});
    local.iot("CreateThing", thing.clone()).await.unwrap();
    local.iot("DeprecateThingType", car()).await.unwrap();
    local.advance(Duration::from_secs(301)).await;
    assert_eq!(
        local.refused("DeleteThingType", car()).await.0,
        "InvalidRequestException"
    );
    // The same thing again is the same thing; a new one is refused.
    local.iot("CreateThing", thing.clone()).await.unwrap();
    local.iot("UpdateThing", thing).await.unwrap();
    let other = json!({"thingName": "u", "thingTypeName": "car"});
    assert_eq!(
        local.refused("CreateThing", other).await.0,
        "InvalidRequestException"
    );
    let untyped = json!({"thingName": "t", "removeThingType": true});
    local.iot("UpdateThing", untyped).await.unwrap();
    local.iot("DeleteThingType", car()).await.unwrap();
}

#[tokio::test]
async fn undoing_a_deprecation_forgets_its_date() {
    let local = with_car(Waits::default()).await;
    local.iot("DeprecateThingType", car()).await.unwrap();
    let undo = json!({"thingTypeName": "car", "undoDeprecate": true});
    local.iot("DeprecateThingType", undo).await.unwrap();
    let seen = local.iot("DescribeThingType", car()).await.unwrap();
    assert_eq!(seen["thingTypeMetadata"]["deprecated"], false);
    assert!(seen["thingTypeMetadata"].get("deprecationDate").is_none());
    assert_eq!(seen["thingTypeProperties"], json!({}));
}

#[tokio::test]
async fn an_update_changes_what_it_names_and_empty_lists_are_none() {
    let local = Local::new().await;
    let mqtt = json!({"propagatingAttributes": [
        {"userPropertyKey": "vin", "thingAttribute": "vin"},
    ]});
    let properties = json!({
        "thingTypeDescription": "a car", "searchableAttributes": ["vin"],
        "mqtt5Configuration": mqtt,
    });
    let created = json!({"thingTypeName": "car", "thingTypeProperties": properties});
    let first = local.iot("CreateThingType", created.clone()).await.unwrap();
    assert_eq!(local.iot("CreateThingType", created).await.unwrap(), first);
    let change = json!({
        "thingTypeName": "car",
        "thingTypeProperties": {"thingTypeDescription": "a van", "searchableAttributes": []},
    });
    local.iot("UpdateThingType", change).await.unwrap();
    let seen = local.iot("DescribeThingType", car()).await.unwrap();
    assert_eq!(
        seen["thingTypeProperties"],
        json!({"thingTypeDescription": "a van", "mqtt5Configuration": mqtt})
    );
}

#[tokio::test]
async fn searchable_and_propagating_attributes_have_limits_and_a_form() {
    let local = Local::new().await;
    let propagating = |count: usize| -> Vec<Value> {
        (0..count)
            .map(|n| json!({"userPropertyKey": format!("k{n}"), "thingAttribute": "a"}))
            .collect()
    };
    for (properties, fits) in [
        (json!({"searchableAttributes": ["a", "b", "c"]}), true),
        (json!({"searchableAttributes": ["a", "b", "c", "d"]}), false),
        (
            json!({"mqtt5Configuration": {"propagatingAttributes": propagating(20)}}),
            true,
        ),
        (
            json!({"mqtt5Configuration": {"propagatingAttributes": propagating(21)}}),
            false,
        ),
        (
            json!({"mqtt5Configuration": {"propagatingAttributes": [{"userPropertyKey": "k"}]}}),
            false,
        ),
        (
            json!({"mqtt5Configuration": {"propagatingAttributes": [
                {"userPropertyKey": "k", "thingAttribute": "a", "connectionAttribute": "iot:ClientId"},
            ]}}),
            false,
        ),
    ] {
        let name = format!("t{}", uuid::Uuid::new_v4());
        let input = json!({"thingTypeName": name, "thingTypeProperties": properties});
        assert_eq!(
            local.iot("CreateThingType", input).await.is_ok(),
            fits,
            "{properties}"
        );
    }
}
