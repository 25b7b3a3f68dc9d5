//! A line on stdout for every device of a revert.

use std::sync::Arc;

use fleet_ops::event::{Event, Sink};

use crate::ui::Screen;
use crate::view::revert as view;

pub(super) struct RevertSink {
    screen: Arc<Screen>,
}

impl RevertSink {
    pub(super) fn new(screen: Arc<Screen>) -> RevertSink {
        RevertSink { screen }
    }
}

impl Sink for RevertSink {
    fn event(&self, event: &Event) {
        match event {
            Event::Reverted { thing, to, .. } => self.screen.out(view::reverted(thing, to)),
            Event::Failed { name, failure, .. } => self.screen.out(view::failed(name, failure)),
            _ => {}
        }
    }
}
