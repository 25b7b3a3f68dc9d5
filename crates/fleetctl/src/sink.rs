//! What becomes of a workflow's events: lines, moving bars, JSON lines, or nothing. One file each.

use std::sync::Arc;

use fleet_ops::event::{Event, Sink};

use crate::context::Context;

pub(crate) mod debug;
mod json;
mod lines;
mod live;
mod notable;
mod pace;

/// The sink that the global options and the terminal ask for.
pub(crate) fn of(context: &Context) -> Arc<dyn Sink> {
    let screen = &context.screen;
    if context.json() {
        return Arc::new(json::JsonSink::new(Arc::clone(screen)));
    }
    let notable = notable::NotableSink::new(Arc::clone(screen));
    if screen.is_quiet() {
        Arc::new(notable)
    } else if screen.is_live() && !context.global.debug {
        Arc::new(Both(live::LiveSink::new(Arc::clone(screen)), notable))
    } else {
        Arc::new(Both(lines::LineSink::new(Arc::clone(screen)), notable))
    }
}

/// Tells two sinks.
struct Both<A, B>(A, B);

impl<A: Sink, B: Sink> Sink for Both<A, B> {
    fn event(&self, event: &Event) {
        self.0.event(event);
        self.1.event(event);
    }
}
