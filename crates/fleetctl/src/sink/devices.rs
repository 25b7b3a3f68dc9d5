//! Virtual devices: two lines that are drawn again on a terminal, lines now and then elsewhere; of a
//! few devices what each does, of many what went wrong.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use fleet_ops::devices::behaviour::Did;
use fleet_ops::devices::run::Tally;
use fleet_ops::event::{Event, Sink};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::lang::say;
use crate::ui::Screen;
use crate::view::devices_run as view;

/// So many devices get lines of their own.
const FEW: u64 = 20;
/// How many troubles of one sort are shown. The summary counts them all.
const SHOWN: u64 = 3;
/// The time between two lines where nothing can be drawn again.
const TIME: Duration = Duration::from_secs(10);

pub(super) struct DevicesSink {
    screen: Arc<Screen>,
    /// Whether every step of every device is shown.
    all: bool,
    seen: Mutex<HashMap<&'static str, u64>>,
    shown: Shown,
}

/// How it is shown how it goes.
enum Shown {
    /// Not at all.
    Nothing,
    /// As lines: when the last was, and what it said.
    Lines(Mutex<Option<(Instant, Tally)>>),
    /// Drawn again and again.
    Drawn {
        bars: MultiProgress,
        lines: [ProgressBar; 2],
    },
}

impl DevicesSink {
    pub(super) fn new(screen: Arc<Screen>, devices: u64) -> DevicesSink {
        let shown = if screen.is_quiet() {
            Shown::Nothing
        } else if screen.is_live() {
            drawn(&screen)
        } else {
            Shown::Lines(Mutex::default())
        };
        DevicesSink {
            all: devices <= FEW && !screen.is_quiet(),
            screen,
            seen: Mutex::default(),
            shown,
        }
    }

    fn running(&self, tally: &Tally) {
        match &self.shown {
            Shown::Nothing => {}
            Shown::Lines(said) => {
                let now = Instant::now();
                let mut said = said.lock().unwrap_or_else(PoisonError::into_inner);
                let due = said
                    .is_none_or(|(at, before)| now.duration_since(at) >= TIME && before != *tally);
                if due && tally.ever > 0 {
                    *said = Some((now, *tally));
                    let [who, what] = view::running(tally);
                    self.screen.note(say!("devices-run-goes", who, what));
                }
            }
            Shown::Drawn { lines, .. } => {
                for (line, text) in lines.iter().zip(view::running(tally)) {
                    line.set_message(text);
                }
            }
        }
    }

    fn did(&self, thing: &str, did: &Did) {
        let trouble = view::is_trouble(did);
        if self.all {
            let line = view::did(thing, did);
            match trouble {
                true => self.screen.warn(line),
                false => self.screen.note(line),
            }
        } else if trouble {
            self.trouble(thing, did);
        }
    }

    fn trouble(&self, thing: &str, did: &Did) {
        let sort = match did {
            Did::NotConnected { .. } => "not connected",
            Did::Lost { .. } => "lost",
            Did::Rejected { .. } => "rejected",
            _ => "gave up",
        };
        let times = {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            let times = seen.entry(sort).or_default();
            *times += 1;
            *times
        };
        if times > SHOWN {
            return;
        }
        self.screen.warn(match times == SHOWN {
            true => view::last_trouble(thing, did),
            false => view::did(thing, did),
        });
    }

    /// Nothing is drawn any more.
    fn over(&self) {
        if let Shown::Drawn { bars, lines } = &self.shown {
            for line in lines {
                line.finish_and_clear();
            }
            // A terminal that cannot be cleared keeps the last lines.
            let _ = bars.clear();
            self.screen.draw_plainly();
        }
    }
}

fn drawn(screen: &Screen) -> Shown {
    let bars = MultiProgress::with_draw_target(ProgressDrawTarget::stderr_with_hz(5));
    screen.draw_around(&bars);
    let lines = ["  {spinner} {wide_msg}", "    {wide_msg}"].map(|template| {
        let style = ProgressStyle::with_template(template);
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        let style = style.tick_strings(&["⠋", "⠙", "⠸", "⠴", "⠦", "⠇", " "]);
        bars.add(ProgressBar::new_spinner().with_style(style))
    });
    let [first, _] = &lines;
    first.enable_steady_tick(Duration::from_millis(120));
    Shown::Drawn { bars, lines }
}

impl Sink for DevicesSink {
    fn event(&self, event: &Event) {
        match event {
            Event::VirtualDevice { thing, did } => self.did(thing.as_str(), did),
            Event::DevicesRunning { tally } => self.running(tally),
            Event::DevicesRan { .. } => self.over(),
            _ => {}
        }
    }
}

impl Drop for DevicesSink {
    fn drop(&mut self) {
        self.over();
    }
}
