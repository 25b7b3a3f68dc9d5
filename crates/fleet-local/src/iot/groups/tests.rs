//! Tests of thing groups and their members.

use serde_json::{Value, json};

use crate::testing::Local;

async fn group(local: &Local, name: &str, parent: Option<&str>) {
    let mut input = json!({"thingGroupName": name});
    if let Some(parent) = parent {
        input["parentGroupName"] = json!(parent);
    }
    local.iot("CreateThingGroup", input).await.unwrap();
}

async fn thing(local: &Local, name: &str) {
    local
        .iot("CreateThing", json!({"thingName": name}))
        .await
        .unwrap();
}

async fn join(local: &Local, group: &str, thing: &str) -> Result<Value, crate::error::AwsError> {
    local
        .iot(
            "AddThingToThingGroup",
            json!({"thingGroupName": group, "thingName": thing}),
        )
        .await
}

async fn groups_of(local: &Local, thing: &str) -> Vec<String> {
    let listed = local
        .iot("ListThingGroupsForThing", json!({"thingName": thing}))
        .await
        .unwrap();
    names(&listed["thingGroups"])
}

fn names(groups: &Value) -> Vec<String> {
    let groups = groups.as_array().unwrap().iter();
    groups
        .map(|group| group["groupName"].as_str().unwrap().to_owned())
        .collect()
}

async fn things_in(local: &Local, group: &str, recursive: bool) -> Value {
    let input = json!({"thingGroupName": group, "recursive": recursive});
    local.iot("ListThingsInThingGroup", input).await.unwrap()["things"].clone()
}

async fn listed(local: &Local, filters: Value) -> Vec<String> {
    names(&local.iot("ListThingGroups", filters).await.unwrap()["thingGroups"])
}

/// a ─ b ─ c, and d, e.
async fn tree() -> Local {
    let local = Local::new().await;
    group(&local, "a", None).await;
    group(&local, "b", Some("a")).await;
    group(&local, "c", Some("b")).await;
    group(&local, "d", None).await;
    group(&local, "e", None).await;
    local
}

#[tokio::test]
async fn a_child_names_its_ancestors_from_the_root_and_a_root_names_none() {
    let local = tree().await;
    let child = local
        .iot("DescribeThingGroup", json!({"thingGroupName": "c"}))
        .await
        .unwrap();
    let metadata = &child["thingGroupMetadata"];
    assert_eq!(metadata["parentGroupName"], "b");
    assert_eq!(names(&metadata["rootToParentThingGroups"]), ["a", "b"]);
    assert_eq!(
        metadata["rootToParentThingGroups"][0]["groupArn"],
        "arn:aws:iot:us-east-1:123456789012:thinggroup/a"
    );
    assert_eq!(child["thingGroupProperties"], json!({}));
    let root = local
        .iot("DescribeThingGroup", json!({"thingGroupName": "a"}))
        .await
        .unwrap();
    let metadata = root["thingGroupMetadata"].as_object().unwrap();
    assert_eq!(metadata.keys().collect::<Vec<_>>(), ["creationDate"]);
}

#[tokio::test]
async fn listings_go_by_parent_prefix_and_depth() {
    let local = tree().await;
    assert_eq!(listed(&local, json!({})).await, ["a", "b", "c", "d", "e"]);
    let roots = listed(&local, json!({"recursive": false})).await;
    assert_eq!(roots, ["a", "d", "e"]);
    let children = listed(&local, json!({"parentGroup": "a"})).await;
    assert_eq!(children, ["b"]);
    let below = listed(&local, json!({"parentGroup": "a", "recursive": true})).await;
    assert_eq!(below, ["b", "c"]);
    group(&local, "east-1", Some("d")).await;
    group(&local, "east-2", Some("d")).await;
    group(&local, "eastern", Some("d")).await;
    let east = json!({"parentGroup": "d", "namePrefixFilter": "east-"});
    assert_eq!(listed(&local, east).await, ["east-1", "east-2"]);
    let page = json!({"namePrefixFilter": "east", "maxResults": 2});
    let first = local.iot("ListThingGroups", page.clone()).await.unwrap();
    assert_eq!(names(&first["thingGroups"]), ["east-1", "east-2"]);
    let mut next = page;
    next["nextToken"] = first["nextToken"].clone();
    let second = local.iot("ListThingGroups", next).await.unwrap();
    assert_eq!(names(&second["thingGroups"]), ["eastern"]);
    assert!(second.get("nextToken").is_none());
}

#[tokio::test]
async fn a_hierarchy_has_seven_levels_and_a_missing_parent_is_not_found() {
    let local = Local::new().await;
    group(&local, "g1", None).await;
    for level in 2..=7 {
        let parent = format!("g{}", level - 1);
        group(&local, &format!("g{level}"), Some(&parent)).await;
    }
    let eighth = json!({"thingGroupName": "g8", "parentGroupName": "g7"});
    assert_eq!(
        local.refused("CreateThingGroup", eighth).await.0,
        "InvalidRequestException"
    );
    let orphan = json!({"thingGroupName": "o", "parentGroupName": "nobody"});
    assert_eq!(
        local.refused("CreateThingGroup", orphan).await.0,
        "ResourceNotFoundException"
    );
}

#[tokio::test]
async fn creating_again_needs_the_same_parent_and_properties() {
    let local = tree().await;
    let properties = json!({
        "thingGroupDescription": "cars",
        "attributePayload": {"attributes": {"country": "US", "gone": ""}},
    });
    let input = json!({"thingGroupName": "g", "thingGroupProperties": properties});
    let first = local.iot("CreateThingGroup", input.clone()).await.unwrap();
    let again = local.iot("CreateThingGroup", input.clone()).await.unwrap();
    assert_eq!(first, again);
    let mut elsewhere = input;
    elsewhere["parentGroupName"] = json!("a");
    let error = local.iot("CreateThingGroup", elsewhere).await.unwrap_err();
    assert_eq!(error.code, "ResourceAlreadyExistsException");
    assert_eq!(error.members["resourceId"], first["thingGroupId"]);
    assert_eq!(error.members["resourceArn"], first["thingGroupArn"]);
}

#[tokio::test]
async fn an_update_keeps_what_it_does_not_name() {
    let local = tree().await;
    let update = |properties: Value| {
        let input = json!({"thingGroupName": "d", "thingGroupProperties": properties});
        local.iot("UpdateThingGroup", input)
    };
    let attributes = json!({"attributePayload": {"attributes": {"x": "1"}}});
    assert_eq!(update(attributes).await.unwrap(), json!({"version": 2}));
    let described = json!({"thingGroupDescription": "south"});
    assert_eq!(update(described).await.unwrap(), json!({"version": 3}));
    let seen = local
        .iot("DescribeThingGroup", json!({"thingGroupName": "d"}))
        .await
        .unwrap();
    assert_eq!(
        seen["thingGroupProperties"],
        json!({
            "thingGroupDescription": "south",
            "attributePayload": {"attributes": {"x": "1"}},
        })
    );
    assert_eq!(seen["version"], 3);
    let merged = json!({"attributePayload": {"attributes": {"y": "2", "x": ""}, "merge": true}});
    update(merged).await.unwrap();
    update(json!({"thingGroupDescription": ""})).await.unwrap();
    let seen = local
        .iot("DescribeThingGroup", json!({"thingGroupName": "d"}))
        .await
        .unwrap();
    assert_eq!(
        seen["thingGroupProperties"],
        json!({"attributePayload": {"attributes": {"y": "2"}}})
    );
}

#[tokio::test]
async fn a_thing_is_once_in_a_hierarchy_wherever_it_joined_first() {
    let local = tree().await;
    group(&local, "b2", Some("a")).await;
    for name in ["t", "u"] {
        thing(&local, name).await;
    }
    join(&local, "c", "t").await.unwrap();
    join(&local, "c", "t").await.unwrap();
    for other in ["a", "b", "b2"] {
        let refused = join(&local, other, "t").await.unwrap_err();
        assert_eq!(refused.code, "InvalidRequestException", "{other}");
    }
    join(&local, "a", "u").await.unwrap();
    assert!(join(&local, "b2", "u").await.is_err());
    join(&local, "d", "t").await.unwrap();
    assert_eq!(groups_of(&local, "t").await, ["c", "d"]);
    assert_eq!(things_in(&local, "a", false).await, json!(["u"]));
    assert_eq!(things_in(&local, "a", true).await, json!(["t", "u"]));
    assert_eq!(things_in(&local, "b", true).await, json!(["t"]));
    assert_eq!(things_in(&local, "b", false).await, json!([]));
}

#[tokio::test]
async fn leaving_frees_the_hierarchy_and_groups_and_things_take_memberships_along() {
    let local = tree().await;
    for name in ["t", "u", "v"] {
        thing(&local, name).await;
        join(&local, "c", name).await.unwrap();
    }
    let leave = json!({
        "thingGroupArn": "arn:aws:iot:us-east-1:123456789012:thinggroup/c",
        "thingArn": "arn:aws:iot:us-east-1:123456789012:thing/t",
    });
    local
        .iot("RemoveThingFromThingGroup", leave.clone())
        .await
        .unwrap();
    local.iot("RemoveThingFromThingGroup", leave).await.unwrap();
    join(&local, "a", "t").await.unwrap();
    local
        .iot("DeleteThing", json!({"thingName": "u"}))
        .await
        .unwrap();
    assert_eq!(things_in(&local, "a", true).await, json!(["t", "v"]));
    local
        .iot("DeleteThingGroup", json!({"thingGroupName": "c"}))
        .await
        .unwrap();
    assert_eq!(things_in(&local, "a", true).await, json!(["t"]));
    assert!(groups_of(&local, "v").await.is_empty());
    join(&local, "b", "v").await.unwrap();
    let parent = json!({"thingGroupName": "a"});
    assert_eq!(
        local.refused("DeleteThingGroup", parent).await.1,
        "Cannot delete thing group : a when there are still child groups attached to it."
    );
}

#[tokio::test]
async fn ten_groups_are_enough_and_a_move_at_the_limit_is_one_call() {
    let local = tree().await;
    thing(&local, "t").await;
    for n in 0..11 {
        group(&local, &format!("g{n:02}"), None).await;
    }
    for n in 0..10 {
        join(&local, &format!("g{n:02}"), "t").await.unwrap();
    }
    assert_eq!(
        join(&local, "g10", "t").await.unwrap_err().code,
        "InvalidRequestException"
    );
    let swap = json!({
        "thingName": "t", "thingGroupsToAdd": ["g10"], "thingGroupsToRemove": ["g00"],
    });
    local.iot("UpdateThingGroupsForThing", swap).await.unwrap();
    let now = groups_of(&local, "t").await;
    assert_eq!(
        (now.len(), now[0].as_str(), now[9].as_str()),
        (10, "g01", "g10")
    );
    // A call that fails halfway changes nothing.
    let half = json!({
        "thingName": "t", "thingGroupsToAdd": ["nobody"], "thingGroupsToRemove": ["g05"],
    });
    let refused = local.refused("UpdateThingGroupsForThing", half).await;
    assert_eq!(refused.0, "ResourceNotFoundException");
    assert_eq!(groups_of(&local, "t").await, now);
}

#[tokio::test]
async fn names_and_arns_must_be_there_agree_and_be_the_callers() {
    let local = tree().await;
    thing(&local, "t").await;
    let arn =
        |region: &str, resource: &str| format!("arn:aws:iot:{region}:123456789012:{resource}");
    for (input, message) in [
        (
            json!({"thingName": "t"}),
            "Both thingGroupArn and thingGroupName are empty. Need to specify at least one of them",
        ),
        (
            json!({"thingGroupName": "a", "thingName": "t", "thingArn": arn("us-east-1", "thing/u")}),
            "ThingName thingArn does not match specified thingName in request",
        ),
        (
            json!({"thingGroupName": "a", "thingArn": arn("eu-west-1", "thing/t")}),
            "The ARN arn:aws:iot:eu-west-1:123456789012:thing/t is not of account 123456789012 \
             in Region us-east-1",
        ),
        (
            json!({"thingGroupName": "a", "thingArn": arn("us-east-1", "thinggroup/t")}),
            "arn:aws:iot:us-east-1:123456789012:thinggroup/t is not the ARN of a thing",
        ),
    ] {
        let refused = local.refused("AddThingToThingGroup", input).await;
        assert_eq!(
            refused,
            ("InvalidRequestException".to_owned(), message.to_owned())
        );
    }
}
