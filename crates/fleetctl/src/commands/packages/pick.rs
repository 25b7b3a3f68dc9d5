//! Which package or version is meant: the one that was named, or one picked from a list.

use fleet_core::name::{PackageName, VersionName};
use fleet_core::port::packages::{ListedPackage, ListedVersion, VersionStatus};
use fleet_ops::packages::catalog;

use super::Work;
use crate::commands::pick::{self, asked};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::pick::{Choice, Whole};
use crate::view::packages as view;

/// Ends the command before it looks at anything where no package was named and nobody can pick one.
pub(super) fn check(context: &Context, package: Option<&PackageName>) -> Outcome {
    let hint = say!("packages-not-named-hint");
    pick::check(context, package.is_some(), "PACKAGE", &hint)
}

/// The same where a package and a version of it are needed.
pub(super) fn check_both(
    context: &Context,
    package: Option<&PackageName>,
    version: Option<&VersionName>,
) -> Outcome {
    check(context, package)?;
    let hint = say!("packages-version-not-named-hint");
    pick::check(context, version.is_some(), "VERSION", &hint)
}

/// The package that was named, or one that is picked.
pub(super) async fn package(work: &Work<'_>, named: Option<&PackageName>) -> Outcome<PackageName> {
    if let Some(named) = named {
        return Ok(named.clone());
    }
    let packages = catalog::list(work.reads()).await?;
    if packages.is_empty() {
        let error = CommandError::new(Kind::Resource, say!("packages-none"));
        return Err(error.hint(say!("packages-none-hint")));
    }
    let picked = among(work, packages).await?;
    work.context.answers.word(&picked);
    Ok(picked)
}

/// One of these packages, the newest first.
pub(super) async fn among(
    work: &Work<'_>,
    mut packages: Vec<ListedPackage>,
) -> Outcome<PackageName> {
    packages.sort_by(|a, b| (b.created, &a.name).cmp(&(a.created, &b.name)));
    let choices = packages.into_iter().map(|package| Choice {
        cells: view::offered(&package),
        value: package.name,
        below: None,
    });
    let (title, prompt) = (
        say!("packages-pick", place = work.place()),
        say!("packages-pick-prompt"),
    );
    let read = |answer: &str| answer.parse().map_err(CommandError::usage);
    asked(work, &title, &prompt)
        .one(&mut Whole::new(choices), read)
        .await
}

/// The version that was named, or one that is picked.
pub(super) async fn version(
    work: &Work<'_>,
    package: &PackageName,
    named: Option<&VersionName>,
) -> Outcome<VersionName> {
    if let Some(named) = named {
        return Ok(named.clone());
    }
    let versions = catalog::show(work.reads(), package).await?.versions;
    let picked = among_versions(work, package, versions).await?;
    work.context.answers.word(&picked);
    Ok(picked)
}

/// One of the published versions.
pub(super) async fn published(work: &Work<'_>, package: &PackageName) -> Outcome<VersionName> {
    let mut versions = catalog::show(work.reads(), package).await?.versions;
    versions.retain(|version| version.status == VersionStatus::Published);
    among_versions(work, package, versions).await
}

/// One of these versions, the newest first.
pub(super) async fn among_versions(
    work: &Work<'_>,
    package: &PackageName,
    mut versions: Vec<ListedVersion>,
) -> Outcome<VersionName> {
    let package = package.as_str();
    if versions.is_empty() {
        let message = say!("packages-version-none", package);
        return Err(CommandError::new(Kind::Resource, message));
    }
    versions.sort_by(|a, b| (b.created, &b.version).cmp(&(a.created, &a.version)));
    let choices = versions.into_iter().map(|version| Choice {
        cells: view::offered_version(&version),
        value: version.version,
        below: None,
    });
    let (title, prompt) = (
        say!("packages-pick-version", package, place = work.place()),
        say!("packages-pick-version-prompt"),
    );
    let read = |answer: &str| answer.parse().map_err(CommandError::usage);
    asked(work, &title, &prompt)
        .one(&mut Whole::new(choices), read)
        .await
}
