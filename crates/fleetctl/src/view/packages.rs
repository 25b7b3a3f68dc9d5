//! Software packages as a text.

use fleet_core::account::Arn;
use fleet_core::name::{PackageName, ThingName, VersionName};
use fleet_core::port::packages::{
    ArtifactLocation, ListedPackage, PackageConfiguration, SbomStatus,
};
use fleet_ops::packages::add_version::{AddVersionPlan, AddedVersion, NewVersion, Stored};
use fleet_ops::packages::catalog::{PackageWithVersions, VersionWithSbom};
use fleet_ops::packages::config::{Enabled, RoleOutcome};
use fleet_ops::packages::device::ReportedPackage;
use fleet_ops::provision::Action;
use jiff::Timestamp;

use super::plan::joined;
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};
use crate::ui::words::wrap;
use crate::ui::{number, time};

const NONE: &str = "-";

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

fn facts(pairs: impl IntoIterator<Item = (&'static str, String)>) -> Vec<String> {
    let mut table = Table::plain(&[Align::Left, Align::Left]);
    for (name, fact) in pairs {
        table.row([name.to_owned(), fact]);
    }
    table.lines()
}

fn object(location: &ArtifactLocation) -> String {
    format!("s3://{}/{}", location.bucket, location.key)
}

/// All packages.
pub(crate) fn list(packages: &[ListedPackage], place: &str) -> Vec<String> {
    let count = text::counted(packages.len() as u64, "package", "packages");
    let mut lines = vec![titled(&count, place)];
    if packages.is_empty() {
        return lines;
    }
    let mut table = Table::new(&[("package", Align::Left), ("made", Align::Left)]);
    for package in packages {
        table.row([package.name.to_string(), made(package.created)]);
    }
    lines.extend(table.lines());
    lines
}

/// A package and its versions.
pub(crate) fn show(shown: &PackageWithVersions, arn: &Arn, place: &str) -> Vec<String> {
    let package = &shown.package;
    let mut lines = vec![titled(&format!("package {}", package.name), place)];
    let default = package.default_version.as_ref();
    lines.extend(facts([
        ("ARN", arn.to_string()),
        ("made", made(package.created)),
        (
            "default version",
            default.map_or_else(|| NONE.to_owned(), ToString::to_string),
        ),
        (
            "description",
            package
                .description
                .clone()
                .unwrap_or_else(|| NONE.to_owned()),
        ),
    ]));
    lines.push(String::new());
    if shown.versions.is_empty() {
        lines.push("  no versions yet".to_owned());
        return lines;
    }
    let mut table = Table::new(&[
        ("version", Align::Left),
        ("status", Align::Left),
        ("made", Align::Left),
    ]);
    for version in &shown.versions {
        table.row([
            version.version.to_string(),
            text::version_status(version.status).to_owned(),
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
    let mut lines = vec![titled(&format!("package {package}, version {name}"), place)];
    let mut all = vec![
        ("ARN", arn.to_string()),
        ("status", text::version_status(version.status).to_owned()),
        ("made", made(version.created)),
    ];
    match &version.artifact {
        Some(artifact) => {
            all.push(("firmware", object(artifact)));
            all.push(("object version", artifact.version_id.clone()));
        }
        None => all.push(("firmware", NONE.to_owned())),
    }
    if let Some(sbom) = &version.sbom {
        all.push(("SBOM", object(&sbom.location)));
        all.push(("SBOM check", sbom_status(sbom.status).to_owned()));
    }
    let description = version.description.clone();
    all.push((
        "description",
        description.unwrap_or_else(|| NONE.to_owned()),
    ));
    lines.extend(facts(all));
    if !version.attributes.is_empty() {
        lines.push(String::new());
        let mut table = Table::new(&[("attribute", Align::Left), ("value", Align::Left)]);
        for (key, value) in &version.attributes {
            table.row([key, value]);
        }
        lines.extend(table.lines());
    }
    if !shown.sbom.is_empty() {
        lines.push(String::new());
        let mut table = Table::new(&[("file of the SBOM", Align::Left), ("check", Align::Left)]);
        for result in &shown.sbom {
            let wrong = result.error.clone();
            let wrong = wrong.unwrap_or_else(|| "failed".to_owned());
            let check = if result.valid {
                "good".to_owned()
            } else {
                wrong
            };
            table.row([result.file.clone(), check]);
        }
        lines.extend(table.lines());
    }
    lines
}

fn sbom_status(status: Option<SbomStatus>) -> &'static str {
    match status {
        Some(SbomStatus::InProgress) => "in progress",
        Some(SbomStatus::Succeeded) => "succeeded",
        Some(SbomStatus::Failed) => "failed",
        None => "unknown",
    }
}

/// The package configuration, and what follows from it.
pub(crate) fn configuration(
    status: &PackageConfiguration,
    place: &str,
    width: usize,
) -> Vec<String> {
    let on = if status.enabled {
        "enabled"
    } else {
        "disabled"
    };
    let mut lines = vec![titled(&format!("package configuration {on}"), place)];
    let role = status.role.as_ref();
    let role = role.map_or_else(|| "not configured".to_owned(), ToString::to_string);
    lines.extend(facts([("role", role)]));
    let follows = if status.enabled {
        "When a job that deploys a package version succeeds on a device, AWS IoT Jobs writes the \
         version into the device's $package shadow, under this role."
    } else {
        "Jobs write no $package shadows: what devices report of packages does not follow what jobs \
         deploy."
    };
    lines.push(String::new());
    let wrapped = wrap(follows, width.saturating_sub(2)).into_iter();
    lines.extend(wrapped.map(|line| format!("  {line}")));
    lines
}

/// What turning it on did.
pub(crate) fn enabled(enabled: &Enabled) -> Vec<String> {
    match enabled {
        Enabled::OtherRole(role) => {
            vec![format!(
                "enabled before, with role {role}; nothing was changed"
            )]
        }
        Enabled::Ours {
            role,
            outcome,
            before,
        } => {
            let on = if *before { "enabled before" } else { "enabled" };
            let became = match outcome {
                RoleOutcome::Created => "which was made".to_owned(),
                RoleOutcome::Kept => "which was there".to_owned(),
                RoleOutcome::Repaired(repairs) => {
                    let repairs = repairs.iter().map(|repair| text::repair(*repair));
                    format!("which was put right: {}", joined(repairs))
                }
            };
            vec![format!("{on}, with a role {became}"), format!("  {role}")]
        }
    }
}

/// What a device reports.
pub(crate) fn device(thing: &ThingName, reported: &[ReportedPackage]) -> Vec<String> {
    let mut lines = vec![paint(style::HEAD, thing.as_str())];
    if reported.is_empty() {
        lines.push("  reports no packages".to_owned());
        return lines;
    }
    let mut table = Table::new(&[
        ("package", Align::Left),
        ("version", Align::Left),
        ("last updated", Align::Left),
        ("attributes", Align::Left),
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
    let title = format!("add version {} to package {}", new.version, new.package);
    let bucket = match &plan.bucket.action {
        Action::Create => " (is made, with versioning)".to_owned(),
        Action::Repair { repairs } => {
            let repairs = repairs.iter().map(|repair| text::repair(*repair));
            format!(" ({})", joined(repairs))
        }
        Action::Keep | Action::Unread { .. } | Action::Conflict { .. } => String::new(),
    };
    let size = number::bytes(plan.bytes);
    let sample = if new.firmware.is_none() {
        ", the sample"
    } else {
        ""
    };
    let mut all = vec![
        ("bucket", format!("{}{bucket}", plan.bucket.name)),
        ("firmware", format!("{} ({size}{sample})", plan.key)),
    ];
    if let Some(key) = &plan.sbom_key {
        all.push(("SBOM", key.clone()));
    }
    let then = match (plan.resumes, new.publish) {
        (false, true) => "made and published",
        (true, true) => "the draft that is there is finished and published",
        (false, false) => "made as a draft",
        (true, false) => "the draft that is there is finished and stays a draft",
    };
    all.push(("version", then.to_owned()));
    let mut lines = vec![titled(&title, place)];
    lines.extend(facts(all));
    lines
}

/// What was added.
pub(crate) fn added(new: &NewVersion, added: &AddedVersion, arn: &Arn, place: &str) -> Vec<String> {
    let title = format!(
        "✓ version {} of package {}, {}",
        new.version,
        new.package,
        text::version_status(added.status)
    );
    let mut all = vec![("ARN", arn.to_string())];
    stored(
        &mut all,
        ["firmware", "object version", ""],
        &added.firmware,
    );
    if let Some(sbom) = &added.sbom {
        stored(&mut all, ["SBOM", "object version", ""], sbom);
    }
    let mut lines = vec![
        paint(style::GOOD, title),
        format!("  {}", paint(style::DIM, place)),
    ];
    lines.extend(facts(all));
    lines
}

fn stored(all: &mut Vec<(&'static str, String)>, names: [&'static str; 3], stored: &Stored) {
    let [name, version, rest] = names;
    all.push((name, object(&stored.location)));
    all.push((version, stored.location.version_id.clone()));
    let mut said = vec![number::bytes(stored.bytes)];
    said.extend(
        stored
            .crc32
            .map(|crc32| format!("CRC-32 {crc32:08x}, checked by S3")),
    );
    if stored.kept {
        said.push("was there already".to_owned());
    }
    all.push((rest, said.join(", ")));
}
