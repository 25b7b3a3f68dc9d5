//! The policy of our devices goes after their certificates, unless something that stays has it.

use super::*;

/// Adds the policy of our devices with some versions, and has certificates have it.
pub(super) fn device_policy(stage: &Stage, versions: u32, having: &[&str]) {
    let name = fleet_core::naming::device_policy();
    let arn = stage.fake.place().iot_policy(name.as_str());
    stage.fake.change(|state| {
        let there = policy(&name, &arn, versions);
        state.policies.insert(name.to_string(), there);
        for id in having {
            let certificate = state.certificates.get_mut(*id).unwrap();
            certificate.policies.insert(name.clone());
        }
    });
}

#[tokio::test(start_paused = true)]
async fn it_goes_with_all_its_versions_once_our_certificates_are_gone() {
    let stage = stage();
    provision(&stage, 3).await;
    let id = certificate(&stage, "a", &["Vehicle-VIN-001"]);
    device_policy(&stage, 3, &[&id]);
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert!(stage.fake.state().policies.is_empty());
    assert_eq!(summary.of(ResourceKind::IotPolicy).deleted, 1);
    let calls = stage.fake.take_calls();
    let at = |of| calls.iter().position(|call| *call == of).unwrap();
    assert!(at(Operation::DeleteCertificate) < at(Operation::DeletePolicy));
}

#[tokio::test(start_paused = true)]
async fn one_that_a_certificate_of_others_has_stays() {
    let stage = stage();
    provision(&stage, 2).await;
    stage
        .fake
        .change(|state| thing(state, "production-device-001", None));
    let ours = certificate(&stage, "a", &["Vehicle-VIN-001"]);
    let theirs = certificate(&stage, "b", &["production-device-001"]);
    device_policy(&stage, 1, &[&ours, &theirs]);
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(stage.fake.state().policies.len(), 1);
    let policies = summary.of(ResourceKind::IotPolicy);
    assert_eq!(
        policies.skipped,
        BTreeMap::from([(Reason::UsedByOthers, 1)])
    );
}

#[tokio::test(start_paused = true)]
async fn one_that_is_given_to_another_certificate_after_the_plan_stays() {
    let stage = stage();
    provision(&stage, 2).await;
    device_policy(&stage, 1, &[]);
    let plan = planned(&stage, &all()).await;
    assert_eq!(plan.deletes(ResourceKind::IotPolicy), 1);
    let id = certificate(&stage, "b", &[]);
    device_policy(&stage, 1, &[&id]);
    let summary = applied(&stage, &plan).await;
    assert_eq!(stage.fake.state().policies.len(), 1);
    assert_eq!(
        spared(&summary, ResourceKind::IotPolicy),
        [(Reason::UsedByOthers, 1)]
    );
}

#[tokio::test(start_paused = true)]
async fn a_cleanup_of_things_alone_leaves_it() {
    let stage = stage();
    provision(&stage, 1).await;
    device_policy(&stage, 1, &[]);
    cleaned(&stage, &only(Scope::Things)).await;
    assert_eq!(stage.fake.state().policies.len(), 1);
}
