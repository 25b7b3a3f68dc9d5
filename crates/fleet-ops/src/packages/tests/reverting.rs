//! Reverts: who is found, what is changed, failures, stops, and running again.

use fleet_core::fault::Fault;
use fleet_core::operation::Operation;
use fleet_core::port::packages::VersionStatus;
use serde_json::{Value, json};

use super::*;
use crate::event::ResourceKind;
use crate::fake::stage::on;
use crate::fake::{Fake, State};
use revert::{Request, RevertPlan, Summary};

fn to(version: &str) -> Request {
    Request {
        package: "SedanVehicle".parse().unwrap(),
        version: version.parse().unwrap(),
        thing_type: None,
    }
}

async fn planned(stage: &Stage, request: &Request) -> Result<RevertPlan, PackageError> {
    revert::plan(&stage.fake.cloud().reads, request, &stage.session).await
}

async fn applied(stage: &Stage, plan: &RevertPlan) -> Summary {
    revert::apply(&stage.fake.cloud(), plan, &stage.session)
        .await
        .unwrap()
}

fn key(thing: &str) -> (String, String) {
    (thing.to_owned(), "$package".to_owned())
}

fn set(state: &mut State, thing: &str, version: &str) {
    let (stored, count) = state.shadows.get_mut(&key(thing)).unwrap();
    let reported = &mut stored["state"]["reported"];
    let package = reported.as_object().unwrap().keys().next().unwrap().clone();
    reported[package]["version"] = version.into();
    *count += 1;
}

/// The things that report the package, with the version.
fn versions(stage: &Stage) -> Vec<(String, String)> {
    let state = stage.fake.state();
    let packages = state
        .shadows
        .iter()
        .filter_map(|((thing, _), (stored, _))| {
            let version = stored["state"]["reported"]["SedanVehicle"]["version"].as_str()?;
            Some((thing.clone(), version.to_owned()))
        });
    packages.collect()
}

/// A fleet in which every sedan reports 1.1.0. Gives the sedans.
async fn upgraded(stage: &Stage, devices: u32) -> Vec<String> {
    fleet(stage, devices).await;
    let sedans: Vec<_> = versions(stage)
        .into_iter()
        .map(|(thing, _)| thing)
        .collect();
    stage.fake.change(|state| {
        for sedan in &sedans {
            set(state, sedan, "1.1.0");
        }
    });
    sedans
}

#[tokio::test(start_paused = true)]
async fn only_devices_that_are_not_there_already_are_found_and_changed() {
    let stage = on(Fake::with_pages_of(3));
    let sedans = upgraded(&stage, 40).await;
    assert!(sedans.len() > 12, "{}", sedans.len());
    stage.fake.change(|state| {
        set(state, &sedans[0], "1.0.0");
        let (radio, _) = state.shadows.get_mut(&key(&sedans[1])).unwrap();
        radio["state"]["reported"]["Radio"] = json!({ "version": "7" });
    });
    let plan = planned(&stage, &to("1.0.0")).await.unwrap();
    assert_eq!(plan.found, sedans.len() as u64 - 1);
    let first: Vec<_> = plan.first.iter().map(ToString::to_string).collect();
    assert_eq!(first, sedans[1..11]);
    told(&stage);
    let summary = applied(&stage, &plan).await;
    assert!(summary.is_complete());
    assert_eq!((summary.reverted, summary.unchanged), (plan.found, 0));
    assert!(
        versions(&stage)
            .iter()
            .all(|(_, version)| version == "1.0.0")
    );
    let radio = stage.fake.state().shadows[&key(&sedans[1])].0.clone();
    assert_eq!(radio["state"]["reported"]["Radio"]["version"], "7");
    let events = told(&stage);
    let reverted = events.iter().filter_map(|event| match event {
        Event::Reverted { thing, from, to } => {
            Some((thing.to_string(), from.clone().unwrap(), to.to_string()))
        }
        _ => None,
    });
    let mut reverted: Vec<_> = reverted.collect();
    reverted.sort();
    let expected = sedans[1..].iter();
    let expected = expected.map(|thing| (thing.clone(), "1.1.0".into(), "1.0.0".into()));
    assert_eq!(reverted, expected.collect::<Vec<_>>());
    let again = planned(&stage, &to("1.0.0")).await.unwrap();
    assert_eq!((again.found, again.first.len()), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn the_document_is_what_jobs_writes() {
    let stage = stage();
    let sedans = upgraded(&stage, 4).await;
    let plan = planned(&stage, &to("1.0.0")).await.unwrap();
    applied(&stage, &plan).await;
    let (stored, _) = stage.fake.state().shadows[&key(&sedans[0])].clone();
    let expected =
        json!({ "reported": { "SedanVehicle": { "version": "1.0.0", "attributes": {} } } });
    assert_eq!(stored["state"], expected);
}

#[tokio::test(start_paused = true)]
async fn a_type_narrows_it_down_and_has_to_exist() {
    let stage = stage();
    let sedans = upgraded(&stage, 6).await;
    stage.fake.change(|state| {
        let thing = state.things.get_mut(&sedans[0]).unwrap();
        thing.thing_type = Some("SUVVehicle".parse().unwrap());
    });
    let of = |name: &str| Request {
        thing_type: Some(name.parse().unwrap()),
        ..to("1.0.0")
    };
    let plan = planned(&stage, &of("SedanVehicle")).await.unwrap();
    assert_eq!(plan.found, sedans.len() as u64 - 1);
    let missing = planned(&stage, &of("Bus")).await.unwrap_err();
    assert!(matches!(missing, PackageError::NoThingType(_)), "{missing}");
}

#[tokio::test(start_paused = true)]
async fn a_version_that_is_missing_or_a_draft_is_refused() {
    let stage = stage();
    fleet(&stage, 2).await;
    let missing = planned(&stage, &to("9")).await.unwrap_err();
    assert!(
        matches!(missing, PackageError::NoVersion { .. }),
        "{missing}"
    );
    stage.fake.change(|state| {
        let key = ("SedanVehicle".to_owned(), "1.0.0".to_owned());
        state.versions.get_mut(&key).unwrap().status = VersionStatus::Draft;
    });
    let draft = planned(&stage, &to("1.0.0")).await.unwrap_err();
    assert!(
        matches!(draft, PackageError::NotPublished { .. }),
        "{draft}"
    );
}

#[tokio::test(start_paused = true)]
async fn an_index_that_is_not_ready_is_told() {
    let stage = stage();
    fleet(&stage, 2).await;
    stage.fake.change(|state| state.index_built = false);
    let building = planned(&stage, &to("1.0.0")).await.unwrap_err();
    assert!(
        matches!(building, PackageError::IndexBuilding),
        "{building}"
    );
    stage
        .fake
        .change(|state| state.indexing.shadow_names.clear());
    let blind = planned(&stage, &to("1.0.0")).await.unwrap_err();
    assert!(matches!(blind, PackageError::PackagesNotIndexed), "{blind}");
    stage
        .fake
        .change(|state| state.indexing = Default::default());
    let off = planned(&stage, &to("1.0.0")).await.unwrap_err();
    assert!(matches!(off, PackageError::IndexOff), "{off}");
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_told_and_the_next_run_does_what_is_left() {
    let stage = stage();
    let sedans = upgraded(&stage, 30).await;
    let operation = Operation::UpdateThingShadow;
    stage.fake.fail_on(operation, &sedans[2], Fault::Service);
    let plan = planned(&stage, &to("1.0.0")).await.unwrap();
    let summary = applied(&stage, &plan).await;
    assert!(!summary.is_complete());
    let all = sedans.len() as u64;
    assert_eq!((summary.reverted, summary.failed), (all - 1, 1));
    assert_eq!(summary.failures[0].names, [sedans[2].clone()]);
    let failures = told(&stage).into_iter().filter(|event| {
        matches!(event, Event::Failed { kind: ResourceKind::PackageShadow, name, .. } if *name == sedans[2])
    });
    assert_eq!(failures.count(), 1, "it is tried and told once");
    let again = planned(&stage, &to("1.0.0")).await.unwrap();
    assert_eq!(again.found, 1);
}

#[tokio::test(start_paused = true)]
async fn what_the_index_has_not_seen_yet_is_left_alone() {
    let stage = stage();
    let sedans = upgraded(&stage, 10).await;
    let plan = planned(&stage, &to("1.0.0")).await.unwrap();
    stage.fake.change(|state| {
        set(state, &sedans[0], "1.0.0");
        state.shadows.remove(&key(&sedans[1]));
    });
    let plan = RevertPlan {
        query: "thingName:*".into(),
        ..plan
    };
    let before = stage.fake.state().shadows[&key(&sedans[0])].clone();
    let summary = applied(&stage, &plan).await;
    assert_eq!(summary.reverted, sedans.len() as u64 - 2);
    assert!(summary.unchanged >= 2);
    assert_eq!(stage.fake.state().shadows[&key(&sedans[0])], before);
}

#[tokio::test(start_paused = true)]
async fn no_more_devices_are_changed_than_were_shown() {
    let stage = stage();
    let sedans = upgraded(&stage, 20).await;
    let held_back = sedans.len() / 2;
    stage.fake.change(|state| {
        for sedan in &sedans[..held_back] {
            set(state, sedan, "1.0.0");
        }
    });
    let plan = planned(&stage, &to("1.0.0")).await.unwrap();
    stage.fake.change(|state| {
        for sedan in &sedans[..held_back] {
            set(state, sedan, "1.1.0");
        }
    });
    let summary = applied(&stage, &plan).await;
    assert_eq!(summary.reverted, plan.found);
    let left = versions(&stage);
    let left = left.iter().filter(|(_, version)| version == "1.1.0");
    assert_eq!(left.count(), held_back);
}

#[tokio::test(start_paused = true)]
async fn a_shadow_that_changes_meanwhile_is_read_again() {
    let stage = stage();
    let sedans = upgraded(&stage, 4).await;
    let operation = Operation::UpdateThingShadow;
    stage.fake.fail_first(operation, Fault::Conflict, 2);
    let plan = planned(&stage, &to("1.0.0")).await.unwrap();
    let summary = applied(&stage, &plan).await;
    assert_eq!(summary.reverted, sedans.len() as u64);
    let calls = summary.calls.calls;
    assert_eq!(calls.of(operation), sedans.len() as u64 + 2);
    assert_eq!(calls.of(Operation::GetThingShadow), sedans.len() as u64 + 2);
}

#[tokio::test(start_paused = true)]
async fn when_all_fail_the_rest_is_not_tried() {
    let stage = stage();
    let sedans = upgraded(&stage, 800).await;
    assert!(sedans.len() > 380);
    stage.fake.deny(&[Operation::UpdateThingShadow]);
    let plan = planned(&stage, &to("1.0.0")).await.unwrap();
    told(&stage);
    let summary = applied(&stage, &plan).await;
    assert!(summary.gave_up && summary.failed < sedans.len() as u64);
    let given_up = told(&stage).into_iter();
    let given_up = given_up.filter(|event| matches!(event, Event::GaveUp { failed: 100, .. }));
    assert_eq!(given_up.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_stop_ends_it_and_the_next_run_goes_on() {
    let stage = stage();
    let sedans = upgraded(&stage, 1200).await;
    let plan = planned(&stage, &to("1.0.0")).await.unwrap();
    let cancel = stage.session.cancel.clone();
    let session = crate::session::Session {
        sink: Arc::new(move |event: &Event| {
            if matches!(event, Event::Reverted { .. }) {
                cancel.cancel();
            }
        }),
        ..stage.session.clone()
    };
    let cloud = stage.fake.cloud();
    let summary = revert::apply(&cloud, &plan, &session).await.unwrap();
    assert!(summary.interrupted && summary.failed == 0);
    let all = sedans.len() as u64;
    assert!(
        summary.reverted > 0 && summary.reverted < all,
        "{}",
        summary.reverted
    );
    let next = crate::session::Session {
        cancel: Default::default(),
        ..stage.session.clone()
    };
    let cloud = stage.fake.cloud();
    let plan = revert::plan(&cloud.reads, &to("1.0.0"), &next)
        .await
        .unwrap();
    assert_eq!(plan.found, all - summary.reverted);
    let rest = revert::apply(&cloud, &plan, &next).await.unwrap();
    assert_eq!(rest.reverted, plan.found);
}

#[tokio::test(start_paused = true)]
async fn a_plan_is_the_same_every_time_and_changes_nothing() {
    let stage = stage();
    upgraded(&stage, 10).await;
    let before = stage.fake.state();
    let first = planned(&stage, &to("1.0.0")).await.unwrap();
    let second = planned(&stage, &to("1.0.0")).await.unwrap();
    assert_eq!(first, second);
    assert_eq!(stage.fake.state(), before);
    let query: Value = serde_json::to_value(&first).unwrap()["query"].clone();
    assert_eq!(query, Request { ..to("1.0.0") }.query().to_string());
}
