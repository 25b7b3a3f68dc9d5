//! What is refused before anything is changed.

use fleet_core::job::SettingsError;

use super::*;
use crate::packages::PackageError;

async fn refused(stage: &Stage, request: &Request) -> CreateError {
    let before = stage.fake.state();
    let error = stage.job_planned(request).await.unwrap_err();
    assert_eq!(stage.fake.state(), before);
    error
}

#[tokio::test(start_paused = true)]
async fn drafts_are_never_deployed_and_deprecated_versions_only_if_wanted() {
    let stage = fleet().await;
    let mut wanted = ota("1.0.0", vec![group("Fleet-US")]);
    stage.set_status("1.0.0", VersionStatus::Draft);
    wanted.allow_deprecated = true;
    assert!(matches!(
        refused(&stage, &wanted).await,
        CreateError::Draft { .. }
    ));
    stage.set_status("1.0.0", VersionStatus::Deprecated);
    assert!(stage.job_planned(&wanted).await.is_ok());
    wanted.allow_deprecated = false;
    assert!(matches!(
        refused(&stage, &wanted).await,
        CreateError::Deprecated { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn what_is_not_there_is_named() {
    let stage = fleet().await;
    let there = vec![group("Fleet-US")];
    assert!(matches!(
        refused(&stage, &ota("9.9.9", there.clone())).await,
        CreateError::Package(PackageError::NoVersion { .. })
    ));
    let mut wanted = ota("1.0.0", there);
    wanted.work = Work::Ota {
        package: "Bus".parse().unwrap(),
        version: None,
    };
    assert!(matches!(
        refused(&stage, &wanted).await,
        CreateError::Package(PackageError::NoPackage(_))
    ));
    let nowhere = vec![group("Fleet-US"), group("Fleet-FR")];
    assert!(matches!(
        refused(&stage, &ota("1.0.0", nowhere)).await,
        CreateError::NoGroup(name) if name.as_str() == "Fleet-FR"
    ));
    let nobody = vec![Target::Thing("Nobody".parse().unwrap())];
    assert!(matches!(
        refused(&stage, &ota("1.0.0", nobody)).await,
        CreateError::NoThing(_)
    ));
}

#[tokio::test(start_paused = true)]
async fn a_version_without_firmware_has_no_url() {
    let stage = fleet().await;
    stage.fake.change(|state| {
        let key = ("SedanVehicle".to_owned(), "1.1.0".to_owned());
        state.versions.get_mut(&key).unwrap().artifact = None;
    });
    let wanted = ota("1.1.0", vec![group("Fleet-US")]);
    assert!(matches!(
        refused(&stage, &wanted).await,
        CreateError::NoArtifact { .. }
    ));
    let attributes = r#"{"a": "${aws:iot:package:SedanVehicle:version:1.1.0:attributes}"}"#;
    let wanted = custom(attributes, vec![group("Fleet-US")]);
    assert!(stage.job_planned(&wanted).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn two_versions_of_a_package_are_one_too_many() {
    let stage = fleet().await;
    let two = r#"["${aws:iot:package:SedanVehicle:version:1.1.0:attributes}",
        "${aws:iot:package:SedanVehicle:version:1.0.0:attributes}"]"#;
    let wanted = custom(two, vec![group("Fleet-US")]);
    assert!(matches!(
        refused(&stage, &wanted).await,
        CreateError::TwoVersions { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn what_aws_would_not_take_is_refused_without_a_call() {
    let stage = fleet().await;
    let base = || ota("1.1.0", vec![group("Fleet-US")]);
    let nobody = ota("1.1.0", Vec::new());
    assert!(matches!(
        refused(&stage, &nobody).await,
        CreateError::Targets(0)
    ));
    let many = (0..101).map(|n| group(&format!("G-{n}"))).collect();
    let many = ota("1.1.0", many);
    assert!(matches!(
        refused(&stage, &many).await,
        CreateError::Targets(101)
    ));
    let mut long = base();
    long.description = Some("é".repeat(2029));
    assert!(matches!(
        refused(&stage, &long).await,
        CreateError::DescriptionTooLong(2029)
    ));
    let mut bell = base();
    bell.description = Some("a\u{7}".to_owned());
    assert!(matches!(
        refused(&stage, &bell).await,
        CreateError::DescriptionCharacter('\u{7}')
    ));
    let mut url = base();
    url.url_seconds = 3601;
    let told = refused(&stage, &url).await;
    assert!(matches!(
        told,
        CreateError::Settings(SettingsError::UrlSeconds(3601))
    ));
    let mut past = base();
    past.settings.scheduling = Some(Scheduling {
        start: Some("2026-03-07T12:05".to_owned()),
        ..Scheduling::default()
    });
    let told = refused(&stage, &past).await;
    assert!(matches!(
        told,
        CreateError::Settings(SettingsError::Start(_))
    ));
    assert_eq!(stage.fake.take_calls(), []);
}
