//! Groups that others made, static and dynamic: how they are found, how they go, and what is refused.

use std::collections::BTreeMap;

use fleet_core::document::indexing::IndexingConfiguration;
use fleet_core::fault::Fault;
use fleet_core::name::ThingGroupName;
use fleet_core::port::groups::{GroupKind, NewStaticGroup};
use fleet_core::tag::Tags;
use serde_json::json;

use super::removal::fault;
use super::wire::{iot, open_server};
use super::{fast, thing};

#[tokio::test]
async fn groups_go_from_the_leaves_to_the_root() {
    let server = open_server().await;
    let connection = fast(&server).await;
    let (reads, writes) = (&connection.cloud.reads, &connection.cloud.writes);
    let [root, leaf]: [ThingGroupName; 2] = ["Root", "Leaf"].map(|name| name.parse().unwrap());
    let group = NewStaticGroup {
        name: root.clone(),
        description: String::new(),
        attributes: BTreeMap::new(),
    };
    let none = Tags::none();
    let made = writes.groups.create_thing_group(&group, &none);
    made.await.unwrap();
    let within = json!({ "parentGroupName": "Root" });
    iot(&server, "POST /thing-groups/Leaf", &within).await;
    let car = thing("car", None);
    writes.things.create_thing(&car).await.unwrap();
    let joined = writes.groups.add_thing_to_thing_group(&car.name, &leaf);
    joined.await.unwrap();

    let listed = reads.groups.list_thing_groups(None).await.unwrap();
    let listed: BTreeMap<_, _> = listed.items.iter().map(|g| (&g.name, &g.arn)).collect();
    let (root_arn, leaf_arn) = (
        connection.place.thing_group(&root),
        connection.place.thing_group(&leaf),
    );
    assert_eq!(
        listed,
        BTreeMap::from([(&root, &root_arn), (&leaf, &leaf_arn)])
    );
    let described = reads.groups.describe_thing_group(&leaf).await.unwrap();
    assert_eq!(
        (described.parent, described.version),
        (Some(root.clone()), 1)
    );
    assert_eq!(described.arn, leaf_arn);

    let full = writes.groups.delete_thing_group(&root, 1).await;
    assert_eq!(fault(full), Fault::Invalid);
    let old = writes.groups.delete_thing_group(&leaf, 2).await;
    assert_eq!(fault(old), Fault::Conflict);
    writes.groups.delete_thing_group(&leaf, 1).await.unwrap();
    writes.groups.delete_thing_group(&root, 1).await.unwrap();
    writes.groups.delete_thing_group(&root, 1).await.unwrap();
    let made = writes.groups.create_thing_group(&group, &none);
    made.await.unwrap();
    let again = reads.groups.describe_thing_group(&root).await.unwrap();
    assert_ne!(again.id, described.id);
    reads.things.describe_thing(&car.name).await.unwrap();
}

#[tokio::test]
async fn a_dynamic_group_goes_by_its_own_operation() {
    let server = open_server().await;
    let cloud = fast(&server).await.cloud;
    let (reads, groups) = (&cloud.reads, &cloud.writes.groups);
    let fleet = IndexingConfiguration::of_a_fleet();
    let indexing = &cloud.writes.indexing;
    indexing
        .update_indexing_configuration(&fleet)
        .await
        .unwrap();
    let query = "attributes.country:US";
    let body = json!({ "queryString": query });
    iot(&server, "POST /dynamic-thing-groups/D", &body).await;
    let name = "D".parse().unwrap();
    let there = reads.groups.describe_thing_group(&name).await.unwrap();
    let kind = GroupKind::Dynamic {
        query: query.to_owned(),
    };
    assert_eq!((there.kind, there.parent), (kind, None));
    let listed = reads.groups.list_thing_groups(None).await.unwrap();
    assert_eq!(listed.items[0].arn, there.arn);
    let off = IndexingConfiguration::default();
    let needed = indexing.update_indexing_configuration(&off).await;
    assert_eq!(fault(needed), Fault::Invalid);

    let version = there.version;
    let wrong = groups.delete_thing_group(&name, version).await;
    assert_eq!(fault(wrong), Fault::Invalid);
    let old = groups.delete_dynamic_thing_group(&name, version + 1).await;
    assert_eq!(fault(old), Fault::Conflict);
    let deleted = groups.delete_dynamic_thing_group(&name, version);
    deleted.await.unwrap();
    let gone = reads.groups.describe_thing_group(&name).await;
    assert_eq!(fault(gone), Fault::NotFound);
    indexing.update_indexing_configuration(&off).await.unwrap();
}
