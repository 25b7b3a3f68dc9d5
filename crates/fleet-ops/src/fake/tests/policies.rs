//! How a device gets its certificate and its policy in this AWS, and how they go.

use fleet_core::port::certificates::CertificateStatus;
use serde_json::json;

use super::*;

const CSR: &str = "-----BEGIN CERTIFICATE REQUEST-----\nx\n-----END CERTIFICATE REQUEST-----\n";

#[tokio::test]
async fn a_device_is_enrolled_and_dismissed() {
    let fake = Fake::new();
    let Cloud { reads, writes } = fake.cloud();
    let (car, policy) = ("car".parse().unwrap(), "p".parse().unwrap());
    let (certificates, policies) = (&writes.certificates, &writes.policies);
    writes.things.create_thing(&thing("car")).await.unwrap();
    let document = json!({ "Version": "2012-10-17", "Statement": [] });
    let tags = Tags::none().with("workshop", "x").unwrap();
    let arn = policies.create_policy(&policy, &document, &tags).await;
    let arn = arn.unwrap();
    let again = policies.create_policy(&policy, &document, &tags).await;
    assert_eq!(fault(again), Fault::AlreadyExists);
    assert_eq!(reads.tags.list_tags(&arn).await.unwrap(), tags);
    let made = certificates.create_certificate_from_csr(CSR).await.unwrap();
    let other = certificates.create_certificate_from_csr(CSR).await.unwrap();
    assert_ne!(made.id, other.id, "a request makes a certificate each time");
    certificates
        .attach_policy(&policy, &made.arn)
        .await
        .unwrap();
    certificates
        .attach_policy(&policy, &made.arn)
        .await
        .unwrap();
    let attached = certificates.attach_thing_principal(&car, &made.arn).await;
    attached.unwrap();

    let there = reads.certificates.describe_certificate(&made.id).await;
    let there = there.unwrap();
    assert_eq!(there.status, CertificateStatus::Active);
    assert_eq!((there.arn, there.pem), (made.arn.clone(), made.pem));
    let things = reads
        .certificates
        .list_principal_things(&made.arn, None)
        .await;
    assert_eq!(things.unwrap().items, [car]);
    let targets = reads.policies.list_targets_for_policy(&policy, None).await;
    assert_eq!(targets.unwrap().items, std::slice::from_ref(&made.arn));
    let read = reads.policies.get_policy(&policy).await.unwrap();
    assert_eq!((read.document, read.arn), (document, arn));
    let listed = reads.policies.list_policies(None).await.unwrap();
    assert_eq!(listed.items[0].name, policy);

    assert_eq!(
        fault(policies.delete_policy(&policy).await),
        Fault::Conflict
    );
    certificates
        .detach_policy(&policy, &made.arn)
        .await
        .unwrap();
    policies.delete_policy(&policy).await.unwrap();
    assert_eq!(
        fault(policies.delete_policy(&policy).await),
        Fault::NotFound
    );
}

#[tokio::test]
async fn a_policy_goes_after_its_other_versions() {
    let fake = Fake::new();
    let Cloud { reads, writes } = fake.cloud();
    let policy: PolicyName = "p".parse().unwrap();
    let policies = &writes.policies;
    let document = json!({ "Statement": [] });
    let none = Tags::none();
    let made = policies.create_policy(&policy, &document, &none).await;
    made.unwrap();
    fake.change(|state| {
        let there = state.policies.get_mut("p").unwrap();
        there.versions.push("2".into());
        there.policy.default_version = "2".into();
    });
    assert_eq!(
        fault(policies.delete_policy(&policy).await),
        Fault::Conflict
    );
    let versions = reads.policies.list_policy_versions(&policy).await.unwrap();
    let versions = versions.iter().map(|it| (it.id.as_str(), it.is_default));
    assert!(versions.eq([("1", false), ("2", true)]));
    let default = policies.delete_policy_version(&policy, "2").await;
    assert_eq!(fault(default), Fault::Invalid);
    policies.delete_policy_version(&policy, "1").await.unwrap();
    let again = policies.delete_policy_version(&policy, "1").await;
    assert_eq!(fault(again), Fault::NotFound);
    policies.delete_policy(&policy).await.unwrap();
    assert!(fake.state().policies.is_empty());
}

#[tokio::test]
async fn what_makes_no_device_is_refused() {
    let fake = Fake::new();
    let Cloud { writes, .. } = fake.cloud();
    let (certificates, policies) = (&writes.certificates, &writes.policies);
    let (car, none) = ("car".parse().unwrap(), Tags::none());
    let long = format!("{CSR}{}", "x".repeat(4096));
    for csr in ["", "-----BEGIN CERTIFICATE-----", &long] {
        let made = certificates.create_certificate_from_csr(csr).await;
        assert_eq!(fault(made), Fault::Invalid);
    }
    let made = certificates.create_certificate_from_csr(CSR).await.unwrap();
    let nowhere = certificates.attach_thing_principal(&car, &made.arn).await;
    assert_eq!(fault(nowhere), Fault::NotFound);
    let wide = json!({ "Statement": ["x".repeat(2048)] });
    for document in [json!({}), wide] {
        let name = "p".parse().unwrap();
        let made = policies.create_policy(&name, &document, &none).await;
        assert_eq!(fault(made), Fault::Invalid);
    }
    let document = json!({ "Statement": [] });
    for number in 0..11 {
        let name: PolicyName = format!("p{number}").parse().unwrap();
        let unknown = certificates.attach_policy(&name, &made.arn).await;
        assert_eq!(fault(unknown), Fault::NotFound);
        policies
            .create_policy(&name, &document, &none)
            .await
            .unwrap();
        let attached = certificates.attach_policy(&name, &made.arn).await;
        assert_eq!(attached.is_ok(), number < 10, "{attached:?}");
    }
}
