//! How fast work goes and how long it will take, measured over the last seconds.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use fleet_ops::event::Phase;

use crate::ui::{number, time};

/// How far back the pace is measured.
const WINDOW: Duration = Duration::from_secs(10);

/// The least time over which a pace means anything.
const LEAST: Duration = Duration::from_millis(900);

/// The pace of one phase. It is measured over a window, so that a slow start, a burst or a
/// throttle a minute ago do not colour the time that is left.
#[derive(Debug)]
pub(super) struct PaceMeter {
    samples: VecDeque<(Instant, u64)>,
}

impl PaceMeter {
    pub(super) fn start(now: Instant) -> PaceMeter {
        PaceMeter {
            samples: VecDeque::from([(now, 0)]),
        }
    }

    /// Items were done by now.
    pub(super) fn reached(&mut self, done: u64, now: Instant) {
        self.samples.push_back((now, done));
        // The newest sample that is older than the window stays: it is where the window begins.
        while self
            .samples
            .get(1)
            .is_some_and(|(at, _)| now.duration_since(*at) >= WINDOW)
        {
            self.samples.pop_front();
        }
    }

    /// Items per second, once that can be said.
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    pub(super) fn per_second(&self, now: Instant) -> Option<f64> {
        let (began, first) = self.samples.front()?;
        let (_, last) = self.samples.back()?;
        let passed = now.duration_since(*began);
        (passed >= LEAST && last > first).then(|| (last - first) as f64 / passed.as_secs_f64())
    }

    /// How long the rest takes at this pace.
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    pub(super) fn left(&self, done: u64, total: u64, now: Instant) -> Option<Duration> {
        let rate = self.per_second(now)?;
        Duration::try_from_secs_f64(total.saturating_sub(done) as f64 / rate).ok()
    }
}

/// A rate with as many digits as matter: `79/s`, `8.4/s`.
pub(super) fn rate(phase: Phase, per_second: f64) -> String {
    if phase == Phase::Upload {
        return format!("{}/s", number::bytes(whole(per_second)));
    }
    if per_second >= 10.0 {
        format!("{per_second:.0}/s")
    } else {
        format!("{}/s", number::tenths(per_second))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a pace is positive, and the greatest number is close enough to one that is greater"
)]
fn whole(per_second: f64) -> u64 {
    per_second as u64
}

/// The time that is left, in whole seconds: more would pretend to know.
pub(super) fn left_text(left: Duration) -> String {
    time::span(Duration::from_secs_f64(left.as_secs_f64().ceil()))
}

/// Whole percent, never 100 before the end.
pub(super) fn percent(done: u64, total: u64) -> u64 {
    done.saturating_mul(100).checked_div(total).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_left_follows_the_pace_of_the_last_seconds() {
        let start = Instant::now();
        let at = |seconds: f64| start + Duration::from_secs_f64(seconds);
        let mut meter = PaceMeter::start(start);
        assert_eq!(meter.left(0, 1000, at(0.5)), None);
        meter.reached(80, at(1.0));
        assert_eq!(
            meter.left(80, 1000, at(1.0)),
            Some(Duration::from_secs_f64(11.5))
        );
        // Then it drops to 10 a second: half a minute later the old pace is forgotten.
        for second in 2..=30_u32 {
            meter.reached(80 + u64::from(second - 1) * 10, at(f64::from(second)));
        }
        assert_eq!(meter.per_second(at(30.0)), Some(10.0));
        assert_eq!(
            meter.left(370, 1000, at(30.0)),
            Some(Duration::from_secs(63))
        );
    }

    #[test]
    fn a_standstill_slows_the_pace() {
        let start = Instant::now();
        let mut meter = PaceMeter::start(start);
        meter.reached(80, start + Duration::from_secs(1));
        let later = start + Duration::from_secs(8);
        assert_eq!(meter.per_second(later), Some(10.0));
    }

    #[test]
    fn nothing_is_done_before_it_is() {
        assert_eq!(percent(0, 1500), 0);
        assert_eq!(percent(1499, 1500), 99);
        assert_eq!(percent(1500, 1500), 100);
        assert_eq!(percent(0, 0), 100);
    }
}
