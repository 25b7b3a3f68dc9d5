//! What an account may hold, drawn at random.

use fleet_core::account::Place;
use fleet_core::fault::Fault;
use fleet_core::job::JobStatus;
use fleet_core::name::{PackageName, PolicyName, RoleName, VersionName};
use fleet_core::port::packages::{Package, PackageConfiguration, PackageVersion, VersionStatus};
use fleet_core::port::roles::Role;
use fleet_core::port::thing_types::ThingType;
use rand::rngs::SmallRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};

use super::oracle::{Tagged, named_like_ours, names};
use super::*;
use crate::fake::Bucket;

const MADE: &str = "2026-03-01T00:00:00Z";

/// What an inventory holds, and whose it is.
pub(super) struct Inventory {
    pub(super) rng: SmallRng,
    pub(super) stage: Stage,
    pub(super) place: Place,
    /// What is ours and may go.
    pub(super) ours: BTreeSet<(ResourceKind, String)>,
    /// What is ours by tag and name, and stays all the same if that is why something else stays.
    pub(super) held: BTreeSet<(ResourceKind, String)>,
    pub(super) unreadable: bool,
}

impl Inventory {
    pub(super) fn new(number: u64) -> Self {
        let stage = on(Fake::with_pages_of(3));
        Self {
            rng: SmallRng::seed_from_u64(number),
            place: stage.fake.place(),
            stage,
            ours: BTreeSet::new(),
            held: BTreeSet::new(),
            unreadable: false,
        }
    }

    pub(super) fn some(&mut self, kind: ResourceKind, most: usize) -> Vec<&'static str> {
        let count = self.rng.random_range(0..=most);
        let names = names(kind).sample(&mut self.rng, count);
        names.copied().collect()
    }

    pub(super) fn unreadable(&mut self, operation: Operation, resource: &str) {
        self.unreadable = true;
        let fault = *[Fault::Denied, Fault::Service]
            .choose(&mut self.rng)
            .unwrap();
        self.stage.fake.fail_on(operation, resource, fault);
    }

    /// Tags an IoT resource and says whether it is ours.
    pub(super) fn tagged(&mut self, kind: ResourceKind, name: &str, arn: &Arn) -> bool {
        let tagged = Tagged::any(&mut self.rng);
        self.stage.fake.change(|state| {
            state.tags.insert(arn.to_string(), tagged.tags());
        });
        if tagged == Tagged::Unreadable {
            self.unreadable(Operation::ListTagsForResource, arn.as_str());
        }
        tagged.is_ours(kind, name)
    }

    pub(super) fn mine(&mut self, kind: ResourceKind, name: &str, ours: bool) {
        if ours {
            self.ours.insert((kind, name.to_owned()));
        }
    }

    pub(super) fn fill(&mut self) {
        self.types();
        self.things();
        self.certificates();
        self.policies();
        self.groups();
        self.jobs();
        self.commands();
        self.packages();
        self.buckets();
        self.roles();
        self.configuration();
    }

    pub(super) fn types(&mut self) {
        for name in self.some(ResourceKind::ThingType, 4) {
            let thing_type = ThingType {
                name: name.parse().unwrap(),
                properties: Default::default(),
                deprecated: None,
                created: Some(MADE.parse().unwrap()),
            };
            let arn = self.place.thing_type(&thing_type.name);
            self.stage.fake.change(|state| {
                state.types.insert(name.to_owned(), thing_type);
            });
            let ours = self.tagged(ResourceKind::ThingType, name, &arn);
            self.mine(ResourceKind::ThingType, name, ours);
        }
    }

    pub(super) fn things(&mut self) {
        let types: Vec<String> = self.stage.fake.state().types.keys().cloned().collect();
        for name in self.some(ResourceKind::Thing, 8) {
            let thing_type = types.choose(&mut self.rng).filter(|_| self.rng.random());
            let ours = named_like_ours(ResourceKind::Thing, name);
            let shadows: Vec<&str> = ["", "$package", "config"]
                .into_iter()
                .filter(|_| self.rng.random())
                .collect();
            self.stage.fake.change(|state| {
                thing(state, name, thing_type.map(String::as_str));
                for shadow in &shadows {
                    let key = (name.to_owned(), (*shadow).to_owned());
                    state.shadows.insert(key, (serde_json::json!({}), 1));
                }
            });
            self.mine(ResourceKind::Thing, name, ours);
            if let Some(thing_type) = thing_type.filter(|_| !ours) {
                self.ours
                    .remove(&(ResourceKind::ThingType, thing_type.clone()));
            }
        }
    }

    pub(super) fn certificates(&mut self) {
        let things: Vec<String> = self.stage.fake.state().things.keys().cloned().collect();
        for id in ["a", "b", "c", "d"] {
            if self.rng.random() {
                continue;
            }
            let count = self.rng.random_range(0..=3);
            let attached = things.sample(&mut self.rng, count);
            let attached: Vec<&str> = attached.map(String::as_str).collect();
            let id = certificate(&self.stage, id, &attached);
            let ours = |name: &&str| named_like_ours(ResourceKind::Thing, name);
            let whole = !attached.is_empty() && attached.iter().all(ours);
            self.mine(ResourceKind::Certificate, &id, whole);
        }
    }

    pub(super) fn policies(&mut self) {
        for name in self.some(ResourceKind::IotPolicy, 3) {
            let name: PolicyName = name.parse().unwrap();
            let arn = self.place.iot_policy(name.as_str());
            let versions = if self.rng.random() { 1 } else { 3 };
            let there = policy(&name, &arn, versions);
            let ids: Vec<String> = self.stage.fake.state().certificates.into_keys().collect();
            let count = self.rng.random_range(0..=2);
            let having: Vec<&String> = ids.sample(&mut self.rng, count).collect();
            self.stage.fake.change(|state| {
                state.policies.insert(name.to_string(), there);
                for id in &having {
                    let certificate = state.certificates.get_mut(*id).unwrap();
                    certificate.policies.insert(name.clone());
                }
            });
            let ours = self.tagged(ResourceKind::IotPolicy, name.as_str(), &arn);
            let all_go = having.iter().all(|id| {
                let key = (ResourceKind::Certificate, (*id).clone());
                self.ours.contains(&key)
            });
            self.mine(ResourceKind::IotPolicy, name.as_str(), ours && all_go);
        }
    }

    pub(super) fn groups(&mut self) {
        for kind in [ResourceKind::ThingGroup, ResourceKind::DynamicGroup] {
            for name in self.some(kind, 5) {
                let group = match kind {
                    ResourceKind::ThingGroup => GroupKind::Static,
                    _ => GroupKind::Dynamic { query: "*".into() },
                };
                let place = self.place.clone();
                let id = name.parse().unwrap();
                self.stage
                    .fake
                    .change(|state| state.add_group(&place, &id, group, None));
                let arn = self.place.thing_group(&id);
                let ours = self.tagged(kind, name, &arn);
                self.mine(kind, name, ours);
            }
        }
    }

    pub(super) fn jobs(&mut self) {
        for name in self.some(ResourceKind::Job, 4) {
            let all = [
                JobStatus::Scheduled,
                JobStatus::InProgress,
                JobStatus::Completed,
                JobStatus::Canceled,
            ];
            let status = *all.choose(&mut self.rng).unwrap();
            let place = self.place.clone();
            let made = MADE.parse().unwrap();
            self.stage
                .fake
                .change(|state| state.add_job(&place, name, status, made));
            let ours = self.tagged(ResourceKind::Job, name, &place.job(name));
            self.mine(ResourceKind::Job, name, ours);
        }
    }

    pub(super) fn commands(&mut self) {
        for name in self.some(ResourceKind::Command, 3) {
            let place = self.place.clone();
            let made = MADE.parse().unwrap();
            self.stage
                .fake
                .change(|state| state.add_command(&place, name, made));
            let ours = self.tagged(ResourceKind::Command, name, &place.command(name));
            self.mine(ResourceKind::Command, name, ours);
        }
    }

    pub(super) fn packages(&mut self) {
        for name in self.some(ResourceKind::Package, 3) {
            let package: PackageName = name.parse().unwrap();
            let made: jiff::Timestamp = MADE.parse().unwrap();
            let arn = self.place.package(&package);
            self.stage.fake.change(|state| {
                let there = Package {
                    name: package.clone(),
                    description: None,
                    default_version: None,
                    created: Some(made),
                };
                state.packages.insert(name.to_owned(), there);
                state.made.insert(arn.to_string(), made);
            });
            let ours = self.tagged(ResourceKind::Package, name, &arn);
            let mut all_go = true;
            for version in ["1.0.0", "1.1.0"] {
                if self.rng.random() {
                    let goes = self.version(&package, version, ours);
                    all_go &= goes;
                }
            }
            self.mine(ResourceKind::Package, name, ours && all_go);
        }
    }

    pub(super) fn version(&mut self, package: &PackageName, version: &str, whose: bool) -> bool {
        let name: VersionName = version.parse().unwrap();
        let arn = self.place.package_version(package, &name);
        let made: jiff::Timestamp = MADE.parse().unwrap();
        let default: bool = self.rng.random();
        self.stage.fake.change(|state| {
            let there = PackageVersion {
                status: VersionStatus::Published,
                description: None,
                attributes: BTreeMap::new(),
                artifact: None,
                sbom: None,
                created: Some(made),
            };
            let key = (package.to_string(), version.to_owned());
            state.versions.insert(key, there);
            state.made.insert(arn.to_string(), made);
            if default && let Some(package) = state.packages.get_mut(package.as_str()) {
                package.default_version = Some(name.clone());
            }
        });
        let tagged = Tagged::any(&mut self.rng);
        self.stage.fake.change(|state| {
            state.tags.insert(arn.to_string(), tagged.tags());
        });
        if tagged == Tagged::Unreadable {
            self.unreadable(Operation::ListTagsForResource, arn.as_str());
        }
        let goes = match tagged {
            Tagged::Ours => true,
            Tagged::SomebodyElses | Tagged::Unreadable => false,
            Tagged::Almost | Tagged::Not => whose,
        };
        let name = format!("{package}@{version}");
        self.mine(ResourceKind::PackageVersion, &name, goes);
        goes
    }

    pub(super) fn buckets(&mut self) {
        for name in self.some(ResourceKind::Bucket, 4) {
            let tagged = Tagged::any(&mut self.rng);
            let here: bool = self.rng.random_ratio(3, 4);
            let region = if here { "us-east-1" } else { "eu-west-1" };
            let mut bucket = Bucket::new(region.parse().unwrap(), tagged.tags());
            let version = crate::fake::Version {
                id: "v1".into(),
                length: Some(1),
                crc32: None,
            };
            bucket
                .objects
                .insert("a".into(), vec![version.clone(), version]);
            bucket
                .objects
                .values_mut()
                .for_each(|versions| versions[1].id = "v2".into());
            self.stage.fake.change(|state| {
                state.buckets.insert(name.to_owned(), bucket);
            });
            if tagged == Tagged::Unreadable {
                self.unreadable(Operation::GetBucketTagging, name);
            }
            let ours = here && tagged.is_ours(ResourceKind::Bucket, name);
            self.mine(ResourceKind::Bucket, name, ours);
        }
    }

    pub(super) fn roles(&mut self) {
        for name in self.some(ResourceKind::Role, 4) {
            let tagged = Tagged::any(&mut self.rng);
            let for_iot: bool = self.rng.random_ratio(3, 4);
            let service = if for_iot {
                "iot.amazonaws.com"
            } else {
                "ec2.amazonaws.com"
            };
            let trust = serde_json::json!({"Statement": [{"Principal": {"Service": service}}]});
            let id = format!("id-{name}");
            let role_name: RoleName = name.parse().unwrap();
            let role = Role {
                arn: self.place.role(&role_name),
                name: role_name,
                id,
                trust,
                tags: tagged.tags(),
            };
            self.stage.fake.change(|state| {
                state.roles.insert(name.to_owned(), role);
                let key = (name.to_owned(), "inline".to_owned());
                state.role_policies.insert(key, serde_json::json!({}));
                let managed = "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned();
                state.managed_policies.insert((name.to_owned(), managed));
            });
            if tagged == Tagged::Unreadable {
                self.unreadable(Operation::GetRole, name);
            }
            let elsewhere = [
                "IoTJobsRole-eu-west-1-12345678",
                "IoTJobsRole-us-east-1-99999999",
            ];
            let candidate = for_iot || named_like_ours(ResourceKind::Role, name);
            let ours =
                candidate && !elsewhere.contains(&name) && tagged.is_ours(ResourceKind::Role, name);
            self.mine(ResourceKind::Role, name, ours);
        }
    }

    pub(super) fn configuration(&mut self) {
        if self.rng.random() {
            return;
        }
        let name = names(ResourceKind::Role).choose(&mut self.rng).unwrap();
        let arn = self.place.role(&name.parse().unwrap());
        let configuration = PackageConfiguration {
            enabled: true,
            role: Some(arn),
        };
        self.stage
            .fake
            .change(|state| state.configuration = configuration);
        let ours = named_like_ours(ResourceKind::Role, name);
        self.mine(
            ResourceKind::PackageConfiguration,
            "package configuration",
            ours,
        );
    }
}
