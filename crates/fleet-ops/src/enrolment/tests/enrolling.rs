//! Enrolling: what there is after it, after a second time, after a failure and after a death.

use super::*;

#[tokio::test(start_paused = true)]
async fn each_thing_gets_an_active_certificate_of_its_own_with_our_policy() {
    let stage = with_things(&["car-1", "car-2"]);
    let folders = Folders::default();
    let enrolment = enrolled(&stage, &folders, &["car-1", "car-2"]).await;
    assert!(enrolment.is_complete(), "{enrolment:?}");
    assert!(enrolment.policy.created);
    assert_eq!(let_in(&stage), ["car-1", "car-2"]);
    let state = stage.fake.state();
    assert_eq!(state.certificates.len(), 2);
    let policy = &state.policies["WorkshopDevicePolicy"];
    let tags = &state.tags[policy.policy.arn.as_str()];
    assert_eq!(tags.get("workshop"), Some("learning-aws-iot-dm-basics"));
    let ids: Vec<_> = ["car-1", "car-2"]
        .map(|thing| folders.of(&name(thing)).unwrap().certificate.unwrap())
        .into();
    assert_ne!(ids[0], ids[1]);
    assert!(
        ids.iter()
            .all(|id| state.certificates.contains_key(id.as_str()))
    );
}

#[tokio::test(start_paused = true)]
async fn what_is_enrolled_is_kept_and_nothing_is_written() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    enrolled(&stage, &folders, &["car-1"]).await;
    let before = stage.fake.state();
    let again = enrolled(&stage, &folders, &["car-1"]).await;
    assert!(
        matches!(again.devices[0].became, Became::Kept(_)),
        "{again:?}"
    );
    assert!(!again.policy.created && !again.policy.differs);
    assert_eq!(stage.fake.state(), before);
}

#[tokio::test(start_paused = true)]
async fn a_thing_that_is_not_there_fails_alone_and_leaves_no_key() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    let enrolment = enrolled(&stage, &folders, &["nobody", "car-1"]).await;
    assert!(matches!(
        enrolment.devices[0].became,
        Became::Failed(Problem::NoThing(_))
    ));
    assert!(matches!(enrolment.devices[1].became, Became::Enrolled(_)));
    assert!(folders.of(&name("nobody")).is_none());
    assert_eq!(stage.fake.state().certificates.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_is_not_active_is_not_activated_behind_anybodys_back() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    enrolled(&stage, &folders, &["car-1"]).await;
    stage.fake.change(|state| {
        let mut all = state.certificates.values_mut();
        all.next().unwrap().active = false;
    });
    let again = enrolled(&stage, &folders, &["car-1"]).await;
    assert!(matches!(
        again.devices[0].became,
        Became::Failed(Problem::NotActive { .. })
    ));
    assert!(let_in(&stage).is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_is_gone_is_replaced_with_another_key() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    enrolled(&stage, &folders, &["car-1"]).await;
    let before = folders.of(&name("car-1")).unwrap();
    stage.fake.change(|state| {
        state.certificates.clear();
        state.attached.clear();
    });
    let again = enrolled(&stage, &folders, &["car-1"]).await;
    assert!(matches!(again.devices[0].became, Became::Enrolled(_)));
    let after = folders.of(&name("car-1")).unwrap();
    assert_ne!(
        (before.key, before.certificate),
        (after.key, after.certificate)
    );
    assert_eq!(let_in(&stage), ["car-1"]);
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_cannot_be_written_down_goes() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    *folders.full.lock().unwrap() = true;
    let enrolment = enrolled(&stage, &folders, &["car-1"]).await;
    assert!(matches!(
        enrolment.devices[0].became,
        Became::Failed(Problem::Folder(_))
    ));
    assert_eq!(enrolment.devices[0].left, None);
    assert!(stage.fake.state().certificates.is_empty());
}

#[tokio::test(start_paused = true)]
async fn one_that_cannot_even_be_deactivated_is_named() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    *folders.full.lock().unwrap() = true;
    stage.fake.deny(&[Operation::UpdateCertificate]);
    let enrolment = enrolled(&stage, &folders, &["car-1"]).await;
    let left = enrolment.devices[0].left.clone().unwrap();
    assert!(stage.fake.state().certificates[left.as_str()].active);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_leaves_no_key_and_no_doubt() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    stage.fake.deny(&[Operation::CreateCertificateFromCsr]);
    let enrolment = enrolled(&stage, &folders, &["car-1"]).await;
    assert!(!enrolment.is_complete() && !enrolment.devices[0].stray);
    assert!(folders.of(&name("car-1")).is_none());
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_told_and_the_key_is_used_again() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    enrolled(&stage, &folders, &[]).await;
    stage.fake.take_calls();
    // GetPolicy, its tags, DescribeThing; the fourth call makes the certificate.
    stage.fake.trouble(Some(Trouble::After(4)));
    let enrolment = enrolled(&stage, &folders, &["car-1"]).await;
    stage.fake.trouble(None);
    assert!(enrolment.devices[0].stray && !enrolment.is_complete());
    assert_eq!(stage.fake.state().certificates.len(), 1);
    let key = folders.of(&name("car-1")).unwrap().key;
    let again = enrolled(&stage, &folders, &["car-1"]).await;
    assert!(again.devices[0].stray && again.is_complete());
    assert_eq!(folders.of(&name("car-1")).unwrap().key, key);
    assert_eq!(let_in(&stage), ["car-1"]);
}

#[tokio::test(start_paused = true)]
async fn killed_at_every_call_in_turn_the_same_command_goes_on_and_says_what_may_be_left() {
    let mut deaths = 0;
    for effect in [false, true] {
        for at in 1.. {
            let stage = with_things(&["car-1", "car-2"]);
            let folders = Folders::default();
            stage.fake.trouble(Some(Trouble::Death { at, effect }));
            let run = enrolled(&stage, &folders, &["car-1", "car-2"]);
            let died = stage.fake.until_death(run).await.is_none();
            deaths += u32::from(died);
            stage.fake.trouble(None);
            let next = on(stage.fake.clone());
            let enrolment = enrolled(&next, &folders, &["car-1", "car-2"]).await;
            assert!(enrolment.is_complete(), "{at} {effect}: {enrolment:?}");
            assert_eq!(let_in(&next), ["car-1", "car-2"], "{at} {effect}");
            // Whatever is active and in no folder was told of.
            let state = next.fake.state();
            let strays = state.certificates.len() - 2;
            let told = enrolment.devices.iter().filter(|device| device.stray);
            assert!(strays <= told.count(), "{at} {effect}: {enrolment:?}");
            for there in state.certificates.values() {
                let attached = state.attached.iter();
                let attached = attached
                    .filter(|(_, arn)| *arn == there.arn.as_str())
                    .count();
                let known = folders.folders.lock().unwrap().values().any(|folder| {
                    let id = folder.certificate.as_ref().unwrap();
                    there.arn.as_str().ends_with(id.as_str())
                });
                assert_eq!((attached == 1, there.policies.len() == 1), (known, known));
            }
            if !died {
                break;
            }
        }
    }
    assert!(deaths > 12, "{deaths}");
}

#[tokio::test(start_paused = true)]
async fn a_policy_that_is_named_has_to_be_there_and_is_used() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    let mut wanted = request(&stage, &["car-1"]);
    wanted.policy = Some("Mine".parse().unwrap());
    let cloud = stage.fake.cloud();
    let missing = enroll(&cloud, &folders, &wanted, &stage.session).await;
    assert!(matches!(missing, Err(DeviceError::NoPolicy(_))));
    assert!(stage.fake.state().certificates.is_empty());
    let document = serde_json::json!({"Version": "2012-10-17", "Statement": []});
    let policies = &cloud.writes.policies;
    let named = wanted.policy.clone().unwrap();
    policies
        .create_policy(&named, &document, &Tags::none())
        .await
        .unwrap();
    let done = enroll(&cloud, &folders, &wanted, &stage.session).await;
    assert!(done.unwrap().is_complete());
    let state = stage.fake.state();
    let certificate = state.certificates.values().next().unwrap();
    assert_eq!(certificate.policies, [named].into());
    assert!(!state.policies.contains_key("WorkshopDevicePolicy"));
}

#[tokio::test(start_paused = true)]
async fn a_policy_of_our_name_that_is_somebody_elses_is_not_used() {
    let stage = with_things(&["car-1"]);
    let folders = Folders::default();
    let theirs = Tags::none().with("workshop", "theirs").unwrap();
    let document = serde_json::json!({"Version": "2012-10-17", "Statement": []});
    let cloud = stage.fake.cloud();
    let ours = fleet_core::naming::device_policy();
    let policies = &cloud.writes.policies;
    policies
        .create_policy(&ours, &document, &theirs)
        .await
        .unwrap();
    let wanted = request(&stage, &["car-1"]);
    let refused = enroll(&cloud, &folders, &wanted, &stage.session).await;
    assert!(matches!(refused, Err(DeviceError::PolicyOfOthers(_))));
    stage.fake.change(|state| {
        let arn = stage.fake.place().iot_policy(ours.as_str());
        state.tags.remove(arn.as_str());
    });
    let used = enrolled(&stage, &folders, &["car-1"]).await;
    assert!(used.policy.differs && used.is_complete());
}

#[tokio::test(start_paused = true)]
async fn tags_that_are_denied_do_not_keep_devices_out() {
    let stage = with_things(&["car-1"]);
    stage.fake.deny(&[Operation::TagResource]);
    let enrolment = enrolled(&stage, &Folders::default(), &["car-1"]).await;
    assert!(enrolment.is_complete());
    let told = stage.told.take();
    assert!(told.iter().any(|event| matches!(
        event,
        crate::event::Event::TagFailed { failure, .. } if failure.fault == Fault::Denied
    )));
}
