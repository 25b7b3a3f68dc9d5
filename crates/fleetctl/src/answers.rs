//! What a person answered to the questions of a command, as the words that would have said it before.
//!
//! A command that asks records every answer here. In the end the whole command line is shown, which
//! does the same without a question.

use std::ffi::OsString;
use std::fmt::Display;
use std::sync::{Mutex, PoisonError};

use crate::context::Context;
use crate::lang::say;

/// The answers of one run.
#[derive(Debug, Default)]
pub(crate) struct Answers(Mutex<Given>);

#[derive(Debug, Default)]
struct Given {
    /// Each a word, or an option with its value, quoted for a shell.
    words: Vec<String>,
    /// Words that begin with a hyphen: they stand after `--`, where nothing is an option.
    last: Vec<String>,
    /// These are the whole command, its name included.
    whole: bool,
}

impl Answers {
    /// The answer to what an option says: `--devices 100`. The name is without hyphens.
    pub(crate) fn option(&self, name: &str, value: impl Display) {
        self.push(option(name, &value.to_string()));
    }

    /// The answer that an option without a value says: `--continuous`. The name is without hyphens.
    pub(crate) fn flag(&self, name: &str) {
        self.push(format!("--{name}"));
    }

    /// The answer that a word without an option says: the name of a job.
    pub(crate) fn word(&self, value: impl Display) {
        let value = quoted(&value.to_string());
        let mut given = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match value.starts_with('-') {
            true => given.last.push(value),
            // Two words may be the same: a package and its version.
            false => given.words.push(value),
        }
    }

    /// The whole command that says the same, from its name on, each part quoted for a shell. What was
    /// recorded before it is dropped, what comes after is added.
    pub(crate) fn whole(&self, parts: Vec<String>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Given {
            words: parts,
            last: Vec::new(),
            whole: true,
        };
    }

    fn push(&self, word: String) {
        let mut given = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !given.words.contains(&word) {
            given.words.push(word);
        }
    }

    /// The parts of the command line, after the program's name; nothing if nothing was answered.
    fn parts(&self, args: &[OsString]) -> Option<Vec<String>> {
        let given = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if given.words.is_empty() && given.last.is_empty() {
            return None;
        }
        let mut parts = Vec::new();
        if !given.whole {
            let said = args.iter().skip(1);
            parts.extend(said.map(|arg| quoted(&arg.to_string_lossy())));
        }
        parts.extend(given.words.iter().cloned());
        if !given.last.is_empty() {
            parts.push("--".to_owned());
            parts.extend(given.last.iter().cloned());
        }
        Some(parts)
    }
}

/// Shows the command line that does the same without questions, if there were any.
pub(crate) fn show(context: &Context) {
    if context.json() {
        return;
    }
    let Some(parts) = context.answers.parts(&context.environment.args) else {
        return;
    };
    let screen = &context.screen;
    screen.note("");
    screen.note(say!("common-same-command"));
    for line in lines(&parts, screen.width()) {
        screen.note(line);
    }
}

/// The parts of a command line in the same place: `place_options` as they are typed, then the words.
pub(crate) fn line(place_options: &str, words: &[&str]) -> Vec<String> {
    let place = Some(place_options.trim()).filter(|options| !options.is_empty());
    let words = words.iter().map(|word| quoted(word));
    place.into_iter().map(str::to_owned).chain(words).collect()
}

/// A command line in lines that a shell takes as one command. The parts are quoted already.
pub(crate) fn lines(parts: &[String], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = "  fleetctl".to_owned();
    for part in parts {
        if line.len() + 1 + part.len() + 2 > width {
            lines.push(format!("{line} \\"));
            line = " ".repeat(5);
        }
        line = format!("{line} {part}");
    }
    lines.push(line);
    lines
}

/// An option with its value, as a POSIX shell reads it.
pub(crate) fn option(name: &str, value: &str) -> String {
    // A value that begins with a hyphen would be taken for an option.
    let between = if value.starts_with('-') { '=' } else { ' ' };
    format!("--{name}{between}{}", quoted(value))
}

/// A word as a POSIX shell reads it.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:,=%+@".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(answers: &Answers, args: &str) -> Option<String> {
        let args: Vec<OsString> = args.split(' ').map(OsString::from).collect();
        answers.parts(&args).map(|parts| parts.join(" "))
    }

    #[test]
    fn answers_follow_what_was_typed() {
        let answers = Answers::default();
        assert_eq!(line(&answers, "fleetctl provision"), None);
        answers.option("devices", 100);
        answers.option("countries", "it's");
        answers.option("description", "-x");
        answers.flag("yes");
        answers.flag("yes");
        assert_eq!(
            line(&answers, "fleetctl --local provision").unwrap(),
            r"--local provision --devices 100 --countries 'it'\''s' --description=-x --yes"
        );
    }

    #[test]
    fn a_word_that_begins_with_a_hyphen_stands_after_all_options() {
        let answers = Answers::default();
        answers.word("-x");
        answers.option("confirm", "DELETE");
        let line = line(&answers, "fleetctl jobs delete").unwrap();
        assert_eq!(line, "jobs delete --confirm DELETE -- -x");
    }

    #[test]
    fn a_whole_command_stands_for_all_that_was_typed() {
        let answers = Answers::default();
        answers.option("group", "A");
        answers.whole(vec!["jobs".to_owned(), "create".to_owned()]);
        answers.flag("yes");
        assert_eq!(
            line(&answers, "fleetctl jobs create --group A").unwrap(),
            "jobs create --yes"
        );
    }

    #[test]
    fn long_lines_go_on_after_a_backslash() {
        let parts = ["--things-prefix A".to_owned(), "--devices 100".to_owned()];
        assert_eq!(
            lines(&parts, 40),
            ["  fleetctl --things-prefix A \\", "      --devices 100"]
        );
    }
}
