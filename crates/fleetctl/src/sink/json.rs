//! Events as JSON lines on stdout, for programs. With `--quiet` only the last one, the summary.

use std::sync::Arc;

use fleet_ops::event::{Event, Sink};

use crate::ui::Screen;

pub(super) struct JsonSink {
    screen: Arc<Screen>,
}

impl JsonSink {
    pub(super) fn new(screen: Arc<Screen>) -> JsonSink {
        JsonSink { screen }
    }
}

impl Sink for JsonSink {
    fn event(&self, event: &Event) {
        let last = matches!(
            event,
            Event::Finished { .. }
                | Event::CleanedUp { .. }
                | Event::DevicesRan { .. }
                | Event::RevertFinished { .. }
                | Event::JobEnded { .. }
                | Event::Simulated { .. }
        );
        if self.screen.is_quiet() && !last {
            return;
        }
        match serde_json::to_string(event) {
            Ok(line) => self.screen.out(line),
            Err(cause) => self.screen.warn(format!("an event has no JSON: {cause}")),
        }
    }
}
