//! Versions: added with their firmware, gone on with after a failure, refused where one is there.

use fleet_core::fault::Fault;
use fleet_core::operation::Operation;
use fleet_core::port::packages::VersionStatus;

use super::*;
use crate::event::Phase;
use crate::fake::Trouble;
use add_version::{AddedVersion, NewVersion, RequestError};

fn new(version: &str) -> NewVersion {
    NewVersion {
        package: "SedanVehicle".parse().unwrap(),
        version: version.parse().unwrap(),
        description: None,
        attributes: [].into(),
        firmware: None,
        sbom: None,
        publish: true,
    }
}

async fn add(stage: &Stage, new: &NewVersion) -> Result<AddedVersion, PackageError> {
    let cloud = stage.fake.cloud();
    let plan = add_version::plan(&cloud.reads, new, &stage.session).await?;
    add_version::apply(&cloud, new, &plan, &stage.session).await
}

/// The objects of the only bucket: their keys, and how many versions each has.
fn objects(stage: &Stage) -> Vec<(String, usize)> {
    let state = stage.fake.state();
    let bucket = state.buckets.values().next().unwrap();
    let objects = bucket.objects.iter();
    objects.map(|(key, all)| (key.clone(), all.len())).collect()
}

fn version(stage: &Stage, version: &str) -> fleet_core::port::packages::PackageVersion {
    let key = ("SedanVehicle".to_owned(), version.to_owned());
    stage.fake.state().versions[&key].clone()
}

/// An account with the package, and no bucket yet.
async fn with_package() -> Stage {
    let stage = stage();
    let cloud = stage.fake.cloud();
    let package = "SedanVehicle".parse().unwrap();
    let place = stage.fake.place();
    catalog::create(&cloud, &place, &package, None, &stage.session)
        .await
        .unwrap();
    stage.fake.take_calls();
    told(&stage);
    stage
}

#[tokio::test(start_paused = true)]
async fn the_sample_goes_into_a_new_bucket_with_versioning_and_is_published() {
    let stage = with_package().await;
    let added = add(&stage, &new("2.0.0")).await.unwrap();
    assert_eq!(added.status, VersionStatus::Published);
    assert!(!added.firmware.kept);
    assert_eq!(objects(&stage), [("SedanVehicle_v2_0_0.zip".to_owned(), 1)]);
    let there = version(&stage, "2.0.0");
    assert_eq!(there.status, VersionStatus::Published);
    assert_eq!(there.artifact, Some(added.firmware.location));
    assert_eq!(there.attributes["signingKey"], "SAMPLE-KEY-12345");
    let arn = stage
        .fake
        .place()
        .package_version(&"SedanVehicle".parse().unwrap(), &"2.0.0".parse().unwrap());
    let tags = &stage.fake.state().tags[arn.as_str()];
    assert_eq!(tags.owner(), fleet_core::tag::Owner::Workshop);
}

#[tokio::test(start_paused = true)]
async fn a_file_keeps_its_ending_and_has_its_own_attributes_only() {
    let stage = with_package().await;
    let wanted = NewVersion {
        description: Some("winter".into()),
        attributes: [("a".to_owned(), "b".to_owned())].into(),
        firmware: Some(file(".bin", b"hello")),
        ..new("2.0.0")
    };
    let added = add(&stage, &wanted).await.unwrap();
    // printf hello | gzip -c | tail -c8 | od -An -tx4 -N4
    assert_eq!(
        (added.firmware.bytes, added.firmware.crc32),
        (5, Some(0x3610_A686))
    );
    assert_eq!(objects(&stage)[0].0, "SedanVehicle_v2_0_0.bin");
    let there = version(&stage, "2.0.0");
    assert_eq!(there.attributes, wanted.attributes);
    assert_eq!(there.description.as_deref(), Some("winter"));
    let uploaded = told(&stage).into_iter().any(|event| {
        matches!(
            event,
            Event::Progress {
                phase: Phase::Upload,
                done: 5,
                total: Some(5),
                ..
            }
        )
    });
    assert!(uploaded);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_published_without_its_bill_of_materials() {
    let stage = with_package().await;
    let wanted = NewVersion {
        sbom: Some(file(".zip", b"PK")),
        ..new("2.0.0")
    };
    stage
        .fake
        .deny(&[Operation::AssociateSbomWithPackageVersion]);
    let refused = add(&stage, &wanted).await.unwrap_err();
    assert!(
        matches!(refused, PackageError::StillDraft { .. }),
        "{refused}"
    );
    assert_eq!(version(&stage, "2.0.0").status, VersionStatus::Draft);
    stage.fake.deny(&[]);
    let added = add(&stage, &wanted).await.unwrap();
    assert_eq!(added.status, VersionStatus::Published);
    assert!(added.sbom.clone().unwrap().kept && added.firmware.kept);
    let attached = version(&stage, "2.0.0").sbom.unwrap();
    assert_eq!(attached.location, added.sbom.unwrap().location);
    assert_eq!(attached.location.key, "SedanVehicle_v2_0_0_sbom.zip");
}

#[tokio::test(start_paused = true)]
async fn a_version_that_was_not_published_says_so_and_the_next_run_publishes_it() {
    let stage = with_package().await;
    stage.fake.deny(&[Operation::UpdatePackageVersion]);
    let refused = add(&stage, &new("2.0.0")).await.unwrap_err();
    let PackageError::StillDraft { source, .. } = &refused else {
        panic!("{refused}")
    };
    assert_eq!(source.fault, Fault::Denied);
    stage.fake.deny(&[]);
    add(&stage, &new("2.0.0")).await.unwrap();
    assert_eq!(version(&stage, "2.0.0").status, VersionStatus::Published);
    assert_eq!(objects(&stage), [("SedanVehicle_v2_0_0.zip".to_owned(), 1)]);
}

#[tokio::test(start_paused = true)]
async fn a_version_that_is_there_is_refused_before_anything_is_sent() {
    let stage = stage();
    fleet(&stage, 1).await;
    let before = stage.fake.state();
    let exists = add(&stage, &new("1.0.0")).await.unwrap_err();
    let published = VersionStatus::Published;
    assert!(
        matches!(&exists, PackageError::VersionExists { status, .. } if *status == published),
        "{exists}"
    );
    let missing = NewVersion {
        package: "Radio".parse().unwrap(),
        ..new("1.0.0")
    };
    let missing = add(&stage, &missing).await.unwrap_err();
    assert!(matches!(missing, PackageError::NoPackage(_)), "{missing}");
    assert_eq!(stage.fake.state(), before);
}

#[tokio::test(start_paused = true)]
async fn somebody_elses_draft_is_left_alone() {
    let stage = stage();
    fleet(&stage, 1).await;
    stage.fake.change(|state| {
        let key = ("SedanVehicle".to_owned(), "1.0.0".to_owned());
        let draft = state.versions.get_mut(&key).unwrap();
        draft.status = VersionStatus::Draft;
        draft.artifact.as_mut().unwrap().key = "theirs.zip".into();
    });
    let exists = add(&stage, &new("1.0.0")).await.unwrap_err();
    assert!(
        matches!(exists, PackageError::VersionExists { .. }),
        "{exists}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_same_file_is_not_sent_twice_and_another_one_lies_over_it() {
    let stage = with_package().await;
    let with = |bytes| NewVersion {
        firmware: Some(file(".bin", bytes)),
        ..new("2.0.0")
    };
    let forget = |stage: &Stage| stage.fake.change(|state| state.versions.clear());
    let first = add(&stage, &with(b"hello")).await.unwrap();
    forget(&stage);
    let same = add(&stage, &with(b"hello")).await.unwrap();
    assert!(same.firmware.kept);
    assert_eq!(same.firmware.location, first.firmware.location);
    forget(&stage);
    // Of the same length.
    let other = add(&stage, &with(b"jello")).await.unwrap();
    assert!(!other.firmware.kept);
    assert_ne!(other.firmware.location, first.firmware.location);
    assert_eq!(objects(&stage), [("SedanVehicle_v2_0_0.bin".to_owned(), 2)]);
}

#[tokio::test(start_paused = true)]
async fn a_death_at_any_call_is_made_good_by_the_next_run() {
    let mut at = 1;
    loop {
        let stage = with_package().await;
        let wanted = NewVersion {
            sbom: Some(file(".zip", b"PK")),
            ..new("2.0.0")
        };
        stage.fake.trouble(Some(Trouble::Death {
            at,
            effect: at % 2 == 0,
        }));
        let ended = stage.fake.until_death(add(&stage, &wanted)).await;
        stage.fake.trouble(None);
        if ended.is_some() {
            assert!(at > 12, "a run has more calls than {at}");
            break;
        }
        match stage.fake.until_death(add(&stage, &wanted)).await.unwrap() {
            Ok(added) => assert_eq!(added.status, VersionStatus::Published),
            // All was done; only the last answer was lost.
            Err(PackageError::VersionExists { .. }) => {}
            Err(error) => panic!("call {at}: {error}"),
        }
        assert_eq!(version(&stage, "2.0.0").status, VersionStatus::Published);
        assert!(version(&stage, "2.0.0").sbom.is_some(), "call {at}");
        assert!(objects(&stage).iter().all(|(_, versions)| *versions == 1));
        at += 1;
    }
}

#[tokio::test(start_paused = true)]
async fn a_stop_before_the_version_is_made_leaves_no_version() {
    let stage = with_package().await;
    let cloud = stage.fake.cloud();
    let wanted = new("2.0.0");
    let plan = add_version::plan(&cloud.reads, &wanted, &stage.session);
    let plan = plan.await.unwrap();
    stage.session.cancel.cancel();
    let stopped = add_version::apply(&cloud, &wanted, &plan, &stage.session).await;
    assert!(matches!(stopped, Err(PackageError::Interrupted)));
    assert!(stage.fake.state().versions.is_empty());
}

#[test]
fn what_aws_would_refuse_is_refused_before() {
    let with = |attributes: &[(&str, String)]| NewVersion {
        attributes: attributes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
        ..new("1.0.0")
    };
    let ok = with(&[("a.b", "c".into())]);
    assert_eq!(ok.check(), Ok(()));
    let long = with(&[("a", "x".repeat(1025))]);
    assert!(matches!(long.check(), Err(RequestError::AttributeValue(_))));
    let named = with(&[("ä", "x".into())]);
    assert!(matches!(named.check(), Err(RequestError::AttributeName(_))));
    // signingKey, SAMPLE-KEY-12345, override and true are 38 bytes.
    let rest = |last: usize| {
        with(&[
            ("a", "x".repeat(1024)),
            ("b", "x".repeat(1024)),
            ("c", "x".repeat(last)),
        ])
    };
    assert_eq!(rest(3072 - 38 - 2051).check(), Ok(()));
    assert_eq!(
        rest(3072 - 38 - 2050).check(),
        Err(RequestError::Attributes(3073))
    );
    let described = NewVersion {
        description: Some("ä".repeat(1025)),
        ..new("1.0.0")
    };
    assert_eq!(described.check(), Err(RequestError::Description(1025)));
    let empty = NewVersion {
        firmware: Some(file(".bin", b"")),
        ..new("1.0.0")
    };
    assert_eq!(empty.check(), Err(RequestError::EmptyFirmware));
}
