//! Runs virtual devices over real connections: thousands in one process, each a future of its own.
//!
//! All of them are polled by one task, for what a device does takes microseconds; it is the broker
//! that is waited for. They connect one after the other at a given pace, those that come back too.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use fleet_core::name::ThingName;
use fleet_core::port::download::Downloads;
use fleet_core::port::mqtt::{ClientOptions, MqttLink};
use futures::StreamExt as _;
use futures::stream::FuturesUnordered;
use serde::Serialize;
use tokio::time::{Instant, interval, sleep};
use tokio_util::sync::CancellationToken;

use super::behaviour::{Device, Did, Settings};
use crate::event::{Event, Sink};
use crate::session::seconds;

mod device;
mod gate;
mod tally;
#[cfg(test)]
mod tests;

use gate::Gate;
pub use tally::Tally;

/// How often it is told how the run goes.
const TICK: Duration = Duration::from_secs(1);

/// What is wanted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Request {
    /// The things whose devices run. Each is its own client id.
    pub things: Vec<ThingName>,
    /// How they behave.
    pub settings: Settings,
    /// How many connect in a second at most; at least one.
    pub connects_per_second: u32,
    /// How long they run; until they are stopped without it.
    pub duration: Option<Duration>,
}

impl Request {
    /// The devices of these things, until they are stopped; a hundred connect in a second.
    #[must_use]
    pub fn new(things: Vec<ThingName>, settings: Settings) -> Self {
        Self {
            things,
            settings,
            connects_per_second: 100,
            duration: None,
        }
    }
}

/// Why it is not known how a device connects.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct AccessError(pub String);

/// How each device connects.
pub trait Access: Send + Sync {
    /// Where a device connects, and with what. It is asked before every connection, so that nothing
    /// of it need be kept.
    ///
    /// # Errors
    /// The device has no certificate here, or it cannot be read.
    fn options(&self, thing: &ThingName) -> Result<ClientOptions, AccessError>;
}

/// The surroundings of a run.
#[non_exhaustive]
pub struct Surroundings {
    /// Connects.
    pub link: Arc<dyn MqttLink>,
    /// Knows how.
    pub access: Arc<dyn Access>,
    /// Fetches the files that jobs name.
    pub downloads: Arc<dyn Downloads>,
    /// Who is told what happens.
    pub sink: Arc<dyn Sink>,
    /// Stops the run: every device says goodbye.
    pub cancel: CancellationToken,
    /// The memory that the process holds now, in bytes, where the system tells.
    pub memory: fn() -> Option<u64>,
}

impl Surroundings {
    /// Surroundings in which nobody is told anything and the memory is not known.
    #[must_use]
    pub fn new(
        link: Arc<dyn MqttLink>,
        access: Arc<dyn Access>,
        downloads: Arc<dyn Downloads>,
    ) -> Self {
        Self {
            link,
            access,
            downloads,
            sink: Arc::new(|_: &Event| {}),
            cancel: CancellationToken::new(),
            memory: || None,
        }
    }
}

/// What came of a run.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// The counts.
    #[serde(flatten)]
    pub tally: Tally,
    /// How long it took.
    #[serde(rename = "duration_s", serialize_with = "seconds")]
    pub duration: Duration,
    /// Whether the user stopped it.
    pub stopped: bool,
    /// The most memory that the process held, in bytes, of a look each second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peak_memory: Option<u64>,
    /// What of it came after the start, divided by the devices that were connected at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory_per_device: Option<u64>,
}

impl Summary {
    /// Whether every device connected that had the time to, and none gave up.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.tally.gave_up == 0 && (self.stopped || self.tally.ever == self.tally.devices)
    }
}

/// What the devices of a run share.
struct Run<'a> {
    around: &'a Surroundings,
    began: Instant,
    gate: Gate,
    stop: CancellationToken,
    settings: Arc<Settings>,
    tally: Mutex<Tally>,
    /// The most memory that was seen; 0 where the system does not tell.
    memory: AtomicU64,
}

impl Run<'_> {
    fn tell(&self, thing: &ThingName, did: Did) {
        self.count(|tally| tally.add(&did));
        self.around.sink.event(&Event::VirtualDevice {
            thing: thing.clone(),
            did,
        });
    }

    fn count(&self, change: impl FnOnce(&mut Tally)) {
        change(&mut self.tally.lock().unwrap_or_else(PoisonError::into_inner));
    }

    fn tally(&self) -> Tally {
        *self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn look_at_memory(&self) {
        let held = (self.around.memory)().unwrap_or(0);
        self.memory.fetch_max(held, Ordering::Relaxed);
    }

    /// Tells how it goes now and then, until the time is over.
    async fn watch(&self, longest: Option<Duration>) {
        let mut ticks = interval(TICK);
        let over = async {
            match longest {
                Some(longest) => sleep(longest).await,
                None => std::future::pending().await,
            }
        };
        tokio::pin!(over);
        loop {
            tokio::select! {
                () = &mut over => return,
                _ = ticks.tick() => {
                    self.look_at_memory();
                    let tally = self.tally();
                    self.around.sink.event(&Event::DevicesRunning { tally });
                }
            }
        }
    }
}

/// Runs devices until their time is over or they are stopped.
pub async fn run(request: &Request, around: &Surroundings) -> Summary {
    let before = (around.memory)();
    let devices = u64::try_from(request.things.len()).unwrap_or(u64::MAX);
    let run = Run {
        around,
        began: Instant::now(),
        gate: Gate::new(request.connects_per_second),
        stop: around.cancel.child_token(),
        settings: Arc::new(request.settings.clone()),
        tally: Mutex::new(Tally::of(devices)),
        memory: AtomicU64::new(0),
    };
    let of = |thing: &ThingName| Device::new(thing.clone(), Arc::clone(&run.settings));
    let all = request.things.iter().map(|thing| run.live(of(thing)));
    let mut all: FuturesUnordered<_> = all.collect();
    let everyone = async { while all.next().await.is_some() {} };
    tokio::pin!(everyone);
    tokio::select! {
        () = &mut everyone => {}
        () = run.watch(request.duration) => {
            run.look_at_memory();
            run.stop.cancel();
            everyone.await;
        }
    }
    let tally = run.tally();
    let most = Some(run.memory.load(Ordering::Relaxed)).filter(|most| *most > 0);
    let grown = before
        .zip(most)
        .map(|(before, most)| most.saturating_sub(before));
    let summary = Summary {
        tally,
        duration: run.began.elapsed(),
        stopped: around.cancel.is_cancelled(),
        peak_memory: most,
        memory_per_device: grown.and_then(|grown| grown.checked_div(tally.most)),
    };
    around.sink.event(&Event::DevicesRan {
        summary: Box::new(summary.clone()),
    });
    summary
}
