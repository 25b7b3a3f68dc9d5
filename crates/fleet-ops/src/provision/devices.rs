//! Step: the things, each with its group and its two shadows, many at once and none twice.

use std::sync::atomic::{AtomicU64, Ordering};

use fleet_core::device::{Assortment, Device};
use fleet_core::document::shadow;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{PackageName, ShadowName, ThingName, VersionName};
use fleet_core::naming;
use fleet_core::port::things::NewThing;
use futures::{StreamExt, stream};
use serde_json::Value;

use super::device_survey::is_ours;
use super::gate::Ready;
use super::plan::DevicePlan;
use super::run::{Outcome, Run};
use crate::event::{Event, Phase, ResourceKind};

/// After so many failed devices in a row the rest is not tried: something is wrong with all of them.
const TOO_MANY: u64 = 100;

pub(super) async fn apply(run: &Run<'_>) {
    let work = Work::new(run);
    work.count_kept();
    let total = u64::try_from(run.plan.devices.work().count()).unwrap_or(u64::MAX);
    run.session.tell(Event::PhaseStarted {
        phase: Phase::Devices,
        total: Some(total),
    });
    let begun = AtomicU64::new(0);
    let go_on = || !run.session.is_cancelled() && !work.has_given_up();
    let mut devices = stream::iter(run.plan.devices.work().take_while(|_| go_on()))
        .map(|number| {
            begun.fetch_add(1, Ordering::Relaxed);
            work.device(number)
        })
        .buffer_unordered(run.session.pace.in_flight.max(1));
    let (mut done, mut failed) = (0, 0);
    while let Some(good) = devices.next().await {
        done += 1;
        failed += u64::from(!good);
        run.progress(Phase::Devices, done, total, failed);
    }
    drop(devices);
    let left = total - begun.into_inner();
    run.tally().of(ResourceKind::Thing).not_tried += left;
    if work.has_given_up() && left > 0 {
        run.tally().gave_up = true;
        let failed = TOO_MANY;
        run.session.tell(Event::GaveUp { failed, left });
    }
    run.session.tell(Event::PhaseFinished {
        phase: Phase::Devices,
    });
}

/// What all devices share.
struct Work<'a> {
    run: &'a Run<'a>,
    plan: &'a DevicePlan,
    assortment: Assortment,
    package_shadow: ShadowName,
    /// Failures since something last went well.
    failed_in_a_row: AtomicU64,
}

impl<'a> Work<'a> {
    fn new(run: &'a Run<'a>) -> Self {
        let request = &run.plan.request;
        let types: Vec<_> = request.types().cloned().collect();
        Self {
            run,
            plan: &run.plan.devices,
            assortment: Assortment::new(&run.place, request.countries(), &types),
            package_shadow: ShadowName::package(),
            failed_in_a_row: AtomicU64::new(0),
        }
    }

    fn has_given_up(&self) -> bool {
        self.failed_in_a_row.load(Ordering::Relaxed) >= TOO_MANY
    }

    /// Notes a failure or a success, unless it is given up already.
    fn note(&self, good: bool) {
        let next = |failed| match failed {
            TOO_MANY.. => None,
            _ if good => Some(0),
            _ => Some(failed + 1),
        };
        // An error says that it is given up already.
        let _ = self
            .failed_in_a_row
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, next);
    }

    /// Counts what is there and needs nothing.
    fn count_kept(&self) {
        let plan = self.plan;
        let there = u64::from(plan.total - plan.create.len());
        let different = u64::from(plan.different.len());
        let mut tally = self.run.tally();
        let things = tally.of(ResourceKind::Thing);
        things.kept += there;
        things.different += different;
        for (kind, missing) in [
            (ResourceKind::Membership, &plan.join),
            (ResourceKind::Shadow, &plan.shadow),
            (ResourceKind::PackageShadow, &plan.package_shadow),
        ] {
            tally.of(kind).kept += there - different - u64::from(missing.len());
        }
    }

    /// Makes or completes one device. Tells whether all of it went well.
    async fn device(&self, number: u32) -> bool {
        let name = self.run.plan.request.prefix().thing(number);
        let Some(device) = self.assortment.device(&name) else {
            return true;
        };
        if self.plan.create.contains(number) {
            self.create(&device).await
        } else {
            let parts = Parts {
                join: self.plan.join.contains(number),
                shadow: self.plan.shadow.contains(number),
                package_shadow: self.plan.package_shadow.contains(number),
                look_first: true,
            };
            self.complete(&device, parts).await
        }
    }

    async fn create(&self, device: &Device) -> bool {
        if self.run.session.is_cancelled() {
            self.count(ResourceKind::Thing, &device.name, Outcome::NotTried);
            return true;
        }
        let parts = match self.create_thing(device).await {
            Ok(parts) => parts,
            Err(outcome) => {
                return self.count(ResourceKind::Thing, &device.name, outcome);
            }
        };
        self.complete(device, parts).await
    }

    /// Makes the thing and says what it still lacks, or what became of it if that is all.
    async fn create_thing(&self, device: &Device) -> Result<Parts, Outcome> {
        if let Some(gate) = self.run.gates.types.get(&device.thing_type) {
            match gate.wait().await {
                Ready::Yes(()) => {}
                other => return Err(Outcome::blocked(other)),
            }
        }
        let thing = NewThing {
            name: device.name.clone(),
            thing_type: Some(device.thing_type.clone()),
            attributes: device.attributes(),
        };
        match self.run.writes.things.create_thing(&thing).await {
            Ok(()) => {
                self.count(ResourceKind::Thing, &device.name, Outcome::Created);
                Ok(Parts::all(self.run.plan.saved))
            }
            Err(error) if error.fault == Fault::AlreadyExists => self.adopt(device).await,
            Err(error) => Err(Outcome::Failed(error)),
        }
    }

    /// A thing of this name came to be since the plan was made. It is kept; if it is one of
    /// ours, it is completed.
    async fn adopt(&self, device: &Device) -> Result<Parts, Outcome> {
        let there = self.run.reads.things.describe_thing(&device.name).await;
        match there {
            Ok(thing) if is_ours(&self.assortment, &thing) => {
                self.count(ResourceKind::Thing, &device.name, Outcome::Kept);
                Ok(Parts::all(true))
            }
            Ok(_) => {
                self.run.tally().of(ResourceKind::Thing).different += 1;
                Err(Outcome::Kept)
            }
            Err(error) if error.fault == Fault::Denied => {
                self.run.tally().of(ResourceKind::Thing).different += 1;
                Err(Outcome::Kept)
            }
            Err(error) => Err(Outcome::Failed(error)),
        }
    }

    async fn complete(&self, device: &Device, parts: Parts) -> bool {
        let mut good = true;
        if parts.join {
            let outcome = self.join(device).await;
            good &= self.count(ResourceKind::Membership, &device.name, outcome);
        }
        if parts.shadow {
            let document = shadow::battery(device.battery);
            let outcome = self.shadow(device, None, &document, parts.look_first).await;
            good &= self.count(ResourceKind::Shadow, &device.name, outcome);
        }
        if parts.package_shadow
            && let Some((package, version)) = self.first_version(device)
        {
            let document = shadow::package(package, version);
            let name = Some(&self.package_shadow);
            let outcome = self.shadow(device, name, &document, parts.look_first).await;
            good &= self.count(ResourceKind::PackageShadow, &device.name, outcome);
        }
        good
    }

    fn first_version(&self, device: &Device) -> Option<(&PackageName, &VersionName)> {
        let request = &self.run.plan.request;
        let package = request.package_of(&device.thing_type)?;
        Some((package, request.versions().first()?))
    }

    async fn join(&self, device: &Device) -> Outcome {
        let Some(gate) = self.run.gates.groups.get(&device.country) else {
            return Outcome::NotTried;
        };
        match gate.wait().await {
            Ready::Yes(()) => {}
            other => return Outcome::blocked(other),
        }
        let group = naming::fleet_group(device.country);
        let groups = &self.run.writes.groups;
        match groups.add_thing_to_thing_group(&device.name, &group).await {
            Ok(()) => Outcome::Created,
            Err(error) => Outcome::Failed(error),
        }
    }

    /// Makes a shadow. One that is there is kept, where there can be one.
    async fn shadow(
        &self,
        device: &Device,
        shadow: Option<&ShadowName>,
        document: &Value,
        look_first: bool,
    ) -> Outcome {
        let made = async {
            if look_first && self.has_shadow(&device.name, shadow).await? {
                return Ok(Outcome::Kept);
            }
            let shadows = &self.run.writes.shadows;
            shadows
                .update_shadow(&device.name, shadow, document)
                .await?;
            Ok(Outcome::Created)
        };
        made.await.unwrap_or_else(Outcome::Failed)
    }

    async fn has_shadow(
        &self,
        name: &ThingName,
        shadow: Option<&ShadowName>,
    ) -> Result<bool, CloudError> {
        match self.run.reads.shadows.get_shadow(name, shadow).await {
            Ok(_) => Ok(true),
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Counts what became of a part of a device, and tells whether it is well. Of what goes well
    /// only the count is told, and of what is blocked the first.
    fn count(&self, kind: ResourceKind, name: &ThingName, outcome: Outcome) -> bool {
        let mut tally = self.run.tally();
        match outcome {
            Outcome::Created => tally.of(kind).created += 1,
            Outcome::Kept => tally.of(kind).kept += 1,
            Outcome::NotTried => {
                tally.of(kind).not_tried += 1;
                return true;
            }
            Outcome::Blocked { by, by_name } => {
                if tally.blocked(kind, by, &by_name) {
                    drop(tally);
                    let name = name.to_string();
                    self.run.session.tell(Event::Blocked {
                        kind,
                        name,
                        by,
                        by_name,
                    });
                }
                return false;
            }
            other => {
                drop(tally);
                self.note(false);
                self.run.record(kind, name.as_str(), other);
                return false;
            }
        }
        drop(tally);
        self.note(true);
        true
    }
}

/// What a device lacks.
#[derive(Clone, Copy)]
struct Parts {
    join: bool,
    shadow: bool,
    package_shadow: bool,
    /// Whether a shadow may be there already and has to be looked for.
    look_first: bool,
}

impl Parts {
    fn all(look_first: bool) -> Self {
        Self {
            join: true,
            shadow: true,
            package_shadow: true,
            look_first,
        }
    }
}
