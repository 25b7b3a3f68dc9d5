//! Tests of event configurations and of the registry's events.

use std::time::Duration;

use serde_json::json;

use crate::testing::Local;

#[tokio::test]
async fn switches_add_up_and_the_dates_are_of_the_first_and_the_last() {
    let local = Local::new().await;
    let seen = local
        .iot("DescribeEventConfigurations", json!({}))
        .await
        .unwrap();
    assert!(seen.get("creationDate").is_none());
    assert_eq!(seen["eventConfigurations"].as_object().unwrap().len(), 11);
    for kind in ["JOB", "THING"] {
        let input = json!({"eventConfigurations": {kind: {"Enabled": true}}});
        local.iot("UpdateEventConfigurations", input).await.unwrap();
        local.advance(Duration::from_secs(3600)).await;
    }
    let seen = local
        .iot("DescribeEventConfigurations", json!({}))
        .await
        .unwrap();
    let on = seen["eventConfigurations"].as_object().unwrap().iter();
    let on: Vec<_> = on
        .filter(|(_, set)| set["Enabled"] == true)
        .map(|(kind, _)| kind)
        .collect();
    assert_eq!(on, ["JOB", "THING"]);
    let between =
        seen["lastModifiedDate"].as_f64().unwrap() - seen["creationDate"].as_f64().unwrap();
    assert!((3600.0..3660.0).contains(&between), "{between} s");
}

/// Nobody said anything.
const NONE: [&str; 0] = [];

/// Events heard since the last time, as `topic` behind `$aws/events/` and body without its id.
fn heard(local: &Local) -> Vec<(String, serde_json::Value)> {
    let heard = local.heard().into_iter().filter_map(|message| {
        let topic = message.topic.strip_prefix("$aws/events/")?.to_owned();
        let mut body: serde_json::Value = serde_json::from_slice(&message.payload).unwrap();
        let id = body.as_object_mut().unwrap().shift_remove("eventId");
        assert_eq!(id.unwrap().as_str().unwrap().len(), 36);
        Some((topic, body))
    });
    heard.collect()
}

fn topics(local: &Local) -> Vec<String> {
    heard(local).into_iter().map(|(topic, _)| topic).collect()
}

async fn switch_on(local: &Local, kinds: &[&str]) {
    let on = kinds
        .iter()
        .map(|kind| ((*kind).to_owned(), json!({"Enabled": true})));
    let on: serde_json::Map<_, _> = on.collect();
    let input = json!({"eventConfigurations": on});
    local.iot("UpdateEventConfigurations", input).await.unwrap();
}

async fn call(local: &Local, operation: &str, input: serde_json::Value) -> serde_json::Value {
    local.iot(operation, input).await.unwrap()
}

#[tokio::test]
async fn nothing_is_published_that_is_not_switched_on() {
    let local = Local::new().await;
    switch_on(&local, &["THING_GROUP"]).await;
    call(&local, "CreateThing", json!({"thingName": "t"})).await;
    assert_eq!(topics(&local), NONE);
    let off = json!({"eventConfigurations": {"THING_GROUP": {"Enabled": false}}});
    call(&local, "UpdateEventConfigurations", off).await;
    call(&local, "CreateThingGroup", json!({"thingGroupName": "g"})).await;
    assert_eq!(topics(&local), NONE);
}

#[tokio::test]
async fn a_thing_and_its_type_tell_their_lives() {
    let local = Local::new().await;
    switch_on(&local, &["THING", "THING_TYPE", "THING_TYPE_ASSOCIATION"]).await;
    let car = json!({"thingTypeName": "car", "thingTypeProperties": {
        "thingTypeDescription": "drives", "searchableAttributes": ["color"],
        "mqtt5Configuration": {"propagatingAttributes": [
            {"userPropertyKey": "c", "thingAttribute": "color"}]}}});
    let made = call(&local, "CreateThingType", car).await;
    let now = local.ctx(|ctx| Ok(ctx.now_ms())).await.unwrap();
    let mut told = heard(&local);
    let (topic, mut body) = told.remove(0);
    assert_eq!(topic, "thingType/car/created");
    let at = body["timestamp"].take().as_i64().unwrap();
    assert!((now - 60_000..=now).contains(&at), "milliseconds");
    assert_eq!(
        body,
        json!({"eventType": "THING_TYPE_EVENT", "timestamp": null, "operation": "CREATED",
            "accountId": "123456789012", "thingTypeId": made["thingTypeId"],
            "thingTypeName": "car", "isDeprecated": false, "deprecationDate": null,
            "searchableAttributes": ["color"],
            "propagatingAttributes": [{"userPropertyKey": "c", "thingAttribute": "color"}],
            "description": "drives"})
    );
    let thing = json!({"thingName": "t", "thingTypeName": "car",
        "attributePayload": {"attributes": {"color": "red"}}});
    let made = call(&local, "CreateThing", thing.clone()).await;
    let told = heard(&local);
    assert_eq!(told[0].0, "thing/t/created");
    let mut body = told[0].1.clone();
    body["timestamp"].take();
    assert_eq!(
        body,
        json!({"eventType": "THING_EVENT", "timestamp": null, "operation": "CREATED",
            "accountId": "123456789012", "thingId": made["thingId"], "thingName": "t",
            "versionNumber": 1, "thingTypeName": "car", "attributes": {"color": "red"}})
    );
    assert_eq!(
        told[1].0,
        "thingTypeAssociation/thing/t/thingType/car/added"
    );
    let mut body = told[1].1.clone();
    body["timestamp"].take();
    assert_eq!(
        body,
        json!({"eventType": "THING_TYPE_ASSOCIATION_EVENT", "timestamp": null,
            "operation": "ADDED", "thingId": made["thingId"], "thingName": "t",
            "thingTypeName": "car"})
    );
    call(&local, "CreateThing", thing).await;
    assert_eq!(topics(&local), NONE, "it was there already");
    let update = json!({"thingName": "t", "removeThingType": true});
    call(&local, "UpdateThing", update).await;
    let told = heard(&local);
    assert_eq!(told[0].0, "thing/t/updated");
    assert_eq!(told[0].1["versionNumber"], 2);
    assert!(told[0].1["thingTypeName"].is_null());
    assert_eq!(
        told[1].0,
        "thingTypeAssociation/thing/t/thingType/car/removed"
    );
    call(&local, "DeleteThing", json!({"thingName": "t"})).await;
    assert_eq!(topics(&local), ["thing/t/deleted"]);
    call(
        &local,
        "DeprecateThingType",
        json!({"thingTypeName": "car"}),
    )
    .await;
    let told = heard(&local);
    assert_eq!(told[0].0, "thingType/car/updated");
    assert_eq!(told[0].1["isDeprecated"], true);
    assert!(told[0].1["deprecationDate"].is_i64());
    local.advance(Duration::from_secs(300)).await;
    call(&local, "DeleteThingType", json!({"thingTypeName": "car"})).await;
    assert_eq!(topics(&local), ["thingType/car/deleted"]);
}

#[tokio::test]
async fn groups_tell_their_lives_their_place_and_their_members() {
    let local = Local::new().await;
    let kinds = [
        "THING_GROUP",
        "THING_GROUP_HIERARCHY",
        "THING_GROUP_MEMBERSHIP",
    ];
    switch_on(&local, &kinds).await;
    let root = call(
        &local,
        "CreateThingGroup",
        json!({"thingGroupName": "root"}),
    )
    .await;
    let child = json!({"thingGroupName": "low", "parentGroupName": "root"});
    let child = call(&local, "CreateThingGroup", child).await;
    let mut told = heard(&local);
    for (_, body) in &mut told {
        body["timestamp"].take();
    }
    assert_eq!(told[0].0, "thingGroup/root/created");
    assert_eq!(told[1].0, "thingGroup/low/created");
    assert_eq!(
        told[1].1,
        json!({"eventType": "THING_GROUP_EVENT", "timestamp": null, "operation": "CREATED",
            "accountId": "123456789012", "thingGroupId": child["thingGroupId"],
            "thingGroupName": "low", "versionNumber": 1, "parentGroupName": "root",
            "parentGroupId": root["thingGroupId"], "description": null,
            "rootToParentThingGroups": [{"groupArn": root["thingGroupArn"],
                "groupId": root["thingGroupId"]}],
            "attributes": {}, "dynamicGroupMappingId": null})
    );
    assert_eq!(
        told[2],
        (
            "thingGroupHierarchy/thingGroup/root/childThingGroup/low/added".to_owned(),
            json!({"eventType": "THING_GROUP_HIERARCHY_EVENT", "timestamp": null,
                "operation": "ADDED", "accountId": "123456789012",
                "thingGroupId": root["thingGroupId"], "thingGroupName": "root",
                "childGroupId": child["thingGroupId"], "childGroupName": "low"})
        )
    );
    let thing = call(&local, "CreateThing", json!({"thingName": "t"})).await;
    let member = json!({"thingGroupName": "low", "thingName": "t"});
    call(&local, "AddThingToThingGroup", member.clone()).await;
    call(&local, "RemoveThingFromThingGroup", member.clone()).await;
    let mut told = heard(&local);
    for (_, body) in &mut told {
        body["timestamp"].take();
    }
    let membership = told[0].1["membershipId"].clone();
    assert_eq!(
        told[0],
        (
            "thingGroupMembership/thingGroup/low/thing/t/added".to_owned(),
            json!({"eventType": "THING_GROUP_MEMBERSHIP_EVENT", "timestamp": null,
                "operation": "ADDED", "accountId": "123456789012",
                "groupArn": child["thingGroupArn"], "groupId": child["thingGroupId"],
                "thingArn": thing["thingArn"], "thingId": thing["thingId"],
                "membershipId": membership})
        )
    );
    assert_eq!(
        told[1].0,
        "thingGroupMembership/thingGroup/low/thing/t/removed"
    );
    assert_eq!(told[1].1["membershipId"], membership);
    call(&local, "AddThingToThingGroup", member).await;
    let update = json!({"thingGroupName": "low",
        "thingGroupProperties": {"thingGroupDescription": "new"}});
    call(&local, "UpdateThingGroup", update).await;
    call(&local, "DeleteThingGroup", json!({"thingGroupName": "low"})).await;
    let told = heard(&local);
    let topics: Vec<_> = told.iter().map(|(topic, _)| topic.as_str()).collect();
    assert_eq!(
        topics,
        [
            "thingGroupMembership/thingGroup/low/thing/t/added",
            "thingGroup/low/updated",
            "thingGroupMembership/thingGroup/low/thing/t/removed",
            "thingGroupHierarchy/thingGroup/root/childThingGroup/low/removed",
            "thingGroup/low/deleted",
        ]
    );
    assert_eq!(told[1].1["versionNumber"], 2);
    assert_eq!(told[1].1["description"], "new");
    assert_eq!(
        told[4].1["rootToParentThingGroups"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn a_thing_leaves_its_groups_and_a_dynamic_group_tells_its_members_too() {
    let local = Local::new().await;
    let index = json!({"thingIndexingConfiguration": {"thingIndexingMode": "REGISTRY"}});
    call(&local, "UpdateIndexingConfiguration", index).await;
    let group = json!({"thingGroupName": "red", "queryString": "attributes.color:red"});
    call(&local, "CreateDynamicThingGroup", group).await;
    switch_on(&local, &["THING_GROUP_MEMBERSHIP"]).await;
    let red = json!({"thingName": "t", "attributePayload": {"attributes": {"color": "red"}}});
    call(&local, "CreateThing", red).await;
    call(&local, "ListThingGroupsForThing", json!({"thingName": "t"})).await;
    assert_eq!(
        topics(&local),
        ["thingGroupMembership/thingGroup/red/thing/t/added"]
    );
    call(&local, "DeleteThing", json!({"thingName": "t"})).await;
    let group = json!({"thingGroupName": "red"});
    let left = call(&local, "ListThingsInThingGroup", group).await;
    assert_eq!(left["things"], json!([]));
    assert_eq!(
        topics(&local),
        ["thingGroupMembership/thingGroup/red/thing/t/removed"]
    );
}
