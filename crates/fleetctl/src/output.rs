//! Results for programs: one value in, JSON, YAML, text or a drawn table out, after `--query`.
//!
//! Commands make a value and hand it over here; what a person reads by default they draw themselves.

mod drawn;
pub(crate) mod query;
mod text;
mod yaml;

use std::io;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use crate::cli::OutputFormat;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::Screen;
use query::Query;

/// How results are printed.
#[derive(Clone)]
pub(crate) struct Output {
    screen: Arc<Screen>,
    format: OutputFormat,
    query: Option<Query>,
}

/// Where a value stands among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It is the whole result.
    Alone,
    /// It is one of several, each on its own.
    Among,
}

impl Output {
    pub(crate) fn new(screen: Arc<Screen>, format: OutputFormat, query: Option<Query>) -> Output {
        Output {
            screen,
            format,
            query,
        }
    }

    /// Whether results are values that are printed here, and not the screens for people.
    pub(crate) fn for_programs(&self) -> bool {
        self.format != OutputFormat::Table || self.query.is_some()
    }

    /// Whether a long document can be printed as JSON while it is made: nothing looks at the whole.
    pub(crate) fn streams_json(&self) -> bool {
        self.format == OutputFormat::Json && self.query.is_none()
    }

    /// Prints the result of a command.
    pub(crate) fn document(&self, value: &impl Serialize) -> Outcome {
        // Some results are JSON for people, too.
        if self.streams_json() || !self.for_programs() {
            return self.pretty(value);
        }
        self.print(&self.found(value)?, Place::Alone)
    }

    /// Prints one of several results that come one after the other; `--query` looks at each.
    pub(crate) fn item(&self, value: &impl Serialize) -> Outcome {
        self.print(&self.found(value)?, Place::Among)
    }

    /// Prints what happens in a run. `--query` looks at the last event only, the summary, and leaves the
    /// others out; `--quiet` too.
    pub(crate) fn event(&self, event: &impl Serialize, last: bool) -> Outcome {
        if !last && (self.screen.is_quiet() || self.query.is_some()) {
            return Ok(());
        }
        self.item(event)
    }

    /// The value, or what the expression finds in it.
    fn found(&self, value: &impl Serialize) -> Outcome<Value> {
        let value = serde_json::to_value(value).map_err(no_json)?;
        match &self.query {
            // The last event says what was done: it must not be lost to an expression that fails.
            Some(query) => query.apply(&value).map_err(CommandError::from),
            None => Ok(value),
        }
    }

    fn print(&self, value: &Value, place: Place) -> Outcome {
        match (self.format, place) {
            (OutputFormat::Json, Place::Alone) => return self.pretty(value),
            (OutputFormat::Json, Place::Among) => self.screen.out(value),
            (OutputFormat::Yaml, Place::Alone) => self.screen.out_raw(&yaml::document(value)?),
            (OutputFormat::Yaml, Place::Among) => {
                self.screen
                    .out_raw(&format!("---\n{}", yaml::document(value)?));
            }
            (OutputFormat::Text, _) => self.screen.out_raw(&text::lines(value)),
            (OutputFormat::Table, _) => {
                let lines = drawn::lines(value);
                if lines.is_empty() {
                    self.screen.note(say!("shell-query-nothing"));
                }
                for line in lines {
                    self.screen.out(line);
                }
            }
        }
        Ok(())
    }

    /// JSON on several lines, written as it is made.
    fn pretty(&self, value: &impl Serialize) -> Outcome {
        let mut made = Ok(());
        self.screen.out_with(|out| {
            match serde_json::to_writer_pretty(&mut *out, value) {
                Err(cause) if cause.is_io() => return Err(io::Error::from(cause)),
                other => made = other,
            }
            writeln!(out)
        });
        made.map_err(no_json)
    }
}

fn no_json(cause: serde_json::Error) -> CommandError {
    CommandError::new(Kind::Bug, say!("errors-no-json", cause = cause.to_string()))
}
