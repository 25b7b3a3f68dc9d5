//! A job that is watched: drawn again in place on a terminal, a line for each change elsewhere.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use fleet_ops::event::{Event, Sink};
use fleet_ops::jobs::watch::{RecentFailure, Snapshot};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::lang::say;
use crate::ui::Screen;
use crate::view::job_watch as view;

/// Draws each snapshot over the one before, on stderr.
pub(super) struct LiveWatch {
    screen: Arc<Screen>,
    bars: MultiProgress,
    /// A bar for each line.
    lines: Mutex<Vec<ProgressBar>>,
}

impl LiveWatch {
    pub(super) fn new(screen: Arc<Screen>) -> LiveWatch {
        let bars = MultiProgress::with_draw_target(ProgressDrawTarget::stderr_with_hz(10));
        screen.note(say!("jobs-watch-stop"));
        screen.draw_around(&bars);
        LiveWatch {
            screen,
            bars,
            lines: Mutex::default(),
        }
    }

    fn draw(&self, snapshot: &Snapshot) {
        // A column is left, so that no terminal goes on to the next line.
        let texts = view::lines(snapshot, self.screen.width().saturating_sub(1));
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = texts.len().min(lines.len());
        for extra in lines.drain(kept..) {
            self.bars.remove(&extra);
        }
        while lines.len() < texts.len() {
            let style = ProgressStyle::with_template("{msg}");
            let line = self.bars.add(ProgressBar::no_length());
            line.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            lines.push(line);
        }
        for (line, text) in lines.iter().zip(texts) {
            line.set_message(self.screen.colored(&text));
        }
    }

    fn clear(&self) {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        for line in lines.drain(..) {
            line.finish_and_clear();
            self.bars.remove(&line);
        }
        self.screen.draw_plainly();
    }
}

impl Sink for LiveWatch {
    fn event(&self, event: &Event) {
        match event {
            Event::JobWatched { snapshot } => self.draw(snapshot),
            Event::JobEnded { .. } => self.clear(),
            _ => {}
        }
    }
}

impl Drop for LiveWatch {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Writes a line for each change, and one for each failure that was not told before.
pub(super) struct WatchLines {
    screen: Arc<Screen>,
    told: Mutex<BTreeSet<String>>,
}

impl WatchLines {
    pub(super) fn new(screen: Arc<Screen>) -> WatchLines {
        WatchLines {
            screen,
            told: Mutex::default(),
        }
    }

    fn failures(&self, failures: &[RecentFailure]) {
        let texts: BTreeSet<_> = failures.iter().map(view::failure).collect();
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        for text in texts.difference(&told) {
            self.screen.out(format!("  {text}"));
        }
        // Only the last ones are given: what dropped out does not come back.
        *told = texts;
    }
}

impl Sink for WatchLines {
    fn event(&self, event: &Event) {
        if let Event::JobWatched { snapshot } = event {
            self.screen.out(view::line(snapshot));
            self.failures(&snapshot.failures);
        }
    }
}
