//! What a person should see when it happens: failures, conflicts, missing tags, a clock that was moved.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use fleet_core::fault::Fault;
use fleet_core::operation::Operation;
use fleet_ops::event::{Event, Reason, ResourceKind, Sink};

use crate::text;
use crate::ui::{Screen, number};

/// How many failures of one sort are shown when they happen. The summary has them all.
const SHOWN: u64 = 3;

/// What is the same about warnings of which only the first are shown.
#[derive(PartialEq, Eq, Hash)]
enum Sort {
    Failed(ResourceKind, Operation, Fault),
    TagsUnread(ResourceKind, Fault),
    Spared(ResourceKind, Reason),
    ScanFailed(ResourceKind),
}

pub(super) struct NotableSink {
    screen: Arc<Screen>,
    seen: Mutex<HashMap<Sort, u64>>,
}

impl NotableSink {
    pub(super) fn new(screen: Arc<Screen>) -> NotableSink {
        NotableSink {
            screen,
            seen: Mutex::default(),
        }
    }

    /// Warns, unless enough of this sort was shown.
    fn some(&self, sort: Sort, most: u64, warning: impl FnOnce() -> String) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let times = seen.entry(sort).or_default();
        *times += 1;
        if *times > most {
            return;
        }
        let last = if *times == most && most > 1 {
            "; more of these are counted, and the summary has them"
        } else {
            ""
        };
        self.screen.warn(format!("{}{last}", warning()));
    }
}

impl Sink for NotableSink {
    fn event(&self, event: &Event) {
        let screen = &self.screen;
        match event {
            Event::Failed {
                kind,
                name,
                failure,
            } => {
                let sort = Sort::Failed(*kind, failure.operation, failure.fault);
                self.some(sort, SHOWN, || {
                    format!("{}: {failure}", text::named(*kind, name))
                });
            }
            Event::Conflicted {
                kind,
                name,
                conflict,
            } => screen.warn(format!(
                "{} is left alone: {}",
                text::named(*kind, name),
                text::conflict(*conflict)
            )),
            Event::TagFailed {
                kind,
                name,
                failure,
            } => screen.warn(format!(
                "{} could not be tagged: {failure}",
                text::named(*kind, name)
            )),
            Event::TagsUnread {
                kind,
                name,
                failure,
            } => self.some(Sort::TagsUnread(*kind, failure.fault), SHOWN, || {
                let named = text::named(*kind, name);
                format!("the tags of {named} could not be read: {failure}")
            }),
            Event::ScanFailed { kind, failure } => self.some(Sort::ScanFailed(*kind), 1, || {
                let kinds = text::kinds(*kind);
                format!("{kinds} could not all be looked at; what was not is kept: {failure}")
            }),
            Event::Spared { kind, name, reason } => {
                self.some(Sort::Spared(*kind, *reason), SHOWN, || {
                    let (named, reason) = (text::named(*kind, name), text::reason(*reason));
                    format!("{named} is not deleted: {reason}")
                });
            }
            Event::ClockMoved { wait, seconds } => {
                screen.note(text::clock_moved(*wait, *seconds));
            }
            Event::GaveUp { failed, left } => screen.warn(format!(
                "{} devices failed in a row: the other {} are not tried",
                number::count(*failed),
                number::count(*left)
            )),
            _ => {}
        }
    }
}
