//! Software packages as a text.

use fleet_core::account::Arn;
use fleet_core::name::{PackageName, ThingName, VersionName};
use fleet_core::port::packages::{
    ArtifactLocation, ListedPackage, ListedVersion, PackageConfiguration, SbomResult, SbomStatus,
};
use fleet_ops::packages::add_version::{AddVersionPlan, AddedVersion, NewVersion, Stored};
use fleet_ops::packages::catalog::{PackageWithVersions, VersionWithSbom};
use fleet_ops::packages::config::{Enabled, RoleOutcome};
use fleet_ops::packages::device::ReportedPackage;
use fleet_ops::provision::Action;
use jiff::Timestamp;

use super::plan::joined;
use crate::lang::say;
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};
use crate::ui::words::wrap;
use crate::ui::{number, time};

const NONE: &str = "-";

// Names of AWS, the same in every language.
const ARN: &str = "ARN";
const SBOM: &str = "SBOM";

fn titled(title: &str, place: &str) -> String {
    format!(
        "{}  {}",
        paint(style::HEAD, title),
        paint(style::DIM, place)
    )
}

fn made(at: Option<Timestamp>) -> String {
    at.map_or_else(|| NONE.to_owned(), time::moment)
}

/// A fact with its name.
type Fact = (String, String);

fn facts(pairs: impl IntoIterator<Item = Fact>) -> Vec<String> {
    let mut table = Table::plain(&[Align::Left, Align::Left]);
    for (name, fact) in pairs {
        table.row([name, fact]);
    }
    table.lines()
}

fn object(location: &ArtifactLocation) -> String {
    format!("s3://{}/{}", location.bucket, location.key)
}

/// All packages.
pub(crate) fn list(packages: &[ListedPackage], place: &str) -> Vec<String> {
    let title = say!("packages-title-list", count = packages.len());
    let mut lines = vec![titled(&title, place)];
    if packages.is_empty() {
        return lines;
    }
    let mut table = Table::new(&[
        (&say!("packages-head-package"), Align::Left),
        (&say!("packages-head-made"), Align::Left),
    ]);
    for package in packages {
        table.row([package.name.to_string(), made(package.created)]);
    }
    lines.extend(table.lines());
    lines
}

/// A package and its versions.
pub(crate) fn show(shown: &PackageWithVersions, arn: &Arn, place: &str) -> Vec<String> {
    let package = &shown.package;
    let title = say!("packages-title-package", package = package.name.as_str());
    let mut lines = vec![titled(&title, place)];
    let default = package.default_version.as_ref();
    let none = || NONE.to_owned();
    let description = package.description.clone();
    lines.extend(facts([
        (ARN.to_owned(), arn.to_string()),
        (say!("packages-label-made"), made(package.created)),
        (
            say!("packages-label-default-version"),
            default.map_or_else(none, ToString::to_string),
        ),
        (
            say!("packages-label-description"),
            description.unwrap_or_else(none),
        ),
    ]));
    lines.push(String::new());
    if shown.versions.is_empty() {
        lines.push(format!("  {}", say!("packages-no-versions")));
        return lines;
    }
    let mut table = Table::new(&[
        (&say!("packages-head-version"), Align::Left),
        (&say!("packages-head-status"), Align::Left),
        (&say!("packages-head-made"), Align::Left),
    ]);
    for version in &shown.versions {
        table.row([
            version.version.to_string(),
            text::version_status(version.status),
            made(version.created),
        ]);
    }
    lines.extend(table.lines());
    lines
}

/// A version.
pub(crate) fn show_version(
    package: &PackageName,
    name: &VersionName,
    shown: &VersionWithSbom,
    arn: &Arn,
    place: &str,
) -> Vec<String> {
    let version = &shown.version;
    let title = say!(
        "packages-title-version",
        package = package.as_str(),
        version = name.as_str()
    );
    let mut lines = vec![titled(&title, place)];
    let mut all = vec![
        (ARN.to_owned(), arn.to_string()),
        (
            say!("packages-label-status"),
            text::version_status(version.status),
        ),
        (say!("packages-label-made"), made(version.created)),
    ];
    let firmware = say!("packages-label-firmware");
    match &version.artifact {
        Some(artifact) => {
            all.push((firmware, object(artifact)));
            let version = artifact.version_id.clone();
            all.push((say!("packages-label-object-version"), version));
        }
        None => all.push((firmware, NONE.to_owned())),
    }
    if let Some(sbom) = &version.sbom {
        all.push((SBOM.to_owned(), object(&sbom.location)));
        let status = sbom_status(sbom.status);
        all.push((say!("packages-label-sbom-check"), status));
    }
    let description = version.description.clone();
    let description = description.unwrap_or_else(|| NONE.to_owned());
    all.push((say!("packages-label-description"), description));
    lines.extend(facts(all));
    if !version.attributes.is_empty() {
        lines.push(String::new());
        let mut table = Table::new(&[
            (&say!("packages-head-attribute"), Align::Left),
            (&say!("packages-head-value"), Align::Left),
        ]);
        for (key, value) in &version.attributes {
            table.row([key, value]);
        }
        lines.extend(table.lines());
    }
    lines.extend(sbom_files(&shown.sbom));
    lines
}

fn sbom_files(results: &[SbomResult]) -> Vec<String> {
    if results.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(&[
        (&say!("packages-head-sbom-file"), Align::Left),
        (&say!("packages-head-sbom-check"), Align::Left),
    ]);
    for result in results {
        let wrong = result.error.clone();
        let check = match result.valid {
            true => say!("packages-sbom-file-good"),
            false => wrong.unwrap_or_else(|| say!("packages-sbom-file-failed")),
        };
        table.row([result.file.clone(), check]);
    }
    std::iter::once(String::new())
        .chain(table.lines())
        .collect()
}

fn sbom_status(status: Option<SbomStatus>) -> String {
    match status {
        Some(SbomStatus::InProgress) => say!("packages-sbom-in-progress"),
        Some(SbomStatus::Succeeded) => say!("packages-sbom-succeeded"),
        Some(SbomStatus::Failed) => say!("packages-sbom-failed"),
        None => say!("packages-sbom-unknown"),
    }
}

/// The package configuration, and what follows from it.
pub(crate) fn configuration(
    status: &PackageConfiguration,
    place: &str,
    width: usize,
) -> Vec<String> {
    let (title, follows) = match status.enabled {
        true => (
            say!("packages-config-enabled"),
            say!("packages-config-enabled-follows"),
        ),
        false => (
            say!("packages-config-disabled"),
            say!("packages-config-disabled-follows"),
        ),
    };
    let mut lines = vec![titled(&title, place)];
    let role = status.role.as_ref();
    let role = role.map_or_else(|| say!("packages-config-no-role"), ToString::to_string);
    lines.extend(facts([(say!("packages-label-role"), role)]));
    lines.push(String::new());
    let wrapped = wrap(&follows, width.saturating_sub(2)).into_iter();
    lines.extend(wrapped.map(|line| format!("  {line}")));
    lines
}

/// What turning it on did.
pub(crate) fn enabled(enabled: &Enabled) -> Vec<String> {
    match enabled {
        Enabled::OtherRole(role) => {
            vec![say!("packages-enabled-other-role", role = role.to_string())]
        }
        Enabled::Ours {
            role,
            outcome,
            before,
        } => vec![with_role(outcome, *before), format!("  {role}")],
    }
}

fn with_role(outcome: &RoleOutcome, before: bool) -> String {
    match (outcome, before) {
        (RoleOutcome::Created, false) => say!("packages-enabled-role-made"),
        (RoleOutcome::Created, true) => say!("packages-enabled-before-role-made"),
        (RoleOutcome::Kept, false) => say!("packages-enabled-role-kept"),
        (RoleOutcome::Kept, true) => say!("packages-enabled-before-role-kept"),
        (RoleOutcome::Repaired(repairs), before) => {
            let repairs = joined(repairs.iter().map(|repair| text::repair(*repair)));
            match before {
                false => say!("packages-enabled-role-repaired", repairs),
                true => say!("packages-enabled-before-role-repaired", repairs),
            }
        }
    }
}

/// What a device reports.
pub(crate) fn device(thing: &ThingName, reported: &[ReportedPackage]) -> Vec<String> {
    let mut lines = vec![paint(style::HEAD, thing.as_str())];
    if reported.is_empty() {
        lines.push(format!("  {}", say!("packages-device-reports-none")));
        return lines;
    }
    let mut table = Table::new(&[
        (&say!("packages-head-package"), Align::Left),
        (&say!("packages-head-version"), Align::Left),
        (&say!("packages-head-updated"), Align::Left),
        (&say!("packages-head-attributes"), Align::Left),
    ]);
    for said in reported {
        let attributes = said.attributes.iter();
        let attributes = attributes.map(|(key, value)| match value.as_str() {
            Some(text) => format!("{key}={text}"),
            None => format!("{key}={value}"),
        });
        let attributes = joined(attributes);
        table.row([
            said.package.clone(),
            said.version.clone().unwrap_or_else(|| NONE.to_owned()),
            made(said.updated),
            if attributes.is_empty() {
                NONE.to_owned()
            } else {
                attributes
            },
        ]);
    }
    lines.extend(table.lines());
    lines
}

/// What adding a version would do.
pub(crate) fn add_version_plan(
    new: &NewVersion,
    plan: &AddVersionPlan,
    place: &str,
) -> Vec<String> {
    let title = say!(
        "packages-title-add-version",
        package = new.package.as_str(),
        version = new.version.as_str()
    );
    let bucket = plan.bucket.name.as_str();
    let bucket = match &plan.bucket.action {
        Action::Create => say!("packages-bucket-to-make", bucket),
        Action::Repair { repairs } => {
            let repairs = repairs.iter().map(|repair| text::repair(*repair));
            format!("{bucket} ({})", joined(repairs))
        }
        Action::Keep | Action::Unread { .. } | Action::Conflict { .. } => bucket.to_owned(),
    };
    let (key, size) = (plan.key.as_str(), number::bytes(plan.bytes));
    let firmware = match new.firmware {
        Some(_) => format!("{key} ({size})"),
        None => say!("packages-firmware-sample", key, size),
    };
    let mut all = vec![
        (say!("packages-label-bucket"), bucket),
        (say!("packages-label-firmware"), firmware),
    ];
    if let Some(key) = &plan.sbom_key {
        all.push((SBOM.to_owned(), key.clone()));
    }
    let then = match (plan.resumes, new.publish) {
        (false, true) => say!("packages-then-published"),
        (true, true) => say!("packages-then-draft-published"),
        (false, false) => say!("packages-then-draft"),
        (true, false) => say!("packages-then-draft-finished"),
    };
    all.push((say!("packages-label-version"), then));
    let mut lines = vec![titled(&title, place)];
    lines.extend(facts(all));
    lines
}

/// What was added.
pub(crate) fn added(new: &NewVersion, added: &AddedVersion, arn: &Arn, place: &str) -> Vec<String> {
    let said = say!(
        "packages-added",
        package = new.package.as_str(),
        version = new.version.as_str(),
        status = text::version_status(added.status)
    );
    let mut all = vec![(ARN.to_owned(), arn.to_string())];
    all.extend(stored(say!("packages-label-firmware"), &added.firmware));
    if let Some(sbom) = &added.sbom {
        all.extend(stored(SBOM.to_owned(), sbom));
    }
    let mut lines = vec![
        paint(style::GOOD, format!("✓ {said}")),
        format!("  {}", paint(style::DIM, place)),
    ];
    lines.extend(facts(all));
    lines
}

fn stored(name: String, stored: &Stored) -> [Fact; 3] {
    let mut said = vec![number::bytes(stored.bytes)];
    if let Some(crc32) = stored.crc32 {
        let sum = format!("{crc32:08x}");
        said.push(say!("packages-stored-checked", sum));
    }
    if stored.kept {
        said.push(say!("packages-stored-kept"));
    }
    let version = stored.location.version_id.clone();
    [
        (name, object(&stored.location)),
        (say!("packages-label-object-version"), version),
        (String::new(), said.join(", ")),
    ]
}

/// A package to pick: its name, when it was made.
pub(crate) fn offered(package: &ListedPackage) -> Vec<String> {
    vec![package.name.to_string(), made(package.created)]
}

/// A version to pick: its name, its status, when it was made.
pub(crate) fn offered_version(version: &ListedVersion) -> Vec<String> {
    vec![
        version.version.to_string(),
        text::version_status(version.status),
        made(version.created),
    ]
}
