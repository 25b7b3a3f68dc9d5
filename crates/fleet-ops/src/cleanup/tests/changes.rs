//! What changes between plan and apply stays.

use super::*;
use fleet_core::identify::Reason::{AttachedToOthers, Changed, SomebodyElses};

/// Provisions, plans, changes something, applies, and gives what came of it.
async fn meanwhile(
    change: impl FnOnce(&mut State, &fleet_core::account::Place),
) -> (Stage, Summary) {
    let stage = stage();
    provision(&stage, 10).await;
    certificate(&stage, "a", &["Vehicle-VIN-001"]);
    let plan = planned(&stage, &all()).await;
    let place = stage.fake.place();
    stage.fake.change(|state| change(state, &place));
    let summary = applied(&stage, &plan).await;
    (stage, summary)
}

#[tokio::test(start_paused = true)]
async fn a_retagged_resource_stays() {
    let (stage, summary) = meanwhile(|state, place| {
        let arns: [Arn; 4] = [
            place.thing_group(&"Fleet-US".parse().unwrap()),
            place.thing_type(&"SUVVehicle".parse().unwrap()),
            place.package(&"SedanVehicle".parse().unwrap()),
            place.package_version(&"SUVVehicle".parse().unwrap(), &"1.0.0".parse().unwrap()),
        ];
        for arn in arns {
            state.tags.insert(arn.to_string(), somebody_elses());
        }
        for bucket in state.buckets.values_mut() {
            bucket.tags = somebody_elses();
        }
        for role in state.roles.values_mut() {
            role.tags = somebody_elses();
        }
    })
    .await;
    let state = stage.fake.state();
    assert!(state.groups.contains_key("Fleet-US"));
    assert!(state.types["SUVVehicle"].deprecated.is_none());
    assert!(state.packages.contains_key("SedanVehicle"));
    assert_eq!(state.buckets.len(), 1);
    assert_eq!(
        state.buckets.values().next().unwrap().objects.len(),
        4,
        "nothing in it is deleted"
    );
    assert_eq!((state.roles.len(), state.role_policies.len()), (2, 2));
    for kind in [
        ResourceKind::ThingGroup,
        ResourceKind::ThingType,
        ResourceKind::Package,
        ResourceKind::PackageVersion,
        ResourceKind::Bucket,
    ] {
        assert!(
            spared(&summary, kind).contains(&(SomebodyElses, 1)),
            "{kind:?}"
        );
    }
    assert_eq!(spared(&summary, ResourceKind::Role), [(SomebodyElses, 2)]);
    assert!(!summary.is_complete());
}

#[tokio::test(start_paused = true)]
async fn a_resource_that_was_made_anew_stays() {
    let (stage, summary) = meanwhile(|state, place| {
        let later: jiff::Timestamp = "2026-03-08T00:00:00Z".parse().unwrap();
        state.groups.get_mut("Fleet-US").unwrap().id = "another".into();
        state.types.get_mut("SUVVehicle").unwrap().created = Some(later);
        state.packages.get_mut("SedanVehicle").unwrap().created = Some(later);
        state
            .versions
            .get_mut(&("SUVVehicle".into(), "1.0.0".into()))
            .unwrap()
            .created = Some(later);
        let buckets: Vec<_> = state.buckets.keys().cloned().collect();
        for bucket in buckets {
            let arn = place.bucket(&bucket.parse().unwrap());
            state.made.insert(arn.to_string(), later);
        }
        for role in state.roles.values_mut() {
            role.id = "another".into();
        }
        let thing = state.things.get_mut("Vehicle-VIN-002").unwrap();
        thing.attributes.clear();
    })
    .await;
    let state = stage.fake.state();
    assert!(state.groups.contains_key("Fleet-US"));
    assert!(state.types["SUVVehicle"].deprecated.is_none());
    assert!(state.packages.contains_key("SedanVehicle"));
    assert!(
        state
            .versions
            .contains_key(&("SUVVehicle".into(), "1.0.0".into()))
    );
    assert_eq!((state.buckets.len(), state.roles.len()), (1, 2));
    assert_eq!(state.things.keys().collect::<Vec<_>>(), ["Vehicle-VIN-002"]);
    assert!(
        state
            .shadows
            .contains_key(&("Vehicle-VIN-002".into(), String::new()))
    );
    for kind in [
        ResourceKind::ThingGroup,
        ResourceKind::ThingType,
        ResourceKind::Package,
        ResourceKind::PackageVersion,
        ResourceKind::Bucket,
        ResourceKind::Thing,
    ] {
        assert_eq!(spared(&summary, kind), [(Changed, 1)], "{kind:?}");
    }
    assert!(!summary.is_complete());
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_came_to_be_shared_stays() {
    let (stage, summary) = meanwhile(|state, place| {
        thing(state, "production-device-001", None);
        let arn = place.certificate(&"a".repeat(64));
        state
            .attached
            .insert(("production-device-001".into(), arn.to_string()));
    })
    .await;
    let state = stage.fake.state();
    let certificate = &state.certificates[&"a".repeat(64)];
    assert!(certificate.active && certificate.policies.len() == 1);
    assert_eq!(state.attached.len(), 2, "nothing is detached");
    assert_eq!(
        spared(&summary, ResourceKind::Certificate),
        [(AttachedToOthers, 1)]
    );
    assert_eq!(summary.of(ResourceKind::Thing).blocked, 1);
    // The next cleanup sees it as it is now.
    let next = cleaned(&stage, &all()).await;
    assert!(next.is_complete(), "{next:?}");
    assert_eq!(stage.fake.state().things.len(), 1);
    assert!(stage.fake.state().certificates[&"a".repeat(64)].active);
}

#[tokio::test(start_paused = true)]
async fn a_thing_that_got_a_certificate_stays() {
    let (stage, summary) = meanwhile(|state, place| {
        let arn = place.certificate(&"b".repeat(64));
        state
            .attached
            .insert(("Vehicle-VIN-005".into(), arn.to_string()));
    })
    .await;
    assert!(stage.fake.state().things.contains_key("Vehicle-VIN-005"));
    assert_eq!(spared(&summary, ResourceKind::Thing), [(Changed, 1)]);
}

#[tokio::test(start_paused = true)]
async fn what_is_gone_already_is_no_failure() {
    let (stage, summary) = meanwhile(|state, _| {
        state.things.remove("Vehicle-VIN-003");
        state.groups.clear();
        state.types.clear();
        state.things.clear();
        state.attached.clear();
        state.certificates.clear();
        state.buckets.clear();
        state.roles.clear();
        state.role_policies.clear();
        state.packages.clear();
        state.versions.clear();
    })
    .await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(summary.of(ResourceKind::Thing).gone, 10);
    assert!(
        stage.fake.state().shadows.is_empty(),
        "shadows that were left behind go"
    );
}

#[tokio::test(start_paused = true)]
async fn what_came_later_is_not_in_the_plan_and_stays() {
    let (stage, summary) = meanwhile(|state, place| {
        thing(state, "Vehicle-VIN-777", None);
        state.add_group(place, &"Fleet-ZZ".parse().unwrap(), GroupKind::Static, None);
    })
    .await;
    let state = stage.fake.state();
    assert_eq!(state.things.keys().collect::<Vec<_>>(), ["Vehicle-VIN-777"]);
    assert_eq!(state.groups.keys().collect::<Vec<_>>(), ["Fleet-ZZ"]);
    let proof = summary.proof.clone().unwrap();
    assert_eq!(proof.left[&ResourceKind::Thing], 1);
    assert!(!summary.is_complete(), "the second look says so");
}
