//! Kind: software packages, once their versions are gone.

use async_trait::async_trait;
use fleet_core::identify::{Belonging, Facts, Location, Verdict};
use fleet_core::name::{PackageName, VersionName};
use fleet_core::port::packages::ListedPackage;

use super::kind::{Kind, ONLY_ALL};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts, made_at};
use crate::event::{Failure, Phase, Reason, ResourceKind};

const KIND: ResourceKind = ResourceKind::Package;
const VERSION: ResourceKind = ResourceKind::PackageVersion;

/// Software packages.
pub(super) struct Packages;

/// What a look at the catalog found.
#[derive(Debug, Default)]
pub(super) struct Catalog {
    pub(super) packages: Section,
    pub(super) versions: Section,
}

#[async_trait]
impl Kind for Packages {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::Packages
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[VERSION]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let found = scan.catalog.get_or_init(|| find(scan)).await;
        found.packages.clone()
    }

    async fn remove(&self, run: &Run<'_>) {
        let items = run.items(KIND);
        run.each(KIND, self.phase(), items, |item| async move {
            outcome(remove(run, item).await)
        })
        .await;
    }
}

/// Looks at all packages and all their versions.
pub(super) async fn find(scan: &Scan<'_>) -> Catalog {
    let mut found = Catalog::default();
    let (packages, listed) = scan
        .list(|from| scan.reads.packages.list_packages(from))
        .await;
    for package in packages {
        if scan.session.is_cancelled() {
            break;
        }
        look_at(scan, &package, &mut found).await;
    }
    found.packages = found.packages.noting(listed);
    found
}

async fn look_at(scan: &Scan<'_>, package: &ListedPackage, found: &mut Catalog) {
    let arn = scan.place.package(&package.name);
    let Some(tags) = scan.tags(&arn).await else {
        return;
    };
    let name = package.name.as_str();
    let owner = tags.map(|tags| tags.owner());
    let whose = facts(KIND, name, Location::Here);
    let verdict = scan.verdict(&mut found.packages, whose, owner);
    let all_go = versions_of(scan, package, &verdict, found).await;
    if verdict.is_ours() && !all_go {
        found.packages.keep(name, Reason::HoldsKept);
    } else {
        let made = made_at(package.created);
        found.packages.add(name, verdict, made);
    }
}

/// Looks at the versions of a package. Tells whether all of them go.
async fn versions_of(
    scan: &Scan<'_>,
    package: &ListedPackage,
    whose: &Verdict,
    found: &mut Catalog,
) -> bool {
    let (versions, listed) = scan
        .list(|from| {
            scan.reads
                .packages
                .list_package_versions(&package.name, from)
        })
        .await;
    let looks = scan
        .each(versions, |version| async move {
            let arn = scan.place.package_version(&package.name, &version.version);
            (scan.tags(&arn).await, version)
        })
        .await;
    let mut all_go = true;
    for (tags, version) in looks {
        let Some(tags) = tags else { continue };
        let owner = tags.map(|tags| tags.owner());
        let name = name_of(&package.name, &version.version);
        let belonging = match whose {
            Verdict::Ours(_) => Belonging::Ours(KIND, package.name.as_str()),
            Verdict::Keep(_) => Belonging::Nothing,
        };
        let facts = Facts {
            belonging,
            ..facts(VERSION, &name, Location::Here)
        };
        let verdict = scan.verdict(&mut found.versions, facts, owner);
        all_go &= verdict.is_ours();
        let made = made_at(version.created);
        found.versions.add(name, verdict, made);
    }
    if let Err(error) = listed
        && !error.is_not_found()
    {
        found.versions.fail(Failure::from(&error));
        return false;
    }
    all_go
}

/// How a version is named: `package@version`.
fn name_of(package: &PackageName, version: &VersionName) -> String {
    format!("{package}@{version}")
}

/// Whether a version whose tag does not say it is ours belongs to a package that is: the rule is
/// applied to the package once more.
pub(super) async fn still_belongs(run: &Run<'_>, package: &PackageName) -> Still<bool> {
    let arn = run.identifier.place().package(package);
    let still = facts(KIND, package.as_str(), Location::Here);
    match run.still_ours(still, &arn).await {
        Ok(()) => Ok(true),
        Err(Outcome::Spared(_)) => Ok(false),
        Err(other) => Err(other),
    }
}

async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let name: PackageName = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
    let there = needed(run.reads.packages.get_package(&name).await)?;
    run.same(item, &made_at(there.created))?;
    let arn = run.identifier.place().package(&name);
    let still = facts(KIND, name.as_str(), Location::Here);
    run.still_ours(still, &arn).await?;
    let deleted = run.writes.packages.delete_package(&name).await;
    Ok(Outcome::of(deleted))
}

/// The rule for a version: its own tag, then the package it belongs to.
pub(super) fn version_facts<'a>(name: &'a str, package: &'a str, belongs: bool) -> Facts<'a> {
    let belonging = if belongs {
        Belonging::Ours(KIND, package)
    } else {
        Belonging::Nothing
    };
    Facts {
        belonging,
        ..facts(VERSION, name, Location::Here)
    }
}
