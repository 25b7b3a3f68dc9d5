//! Things, thing types, groups, tags, indexing, shadows.

use std::collections::BTreeMap;

use fleet_aws::Connection;
use fleet_core::document::indexing::IndexingConfiguration;
use fleet_core::fault::Fault;
use fleet_core::port::groups::{GroupKind, NewStaticGroup};
use fleet_core::port::indexing::IndexStatus;
use fleet_core::port::thing_types::ThingTypeProperties;
use fleet_core::port::things::Thing;
use fleet_core::tag::Tags;
use serde_json::json;

use super::{connected, server, tags, thing};

#[tokio::test]
async fn thing_types_and_things() {
    let server = server().await;
    let cloud = connected(&server).await.cloud;
    let sedan = "Sedan".parse().unwrap();
    let properties = ThingTypeProperties {
        description: "d".into(),
        searchable_attributes: vec!["country".into()],
    };
    cloud
        .writes
        .thing_types
        .create_thing_type(&sedan, &properties, &tags())
        .await
        .unwrap();
    let described = cloud
        .reads
        .thing_types
        .describe_thing_type(&sedan)
        .await
        .unwrap();
    assert_eq!(
        (described.properties, described.deprecated),
        (properties.clone(), None)
    );
    cloud
        .writes
        .thing_types
        .undeprecate_thing_type(&sedan)
        .await
        .unwrap();
    let again = cloud
        .writes
        .thing_types
        .create_thing_type(&sedan, &ThingTypeProperties::default(), &tags())
        .await;
    assert_eq!(again.unwrap_err().fault, Fault::AlreadyExists);

    let car = thing("car", Some("Sedan"));
    cloud.writes.things.create_thing(&car).await.unwrap();
    cloud.writes.things.create_thing(&car).await.unwrap();
    let mut other = car.clone();
    other.attributes.insert("country".into(), "FR".into());
    assert_eq!(
        cloud
            .writes
            .things
            .create_thing(&other)
            .await
            .unwrap_err()
            .fault,
        Fault::AlreadyExists
    );
    let there = Thing {
        name: car.name.clone(),
        thing_type: car.thing_type,
        attributes: car.attributes,
        version: 1,
    };
    assert_eq!(
        cloud.reads.things.describe_thing(&car.name).await.unwrap(),
        there
    );
    assert!(
        cloud
            .reads
            .things
            .describe_thing(&"none".parse().unwrap())
            .await
            .unwrap_err()
            .is_not_found()
    );
    let page = cloud.reads.things.list_things(None).await.unwrap();
    assert_eq!((page.items, page.next), (vec![there], None));
}

#[tokio::test]
async fn groups_and_their_tags() {
    let server = server().await;
    let Connection { cloud, place, .. } = connected(&server).await;
    let car = thing("car", None);
    cloud.writes.things.create_thing(&car).await.unwrap();
    let group = NewStaticGroup {
        name: "Fleet-US".parse().unwrap(),
        description: "d".into(),
        attributes: BTreeMap::from([("a".into(), "b".into())]),
    };
    cloud
        .writes
        .groups
        .create_thing_group(&group, &tags())
        .await
        .unwrap();
    let described = cloud
        .reads
        .groups
        .describe_thing_group(&group.name)
        .await
        .unwrap();
    assert_eq!(
        (described.kind, described.description, described.attributes),
        (GroupKind::Static, group.description, group.attributes)
    );
    cloud
        .writes
        .groups
        .add_thing_to_thing_group(&car.name, &group.name)
        .await
        .unwrap();
    cloud
        .writes
        .groups
        .add_thing_to_thing_group(&car.name, &group.name)
        .await
        .unwrap();
    let members = cloud
        .reads
        .groups
        .list_things_in_thing_group(&group.name, None)
        .await
        .unwrap();
    assert_eq!(members.items, vec![car.name.clone()]);
    let groups = cloud
        .reads
        .groups
        .list_thing_groups_for_thing(&car.name)
        .await
        .unwrap();
    assert_eq!(groups, vec![group.name.clone()]);

    let arn = place.thing_group(&group.name);
    cloud
        .writes
        .tags
        .tag_resource(&arn, &Tags::none().with("country", "US").unwrap())
        .await
        .unwrap();
    let all = cloud.reads.tags.list_tags(&arn).await.unwrap();
    assert_eq!(
        all.iter().collect::<Vec<_>>(),
        [("country", "US"), ("workshop", "x")]
    );
}

#[tokio::test]
async fn indexing() {
    let server = server().await;
    let cloud = connected(&server).await.cloud;
    let before = cloud.reads.indexing.indexing_configuration().await.unwrap();
    assert_eq!(before, IndexingConfiguration::default());
    assert!(
        cloud
            .reads
            .indexing
            .things_index_status()
            .await
            .unwrap_err()
            .is_not_found()
    );
    let wanted = IndexingConfiguration::of_a_fleet();
    cloud
        .writes
        .indexing
        .update_indexing_configuration(&wanted)
        .await
        .unwrap();
    assert_eq!(
        cloud.reads.indexing.indexing_configuration().await.unwrap(),
        wanted
    );
    assert_eq!(
        cloud.reads.indexing.things_index_status().await.unwrap(),
        IndexStatus::Active
    );
}

#[tokio::test]
async fn shadows() {
    let server = server().await;
    let cloud = connected(&server).await.cloud;
    let car = thing("car", None);
    cloud.writes.things.create_thing(&car).await.unwrap();
    let package = "$package".parse().unwrap();
    let free = json!({ "reported": { "battery": 80, "note": "a b/ü" } });
    let packages =
        json!({ "reported": { "SedanVehicle": { "version": "1.0.0", "attributes": {} } } });
    for (shadow, state) in [(None, free), (Some(&package), packages)] {
        assert!(
            cloud
                .reads
                .shadows
                .get_shadow(&car.name, shadow)
                .await
                .unwrap_err()
                .is_not_found()
        );
        let document = json!({ "state": state });
        cloud
            .writes
            .shadows
            .update_shadow(&car.name, shadow, &document)
            .await
            .unwrap();
        let read = cloud
            .reads
            .shadows
            .get_shadow(&car.name, shadow)
            .await
            .unwrap();
        assert_eq!((read.state, read.version), (state, 1));
    }
}
