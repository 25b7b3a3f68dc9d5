//! Generated inventories: whatever an account holds and whatever happens to it between plan and
//! apply, nothing that is not ours is deleted, and what is ours is.
//!
//! What is ours is said here a second time, by regular expressions and by hand, apart from the
//! code that it judges. Each inventory comes from its number, which a failure names.
//! `FLEETCTL_INVENTORIES=10000000 cargo test --release -p fleet-ops inventories` tries more.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use fleet_core::account::Place;
use fleet_core::fault::Fault;
use fleet_core::port::packages::{Package, PackageConfiguration, PackageVersion, VersionStatus};
use fleet_core::port::roles::Role;
use fleet_core::port::thing_types::ThingType;
use rand::rngs::SmallRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use regex::Regex;

use super::*;
use crate::fake::Bucket;

const INVENTORIES: u64 = 10_000;
const MADE: &str = "2026-03-01T00:00:00Z";

/// What the names of each kind look like that are ours, for the prefix `Car-`.
static OURS: LazyLock<Vec<(ResourceKind, Regex)>> = LazyLock::new(|| {
    use ResourceKind::{Bucket, DynamicGroup, Package, Role, Thing, ThingGroup, ThingType};
    let form = |kind, form: &str| (kind, Regex::new(form).unwrap());
    vec![
        form(
            Thing,
            r"^(Car-(\d{3}|[1-9]\d{3,})|vehicle-[A-Z]{2}-(sedan|suv|truck)-\d+)$",
        ),
        form(ThingType, r"^(Sedan|SUV|Truck)Vehicle$"),
        form(Package, r"^(Sedan|SUV|Truck)Vehicle(-Package)?$"),
        form(
            ThingGroup,
            r"^(?:(?i:fleet-.+)|[A-Z]{2}_?Fleet|.*(?i:workshop).*)$",
        ),
        form(DynamicGroup, r"^DynamicGroup-.+$"),
        form(
            Bucket,
            r"^(iot-dm-workshop-us-east-1-123456789012-.+|iot-dm-workshop-[a-z]+|iot-firmware-us-east-1-.+)$",
        ),
        form(
            Role,
            r"^(IoTJobsRole|IoTPackageConfigRole)(-us-east-1-12345678)?$",
        ),
    ]
});

fn named_like_ours(kind: ResourceKind, name: &str) -> bool {
    let mut forms = OURS.iter();
    name != "Car-000" && forms.any(|(of, form)| *of == kind && form.is_match(name))
}

/// Names that are ours, and names that only look it.
fn names(kind: ResourceKind) -> &'static [&'static str] {
    use ResourceKind::{Bucket, DynamicGroup, Package, Role, Thing, ThingGroup, ThingType};
    match kind {
        Thing => &[
            "Car-001",
            "Car-002",
            "Car-999",
            "Car-1000",
            "Car-000",
            "Car-01",
            "Car-0001",
            "Car-001x",
            "car-001",
            "xCar-001",
            "Car-",
            "Vehicle-VIN-001",
            "Vehicle-VIN-1000",
            "vehicle-US-sedan-1",
            "vehicle-us-sedan-1",
            "vehicle-US-bus-1",
            "production-device-001",
            "Car-00a",
            "Car--001",
            "fleet-001",
        ],
        ThingType => &[
            "SedanVehicle",
            "SUVVehicle",
            "TruckVehicle",
            "sedanvehicle",
            "SedanVehicle2",
            "Sedan",
            "BusVehicle",
        ],
        Package => &[
            "SedanVehicle",
            "SUVVehicle-Package",
            "TruckVehicle",
            "My-Package",
            "sedanvehicle",
            "SedanVehicle-Package2",
            "acme.fw",
        ],
        ThingGroup => &[
            "Fleet-US",
            "fleet-ca",
            "FLEET-MX",
            "US_Fleet",
            "USFleet",
            "us_Fleet",
            "production-fleet",
            "Fleet-",
            "my-workshop",
            "DynamicGroup-static",
            "Fleet",
            "xFleet-US",
        ],
        DynamicGroup => &[
            "DynamicGroup-a",
            "DynamicGroup-b",
            "dynamicgroup-a",
            "Fleet-dynamic",
            "DynamicGroup-",
            "theirs-dynamic",
        ],
        Bucket => &[
            "iot-dm-workshop-us-east-1-123456789012-e6cdda4f",
            "iot-dm-workshop-eu-west-1-123456789012-e6cdda4f",
            "iot-dm-workshop-us-east-1-999999999999-e6cdda4f",
            "iot-dm-workshop-mine",
            "iot-firmware-us-east-1-1700000000",
            "iot-firmware-eu-west-1-1700000000",
            "production-data",
            "xiot-dm-workshop-mine",
        ],
        Role => &[
            "IoTJobsRole",
            "IoTJobsRole-us-east-1-12345678",
            "IoTJobsRole-eu-west-1-12345678",
            "IoTJobsRole-us-east-1-99999999",
            "IoTPackageConfigRole-us-east-1-12345678",
            "IoTJobsRole-mine",
            "MyRole",
            "iotjobsrole",
        ],
        _ => &[],
    }
}

/// The tags of a resource in an inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tagged {
    Ours,
    SomebodyElses,
    Almost,
    Not,
    Unreadable,
}

impl Tagged {
    fn any(rng: &mut SmallRng) -> Self {
        *[
            Self::Ours,
            Self::Ours,
            Self::SomebodyElses,
            Self::Almost,
            Self::Not,
            Self::Not,
            Self::Not,
            Self::Unreadable,
        ]
        .choose(rng)
        .unwrap()
    }

    fn tags(self) -> Tags {
        let tag = |key, value| Tags::none().with(key, value).unwrap();
        match self {
            Self::Ours | Self::Unreadable => tag("workshop", "learning-aws-iot-dm-basics"),
            Self::SomebodyElses => tag("workshop", "Learning-AWS-IoT-DM-Basics"),
            Self::Almost => tag("Workshop", "learning-aws-iot-dm-basics"),
            Self::Not => Tags::none(),
        }
    }

    /// Whether a resource of this name is ours, as far as tag and name say.
    fn is_ours(self, kind: ResourceKind, name: &str) -> bool {
        match self {
            Self::Ours => true,
            Self::SomebodyElses | Self::Unreadable => false,
            Self::Almost | Self::Not => named_like_ours(kind, name),
        }
    }
}

/// What an inventory holds, and whose it is.
struct Inventory {
    rng: SmallRng,
    stage: Stage,
    place: Place,
    /// What is ours and may go.
    ours: BTreeSet<(ResourceKind, String)>,
    /// What is ours by tag and name, and stays all the same if that is why something else stays.
    held: BTreeSet<(ResourceKind, String)>,
    unreadable: bool,
}

impl Inventory {
    fn new(number: u64) -> Self {
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

    fn some(&mut self, kind: ResourceKind, most: usize) -> Vec<&'static str> {
        let count = self.rng.random_range(0..=most);
        let names = names(kind).sample(&mut self.rng, count);
        names.copied().collect()
    }

    fn unreadable(&mut self, operation: Operation, resource: &str) {
        self.unreadable = true;
        let fault = *[Fault::Denied, Fault::Service]
            .choose(&mut self.rng)
            .unwrap();
        self.stage.fake.fail_on(operation, resource, fault);
    }

    /// Tags an IoT resource and says whether it is ours.
    fn tagged(&mut self, kind: ResourceKind, name: &str, arn: &Arn) -> bool {
        let tagged = Tagged::any(&mut self.rng);
        self.stage.fake.change(|state| {
            state.tags.insert(arn.to_string(), tagged.tags());
        });
        if tagged == Tagged::Unreadable {
            self.unreadable(Operation::ListTagsForResource, arn.as_str());
        }
        tagged.is_ours(kind, name)
    }

    fn mine(&mut self, kind: ResourceKind, name: &str, ours: bool) {
        if ours {
            self.ours.insert((kind, name.to_owned()));
        }
    }

    fn fill(&mut self) {
        self.types();
        self.things();
        self.certificates();
        self.groups();
        self.packages();
        self.buckets();
        self.roles();
        self.configuration();
    }

    fn types(&mut self) {
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

    fn things(&mut self) {
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

    fn certificates(&mut self) {
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

    fn groups(&mut self) {
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

    fn packages(&mut self) {
        for name in self.some(ResourceKind::Package, 3) {
            let package: fleet_core::name::PackageName = name.parse().unwrap();
            let made = Some(MADE.parse().unwrap());
            let arn = self.place.package(&package);
            let at = self.stage.fake.now();
            self.stage.fake.change(|state| {
                let there = Package {
                    name: package.clone(),
                    default_version: None,
                    created: made,
                };
                state.packages.insert(name.to_owned(), there);
                state.made.insert(arn.to_string(), made.unwrap_or(at));
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

    fn version(
        &mut self,
        package: &fleet_core::name::PackageName,
        version: &str,
        whose: bool,
    ) -> bool {
        let name: fleet_core::name::VersionName = version.parse().unwrap();
        let arn = self.place.package_version(package, &name);
        let made = Some(MADE.parse().unwrap());
        let at = self.stage.fake.now();
        let default: bool = self.rng.random();
        self.stage.fake.change(|state| {
            let there = PackageVersion {
                status: VersionStatus::Published,
                attributes: BTreeMap::new(),
                artifact: None,
                created: made,
            };
            let key = (package.to_string(), version.to_owned());
            state.versions.insert(key, there);
            state.made.insert(arn.to_string(), made.unwrap_or(at));
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

    fn buckets(&mut self) {
        for name in self.some(ResourceKind::Bucket, 4) {
            let tagged = Tagged::any(&mut self.rng);
            let here: bool = self.rng.random_ratio(3, 4);
            let region = if here { "us-east-1" } else { "eu-west-1" };
            let mut bucket = Bucket::new(region.parse().unwrap(), tagged.tags());
            let version = crate::fake::Version {
                id: "v1".into(),
                length: Some(1),
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

    fn roles(&mut self) {
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
            let role_name: fleet_core::name::RoleName = name.parse().unwrap();
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

    fn configuration(&mut self) {
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

    /// Something changes between plan and apply: what it happens to is no longer ours to delete.
    fn change(&mut self) {
        for _ in 0..self.rng.random_range(0..3) {
            let all: Vec<_> = self.ours.iter().cloned().collect();
            let Some((kind, name)) = all.choose(&mut self.rng).cloned() else {
                return;
            };
            self.change_one(kind, &name);
        }
    }

    fn change_one(&mut self, kind: ResourceKind, name: &str) {
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
    }

    /// Everything that may be deleted is taken out of a state, so that the rest can be compared.
    fn without_ours(&self, mut state: State) -> State {
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
                ResourceKind::PackageConfiguration => state.configuration = Default::default(),
                _ => {}
            }
        }
        bare(state)
    }
}

async fn try_one(number: u64) {
    let mut inventory = Inventory::new(number);
    inventory.fill();
    let request = Request {
        prefix: "Car-".parse().unwrap(),
        ..Request::default()
    };
    let plan = planned(&inventory.stage, &request).await;
    for (kind, section) in &plan.sections {
        for item in &section.items {
            let key = (*kind, item.name.clone());
            let ours = *kind == ResourceKind::Attachment || inventory.ours.contains(&key);
            assert!(ours, "inventory {number}: {key:?} is planned and not ours");
        }
    }
    for (name, _) in plan.things.iter() {
        let key = (ResourceKind::Thing, name.to_string());
        assert!(
            inventory.ours.contains(&key),
            "inventory {number}: {name} is planned"
        );
    }
    inventory.change();
    let before = inventory.stage.fake.state();
    let summary = applied(&inventory.stage, &plan).await;
    let after = inventory.stage.fake.state();
    let calm = inventory.held.is_empty() && !inventory.unreadable;
    assert_eq!(
        inventory.without_ours(after.clone()),
        inventory.without_ours(before),
        "inventory {number}: what is not ours stays as it was"
    );
    if calm {
        let left = inventory.without_ours(after.clone());
        assert_eq!(bare(after), left, "inventory {number}: what is ours goes");
        assert!(summary.is_complete(), "inventory {number}: {summary:?}");
    }
}

#[test]
fn whatever_there_is_only_ours_is_deleted() {
    #[expect(
        clippy::disallowed_methods,
        reason = "a test may be told how long to try"
    )]
    let wanted = std::env::var("FLEETCTL_INVENTORIES").ok();
    let count = wanted.map_or(INVENTORIES, |count| count.parse().unwrap());
    let next = AtomicU64::new(0);
    let work = || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= count {
                    return;
                }
                try_one(number).await;
            }
        });
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker.join().unwrap();
        }
    });
}
