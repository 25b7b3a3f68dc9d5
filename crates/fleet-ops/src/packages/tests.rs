//! Workflow tests: software packages on a small AWS in memory.

use std::sync::Arc;

use fleet_core::port::buckets::{Content, ContentStream};

use super::*;
use crate::event::Event;
use crate::fake::stage::{Stage, stage};
use crate::provision;

mod adding;
mod browsing;
mod configuration;
mod job_reverts;
mod reverting;

/// Provisions a fleet of so many devices; sedans report SedanVehicle 1.0.0, SUVs SUVVehicle 1.0.0.
async fn fleet(stage: &Stage, devices: u32) {
    let request = provision::Request::new(
        Default::default(),
        ["SedanVehicle", "SUVVehicle"].map(|name| name.parse().unwrap()),
        ["1.0.0", "1.1.0"].map(|name| name.parse().unwrap()),
        ["US", "CA"].map(|code| code.parse().unwrap()),
        devices.try_into().unwrap(),
    )
    .unwrap();
    let cloud = stage.fake.cloud();
    let plan = provision::plan(&cloud.reads, &request, &stage.session);
    let plan = plan.await.unwrap();
    let summary = provision::apply(&cloud, &plan, &stage.session);
    assert!(summary.await.unwrap().is_complete());
    stage.fake.change(|state| state.index_built = true);
    stage.told.take();
    stage.fake.take_calls();
}

/// Bytes that are given as a file.
#[derive(Debug)]
struct Bytes(&'static [u8]);

impl Content for Bytes {
    fn length(&self) -> u64 {
        self.0.len() as u64
    }

    fn open_at(&self, offset: u64) -> ContentStream {
        let bytes = self.0[usize::try_from(offset).unwrap()..].to_vec();
        Box::pin(futures::stream::iter([Ok(bytes)]))
    }
}

fn file(ending: &str, bytes: &'static [u8]) -> add_version::Given {
    add_version::Given {
        ending: ending.to_owned(),
        content: Arc::new(Bytes(bytes)),
    }
}

fn told(stage: &Stage) -> Vec<Event> {
    stage.told.take()
}
