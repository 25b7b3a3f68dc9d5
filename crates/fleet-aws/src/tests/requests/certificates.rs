//! Certificates, what they are attached to, and how they go.

use fleet_core::account::Arn;
use fleet_core::port::PageToken;
use fleet_core::port::certificates::{CertificateReads, CertificateStatus, CertificateWrites};
use serde_json::json;

use crate::testing::{Answer, aws};

const ID: &str = "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";

fn arn() -> Arn {
    Arn::from_aws(format!("arn:aws:iot:us-east-1:123456789012:cert/{ID}"))
}

#[tokio::test(start_paused = true)]
async fn certificates_are_listed_by_pages() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "certificates": [{ "certificateArn": arn().as_str(), "certificateId": ID, "status": "ACTIVE", "creationDate": 1.0 }],
            "nextMarker": "m=1",
        })),
        Answer::json(json!({ "certificates": [] })),
    ]);
    let page = aws.list_certificates(None).await.unwrap();
    assert_eq!(page.items[0].id.as_str(), ID);
    assert_eq!(page.items[0].arn, arn());
    let rest = aws.list_certificates(page.next).await.unwrap();
    assert_eq!((rest.items, rest.next), (Vec::new(), None));
    assert_eq!(
        wire.targets(),
        [
            "GET /certificates?pageSize=250",
            "GET /certificates?pageSize=250&marker=m%3D1"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn what_a_principal_and_a_thing_are_attached_to_is_listed() {
    let (aws, wire) = aws([
        Answer::json(json!({ "things": ["car", "bus"], "nextToken": "t" })),
        Answer::json(json!({ "principals": [arn().as_str(), "us-east-1:an-identity"] })),
    ]);
    let things = aws.list_principal_things(&arn(), None).await.unwrap();
    assert_eq!(
        things.items,
        ["car", "bus"].map(|name| name.parse().unwrap())
    );
    assert_eq!(things.next, Some(PageToken("t".into())));
    let car = "car".parse().unwrap();
    let from = Some(PageToken("u".into()));
    let principals = aws.list_thing_principals(&car, from).await.unwrap();
    let identity = Arn::from_aws("us-east-1:an-identity");
    assert_eq!(
        (principals.items, principals.next),
        (vec![arn(), identity], None)
    );
    let seen = wire.seen();
    assert_eq!(seen[0].target, "GET /principals/things?maxResults=250");
    assert_eq!(seen[0].header("x-amzn-principal"), Some(arn().as_str()));
    assert_eq!(
        seen[1].target,
        "GET /things/car/principals?nextToken=u&maxResults=250"
    );
}

#[tokio::test(start_paused = true)]
async fn the_policies_of_a_certificate_are_listed_over_all_pages() {
    let (aws, wire) = aws([
        Answer::json(
            json!({ "policies": [{ "policyName": "A", "policyArn": "arn" }], "nextMarker": "m" }),
        ),
        Answer::json(json!({ "policies": [{ "policyName": "B", "policyArn": "arn" }] })),
    ]);
    let policies = aws.list_attached_policies(&arn()).await.unwrap();
    assert_eq!(policies, ["A", "B"].map(|name| name.parse().unwrap()));
    let path =
        format!("POST /attached-policies/arn%3Aaws%3Aiot%3Aus-east-1%3A123456789012%3Acert%2F{ID}");
    assert_eq!(
        wire.targets(),
        [
            format!("{path}?pageSize=250"),
            format!("{path}?marker=m&pageSize=250")
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_certificate_is_detached_deactivated_and_deleted_without_force() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let (car, id) = ("car".parse().unwrap(), ID.parse().unwrap());
    aws.detach_thing_principal(&car, &arn()).await.unwrap();
    let policy = "P".parse().unwrap();
    aws.detach_policy(&policy, &arn()).await.unwrap();
    aws.deactivate_certificate(&id).await.unwrap();
    aws.delete_certificate(&id).await.unwrap();
    let seen = wire.seen();
    assert_eq!(
        wire.targets(),
        [
            "DELETE /things/car/principals".to_owned(),
            "POST /target-policies/P".to_owned(),
            format!("PUT /certificates/{ID}?newStatus=INACTIVE"),
            format!("DELETE /certificates/{ID}"),
        ]
    );
    assert_eq!(seen[0].header("x-amzn-principal"), Some(arn().as_str()));
    assert_eq!(seen[1].json(), json!({ "target": arn().as_str() }));
}

#[tokio::test(start_paused = true)]
async fn a_certificate_is_made_active_from_a_request_and_described() {
    let pem = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
    let (aws, wire) = aws([
        Answer::json(
            json!({ "certificateArn": arn().as_str(), "certificateId": ID, "certificatePem": pem }),
        ),
        Answer::json(json!({ "certificateDescription": {
            "certificateArn": arn().as_str(), "certificateId": ID, "status": "PENDING_ACTIVATION",
            "certificatePem": pem, "creationDate": 1, "validity": { "notBefore": 2, "notAfter": 3 },
        } })),
        Answer::json(json!({ "certificateDescription": {
            "certificateArn": arn().as_str(), "certificateId": ID, "status": "LOST", "certificatePem": pem,
        } })),
    ]);
    let made = aws
        .create_certificate_from_csr("the request")
        .await
        .unwrap();
    assert_eq!((made.id.as_str(), &made.arn), (ID, &arn()));
    assert_eq!(made.pem, pem);
    let there = aws.describe_certificate(&made.id).await.unwrap();
    assert_eq!(there.status, CertificateStatus::PendingActivation);
    assert_eq!((there.id, there.pem), (made.id.clone(), made.pem));
    let times = [there.created, there.not_before, there.not_after];
    assert_eq!(times.map(|time| time.unwrap().as_second()), [1, 2, 3]);
    let error = aws.describe_certificate(&made.id).await.unwrap_err();
    assert_eq!(error.message(), "the status is LOST");
    let seen = wire.seen();
    assert_eq!(seen[0].target, "POST /certificates?setAsActive=true");
    assert_eq!(
        seen[0].json(),
        json!({ "certificateSigningRequest": "the request" })
    );
    assert_eq!(seen[1].target, format!("GET /certificates/{ID}"));
}

#[tokio::test(start_paused = true)]
async fn a_certificate_is_attached_to_a_thing_and_given_a_policy() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let (car, policy) = ("car".parse().unwrap(), "P".parse().unwrap());
    aws.attach_thing_principal(&car, &arn()).await.unwrap();
    aws.attach_policy(&policy, &arn()).await.unwrap();
    let seen = wire.seen();
    assert_eq!(seen[0].target, "PUT /things/car/principals");
    assert_eq!(seen[0].header("x-amzn-principal"), Some(arn().as_str()));
    assert_eq!(seen[1].target, "PUT /target-policies/P");
    assert_eq!(seen[1].json(), json!({ "target": arn().as_str() }));
}
