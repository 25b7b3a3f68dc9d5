//! Things, thing types, groups, tags, indexing, endpoint, shadows.

use std::collections::{BTreeMap, BTreeSet};

use fleet_core::account::Arn;
use fleet_core::document::indexing::{
    CustomField, FieldType, IndexingConfiguration, ThingIndexingMode,
};
use fleet_core::fault::Fault;
use fleet_core::port::PageToken;
use fleet_core::port::endpoint::EndpointReads;
use fleet_core::port::groups::{GroupKind, GroupReads, GroupWrites, NewStaticGroup};
use fleet_core::port::indexing::{IndexStatus, IndexingReads, IndexingWrites};
use fleet_core::port::shadows::{ShadowReads, ShadowWrites};
use fleet_core::port::tags::{TagReads, TagWrites};
use fleet_core::port::thing_types::{ThingTypeProperties, ThingTypeReads, ThingTypeWrites};
use fleet_core::port::things::{NewThing, ThingReads, ThingWrites};
use fleet_core::tag::Tags;
use serde_json::json;

use crate::testing::{Answer, aws};

fn ok() -> Answer {
    Answer::json(json!({}))
}

fn tags() -> Tags {
    Tags::none().with("workshop", "x").unwrap()
}

#[tokio::test(start_paused = true)]
async fn things_are_made_described_and_listed() {
    let (aws, wire) = aws([
        ok(),
        Answer::json(
            json!({ "thingName": "car", "thingTypeName": "Sedan", "attributes": { "country": "US" }, "version": 3 }),
        ),
        Answer::json(
            json!({ "things": [{ "thingName": "car", "attributes": {}, "version": 1 }], "nextToken": "n=1" }),
        ),
        Answer::json(json!({ "things": [], "nextToken": "" })),
    ]);
    let thing = NewThing {
        name: "Vehicle:1".parse().unwrap(),
        thing_type: Some("Sedan".parse().unwrap()),
        attributes: BTreeMap::from([("country".into(), "US".into())]),
    };
    aws.create_thing(&thing).await.unwrap();
    let car = aws.describe_thing(&"car".parse().unwrap()).await.unwrap();
    assert_eq!(car.attributes, thing.attributes);
    assert_eq!((car.thing_type, car.version), (thing.thing_type, 3));
    let page = aws.list_things(None).await.unwrap();
    assert_eq!(page.items[0].name.as_str(), "car");
    assert_eq!(page.next, Some(PageToken("n=1".into())));
    let page = aws.list_things(page.next).await.unwrap();
    assert_eq!((page.items.len(), page.next), (0, None));

    let seen = wire.seen();
    assert_eq!(seen[0].target, "POST /things/Vehicle%3A1");
    assert_eq!(
        seen[0].json(),
        json!({ "thingTypeName": "Sedan", "attributePayload": { "attributes": { "country": "US" } } })
    );
    assert_eq!(seen[1].target, "GET /things/car");
    assert_eq!(seen[2].target, "GET /things?maxResults=250");
    assert_eq!(seen[3].target, "GET /things?nextToken=n%3D1&maxResults=250");
}

#[tokio::test(start_paused = true)]
async fn a_thing_without_type_or_attributes_sends_neither() {
    let (aws, wire) = aws([ok()]);
    let thing = NewThing {
        name: "car".parse().unwrap(),
        thing_type: None,
        attributes: BTreeMap::new(),
    };
    aws.create_thing(&thing).await.unwrap();
    assert_eq!(wire.seen()[0].json(), json!({}));
}

#[tokio::test(start_paused = true)]
async fn thing_types_are_made_described_and_revived() {
    let (aws, wire) = aws([
        ok(),
        Answer::json(json!({
            "thingTypeName": "Sedan",
            "thingTypeProperties": { "thingTypeDescription": "d", "searchableAttributes": ["country"] },
            "thingTypeMetadata": { "deprecated": true, "deprecationDate": 1486687079.743, "creationDate": 1.0 },
        })),
        ok(),
    ]);
    let name = "Sedan".parse().unwrap();
    let properties = ThingTypeProperties {
        description: "d".into(),
        searchable_attributes: vec!["country".into()],
    };
    aws.create_thing_type(&name, &properties, &tags())
        .await
        .unwrap();
    let described = aws.describe_thing_type(&name).await.unwrap();
    assert_eq!(described.properties, properties);
    assert_eq!(described.created.unwrap().as_second(), 1);
    let since = described.deprecated.unwrap().since.unwrap();
    assert_eq!(since.as_millisecond(), 1_486_687_079_743);
    aws.undeprecate_thing_type(&name).await.unwrap();

    let seen = wire.seen();
    assert_eq!(seen[0].target, "POST /thing-types/Sedan");
    assert_eq!(
        seen[0].json(),
        json!({
            "thingTypeProperties": { "thingTypeDescription": "d", "searchableAttributes": ["country"] },
            "tags": [{ "Key": "workshop", "Value": "x" }],
        })
    );
    assert_eq!(seen[2].target, "POST /thing-types/Sedan/deprecate");
    assert_eq!(seen[2].json(), json!({ "undoDeprecate": true }));
}

#[tokio::test(start_paused = true)]
async fn groups_are_made_described_and_filled() {
    let (aws, wire) = aws([
        ok(),
        Answer::json(
            json!({ "thingGroupName": "Fleet-US", "thingGroupId": "g-1", "thingGroupArn": "arn:1", "version": 4, "thingGroupMetadata": { "parentGroupName": "Fleet" }, "thingGroupProperties": { "thingGroupDescription": "d", "attributePayload": { "attributes": { "a": "b" } } } }),
        ),
        Answer::json(
            json!({ "thingGroupName": "D", "thingGroupId": "g-2", "thingGroupArn": "arn:2", "version": 1, "queryString": "attributes.country:US", "status": "ACTIVE" }),
        ),
        ok(),
        Answer::json(json!({ "things": ["car-1", "car-2"], "nextToken": "t" })),
        Answer::json(
            json!({ "thingGroups": [{ "groupName": "A", "groupArn": "arn" }], "nextToken": "u" }),
        ),
        Answer::json(json!({ "thingGroups": [{ "groupName": "B", "groupArn": "arn" }] })),
    ]);
    let group = NewStaticGroup {
        name: "Fleet-US".parse().unwrap(),
        description: "d".into(),
        attributes: BTreeMap::from([("a".into(), "b".into())]),
    };
    let car = "car-1".parse().unwrap();
    aws.create_thing_group(&group, &Tags::none()).await.unwrap();
    let described = aws.describe_thing_group(&group.name).await.unwrap();
    assert_eq!(
        (described.kind, described.description, described.attributes),
        (GroupKind::Static, group.description, group.attributes)
    );
    let parent = described.parent.unwrap();
    assert_eq!(
        (
            described.id.as_str(),
            described.arn.as_str(),
            parent.as_str()
        ),
        ("g-1", "arn:1", "Fleet")
    );
    assert_eq!(described.version, 4);
    let dynamic = aws
        .describe_thing_group(&"D".parse().unwrap())
        .await
        .unwrap();
    assert_eq!((dynamic.parent, dynamic.version), (None, 1));
    assert_eq!(
        dynamic.kind,
        GroupKind::Dynamic {
            query: "attributes.country:US".into()
        }
    );
    aws.add_thing_to_thing_group(&car, &group.name)
        .await
        .unwrap();
    let members = aws
        .list_things_in_thing_group(&group.name, None)
        .await
        .unwrap();
    assert_eq!(
        (members.items.len(), members.next),
        (2, Some(PageToken("t".into())))
    );
    let groups = aws.list_thing_groups_for_thing(&car).await.unwrap();
    assert_eq!(
        groups.iter().map(|name| name.as_str()).collect::<Vec<_>>(),
        ["A", "B"]
    );

    let seen = wire.seen();
    assert_eq!(seen[0].target, "POST /thing-groups/Fleet-US");
    assert_eq!(
        seen[0].json(),
        json!({ "thingGroupProperties": { "thingGroupDescription": "d", "attributePayload": { "attributes": { "a": "b" } } } })
    );
    assert_eq!(seen[3].target, "PUT /thing-groups/addThingToThingGroup");
    assert_eq!(
        seen[3].json(),
        json!({ "thingGroupName": "Fleet-US", "thingName": "car-1" })
    );
    assert_eq!(
        seen[4].target,
        "GET /thing-groups/Fleet-US/things?recursive=false&maxResults=250"
    );
    assert_eq!(
        seen[6].target,
        "GET /things/car-1/thing-groups?nextToken=u&maxResults=250"
    );
}

#[tokio::test(start_paused = true)]
async fn tags_are_read_over_all_pages_and_added() {
    let (aws, wire) = aws([
        Answer::json(json!({ "tags": [{ "Key": "a", "Value": "1" }], "nextToken": "t" })),
        Answer::json(json!({ "tags": [{ "Key": "b" }] })),
        ok(),
    ]);
    let arn = Arn::from_aws("arn:aws:iot:us-east-1:123456789012:thinggroup/G");
    let all = aws.list_tags(&arn).await.unwrap();
    assert_eq!(all.iter().collect::<Vec<_>>(), [("a", "1"), ("b", "")]);
    aws.tag_resource(&arn, &tags()).await.unwrap();
    let seen = wire.seen();
    assert_eq!(
        seen[0].target,
        "GET /tags?resourceArn=arn%3Aaws%3Aiot%3Aus-east-1%3A123456789012%3Athinggroup%2FG"
    );
    assert!(
        seen[1].target.ends_with("&nextToken=t"),
        "{}",
        seen[1].target
    );
    assert_eq!(seen[2].target, "POST /tags");
    assert_eq!(
        seen[2].json(),
        json!({ "resourceArn": arn.as_str(), "tags": [{ "Key": "workshop", "Value": "x" }] })
    );
}

#[tokio::test(start_paused = true)]
async fn an_indexing_configuration_that_is_read_is_written_the_same() {
    let wire_form = json!({
        "thingIndexingConfiguration": {
            "thingIndexingMode": "REGISTRY_AND_SHADOW",
            "thingConnectivityIndexingMode": "STATUS",
            "deviceDefenderIndexingMode": "VIOLATIONS",
            "namedShadowIndexingMode": "ON",
            "customFields": [{ "name": "shadow.reported.batteryStatus", "type": "Number" }],
            "filter": {
                "namedShadowNames": ["$package"],
                "geoLocations": [{ "name": "shadow.reported.at", "order": "LatLon" }],
                "connectivity": { "includeSocketInformation": ["GET_THING_CONNECTIVITY_DATA"] },
            },
        },
        "thingGroupIndexingConfiguration": { "thingGroupIndexingMode": "ON" },
    });
    let mut answer = wire_form.clone();
    answer["thingIndexingConfiguration"]["managedFields"] =
        json!([{ "name": "thingId", "type": "String" }]);
    let (aws, wire) = aws([Answer::json(answer), ok()]);
    let current = aws.indexing_configuration().await.unwrap();
    assert_eq!(current.things, ThingIndexingMode::RegistryAndShadow);
    assert!(current.connectivity && current.violations && current.named_shadows && current.groups);
    let battery = CustomField {
        name: "shadow.reported.batteryStatus".into(),
        field_type: Some(FieldType::Number),
    };
    assert_eq!(current.thing_fields, BTreeSet::from([battery]));
    aws.update_indexing_configuration(&current).await.unwrap();
    let seen = wire.seen();
    assert_eq!(
        (seen[0].target.as_str(), seen[1].target.as_str()),
        ("GET /indexing/config", "POST /indexing/config")
    );
    assert_eq!(seen[1].json(), wire_form);
}

#[tokio::test(start_paused = true)]
async fn indexing_that_is_off_is_sent_as_off_and_nothing_more() {
    let (aws, wire) = aws([ok()]);
    aws.update_indexing_configuration(&IndexingConfiguration::default())
        .await
        .unwrap();
    assert_eq!(
        wire.seen()[0].json(),
        json!({
            "thingIndexingConfiguration": { "thingIndexingMode": "OFF" },
            "thingGroupIndexingConfiguration": { "thingGroupIndexingMode": "OFF" },
        })
    );
}

#[tokio::test(start_paused = true)]
async fn the_index_tells_where_it_stands() {
    for (status, meaning) in [
        ("ACTIVE", IndexStatus::Active),
        ("BUILDING", IndexStatus::Building),
        ("REBUILDING", IndexStatus::Rebuilding),
    ] {
        let (aws, wire) = aws([Answer::json(
            json!({ "indexName": "AWS_Things", "indexStatus": status }),
        )]);
        assert_eq!(aws.things_index_status().await.unwrap(), meaning);
        assert_eq!(wire.targets(), ["GET /indices/AWS_Things"]);
    }
}

#[tokio::test(start_paused = true)]
async fn shadows_go_to_the_accounts_own_endpoint_which_is_asked_for_once() {
    let shadow = r#"{"state":{"reported":{"x":1}},"version":3,"timestamp":1}"#;
    let (aws, wire) = aws([
        Answer::json(json!({ "endpointAddress": "abc-ats.iot.us-east-1.amazonaws.com" })),
        Answer::text(200, shadow),
        Answer::text(200, shadow),
    ]);
    let car = "car".parse().unwrap();
    let read = aws.get_shadow(&car, None).await.unwrap();
    assert_eq!(
        (read.version, read.state),
        (3, json!({ "reported": { "x": 1 } }))
    );
    let package = "$package".parse().unwrap();
    aws.update_shadow(
        &car,
        Some(&package),
        &json!({ "state": { "reported": {} } }),
    )
    .await
    .unwrap();
    let seen = wire.seen();
    assert_eq!(seen[0].target, "GET /endpoint?endpointType=iot%3AData-ATS");
    assert_eq!(seen[1].target, "GET /things/car/shadow");
    assert!(
        seen[1]
            .header("authorization")
            .unwrap()
            .contains("/us-east-1/iotdata/aws4_request")
    );
    assert_eq!(seen[2].target, "POST /things/car/shadow?name=%24package");
    assert_eq!(seen[2].body, r#"{"state":{"reported":{}}}"#);
    assert_eq!(seen.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_answer_without_what_aws_always_sends_is_an_error() {
    let (aws, _) = aws([ok()]);
    let error = aws.data_endpoint().await.unwrap_err();
    assert_eq!(error.fault, Fault::Service);
    assert!(error.message().contains("endpointAddress"), "{error}");
}
