//! How fast a quota bucket may be used: the configured ceiling, lowered by throttles, regained by success.
//!
//! The rate follows the shape of CUBIC congestion control. What AWS served when it last throttled
//! is remembered as the *level*. A throttle drops the rate just below that level; it then returns
//! to the level within [`RETURN`], slower the nearer it gets, and from there climbs by a
//! fiftieth of the ceiling each second. Most of the time is so spent within a few percent of what
//! AWS really grants, without having to know it.
//!
//! Calls are judged in windows of [`WINDOW`]. A window with throttles lowers the level once, to the
//! share of calls that was served (never below half), however many throttles it held. Calls that
//! were sent before the last cut say nothing about the rate after it and are left out. Throttles
//! that go on at the same share right after a cut do not come from our rate (another program, a
//! fault being injected): that share is the *noise*, and only what clearly exceeds it cuts again.

use std::time::Duration;

use tokio::time::Instant;

/// Calls are counted over this long before they are judged.
const WINDOW: Duration = Duration::from_millis(500);
/// Time from a cut back to the level at which the throttle was met.
const RETURN: Duration = Duration::from_secs(4);
/// The rate right after a cut, as a share of the level.
const BELOW: f64 = 0.97;
/// Climb per second above the level, as a share of the ceiling.
const CLIMB: f64 = 0.02;
/// The lowest rate, as a share of the ceiling.
const FLOOR: f64 = 0.1;
/// Fewer calls say too little: at a low rate, one throttle would be all that a window holds.
const ENOUGH: u32 = 5;
/// The largest share of throttles that is taken for noise.
const MOST_NOISE: f64 = 0.1;

/// The rate of one quota bucket over time. Pure: every instant is passed in.
#[derive(Debug)]
pub(crate) struct Adaptive {
    ceiling: Option<f64>,
    /// What was served at the first throttle, which stands for the ceiling where there is none.
    first_level: f64,
    cut: Option<Cut>,
    window: Window,
    noise: f64,
}

#[derive(Debug, Clone, Copy)]
struct Cut {
    at: Instant,
    level: f64,
}

#[derive(Debug, Clone, Copy)]
struct Window {
    from: Option<Instant>,
    served: u32,
    throttled: u32,
    after_cut: bool,
}

impl Window {
    const EMPTY: Self = Self {
        from: None,
        served: 0,
        throttled: 0,
        after_cut: false,
    };
}

impl Adaptive {
    /// Starts at `ceiling` calls per second; `None` does not limit until the first throttle.
    pub(crate) const fn new(ceiling: Option<f64>) -> Self {
        Self {
            ceiling,
            first_level: 0.0,
            cut: None,
            window: Window::EMPTY,
            noise: 0.0,
        }
    }

    /// Calls per second allowed at `now`; `None` is no limit.
    pub(crate) fn rate(&self, now: Instant) -> Option<f64> {
        let Some(cut) = self.cut else {
            return self.ceiling;
        };
        let since = now.saturating_duration_since(cut.at).as_secs_f64();
        let back = RETURN.as_secs_f64();
        let scale = self.ceiling.unwrap_or(self.first_level);
        let rate = if since < back {
            cut.level * (1.0 - (1.0 - BELOW) * (1.0 - since / back).powi(3))
        } else {
            cut.level + scale * CLIMB * (since - back)
        };
        let most = self.ceiling.unwrap_or(f64::INFINITY);
        Some(rate.clamp(scale * FLOOR, most))
    }

    /// Records that a call sent at `sent` was answered at `now`, throttled or not.
    pub(crate) fn record(&mut self, sent: Instant, now: Instant, throttled: bool) {
        if self.cut.is_some_and(|cut| sent < cut.at) {
            return;
        }
        let from = *self.window.from.get_or_insert(sent);
        if throttled {
            self.window.throttled += 1;
        } else {
            self.window.served += 1;
        }
        let calls = self.window.throttled + self.window.served;
        if now.saturating_duration_since(from) >= WINDOW && calls >= ENOUGH {
            self.judge(from, now);
        }
    }

    fn judge(&mut self, from: Instant, now: Instant) {
        let Window {
            served,
            throttled,
            after_cut,
            ..
        } = std::mem::replace(&mut self.window, Window::EMPTY);
        let calls = f64::from(served + throttled);
        let share = f64::from(throttled) / calls;
        let learn = if after_cut { 0.5 } else { 0.05 };
        self.noise += (share.min(MOST_NOISE) - self.noise) * learn;
        // Twice the standard deviation of a Poisson count above what noise alone would throttle.
        let expected = self.noise * calls;
        if f64::from(throttled) <= expected + 2.0 * expected.sqrt() {
            return;
        }
        let level = match self.rate(now) {
            Some(rate) => rate * (1.0 - share).max(0.5),
            None => {
                let served = f64::from(served) / now.duration_since(from).as_secs_f64();
                self.first_level = served.max(1.0);
                self.first_level
            }
        };
        self.cut = Some(Cut { at: now, level });
        self.window.after_cut = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CEILING: f64 = 200.0;

    fn after(start: Instant, ms: u64) -> Instant {
        start + Duration::from_millis(ms)
    }

    /// Records `served` and `throttled` calls sent at `at`, answered over one whole window.
    fn window(adaptive: &mut Adaptive, at: Instant, served: u32, throttled: u32) -> Instant {
        let end = at + WINDOW;
        for i in 0..served + throttled {
            let now = if i + 1 == served + throttled { end } else { at };
            adaptive.record(at, now, i < throttled);
        }
        end
    }

    #[tokio::test]
    async fn without_a_throttle_the_rate_stays_at_the_ceiling() {
        let start = Instant::now();
        let mut adaptive = Adaptive::new(Some(CEILING));
        let end = window(&mut adaptive, start, 100, 0);
        assert_eq!(adaptive.rate(end), Some(CEILING));
    }

    #[tokio::test]
    async fn a_window_of_throttles_cuts_once_to_the_share_that_was_served() {
        let start = Instant::now();
        let mut adaptive = Adaptive::new(Some(CEILING));
        let end = window(&mut adaptive, start, 60, 40);
        // 200/s of which 60 % were served: a level of 120/s, and 3 % below it.
        assert_eq!(adaptive.rate(end), Some(120.0 * 0.97));
        adaptive.record(start, after(end, 900), true);
        assert_eq!(
            adaptive.rate(end),
            Some(120.0 * 0.97),
            "a call sent before the cut says nothing"
        );
    }

    #[tokio::test]
    async fn one_window_never_more_than_halves_the_rate() {
        let mut adaptive = Adaptive::new(Some(CEILING));
        let end = window(&mut adaptive, Instant::now(), 0, 50);
        assert_eq!(adaptive.rate(end), Some(97.0));
    }

    #[tokio::test]
    async fn the_rate_returns_to_the_level_and_then_climbs_to_the_ceiling() {
        let mut adaptive = Adaptive::new(Some(CEILING));
        let end = window(&mut adaptive, Instant::now(), 50, 50);
        assert_eq!(adaptive.rate(after(end, 4_000)), Some(100.0));
        // A fiftieth of 200/s is 4/s each second: 10 s later it is 140/s, after 25 s the ceiling.
        assert_eq!(adaptive.rate(after(end, 14_000)), Some(140.0));
        assert_eq!(adaptive.rate(after(end, 60_000)), Some(CEILING));
    }

    #[tokio::test]
    async fn throttles_that_do_not_come_from_the_rate_do_not_wear_it_down_to_nothing() {
        for ceiling in [None, Some(CEILING)] {
            let mut adaptive = Adaptive::new(ceiling);
            let mut now = window(&mut adaptive, Instant::now(), 90, 10);
            let first = adaptive.rate(now).unwrap();
            for call in 0..20_000_u32 {
                let rate = adaptive.rate(now).unwrap();
                now += Duration::from_secs_f64(1.0 / rate);
                // Every 20th call, whatever the rate.
                adaptive.record(now, now, call % 20 == 0);
            }
            let rate = adaptive.rate(now).unwrap();
            assert!(rate > first / 2.0, "{ceiling:?}: {first} became {rate}");
        }
    }

    #[tokio::test]
    async fn no_limit_becomes_what_was_served_at_the_first_throttle() {
        let mut adaptive = Adaptive::new(None);
        assert_eq!(adaptive.rate(Instant::now()), None);
        let end = window(&mut adaptive, Instant::now(), 50, 200);
        assert_eq!(adaptive.rate(after(end, 4_000)), Some(100.0));
    }

    #[tokio::test]
    async fn throttles_that_do_not_depend_on_the_rate_do_not_ruin_it() {
        let mut at = Instant::now();
        let mut adaptive = Adaptive::new(Some(80.0));
        let mut lowest = f64::MAX;
        for throttled in [2, 1, 3, 0, 4, 2, 2, 3, 1, 2].into_iter().cycle().take(600) {
            at = window(&mut adaptive, at, 40 - throttled, throttled);
            lowest = lowest.min(adaptive.rate(at).unwrap());
        }
        assert!(
            lowest > 56.0,
            "5 % of throttles at any rate: down to {lowest}/s"
        );
    }

    #[tokio::test]
    async fn the_rate_never_falls_below_a_tenth_of_the_ceiling() {
        let mut at = Instant::now();
        let mut adaptive = Adaptive::new(Some(80.0));
        for _ in 0..40 {
            at = window(&mut adaptive, at, 0, 10);
        }
        assert_eq!(adaptive.rate(at), Some(8.0));
    }
}
