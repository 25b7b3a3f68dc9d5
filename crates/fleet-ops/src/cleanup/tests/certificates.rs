//! Certificates go with their things, unless others use them.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_certificate_of_our_things_alone_goes_and_its_policy_stays() {
    let stage = stage();
    provision(&stage, 5).await;
    certificate(&stage, "a", &["Vehicle-VIN-001"]);
    certificate(&stage, "b", &["Vehicle-VIN-002", "Vehicle-VIN-003"]);
    certificate(&stage, "c", &["Vehicle-VIN-002"]);
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    let state = stage.fake.state();
    assert!(state.certificates.is_empty() && state.attached.is_empty() && state.things.is_empty());
    assert_eq!(summary.of(ResourceKind::Certificate).deleted, 3);
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_others_use_too_is_detached_and_otherwise_untouched() {
    let stage = stage();
    provision(&stage, 2).await;
    stage
        .fake
        .change(|state| thing(state, "production-device-001", None));
    let id = certificate(
        &stage,
        "a",
        &[
            "Vehicle-VIN-001",
            "Vehicle-VIN-002",
            "production-device-001",
        ],
    );
    let before = stage.fake.state().certificates[&id].clone();
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    let state = stage.fake.state();
    assert_eq!(state.certificates[&id], before);
    let attached: Vec<_> = state
        .attached
        .iter()
        .map(|(thing, _)| thing.as_str())
        .collect();
    assert_eq!(attached, ["production-device-001"]);
    assert_eq!(state.things.len(), 1);
    let certificates = summary.of(ResourceKind::Certificate);
    assert_eq!(
        certificates.skipped,
        BTreeMap::from([(Reason::AttachedToOthers, 1)])
    );
    assert_eq!(summary.of(ResourceKind::Attachment).deleted, 1);
}

#[tokio::test(start_paused = true)]
async fn a_certificate_of_nobody_or_of_others_stays() {
    let stage = stage();
    provision(&stage, 2).await;
    stage
        .fake
        .change(|state| thing(state, "production-device-001", None));
    certificate(&stage, "a", &["production-device-001"]);
    certificate(&stage, "b", &[]);
    let before = stage.fake.state().certificates;
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(stage.fake.state().certificates, before);
}

#[tokio::test(start_paused = true)]
async fn an_account_without_certificates_needs_no_call_per_thing() {
    let stage = stage();
    provision(&stage, 50).await;
    cleaned(&stage, &all()).await;
    let calls = stage.fake.take_calls();
    let count = |of| calls.iter().filter(|call| **call == of).count();
    assert_eq!(count(Operation::ListThingPrincipals), 0);
    assert_eq!(count(Operation::ListPrincipalThings), 0);
    // The plan's look; the second one finds no thing to ask for.
    assert_eq!(count(Operation::ListCertificates), 1);
}

#[tokio::test(start_paused = true)]
async fn few_certificates_are_asked_and_many_are_not() {
    let few = stage();
    provision(&few, 50).await;
    certificate(&few, "a", &["Vehicle-VIN-001"]);
    planned(&few, &all()).await;
    let calls = few.fake.take_calls();
    let count = |of| calls.iter().filter(|call| **call == of).count();
    assert_eq!(count(Operation::ListPrincipalThings), 1);
    assert_eq!(count(Operation::ListThingPrincipals), 0);

    let many = on(Fake::with_pages_of(3));
    provision(&many, 2).await;
    for id in "0123456789abcdef".chars() {
        certificate(&many, &id.to_string(), &[]);
    }
    certificate(&many, "a", &["Vehicle-VIN-001"]);
    let plan = planned(&many, &all()).await;
    let calls = many.fake.take_calls();
    let count = |of| calls.iter().filter(|call| **call == of).count();
    assert_eq!(count(Operation::ListThingPrincipals), 2);
    assert_eq!(count(Operation::ListPrincipalThings), 1);
    assert_eq!(plan.deletes(ResourceKind::Certificate), 1);
}

#[tokio::test(start_paused = true)]
async fn a_principal_that_is_no_certificate_is_detached() {
    let stage = stage();
    provision(&stage, 1).await;
    stage.fake.change(|state| {
        let identity = "us-east-1:11111111-2222-3333-4444-555555555555".to_owned();
        state
            .attached
            .insert(("Vehicle-VIN-001".to_owned(), identity));
    });
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert!(stage.fake.state().attached.is_empty());
}

#[tokio::test(start_paused = true)]
async fn detaching_may_take_seconds() {
    let stage = stage();
    provision(&stage, 3).await;
    certificate(&stage, "a", &["Vehicle-VIN-001", "Vehicle-VIN-002"]);
    stage
        .fake
        .detaching_takes(jiff::SignedDuration::from_secs(9));
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert!(stage.fake.state().certificates.is_empty());
    assert!(stage.fake.state().things.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_cannot_go_keeps_its_things_and_nothing_else() {
    let stage = stage();
    provision(&stage, 4).await;
    let id = certificate(&stage, "a", &["Vehicle-VIN-001"]);
    let fault = fleet_core::fault::Fault::Denied;
    stage.fake.fail_on(Operation::DeleteCertificate, &id, fault);
    let summary = cleaned(&stage, &all()).await;
    assert!(!summary.is_complete());
    let things = summary.of(ResourceKind::Thing);
    assert_eq!((things.deleted, things.blocked), (3, 1));
    assert_eq!(summary.of(ResourceKind::Certificate).failed, 1);
    let state = stage.fake.state();
    assert!(state.things.contains_key("Vehicle-VIN-001"));
    let proof = summary.proof.unwrap();
    assert_eq!(proof.left[&ResourceKind::Certificate], 1);
}
