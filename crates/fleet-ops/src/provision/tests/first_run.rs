//! A first run makes everything, and a second one nothing.

use super::*;
use crate::event::Phase;

#[tokio::test]
async fn a_first_run_makes_a_whole_fleet() {
    let stage = stage();
    let summary = stage.run(15).await;
    stage.assert_complete(15);
    assert!(summary.is_complete());
    assert_eq!(summary.of(ResourceKind::Thing).created, 15);
    assert_eq!(summary.of(ResourceKind::Membership).created, 15);
    assert_eq!(summary.of(ResourceKind::Shadow).created, 15);
    assert_eq!(summary.of(ResourceKind::PackageShadow).created, 15);
    assert_eq!(summary.of(ResourceKind::ThingType).created, 2);
    assert_eq!(summary.of(ResourceKind::PackageVersion).created, 4);
    assert_eq!(summary.of(ResourceKind::Firmware).created, 4);
    assert!(summary.failures.is_empty() && summary.untagged.is_empty());
}

#[tokio::test]
async fn a_thing_has_the_documented_attributes_group_and_shadows() {
    let stage = stage();
    stage.run(1).await;
    let state = stage.fake.state();
    let thing = &state.things["Vehicle-VIN-001"];
    // The customer is the documented digest of account, Region and name.
    assert_eq!(
        thing.attributes["customerId"],
        "177cf836-75c1-87f0-b18d-f9790341ffbd"
    );
    let country = &thing.attributes["country"];
    let group = &state.groups[&format!("Fleet-{country}")];
    assert_eq!(group.description, format!("Vehicle fleet in {country}"));
    assert_eq!(&group.attributes["country"], country);
    assert!(state.members[group.name.as_str()].contains("Vehicle-VIN-001"));
    let classic = &state.shadows[&("Vehicle-VIN-001".into(), String::new())].0;
    let battery = classic["state"]["reported"]["batteryStatus"]
        .as_u64()
        .unwrap();
    assert!((30..=100).contains(&battery));
    let package = &state.shadows[&("Vehicle-VIN-001".into(), "$package".into())].0;
    let thing_type = thing.thing_type.as_ref().unwrap().as_str();
    assert_eq!(
        package["state"]["reported"][thing_type],
        serde_json::json!({"version": "1.0.0", "attributes": {}})
    );
}

#[tokio::test]
async fn a_plan_changes_nothing_and_is_the_same_every_time() {
    let stage = stage();
    let before = stage.fake.state();
    let first = stage.plan(30).await;
    let second = stage.plan(30).await;
    assert_eq!(stage.fake.state(), before);
    assert_eq!(first, second);
    let bytes = |plan: &ProvisionPlan| plan.write(Vec::new()).unwrap();
    assert_eq!(bytes(&first), bytes(&second));
}

#[tokio::test]
async fn the_plan_foresees_every_call() {
    let stage = stage();
    let plan = stage.plan(30).await;
    stage.fake.take_calls();
    let summary = stage.apply(&plan).await;
    assert_eq!(count(&stage.fake.take_calls()), plan.calls());
    assert_eq!(summary.calls.calls, plan.calls());
    // Four calls for each device, and the time of the slowest budget: 30 − 8 at 80 a second.
    assert_eq!(plan.calls().of(Operation::CreateThing), 30);
    assert_eq!(plan.calls().of(Operation::UpdateThingShadow), 60);
}

#[tokio::test]
async fn a_second_run_changes_nothing() {
    let stage = stage();
    stage.run(15).await;
    let before = stage.fake.state();
    let plan = stage.plan(15).await;
    assert!(plan.is_empty(), "{plan:?}");
    stage.fake.take_calls();
    let summary = stage.apply(&plan).await;
    assert_eq!(stage.fake.state(), before);
    assert_eq!(stage.fake.take_calls(), [Operation::GetCallerIdentity]);
    assert!(summary.is_complete());
    assert_eq!(summary.of(ResourceKind::Thing).kept, 15);
    assert_eq!(summary.of(ResourceKind::Shadow).kept, 15);
    assert_eq!(summary.of(ResourceKind::Bucket).kept, 1);
}

#[tokio::test]
async fn a_saved_plan_does_what_the_plan_does() {
    let stage = stage();
    let plan = stage.plan(15).await;
    let file = plan.write(Vec::new()).unwrap();
    let read = ProvisionPlan::read(file.as_slice()).unwrap();
    assert!(read.saved);
    let same = ProvisionPlan {
        saved: false,
        ..read.clone()
    };
    assert_eq!(same, plan);
    let summary = stage.apply(&read).await;
    assert!(summary.is_complete());
    stage.assert_complete(15);
    assert_eq!(summary.calls.calls, read.calls());
}

#[tokio::test]
async fn a_million_devices_fit_in_a_small_plan_file() {
    let stage = stage();
    let plan = stage.plan(1_000_000).await;
    let file = plan.write(Vec::new()).unwrap();
    assert!(file.len() < 10_000, "{} bytes", file.len());
    assert_eq!(
        ProvisionPlan::read(file.as_slice())
            .unwrap()
            .devices
            .create
            .len(),
        1_000_000
    );
    // 999 992 things at 80 a second, the first eight at once.
    assert_eq!(plan.estimate(&stage.session.rates).best().as_secs(), 12_499);
}

#[tokio::test]
async fn phases_and_progress_are_told() {
    let stage = stage();
    stage.run(15).await;
    let events = stage.told.take();
    for phase in [
        Phase::Indexing,
        Phase::ThingTypes,
        Phase::Storage,
        Phase::Devices,
    ] {
        let started = |e: &Event| matches!(e, Event::PhaseStarted { phase: p, .. } if *p == phase);
        let finished = |e: &Event| matches!(e, Event::PhaseFinished { phase: p } if *p == phase);
        assert_eq!(events.iter().filter(|e| started(e)).count(), 1, "{phase:?}");
        assert_eq!(
            events.iter().filter(|e| finished(e)).count(),
            1,
            "{phase:?}"
        );
    }
    let last = events.iter().rev().find_map(|event| match event {
        Event::Progress {
            phase: Phase::Devices,
            done,
            total,
            failed,
        } => Some((*done, *total, *failed)),
        _ => None,
    });
    assert_eq!(last, Some((15, Some(15), 0)));
    assert!(events.contains(&Event::IndexBuilding));
    assert!(matches!(events.last(), Some(Event::Finished { .. })));
}

#[tokio::test]
async fn sequential_means_one_call_at_a_time() {
    let mut stage = stage();
    stage.session.pace = Pace::sequential();
    stage.run(5).await;
    stage.assert_complete(5);
    assert_eq!(stage.fake.most_in_flight(), 1);
}

#[tokio::test]
async fn phase_by_phase_ends_one_phase_before_the_next() {
    let mut stage = stage();
    stage.session.pace = Pace::phase_by_phase();
    stage.run(5).await;
    stage.assert_complete(5);
    let mut open = 0;
    for event in stage.told.take() {
        match event {
            Event::PhaseStarted { .. } => open += 1,
            Event::PhaseFinished { .. } => open -= 1,
            _ => {}
        }
        assert!(open <= 1);
    }
}
