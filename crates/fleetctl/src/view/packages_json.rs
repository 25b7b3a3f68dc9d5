//! Software packages for programs: stable, whatever the language.

use std::collections::BTreeMap;

use fleet_core::account::{Arn, Place};
use fleet_core::name::{PackageName, ThingName, VersionName};
use fleet_core::plan::EndpointKind;
use fleet_core::port::packages::{
    ArtifactLocation, AttachedSbom, ListedPackage, PackageConfiguration, SbomResult, VersionStatus,
};
use fleet_ops::packages::PackageError;
use fleet_ops::packages::add_version::{AddVersionPlan, AddedVersion, NewVersion, Stored};
use fleet_ops::packages::catalog::{PackageWithVersions, VersionWithSbom};
use fleet_ops::packages::config::{Enabled, RoleOutcome};
use fleet_ops::packages::device::ReportedPackage;
use fleet_ops::packages::revert::RevertPlan;
use fleet_ops::provision::Planned;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};

/// A package that was made.
pub(crate) fn created(package: &PackageName, arn: &Arn) -> Value {
    json!({ "package": package, "arn": arn.as_str() })
}

/// A package or a version that was deleted.
pub(crate) fn deleted(package: &PackageName, version: Option<&VersionName>) -> Value {
    match version {
        Some(version) => json!({ "deleted": { "package": package, "version": version } }),
        None => json!({ "deleted": { "package": package } }),
    }
}

/// All packages.
pub(crate) fn listed(packages: &[ListedPackage]) -> Value {
    let packages = packages.iter();
    let packages =
        packages.map(|package| json!({ "package": package.name, "created": package.created }));
    json!({ "packages": packages.collect::<Vec<_>>() })
}

/// A package with its versions.
pub(crate) fn shown<'a>(shown: &'a PackageWithVersions, arn: &'a Arn) -> impl Serialize + 'a {
    #[derive(Serialize)]
    struct Version<'a> {
        version: &'a VersionName,
        status: VersionStatus,
        created: Option<Timestamp>,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        package: &'a PackageName,
        arn: &'a str,
        description: Option<&'a str>,
        default_version: Option<&'a VersionName>,
        created: Option<Timestamp>,
        versions: Vec<Version<'a>>,
    }
    let versions = shown.versions.iter();
    Document {
        package: &shown.package.name,
        arn: arn.as_str(),
        description: shown.package.description.as_deref(),
        default_version: shown.package.default_version.as_ref(),
        created: shown.package.created,
        versions: versions
            .map(|listed| Version {
                version: &listed.version,
                status: listed.status,
                created: listed.created,
            })
            .collect(),
    }
}

/// A version.
pub(crate) fn shown_version<'a>(
    package: &'a PackageName,
    version: &'a VersionName,
    shown: &'a VersionWithSbom,
    arn: &'a Arn,
) -> impl Serialize + 'a {
    #[derive(Serialize)]
    struct Document<'a> {
        package: &'a PackageName,
        version: &'a VersionName,
        arn: &'a str,
        status: VersionStatus,
        description: Option<&'a str>,
        created: Option<Timestamp>,
        attributes: &'a BTreeMap<String, String>,
        firmware: Option<&'a ArtifactLocation>,
        sbom: Option<&'a AttachedSbom>,
        sbom_files: &'a [SbomResult],
    }
    let there = &shown.version;
    Document {
        package,
        version,
        arn: arn.as_str(),
        status: there.status,
        description: there.description.as_deref(),
        created: there.created,
        attributes: &there.attributes,
        firmware: there.artifact.as_ref(),
        sbom: there.sbom.as_ref(),
        sbom_files: &shown.sbom,
    }
}

/// How the package configuration stands.
pub(crate) fn configuration(status: &PackageConfiguration) -> Value {
    let role = status.role.as_ref().map(Arn::as_str);
    json!({ "enabled": status.enabled, "role": role })
}

/// What turning it on did.
pub(crate) fn enabled(enabled: &Enabled) -> Value {
    match enabled {
        Enabled::OtherRole(role) => json!({
            "enabled": true, "changed": false, "role": role.as_str(), "role_outcome": "other",
        }),
        Enabled::Ours {
            role,
            outcome,
            before,
        } => {
            let (outcome, repairs) = match outcome {
                RoleOutcome::Created => ("created", &[][..]),
                RoleOutcome::Kept => ("kept", &[][..]),
                RoleOutcome::Repaired(repairs) => ("repaired", repairs.as_slice()),
            };
            json!({
                "enabled": true, "changed": !before, "role": role.as_str(),
                "role_outcome": outcome, "repairs": repairs,
            })
        }
    }
}

/// What turning it off did.
pub(crate) fn disabled(was_on: bool) -> Value {
    json!({ "enabled": false, "changed": was_on })
}

/// What a device reports.
pub(crate) fn device(thing: &ThingName, reported: &[ReportedPackage]) -> Value {
    json!({ "thing": thing, "packages": reported })
}

/// A device of which nothing can be shown.
pub(crate) fn missing_device(thing: &ThingName, error: &PackageError) -> Value {
    let missing = match error {
        PackageError::NoThing(_) => "thing",
        _ => "package-shadow",
    };
    json!({ "thing": thing, "missing": missing })
}

/// What adding a version would do.
pub(crate) fn add_version_plan<'a>(
    new: &'a NewVersion,
    plan: &'a AddVersionPlan,
) -> impl Serialize + 'a {
    #[derive(Serialize)]
    struct Document<'a> {
        package: &'a PackageName,
        version: &'a VersionName,
        account: &'a str,
        region: &'a str,
        bucket: &'a Planned,
        key: &'a str,
        bytes: u64,
        sbom_key: Option<&'a str>,
        resumes: bool,
        publish: bool,
    }
    Document {
        package: &new.package,
        version: &new.version,
        account: plan.place.account.as_str(),
        region: plan.place.region.as_str(),
        bucket: &plan.bucket,
        key: &plan.key,
        bytes: plan.bytes,
        sbom_key: plan.sbom_key.as_deref(),
        resumes: plan.resumes,
        publish: new.publish,
    }
}

/// What was added.
pub(crate) fn added(new: &NewVersion, added: &AddedVersion, arn: &Arn) -> Value {
    json!({
        "package": new.package,
        "version": new.version,
        "arn": arn.as_str(),
        "status": added.status,
        "firmware": stored(&added.firmware),
        "sbom": added.sbom.as_ref().map(stored),
    })
}

fn stored(stored: &Stored) -> Value {
    json!({
        "bucket": stored.location.bucket,
        "key": stored.location.key,
        "version_id": stored.location.version_id,
        "bytes": stored.bytes,
        "crc32": stored.crc32.map(|crc32| format!("{crc32:08x}")),
        "kept": stored.kept,
    })
}

/// What a revert would do.
pub(crate) fn revert_plan<'a>(
    plan: &'a RevertPlan,
    place: &'a Place,
    endpoint: EndpointKind,
) -> impl Serialize + 'a {
    #[derive(Serialize)]
    struct Document<'a> {
        endpoint: EndpointKind,
        account: &'a str,
        region: &'a str,
        #[serde(flatten)]
        plan: &'a RevertPlan,
    }
    Document {
        endpoint,
        account: place.account.as_str(),
        region: place.region.as_str(),
        plan,
    }
}
