//! Dynamic groups and what the index finds.

use std::collections::BTreeMap;

use fleet_core::fault::Fault;
use fleet_core::operation::Operation;
use fleet_core::port::PageToken;
use fleet_core::port::groups::{GroupKind, GroupReads, GroupStatus, GroupWrites, NewDynamicGroup};
use fleet_core::port::indexing::{FoundThing, IndexingReads};
use fleet_core::tag::Tags;
use serde_json::json;

use crate::testing::{Answer, aws};

#[tokio::test(start_paused = true)]
async fn a_dynamic_group_is_made_with_its_tags() {
    let made =
        json!({ "thingGroupName": "D", "indexName": "AWS_Things", "queryVersion": "2017-09-30" });
    let (aws, wire) = aws([Answer::json(made)]);
    let mut group = NewDynamicGroup {
        name: "Dynamic:1".parse().unwrap(),
        query: "attributes.country:US".into(),
        description: "d".into(),
    };
    let tags = Tags::none().with("workshop", "x").unwrap();
    aws.create_dynamic_thing_group(&group, &tags).await.unwrap();
    group.description.clear();
    aws.create_dynamic_thing_group(&group, &Tags::none())
        .await
        .unwrap();
    let seen = wire.seen();
    assert_eq!(seen[0].target, "POST /dynamic-thing-groups/Dynamic%3A1");
    assert_eq!(
        seen[0].json(),
        json!({
            "thingGroupProperties": { "thingGroupDescription": "d" },
            "indexName": "AWS_Things",
            "queryString": "attributes.country:US",
            "tags": [{ "Key": "workshop", "Value": "x" }],
        })
    );
    assert_eq!(
        seen[1].json(),
        json!({ "indexName": "AWS_Things", "queryString": "attributes.country:US" })
    );
}

#[tokio::test(start_paused = true)]
async fn a_dynamic_group_tells_its_query_its_status_and_when_it_was_made() {
    let answer = |status: &str| {
        Answer::json(json!({
            "thingGroupName": "D", "thingGroupId": "g", "thingGroupArn": "arn:2", "version": 1,
            "queryString": "thingName:car*", "indexName": "AWS_Things", "status": status,
            "thingGroupMetadata": { "creationDate": 1_486_687_079.743 },
        }))
    };
    let (aws, _) = aws([
        answer("ACTIVE"),
        answer("BUILDING"),
        answer("REBUILDING"),
        answer("NEW_IN_2030"),
    ]);
    let name = "D".parse().unwrap();
    let first = aws.describe_thing_group(&name).await.unwrap();
    let query = "thingName:car*".to_owned();
    assert_eq!(first.kind, GroupKind::Dynamic { query });
    assert_eq!(first.status, Some(GroupStatus::Active));
    assert_eq!(first.created.unwrap().as_millisecond(), 1_486_687_079_743);
    for status in [
        Some(GroupStatus::Building),
        Some(GroupStatus::Rebuilding),
        None,
    ] {
        let next = aws.describe_thing_group(&name).await.unwrap();
        assert_eq!(next.status, status);
    }
}

#[tokio::test(start_paused = true)]
async fn a_search_gives_pages_of_at_most_a_hundred_things() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "things": [
                { "thingName": "car-1", "thingId": "id", "thingTypeName": "Sedan", "thingGroupNames": ["Fleet-US"], "attributes": { "country": "US" }, "shadow": "{\"reported\":{\"batteryStatus\":80}}", "connectivity": { "connected": false } },
                { "thingName": "car-2" },
            ],
            "nextToken": "n",
        })),
        Answer::json(json!({ "things": [] })),
    ]);
    let page = aws.search_things("thingName:car*", None).await.unwrap();
    let bare = FoundThing {
        name: "car-2".parse().unwrap(),
        thing_type: None,
        groups: Vec::new(),
        attributes: BTreeMap::new(),
    };
    let full = FoundThing {
        name: "car-1".parse().unwrap(),
        thing_type: Some("Sedan".parse().unwrap()),
        groups: vec!["Fleet-US".parse().unwrap()],
        attributes: BTreeMap::from([("country".into(), "US".into())]),
    };
    assert_eq!(page.items, [full, bare]);
    assert_eq!(page.next, Some(PageToken("n".into())));
    let last = aws.search_things("thingName:car*", page.next).await;
    let last = last.unwrap();
    assert_eq!((last.items.len(), last.next), (0, None));
    let seen = wire.seen();
    assert_eq!(seen[0].target, "POST /indices/search");
    let asked =
        json!({ "indexName": "AWS_Things", "queryString": "thingName:car*", "maxResults": 100 });
    assert_eq!(seen[0].json(), asked);
    assert_eq!(seen[1].json()["nextToken"], "n");
}

#[tokio::test(start_paused = true)]
async fn things_are_counted_in_one_call_of_a_field_that_every_thing_has() {
    let (aws, wire) = aws([
        Answer::json(json!({ "statistics": { "count": 1_234_567, "average": 1.0 } })),
        Answer::json(json!({})),
    ]);
    assert_eq!(aws.count_things("*").await.unwrap(), 1_234_567);
    let seen = wire.seen();
    assert_eq!(seen[0].target, "POST /indices/statistics");
    assert_eq!(
        seen[0].json(),
        json!({ "indexName": "AWS_Things", "queryString": "*", "aggregationField": "registry.version" })
    );
    let error = aws.count_things("*").await.unwrap_err();
    assert_eq!(
        (error.operation, error.fault),
        (Operation::GetStatistics, Fault::Service)
    );
}
