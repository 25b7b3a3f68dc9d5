//! Commands that are not run, those in the program's own help too: whether the command line takes them.
//!
//! Behind each `--help` is put, which prints the help if everything before it is right.

#![expect(
    clippy::expect_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::sync::LazyLock;

use regex::Regex;

use super::page::Page;
use crate::support::Home;

/// A code span that is a command.
static SPAN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"`(fleetctl [^`]+)`").expect("a pattern"));

/// What the command line does not take of a page.
pub(super) fn complaints(page: &Page) -> Vec<String> {
    let mut commands = page.examples();
    for command in page.left_out() {
        commands.push((command.line, command.text.replace("\\\n", " ")));
    }
    for (line, text) in page.prose() {
        let spans = SPAN.captures_iter(text);
        commands.extend(spans.map(|span| (line, span[1].to_owned())));
    }
    let home = Home::new();
    let mut complaints = Vec::new();
    for (line, text) in commands {
        let Some(mut words) = words(&text) else {
            continue;
        };
        words.push("--help".to_owned());
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let run = home.run_args(&words);
        if run.code != Some(0) {
            complaints.push(format!("{}:{line}: {text}\n{}", page.name, run.stderr));
        }
    }
    complaints
}

/// The words after `fleetctl`, quotes taken off; none if it is another program's command.
fn words(text: &str) -> Option<Vec<String>> {
    let text = text.trim().strip_prefix("fleetctl ")?;
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote: Option<char> = None;
    for letter in text.chars() {
        match (quote, letter) {
            (Some(open), letter) if open == letter => quote = None,
            (None, '\'' | '"') => quote = Some(letter),
            (None, '#' | '&' | '|' | '>') if word.is_empty() => break,
            (None, ' ' | '\n') => {
                words.push(std::mem::take(&mut word));
            }
            _ => word.push(letter),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    Some(words)
}
