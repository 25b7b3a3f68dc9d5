//! What a person should see when it happens: failures, conflicts, missing tags, a clock that was moved.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use fleet_core::fault::Fault;
use fleet_core::operation::Operation;
use fleet_ops::event::{Event, Reason, ResourceKind, Sink};

use crate::errors::Told;
use crate::lang::say;
use crate::text;
use crate::ui::Screen;

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
        let warning = warning();
        self.screen.warn(if *times == most && most > 1 {
            say!("common-warned-last", warning)
        } else {
            warning
        });
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
                    format!("{}: {}", text::named(*kind, name), failure.told())
                });
            }
            Event::Conflicted {
                kind,
                name,
                conflict,
            } => screen.warn(say!(
                "common-left-alone",
                what = text::named(*kind, name),
                why = text::conflict(*conflict)
            )),
            Event::TagFailed {
                kind,
                name,
                failure,
            } => screen.warn(say!(
                "common-tag-failed",
                what = text::named(*kind, name),
                failure = failure.told()
            )),
            Event::TagsUnread {
                kind,
                name,
                failure,
            } => self.some(Sort::TagsUnread(*kind, failure.fault), SHOWN, || {
                let (what, failure) = (text::named(*kind, name), failure.told());
                say!("common-tags-unread", what, failure)
            }),
            Event::ScanFailed { kind, failure } => self.some(Sort::ScanFailed(*kind), 1, || {
                let (kinds, failure) = (text::kinds(*kind), failure.told());
                say!("common-scan-failed", kinds, failure)
            }),
            Event::Spared { kind, name, reason } => {
                self.some(Sort::Spared(*kind, *reason), SHOWN, || {
                    let (what, reason) = (text::named(*kind, name), text::reason(*reason));
                    say!("common-spared", what, reason)
                });
            }
            Event::ClockMoved { wait, seconds } => {
                screen.note(text::clock_moved(*wait, *seconds));
            }
            Event::GaveUp { failed, left } => {
                screen.warn(say!("common-gave-up", failed = *failed, left = *left));
            }
            _ => {}
        }
    }
}
