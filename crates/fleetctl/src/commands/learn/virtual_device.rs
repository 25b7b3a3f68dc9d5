//! A device that is connected while a step of the course goes on.

use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use super::inner;
use crate::app;
use crate::context::Context;
use crate::errors::Outcome;
use crate::ui::Screen;

/// Longer than the step takes; it ends by itself then.
const DURATION: &str = "12s";

/// A device in a thread of its own. It says nothing.
pub(super) struct VirtualDevice(JoinHandle<Outcome>);

impl VirtualDevice {
    /// Connects the device.
    pub(super) fn start(context: &Context, directory: &Path, thing: &'static str) -> VirtualDevice {
        let words = [
            "devices",
            "run",
            "--thing",
            thing,
            "--commands",
            "--success-rate",
            "100",
            "--duration",
            DURATION,
            "--quiet",
        ];
        let made = inner(context, directory, &words);
        let silent = Arc::new(Screen::silent());
        VirtualDevice(thread::spawn(move || {
            let (mut inner, command) = made?;
            inner.screen = silent;
            app::carry_out(&inner, command)
        }))
    }

    /// Waits until it has ended. That it failed shows in the step's check.
    pub(super) fn end(self) {
        let _ = self.0.join();
    }
}
