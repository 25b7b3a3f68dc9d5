//! What goes wrong is told, counted, and stops nothing else.

use std::sync::Arc;

use fleet_core::fault::Fault;
use fleet_core::plan::Refusal;

use super::*;
use crate::event::Wait;

#[tokio::test]
async fn a_failed_type_blocks_its_own_devices_only() {
    let stage = stage();
    let plan = stage.plan(1000).await;
    stage
        .fake
        .fail_first(Operation::CreateThingType, Fault::Invalid, 1);
    let summary = stage.apply(&plan).await;
    assert!(!summary.is_complete());
    let things = summary.of(ResourceKind::Thing);
    assert_eq!(things.created + things.blocked, 1000);
    assert!(things.created > 0 && things.blocked > 0);
    assert_eq!(summary.of(ResourceKind::ThingType).failed, 1);
    assert_eq!(summary.blocked.len(), 1);
    assert_eq!(summary.blocked[0].by, ResourceKind::ThingType);
    assert_eq!(summary.blocked[0].count, things.blocked);
    let events = stage.told.take();
    assert_eq!(
        events
            .iter()
            .filter(|e| matches!(e, Event::Blocked { .. }))
            .count(),
        1
    );
    assert_eq!(summary.of(ResourceKind::Shadow).created, things.created);
    assert_eq!(summary.of(ResourceKind::Package).created, 2);
}

#[tokio::test]
async fn a_missing_permission_is_named() {
    let stage = stage();
    let plan = stage.plan(5).await;
    stage.fake.deny(&[Operation::AddThingToThingGroup]);
    let summary = stage.apply(&plan).await;
    assert_eq!(summary.of(ResourceKind::Thing).created, 5);
    assert_eq!(summary.of(ResourceKind::Shadow).created, 5);
    assert_eq!(summary.of(ResourceKind::Membership).failed, 5);
    assert_eq!(summary.failures.len(), 1);
    assert_eq!(
        summary.failures[0].first.missing_action.as_deref(),
        Some("iot:AddThingToThingGroup")
    );
    assert_eq!(summary.failures[0].count, 5);
    assert_eq!(summary.failures[0].names.len(), 5);
}

#[tokio::test]
async fn without_the_permission_to_tag_everything_is_made_and_listed() {
    let stage = stage();
    stage.fake.deny(&[
        Operation::TagResource,
        Operation::TagRole,
        Operation::PutBucketTagging,
    ]);
    let summary = stage.run(3).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(summary.of(ResourceKind::Thing).created, 3);
    let untagged = |kind| summary.untagged.get(&kind).map_or(0, Vec::len);
    assert_eq!(untagged(ResourceKind::ThingType), 2);
    assert_eq!(untagged(ResourceKind::ThingGroup), 3);
    assert_eq!(untagged(ResourceKind::Package), 2);
    assert_eq!(untagged(ResourceKind::PackageVersion), 4);
    assert_eq!(untagged(ResourceKind::Bucket), 1);
    assert_eq!(untagged(ResourceKind::Role), 2);
    let named: std::collections::BTreeSet<_> = stage
        .told
        .take()
        .into_iter()
        .filter_map(|event| match event {
            Event::TagFailed { failure, .. } => failure.missing_action,
            _ => None,
        })
        .collect();
    assert_eq!(
        named.into_iter().collect::<Vec<_>>(),
        ["iam:TagRole", "iot:TagResource", "s3:PutBucketTagging"]
    );
    // With the permission, the next run tags what was left.
    stage.fake.deny(&[]);
    let second = stage.run(3).await;
    assert_eq!(second.of(ResourceKind::ThingType).repaired, 2);
    stage.assert_complete(3);
}

#[tokio::test]
async fn an_operation_that_is_not_there_does_not_keep_the_rest_from_being_made() {
    let stage = stage();
    let missing = [Operation::GetPackage, Operation::CreatePackage];
    for operation in missing {
        stage.fake.fail_first(operation, Fault::Invalid, u64::MAX);
    }
    let summary = stage.run(4).await;
    assert_eq!(summary.of(ResourceKind::Package).failed, 2);
    assert_eq!(summary.of(ResourceKind::PackageVersion).blocked, 4);
    assert_eq!(summary.of(ResourceKind::Thing).created, 4);
    assert_eq!(summary.of(ResourceKind::PackageShadow).created, 4);
    assert!(!summary.is_complete());
    for operation in missing {
        stage.fake.fail_first(operation, Fault::Invalid, 0);
    }
    stage.run(4).await;
    stage.assert_complete(4);
}

#[tokio::test]
async fn without_the_permission_to_look_making_is_tried() {
    let stage = stage();
    let reads: Vec<_> = Operation::ALL
        .iter()
        .copied()
        .filter(|operation| {
            let name = operation.name();
            ["Get", "Describe", "List", "Head"]
                .iter()
                .any(|verb| name.starts_with(verb))
                && ![
                    "GetCallerIdentity",
                    "GetIndexingConfiguration",
                    "GetBucketTagging",
                ]
                .contains(&name)
        })
        .collect();
    stage.fake.deny(&reads);
    let summary = stage.run(3).await;
    assert!(summary.is_complete(), "{summary:?}");
    stage.assert_complete(3);
}

#[tokio::test]
async fn a_bucket_that_may_not_be_looked_at_keeps_its_tags() {
    let stage = stage();
    stage.run(1).await;
    let before = stage.fake.state().buckets;
    stage.fake.deny(&[
        Operation::ListBuckets,
        Operation::HeadBucket,
        Operation::GetBucketTagging,
        Operation::GetBucketLocation,
    ]);
    let summary = stage.run(1).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(stage.fake.state().buckets, before);
    assert_eq!(summary.untagged[&ResourceKind::Bucket].len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_new_role_is_waited_for() {
    let stage = stage();
    let plan = stage.plan(1).await;
    stage
        .fake
        .fail_first(Operation::UpdatePackageConfiguration, Fault::Invalid, 3);
    let began = tokio::time::Instant::now();
    let summary = stage.apply(&plan).await;
    assert!(summary.is_complete());
    assert_eq!(began.elapsed().as_secs(), 6);
    let waiting = Event::Waiting {
        wait: Wait::RoleAssumable,
        seconds: 30,
    };
    assert_eq!(
        stage
            .told
            .take()
            .into_iter()
            .filter(|event| *event == waiting)
            .count(),
        1
    );
}

#[tokio::test(start_paused = true)]
async fn a_role_that_never_becomes_assumable_is_a_failure_after_half_a_minute() {
    let stage = stage();
    let plan = stage.plan(1).await;
    stage.fake.fail_first(
        Operation::UpdatePackageConfiguration,
        Fault::Invalid,
        u64::MAX,
    );
    let began = tokio::time::Instant::now();
    let summary = stage.apply(&plan).await;
    assert_eq!(summary.of(ResourceKind::PackageConfiguration).failed, 1);
    assert_eq!(began.elapsed().as_secs(), 30);
}

#[tokio::test]
async fn a_stop_lets_what_is_in_flight_end_and_the_next_run_finishes() {
    for stop_after in [1, 10, 40, 80] {
        let mut stage = stage();
        stage.session.pace.in_flight = 4;
        let plan = stage.plan(20).await;
        let cancel = stage.session.cancel.clone();
        let told = stage.told.clone();
        let seen = std::sync::atomic::AtomicU64::new(0);
        stage.session.sink = Arc::new(move |event: &Event| {
            told.0.lock().unwrap().push(event.clone());
            if seen.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == stop_after {
                cancel.cancel();
            }
        });
        let summary = stage.apply(&plan).await;
        let state = stage.fake.state();
        // What was begun is whole: every thing has its group and both shadows.
        let members: usize = state.members.values().map(|m| m.len()).sum();
        assert_eq!(state.shadows.len(), 2 * state.things.len());
        assert_eq!(members, state.things.len());
        if summary.interrupted {
            assert!(!summary.is_complete());
            assert!(stage.told.take().contains(&Event::Interrupted));
        }
        let next = on(stage.fake.clone());
        assert!(
            next.run(20).await.is_complete(),
            "stopped after {stop_after}"
        );
        next.assert_complete(20);
    }
}

#[tokio::test]
async fn a_stop_while_looking_changes_nothing() {
    let stage = stage();
    stage.session.cancel.cancel();
    let planned = plan(&stage.fake.cloud().reads, &request(5), &stage.session).await;
    assert!(matches!(planned, Err(PlanError::Interrupted)));
}

#[tokio::test]
async fn a_plan_for_another_account_region_or_day_is_refused() {
    let stage = stage();
    let plan = stage.plan(1).await;
    stage.fake.take_calls();
    let mut other = stage.session.clone();
    other.region = "us-east-2".parse().unwrap();
    let refused = apply(&stage.fake.cloud(), &plan, &other).await;
    assert!(matches!(
        refused,
        Err(ApplyError::Refused(Refusal::OtherRegion { .. }))
    ));
    let mut late = stage.session.clone();
    late.now = "2026-03-08T12:00:01Z".parse().unwrap();
    let refused = apply(&stage.fake.cloud(), &plan, &late).await;
    assert!(matches!(
        refused,
        Err(ApplyError::Refused(Refusal::Expired { .. }))
    ));
    let calls = stage.fake.take_calls();
    assert!(
        calls
            .iter()
            .all(|call| *call == Operation::GetCallerIdentity)
    );
}

#[tokio::test]
async fn a_stretch_of_failures_is_no_reason_to_give_up() {
    let stage = stage();
    let plan = stage.plan(1000).await;
    stage
        .fake
        .fail_first(Operation::CreateThing, Fault::Invalid, 99);
    let summary = stage.apply(&plan).await;
    assert!(!summary.gave_up);
    assert_eq!(summary.of(ResourceKind::Thing).failed, 99);
    assert_eq!(summary.of(ResourceKind::Thing).created, 901);
}

#[tokio::test]
async fn when_all_devices_fail_the_rest_is_not_tried() {
    let stage = stage();
    let plan = stage.plan(5000).await;
    stage.fake.deny(&[Operation::CreateThing]);
    let summary = stage.apply(&plan).await;
    assert!(summary.gave_up && !summary.is_complete());
    let things = summary.of(ResourceKind::Thing);
    assert_eq!(things.failed + things.not_tried, 5000);
    assert!(things.failed <= 100 + 256, "{things:?}");
}
