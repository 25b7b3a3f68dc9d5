//! Tests of dynamic groups.

use std::time::Duration;

use serde_json::{Value, json};

use crate::config::Waits;
use crate::data::shadows;
use crate::testing::Local;

async fn indexed(waits: Waits) -> Local {
    let local = Local::with(waits).await;
    let on = json!({"thingIndexingConfiguration": {"thingIndexingMode": "REGISTRY_AND_SHADOW"}});
    local.iot("UpdateIndexingConfiguration", on).await.unwrap();
    local
}

async fn create(local: &Local, name: &str, query: &str) -> Value {
    let input = json!({"thingGroupName": name, "queryString": query});
    local.iot("CreateDynamicThingGroup", input).await.unwrap()
}

async fn thing(local: &Local, name: &str, color: &str) {
    let payload = json!({"attributes": {"color": color}});
    let input = json!({"thingName": name, "attributePayload": payload});
    local.iot("CreateThing", input).await.unwrap();
}

async fn paint(local: &Local, name: &str, color: &str) {
    let payload = json!({"attributes": {"color": color}});
    let input = json!({"thingName": name, "attributePayload": payload});
    local.iot("UpdateThing", input).await.unwrap();
}

async fn members(local: &Local, group: &str) -> Value {
    let input = json!({"thingGroupName": group});
    local.iot("ListThingsInThingGroup", input).await.unwrap()["things"].clone()
}

async fn groups_of(local: &Local, thing: &str) -> Vec<String> {
    let input = json!({"thingName": thing});
    let listed = local.iot("ListThingGroupsForThing", input).await.unwrap();
    let groups = listed["thingGroups"].as_array().unwrap().iter();
    groups
        .map(|group| group["groupName"].as_str().unwrap().to_owned())
        .collect()
}

async fn describe(local: &Local, name: &str) -> Value {
    let input = json!({"thingGroupName": name});
    local.iot("DescribeThingGroup", input).await.unwrap()
}

#[tokio::test]
async fn members_are_the_things_that_the_query_finds_now() {
    let local = indexed(Waits::default()).await;
    thing(&local, "a", "red").await;
    thing(&local, "b", "blue").await;
    create(&local, "reds", "attributes.color:red").await;
    assert_eq!(members(&local, "reds").await, json!(["a"]));
    paint(&local, "b", "red").await;
    thing(&local, "c", "red").await;
    paint(&local, "a", "blue").await;
    assert_eq!(members(&local, "reds").await, json!(["b", "c"]));
    local
        .iot("DeleteThing", json!({"thingName": "b"}))
        .await
        .unwrap();
    assert_eq!(members(&local, "reds").await, json!(["c"]));
    let input = json!({"queryString": "thingGroupNames:reds"});
    let found = local.iot("SearchIndex", input).await.unwrap();
    assert_eq!(found["things"][0]["thingGroupNames"], json!(["reds"]));
    let update = json!({"thingGroupName": "reds", "thingGroupProperties": {},
                        "queryString": "attributes.color:blue"});
    let updated = local.iot("UpdateDynamicThingGroup", update).await.unwrap();
    assert_eq!(updated, json!({"version": 2}));
    assert_eq!(members(&local, "reds").await, json!(["a"]));
    assert!(groups_of(&local, "c").await.is_empty());
    local
        .iot("DeleteDynamicThingGroup", json!({"thingGroupName": "reds"}))
        .await
        .unwrap();
    assert!(groups_of(&local, "a").await.is_empty());
    let gone = local.refused("DescribeThingGroup", json!({"thingGroupName": "reds"}));
    assert_eq!(gone.await.0, "ResourceNotFoundException");
}

#[tokio::test]
async fn a_shadow_moves_its_thing_between_groups() {
    let local = indexed(Waits::default()).await;
    thing(&local, "car", "red").await;
    create(&local, "low", "shadow.reported.battery<20").await;
    create(
        &local,
        "fresh",
        "shadow.metadata.reported.battery.timestamp>0",
    )
    .await;
    assert!(groups_of(&local, "car").await.is_empty());
    for (battery, expected) in [(10, vec!["fresh", "low"]), (30, vec!["fresh"])] {
        let document = json!({"state": {"reported": {"battery": battery}}}).to_string();
        let update = local.ctx(move |ctx| {
            shadows::update(ctx, "car", "", document.as_bytes())?;
            Ok(())
        });
        update.await.unwrap();
        assert_eq!(groups_of(&local, "car").await, expected);
    }
}

#[tokio::test]
async fn a_dynamic_group_is_described_with_its_query() {
    let local = indexed(Waits {
        index_build: Duration::from_secs(60),
        ..Waits::default()
    })
    .await;
    let early = json!({"thingGroupName": "g", "queryString": "thingName:a*"});
    let refused = local
        .refused("CreateDynamicThingGroup", early.clone())
        .await;
    assert_eq!(refused.0, "InvalidRequestException");
    local.advance(Duration::from_secs(60)).await;
    thing(&local, "a", "red").await;
    let seen = local.iot("SearchIndex", json!({"queryString": "*"})).await;
    assert_eq!(seen.unwrap()["things"][0]["thingName"], "a");
    let created = local.iot("CreateDynamicThingGroup", early).await.unwrap();
    assert_eq!(created["indexName"], "AWS_Things");
    assert_eq!(created["queryVersion"], "2017-09-30");
    assert_eq!(created["queryString"], "thingName:a*");
    let seen = describe(&local, "g").await;
    assert_eq!(seen["status"], "BUILDING");
    assert_eq!(members(&local, "g").await, json!([]));
    local.advance(Duration::from_secs(60)).await;
    assert_eq!(describe(&local, "g").await["status"], "ACTIVE");
    assert_eq!(members(&local, "g").await, json!(["a"]));
    let update = json!({"thingGroupName": "g", "queryString": "thingName:b*", "expectedVersion": 1,
                        "thingGroupProperties": {"thingGroupDescription": "bees"}});
    let again = update.clone();
    local.iot("UpdateDynamicThingGroup", update).await.unwrap();
    let stale = local.refused("UpdateDynamicThingGroup", again).await;
    assert_eq!(stale.0, "VersionConflictException");
    let seen = describe(&local, "g").await;
    assert_eq!(seen["status"], "REBUILDING");
    assert_eq!(seen["queryString"], "thingName:b*");
    assert_eq!(
        seen["thingGroupProperties"]["thingGroupDescription"],
        "bees"
    );
    local.advance(Duration::from_secs(60)).await;
    assert_eq!(describe(&local, "g").await["status"], "ACTIVE");
    assert_eq!(members(&local, "g").await, json!([]));
    let listed = local.iot("ListThingGroups", json!({})).await.unwrap();
    assert_eq!(listed["thingGroups"][0]["groupName"], "g");
}

#[tokio::test]
async fn the_older_groups_keep_a_thing_that_has_no_room_for_all() {
    let local = indexed(Waits::default()).await;
    for n in 0..8 {
        let group = json!({"thingGroupName": format!("static{n}"), "thingName": "t"});
        local.iot("CreateThingGroup", group).await.unwrap();
    }
    thing(&local, "t", "red").await;
    for n in 0..8 {
        let group = json!({"thingGroupName": format!("static{n}"), "thingName": "t"});
        local.iot("AddThingToThingGroup", group).await.unwrap();
    }
    for name in ["old", "middle", "new"] {
        create(&local, name, "thingName:t").await;
    }
    let dynamic = |groups: Vec<String>| -> Vec<String> {
        let mut groups = groups;
        groups.retain(|group| !group.starts_with("static"));
        groups
    };
    assert_eq!(dynamic(groups_of(&local, "t").await), ["middle", "old"]);
    let ninth = json!({"thingGroupName": "ninth", "thingName": "t"});
    local.iot("CreateThingGroup", ninth.clone()).await.unwrap();
    let full = local.refused("AddThingToThingGroup", ninth.clone()).await;
    assert_eq!(full.0, "InvalidRequestException");
    let mut forced = ninth;
    forced["overrideDynamicGroups"] = json!(true);
    local.iot("AddThingToThingGroup", forced).await.unwrap();
    assert_eq!(dynamic(groups_of(&local, "t").await), ["ninth", "old"]);
    // Where there is room again, the next group by age takes it.
    let leave = json!({"thingGroupName": "static0", "thingName": "t"});
    local.iot("RemoveThingFromThingGroup", leave).await.unwrap();
    assert_eq!(
        dynamic(groups_of(&local, "t").await),
        ["middle", "ninth", "old"]
    );
}

#[tokio::test]
async fn what_only_static_groups_can_do_is_refused_and_the_reverse() {
    let local = indexed(Waits::default()).await;
    thing(&local, "t", "red").await;
    create(&local, "dynamic", "attributes.color:red").await;
    let group = json!({"thingGroupName": "static"});
    local.iot("CreateThingGroup", group).await.unwrap();
    let policy = json!({"policyName": "p", "policyDocument": json!({
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "iot:*", "Resource": "*"}],
    }).to_string()});
    local.iot("CreatePolicy", policy).await.unwrap();
    let arn = "arn:aws:iot:us-east-1:123456789012:thinggroup/dynamic";
    let of = |name: &str| json!({"thingGroupName": name, "thingName": "t"});
    for (operation, input) in [
        ("AddThingToThingGroup", of("dynamic")),
        ("RemoveThingFromThingGroup", of("dynamic")),
        (
            "UpdateThingGroupsForThing",
            json!({"thingName": "t", "thingGroupsToAdd": ["dynamic"]}),
        ),
        (
            "UpdateThingGroup",
            json!({"thingGroupName": "dynamic", "thingGroupProperties": {}}),
        ),
        ("DeleteThingGroup", of("dynamic")),
        (
            "CreateThingGroup",
            json!({"thingGroupName": "x", "parentGroupName": "dynamic"}),
        ),
        ("AttachPolicy", json!({"policyName": "p", "target": arn})),
        (
            "DeleteDynamicThingGroup",
            json!({"thingGroupName": "static"}),
        ),
        (
            "UpdateDynamicThingGroup",
            json!({"thingGroupName": "static", "thingGroupProperties": {}}),
        ),
    ] {
        let refused = local.refused(operation, input).await;
        assert_eq!(refused.0, "InvalidRequestException", "{operation}");
    }
    let other = json!({"thingGroupName": "dynamic", "queryString": "attributes.color:blue"});
    let exists = local.refused("CreateDynamicThingGroup", other).await;
    assert_eq!(exists.0, "ResourceAlreadyExistsException");
    let again = create(&local, "dynamic", "attributes.color:red").await;
    assert_eq!(
        again["thingGroupId"],
        describe(&local, "dynamic").await["thingGroupId"]
    );
    let taken = local
        .refused("CreateThingGroup", json!({"thingGroupName": "dynamic"}))
        .await;
    assert_eq!(taken.0, "ResourceAlreadyExistsException");
    assert_eq!(members(&local, "dynamic").await, json!(["t"]));
    let tag = json!({"resourceArn": arn, "tags": [{"Key": "k", "Value": "v"}]});
    local.iot("TagResource", tag).await.unwrap();
    let tags = local
        .iot("ListTagsForResource", json!({"resourceArn": arn}))
        .await
        .unwrap();
    assert_eq!(tags["tags"], json!([{"Key": "k", "Value": "v"}]));
}

#[tokio::test]
async fn bad_queries_and_too_many_groups_are_refused() {
    let local = indexed(Waits::default()).await;
    for query in [
        "attributes.color:",
        "color:red",
        "thingName:(a OR b OR c OR d OR e OR f)",
    ] {
        let input = json!({"thingGroupName": "g", "queryString": query});
        let refused = local.refused("CreateDynamicThingGroup", input).await;
        assert_eq!(refused.0, "InvalidQueryException", "{query}");
    }
    for n in 0..100 {
        create(&local, &format!("g{n}"), "thingName:nothing").await;
    }
    let input = json!({"thingGroupName": "g100", "queryString": "thingName:nothing"});
    let refused = local.refused("CreateDynamicThingGroup", input).await;
    assert_eq!(refused.0, "LimitExceededException");
}

#[tokio::test]
async fn what_a_group_needs_stays_indexed() {
    let local = indexed(Waits::default()).await;
    create(&local, "low", "shadow.reported.battery<20").await;
    for mode in ["OFF", "REGISTRY"] {
        let input = json!({"thingIndexingConfiguration": {"thingIndexingMode": mode}});
        let refused = local.refused("UpdateIndexingConfiguration", input).await;
        assert_eq!(refused.0, "InvalidRequestException", "{mode}");
    }
    local
        .iot("DeleteDynamicThingGroup", json!({"thingGroupName": "low"}))
        .await
        .unwrap();
    let off = json!({"thingIndexingConfiguration": {"thingIndexingMode": "OFF"}});
    local.iot("UpdateIndexingConfiguration", off).await.unwrap();
    let input = json!({"thingGroupName": "g", "queryString": "thingName:a"});
    let refused = local.refused("CreateDynamicThingGroup", input).await;
    assert_eq!(refused.0, "InvalidRequestException");
}

#[tokio::test]
async fn a_continuous_job_follows_a_dynamic_group() {
    let local = indexed(Waits::default()).await;
    thing(&local, "a", "red").await;
    create(&local, "reds", "attributes.color:red").await;
    let job = json!({"jobId": "j", "document": "{}", "targetSelection": "CONTINUOUS",
                     "targets": ["arn:aws:iot:us-east-1:123456789012:thinggroup/reds"]});
    local.iot("CreateJob", job).await.unwrap();
    thing(&local, "b", "red").await;
    let executions = local.iot("ListJobExecutionsForJob", json!({"jobId": "j"}));
    let executions = executions.await.unwrap();
    let executions = executions["executionSummaries"].as_array().unwrap().iter();
    let mut things: Vec<_> = executions
        .map(|execution| execution["thingArn"].as_str().unwrap())
        .collect();
    things.sort_unstable();
    assert_eq!(
        things,
        [
            "arn:aws:iot:us-east-1:123456789012:thing/a",
            "arn:aws:iot:us-east-1:123456789012:thing/b"
        ]
    );
    // Though nobody looks, the next one gets the job within a moment.
    thing(&local, "c", "red").await;
    local.advance(Duration::from_millis(200)).await;
    let queued = local.ctx(|ctx| {
        let sql = "SELECT count(*) FROM job_execution WHERE thing_name = 'c'";
        Ok(ctx.tx.query_row(sql, [], |row| row.get::<_, i64>(0))?)
    });
    assert_eq!(queued.await.unwrap(), 1);
}
