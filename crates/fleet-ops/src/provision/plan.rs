//! The plan of a provision: what is made, kept, put right or left alone.

use std::io::{self, BufRead, Write};

use fleet_core::plan::{Header, PlanKind, PlanReader, PlanWriter, Refusal};
use fleet_core::quota::{Calls, Estimate, Rates};
use serde::{Deserialize, Serialize};

use super::cost;
use super::numbers::NumberSet;
use super::request::Request;
use crate::event::{Conflict, Repair, ResourceKind};

/// What is done about a resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Action {
    /// It is missing and is made.
    Create,
    /// It is there and is kept as it is.
    Keep,
    /// It is there and is put right.
    Repair {
        /// What is done.
        repairs: Vec<Repair>,
    },
    /// It is there, is not as it should be, and is left alone.
    Conflict {
        /// Why.
        conflict: Conflict,
    },
    /// It could not be looked at. Making it is tried, what is there then is kept.
    Unread {
        /// The IAM action that is missing, if it is for want of a permission.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        missing: Option<String>,
        /// What the call answered instead, if it is not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer: Option<String>,
    },
}

/// A resource and what is done about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Planned {
    /// Its kind.
    pub kind: ResourceKind,
    /// Its name.
    pub name: String,
    /// What is done.
    #[serde(flatten)]
    pub action: Action,
    /// The version of an object that is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

/// What is done about devices, by number. A device in none of the sets is kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DevicePlan {
    /// How many devices the fleet has.
    pub total: u32,
    /// These are missing and are made, with group and shadows.
    pub create: NumberSet,
    /// These are there with another type or country than ours would have. They are left alone.
    pub different: NumberSet,
    /// These are there and not in their group. They are added.
    pub join: NumberSet,
    /// These are there and have no classic shadow. It is made.
    pub shadow: NumberSet,
    /// These are there and have no `$package` shadow. It is made.
    pub package_shadow: NumberSet,
}

impl DevicePlan {
    /// A fleet in which every device is kept.
    #[must_use]
    pub(crate) fn keep_all(total: u32) -> Self {
        let none = NumberSet::empty(total);
        Self {
            total,
            create: none.clone(),
            different: none.clone(),
            join: none.clone(),
            shadow: none.clone(),
            package_shadow: none,
        }
    }

    /// How many devices are there and lack something.
    #[must_use]
    pub fn to_repair(&self) -> u32 {
        let lacks = |number: &u32| self.lacks(*number);
        u32::try_from((1..=self.total).filter(lacks).count()).unwrap_or(u32::MAX)
    }

    /// Whether a device is there and lacks something.
    #[must_use]
    pub fn lacks(&self, number: u32) -> bool {
        self.join.contains(number)
            || self.shadow.contains(number)
            || self.package_shadow.contains(number)
    }

    /// The numbers of the devices for which something is done, in order.
    pub fn work(&self) -> impl Iterator<Item = u32> + '_ {
        (1..=self.total).filter(|number| self.create.contains(*number) || self.lacks(*number))
    }

    fn sets(&self) -> [(DeviceAction, &NumberSet); 5] {
        [
            (DeviceAction::Create, &self.create),
            (DeviceAction::LeaveDifferent, &self.different),
            (DeviceAction::AddToGroup, &self.join),
            (DeviceAction::CreateShadow, &self.shadow),
            (DeviceAction::CreatePackageShadow, &self.package_shadow),
        ]
    }

    fn set(&mut self, action: DeviceAction) -> &mut NumberSet {
        match action {
            DeviceAction::Create => &mut self.create,
            DeviceAction::LeaveDifferent => &mut self.different,
            DeviceAction::AddToGroup => &mut self.join,
            DeviceAction::CreateShadow => &mut self.shadow,
            DeviceAction::CreatePackageShadow => &mut self.package_shadow,
        }
    }
}

/// What is done about a range of devices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum DeviceAction {
    Create,
    LeaveDifferent,
    AddToGroup,
    CreateShadow,
    CreatePackageShadow,
}

/// What a provision will do. Two plans of the same state are equal, their times apart.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProvisionPlan {
    /// Where and when it was made.
    pub header: Header,
    /// What was asked for.
    pub request: Request,
    /// Everything but devices, in the order in which it is made.
    pub resources: Vec<Planned>,
    /// The devices.
    pub devices: DevicePlan,
    /// Whether time has passed since it was made, so that devices may have changed.
    pub saved: bool,
}

/// A line of a provision plan.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Item {
    Provision(Request),
    Resource(Planned),
    Devices {
        #[serde(rename = "do")]
        action: DeviceAction,
        from: u32,
        to: u32,
    },
}

impl ProvisionPlan {
    /// What is planned for a resource.
    #[must_use]
    pub fn find(&self, kind: ResourceKind, name: &str) -> Option<&Planned> {
        self.resources
            .iter()
            .find(|planned| planned.kind == kind && planned.name == name)
    }

    /// The resources of a kind.
    pub fn of_kind(&self, kind: ResourceKind) -> impl Iterator<Item = &Planned> {
        self.resources
            .iter()
            .filter(move |planned| planned.kind == kind)
    }

    /// Whether applying it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let idle =
            |planned: &Planned| matches!(planned.action, Action::Keep | Action::Conflict { .. });
        self.resources.iter().all(idle) && self.devices.work().next().is_none()
    }

    /// The calls that applying it makes if nothing fails.
    #[must_use]
    pub fn calls(&self) -> Calls {
        cost::calls(self)
    }

    /// The least time in which it can be applied.
    #[must_use]
    pub fn estimate(&self, rates: &Rates) -> Estimate {
        Estimate::of(&self.calls(), rates)
    }

    /// Writes it as a plan file and gives the output back.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write<W: Write>(&self, out: W) -> io::Result<W> {
        let mut writer = PlanWriter::new(out, &self.header)?;
        writer.item(&Item::Provision(self.request.clone()))?;
        for planned in &self.resources {
            writer.item(&Item::Resource(planned.clone()))?;
        }
        for (action, numbers) in self.devices.sets() {
            for range in numbers.ranges() {
                let (from, to) = range.into_inner();
                writer.item(&Item::Devices { action, from, to })?;
            }
        }
        writer.finish()
    }

    /// Reads a plan file whole and checks it. It still has to be
    /// [checked](Header::check) against the caller before it is applied.
    ///
    /// # Errors
    /// It is no plan, of a newer format, of another kind, incomplete or changed.
    pub fn read<R: BufRead>(source: R) -> Result<Self, Refusal> {
        let mut reader = PlanReader::new(source, PlanKind::Provision)?;
        let header = reader.header().clone();
        let Some(Item::Provision(request)) = reader.next().transpose()? else {
            return Err(Refusal::Edited("its request is missing"));
        };
        let total = request.devices().get();
        let mut plan = Self {
            header,
            request,
            resources: Vec::new(),
            devices: DevicePlan::keep_all(total),
            saved: true,
        };
        for item in reader {
            match item? {
                Item::Resource(planned) => plan.resources.push(planned),
                Item::Devices { action, from, to } => {
                    plan.devices.set(action).insert_all(from..=to);
                }
                Item::Provision(_) => return Err(Refusal::Edited("it has two requests")),
            }
        }
        Ok(plan)
    }
}
