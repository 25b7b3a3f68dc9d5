//! A run finishes what another left, and leaves alone what devices, jobs and people changed.

use std::collections::BTreeSet;

use fleet_core::port::buckets::Versioning;
use fleet_core::port::packages::{PackageConfiguration, VersionStatus};
use fleet_core::port::thing_types::Deprecated;
use fleet_core::tag::Tags;
use serde_json::json;

use super::*;
use crate::event::{Conflict, Repair};
use crate::fake::{Bucket, Trouble};

/// However the n-th call of a run ends, a second run completes the fleet and doubles nothing.
async fn completes_after(trouble: fn(u64) -> Trouble) {
    let mut failures = 0;
    for number in 1.. {
        let stage = stage();
        let plan = stage.plan(4).await;
        stage.fake.take_calls();
        stage.fake.trouble(Some(trouble(number)));
        let first = apply(&stage.fake.cloud(), &plan, &stage.session).await;
        let calls = u64::try_from(stage.fake.take_calls().len()).unwrap();
        stage.fake.trouble(None);
        if first.is_ok_and(|summary| !summary.is_complete()) {
            failures += 1;
        }
        let second = stage.run(4).await;
        assert!(second.is_complete(), "after call {number}: {second:?}");
        stage.assert_complete(4);
        if calls < number {
            break;
        }
    }
    assert!(failures > 30, "only {failures} runs failed");
}

#[tokio::test(start_paused = true)]
async fn a_failure_of_any_call_is_finished_by_the_next_run() {
    completes_after(Trouble::Before).await;
}

#[tokio::test(start_paused = true)]
async fn a_lost_reply_to_any_call_is_finished_by_the_next_run() {
    completes_after(Trouble::After).await;
}

#[tokio::test]
async fn a_retried_call_that_had_its_effect_is_no_failure() {
    // An adapter repeats a call whose reply was lost, and hears that the resource is there.
    let stage = stage();
    let plan = stage.plan(3).await;
    stage.run(3).await;
    let summary = stage.apply(&plan).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(summary.of(ResourceKind::PackageVersion).created, 4);
    let state = stage.fake.state();
    assert_eq!(state.buckets.len(), 1);
    assert!(
        state
            .buckets
            .values()
            .all(|b| b.objects.values().all(|v| v.len() == 1))
    );
}

#[tokio::test]
async fn a_saved_plan_does_not_overwrite_shadows_written_since() {
    let stage = stage();
    let plan = stage.plan(3).await;
    let saved = ProvisionPlan::read(plan.write(Vec::new()).unwrap().as_slice()).unwrap();
    stage.run(3).await;
    let key = ("Vehicle-VIN-002".to_owned(), "$package".to_owned());
    let upgraded = json!({"state": {"reported": {"SedanVehicle": {"version": "1.1.0"}}}});
    stage.fake.change(|state| {
        state.shadows.insert(key.clone(), (upgraded.clone(), 2));
    });
    let summary = stage.apply(&saved).await;
    assert!(summary.is_complete());
    assert_eq!(stage.fake.state().shadows[&key], (upgraded, 2));
    assert_eq!(summary.of(ResourceKind::PackageShadow).kept, 3);
}

#[tokio::test]
async fn what_devices_lack_is_made_and_what_they_changed_is_kept() {
    let stage = stage();
    stage.run(10).await;
    let battery = json!({"state": {"reported": {"batteryStatus": 1}}});
    stage.fake.change(|state| {
        for members in state.members.values_mut() {
            members.remove("Vehicle-VIN-003");
        }
        state
            .shadows
            .remove(&("Vehicle-VIN-004".into(), String::new()));
        state
            .shadows
            .remove(&("Vehicle-VIN-005".into(), "$package".into()));
        state.shadows.insert(
            ("Vehicle-VIN-006".into(), String::new()),
            (battery.clone(), 9),
        );
        state.things.remove("Vehicle-VIN-007");
        let owner = "somebody new".to_owned();
        let thing = state.things.get_mut("Vehicle-VIN-008").unwrap();
        thing.attributes.insert("customerId".into(), owner);
    });
    let plan = stage.plan(10).await;
    let ranges = |set: &NumberSet| set.iter().collect::<Vec<_>>();
    assert_eq!(ranges(&plan.devices.create), [7]);
    assert_eq!(ranges(&plan.devices.join), [3]);
    assert_eq!(ranges(&plan.devices.shadow), [4]);
    assert_eq!(ranges(&plan.devices.package_shadow), [5]);
    assert!(plan.devices.different.is_empty());
    let outline = plan.outline()[&ResourceKind::Membership];
    assert_eq!((outline.create, outline.keep), (2, 8));
    stage.fake.take_calls();
    let summary = stage.apply(&plan).await;
    assert_eq!(summary.calls.calls, plan.calls());
    assert_eq!(summary.of(ResourceKind::Membership).created, 2);
    assert_eq!(summary.of(ResourceKind::Membership).kept, 8);
    let state = stage.fake.state();
    assert_eq!(state.things.len(), 10);
    assert_eq!(
        state.things["Vehicle-VIN-008"].attributes["customerId"],
        "somebody new"
    );
    assert_eq!(
        state.shadows[&("Vehicle-VIN-006".into(), String::new())],
        (battery, 9)
    );
    let members: usize = state.members.values().map(BTreeSet::len).sum();
    assert_eq!(members, 10);
    assert!(stage.plan(10).await.is_empty());
}

#[tokio::test]
async fn a_thing_of_another_kind_is_left_alone_and_told() {
    let stage = stage();
    stage.run(3).await;
    stage.fake.change(|state| {
        let thing = state.things.get_mut("Vehicle-VIN-002").unwrap();
        thing.attributes.insert("country".into(), "XX".into());
        for members in state.members.values_mut() {
            members.remove("Vehicle-VIN-002");
        }
    });
    let summary = stage.run(3).await;
    assert!(summary.is_complete());
    assert_eq!(summary.of(ResourceKind::Thing).kept, 3);
    assert_eq!(summary.of(ResourceKind::Thing).different, 1);
    let in_a_group = stage
        .fake
        .state()
        .members
        .values()
        .any(|m| m.contains("Vehicle-VIN-002"));
    assert!(!in_a_group);
}

#[tokio::test]
async fn a_growing_fleet_keeps_its_devices() {
    let stage = stage();
    stage.run(5).await;
    let before = stage.fake.state().things;
    let summary = stage.run(12).await;
    assert_eq!(summary.of(ResourceKind::Thing).created, 7);
    let after = stage.fake.state().things;
    assert!(before.iter().all(|(name, thing)| after[name] == *thing));
    stage.assert_complete(12);
}

#[tokio::test]
async fn what_is_not_as_it_should_be_is_put_right() {
    let stage = stage();
    stage.run(2).await;
    stage.fake.change(|state| {
        state.types.get_mut("SedanVehicle").unwrap().deprecated = Some(Deprecated { since: None });
        state.tags.clear();
        let bucket = state.buckets.values_mut().next().unwrap();
        bucket.versioning = Versioning::Suspended;
        bucket.tags = Tags::none().with("team", "a").unwrap();
        let key = ("SedanVehicle".to_owned(), "1.0.0".to_owned());
        state.versions.get_mut(&key).unwrap().status = VersionStatus::Draft;
        state.role_policies.clear();
        for role in state.roles.values_mut() {
            role.trust = json!({});
        }
        state.configuration.enabled = false;
        state.indexing.connectivity = false;
        state.indexing.shadow_names.insert("theirs".into());
    });
    let plan = stage.plan(2).await;
    let repairs = |kind, name: &str| match &plan.find(kind, name).unwrap().action {
        Action::Repair { repairs } => repairs.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        repairs(ResourceKind::ThingType, "SedanVehicle"),
        [Repair::Undeprecate, Repair::Tags]
    );
    assert_eq!(
        repairs(ResourceKind::ThingGroup, "Fleet-US"),
        [Repair::Tags]
    );
    assert_eq!(
        repairs(ResourceKind::PackageVersion, "SedanVehicle@1.0.0"),
        [Repair::Publish, Repair::Tags]
    );
    assert_eq!(
        repairs(ResourceKind::Role, "IoTJobsRole-us-east-1-12345678"),
        [Repair::Trust, Repair::Policy]
    );
    stage.fake.take_calls();
    let summary = stage.apply(&plan).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(summary.calls.calls, plan.calls());
    stage.assert_complete(2);
    let state = stage.fake.state();
    assert_eq!(
        state.buckets.values().next().unwrap().tags.get("team"),
        Some("a")
    );
    assert!(state.indexing.shadow_names.contains("theirs"));
}

#[tokio::test]
async fn an_existing_bucket_is_found_by_its_tag() {
    let stage = stage();
    let legacy = "iot-firmware-us-east-1-1700000000";
    let untagged = "iot-firmware-us-east-1-1600000000";
    let bucket = |tags| Bucket::new("us-east-1".parse().unwrap(), tags);
    stage.fake.change(|state| {
        state.buckets.insert(
            legacy.into(),
            bucket(Tags::workshop("2025-01-01".parse().unwrap())),
        );
        state.buckets.insert(untagged.into(), bucket(Tags::none()));
    });
    let summary = stage.run(1).await;
    assert!(summary.is_complete());
    let state = stage.fake.state();
    assert_eq!(state.buckets.len(), 2);
    assert_eq!(state.buckets[legacy].versioning, Versioning::Enabled);
    assert_eq!(state.buckets[legacy].objects.len(), 4);
    assert_eq!(state.buckets[untagged], bucket(Tags::none()));
    let policy = &state.role_policies[&(
        "IoTJobsRole-us-east-1-12345678".into(),
        "IoTJobsS3Policy".into(),
    )];
    assert!(policy.to_string().contains(legacy));
}

#[tokio::test]
async fn somebody_elses_resources_are_left_alone() {
    let stage = stage();
    stage.run(2).await;
    let theirs = Tags::none().with("workshop", "theirs").unwrap();
    stage.fake.change(|state| {
        let arn = "arn:aws:iot:us-east-1:123456789012:thinggroup/Fleet-US";
        state.tags.insert(arn.into(), theirs.clone());
        let role = state.configuration.role.take().unwrap();
        let other = role.as_str().replace("IoTPackageConfigRole", "Other");
        state.configuration = PackageConfiguration {
            enabled: true,
            role: Some(fleet_core::account::Arn::from_aws(other)),
        };
    });
    let before = stage.fake.state();
    let summary = stage.run(2).await;
    assert_eq!(stage.fake.state(), before);
    assert_eq!(summary.of(ResourceKind::ThingGroup).conflicts, 1);
    assert!(!summary.is_complete());
    let events = stage.told.take();
    assert!(events.contains(&Event::Conflicted {
        kind: ResourceKind::PackageConfiguration,
        name: "package-configuration".into(),
        conflict: Conflict::OtherRole,
    }));
}

#[tokio::test]
async fn a_published_version_without_its_file_is_a_conflict() {
    let stage = stage();
    stage.run(1).await;
    stage.fake.change(|state| {
        let bucket = state.buckets.values_mut().next().unwrap();
        bucket.objects.remove("SUVVehicle_v1_0_0.zip");
    });
    let plan = stage.plan(1).await;
    assert_eq!(
        plan.find(ResourceKind::PackageVersion, "SUVVehicle@1.0.0")
            .unwrap()
            .action,
        Action::Conflict {
            conflict: Conflict::OtherArtifact
        }
    );
}
