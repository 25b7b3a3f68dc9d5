//! Lines of a simulation: of a small one every step of each device, of a large one what went wrong.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use fleet_ops::event::{Event, Sink};
use fleet_ops::jobs::simulate::Step;

use crate::ui::Screen;
use crate::view::simulate as view;

/// How many steps of one sort are shown that nobody planned. The summary counts them all.
const SHOWN: u64 = 3;

pub(super) struct SimulateSink {
    screen: Arc<Screen>,
    /// Whether every step of every device is shown.
    all: bool,
    seen: Mutex<HashMap<&'static str, u64>>,
}

impl SimulateSink {
    pub(super) fn new(screen: Arc<Screen>, all: bool) -> SimulateSink {
        SimulateSink {
            screen,
            all,
            seen: Mutex::default(),
        }
    }

    /// Whether one more of a sort is shown.
    fn is_shown(&self, sort: &'static str) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let times = seen.entry(sort).or_default();
        *times += 1;
        *times <= SHOWN
    }
}

/// The sort of a step that nobody planned.
fn sort(step: &Step) -> Option<&'static str> {
    match step {
        Step::Reported {
            failure: Some(failure),
            ..
        } if !failure.is_planned() => Some("failed"),
        Step::UrlExpired => Some("expired"),
        Step::EndedBefore => Some("ended"),
        Step::Overtaken { .. } => Some("overtaken"),
        Step::Vanished => Some("vanished"),
        _ => None,
    }
}

impl Sink for SimulateSink {
    fn event(&self, event: &Event) {
        match event {
            Event::Device { thing, step, .. } if self.all => {
                self.screen.out(view::step(thing, step));
            }
            Event::Device { thing, step, .. }
                if sort(step).is_some_and(|sort| self.is_shown(sort)) =>
            {
                self.screen.warn(view::step(thing, step));
            }
            Event::JobSimulated { job, end } => {
                self.screen.note(view::job_ended(job, *end));
            }
            _ => {}
        }
    }
}
