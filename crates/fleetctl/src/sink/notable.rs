//! What a person should see when it happens: failures, conflicts, missing tags, waits.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use fleet_core::fault::Fault;
use fleet_core::operation::Operation;
use fleet_ops::event::{Event, Failure, ResourceKind, Sink};

use crate::text;
use crate::ui::{Screen, number, time};

/// How many failures of one sort are shown when they happen. The summary has them all.
const SHOWN: u64 = 3;

type Sort = (ResourceKind, Operation, Fault);

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

    fn failed(&self, kind: ResourceKind, name: &str, failure: &Failure) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let times = seen
            .entry((kind, failure.operation, failure.fault))
            .or_default();
        *times += 1;
        if *times > SHOWN {
            return;
        }
        let last = if *times == SHOWN {
            "; more of these are counted, and the summary has them"
        } else {
            ""
        };
        self.screen
            .warn(format!("{} {name}: {failure}{last}", text::kind(kind)));
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
            } => self.failed(*kind, name, failure),
            Event::Conflicted {
                kind,
                name,
                conflict,
            } => screen.warn(format!(
                "{} {name} is left alone: {}",
                text::kind(*kind),
                text::conflict(*conflict)
            )),
            Event::TagFailed {
                kind,
                name,
                failure,
            } => screen.warn(format!(
                "{} {name} could not be tagged: {failure}",
                text::kind(*kind)
            )),
            Event::TagsUnread {
                kind,
                name,
                failure,
            } => screen.warn(format!(
                "the tags of {} {name} could not be read: {failure}",
                text::kind(*kind)
            )),
            Event::GaveUp { failed, left } => screen.warn(format!(
                "{} devices failed in a row: the other {} are not tried",
                number::count(*failed),
                number::count(*left)
            )),
            Event::Waiting { wait, seconds } => screen.note(format!(
                "waiting {}, at most {}",
                text::wait(*wait),
                time::span(Duration::from_secs(*seconds))
            )),
            _ => {}
        }
    }
}
