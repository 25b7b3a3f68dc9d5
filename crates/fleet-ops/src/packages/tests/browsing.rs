//! The catalog: read over all pages, packages made and deleted, and what stands in the way.

use fleet_core::account::Arn;
use fleet_core::name::PackageName;
use fleet_core::operation::Operation;
use fleet_core::port::packages::{SbomResult, VersionStatus};
use fleet_core::tag::Owner;

use super::*;
use crate::event::ResourceKind;
use crate::fake::stage::on;
use crate::fake::{Fake, Trouble};

fn name(name: &str) -> PackageName {
    name.parse().unwrap()
}

async fn create(stage: &Stage, package: &str) -> Result<Arn, PackageError> {
    let (cloud, place) = (stage.fake.cloud(), stage.fake.place());
    catalog::create(&cloud, &place, &name(package), Some("d"), &stage.session).await
}

#[tokio::test(start_paused = true)]
async fn everything_is_listed_over_all_pages() {
    let stage = on(Fake::with_pages_of(1));
    fleet(&stage, 1).await;
    let reads = stage.fake.cloud().reads;
    let listed = catalog::list(&reads).await.unwrap();
    let names: Vec<_> = listed.iter().map(|package| package.name.as_str()).collect();
    assert_eq!(names, ["SUVVehicle", "SedanVehicle"]);
    let shown = catalog::show(&reads, &name("SedanVehicle")).await.unwrap();
    let versions = shown.versions.iter();
    let versions: Vec<_> = versions.map(|listed| listed.version.as_str()).collect();
    assert_eq!(versions, ["1.0.0", "1.1.0"]);
}

#[tokio::test(start_paused = true)]
async fn a_package_is_made_with_tags_and_a_name_that_is_taken_is_told() {
    let stage = stage();
    let arn = create(&stage, "Radio").await.unwrap();
    let state = stage.fake.state();
    assert_eq!(state.packages["Radio"].description.as_deref(), Some("d"));
    assert_eq!(state.tags[arn.as_str()].owner(), Owner::Workshop);
    assert_eq!(
        told(&stage),
        [Event::Created {
            kind: ResourceKind::Package,
            name: "Radio".into()
        }]
    );
    let again = create(&stage, "Radio").await.unwrap_err();
    assert!(matches!(again, PackageError::PackageExists(_)), "{again}");
}

#[tokio::test(start_paused = true)]
async fn a_package_whose_reply_was_lost_is_there() {
    let stage = stage();
    stage.fake.trouble(Some(Trouble::After(2)));
    // The adapter repeats the call and is told that the name is taken.
    let lost = create(&stage, "Radio").await.unwrap_err();
    assert!(matches!(lost, PackageError::Cloud(_)), "{lost}");
    assert!(stage.fake.state().packages.contains_key("Radio"));
}

#[tokio::test(start_paused = true)]
async fn what_is_missing_is_named() {
    let stage = stage();
    fleet(&stage, 1).await;
    let reads = stage.fake.cloud().reads;
    let version = "9".parse().unwrap();
    let missing = catalog::show_version(&reads, &name("SedanVehicle"), &version).await;
    assert!(matches!(missing, Err(PackageError::NoVersion { .. })));
    let missing = catalog::show_version(&reads, &name("Radio"), &version).await;
    assert!(matches!(missing, Err(PackageError::NoPackage(_))));
    let missing = catalog::show(&reads, &name("Radio")).await;
    assert!(matches!(missing, Err(PackageError::NoPackage(_))));
}

#[tokio::test(start_paused = true)]
async fn a_failure_to_look_is_no_free_name() {
    let stage = stage();
    stage.fake.deny(&[Operation::GetPackage]);
    let denied = create(&stage, "Radio").await.unwrap_err();
    assert!(matches!(denied, PackageError::Cloud(_)), "{denied}");
    assert_eq!(stage.fake.state().packages.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_package_in_use_and_a_default_version_are_not_deleted() {
    let stage = stage();
    fleet(&stage, 1).await;
    let cloud = stage.fake.cloud();
    let (sedan, first) = (name("SedanVehicle"), "1.0.0".parse().unwrap());
    let used = catalog::check_deletion(&cloud.reads, &sedan).await;
    assert!(matches!(
        used,
        Err(PackageError::HasVersions { count: 2, .. })
    ));
    let used = catalog::delete(&cloud, &sedan).await;
    assert!(matches!(used, Err(PackageError::HasVersions { .. })));
    stage.fake.change(|state| {
        let package = state.packages.get_mut("SedanVehicle").unwrap();
        package.default_version = Some("1.0.0".parse().unwrap());
    });
    let default = catalog::check_version_deletion(&cloud.reads, &sedan, &first).await;
    assert!(matches!(default, Err(PackageError::IsDefault { .. })));
    let default = catalog::delete_version(&cloud, &sedan, &first).await;
    assert!(matches!(default, Err(PackageError::IsDefault { .. })));
    stage.fake.change(|state| {
        let package = state.packages.get_mut("SedanVehicle").unwrap();
        package.default_version = None;
    });
    for version in ["1.0.0", "1.1.0"] {
        let version = version.parse().unwrap();
        catalog::delete_version(&cloud, &sedan, &version)
            .await
            .unwrap();
    }
    catalog::delete(&cloud, &sedan).await.unwrap();
    assert!(!stage.fake.state().packages.contains_key("SedanVehicle"));
}

#[tokio::test(start_paused = true)]
async fn what_was_found_in_a_bill_of_materials_is_shown_once_it_was_looked_at() {
    let stage = stage();
    fleet(&stage, 1).await;
    let key = ("SedanVehicle".to_owned(), "1.0.0".to_owned());
    let result = SbomResult {
        file: "a.json".into(),
        valid: true,
        error: None,
    };
    stage.fake.change(|state| {
        let version = state.versions.get_mut(&key).unwrap();
        version.sbom = Some(fleet_core::port::packages::AttachedSbom {
            location: version.artifact.clone().unwrap(),
            status: Some(fleet_core::port::packages::SbomStatus::Succeeded),
        });
        state.sbom_results.insert(key, vec![result.clone()]);
    });
    let reads = stage.fake.cloud().reads;
    let (package, version) = (name("SedanVehicle"), "1.0.0".parse().unwrap());
    let shown = catalog::show_version(&reads, &package, &version)
        .await
        .unwrap();
    assert_eq!(shown.sbom, [result]);
    assert_eq!(shown.version.status, VersionStatus::Published);
    let without = "1.1.0".parse().unwrap();
    let shown = catalog::show_version(&reads, &package, &without)
        .await
        .unwrap();
    assert_eq!((shown.sbom.len(), shown.version.sbom), (0, None));
}

#[tokio::test(start_paused = true)]
async fn a_missing_thing_and_a_missing_shadow_are_told_apart() {
    let stage = stage();
    fleet(&stage, 2).await;
    let reads = stage.fake.cloud().reads;
    let first = "Vehicle-VIN-001".parse().unwrap();
    let reported = device::packages_of(&reads, &first).await.unwrap();
    assert_eq!(reported.len(), 1);
    assert_eq!(reported[0].version.as_deref(), Some("1.0.0"));
    assert!(reported[0].updated.is_some());
    stage.fake.change(|state| {
        state
            .shadows
            .retain(|(thing, _), _| thing != "Vehicle-VIN-001");
    });
    let none = device::packages_of(&reads, &first).await;
    assert!(matches!(none, Err(PackageError::NoPackageShadow(_))));
    let nobody = device::packages_of(&reads, &"nobody".parse().unwrap()).await;
    assert!(matches!(nobody, Err(PackageError::NoThing(_))));
}
