//! Warnings of the libraries, which cannot print themselves, as lines on stderr.

use std::io::{self, Write};
use std::sync::Arc;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::ui::Screen;

/// The crates whose warnings are for the user. What the SDK warns of comes as an error as well.
const OURS: &[&str] = &["fleet_aws", "fleet_local", "fleet_ops"];

/// Shows the warnings from now on.
pub(crate) fn install(screen: Arc<Screen>) {
    let ours = OURS.iter().map(|target| (*target, LevelFilter::WARN));
    let lines = fmt::layer()
        .without_time()
        .with_target(false)
        .with_ansi(false)
        .with_writer(move || Line {
            screen: Arc::clone(&screen),
        });
    tracing_subscriber::registry()
        .with(lines)
        .with(Targets::new().with_targets(ours))
        .init();
}

/// Takes one event, which arrives in one piece.
struct Line {
    screen: Arc<Screen>,
}

impl Write for Line {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.screen.err_raw(&String::from_utf8_lossy(text));
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
