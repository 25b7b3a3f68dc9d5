//! A whole cleanup: everything of ours goes, everything else stays.

use super::*;
use fleet_core::identify::Identified;

#[tokio::test(start_paused = true)]
async fn what_provisioning_made_is_gone_and_proven_gone() {
    let stage = stage();
    let before = bare(stage.fake.state());
    provision(&stage, 60).await;
    let plan = planned(&stage, &all()).await;
    stage.fake.take_calls();
    let summary = applied(&stage, &plan).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(bare(stage.fake.state()), before);
    assert_eq!(summary.of(ResourceKind::Thing).deleted, 60);
    assert_eq!(summary.of(ResourceKind::Shadow).deleted, 60);
    assert_eq!(summary.of(ResourceKind::PackageShadow).deleted, 60);
    assert_eq!(summary.of(ResourceKind::ThingGroup).deleted, 3);
    assert_eq!(summary.of(ResourceKind::ThingType).deleted, 2);
    assert_eq!(summary.of(ResourceKind::Package).deleted, 2);
    assert_eq!(summary.of(ResourceKind::PackageVersion).deleted, 4);
    assert_eq!(summary.of(ResourceKind::Bucket).deleted, 1);
    assert_eq!(summary.of(ResourceKind::Role).deleted, 2);
    assert_eq!(summary.of(ResourceKind::PackageConfiguration).deleted, 1);
    assert_eq!(summary.of(ResourceKind::Indexing).deleted, 1);
    assert_eq!(
        summary.proof,
        Some(Proof {
            left: BTreeMap::new(),
            names: vec![],
            unread: vec![]
        })
    );
}

#[tokio::test(start_paused = true)]
async fn the_plan_foresees_the_calls() {
    let stage = stage();
    provision(&stage, 20).await;
    certificate(&stage, "a", &["Vehicle-VIN-001", "Vehicle-VIN-002"]);
    let plan = planned(&stage, &all()).await;
    stage.fake.take_calls();
    let cloud = stage.fake.cloud();
    let run = Run::new(&cloud, &plan, &stage.session);
    remove_all(&run).await;
    let mut made = fleet_core::quota::Calls::default();
    for call in stage.fake.take_calls() {
        made.add(call, 1);
    }
    // Not known before: what is in a certificate or a package.
    made.add(Operation::GetCallerIdentity, 1);
    for (operation, planned) in plan.calls().iter() {
        assert_eq!(made.of(operation), planned, "{operation}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_plan_changes_nothing() {
    let stage = stage();
    provision(&stage, 10).await;
    let before = stage.fake.state();
    let first = planned(&stage, &all()).await;
    assert_eq!(stage.fake.state(), before);
    let mut second = planned(&stage, &all()).await;
    second.header = first.header.clone();
    assert_eq!(first, second, "two dry runs agree");
}

#[tokio::test(start_paused = true)]
async fn a_saved_plan_does_the_same() {
    let stage = stage();
    provision(&stage, 300).await;
    certificate(&stage, "a", &["Vehicle-VIN-001"]);
    stage
        .fake
        .change(|state| thing(state, "vehicle-US-sedan-1", None));
    let plan = planned(&stage, &all()).await;
    let file = plan.write(Vec::new()).unwrap();
    let mut read = CleanupPlan::read(file.as_slice()).unwrap();
    for ((_, read), (_, planned)) in read.sections.iter_mut().zip(&plan.sections) {
        // Of what is kept only the numbers are saved.
        read.kept.clone_from(&planned.kept);
    }
    assert_eq!(read, plan);
    let summary = applied(&stage, &read).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(stage.fake.state().things.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn each_resource_is_told_by_its_tag_then_its_name_then_what_it_belongs_to() {
    let stage = stage();
    provision(&stage, 3).await;
    let untagged = stage.fake.place().thing_group(&"Fleet-CA".parse().unwrap());
    let foreign = stage.fake.place().thing_group(&"Fleet-MX".parse().unwrap());
    stage.fake.change(|state| {
        state.tags.remove(untagged.as_str());
        state.tags.insert(foreign.to_string(), somebody_elses());
    });
    certificate(&stage, "a", &["Vehicle-VIN-001"]);
    let plan = planned(&stage, &all()).await;
    let how = |kind| {
        let section = plan.section(kind).unwrap();
        let items = section.items.iter();
        items
            .map(|item| (item.name.clone(), item.identified.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        how(ResourceKind::ThingGroup),
        [
            (
                "Fleet-CA".to_owned(),
                Identified::Name {
                    pattern: "Fleet-*".into()
                }
            ),
            ("Fleet-US".to_owned(), Identified::Tag),
        ]
    );
    let groups = plan.section(ResourceKind::ThingGroup).unwrap();
    assert_eq!(
        groups.kept,
        [Kept {
            name: "Fleet-MX".into(),
            reason: Reason::SomebodyElses
        }]
    );
    assert_eq!(
        how(ResourceKind::Certificate),
        [(
            "a".repeat(64),
            Identified::Association {
                kind: ResourceKind::Thing,
                name: "Vehicle-VIN-001".into()
            }
        )]
    );
    assert_eq!(
        plan.identified(&"Vehicle-VIN-001".parse().unwrap()),
        Some(Identified::Name {
            pattern: "Vehicle-VIN-###".into()
        })
    );
}

#[tokio::test(start_paused = true)]
async fn the_scopes_keep_what_they_do_not_name() {
    let stage = stage();
    provision(&stage, 10).await;
    let before = bare(stage.fake.state());
    assert!(cleaned(&stage, &only(Scope::Things)).await.is_complete());
    let state = bare(stage.fake.state());
    assert!(state.things.is_empty() && state.shadows.is_empty());
    assert_eq!(state.groups, before.groups);
    assert_eq!(state.types, before.types);
    assert_eq!(state.buckets, before.buckets);
    assert_eq!(state.indexing, before.indexing);

    provision(&stage, 10).await;
    let before = bare(stage.fake.state());
    assert!(cleaned(&stage, &only(Scope::Groups)).await.is_complete());
    let state = bare(stage.fake.state());
    assert!(state.groups.is_empty());
    assert_eq!(state.things, before.things);
    assert_eq!(state.shadows, before.shadows);
    assert_eq!(state.types, before.types);
}

#[tokio::test(start_paused = true)]
async fn another_prefix_is_another_fleet() {
    let stage = stage();
    provision(&stage, 5).await;
    stage
        .fake
        .change(|state| thing(state, "Fleet-Device-001", None));
    let request = Request {
        prefix: "Fleet-Device-".parse().unwrap(),
        ..all()
    };
    let summary = cleaned(&stage, &request).await;
    assert!(summary.is_complete(), "{summary:?}");
    let state = stage.fake.state();
    assert_eq!(state.things.len(), 5, "the default prefix is not matched");
    assert_eq!(state.types.len(), 2, "things that stay use the types");
    let types = summary.of(ResourceKind::ThingType);
    assert_eq!(types.skipped, BTreeMap::from([(Reason::UsedByOthers, 2)]));
    assert!(state.types.values().all(|t| t.deprecated.is_none()));
}

#[tokio::test(start_paused = true)]
async fn indexing_is_left_as_it_was_before_provisioning() {
    use fleet_core::document::indexing::{IndexingConfiguration, ThingIndexingMode};
    let stage = stage();
    let theirs = IndexingConfiguration {
        things: ThingIndexingMode::Registry,
        groups: true,
        shadow_names: ["config".to_owned()].into(),
        named_shadows: true,
        ..IndexingConfiguration::default()
    };
    stage.fake.change(|state| state.indexing = theirs.clone());
    provision(&stage, 2).await;
    assert_ne!(stage.fake.state().indexing, theirs);
    assert!(cleaned(&stage, &all()).await.is_complete());
    assert_eq!(stage.fake.state().indexing, theirs);
}

#[tokio::test(start_paused = true)]
async fn indexing_that_was_on_before_or_is_used_by_others_stays_on() {
    use fleet_core::document::indexing::IndexingConfiguration;
    let first = stage();
    let fleet = IndexingConfiguration::of_a_fleet();
    first.fake.change(|state| state.indexing = fleet.clone());
    provision(&first, 2).await;
    let summary = cleaned(&first, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(first.fake.state().indexing, fleet);
    let indexing = summary.of(ResourceKind::Indexing);
    assert_eq!(
        indexing.skipped,
        BTreeMap::from([(Reason::NotTurnedOnByUs, 1)])
    );

    let second = stage();
    provision(&second, 2).await;
    let place = second.fake.place();
    second.fake.change(|state| {
        let query = "attributes.a:b".to_owned();
        state.add_group(
            &place,
            &"theirs".parse().unwrap(),
            GroupKind::Dynamic { query },
            None,
        );
    });
    let summary = cleaned(&second, &all()).await;
    let indexing = summary.of(ResourceKind::Indexing);
    assert_eq!(
        indexing.skipped,
        BTreeMap::from([(Reason::UsedByOthers, 1)])
    );
    assert_eq!(second.fake.state().indexing, fleet);
}

#[tokio::test(start_paused = true)]
async fn a_bucket_with_many_versions_and_markers_is_emptied() {
    let stage = on(Fake::with_pages_of(10));
    provision(&stage, 1).await;
    stage.fake.change(|state| {
        let bucket = state.buckets.values_mut().next().unwrap();
        let version = |number: u32| crate::fake::Version {
            id: format!("n{number}"),
            length: (!number.is_multiple_of(3)).then_some(1),
            crc32: None,
        };
        bucket
            .objects
            .insert("many".into(), (0..95).map(version).collect());
    });
    assert!(cleaned(&stage, &all()).await.is_complete());
    assert!(stage.fake.state().buckets.is_empty());
}

#[tokio::test(start_paused = true)]
async fn groups_inside_groups_go_from_the_inside() {
    let stage = stage();
    let place = stage.fake.place();
    let name = |text: &str| text.parse().unwrap();
    stage.fake.change(|state| {
        state.add_group(&place, &name("Fleet-World"), GroupKind::Static, None);
        state.add_group(
            &place,
            &name("Fleet-EU"),
            GroupKind::Static,
            Some(name("Fleet-World")),
        );
        state.add_group(
            &place,
            &name("Fleet-FR"),
            GroupKind::Static,
            Some(name("Fleet-EU")),
        );
        let query = "*".to_owned();
        state.add_group(
            &place,
            &name("DynamicGroup-x"),
            GroupKind::Dynamic { query },
            None,
        );
    });
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert!(stage.fake.state().groups.is_empty());
    assert_eq!(summary.of(ResourceKind::DynamicGroup).deleted, 1);
    assert_eq!(summary.of(ResourceKind::ThingGroup).deleted, 3);
}

#[tokio::test(start_paused = true)]
async fn types_wait_only_for_what_is_left_of_five_minutes() {
    let stage = stage();
    provision(&stage, 1).await;
    let began = tokio::time::Instant::now();
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    let seconds = began.elapsed().as_secs();
    assert!((300..305).contains(&seconds), "{seconds}");

    let second = super::stage();
    provision(&second, 1).await;
    let now = second.fake.now();
    second.fake.change(|state| {
        for thing_type in state.types.values_mut() {
            let since = Some(now - jiff::SignedDuration::from_secs(240));
            thing_type.deprecated = Some(fleet_core::port::thing_types::Deprecated { since });
        }
    });
    let began = tokio::time::Instant::now();
    assert!(cleaned(&second, &all()).await.is_complete());
    let seconds = began.elapsed().as_secs();
    assert!((60..65).contains(&seconds), "{seconds}");
}

#[tokio::test(start_paused = true)]
async fn one_call_after_the_other_also_ends() {
    let mut stage = stage();
    stage.session.pace = crate::session::Pace::sequential();
    provision(&stage, 5).await;
    certificate(&stage, "a", &["Vehicle-VIN-001"]);
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(stage.fake.most_in_flight(), 1);
    assert!(stage.fake.state().certificates.is_empty());
}
