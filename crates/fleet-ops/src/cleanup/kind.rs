//! The registry of kinds: what a cleanup looks for, and what has to go before what.

use async_trait::async_trait;

use super::buckets::Buckets;
use super::certificates::{Attachments, Certificates};
use super::commands::Commands;
use super::dynamic_groups::DynamicGroups;
use super::indexing::Indexing;
use super::iot_policies::IotPolicies;
use super::jobs::Jobs;
use super::package_configuration::PackageConfigurations;
use super::package_versions::PackageVersions;
use super::packages::Packages;
use super::plan::Section;
use super::request::Scope;
use super::roles::Roles;
use super::run::Run;
use super::scan::Scan;
use super::thing_groups::ThingGroups;
use super::thing_types::ThingTypes;
use super::things::Things;
use crate::event::{Phase, ResourceKind};

/// A kind of resource that a cleanup deletes.
#[async_trait]
pub(super) trait Kind: Sync {
    /// Which.
    fn kind(&self) -> ResourceKind;

    /// The part of the work it is.
    fn phase(&self) -> Phase;

    /// The scopes that it is in.
    fn scopes(&self) -> &'static [Scope];

    /// The kinds that have to be gone before it.
    fn after(&self) -> &'static [ResourceKind];

    /// Whether its removal begins at once and heeds [`after`](Kind::after) item by item.
    fn begins_at_once(&self) -> bool {
        false
    }

    /// Looks at all of them and says which are ours. Changes nothing.
    async fn find(&self, scan: &Scan<'_>) -> Section;

    /// What can begin before the others are gone.
    async fn prepare(&self, _run: &Run<'_>) {}

    /// Deletes those of the plan that are still ours.
    async fn remove(&self, run: &Run<'_>);
}

/// Every kind, in the order in which a plan lists them. A kind comes after those that
/// [finding](Kind::find) it needs.
pub(super) const KINDS: &[&dyn Kind] = &[
    &Jobs,
    &Commands,
    &DynamicGroups,
    &ThingGroups,
    &Things,
    &Attachments,
    &Certificates,
    &IotPolicies,
    &ThingTypes,
    &PackageVersions,
    &Packages,
    &Buckets,
    &PackageConfigurations,
    &Roles,
    &Indexing,
];

/// What is in every scope that has things.
pub(super) const WITH_THINGS: &[Scope] = &[Scope::All, Scope::Things];
/// What is in every scope that has groups.
pub(super) const WITH_GROUPS: &[Scope] = &[Scope::All, Scope::Groups];
/// What goes only with everything.
pub(super) const ONLY_ALL: &[Scope] = &[Scope::All];

/// The kinds in a scope, in the order of the plan.
pub(super) fn in_scope(scope: Scope) -> impl Iterator<Item = ResourceKind> {
    of_scope(scope).map(Kind::kind)
}

pub(super) fn of_scope(scope: Scope) -> impl Iterator<Item = &'static dyn Kind> {
    KINDS
        .iter()
        .copied()
        .filter(move |kind| kind.scopes().contains(&scope))
}

/// The kinds in a scope in an order in which each comes after those that have to be gone before it.
pub(super) fn in_order(scope: Scope) -> Vec<&'static dyn Kind> {
    let mut waiting: Vec<_> = of_scope(scope).collect();
    let mut ordered: Vec<&'static dyn Kind> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let ready = waiting.iter().position(|kind| {
            let mut after = kind.after().iter();
            after.all(|earlier| waiting.iter().all(|other| other.kind() != *earlier))
        });
        // A test holds that there is no circle.
        ordered.push(waiting.remove(ready.unwrap_or(0)));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_kind_is_listed_once() {
        let kinds: BTreeSet<_> = KINDS.iter().map(|kind| kind.kind()).collect();
        assert_eq!(kinds.len(), KINDS.len());
    }

    #[test]
    fn no_kind_waits_for_itself_through_others() {
        for scope in Scope::ALL {
            let mut gone = BTreeSet::new();
            for kind in in_order(scope) {
                for earlier in kind.after() {
                    let listed = in_scope(scope).any(|kind| kind == *earlier);
                    assert!(!listed || gone.contains(earlier), "{:?}", kind.kind());
                }
                gone.insert(kind.kind());
            }
        }
    }
}
