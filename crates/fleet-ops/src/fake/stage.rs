//! The surroundings of a run on the fake, and what it tells.

use std::sync::{Arc, Mutex};

use fleet_core::meter::{CallCounts, CallMeter};
use fleet_core::plan::EndpointKind;
use fleet_core::quota::Rates;
use tokio_util::sync::CancellationToken;

use super::Fake;
use crate::event::Event;
use crate::provision;
use crate::session::{Pace, Session};
use crate::wait::RealTime;

/// Events as they were told.
#[derive(Default)]
pub(crate) struct Told(pub(crate) Mutex<Vec<Event>>);

impl Told {
    pub(crate) fn take(&self) -> Vec<Event> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// A run's surroundings, and what it tells.
pub(crate) struct Stage {
    pub(crate) fake: Arc<Fake>,
    pub(crate) told: Arc<Told>,
    pub(crate) session: Session,
}

pub(crate) fn stage() -> Stage {
    on(Fake::new())
}

pub(crate) fn on(fake: Arc<Fake>) -> Stage {
    let told = Arc::new(Told::default());
    let sink = told.clone();
    let session = Session {
        region: fake.region.clone(),
        endpoint: EndpointKind::Local,
        now: fake.now(),
        rates: Rates::of(&fake.region),
        pace: Pace::full(),
        sink: Arc::new(move |event: &Event| sink.0.lock().unwrap().push(event.clone())),
        patience: Arc::new(RealTime),
        meter: fake.clone(),
        cancel: CancellationToken::new(),
    };
    Stage {
        fake,
        told,
        session,
    }
}

impl Stage {
    /// Provisions a fleet of so many devices: two types with two versions each, three countries.
    pub(crate) async fn provision(&self, devices: u32) {
        let request = provision::Request::new(
            Default::default(),
            ["SedanVehicle", "SUVVehicle"].map(|name| name.parse().unwrap()),
            ["1.0.0", "1.1.0"].map(|name| name.parse().unwrap()),
            ["US", "CA", "MX"].map(|code| code.parse().unwrap()),
            devices.try_into().unwrap(),
        )
        .unwrap();
        let cloud = self.fake.cloud();
        let plan = provision::plan(&cloud.reads, &request, &self.session)
            .await
            .unwrap();
        let summary = provision::apply(&cloud, &plan, &self.session)
            .await
            .unwrap();
        assert!(summary.is_complete(), "{summary:?}");
        self.told.take();
        self.fake.take_calls();
    }
}

impl CallMeter for Fake {
    fn snapshot(&self) -> CallCounts {
        CallCounts {
            calls: self.inner().counts.clone(),
            ..CallCounts::default()
        }
    }
}
