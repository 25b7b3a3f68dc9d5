//! What a workflow needs to know besides its request: where it is, how fast it may go, whom it tells.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use fleet_core::account::Region;
use fleet_core::meter::{CallMeter, NoMeter};
use fleet_core::plan::EndpointKind;
use fleet_core::quota::Rates;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::event::{Event, Sink};
use crate::wait::{Patience, RealTime};

pub use jiff::Timestamp;
pub use tokio_util::sync::CancellationToken;

/// How many things a workflow does at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pace {
    /// Whether phases that do not need each other run side by side.
    pub overlap: bool,
    /// How many items of one phase are in flight at most; at least one.
    pub in_flight: usize,
}

impl Pace {
    /// Phases side by side, many items in flight: as fast as the budgets allow.
    #[must_use]
    pub const fn full() -> Self {
        Self {
            overlap: true,
            in_flight: 256,
        }
    }

    /// One phase after the other, many items in flight: for a user who reads along.
    #[must_use]
    pub const fn phase_by_phase() -> Self {
        Self {
            overlap: false,
            in_flight: 256,
        }
    }

    /// One call after the other: for debugging.
    #[must_use]
    pub const fn sequential() -> Self {
        Self {
            overlap: false,
            in_flight: 1,
        }
    }
}

/// The surroundings of one run.
#[derive(Clone)]
#[non_exhaustive]
pub struct Session {
    /// The Region the ports talk to.
    pub region: Region,
    /// Which AWS the ports talk to.
    pub endpoint: EndpointKind,
    /// The time at which the run began. Tags carry its day in UTC.
    pub now: Timestamp,
    /// The rates the ports are paced to, for estimates.
    pub rates: Rates,
    /// How many things are done at once.
    pub pace: Pace,
    /// Who is told what happens.
    pub sink: Arc<dyn Sink>,
    /// How the session waits for what AWS lets take minutes.
    pub patience: Arc<dyn Patience>,
    /// Who counts the calls.
    pub meter: Arc<dyn CallMeter>,
    /// Stops the run: nothing new is begun, what is in flight ends.
    pub cancel: CancellationToken,
}

impl Session {
    /// A run in a Region, at full pace and at the rates that this Region has. Nobody is told
    /// anything or counts the calls, long waits take their time, and nothing stops it: the
    /// `with_` methods change that.
    #[must_use]
    pub fn new(region: Region, endpoint: EndpointKind, now: Timestamp) -> Self {
        Self {
            rates: Rates::of(&region),
            region,
            endpoint,
            now,
            pace: Pace::full(),
            sink: Arc::new(|_: &Event| {}),
            patience: Arc::new(RealTime),
            meter: Arc::new(NoMeter),
            cancel: CancellationToken::new(),
        }
    }

    /// This session, with a sink that is told what happens.
    #[must_use]
    pub fn with_sink(mut self, sink: Arc<dyn Sink>) -> Self {
        self.sink = sink;
        self
    }

    /// This session, with the meter of the ports, so that summaries have the calls.
    #[must_use]
    pub fn with_meter(mut self, meter: Arc<dyn CallMeter>) -> Self {
        self.meter = meter;
        self
    }

    /// This session, with the rates that the ports are paced to, where they are not the Region's.
    #[must_use]
    pub fn with_rates(mut self, rates: Rates) -> Self {
        self.rates = rates;
        self
    }

    /// This session, at another pace.
    #[must_use]
    pub fn with_pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// This session, waiting in another way.
    #[must_use]
    pub fn with_patience(mut self, patience: Arc<dyn Patience>) -> Self {
        self.patience = patience;
        self
    }

    /// This session, stopped by this token: nothing new is begun then, what is in flight ends.
    #[must_use]
    pub fn with_cancel(mut self, cancel: CancellationToken) -> Self {
        self.cancel = cancel;
        self
    }

    /// Today, in UTC.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.to_zoned(TimeZone::UTC).date()
    }

    pub(crate) fn tell(&self, event: Event) {
        self.sink.event(&event);
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancel.is_cancelled()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("now", &self.now)
            .field("pace", &self.pace)
            .finish_non_exhaustive()
    }
}

/// Writes a duration as seconds, to the millisecond.
pub(crate) fn seconds<S: serde::Serializer>(duration: &Duration, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_f64((duration.as_secs_f64() * 1000.0).round() / 1000.0)
}
