//! Learning moments: what is about to happen, explained at the moment it happens.
//!
//! They are shown in the guided mode and with `--learn`, each once a session; never to programs.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use tokio_util::sync::CancellationToken;

use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::{Screen, ask, words};

/// A learning moment. Its texts are messages: a title of a few words, and paragraphs with an empty
/// line between them. A line that begins with two spaces is not wrapped, for tables and commands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    /// Names it within a session.
    pub(crate) id: &'static str,
    pub(crate) title: fn() -> String,
    pub(crate) text: fn() -> String,
}

/// The moments of a session that were shown already.
#[derive(Debug, Default)]
pub(crate) struct Moments(Mutex<Seen>);

#[derive(Debug, Default)]
struct Seen {
    shown: HashSet<&'static str>,
    /// Checkpoints that were passed.
    passed: HashSet<&'static str>,
    /// Somebody has seen enough.
    skip: bool,
}

impl Moments {
    fn first(&self, moment: &Moment) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        !seen.skip && seen.shown.insert(moment.id)
    }

    /// Whether a checkpoint was passed in this session.
    pub(crate) fn knows(&self, checkpoint: &str) -> bool {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.passed.contains(checkpoint)
    }

    /// From now on a checkpoint is passed.
    pub(crate) fn remember(&self, checkpoint: &'static str) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.passed.insert(checkpoint);
    }

    fn skip(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).skip = true;
    }
}

impl Context {
    /// Whether learning moments are wanted.
    pub(crate) fn teaches(&self) -> bool {
        (self.global.learn || self.guided) && !self.json() && !self.screen.is_quiet()
    }

    /// Shows a learning moment, if they are wanted and it was not shown yet, and waits until it is
    /// read where there is somebody to read it. `--yes` does not wait.
    pub(crate) async fn teach(&self, moment: &Moment, cancel: &CancellationToken) -> Outcome {
        match self.teacher() {
            Some(teacher) => teacher.teach(moment, cancel).await,
            None => Ok(()),
        }
    }

    /// Who shows learning moments, if they are wanted.
    pub(crate) fn teacher(&self) -> Option<Teacher> {
        self.teaches().then(|| Teacher {
            screen: Arc::clone(&self.screen),
            moments: Arc::clone(&self.moments),
            waits: !self.global.yes && self.screen.can_ask(),
        })
    }
}

/// Shows learning moments.
pub(crate) struct Teacher {
    screen: Arc<Screen>,
    moments: Arc<Moments>,
    /// There is somebody who says when a moment is read.
    waits: bool,
}

impl Teacher {
    /// Shows a moment, if it was not shown yet, and waits until it is read.
    pub(crate) async fn teach(&self, moment: &Moment, cancel: &CancellationToken) -> Outcome {
        if !self.moments.first(moment) {
            return Ok(());
        }
        let screen = &self.screen;
        for line in lines(moment, screen.width()) {
            screen.note(line);
        }
        if !self.waits {
            return Ok(());
        }
        let answer = ask::whole_line(screen, &say!("common-moment-read"), cancel).await?;
        if answer.trim().eq_ignore_ascii_case("s") {
            self.moments.skip();
        }
        Ok(())
    }
}

fn lines(moment: &Moment, width: usize) -> Vec<String> {
    let mut lines = vec![String::new(), paint(style::HEAD, (moment.title)())];
    for paragraph in (moment.text)().split("\n\n") {
        lines.push(String::new());
        lines.extend(paragraph_lines(paragraph, width));
    }
    lines.push(String::new());
    lines
}

/// The lines of a paragraph: indented ones as they are, the others wrapped together.
fn paragraph_lines(paragraph: &str, width: usize) -> Vec<String> {
    let (mut lines, mut prose) = (Vec::new(), String::new());
    for line in paragraph.lines() {
        if !line.starts_with("  ") {
            prose = if prose.is_empty() {
                line.to_owned()
            } else {
                format!("{prose} {line}")
            };
            continue;
        }
        if !prose.is_empty() {
            lines.extend(words::wrap(&std::mem::take(&mut prose), width));
        }
        lines.push(line.to_owned());
    }
    if !prose.is_empty() {
        lines.extend(words::wrap(&prose, width));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_wrapped_and_indented_lines_stay() {
        assert_eq!(
            paragraph_lines("one two\nthree four five\n  a   b\n  c   d\nsix", 12),
            ["one two", "three four", "five", "  a   b", "  c   d", "six"]
        );
    }

    #[test]
    fn a_moment_is_shown_once_and_none_after_enough_was_seen() {
        let moment = |id| Moment {
            id,
            title: String::new,
            text: String::new,
        };
        let moments = Moments::default();
        assert!(moments.first(&moment("a")));
        assert!(!moments.first(&moment("a")));
        moments.skip();
        assert!(!moments.first(&moment("b")));
    }
}
