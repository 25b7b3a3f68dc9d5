//! Progress as plain lines on stderr, where nothing can be drawn again: pipes, files, CI.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use fleet_ops::event::{Event, Phase, Sink};

use super::pace::{self, PaceMeter, percent, rate};
use crate::lang::say;
use crate::text;
use crate::ui::Screen;

/// At least so many items and so much time lie between two lines of one phase.
const ITEMS: u64 = 20;
const TIME: Duration = Duration::from_secs(2);

pub(super) struct LineSink {
    screen: Arc<Screen>,
    phases: Mutex<HashMap<Phase, Going>>,
}

/// A phase that goes on.
struct Going {
    pace: PaceMeter,
    said: (Instant, u64),
}

impl LineSink {
    pub(super) fn new(screen: Arc<Screen>) -> LineSink {
        LineSink {
            screen,
            phases: Mutex::default(),
        }
    }

    fn reached(&self, phase: Phase, done: u64, total: Option<u64>, failed: u64) {
        let now = Instant::now();
        let mut phases = self.phases.lock().unwrap_or_else(PoisonError::into_inner);
        let going = phases.entry(phase).or_insert_with(|| Going {
            pace: PaceMeter::start(now),
            said: (now, 0),
        });
        going.pace.reached(done, now);
        let (at, before) = going.said;
        let due = now.duration_since(at) >= TIME && done >= before + ITEMS;
        if !due && total != Some(done) {
            return;
        }
        going.said = (now, done);
        let line = line(phase, done, total, failed, &going.pace, now);
        drop(phases);
        self.screen.note(line);
    }
}

fn line(
    phase: Phase,
    done: u64,
    total: Option<u64>,
    failed: u64,
    meter: &PaceMeter,
    now: Instant,
) -> String {
    let name = text::phase(phase);
    let Some(total) = total else {
        return format!("{name}: {}", text::amount(phase, done));
    };
    let mut facts = vec![format!(
        "{name}: {}/{} ({}%)",
        text::amount(phase, done),
        text::amount(phase, total),
        percent(done, total)
    )];
    if failed > 0 {
        facts.push(say!("common-progress-failed", count = failed));
    }
    if let Some(per_second) = meter.per_second(now).filter(|_| total >= ITEMS) {
        facts.push(rate(phase, per_second));
    }
    if done < total
        && let Some(left) = meter.left(done, total, now)
    {
        facts.push(say!("common-progress-left", time = pace::left_text(left)));
    }
    text::list(facts)
}

impl Sink for LineSink {
    fn event(&self, event: &Event) {
        match event {
            Event::PhaseStarted { phase, .. } => {
                let now = Instant::now();
                let going = Going {
                    pace: PaceMeter::start(now),
                    said: (now, 0),
                };
                let mut phases = self.phases.lock().unwrap_or_else(PoisonError::into_inner);
                phases.insert(*phase, going);
            }
            Event::Progress {
                phase,
                done,
                total,
                failed,
            } => self.reached(*phase, *done, *total, *failed),
            Event::Waiting { wait, seconds } => self.screen.note(text::waiting(*wait, *seconds)),
            _ => {}
        }
    }
}
