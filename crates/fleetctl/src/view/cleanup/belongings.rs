//! What goes with each thing of a plan: its shadows, and the certificates attached to it.

use fleet_core::name::ThingName;
use fleet_ops::cleanup::{CleanupPlan, Item, PlannedThing};
use fleet_ops::event::ResourceKind;

use crate::lang::say;
use crate::text;

/// Which certificates belong to which thing.
pub(super) struct Belongings<'a> {
    /// Pairs of a thing and a certificate that is deleted, in order.
    certificates: Vec<(&'a str, &'a str)>,
    /// Pairs of a thing and a certificate that others use too, in order.
    shared: Vec<(&'a str, &'a str)>,
}

/// What goes with one thing, in words.
pub(super) struct Belonging {
    pub(super) deleted: Vec<String>,
    /// Certificates that are detached and stay.
    pub(super) shared: Vec<String>,
}

impl Belonging {
    pub(super) fn is_empty(&self) -> bool {
        self.deleted.is_empty() && self.shared.is_empty()
    }
}

impl<'a> Belongings<'a> {
    pub(super) fn of(plan: &'a CleanupPlan) -> Belongings<'a> {
        Belongings {
            certificates: pairs(plan, ResourceKind::Certificate),
            shared: pairs(plan, ResourceKind::Attachment),
        }
    }

    /// What goes with a thing.
    pub(super) fn with(&self, name: &ThingName, thing: &PlannedThing) -> Belonging {
        let classic = thing
            .classic_shadow
            .then(|| say!("cleanup-plan-classic-shadow"));
        let package = thing
            .package_shadow
            .then(|| say!("cleanup-plan-shadow", shadow = "$package"));
        let named = thing.named_shadows.iter();
        let mut deleted: Vec<String> = classic.into_iter().chain(package).collect();
        deleted
            .extend(named.map(|shadow| say!("cleanup-plan-shadow", shadow = shadow.to_string())));
        deleted.extend(of(&self.certificates, name));
        Belonging {
            deleted,
            shared: of(&self.shared, name).collect(),
        }
    }

    /// How many certificates go with a thing of the plan, and those that go with none.
    pub(super) fn split<'i>(plan: &CleanupPlan, items: &'i [Item]) -> (u64, Vec<&'i Item>) {
        let is_with = |item: &&Item| {
            let mut things = item.ties.iter().filter_map(|name| name.parse().ok());
            things.any(|name: ThingName| plan.things.contains(&name))
        };
        let (with, without): (Vec<_>, Vec<_>) = items.iter().partition(is_with);
        (with.len() as u64, without)
    }
}

/// The things that resources of a kind are tied to, each with the resource.
fn pairs(plan: &CleanupPlan, kind: ResourceKind) -> Vec<(&str, &str)> {
    let items = plan.section(kind).map_or(&[][..], |section| &section.items);
    let mut pairs: Vec<_> = items
        .iter()
        .flat_map(|item| item.ties.iter().map(|thing| (thing.as_str(), &*item.name)))
        .collect();
    pairs.sort_unstable();
    pairs
}

fn of(pairs: &[(&str, &str)], name: &ThingName) -> impl Iterator<Item = String> {
    let from = pairs.partition_point(|(of, _)| *of < name.as_str());
    let with = pairs.iter().skip(from);
    with.take_while(move |(of, _)| *of == name.as_str())
        .map(|(_, id)| text::named(ResourceKind::Certificate, id))
}
