//! Tests of SearchIndex.

use std::time::Duration;

use serde_json::{Value, json};

use super::{configure, everything, found, shadow, thing};
use crate::config::Waits;
use crate::testing::Local;

/// Three vehicles with attributes, shadows and packages.
async fn fleet() -> Local {
    let local = Local::new().await;
    configure(&local, everything()).await;
    for (name, country, battery, version) in [
        ("car-1", "US", 20, "1.0.0"),
        ("car-2", "CA", 55, "1.1.0"),
        ("car-3", "US", 90, "1.1.0"),
    ] {
        thing(&local, name, json!({"country": country, "seats": "4"})).await;
        let state = json!({"reported": {"batteryStatus": battery, "tags": ["a", "b c"]}});
        shadow(&local, name, "", state).await;
        let state = json!({"reported": {"Sedan": {"version": version, "attributes": {"n": 7}}}});
        shadow(&local, name, "$package", state).await;
    }
    local
}

#[tokio::test]
async fn things_are_found_by_every_data_source_at_once() {
    let local = fleet().await;
    for (query, expected) in [
        ("*", vec!["car-1", "car-2", "car-3"]),
        ("thingName:car-2", vec!["car-2"]),
        ("thingName:CAR*", vec!["car-1", "car-2", "car-3"]),
        ("attributes.country:us", vec!["car-1", "car-3"]),
        (
            "attributes.country:(US OR CA)",
            vec!["car-1", "car-2", "car-3"],
        ),
        (
            "attributes.country:US AND shadow.reported.batteryStatus:[50 TO *]",
            vec!["car-3"],
        ),
        ("shadow.reported.batteryStatus<56", vec!["car-1", "car-2"]),
        ("shadow.reported.batteryStatus:55", vec!["car-2"]),
        ("attributes.seats:4", vec!["car-1", "car-2", "car-3"]),
        ("attributes.seats:4.0", vec!["car-1", "car-2", "car-3"]),
        ("attributes.seats>4", vec![]),
        (
            "shadow.reported.tags:\"b c\"",
            vec!["car-1", "car-2", "car-3"],
        ),
        (
            "shadow.name.$package.reported.Sedan.version:1.1.0",
            vec!["car-2", "car-3"],
        ),
        (
            "NOT shadow.name.$package.reported.Sedan.version:1.1.0",
            vec!["car-1"],
        ),
        (
            "shadow.name.\\$package.reported.Sedan.version:(1.0.0 OR 2)",
            vec!["car-1"],
        ),
        (
            "shadow.name.$package.reported.*.attributes.n>6",
            vec!["car-1", "car-2", "car-3"],
        ),
        (
            "shadow.name.$package.reported.totalCount:1",
            vec!["car-1", "car-2", "car-3"],
        ),
        ("shadow.hasDelta:false thingName:car-1", vec!["car-1"]),
        (
            "connectivity.connected:false",
            vec!["car-1", "car-2", "car-3"],
        ),
        (
            "shadow.metadata.reported.batteryStatus.timestamp>0",
            vec!["car-1", "car-2", "car-3"],
        ),
        (
            "shadow.reported:* AND NOT attributes.missing:*",
            vec!["car-1", "car-2", "car-3"],
        ),
        ("car-3", vec!["car-3"]),
        ("thingTypeName:*", vec![]),
    ] {
        assert_eq!(found(&local, query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn every_change_is_seen_by_the_next_search() {
    let local = fleet().await;
    let us = "attributes.country:US";
    assert_eq!(found(&local, us).await, ["car-1", "car-3"]);
    let update = json!({
        "thingName": "car-2",
        "attributePayload": {"attributes": {"country": "US"}, "merge": true},
    });
    local.iot("UpdateThing", update).await.unwrap();
    let gone = json!({"thingName": "car-1"});
    local.iot("DeleteThing", gone).await.unwrap();
    assert_eq!(found(&local, us).await, ["car-2", "car-3"]);
    assert!(found(&local, "thingName:car-1").await.is_empty());
    let group = json!({"thingGroupName": "north", "thingName": "car-3"});
    local.iot("CreateThingGroup", group.clone()).await.unwrap();
    local
        .iot("AddThingToThingGroup", group.clone())
        .await
        .unwrap();
    let billing = json!({"billingGroupName": "payers", "thingName": "car-3"});
    local
        .iot("CreateBillingGroup", billing.clone())
        .await
        .unwrap();
    local
        .iot("AddThingToBillingGroup", billing.clone())
        .await
        .unwrap();
    assert_eq!(found(&local, "thingGroupNames:north").await, ["car-3"]);
    assert_eq!(found(&local, "thingGroupNames:payers").await, ["car-3"]);
    local.iot("DeleteThingGroup", group).await.unwrap();
    local.iot("DeleteBillingGroup", billing).await.unwrap();
    assert!(found(&local, "thingGroupNames:*").await.is_empty());
    shadow(
        &local,
        "car-2",
        "",
        json!({"reported": {"batteryStatus": null}}),
    )
    .await;
    assert_eq!(
        found(&local, "shadow.reported.batteryStatus:*").await,
        ["car-3"]
    );
    // A shadow without a thing is not indexed; it is once there is the thing.
    shadow(&local, "stray", "", json!({"reported": {"lost": true}})).await;
    assert!(found(&local, "shadow.reported.lost:true").await.is_empty());
    thing(&local, "stray", json!({})).await;
    assert_eq!(found(&local, "shadow.reported.lost:true").await, ["stray"]);
}

#[tokio::test]
async fn a_thing_is_answered_with_its_shadows_as_text() {
    let local = fleet().await;
    let state = json!({"desired": {"batteryStatus": 100, "mode": {"eco": true}}});
    shadow(&local, "car-1", "", state).await;
    let input = json!({"indexName": "AWS_Things", "queryString": "thingName:car-1",
                       "queryVersion": "2017-09-30"});
    let page = local.iot("SearchIndex", input).await.unwrap();
    let thing = &page["things"][0];
    assert_eq!(thing["thingName"], "car-1");
    assert_eq!(thing["attributes"], json!({"country": "US", "seats": "4"}));
    assert_eq!(thing["connectivity"], json!({"connected": false}));
    assert!(thing.get("thingTypeName").is_none() && thing.get("thingGroupNames").is_none());
    let shadow: Value = serde_json::from_str(thing["shadow"].as_str().unwrap()).unwrap();
    assert_eq!(
        shadow["desired"],
        json!({"batteryStatus": 100, "mode": {"eco": true}})
    );
    assert_eq!(
        shadow["reported"],
        json!({"batteryStatus": 20, "tags": ["a", "b c"]})
    );
    assert_eq!(
        shadow["delta"],
        json!({"batteryStatus": 100, "mode": {"eco": true}})
    );
    assert_eq!(shadow["version"], 2);
    assert_eq!(shadow["hasDelta"], true);
    assert!(shadow["metadata"]["desired"]["mode"]["eco"]["timestamp"].is_i64());
    let package = &shadow["name"]["$package"];
    assert_eq!(package["reported"]["Sedan"]["version"], "1.0.0");
    assert_eq!(package["hasDelta"], false);
    assert!(package.get("metadata").is_none());
}

#[tokio::test]
async fn only_configured_sources_are_indexed_and_a_change_of_them_rebuilds() {
    let local = fleet().await;
    let battery = "shadow.reported.batteryStatus:*";
    let version = "shadow.name.$package.reported.Sedan.version:*";
    configure(&local, json!({"thingIndexingMode": "REGISTRY"})).await;
    assert!(found(&local, battery).await.is_empty());
    assert!(found(&local, version).await.is_empty());
    assert!(
        found(&local, "connectivity.connected:false")
            .await
            .is_empty()
    );
    assert_eq!(found(&local, "attributes.country:CA").await, ["car-2"]);
    configure(&local, json!({"thingIndexingMode": "REGISTRY_AND_SHADOW"})).await;
    assert_eq!(found(&local, battery).await.len(), 3);
    assert!(found(&local, version).await.is_empty());
    configure(&local, everything()).await;
    assert_eq!(found(&local, version).await.len(), 3);
    assert_eq!(found(&local, "connectivity.connected:false").await.len(), 3);
    configure(&local, json!({"thingIndexingMode": "OFF"})).await;
    let off = local
        .refused("SearchIndex", json!({"queryString": "*"}))
        .await;
    assert_eq!(off.0, "ResourceNotFoundException");
    // What was swept away does not come back with a new index.
    local
        .iot("DeleteThing", json!({"thingName": "car-1"}))
        .await
        .unwrap();
    configure(&local, everything()).await;
    assert_eq!(found(&local, "*").await, ["car-2", "car-3"]);
    local.advance(Duration::from_secs(60)).await;
    let rows = local.ctx(|ctx| {
        let count = |sql: &str| ctx.tx.query_row(sql, [], |row| row.get::<_, i64>(0));
        let numbers = "SELECT count(DISTINCT term >> 44) FROM index_posting";
        Ok((
            count("SELECT count(*) FROM index_document")?,
            count(numbers)?,
        ))
    });
    assert_eq!(rows.await.unwrap(), (2, 1));
}

#[tokio::test]
async fn a_search_waits_for_the_first_building_and_not_for_later_ones() {
    let local = Local::with(Waits {
        index_build: Duration::from_secs(60),
        ..Waits::default()
    })
    .await;
    thing(&local, "car", json!({"country": "US"})).await;
    shadow(&local, "car", "", json!({"reported": {"on": true}})).await;
    configure(&local, json!({"thingIndexingMode": "REGISTRY"})).await;
    let early = local
        .refused("SearchIndex", json!({"queryString": "*"}))
        .await;
    assert_eq!(early.0, "IndexNotReadyException");
    local.advance(Duration::from_secs(60)).await;
    assert_eq!(found(&local, "attributes.country:US").await, ["car"]);
    configure(&local, everything()).await;
    // While it is rebuilt the old source is kept up, the new one is not there yet.
    thing(&local, "van", json!({"country": "US"})).await;
    assert_eq!(found(&local, "attributes.country:US").await, ["car", "van"]);
    assert!(found(&local, "shadow.reported.on:true").await.is_empty());
    local.advance(Duration::from_secs(60)).await;
    assert_eq!(found(&local, "shadow.reported.on:true").await, ["car"]);
}

#[tokio::test]
async fn a_change_reaches_the_index_after_its_delay() {
    let local = Local::with(Waits {
        index_delay: Duration::from_secs(10),
        ..Waits::default()
    })
    .await;
    configure(&local, everything()).await;
    thing(&local, "car", json!({})).await;
    assert!(found(&local, "*").await.is_empty());
    local.advance(Duration::from_secs(9)).await;
    assert!(found(&local, "*").await.is_empty());
    local.advance(Duration::from_secs(2)).await;
    assert_eq!(found(&local, "*").await, ["car"]);
    // Each change waits for itself, whenever somebody looks.
    thing(&local, "van", json!({})).await;
    local.advance(Duration::from_secs(8)).await;
    shadow(&local, "van", "", json!({"reported": {"on": true}})).await;
    local.advance(Duration::from_secs(3)).await;
    thing(&local, "bus", json!({})).await;
    local.advance(Duration::from_secs(8)).await;
    assert_eq!(found(&local, "*").await, ["car", "van"]);
}

#[tokio::test]
async fn results_come_in_pages_without_gaps_or_repeats() {
    let local = Local::new().await;
    configure(&local, json!({"thingIndexingMode": "REGISTRY"})).await;
    for n in 0..7 {
        thing(
            &local,
            &format!("t{n}"),
            json!({"even": (n % 2 == 0).to_string()}),
        )
        .await;
    }
    for (query, expected) in [
        ("*", 7),
        ("attributes.even:true", 4),
        ("NOT attributes.even:true", 3),
    ] {
        let mut names = Vec::new();
        let mut input = json!({"queryString": query, "maxResults": 2});
        loop {
            let page = local.iot("SearchIndex", input.clone()).await.unwrap();
            let things = page["things"].as_array().unwrap();
            assert!(things.len() <= 2 && !things.is_empty());
            names.extend(things.iter().map(|thing| thing["thingName"].to_string()));
            match page.get("nextToken") {
                Some(token) => input["nextToken"] = token.clone(),
                None => break,
            }
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), expected, "{query}");
    }
    let foreign = json!({"queryString": "*", "nextToken": "AAAA"});
    assert_eq!(
        local.refused("SearchIndex", foreign).await.0,
        "InvalidRequestException"
    );
    let many = json!({"queryString": "*", "maxResults": 501});
    assert_eq!(
        local.refused("SearchIndex", many).await.0,
        "InvalidRequestException"
    );
}

#[tokio::test]
async fn what_cannot_be_asked_is_refused_in_the_words_that_are_known() {
    let local = fleet().await;
    let refused = |query: &str| local.refused("SearchIndex", json!({"queryString": query}));
    assert_eq!(
        refused("thingGroupName:mythinggroup").await,
        (
            "InvalidQueryException".to_owned(),
            "Unable to parse query, invalid field name, field name: thingGroupName, \
             query string: thingGroupName:mythinggroup"
                .to_owned()
        )
    );
    for query in [
        "thingName:",
        "(thingName:a",
        "country:US",
        "attribute.country:US",
        "registry.version:1",
        "shadow.name.$package.reported.Sedan.version>1",
        "shadow.name.$package.reported.Sedan.version:[1 TO 2]",
        "thingName:(a OR b OR c OR d OR e OR f OR g OR h OR i OR j OR k OR l OR m)",
    ] {
        assert_eq!(refused(query).await.0, "InvalidQueryException", "{query}");
    }
    let other = json!({"queryString": "*", "indexName": "Other"});
    assert_eq!(
        local.refused("SearchIndex", other).await.0,
        "ResourceNotFoundException"
    );
    let old = json!({"queryString": "*", "queryVersion": "2016-01-01"});
    assert_eq!(
        local.refused("SearchIndex", old).await.0,
        "InvalidRequestException"
    );
}

#[tokio::test]
async fn thing_groups_have_an_index_of_their_own() {
    let local = Local::new().await;
    let search = |query: &str| json!({"indexName": "AWS_ThingGroups", "queryString": query});
    let off = local.refused("SearchIndex", search("*")).await;
    assert_eq!(off.0, "ResourceNotFoundException");
    let on = json!({"thingGroupIndexingConfiguration": {"thingGroupIndexingMode": "ON"}});
    local.iot("UpdateIndexingConfiguration", on).await.unwrap();
    for input in [
        json!({"thingGroupName": "world", "thingGroupProperties": {
            "thingGroupDescription": "all of it", "attributePayload": {"attributes": {"n": "1"}}}}),
        json!({"thingGroupName": "europe", "parentGroupName": "world"}),
        json!({"thingGroupName": "oslo", "parentGroupName": "europe"}),
    ] {
        local.iot("CreateThingGroup", input).await.unwrap();
    }
    for (query, expected) in [
        ("*", vec!["europe", "oslo", "world"]),
        ("thingGroupName:OSLO", vec!["oslo"]),
        ("parentGroupNames:world", vec!["europe", "oslo"]),
        ("description:all", vec!["world"]),
        ("attributes.n<2", vec!["world"]),
    ] {
        let page = local.iot("SearchIndex", search(query)).await.unwrap();
        let groups = page["thingGroups"].as_array().unwrap().iter();
        let names: Vec<_> = groups
            .map(|group| group["thingGroupName"].as_str().unwrap())
            .collect();
        assert_eq!(names, expected, "{query}");
        assert!(page.get("things").is_none());
    }
    let oslo = local
        .iot("SearchIndex", search("thingGroupName:oslo"))
        .await
        .unwrap();
    assert_eq!(
        oslo["thingGroups"][0]["parentGroupNames"],
        json!(["world", "europe"])
    );
    let thing_field = local.refused("SearchIndex", search("thingName:a")).await;
    assert_eq!(thing_field.0, "InvalidQueryException");
}
