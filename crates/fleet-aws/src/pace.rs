//! One quota bucket's pace: calls leave in the order they came, no faster than the bucket allows.
//!
//! A call first takes one of the bucket's *slots* and keeps it until it is answered, then waits for
//! its *turn*. Slots are few (about a second's worth of calls), so nothing that already holds one,
//! such as a retry, ever waits long; the crowd waits for slots, holding no request. Both are tokio
//! primitives that serve in order of arrival.
//!
//! Turns come from a `governor` rate limiter, which only one waiter at a time, the head, asks: it
//! checks, sleeps until the instant it is told, and takes. A limiter's rate is fixed while the
//! bucket's moves (see `adapt`), so whoever took a turn swaps it for one at the new rate when that
//! differs by more than a percent. What the old one has left of its burst is what the new one
//! starts with, and the first starts with none: a swap hands out nothing.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::adapt::Adaptive;

mod clock;
mod limiter;

use limiter::Limiter;

/// Fewest and most calls in flight in one bucket.
const SLOTS: std::ops::RangeInclusive<usize> = 4..=128;

/// Paces the calls of one quota bucket.
#[derive(Debug)]
pub(crate) struct Pacer {
    slots: Semaphore,
    /// `None` before the first turn, and while calls leave as fast as they come.
    limiter: tokio::sync::Mutex<Option<Limiter>>,
    adaptive: Mutex<Adaptive>,
}

impl Pacer {
    /// A pacer that starts at `ceiling` calls per second; `None` is as fast as slots allow.
    pub(crate) fn new(ceiling: Option<f64>) -> Self {
        Self {
            slots: Semaphore::new(slots(ceiling)),
            limiter: tokio::sync::Mutex::new(None),
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
        let mut limiter = self.limiter.lock().await;
        // Whoever finds no limiter goes at once, and is what the first one's burst was used for.
        let left = match &*limiter {
            Some(limiter) => limiter.take().await,
            None => 0,
        };
        let rate = self.adaptive().rate(Instant::now());
        if let Some(rate) = rate
            && limiter.as_ref().is_none_or(|limiter| !limiter.is_at(rate))
        {
            *limiter = Limiter::new(rate, left);
        }
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
