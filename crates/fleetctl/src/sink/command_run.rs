//! A line on stdout for every device of a command's run: first its execution, then what it answered.

use std::sync::Arc;

use fleet_ops::event::{Event, Sink};

use crate::ui::Screen;
use crate::view::commands_run as view;

pub(super) struct CommandRunSink {
    screen: Arc<Screen>,
}

impl CommandRunSink {
    pub(super) fn new(screen: Arc<Screen>) -> CommandRunSink {
        CommandRunSink { screen }
    }
}

impl Sink for CommandRunSink {
    fn event(&self, event: &Event) {
        match event {
            Event::CommandStarted { thing, execution } => {
                self.screen.out(view::started(thing, execution));
            }
            Event::CommandAnswered { thing, status, .. } => {
                self.screen.out(view::answered(thing, *status));
            }
            Event::CanaryFinished {
                devices,
                failed,
                passed,
            } => {
                self.screen.note(view::canary(*devices, *failed, *passed));
            }
            _ => {}
        }
    }
}
