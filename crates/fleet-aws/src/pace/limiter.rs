//! The turns of one bucket at a fixed rate, and what of its burst moves on to the next rate.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::middleware::StateInformationMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use tokio::time::sleep_until;

use super::clock::TokioClock;

/// The slowest pace, in calls per second: one an hour.
const SLOWEST: f64 = 1.0 / 3600.0;
/// A rate that has moved by no more than this share is still the same.
const SAME: f64 = 0.01;
/// What a call takes. More than one cell, so that a burst can be a call and a bit.
const CALL: NonZeroU32 = NonZeroU32::MIN.saturating_add(9);

/// A limiter (generic cell rate algorithm) at one rate.
#[derive(Debug)]
pub(crate) struct Limiter {
    /// Calls per second.
    rate: f64,
    cells: RateLimiter<NotKeyed, InMemoryState, TokioClock, StateInformationMiddleware>,
}

impl Limiter {
    /// A limiter at `rate` calls per second of whose burst at most `left` cells are unused.
    /// `None` where the rate is too high to be one.
    pub(crate) fn new(rate: f64, left: u32) -> Option<Self> {
        let cell = Duration::from_secs_f64(1.0 / rate.max(SLOWEST)) / CALL.get();
        let burst = burst(rate);
        let cells = RateLimiter::direct_with_clock(
            Quota::with_period(cell)?.allow_burst(burst),
            TokioClock,
        )
        .with_middleware();
        if let Some(used) = NonZeroU32::new(burst.get().saturating_sub(left)) {
            // Never refused: the limiter is new, and this is at most its burst.
            let _ = cells.check_n(used);
        }
        Some(Self { rate, cells })
    }

    /// Whether `rate` is so near that a swap would change nothing that matters.
    pub(crate) fn is_at(&self, rate: f64) -> bool {
        (rate / self.rate - 1.0).abs() <= SAME
    }

    /// Waits for the next turn, takes it and says how many cells of the burst it leaves.
    /// Only one caller at a time may wait, so that the turn it waited for is still there.
    pub(crate) async fn take(&self) -> u32 {
        loop {
            match self.cells.check_n(CALL) {
                Ok(Ok(taken)) => return taken.remaining_burst_capacity(),
                Ok(Err(early)) => sleep_until(early.earliest_possible().0).await,
                // A burst below one call, which `burst` never gives.
                Err(_) => return 0,
            }
        }
    }
}

/// What an idle bucket may send at once, in cells: a tenth of a second's worth. The first call of
/// a burst is part of it, so that no second holds more than rate × 1.1 calls. Where a call alone
/// takes that long, it is the call and one cell: a timer that was late is made up for.
fn burst(rate: f64) -> NonZeroU32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "rates are positive, and the cast saturates"
    )]
    let tenth = (rate * f64::from(CALL.get()) / 10.0) as u32;
    CALL.saturating_add(1)
        .max(NonZeroU32::new(tenth).unwrap_or(CALL))
}
