//! Progress as bars on a terminal, drawn again and again on stderr.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use fleet_ops::event::{Event, Phase, Sink, Wait};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use unicode_width::UnicodeWidthStr as _;

use super::pace::{self, PaceMeter, percent, rate};
use crate::lang::say;
use crate::text;
use crate::ui::style;
use crate::ui::{Screen, number};
use countdown::Countdown;

mod countdown;

/// How often a bar is drawn at least, so that its clock goes on when nothing happens.
const TICK: Duration = Duration::from_millis(120);

/// The phases that have a bar beside others.
const NAMED: &[Phase] = &[
    Phase::Indexing,
    Phase::ThingTypes,
    Phase::Storage,
    Phase::Firmware,
    Phase::Packages,
    Phase::PackageVersions,
    Phase::Roles,
    Phase::PackageConfiguration,
    Phase::Groups,
    Phase::DynamicGroups,
    Phase::Devices,
    Phase::Certificates,
    Phase::Attachments,
    Phase::IotPolicies,
    Phase::Jobs,
    Phase::Commands,
];

pub(super) struct LiveSink {
    screen: Arc<Screen>,
    bars: MultiProgress,
    phases: Mutex<HashMap<Phase, Going>>,
    wait: Mutex<Option<Countdown>>,
    /// Whether bars stand on the screen, the cursor at the end of the last.
    drawn: AtomicBool,
}

/// A phase that goes on or is over. Its bar is kept until the end: the work may come in several parts.
struct Going {
    bar: ProgressBar,
    pace: PaceMeter,
    failed: u64,
    /// What was done in parts of the work that are over.
    before: Part,
}

/// Items that were dealt with, and those of them that failed.
#[derive(Default)]
struct Part {
    done: u64,
    failed: u64,
}

impl LiveSink {
    pub(super) fn new(screen: Arc<Screen>) -> LiveSink {
        let bars = MultiProgress::with_draw_target(ProgressDrawTarget::stderr_with_hz(10));
        LiveSink {
            screen,
            bars,
            phases: Mutex::default(),
            wait: Mutex::default(),
            drawn: AtomicBool::new(false),
        }
    }

    fn phases(&self) -> MutexGuard<'_, HashMap<Phase, Going>> {
        self.phases.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn started(&self, phase: Phase, total: Option<u64>) {
        if total == Some(0) {
            return;
        }
        if phase == Phase::ThingTypes {
            self.waited();
        }
        if !is_look(phase) {
            self.drawn.store(true, Ordering::Relaxed);
        }
        // Not before: another sink may still be about to end, and to take its bars away.
        self.screen.draw_around(&self.bars);
        let mut phases = self.phases();
        let (bar, before) = match phases.remove(&phase) {
            Some(going) => {
                let done = going.bar.position();
                let failed = going.failed;
                (going.bar, Part { done, failed })
            }
            None => (self.place(ProgressBar::new(0)), Part::default()),
        };
        let total = total.map(|total| total + before.done);
        bar.set_length(total.unwrap_or(0));
        bar.set_style(running(phase, total, self.screen.width()));
        bar.set_prefix(text::phase(phase));
        bar.set_message("");
        bar.reset_elapsed();
        bar.enable_steady_tick(TICK);
        let going = Going {
            bar,
            pace: PaceMeter::start(Instant::now()),
            failed: before.failed,
            before,
        };
        phases.insert(phase, going);
    }

    /// Puts a bar below the others, above the time that is left.
    fn place(&self, bar: ProgressBar) -> ProgressBar {
        let showing = self.wait.lock().unwrap_or_else(PoisonError::into_inner);
        match showing.as_ref() {
            Some(countdown) => countdown.below(&self.bars, bar),
            None => self.bars.add(bar),
        }
    }

    fn reached(&self, phase: Phase, done: u64, total: Option<u64>, failed: u64) {
        let mut phases = self.phases();
        let Some(going) = phases.get_mut(&phase) else {
            return;
        };
        let now = Instant::now();
        going.pace.reached(done, now);
        going.failed = going.before.failed + failed;
        let done = going.before.done + done;
        let total = total.map(|total| going.before.done + total);
        going.bar.set_position(done);
        going
            .bar
            .set_message(message(phase, going, done, total, now));
    }

    fn finished(&self, phase: Phase) {
        let mut phases = self.phases();
        if is_look(phase) {
            if let Some(going) = phases.remove(&phase) {
                going.bar.finish_and_clear();
                self.bars.remove(&going.bar);
            }
            return;
        }
        let Some(going) = phases.get(&phase) else {
            return;
        };
        let (sign, paint_with) = if going.failed > 0 {
            ("✗", style::BAD)
        } else {
            ("✓", style::GOOD)
        };
        let mut message = text::amount(phase, going.bar.position());
        if going.failed > 0 {
            message = text::list([
                message,
                say!("common-progress-failed", count = going.failed),
            ]);
        }
        let sign = self.screen.painted(paint_with, sign);
        going.bar.set_style(template(&format!(
            "  {sign} {{prefix:{}}} {{msg}}",
            names()
        )));
        going.bar.disable_steady_tick();
        going.bar.set_message(message);
    }

    /// Shows the time that is left of a wait.
    fn waits(&self, wait: Wait, left: Duration) {
        let mut showing = self.wait.lock().unwrap_or_else(PoisonError::into_inner);
        let until = Instant::now() + left;
        match showing.as_ref() {
            Some(countdown) => countdown.correct(until),
            None => *showing = Some(Countdown::show(&self.bars, wait, until)),
        }
    }

    /// A wait is over.
    fn waited(&self) {
        let mut showing = self.wait.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(countdown) = showing.take() {
            countdown.clear(&self.bars);
        }
    }

    /// Nothing is drawn any more; what stands there stays.
    fn over(&self) {
        self.waited();
        for (_, going) in self.phases().drain() {
            going.bar.abandon();
        }
        self.screen.draw_plainly();
        if self.drawn.swap(false, Ordering::Relaxed) {
            self.screen.err("");
        }
    }
}

/// Whether a phase leaves nothing behind on the screen.
fn is_look(phase: Phase) -> bool {
    matches!(phase, Phase::Survey | Phase::Proof | Phase::JobExecutions)
}

fn template(text: &str) -> ProgressStyle {
    ProgressStyle::with_template(text).unwrap_or_else(|_| ProgressStyle::default_bar())
}

fn running(phase: Phase, total: Option<u64>, width: usize) -> ProgressStyle {
    let bar = match bar_length(total.unwrap_or(0), width) {
        0 => String::new(),
        length => format!("{{bar:{length}}} "),
    };
    let names = names();
    let text = match (phase, total) {
        (_, None) => "  {spinner} {prefix}: {msg}".to_owned(),
        (Phase::Devices | Phase::Upload | Phase::Revert | Phase::Simulation, Some(_)) => {
            format!("  {{spinner}} {{prefix:{names}}} {bar}{{msg}}")
        }
        _ => format!("  {{spinner}} {{prefix:{names}}} {{pos}}/{{len}}"),
    };
    template(&text)
        .progress_chars("━╸─")
        .tick_strings(&["⠋", "⠙", "⠸", "⠴", "⠦", "⠇", " "])
}

/// The columns of the names of phases: those of the widest.
fn names() -> usize {
    let named = NAMED.iter().map(|phase| text::phase(*phase).width());
    named.max().unwrap_or(0).max(22)
}

/// How long a bar may be beside its name and its numbers: twice the total, percent, pace, time.
fn bar_length(total: u64, width: usize) -> usize {
    let numbers = 2 * number::count(total).len() + 30;
    match width.saturating_sub(names() + 6 + numbers) {
        0..8 => 0,
        room => room.min(24),
    }
}

fn message(phase: Phase, going: &Going, done: u64, total: Option<u64>, now: Instant) -> String {
    let Some(total) = total else {
        return text::amount(phase, done);
    };
    let mut text = format!(
        "{}/{} {}%",
        text::amount(phase, done),
        text::amount(phase, total),
        percent(done, total)
    );
    if let Some(per_second) = going.pace.per_second(now) {
        text.push_str(&format!("  {}", rate(phase, per_second)));
    }
    if let Some(left) = going.pace.left(done, total, now).filter(|_| done < total) {
        let left = say!("common-progress-left", time = pace::left_text(left));
        text.push_str(&format!("  {left}"));
    }
    if going.failed > 0 {
        let failed = say!("common-progress-failed", count = going.failed);
        text.push_str(&format!("  {failed}"));
    }
    text
}

impl Sink for LiveSink {
    fn event(&self, event: &Event) {
        match event {
            Event::PhaseStarted { phase, total } => self.started(*phase, *total),
            Event::Progress {
                phase,
                done,
                total,
                failed,
            } => self.reached(*phase, *done, *total, *failed),
            Event::PhaseFinished { phase } => self.finished(*phase),
            Event::Waiting {
                wait: wait @ Wait::ThingTypeDeletable,
                seconds,
            } => self.waits(*wait, Duration::from_secs(*seconds)),
            Event::Waiting { wait, seconds } => self.screen.note(text::waiting(*wait, *seconds)),
            Event::Finished { .. } | Event::CleanedUp { .. } | Event::Simulated { .. } => {
                self.over()
            }
            _ => {}
        }
    }
}

impl Drop for LiveSink {
    fn drop(&mut self) {
        self.over();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_gives_way_to_long_numbers_and_narrow_terminals() {
        assert_eq!(bar_length(600, 80), 16);
        assert_eq!(bar_length(600, 200), 24);
        assert_eq!(bar_length(10_000_000, 80), 0);
        assert_eq!(bar_length(600, 60), 0);
    }
}
