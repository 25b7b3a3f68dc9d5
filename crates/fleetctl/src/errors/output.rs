//! Expressions of `--query` that are wrong, with the place.

use super::{CommandError, Kind};
use crate::lang::say;
use crate::output::query::{QueryError, Wrong};

/// What is wrong with an expression: a fragment.
pub(crate) fn wrong(error: &QueryError) -> String {
    let character = error.character();
    match &error.what {
        // The words of the parser, which are English.
        Wrong::Syntax(why) => say!("shell-query-syntax", character, why = plain(why)),
        Wrong::Function(function) => say!("shell-query-function", character, function),
        Wrong::Arguments { function, takes } => {
            say!("shell-query-arguments", character, function, takes)
        }
        Wrong::Type {
            function,
            argument,
            expected,
            found,
        } => say!(
            "shell-query-type",
            character,
            function,
            argument = *argument,
            expected = *expected,
            found = *found
        ),
        Wrong::Step => say!("shell-query-step", character),
    }
}

/// The parser's words without its names for tokens' roles.
fn plain(why: &str) -> String {
    why.replace(" nud token", " token")
        .replace(" led token", " token")
}

impl From<QueryError> for CommandError {
    fn from(error: QueryError) -> CommandError {
        let told = CommandError::new(Kind::Usage, say!("shell-query-wrong", why = wrong(&error)));
        told.place(&error.text, error.at)
    }
}
