//! IoT policies, as devices are given them.

use serde_json::json;

use super::*;

#[tokio::test]
async fn a_policy_is_read_as_it_was_made_and_goes() {
    let server = server().await;
    let connection = connected(&server).await;
    let Cloud { reads, writes } = &connection.cloud;
    let name = "P".parse().unwrap();
    let document = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": "iot:Connect", "Resource": "*" }],
    });
    let arn = writes
        .policies
        .create_policy(&name, &document, &tags())
        .await;
    let arn = arn.unwrap();
    let again = writes
        .policies
        .create_policy(&name, &document, &tags())
        .await;
    assert_eq!(again.unwrap_err().fault, Fault::AlreadyExists);
    let there = reads.policies.get_policy(&name).await.unwrap();
    assert_eq!((there.arn, there.document), (arn.clone(), document));
    assert_eq!(reads.tags.list_tags(&arn).await.unwrap(), tags());
    let versions = reads.policies.list_policy_versions(&name).await.unwrap();
    assert_eq!(
        (versions[0].id.clone(), versions[0].is_default),
        (there.default_version, true)
    );

    let group = "G".parse().unwrap();
    let new = fleet_core::port::groups::NewStaticGroup {
        name: "G".parse().unwrap(),
        description: String::new(),
        attributes: BTreeMap::new(),
    };
    writes
        .groups
        .create_thing_group(&new, &tags())
        .await
        .unwrap();
    let target = connection.place.thing_group(&group);
    writes
        .certificates
        .attach_policy(&name, &target)
        .await
        .unwrap();
    let targets = reads.policies.list_targets_for_policy(&name, None).await;
    assert_eq!(targets.unwrap().items, std::slice::from_ref(&target));
    let held = writes.policies.delete_policy(&name).await.unwrap_err();
    assert_eq!(held.fault, Fault::Conflict);
    writes
        .certificates
        .detach_policy(&name, &target)
        .await
        .unwrap();
    writes.policies.delete_policy(&name).await.unwrap();
    let listed = reads.policies.list_policies(None).await.unwrap();
    assert_eq!(listed.items, []);
}
