//! Things, thing types, groups and shadows: how they are found and how they go.

use std::collections::BTreeMap;

use fleet_core::fault::Fault;
use fleet_core::port::PageToken;
use fleet_core::port::groups::{GroupReads, GroupWrites};
use fleet_core::port::shadows::{ShadowReads, ShadowWrites};
use fleet_core::port::thing_types::{ThingTypeReads, ThingTypeWrites};
use fleet_core::port::things::ThingWrites;
use serde_json::json;

use crate::testing::{Answer, aws};

#[tokio::test(start_paused = true)]
async fn a_thing_is_deleted_in_the_version_that_was_seen() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let car = "car".parse().unwrap();
    aws.delete_thing(&car, 7).await.unwrap();
    assert_eq!(wire.targets(), ["DELETE /things/car?expectedVersion=7"]);
    // Without a version anything of that name would be deleted.
    let error = aws.delete_thing(&car, u64::MAX).await.unwrap_err();
    assert_eq!(error.fault, Fault::Invalid);
    assert_eq!(wire.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn attributes_are_merged_into_a_thing() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let attributes = BTreeMap::from([("a".to_owned(), "1".to_owned())]);
    let car = "car".parse().unwrap();
    aws.merge_thing_attributes(&car, &attributes).await.unwrap();
    let seen = &wire.seen()[0];
    assert_eq!(seen.target, "PATCH /things/car");
    let payload = json!({ "attributes": { "a": "1" }, "merge": true });
    assert_eq!(seen.json(), json!({ "attributePayload": payload }));
}

#[tokio::test(start_paused = true)]
async fn thing_types_are_listed_deprecated_and_deleted() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "thingTypes": [
                {
                    "thingTypeName": "Old",
                    "thingTypeProperties": { "thingTypeDescription": "d", "searchableAttributes": ["a"] },
                    "thingTypeMetadata": { "deprecated": true, "deprecationDate": 20.5, "creationDate": 10.0 },
                },
                { "thingTypeName": "New", "thingTypeMetadata": { "deprecated": false, "creationDate": 30.0 } },
            ],
            "nextToken": "n",
        })),
        Answer::json(json!({})),
    ]);
    let page = aws.list_thing_types(None).await.unwrap();
    let [old, new] = page.items.as_slice() else {
        panic!("{page:?}")
    };
    assert_eq!((old.name.as_str(), new.name.as_str()), ("Old", "New"));
    assert_eq!(old.properties.description, "d");
    let since = old.deprecated.as_ref().unwrap().since.unwrap();
    assert_eq!(since.as_millisecond(), 20_500);
    assert_eq!(old.created.unwrap().as_second(), 10);
    assert_eq!(new.deprecated, None);
    assert_eq!(new.created.unwrap().as_second(), 30);
    let rest = aws.list_thing_types(page.next).await.unwrap();
    assert_eq!((rest.items.len(), rest.next), (0, None));
    aws.deprecate_thing_type(&old.name).await.unwrap();
    aws.delete_thing_type(&old.name).await.unwrap();
    assert_eq!(
        wire.targets(),
        [
            "GET /thing-types?maxResults=250",
            "GET /thing-types?nextToken=n&maxResults=250",
            "POST /thing-types/Old/deprecate",
            "DELETE /thing-types/Old",
        ]
    );
    assert_eq!(wire.seen()[2].json(), json!({}));
}

#[tokio::test(start_paused = true)]
async fn groups_of_any_depth_are_listed_and_deleted_in_the_version_that_was_seen() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "thingGroups": [{ "groupName": "A", "groupArn": "arn:a" }, { "groupName": "B", "groupArn": "arn:b" }],
            "nextToken": "n",
        })),
        Answer::json(json!({})),
    ]);
    let page = aws.list_thing_groups(None).await.unwrap();
    let listed = page.items.iter();
    let listed = listed.map(|group| (group.name.as_str(), group.arn.as_str()));
    assert!(listed.eq([("A", "arn:a"), ("B", "arn:b")]));
    let rest = aws.list_thing_groups(page.next).await.unwrap();
    assert_eq!((rest.items, rest.next), (Vec::new(), None));
    let group = "A".parse().unwrap();
    aws.delete_thing_group(&group, 2).await.unwrap();
    aws.delete_dynamic_thing_group(&group, 3).await.unwrap();
    assert_eq!(
        wire.targets(),
        [
            "GET /thing-groups?maxResults=250&recursive=true",
            "GET /thing-groups?nextToken=n&maxResults=250&recursive=true",
            "DELETE /thing-groups/A?expectedVersion=2",
            "DELETE /dynamic-thing-groups/A?expectedVersion=3",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn shadows_are_listed_and_deleted() {
    let (aws, wire) = aws([
        Answer::json(json!({ "endpointAddress": "abc-ats.iot.us-east-1.amazonaws.com" })),
        Answer::json(
            json!({ "results": ["$package", "config"], "nextToken": "n", "timestamp": 1 }),
        ),
        Answer::json(json!({ "results": [], "timestamp": 1 })),
        Answer::text(200, r#"{"version":3,"timestamp":1}"#),
    ]);
    let car = "car".parse().unwrap();
    let page = aws.list_named_shadows(&car, None).await.unwrap();
    let names = ["$package", "config"].map(|name| name.parse().unwrap());
    assert_eq!(page.items, names);
    assert_eq!(page.next, Some(PageToken("n".into())));
    let rest = aws.list_named_shadows(&car, page.next).await.unwrap();
    assert_eq!((rest.items, rest.next), (Vec::new(), None));
    aws.delete_shadow(&car, None).await.unwrap();
    aws.delete_shadow(&car, Some(&names[0])).await.unwrap();
    let list = "GET /api/things/shadow/ListNamedShadowsForThing/car";
    assert_eq!(
        wire.targets()[1..],
        [
            format!("{list}?pageSize=100"),
            format!("{list}?nextToken=n&pageSize=100"),
            "DELETE /things/car/shadow".to_owned(),
            "DELETE /things/car/shadow?name=%24package".to_owned(),
        ]
    );
}
