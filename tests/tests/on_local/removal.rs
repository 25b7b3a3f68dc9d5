//! What deletes things, types, certificates, packages, shadows and roles, and what is refused.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use fleet_core::account::Arn;
use fleet_core::fault::Fault;
use fleet_core::name::ShadowName;
use fleet_core::port::Result;
use fleet_core::port::packages::VersionContent;
use fleet_core::port::roles::NewRole;
use fleet_core::port::thing_types::ThingTypeProperties;
use fleet_core::tag::Tags;
use fleet_local::Server;
use serde_json::{Value, json};

use super::wire::{iot, open_server, send};
use super::{fast, thing};

pub(super) fn fault<T: std::fmt::Debug>(result: Result<T>) -> Fault {
    result.unwrap_err().fault
}

/// Makes an active certificate: its id and its ARN.
async fn certificate(server: &Server) -> (String, Arn) {
    let request = "POST /keys-and-certificate?setAsActive=true";
    let made = iot(server, request, &Value::Null).await;
    let text = |member: &str| made[member].as_str().unwrap().to_owned();
    (text("certificateId"), Arn::from_aws(text("certificateArn")))
}

async fn attach(server: &Server, thing: &str, principal: &Arn) {
    let request = format!("PUT /things/{thing}/principals");
    let head = [("x-amzn-principal", principal.as_str())];
    send(server, "iot", &request, &head, "").await;
}

#[tokio::test]
async fn a_thing_goes_in_the_version_that_was_seen_and_without_principals() {
    let server = open_server().await;
    let cloud = fast(&server).await.cloud;
    let (things, certificates) = (&cloud.writes.things, &cloud.writes.certificates);
    let car = thing("car", None);
    things.create_thing(&car).await.unwrap();
    let more = BTreeMap::from([("owner".to_owned(), "me".to_owned())]);
    things
        .merge_thing_attributes(&car.name, &more)
        .await
        .unwrap();
    let there = cloud.reads.things.describe_thing(&car.name).await.unwrap();
    let both = [("country", "US"), ("owner", "me")];
    let attributes = there.attributes.iter();
    assert!(attributes.map(|(k, v)| (k.as_str(), v.as_str())).eq(both));
    assert_eq!(there.version, 2);
    let listed = cloud.reads.things.list_things(None).await.unwrap();
    assert_eq!(listed.items, std::slice::from_ref(&there));

    let old = things.delete_thing(&car.name, 1).await;
    assert_eq!(fault(old), Fault::Conflict);
    let (_, arn) = certificate(&server).await;
    attach(&server, "car", &arn).await;
    let held = things.delete_thing(&car.name, there.version).await;
    assert_eq!(fault(held), Fault::Invalid);
    certificates
        .detach_thing_principal(&car.name, &arn)
        .await
        .unwrap();
    things.delete_thing(&car.name, there.version).await.unwrap();
    let gone = cloud.reads.things.describe_thing(&car.name).await;
    assert_eq!(fault(gone), Fault::NotFound);
    things.delete_thing(&car.name, there.version).await.unwrap();
}

#[tokio::test]
async fn a_certificate_lives_and_goes() {
    let server = open_server().await;
    let cloud = fast(&server).await.cloud;
    let (reads, writes) = (&cloud.reads.certificates, &cloud.writes.certificates);
    let (id, arn) = certificate(&server).await;
    let (_, other) = certificate(&server).await;
    let listed = reads.list_certificates(None).await.unwrap();
    let arns: BTreeSet<_> = listed.items.iter().map(|listed| &listed.arn).collect();
    assert_eq!(arns, BTreeSet::from([&arn, &other]));
    assert_eq!(listed.next, None);

    let cars = [thing("car-1", None), thing("car-2", None)];
    for car in &cars {
        cloud.writes.things.create_thing(car).await.unwrap();
        attach(&server, car.name.as_str(), &arn).await;
    }
    let document = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "iot:Connect", "Resource": "*",
    }] });
    let policy = json!({ "policyDocument": document.to_string() });
    iot(&server, "POST /policies/P", &policy).await;
    let target = json!({ "target": arn.as_str() });
    iot(&server, "PUT /target-policies/P", &target).await;

    let things = reads.list_principal_things(&arn, None).await.unwrap();
    let things: BTreeSet<_> = things.items.into_iter().collect();
    assert_eq!(things, cars.iter().map(|car| car.name.clone()).collect());
    let none = reads.list_principal_things(&other, None).await.unwrap();
    assert_eq!(none.items, []);
    let of_car = reads.list_thing_principals(&cars[0].name, None).await;
    assert_eq!(of_car.unwrap().items, std::slice::from_ref(&arn));
    let policies = reads.list_attached_policies(&arn).await.unwrap();
    assert_eq!(policies, ["P".parse().unwrap()]);

    let id = id.parse().unwrap();
    let refused = async || fault(writes.delete_certificate(&id).await);
    assert_eq!(refused().await, Fault::Conflict, "it is active");
    writes.deactivate_certificate(&id).await.unwrap();
    writes.deactivate_certificate(&id).await.unwrap();
    assert_eq!(refused().await, Fault::Conflict, "things have it");
    for car in &cars {
        writes
            .detach_thing_principal(&car.name, &arn)
            .await
            .unwrap();
    }
    assert_eq!(refused().await, Fault::Conflict, "it has a policy");
    writes.detach_policy(&policies[0], &arn).await.unwrap();
    writes.detach_policy(&policies[0], &arn).await.unwrap();
    writes.delete_certificate(&id).await.unwrap();
    assert_eq!(refused().await, Fault::NotFound);
    let left = reads.list_certificates(None).await.unwrap();
    assert_eq!(left.items.len(), 1);
    assert_eq!(left.items[0].arn, other);
}

#[tokio::test]
async fn a_thing_type_goes_five_minutes_after_its_deprecation() {
    let server = open_server().await;
    let cloud = fast(&server).await.cloud;
    let types = &cloud.writes.thing_types;
    let name = "Sedan".parse().unwrap();
    let (properties, none) = (ThingTypeProperties::default(), Tags::none());
    let made = types.create_thing_type(&name, &properties, &none);
    made.await.unwrap();
    let car = thing("car", Some("Sedan"));
    cloud.writes.things.create_thing(&car).await.unwrap();
    let refused = async || fault(types.delete_thing_type(&name).await);
    assert_eq!(refused().await, Fault::Invalid, "it is not deprecated");
    types.deprecate_thing_type(&name).await.unwrap();
    let listed = cloud.reads.thing_types.list_thing_types(None).await;
    let listed = listed.unwrap().items.pop().unwrap();
    let since = listed.deprecated.unwrap().since.unwrap();
    assert!(listed.created.unwrap() <= since);
    assert_eq!(refused().await, Fault::Invalid, "a thing has it");
    cloud
        .writes
        .things
        .delete_thing(&car.name, 1)
        .await
        .unwrap();
    assert_eq!(refused().await, Fault::Invalid, "it is too early");
    server.advance(Duration::from_secs(240)).await.unwrap();
    types.deprecate_thing_type(&name).await.unwrap();
    server.advance(Duration::from_secs(60)).await.unwrap();
    types.delete_thing_type(&name).await.unwrap();
    assert_eq!(refused().await, Fault::NotFound);
    let left = cloud.reads.thing_types.list_thing_types(None).await;
    assert_eq!(left.unwrap().items, []);
}

#[tokio::test]
async fn a_package_goes_after_its_versions_and_its_default() {
    let server = open_server().await;
    let cloud = fast(&server).await.cloud;
    let (reads, writes) = (&cloud.reads.packages, &cloud.writes.packages);
    let (name, none) = ("P".parse().unwrap(), &Tags::none());
    writes.create_package(&name, None, none).await.unwrap();
    let content = VersionContent {
        description: None,
        attributes: BTreeMap::new(),
        artifact: None,
    };
    // More than a page.
    for number in 0..120 {
        let version = format!("1.0.{number}").parse().unwrap();
        let made = writes.create_package_version(&name, &version, &content, none);
        made.await.unwrap();
    }
    let default = "1.0.7".parse().unwrap();
    writes
        .publish_package_version(&name, &default)
        .await
        .unwrap();
    let of_the_package = json!({ "defaultVersionName": "1.0.7" });
    iot(&server, "PATCH /packages/P", &of_the_package).await;
    let packages = reads.list_packages(None).await.unwrap();
    assert_eq!(packages.items[0].name, name);
    assert!(packages.items[0].created.is_some());

    let mut versions = BTreeSet::new();
    let mut from = None;
    loop {
        let page = reads.list_package_versions(&name, from).await.unwrap();
        assert!(page.items.len() <= 100);
        versions.extend(page.items.into_iter().map(|listed| listed.version));
        from = page.next;
        if from.is_none() {
            break;
        }
    }
    assert_eq!(versions.len(), 120);
    assert_eq!(fault(writes.delete_package(&name).await), Fault::Invalid);
    let refused = writes.delete_package_version(&name, &default).await;
    assert_eq!(fault(refused), Fault::Invalid);
    writes.unset_default_version(&name).await.unwrap();
    let package = reads.get_package(&name).await.unwrap();
    assert_eq!(package.default_version, None);
    for version in &versions {
        let deleted = writes.delete_package_version(&name, version).await;
        deleted.unwrap();
    }
    let again = writes.delete_package_version(&name, &default).await;
    again.unwrap();
    writes.delete_package(&name).await.unwrap();
    writes.delete_package(&name).await.unwrap();
    assert_eq!(reads.list_packages(None).await.unwrap().items, []);
}

#[tokio::test]
async fn shadows_are_found_page_by_page_and_go() {
    let server = open_server().await;
    let cloud = fast(&server).await.cloud;
    let (reads, writes) = (&cloud.reads.shadows, &cloud.writes.shadows);
    let car = "car".parse().unwrap();
    let document = json!({ "state": { "reported": { "a": 1 } } });
    let names = (0..120).map(|number| format!("s{number}").parse().unwrap());
    let names: BTreeSet<ShadowName> = names.collect();
    for name in names.iter().map(Some).chain([None]) {
        writes.update_shadow(&car, name, &document).await.unwrap();
    }
    let first = reads.list_named_shadows(&car, None).await.unwrap();
    assert_eq!(first.items.len(), 100);
    let rest = reads.list_named_shadows(&car, first.next).await.unwrap();
    assert_eq!(rest.next, None);
    let listed = first.items.iter().chain(&rest.items).cloned();
    assert_eq!(listed.collect::<BTreeSet<_>>(), names);
    for name in names.iter().map(Some).chain([None]) {
        writes.delete_shadow(&car, name).await.unwrap();
        let again = writes.delete_shadow(&car, name).await;
        assert_eq!(fault(again), Fault::NotFound);
    }
    let left = reads.list_named_shadows(&car, None).await.unwrap();
    assert_eq!(left.items, []);
}

#[tokio::test]
async fn a_role_goes_once_its_policies_are_gone() {
    let server = open_server().await;
    let cloud = fast(&server).await.cloud;
    let (reads, writes) = (&cloud.reads.roles, &cloud.writes.roles);
    let role = NewRole {
        name: "R".parse().unwrap(),
        description: String::new(),
        trust: json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": { "Service": "iot.amazonaws.com" }, "Action": "sts:AssumeRole",
        }] }),
        max_session_seconds: 3600,
    };
    let none = Tags::none();
    writes.create_role(&role, &none).await.unwrap();
    let inline = "Inline".parse().unwrap();
    let document = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
    }] });
    let put = writes.put_role_policy(&role.name, &inline, &document);
    put.await.unwrap();
    let managed = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    let form = format!(
        "Action=AttachRolePolicy&Version=2010-05-08&RoleName=R&PolicyArn={}",
        managed.replace(':', "%3A").replace('/', "%2F")
    );
    let head = [("content-type", "application/x-www-form-urlencoded")];
    send(&server, "iam", "POST /", &head, &form).await;

    let there = reads.get_role(&role.name).await.unwrap();
    let listed = reads.list_roles(None).await.unwrap().items;
    let listed = listed.iter().find(|listed| listed.name == role.name);
    let listed = listed.unwrap();
    assert_eq!((&listed.id, &listed.trust), (&there.id, &role.trust));
    assert_eq!(listed.path, "/");
    let names = reads.list_role_policies(&role.name).await.unwrap();
    assert_eq!(names, std::slice::from_ref(&inline));
    let arns = reads.list_attached_role_policies(&role.name).await.unwrap();
    let managed = Arn::from_aws(managed);
    assert_eq!(arns, std::slice::from_ref(&managed));

    let refused = async || fault(writes.delete_role(&role.name).await);
    assert_eq!(refused().await, Fault::Conflict);
    writes
        .delete_role_policy(&role.name, &inline)
        .await
        .unwrap();
    assert_eq!(refused().await, Fault::Conflict);
    writes
        .detach_role_policy(&role.name, &managed)
        .await
        .unwrap();
    let again = writes.detach_role_policy(&role.name, &managed).await;
    assert_eq!(fault(again), Fault::NotFound);
    writes.delete_role(&role.name).await.unwrap();
    assert_eq!(refused().await, Fault::NotFound);
    let made = writes.create_role(&role, &none);
    made.await.unwrap();
    let again = reads.get_role(&role.name).await.unwrap();
    assert_ne!(again.id, there.id);
}
