//! The consent to a deletion: a word, typed on the terminal or given as `--confirm`.

use tokio_util::sync::CancellationToken;

use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::ui::{ask, words};

/// The word, exactly.
const WORD: &str = "DELETE";

/// Whether somebody agreed already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Consent {
    /// `--confirm` had the word.
    Given,
    /// It has to be asked for.
    Asked,
}

impl Consent {
    /// Ends the command before it looks at anything where the word is wrong, or nobody can type it.
    pub(crate) fn of(context: &Context, confirm: Option<&str>, otherwise: &str) -> Outcome<Self> {
        match confirm {
            Some(WORD) => Ok(Self::Given),
            Some(other) => Err(refused(format!(
                "--confirm {other:?} is not the word {WORD}; nothing was done"
            ))
            .hint(format!("give --confirm {WORD}, exactly so; {otherwise}"))),
            None if context.screen.can_ask() => Ok(Self::Asked),
            None => Err(refused(format!(
                "there is no terminal to type {WORD} on; nothing was done"
            ))
            .hint(match context.global.yes {
                true => format!("--yes does not stand in for it: give --confirm {WORD}"),
                false => format!("give --confirm {WORD}; {otherwise}"),
            })),
        }
    }

    /// Asks for the word, if it was not given. Another one ends the command.
    pub(crate) async fn obtain(
        self,
        context: &Context,
        what: &str,
        cancel: &CancellationToken,
    ) -> Outcome {
        if self == Self::Given {
            return Ok(());
        }
        let screen = &context.screen;
        for line in words::wrap(what, screen.width()) {
            screen.err(line);
        }
        let answer = ask::whole_line(screen, &format!("type {WORD} to go on:"), cancel).await?;
        if answer == WORD {
            Ok(())
        } else {
            Err(refused(format!(
                "that is not the word {WORD}; nothing was deleted"
            )))
        }
    }
}

fn refused(message: String) -> CommandError {
    CommandError::new(Kind::Declined, message)
}
