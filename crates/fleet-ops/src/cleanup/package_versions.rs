//! Kind: package versions; a package's default is unset before it goes.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use fleet_core::name::{PackageName, VersionName};

use super::kind::{Kind, ONLY_ALL};
use super::packages::{self, still_belongs, version_facts};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, made_at};
use crate::event::{Phase, Reason, ResourceKind};

const KIND: ResourceKind = ResourceKind::PackageVersion;

/// Package versions. They are found together with their packages.
pub(super) struct PackageVersions;

#[async_trait]
impl Kind for PackageVersions {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::PackageVersions
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::Job]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let found = scan.catalog.get_or_init(|| packages::find(scan)).await;
        found.versions.clone()
    }

    async fn remove(&self, run: &Run<'_>) {
        let items = run.items(KIND);
        let packages: BTreeSet<PackageName> = items
            .iter()
            .filter_map(parse)
            .map(|(package, _)| package)
            .collect();
        let mut belongs = BTreeMap::new();
        for package in packages {
            let whose = Whose::look(run, &package).await;
            belongs.insert(package, whose);
        }
        let belongs = &belongs;
        run.each(KIND, self.phase(), items, |item| async move {
            outcome(remove(run, item, belongs).await)
        })
        .await;
    }
}

fn parse(item: &Item) -> Option<(PackageName, VersionName)> {
    let (package, version) = item.name.split_once('@')?;
    Some((package.parse().ok()?, version.parse().ok()?))
}

/// What the package of some versions says about them.
struct Whose {
    /// Whether it is ours, where that could be read.
    ours: Option<bool>,
    default: Option<VersionName>,
}

impl Whose {
    async fn look(run: &Run<'_>, package: &PackageName) -> Self {
        let ours = still_belongs(run, package).await.ok();
        let there = run.reads.packages.get_package(package).await.ok();
        Self {
            ours,
            default: there.and_then(|package| package.default_version),
        }
    }
}

async fn remove(
    run: &Run<'_>,
    item: &Item,
    belongs: &BTreeMap<PackageName, Whose>,
) -> Still<Outcome> {
    let (package, version) = parse(item).ok_or(Outcome::Spared(Reason::Changed))?;
    let whose = belongs.get(&package).ok_or(Outcome::NotTried)?;
    let packages = &run.reads.packages;
    let there = needed(packages.get_package_version(&package, &version).await)?;
    run.same(item, &made_at(there.created))?;
    let arn = run.identifier.place().package_version(&package, &version);
    let facts = version_facts(&item.name, package.as_str(), whose.ours.unwrap_or_default());
    run.still_ours(facts, &arn).await?;
    if whose.default.as_ref() == Some(&version) {
        needed(run.writes.packages.unset_default_version(&package).await)?;
    }
    let writes = &run.writes.packages;
    Ok(Outcome::of(
        writes.delete_package_version(&package, &version).await,
    ))
}
