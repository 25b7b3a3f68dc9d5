//! Revoking: nothing lets the device in afterwards, here or there.

use super::*;

async fn revoked(stage: &Stage, folders: &Folders, names: &[&str]) -> Vec<Revoked> {
    let things: Vec<_> = names.iter().map(|text| name(text)).collect();
    revoke(&stage.fake.cloud(), folders, &things, &stage.session).await
}

#[tokio::test(start_paused = true)]
async fn the_certificate_goes_first_off_then_away_and_the_key_last() {
    let stage = with_things(&["car-1", "car-2"]);
    let folders = Folders::default();
    enrolled(&stage, &folders, &["car-1", "car-2"]).await;
    stage.fake.take_calls();
    let done = revoked(&stage, &folders, &["car-1"]).await;
    assert!(done[0].problem.is_none() && done[0].certificate.is_some());
    assert_eq!(let_in(&stage), ["car-2"]);
    assert_eq!(stage.fake.state().certificates.len(), 1);
    assert!(folders.of(&name("car-1")).is_none() && folders.of(&name("car-2")).is_some());
    let calls = stage.fake.take_calls();
    let at = |of| calls.iter().position(|call| *call == of).unwrap();
    assert!(at(Operation::UpdateCertificate) < at(Operation::DetachThingPrincipal));
}

#[tokio::test(start_paused = true)]
async fn one_that_other_things_use_too_is_left_as_it_is() {
    let stage = with_things(&["car-1", "car-2"]);
    let folders = Folders::default();
    enrolled(&stage, &folders, &["car-1"]).await;
    stage.fake.change(|state| {
        let (_, arn) = state.attached.first().cloned().unwrap();
        state.attached.insert(("car-2".to_owned(), arn));
    });
    let before = stage.fake.state();
    let done = revoked(&stage, &folders, &["car-1"]).await;
    assert!(matches!(done[0].problem, Some(Problem::Shared { .. })));
    assert_eq!(stage.fake.state(), before);
    assert!(folders.of(&name("car-1")).is_some());
}

#[tokio::test(start_paused = true)]
async fn one_that_is_not_enrolled_here_is_told() {
    let stage = with_things(&["car-1"]);
    let done = revoked(&stage, &Folders::default(), &["car-1"]).await;
    assert!(matches!(done[0].problem, Some(Problem::NotEnrolled(_))));
}

#[tokio::test(start_paused = true)]
async fn killed_at_every_call_in_turn_the_same_command_finishes() {
    for effect in [false, true] {
        for at in 1.. {
            let stage = with_things(&["car-1"]);
            let folders = Folders::default();
            enrolled(&stage, &folders, &["car-1"]).await;
            stage.fake.take_calls();
            stage.fake.trouble(Some(Trouble::Death { at, effect }));
            let run = revoked(&stage, &folders, &["car-1"]);
            let died = stage.fake.until_death(run).await.is_none();
            stage.fake.trouble(None);
            if !died {
                break;
            }
            let next = on(stage.fake.clone());
            let done = revoked(&next, &folders, &["car-1"]).await;
            assert!(done[0].problem.is_none(), "{at} {effect}: {done:?}");
            assert!(next.fake.state().certificates.is_empty());
            assert!(folders.of(&name("car-1")).is_none());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_list_says_what_each_certificate_is() {
    let stage = with_things(&["car-1", "car-2", "car-3"]);
    let folders = Folders::default();
    enrolled(&stage, &folders, &["car-1", "car-2"]).await;
    folders.request(&name("car-3"), true).unwrap();
    let off = folders.of(&name("car-2")).unwrap().certificate.unwrap();
    stage.fake.change(|state| {
        state.certificates.get_mut(off.as_str()).unwrap().active = false;
    });
    let listed = list(&stage.fake.cloud().reads, &folders, &stage.session).await;
    let listed: Vec<_> = listed
        .unwrap()
        .into_iter()
        .map(|one| (one.thing.to_string(), one.status.map(words)))
        .collect();
    let there = |thing: &str, status| (thing.to_owned(), status);
    assert_eq!(
        listed,
        [
            there("car-1", Some("ACTIVE")),
            there("car-2", Some("INACTIVE")),
            there("car-3", None)
        ]
    );
}
