//! Workflow tests: a provision on a small AWS in memory.

use fleet_core::name::ThingPrefix;
use fleet_core::operation::Operation;
use fleet_core::quota::Calls;

use super::*;
use crate::event::{Event, ResourceKind};
use crate::fake::stage::{Stage, on, stage};
use crate::session::Pace;

mod converge;
mod faults;
mod first_run;
mod laws;
mod scale;

fn request(devices: u32) -> Request {
    Request::new(
        ThingPrefix::default(),
        ["SedanVehicle", "SUVVehicle"].map(|name| name.parse().unwrap()),
        ["1.0.0", "1.1.0"].map(|name| name.parse().unwrap()),
        ["US", "CA", "MX"].map(|code| code.parse().unwrap()),
        devices.try_into().unwrap(),
    )
    .unwrap()
}

impl Stage {
    async fn plan(&self, devices: u32) -> ProvisionPlan {
        let request = request(devices);
        plan(&self.fake.cloud().reads, &request, &self.session)
            .await
            .unwrap()
    }

    async fn apply(&self, plan: &ProvisionPlan) -> Summary {
        apply(&self.fake.cloud(), plan, &self.session)
            .await
            .unwrap()
    }

    async fn run(&self, devices: u32) -> Summary {
        let plan = self.plan(devices).await;
        self.apply(&plan).await
    }

    /// Whether a fleet of so many devices is there, whole, and nothing of it twice.
    fn assert_complete(&self, devices: usize) {
        self.assert_there(devices);
        for (key, (_, version)) in &self.fake.state().shadows {
            assert_eq!(*version, 1, "{key:?} was written once");
        }
    }

    /// Whether a fleet of so many devices is there and whole.
    fn assert_there(&self, devices: usize) {
        let state = self.fake.state();
        assert_eq!(state.things.len(), devices);
        assert_eq!(state.types.len(), 2);
        assert_eq!(state.groups.len(), 3);
        let members: usize = state.members.values().map(|m| m.len()).sum();
        assert_eq!(members, devices, "every thing is in one group");
        assert_eq!(state.shadows.len(), 2 * devices);
        assert_eq!(state.packages.len(), 2);
        assert_eq!(state.versions.len(), 4);
        for (name, version) in &state.versions {
            use fleet_core::port::packages::VersionStatus;
            assert_eq!(version.status, VersionStatus::Published, "{name:?}");
            let artifact = version.artifact.as_ref().unwrap();
            assert_eq!(artifact.version_id, "v1");
        }
        assert_eq!(state.buckets.len(), 1);
        let bucket = state.buckets.values().next().unwrap();
        assert_eq!(
            bucket.versioning,
            fleet_core::port::buckets::Versioning::Enabled
        );
        assert_eq!(bucket.objects.len(), 4);
        assert!(bucket.objects.values().all(|versions| versions.len() == 1));
        assert_eq!(state.roles.len(), 2);
        assert_eq!(state.role_policies.len(), 2);
        assert!(state.configuration.enabled);
        let fleet = fleet_core::document::indexing::IndexingConfiguration::of_a_fleet();
        assert_eq!(state.indexing.merged(&fleet), None);
        // Two types, three groups, two packages, four versions.
        assert_eq!(state.tags.len(), 11);
        let owner = fleet_core::tag::Owner::Workshop;
        assert!(state.tags.values().all(|tags| tags.owner() == owner));
        assert_eq!(bucket.tags.owner(), owner);
        assert!(state.roles.values().all(|role| role.tags.owner() == owner));
    }
}

fn count(calls: &[Operation]) -> Calls {
    calls.iter().map(|call| (*call, 1)).collect()
}
