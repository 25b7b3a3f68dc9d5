//! What goes wrong is told, counted, and stops nothing else; what cannot be read is kept.

use fleet_core::fault::Fault;
use fleet_core::plan::Refusal;

use super::*;
use crate::event::Event;

#[tokio::test(start_paused = true)]
async fn tags_that_cannot_be_read_keep_everything_that_has_tags() {
    let stage = stage();
    provision(&stage, 10).await;
    let before = stage.fake.state();
    stage.fake.deny(&[
        Operation::ListTagsForResource,
        Operation::GetBucketTagging,
        Operation::GetRole,
    ]);
    let summary = cleaned(&stage, &all()).await;
    let state = stage.fake.state();
    assert!(state.things.is_empty(), "things have no tags");
    assert_eq!(state.groups, before.groups);
    assert_eq!(state.types, before.types);
    assert_eq!(state.packages, before.packages);
    assert_eq!(state.versions, before.versions);
    assert_eq!(state.buckets, before.buckets);
    assert_eq!(state.roles, before.roles);
    assert!(!summary.is_complete());
    let mut actions: Vec<_> = summary
        .failures
        .iter()
        .filter_map(|group| group.first.missing_action.as_deref())
        .collect();
    actions.sort_unstable();
    actions.dedup();
    assert_eq!(
        actions,
        [
            "iam:GetRole",
            "iot:ListTagsForResource",
            "s3:GetBucketTagging"
        ]
    );
    assert_eq!(
        summary.of(ResourceKind::ThingGroup).skipped,
        BTreeMap::from([(Reason::TagsUnread, 3)])
    );
}

#[tokio::test(start_paused = true)]
async fn a_kind_that_cannot_be_listed_is_told_and_the_others_go() {
    let stage = stage();
    provision(&stage, 10).await;
    stage.fake.deny(&[Operation::ListThingGroups]);
    let summary = cleaned(&stage, &all()).await;
    assert!(!summary.is_complete());
    let state = stage.fake.state();
    assert_eq!(state.groups.len(), 3);
    assert!(state.things.is_empty() && state.packages.is_empty() && state.types.is_empty());
    let failure = &summary.failures[0];
    assert_eq!(
        failure.first.missing_action.as_deref(),
        Some("iot:ListThingGroups")
    );
    assert!(
        summary
            .proof
            .unwrap()
            .unread
            .contains(&ResourceKind::ThingGroup)
    );
}

#[tokio::test(start_paused = true)]
async fn things_that_cannot_be_listed_keep_their_types() {
    let stage = on(Fake::with_pages_of(4));
    provision(&stage, 10).await;
    stage.fake.deny(&[Operation::ListThings]);
    let summary = cleaned(&stage, &all()).await;
    let state = stage.fake.state();
    assert_eq!((state.things.len(), state.types.len()), (10, 2));
    assert!(state.types.values().all(|t| t.deprecated.is_none()));
    assert!(!summary.is_complete());
}

#[tokio::test(start_paused = true)]
async fn one_failure_stops_nothing_else() {
    for operation in [
        Operation::DeleteThing,
        Operation::DeleteThingShadow,
        Operation::DescribeThing,
        Operation::DeleteThingGroup,
        Operation::DeprecateThingType,
        Operation::DeleteThingType,
        Operation::DeletePackageVersion,
        Operation::DeletePackage,
        Operation::DeleteObjects,
        Operation::DeleteBucket,
        Operation::DeleteRolePolicy,
        Operation::DeleteRole,
        Operation::UpdatePackageConfiguration,
        Operation::UpdateIndexingConfiguration,
        Operation::DetachPolicy,
        Operation::UpdateCertificate,
        Operation::DeleteCertificate,
    ] {
        let stage = stage();
        provision(&stage, 5).await;
        certificate(&stage, "a", &["Vehicle-VIN-001"]);
        stage.fake.fail_first(operation, Fault::Service, 1);
        let summary = cleaned(&stage, &all()).await;
        assert!(!summary.is_complete(), "{operation}");
        assert!(
            summary
                .failures
                .iter()
                .any(|group| group.first.operation == operation),
            "{operation}"
        );
        let next = cleaned(&stage, &all()).await;
        assert!(next.is_complete(), "{operation}: {next:?}");
        assert_eq!(bare(stage.fake.state()), State::default(), "{operation}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_missing_permission_to_delete_things_is_not_tried_a_thousand_times() {
    let stage = stage();
    provision(&stage, 1000).await;
    stage.fake.deny(&[Operation::DeleteThing]);
    let summary = cleaned(&stage, &only(Scope::Things)).await;
    let things = summary.of(ResourceKind::Thing);
    assert!(summary.gave_up && !summary.is_complete());
    assert!(things.failed >= 100 && things.not_tried > 0);
    assert_eq!(things.failed + things.not_tried, 1000);
    assert_eq!(
        summary.failures[0].first.missing_action.as_deref(),
        Some("iot:DeleteThing")
    );
}

#[tokio::test(start_paused = true)]
async fn an_object_that_s3_does_not_delete_is_told() {
    let stage = stage();
    provision(&stage, 1).await;
    stage.fake.change(|state| {
        let bucket = state.buckets.values_mut().next().unwrap();
        let key = bucket.objects.keys().next().unwrap().clone();
        bucket.locked.insert(key);
    });
    let summary = cleaned(&stage, &all()).await;
    assert_eq!(summary.of(ResourceKind::Bucket).failed, 1);
    assert_eq!(stage.fake.state().buckets.len(), 1);
    assert!(
        summary.failures[0].first.message.contains(".zip"),
        "{:?}",
        summary.failures
    );
}

#[tokio::test(start_paused = true)]
async fn a_stop_lets_what_is_in_flight_end_and_the_next_run_finishes() {
    let mut stage = stage();
    provision(&stage, 600).await;
    let plan = planned(&stage, &all()).await;
    let cancel = stage.session.cancel.clone();
    let told = stage.session.sink.clone();
    let seen = std::sync::atomic::AtomicU64::new(0);
    stage.session.sink = std::sync::Arc::new(move |event: &Event| {
        if matches!(
            event,
            Event::Progress {
                phase: Phase::Devices,
                ..
            }
        ) && seen.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 3
        {
            cancel.cancel();
        }
        told.event(event);
    });
    let summary = applied(&stage, &plan).await;
    assert!(summary.interrupted && !summary.is_complete());
    assert!(summary.of(ResourceKind::Thing).not_tried > 0);
    assert_eq!(summary.proof, None);
    let next = super::on(stage.fake.clone());
    assert!(cleaned(&next, &all()).await.is_complete());
    assert_eq!(bare(stage.fake.state()), State::default());
}

#[tokio::test(start_paused = true)]
async fn a_plan_for_another_account_region_or_day_is_refused() {
    let stage = stage();
    provision(&stage, 1).await;
    let plan = planned(&stage, &all()).await;
    let before = stage.fake.state();
    let mut old = plan.clone();
    old.header.good_until = stage.session.now - jiff::SignedDuration::from_secs(1);
    let mut elsewhere = plan.clone();
    elsewhere.header.region = "eu-west-1".parse().unwrap();
    let mut others = plan;
    others.header.account = "999999999999".parse().unwrap();
    let cloud = stage.fake.cloud();
    for (plan, refused) in [
        (
            old,
            (|r| matches!(r, Refusal::Expired { .. })) as fn(&Refusal) -> bool,
        ),
        (elsewhere, |r| matches!(r, Refusal::OtherRegion { .. })),
        (others, |r| matches!(r, Refusal::OtherAccount { .. })),
    ] {
        match apply(&cloud, &plan, &stage.session).await {
            Err(ApplyError::Refused(refusal)) => assert!(refused(&refusal), "{refusal:?}"),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(stage.fake.state(), before);
}
