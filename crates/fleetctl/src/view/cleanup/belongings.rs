//! What goes with each thing of a plan: its shadows, and the certificates attached to it.

use fleet_core::name::ThingName;
use fleet_ops::cleanup::{CleanupPlan, Item, PlannedThing};

/// Which certificates are deleted with which thing.
pub(super) struct Belongings<'a> {
    /// Pairs of a thing and a certificate, in order.
    certificates: Vec<(&'a str, &'a str)>,
}

impl<'a> Belongings<'a> {
    pub(super) fn of(plan: &'a CleanupPlan) -> Belongings<'a> {
        let mut certificates: Vec<_> = plan
            .certificates()
            .flat_map(|item| item.ties.iter().map(|thing| (thing.as_str(), &*item.name)))
            .collect();
        certificates.sort_unstable();
        Belongings { certificates }
    }

    /// What goes with a thing, each in words.
    pub(super) fn with(&self, name: &ThingName, thing: &PlannedThing) -> Vec<String> {
        let classic = thing.classic_shadow.then(|| "classic shadow".to_owned());
        let package = thing.package_shadow.then(|| "$package shadow".to_owned());
        let named = thing.named_shadows.iter();
        let from = self
            .certificates
            .partition_point(|(of, _)| *of < name.as_str());
        let certificates = self.certificates.iter().skip(from);
        let certificates = certificates.take_while(|(of, _)| *of == name.as_str());
        let mut all: Vec<String> = classic.into_iter().chain(package).collect();
        all.extend(named.map(|shadow| format!("{shadow} shadow")));
        all.extend(certificates.map(|(_, id)| format!("certificate {id}")));
        all
    }

    /// How many certificates go with a thing of the plan, and those that go with none.
    pub(super) fn split(plan: &CleanupPlan, items: &'a [Item]) -> (u64, Vec<&'a Item>) {
        let is_with = |item: &&Item| {
            let mut things = item.ties.iter().filter_map(|name| name.parse().ok());
            things.any(|name: ThingName| plan.things.contains(&name))
        };
        let (with, without): (Vec<_>, Vec<_>) = items.iter().partition(is_with);
        (with.len() as u64, without)
    }
}
