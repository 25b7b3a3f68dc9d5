//! IoT policies: how they are made, read and removed.

use fleet_core::account::Arn;
use fleet_core::fault::Fault;
use fleet_core::port::PageToken;
use fleet_core::port::policies::{PolicyReads, PolicyWrites};
use fleet_core::tag::Tags;
use serde_json::json;

use crate::testing::{Answer, aws};

const POLICY: &str = "arn:aws:iot:us-east-1:123456789012:policy/P";
const GROUP: &str = "arn:aws:iot:us-east-1:123456789012:thinggroup/G";

#[tokio::test(start_paused = true)]
async fn a_policy_is_made_with_its_document_as_text_and_read_back() {
    let document = json!({ "Version": "2012-10-17", "Statement": [] });
    let (aws, wire) = aws([
        Answer::json(json!({ "policyName": "P", "policyArn": POLICY })),
        Answer::json(json!({
            "policyName": "P", "policyArn": POLICY, "policyDocument": document.to_string(),
            "defaultVersionId": "3", "creationDate": 1,
        })),
        Answer::json(json!({
            "policyName": "P", "policyArn": POLICY, "policyDocument": "{", "defaultVersionId": "3",
        })),
    ]);
    let name = "P".parse().unwrap();
    let tags = Tags::none().with("workshop", "x").unwrap();
    let arn = aws.create_policy(&name, &document, &tags).await.unwrap();
    assert_eq!(arn.as_str(), POLICY);
    let policy = aws.get_policy(&name).await.unwrap();
    assert_eq!((policy.name, policy.arn), (name.clone(), arn));
    assert_eq!(
        (policy.document, policy.default_version),
        (document, "3".into())
    );
    assert_eq!(policy.created.unwrap().as_second(), 1);
    let error = aws.get_policy(&name).await.unwrap_err();
    assert_eq!(error.fault, Fault::Service);
    let seen = wire.seen();
    assert_eq!(
        wire.targets(),
        ["POST /policies/P", "GET /policies/P", "GET /policies/P"]
    );
    assert_eq!(
        seen[0].json(),
        json!({
            "policyDocument": r#"{"Version":"2012-10-17","Statement":[]}"#,
            "tags": [{ "Key": "workshop", "Value": "x" }],
        })
    );
}

#[tokio::test(start_paused = true)]
async fn policies_their_versions_and_their_targets_are_listed() {
    let (aws, wire) = aws([
        Answer::json(
            json!({ "policies": [{ "policyName": "P", "policyArn": POLICY }], "nextMarker": "m" }),
        ),
        Answer::json(json!({ "policies": [] })),
        Answer::json(json!({ "policyVersions": [
            { "versionId": "2", "isDefaultVersion": true, "createDate": 1 },
            { "versionId": "1", "isDefaultVersion": false, "createDate": 1 },
        ] })),
        Answer::json(json!({ "targets": [GROUP, "us-east-1:an-identity"], "nextMarker": "t" })),
    ]);
    let name = "P".parse().unwrap();
    let page = aws.list_policies(None).await.unwrap();
    assert_eq!(
        (&page.items[0].name, page.items[0].arn.as_str()),
        (&name, POLICY)
    );
    let rest = aws.list_policies(page.next).await.unwrap();
    assert_eq!((rest.items, rest.next), (Vec::new(), None));
    let versions = aws.list_policy_versions(&name).await.unwrap();
    let versions = versions.iter().map(|it| (it.id.as_str(), it.is_default));
    assert!(versions.eq([("2", true), ("1", false)]));
    let targets = aws.list_targets_for_policy(&name, None).await.unwrap();
    let all = [GROUP, "us-east-1:an-identity"].map(Arn::from_aws);
    assert_eq!(targets.items, all);
    assert_eq!(targets.next, Some(PageToken("t".into())));
    assert_eq!(
        wire.targets(),
        [
            "GET /policies?pageSize=250",
            "GET /policies?marker=m&pageSize=250",
            "GET /policies/P/version",
            "POST /policy-targets/P?pageSize=250",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_policy_goes_after_its_versions() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let name = "P".parse().unwrap();
    aws.delete_policy_version(&name, "1").await.unwrap();
    aws.delete_policy(&name).await.unwrap();
    assert_eq!(
        wire.targets(),
        ["DELETE /policies/P/version/1", "DELETE /policies/P"]
    );
}
