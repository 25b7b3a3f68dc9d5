//! A plan in numbers: how many resources of each kind are made, kept, put right or left alone.

use std::collections::BTreeMap;

use serde::Serialize;

use super::plan::{Action, ProvisionPlan};
use crate::event::{Conflict, ResourceKind};

/// What is planned for the resources of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Outline {
    /// Missing: they are made.
    pub create: u64,
    /// There: they are kept as they are.
    pub keep: u64,
    /// There: they are put right.
    pub repair: u64,
    /// There, with other properties than ours would have, and kept. They are among those kept.
    pub different: u64,
    /// There, not as they should be, and left alone.
    pub conflict: u64,
    /// It could not be seen whether they are there: making them is tried.
    pub unread: u64,
}

impl ProvisionPlan {
    /// The plan in numbers, by kind.
    #[must_use]
    pub fn outline(&self) -> BTreeMap<ResourceKind, Outline> {
        let mut kinds: BTreeMap<ResourceKind, Outline> = BTreeMap::new();
        for planned in &self.resources {
            let outline = kinds.entry(planned.kind).or_default();
            match &planned.action {
                Action::Create => outline.create += 1,
                Action::Keep => outline.keep += 1,
                Action::Repair { .. } => outline.repair += 1,
                Action::Conflict {
                    conflict: Conflict::OtherRole,
                } => {
                    outline.keep += 1;
                    outline.different += 1;
                }
                Action::Conflict { .. } => outline.conflict += 1,
                Action::Unread { .. } => outline.unread += 1,
            }
        }
        self.outline_devices(&mut kinds);
        kinds
    }

    fn outline_devices(&self, kinds: &mut BTreeMap<ResourceKind, Outline>) {
        let devices = &self.devices;
        let create = u64::from(devices.create.len());
        let there = u64::from(devices.total) - create;
        let different = u64::from(devices.different.len());
        kinds.insert(
            ResourceKind::Thing,
            Outline {
                create,
                keep: there,
                different,
                ..Outline::default()
            },
        );
        for (kind, missing) in [
            (ResourceKind::Membership, &devices.join),
            (ResourceKind::Shadow, &devices.shadow),
            (ResourceKind::PackageShadow, &devices.package_shadow),
        ] {
            let missing = u64::from(missing.len());
            let outline = Outline {
                create: create + missing,
                keep: there - different - missing,
                ..Outline::default()
            };
            kinds.insert(kind, outline);
        }
    }
}
