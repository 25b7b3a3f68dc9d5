//! The time that is left of a long wait, drawn again each second.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use fleet_ops::event::Wait;
use indicatif::{MultiProgress, ProgressBar, ProgressState, ProgressStyle};

use crate::text;

/// How often it is drawn: often enough to miss no second.
const TICK: Duration = Duration::from_millis(250);

/// A line that counts down.
pub(super) struct Countdown {
    bar: ProgressBar,
    until: Arc<Mutex<Instant>>,
}

impl Countdown {
    /// Draws it below the bars.
    pub(super) fn show(bars: &MultiProgress, wait: Wait, until: Instant) -> Countdown {
        let until = Arc::new(Mutex::new(until));
        let bar = bars.add(ProgressBar::no_length());
        bar.set_style(style(wait, Arc::clone(&until)));
        bar.enable_steady_tick(TICK);
        Countdown { bar, until }
    }

    /// The end is another than it seemed.
    pub(super) fn correct(&self, until: Instant) {
        *self.until.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }

    /// Draws it below another bar, too.
    pub(super) fn below(&self, bars: &MultiProgress, bar: ProgressBar) -> ProgressBar {
        bars.insert_before(&self.bar, bar)
    }

    /// Takes it away.
    pub(super) fn clear(&self, bars: &MultiProgress) {
        self.bar.finish_and_clear();
        bars.remove(&self.bar);
    }
}

fn style(wait: Wait, until: Arc<Mutex<Instant>>) -> ProgressStyle {
    let left = move |_: &ProgressState, out: &mut dyn std::fmt::Write| {
        let until = *until.lock().unwrap_or_else(PoisonError::into_inner);
        let left = until.saturating_duration_since(Instant::now());
        // A line that cannot be drawn is no loss: the next one comes soon.
        let _ = out.write_str(&text::counting_down(wait, left));
    };
    ProgressStyle::with_template("  {left}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .with_key("left", left)
}
