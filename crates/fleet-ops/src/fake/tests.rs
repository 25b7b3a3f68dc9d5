//! What AWS refuses, this AWS refuses.

use fleet_core::name::{CertificateId, ThingName};
use fleet_core::port::Page;
use fleet_core::port::buckets::ObjectVersion;
use fleet_core::port::things::NewThing;

use super::*;

mod commands;
mod policies;

mod jobs;

fn fault<T: std::fmt::Debug>(result: Result<T>) -> Fault {
    result.unwrap_err().fault
}

fn thing(name: &str) -> NewThing {
    NewThing {
        name: name.parse().unwrap(),
        thing_type: None,
        attributes: BTreeMap::new(),
    }
}

#[tokio::test]
async fn a_thing_goes_by_its_version_and_without_principals() {
    let fake = Fake::new();
    let Cloud { writes, .. } = fake.cloud();
    let name: ThingName = "car".parse().unwrap();
    writes.things.create_thing(&thing("car")).await.unwrap();
    let more = BTreeMap::from([("a".to_owned(), "1".to_owned())]);
    let things = &writes.things;
    things.merge_thing_attributes(&name, &more).await.unwrap();
    assert_eq!(fault(things.delete_thing(&name, 1).await), Fault::Conflict);
    let arn = Arn::from_aws("us-east-1:identity");
    fake.change(|state| {
        state.attached.insert(("car".into(), arn.to_string()));
    });
    fake.detaching_takes(SignedDuration::from_secs(3));
    assert_eq!(fault(things.delete_thing(&name, 2).await), Fault::Invalid);
    let certificates = &writes.certificates;
    let detached = certificates.detach_thing_principal(&name, &arn).await;
    detached.unwrap();
    assert_eq!(fault(things.delete_thing(&name, 2).await), Fault::Invalid);
    fake.advance(SignedDuration::from_secs(3));
    things.delete_thing(&name, 2).await.unwrap();
    assert!(fake.state().things.is_empty());
    things.delete_thing(&name, 2).await.unwrap();
}

#[tokio::test]
async fn a_certificate_goes_once_it_is_inactive_and_detached() {
    let fake = Fake::new();
    let Cloud { reads, writes } = fake.cloud();
    let id: CertificateId = "ab".repeat(32).parse().unwrap();
    let arn = fake.place().certificate(id.as_str());
    let policy: PolicyName = "p".parse().unwrap();
    writes.things.create_thing(&thing("car")).await.unwrap();
    fake.change(|state| {
        let made = Certificate {
            arn: arn.clone(),
            active: true,
            policies: BTreeSet::from([policy.clone()]),
        };
        state.certificates.insert(id.to_string(), made);
        state.attached.insert(("car".into(), arn.to_string()));
    });
    let certificates = &writes.certificates;
    let refused = async || fault(certificates.delete_certificate(&id).await);
    assert_eq!(refused().await, Fault::Conflict);
    certificates.deactivate_certificate(&id).await.unwrap();
    assert_eq!(refused().await, Fault::Conflict);
    let name = "car".parse().unwrap();
    let things = reads.certificates.list_principal_things(&arn, None).await;
    assert_eq!(things.unwrap().items, [name]);
    let name = "car".parse().unwrap();
    let principals = reads.certificates.list_thing_principals(&name, None).await;
    assert_eq!(principals.unwrap().items, std::slice::from_ref(&arn));
    let detached = certificates.detach_thing_principal(&name, &arn).await;
    detached.unwrap();
    assert_eq!(refused().await, Fault::Conflict);
    certificates.detach_policy(&policy, &arn).await.unwrap();
    certificates.delete_certificate(&id).await.unwrap();
    let left = reads.certificates.list_certificates(None).await.unwrap();
    assert_eq!(left.items, []);
}

#[tokio::test(start_paused = true)]
async fn a_thing_type_goes_five_minutes_after_its_deprecation() {
    let fake = Fake::new();
    let types = fake.cloud().writes.thing_types;
    let name = "Sedan".parse().unwrap();
    let properties = Default::default();
    let none = Tags::none();
    let made = types.create_thing_type(&name, &properties, &none).await;
    made.unwrap();
    assert_eq!(fault(types.delete_thing_type(&name).await), Fault::Invalid);
    types.deprecate_thing_type(&name).await.unwrap();
    assert_eq!(fault(types.delete_thing_type(&name).await), Fault::Invalid);
    tokio::time::sleep(std::time::Duration::from_secs(299)).await;
    assert_eq!(fault(types.delete_thing_type(&name).await), Fault::Invalid);
    fake.advance(SignedDuration::from_secs(1));
    fake.change(|state| {
        let thing = Thing {
            name: "car".parse().unwrap(),
            thing_type: Some(name.clone()),
            attributes: BTreeMap::new(),
            version: 1,
        };
        state.things.insert("car".into(), thing);
    });
    assert_eq!(fault(types.delete_thing_type(&name).await), Fault::Invalid);
    fake.change(|state| state.things.clear());
    types.delete_thing_type(&name).await.unwrap();
    assert_eq!(fault(types.delete_thing_type(&name).await), Fault::NotFound);
}

#[tokio::test]
async fn a_group_goes_after_its_children_and_by_its_own_operation() {
    let fake = Fake::new();
    let groups = fake.cloud().writes.groups;
    let [parent, child, dynamic]: [ThingGroupName; 3] =
        ["parent", "child", "dynamic"].map(|name| name.parse().unwrap());
    let query = "attributes.country:US".to_owned();
    fake.change(|state| {
        state.add_group(&fake.place(), &parent, GroupKind::Static, None);
        let of = Some(parent.clone());
        state.add_group(&fake.place(), &child, GroupKind::Static, of);
        let kind = GroupKind::Dynamic { query };
        state.add_group(&fake.place(), &dynamic, kind, None);
    });
    let refused = async |name, version| fault(groups.delete_thing_group(name, version).await);
    assert_eq!(refused(&parent, 1).await, Fault::Invalid);
    assert_eq!(refused(&child, 2).await, Fault::Conflict);
    groups.delete_thing_group(&child, 1).await.unwrap();
    groups.delete_thing_group(&parent, 1).await.unwrap();
    assert_eq!(refused(&dynamic, 1).await, Fault::Invalid);
    let deleted = groups.delete_dynamic_thing_group(&dynamic, 1).await;
    deleted.unwrap();
    assert!(fake.state().groups.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_package_goes_after_its_versions_and_those_are_no_default() {
    let fake = Fake::new();
    let Cloud { reads, writes } = fake.cloud();
    let (packages, none) = (&writes.packages, &Tags::none());
    let name = "Sedan".parse().unwrap();
    let version: fleet_core::name::VersionName = "1.0.0".parse().unwrap();
    let content = fleet_core::port::packages::VersionContent {
        description: None,
        attributes: BTreeMap::new(),
        artifact: None,
    };
    packages.create_package(&name, None, none).await.unwrap();
    let made = packages.create_package_version(&name, &version, &content, none);
    made.await.unwrap();
    fake.change(|state| {
        let package = state.packages.get_mut("Sedan").unwrap();
        package.default_version = Some(version.clone());
    });
    assert_eq!(fault(packages.delete_package(&name).await), Fault::Invalid);
    let refused = packages.delete_package_version(&name, &version).await;
    assert_eq!(fault(refused), Fault::Invalid);
    packages.unset_default_version(&name).await.unwrap();
    let listed = reads.packages.list_package_versions(&name, None).await;
    let listed = listed.unwrap().items.pop().unwrap();
    let packages_listed = reads.packages.list_packages(None).await.unwrap();
    let start: Timestamp = "2026-03-07T12:00:00Z".parse().unwrap();
    assert_eq!(listed.created, Some(start));
    assert_eq!(packages_listed.items[0].created, Some(start));
    let deleted = packages.delete_package_version(&name, &listed.version);
    deleted.await.unwrap();
    packages.delete_package(&name).await.unwrap();
    assert_eq!(fake.state().packages, BTreeMap::new());
}

#[tokio::test]
async fn a_bucket_goes_once_its_last_version_has() {
    let fake = Fake::with_pages_of(2);
    let Cloud { reads, writes } = fake.cloud();
    let name = "bucket".parse().unwrap();
    writes.buckets.create_bucket(&name).await.unwrap();
    fake.change(|state| {
        let bucket = state.buckets.get_mut("bucket").unwrap();
        let version = |id: &str, length| Version {
            id: id.to_owned(),
            length,
            crc32: None,
        };
        let versions = vec![version("v1", Some(5)), version("v2", None)];
        bucket.objects.insert("a".into(), versions);
        bucket
            .objects
            .insert("b".into(), vec![version("null", Some(1))]);
        bucket.locked.insert("b".into());
    });
    let refused = async || fault(writes.buckets.delete_bucket(&name).await);
    assert_eq!(refused().await, Fault::Conflict);
    let first = reads
        .buckets
        .list_object_versions(&name, None)
        .await
        .unwrap();
    let object = |key: &str, id: &str| ObjectVersion {
        key: key.to_owned(),
        version_id: id.to_owned(),
    };
    assert_eq!(first.items, [object("a", "v2"), object("a", "v1")]);
    let undeleted = writes.buckets.delete_objects(&name, &first.items).await;
    assert_eq!(undeleted.unwrap(), []);
    assert_eq!(refused().await, Fault::Conflict);
    let rest = reads.buckets.list_object_versions(&name, first.next).await;
    let rest = rest.unwrap().items;
    assert_eq!(rest, [object("b", "null")]);
    let undeleted = writes.buckets.delete_objects(&name, &rest).await.unwrap();
    assert_eq!(undeleted[0].object, rest[0]);
    fake.change(|state| state.buckets.get_mut("bucket").unwrap().locked.clear());
    let undeleted = writes.buckets.delete_objects(&name, &rest).await.unwrap();
    assert_eq!(undeleted, []);
    writes.buckets.delete_bucket(&name).await.unwrap();
}

#[tokio::test]
async fn a_role_goes_once_nothing_hangs_on_it() {
    let fake = Fake::new();
    let Cloud { reads, writes } = fake.cloud();
    let role = fleet_core::port::roles::NewRole {
        name: "Role".parse().unwrap(),
        description: String::new(),
        trust: Value::Null,
        max_session_seconds: 3600,
    };
    let (name, policy) = (&role.name, "inline".parse().unwrap());
    let roles = &writes.roles;
    roles.create_role(&role, &Tags::none()).await.unwrap();
    let put = roles.put_role_policy(name, &policy, &Value::Null);
    put.await.unwrap();
    let managed = Arn::from_aws("arn:aws:iam::aws:policy/ReadOnlyAccess");
    fake.change(|state| {
        let key = (name.to_string(), managed.to_string());
        state.managed_policies.insert(key);
        state.profiled.insert(name.to_string());
    });
    let refused = async || fault(roles.delete_role(name).await);
    assert_eq!(refused().await, Fault::Conflict);
    assert_eq!(
        reads.roles.list_role_policies(name).await.unwrap(),
        std::slice::from_ref(&policy)
    );
    roles.delete_role_policy(name, &policy).await.unwrap();
    assert_eq!(refused().await, Fault::Conflict);
    let attached = reads.roles.list_attached_role_policies(name).await;
    assert_eq!(attached.unwrap(), std::slice::from_ref(&managed));
    roles.detach_role_policy(name, &managed).await.unwrap();
    assert_eq!(refused().await, Fault::Conflict);
    fake.change(|state| state.profiled.clear());
    let listed = reads.roles.list_roles(None).await.unwrap().items;
    assert_eq!((listed[0].path.as_str(), &listed[0].name), ("/", name));
    roles.delete_role(name).await.unwrap();
    assert_eq!(fault(roles.delete_role(name).await), Fault::NotFound);
}

#[tokio::test]
async fn a_shadow_goes_and_its_next_version_goes_on() {
    let fake = Fake::new();
    let Cloud { reads, writes } = fake.cloud();
    let thing: ThingName = "car".parse().unwrap();
    let name = fleet_core::name::ShadowName::package();
    let (shadows, document) = (&writes.shadows, serde_json::json!({"state": {}}));
    let update = async |shadow| shadows.update_shadow(&thing, shadow, &document).await;
    update(None).await.unwrap();
    update(Some(&name)).await.unwrap();
    let listed = reads.shadows.list_named_shadows(&thing, None).await;
    assert_eq!(listed.unwrap().items, std::slice::from_ref(&name));
    shadows.delete_shadow(&thing, None).await.unwrap();
    let again = shadows.delete_shadow(&thing, None).await;
    assert_eq!(fault(again), Fault::NotFound);
    update(None).await.unwrap();
    let shadow = reads.shadows.get_shadow(&thing, None).await.unwrap();
    assert_eq!(shadow.version, 2);
}

#[tokio::test]
async fn one_resource_can_be_made_to_fail() {
    let fake = Fake::new();
    let things = fake.cloud().writes.things;
    fake.fail_on(Operation::CreateThing, "b", Fault::Denied);
    things.create_thing(&thing("a")).await.unwrap();
    let refused = things.create_thing(&thing("b")).await;
    assert_eq!(fault(refused), Fault::Denied);
    assert_eq!(fake.state().things.len(), 1);
}

#[tokio::test]
async fn a_search_finds_what_the_index_holds_page_by_page() {
    let fake = Fake::with_pages_of(2);
    let Cloud { reads, writes } = fake.cloud();
    for (name, country) in [("a", "US"), ("b", "CA"), ("c", "US"), ("d", "US")] {
        let mut thing = thing(name);
        thing.attributes.insert("country".into(), country.into());
        writes.things.create_thing(&thing).await.unwrap();
    }
    let charged = serde_json::json!({"state": {"reported": {"batteryStatus": 80}}});
    let a = "a".parse().unwrap();
    let shadowed = writes.shadows.update_shadow(&a, None, &charged).await;
    shadowed.unwrap();
    let (us, index) = ("attributes.country:US", &reads.indexing);
    assert_eq!(fault(index.search_things(us, None).await), Fault::NotFound);
    fake.change(|state| state.indexing = IndexingConfiguration::of_a_fleet());
    let building = index.search_things(us, None).await.unwrap_err();
    assert_eq!(building.code(), Some("IndexNotReadyException"));
    fake.change(|state| state.index_built = true);
    let bad = index.search_things("attributes.country:", None).await;
    assert_eq!(fault(bad), Fault::Invalid);
    let names = |page: &Page<fleet_core::port::indexing::FoundThing>| {
        let names = page.items.iter().map(|thing| thing.name.to_string());
        names.collect::<Vec<_>>()
    };
    let first = index.search_things(us, None).await.unwrap();
    assert_eq!(names(&first), ["a", "c"]);
    let second = index.search_things(us, first.next).await.unwrap();
    assert_eq!((names(&second), second.next), (vec!["d".to_owned()], None));
    assert_eq!(index.count_things(us).await.unwrap(), 3);
    let charged = format!("{us} AND shadow.reported.batteryStatus>50");
    assert_eq!(index.count_things(&charged).await.unwrap(), 1);
}
