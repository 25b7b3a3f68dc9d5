//! One quota bucket's pace: calls leave in the order they came, no faster than the bucket allows.
//!
//! A call first takes one of the bucket's *slots* and keeps it until it is answered, then waits for
//! its *turn*. Slots are few (about a second's worth of calls), so nothing that already holds one,
//! such as a retry, ever waits long; the crowd waits for slots, holding no request. Both are tokio
//! primitives that serve in order of arrival.
//!
//! The turn is a generic cell rate algorithm, of which only one waiter at a time is the head. It is
//! written out here rather than taken from a crate because the rate changes continuously (see
//! `adapt`), and a limiter that is fixed at construction would start every change with a new burst.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until};

use crate::adapt::Adaptive;

/// What an idle bucket may send at once, as time at the current rate: a tenth of a second.
const BURST: Duration = Duration::from_millis(100);
/// The slowest pace, in calls per second: one an hour.
const SLOWEST: f64 = 1.0 / 3600.0;
/// Fewest and most calls in flight in one bucket.
const SLOTS: std::ops::RangeInclusive<usize> = 4..=128;

/// Paces the calls of one quota bucket.
#[derive(Debug)]
pub(crate) struct Pacer {
    slots: Semaphore,
    next: tokio::sync::Mutex<Option<Instant>>,
    adaptive: Mutex<Adaptive>,
}

impl Pacer {
    /// A pacer that starts at `ceiling` calls per second; `None` is as fast as slots allow.
    pub(crate) fn new(ceiling: Option<f64>) -> Self {
        Self {
            slots: Semaphore::new(slots(ceiling)),
            next: tokio::sync::Mutex::new(None),
            adaptive: Mutex::new(Adaptive::new(ceiling)),
        }
    }

    /// Waits for a slot, then for a turn. The caller sends at once and holds the slot until it is answered.
    pub(crate) async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        // The semaphore is never closed, so this is always a permit.
        let slot = self.slots.acquire().await.ok();
        self.turn().await;
        slot
    }

    /// Waits for the next turn without taking a slot: for a retry, whose call already has one.
    pub(crate) async fn turn(&self) {
        let mut next = self.next.lock().await;
        let now = Instant::now();
        let Some(rate) = self.adaptive().rate(now) else {
            return;
        };
        let period = Duration::from_secs_f64(1.0 / rate.max(SLOWEST));
        // The first of a burst goes at once and each of the others has to fit into the tenth of a
        // second as well, so that no window of a second holds more than rate × 1.1 calls.
        let burst = BURST.saturating_sub(period);
        let turn = next.map_or(now, |next| next.max(now.checked_sub(burst).unwrap_or(now)));
        if turn > now {
            sleep_until(turn).await;
        }
        *next = Some(turn + period);
    }

    /// Records the answer to a call that was sent at `sent`.
    pub(crate) fn answered(&self, sent: Instant, throttled: bool) {
        self.adaptive().record(sent, Instant::now(), throttled);
    }

    fn adaptive(&self) -> MutexGuard<'_, Adaptive> {
        self.adaptive.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Enough for calls that take up to a second, and never so many that a turn is far away.
fn slots(ceiling: Option<f64>) -> usize {
    let (least, most) = SLOTS.into_inner();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to 4..=128"
    )]
    ceiling.map_or(most, |rate| {
        rate.ceil().clamp(least as f64, most as f64) as usize
    })
}

#[cfg(test)]
mod tests;
