//! Tests of certificates: their life, who keeps them from being deleted, their order.

use serde_json::{Value, json};
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::testing::Local;

/// Made with `openssl req -new -newkey rsa:2048 -nodes -subj '/CN=truck' -addext 'basicConstraints=CA:TRUE'`.
const CSR: &str = include_str!("testdata/rsa2048.csr");

async fn made(local: &Local, active: bool) -> (String, String) {
    let made = local
        .iot("CreateKeysAndCertificate", json!({"setAsActive": active}))
        .await
        .unwrap();
    let text = |member: &str| made[member].as_str().unwrap().to_owned();
    (text("certificateId"), text("certificateArn"))
}

fn der(pem: &Value) -> Vec<u8> {
    let (_, block) = x509_parser::pem::parse_x509_pem(pem.as_str().unwrap().as_bytes()).unwrap();
    block.contents
}

#[tokio::test]
async fn a_certificate_for_a_request_is_signed_by_the_ca_and_grants_no_more_than_a_device_needs() {
    let local = Local::new().await;
    let input = json!({"certificateSigningRequest": CSR, "setAsActive": true});
    let first = local
        .iot("CreateCertificateFromCsr", input.clone())
        .await
        .unwrap();
    let second = local.iot("CreateCertificateFromCsr", input).await.unwrap();
    assert_ne!(first["certificateId"], second["certificateId"]);

    let der = der(&first["certificatePem"]);
    let (_, certificate) = X509Certificate::from_der(&der).unwrap();
    assert_eq!(certificate.subject().to_string(), "CN=truck");
    // The request asked to be a CA.
    assert!(!certificate.is_ca());
    assert_eq!(certificate.validity().not_after.timestamp(), 2_524_607_999);
    let ca = self::der(&json!(local.ca_pem()));
    let (_, ca) = X509Certificate::from_der(&ca).unwrap();
    assert!(certificate.verify_signature(Some(ca.public_key())).is_ok());
    assert_eq!(certificate.issuer(), ca.subject());
}

#[tokio::test]
async fn a_certificate_is_deleted_when_nothing_holds_it() {
    let local = Local::new().await;
    let (id, arn) = made(&local, true).await;
    local
        .iot("CreateThing", json!({"thingName": "t"}))
        .await
        .unwrap();
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iot:*","Resource":"*"}]}"#;
    local
        .iot(
            "CreatePolicy",
            json!({"policyName": "p", "policyDocument": document}),
        )
        .await
        .unwrap();
    local
        .iot("AttachPolicy", json!({"policyName": "p", "target": arn}))
        .await
        .unwrap();
    let attachment = json!({"thingName": "t", "principal": arn});
    local
        .iot("AttachThingPrincipal", attachment.clone())
        .await
        .unwrap();

    let forced = json!({"certificateId": id, "forceDelete": true});
    let refused = async |input: &Value| local.refused("DeleteCertificate", input.clone()).await;
    assert_eq!(
        refused(&forced).await,
        (
            "CertificateStateException".to_owned(),
            format!("Certificate must be deactivated (not ACTIVE) before deletion. Id: {id}")
        )
    );
    local
        .iot(
            "UpdateCertificate",
            json!({"certificateId": id, "newStatus": "REVOKED"}),
        )
        .await
        .unwrap();
    assert_eq!(
        refused(&forced).await,
        (
            "DeleteConflictException".to_owned(),
            format!("Things must be detached before deletion (arn: {arn})")
        )
    );
    local.iot("DetachThingPrincipal", attachment).await.unwrap();
    assert_eq!(
        refused(&json!({"certificateId": id})).await,
        (
            "DeleteConflictException".to_owned(),
            format!("Certificate policies must be detached before deletion (arn: {arn})")
        )
    );
    local
        .iot("DeleteCertificate", forced.clone())
        .await
        .unwrap();
    assert_eq!(refused(&forced).await.0, "ResourceNotFoundException");
    // The policy is free again.
    local
        .iot("DeletePolicy", json!({"policyName": "p"}))
        .await
        .unwrap();
}

#[tokio::test]
async fn listings_follow_the_creation_both_ways() {
    let local = Local::new().await;
    let mut ids = Vec::new();
    for _ in 0..5 {
        ids.push(made(&local, false).await.0);
        local.advance(std::time::Duration::from_secs(1)).await;
    }
    let listed = async |ascending: bool| {
        let mut found: Vec<String> = Vec::new();
        let mut input = json!({"pageSize": 2, "ascendingOrder": ascending});
        loop {
            let page = local.iot("ListCertificates", input.clone()).await.unwrap();
            let lines = page["certificates"].as_array().unwrap();
            found.extend(
                lines
                    .iter()
                    .map(|line| line["certificateId"].as_str().unwrap().to_owned()),
            );
            match page.get("nextMarker") {
                Some(marker) => input["marker"] = marker.clone(),
                None => return found,
            }
        }
    };
    assert_eq!(listed(true).await, ids);
    ids.reverse();
    assert_eq!(listed(false).await, ids);
}

#[tokio::test]
async fn an_exclusive_attachment_is_the_only_one_of_its_certificate() {
    let local = Local::new().await;
    let (_, arn) = made(&local, true).await;
    for thing in ["a", "b"] {
        local
            .iot("CreateThing", json!({"thingName": thing}))
            .await
            .unwrap();
    }
    let attachment = |thing: &str, kind: Option<&str>| {
        let mut input = json!({"thingName": thing, "principal": arn});
        if let Some(kind) = kind {
            input["thingPrincipalType"] = json!(kind);
        }
        input
    };
    let exclusive = Some("EXCLUSIVE_THING");
    let attach = async |input: Value| local.iot("AttachThingPrincipal", input).await;
    attach(attachment("a", exclusive)).await.unwrap();
    // Once more, without a kind, leaves the kind as it is.
    attach(attachment("a", None)).await.unwrap();
    let refused = attach(attachment("b", None)).await.unwrap_err();
    assert_eq!(refused.code, "InvalidRequestException");
    let listed = local
        .iot("ListPrincipalThingsV2", json!({"principal": arn}))
        .await
        .unwrap();
    assert_eq!(
        listed["principalThingObjects"],
        json!([{"thingName": "a", "thingPrincipalType": "EXCLUSIVE_THING"}])
    );
    local
        .iot("DetachThingPrincipal", attachment("a", None))
        .await
        .unwrap();
    attach(attachment("a", None)).await.unwrap();
    attach(attachment("b", None)).await.unwrap();
    let refused = attach(attachment("b", exclusive)).await.unwrap_err();
    assert_eq!(refused.code, "InvalidRequestException");
}
