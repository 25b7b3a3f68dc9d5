//! Checks as a text and for programs: a line for each, and what to do about it.

use fleet_core::fault::CloudError;
use serde_json::{Value, json};

use super::columns;
use crate::errors::CommandError;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::words;

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Good,
    /// Worth knowing, and no fault.
    Note,
    Wrong,
}

/// Something that was looked at.
#[derive(Debug)]
pub(crate) struct Check {
    /// Its name for programs.
    id: &'static str,
    name: String,
    verdict: Verdict,
    text: String,
    hints: Vec<String>,
    facts: Value,
}

impl Check {
    /// Something that is as it should be.
    pub(crate) fn new(id: &'static str, name: String, text: String, facts: Value) -> Check {
        Check {
            id,
            name,
            verdict: Verdict::Good,
            text,
            hints: Vec::new(),
            facts,
        }
    }

    /// A look that failed.
    pub(crate) fn failed(id: &'static str, name: String, error: CloudError) -> Check {
        let facts = json!({ "error": error.to_string() });
        let told = CommandError::from(error);
        Check {
            verdict: Verdict::Wrong,
            hints: told.hints,
            ..Check::new(id, name, told.message, facts)
        }
    }

    /// It is worth knowing, and no fault.
    pub(crate) fn note(mut self) -> Check {
        self.verdict = Verdict::Note;
        self
    }

    /// It is not as it should be.
    pub(crate) fn wrong(mut self) -> Check {
        self.verdict = Verdict::Wrong;
        self
    }

    /// What to do about it, or to know of it.
    pub(crate) fn hint(mut self, hint: String) -> Check {
        self.hints.push(hint);
        self
    }

    /// Whether nothing is wrong.
    pub(crate) fn is_well(&self) -> bool {
        self.verdict != Verdict::Wrong
    }

    /// For programs.
    pub(crate) fn json(&self) -> Value {
        let verdict = match self.verdict {
            Verdict::Good => "ok",
            Verdict::Note => "note",
            Verdict::Wrong => "wrong",
        };
        json!({ "check": self.id, "status": verdict, "facts": self.facts })
    }
}

/// The lines of the text.
pub(crate) fn lines(checks: &[Check], place: &str, width: usize) -> Vec<String> {
    let mut lines = words::wrap(&paint(style::HEAD, place), width);
    lines.push(String::new());
    let rows = checks.iter().map(|check| {
        let (word, style) = match check.verdict {
            Verdict::Good => (say!("doctor-word-good"), style::GOOD),
            Verdict::Note => (say!("doctor-word-note"), style::WARN),
            Verdict::Wrong => (say!("doctor-word-wrong"), style::BAD),
        };
        columns::Row {
            word,
            style,
            name: &check.name,
            text: &check.text,
            hints: &check.hints,
        }
    });
    lines.extend(columns::lines(&rows.collect::<Vec<_>>(), width));
    lines
}
