//! What happens to an account between plan and apply, and what may be gone from it afterwards.

use rand::RngExt;
use rand::seq::IndexedRandom;

use super::filling::Inventory;
use super::oracle::Tagged;
use super::*;

impl Inventory {
    /// Something changes between plan and apply: what it happens to is no longer ours to delete.
    pub(super) fn change(&mut self) {
        for _ in 0..self.rng.random_range(0..3) {
            let all: Vec<_> = self.ours.iter().cloned().collect();
            let Some((kind, name)) = all.choose(&mut self.rng).cloned() else {
                return;
            };
            self.change_one(kind, &name);
        }
    }

    pub(super) fn change_one(&mut self, kind: ResourceKind, name: &str) {
        let place = self.place.clone();
        let key = (kind, name.to_owned());
        let retag = |state: &mut State, arn: &Arn| {
            state
                .tags
                .insert(arn.to_string(), Tagged::SomebodyElses.tags());
        };
        let later: jiff::Timestamp = "2026-03-07T11:00:00Z".parse().unwrap();
        let anew: bool = self.rng.random();
        let fake = &self.stage.fake;
        match kind {
            ResourceKind::Thing => fake.change(|state| {
                let thing = state.things.get_mut(name).unwrap();
                thing.attributes.insert("owner".into(), "them".into());
            }),
            ResourceKind::ThingType => fake.change(|state| match anew {
                true => state.types.get_mut(name).unwrap().created = Some(later),
                false => retag(state, &place.thing_type(&name.parse().unwrap())),
            }),
            ResourceKind::ThingGroup | ResourceKind::DynamicGroup => {
                fake.change(|state| match anew {
                    true => state.groups.get_mut(name).unwrap().id = "anew".into(),
                    false => retag(state, &place.thing_group(&name.parse().unwrap())),
                })
            }
            ResourceKind::Job => fake.change(|state| match anew {
                true => state.jobs.get_mut(name).unwrap().job.created = Some(later),
                false => retag(state, &place.job(name)),
            }),
            ResourceKind::Command => fake.change(|state| match anew {
                true => {
                    let there = state.commands.there.get_mut(name).unwrap();
                    there.command.created = Some(later);
                }
                false => retag(state, &place.command(name)),
            }),
            ResourceKind::Package => fake.change(|state| match anew {
                true => state.packages.get_mut(name).unwrap().created = Some(later),
                false => retag(state, &place.package(&name.parse().unwrap())),
            }),
            ResourceKind::Bucket => fake.change(|state| match anew {
                true => {
                    let arn = place.bucket(&name.parse().unwrap());
                    state.made.insert(arn.to_string(), later);
                }
                false => state.buckets.get_mut(name).unwrap().tags = Tagged::SomebodyElses.tags(),
            }),
            ResourceKind::Role => fake.change(|state| match anew {
                true => state.roles.get_mut(name).unwrap().id = "anew".into(),
                false => state.roles.get_mut(name).unwrap().tags = Tagged::SomebodyElses.tags(),
            }),
            ResourceKind::IotPolicy => fake.change(|state| match anew {
                true => state.policies.get_mut(name).unwrap().policy.created = Some(later),
                false => retag(state, &place.iot_policy(name)),
            }),
            ResourceKind::Certificate => fake.change(|state| {
                thing(state, "a-new-thing-of-theirs", None);
                let arn = place.certificate(name);
                state
                    .attached
                    .insert(("a-new-thing-of-theirs".into(), arn.to_string()));
            }),
            _ => return,
        }
        if kind == ResourceKind::Thing {
            // Its certificates are tied to what it was.
            let attached = self.stage.fake.state().attached;
            for (_, principal) in attached.iter().filter(|(thing, _)| thing == name) {
                let id = principal.rsplit('/').next().unwrap();
                let certificate = (ResourceKind::Certificate, id.to_owned());
                self.ours.remove(&certificate);
            }
        }
        self.ours.remove(&key);
        self.held.insert(key);
        self.keep_policies_in_use();
    }

    /// A policy that a certificate has which stays is not ours to delete.
    fn keep_policies_in_use(&mut self) {
        for (id, certificate) in self.stage.fake.state().certificates {
            if !self.ours.contains(&(ResourceKind::Certificate, id)) {
                for policy in certificate.policies {
                    let key = (ResourceKind::IotPolicy, policy.to_string());
                    self.ours.remove(&key);
                }
            }
        }
    }

    /// Everything that may be deleted is taken out of a state, so that the rest can be compared.
    pub(super) fn without_ours(&self, mut state: State) -> State {
        for (kind, name) in &self.ours {
            match kind {
                ResourceKind::Thing => {
                    state.things.remove(name);
                    state.shadows.retain(|(thing, _), _| thing != name);
                    state.attached.retain(|(thing, _)| thing != name);
                }
                ResourceKind::ThingType => {
                    state.types.remove(name);
                    let arn = self.place.thing_type(&name.parse().unwrap());
                    state.tags.remove(arn.as_str());
                }
                ResourceKind::ThingGroup | ResourceKind::DynamicGroup => {
                    state.groups.remove(name);
                    let arn = self.place.thing_group(&name.parse().unwrap());
                    state.tags.remove(arn.as_str());
                }
                ResourceKind::Job => {
                    state.jobs.remove(name);
                    state.tags.remove(self.place.job(name).as_str());
                }
                ResourceKind::Command => {
                    state.commands.there.remove(name);
                    state.tags.remove(self.place.command(name).as_str());
                }
                ResourceKind::Package => {
                    state.packages.remove(name);
                    let arn = self.place.package(&name.parse().unwrap());
                    state.tags.remove(arn.as_str());
                    state.made.remove(arn.as_str());
                }
                ResourceKind::PackageVersion => {
                    let (package, version) = name.split_once('@').unwrap();
                    state.versions.remove(&(package.into(), version.into()));
                    let arn = self
                        .place
                        .package_version(&package.parse().unwrap(), &version.parse().unwrap());
                    state.tags.remove(arn.as_str());
                    state.made.remove(arn.as_str());
                    if let Some(package) = state.packages.get_mut(package) {
                        let default = package.default_version.as_ref();
                        if default.is_some_and(|default| default.as_str() == version) {
                            package.default_version = None;
                        }
                    }
                }
                ResourceKind::Bucket => {
                    state.buckets.remove(name);
                    let arn = self.place.bucket(&name.parse().unwrap());
                    state.made.remove(arn.as_str());
                }
                ResourceKind::Role => {
                    state.roles.remove(name);
                    state.role_policies.retain(|(role, _), _| role != name);
                    state.managed_policies.retain(|(role, _)| role != name);
                }
                ResourceKind::Certificate => {
                    state.certificates.remove(name);
                    let arn = self.place.certificate(name);
                    state
                        .attached
                        .retain(|(_, principal)| principal != arn.as_str());
                }
                ResourceKind::IotPolicy => {
                    state.policies.remove(name);
                    let arn = self.place.iot_policy(name);
                    state.tags.remove(arn.as_str());
                }
                ResourceKind::PackageConfiguration => state.configuration = Default::default(),
                _ => {}
            }
        }
        bare(state)
    }
}
