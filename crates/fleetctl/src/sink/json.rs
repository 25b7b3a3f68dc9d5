//! Events for programs, on stdout: JSON lines, YAML documents. With `--quiet` only the last one, the summary.

use std::sync::Arc;

use fleet_ops::event::{Event, Sink};

use crate::context::Context;
use crate::output::Output;
use crate::ui::Screen;

pub(super) struct JsonSink {
    screen: Arc<Screen>,
    output: Output,
}

impl JsonSink {
    pub(super) fn new(context: &Context) -> JsonSink {
        JsonSink {
            screen: Arc::clone(&context.screen),
            output: context.output(),
        }
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
        // The run goes on to its end, whatever becomes of its last event.
        if let Err(error) = self.output.event(event, last) {
            self.screen.fail(&error);
        }
    }
}
