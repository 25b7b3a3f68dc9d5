//! The consent to what cannot be taken back: a word, typed on the terminal or given as `--confirm`.

use tokio_util::sync::CancellationToken;

use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::ui::{ask, words};

/// A word that has to be given exactly.
pub(crate) struct Word {
    word: &'static str,
    /// What did not happen without it.
    spared: &'static str,
}

/// Agrees to a cancellation.
pub(crate) const CANCEL: Word = Word {
    word: "CANCEL",
    spared: "nothing was canceled",
};

/// Agrees to a deletion.
pub(crate) const DELETE: Word = Word {
    word: "DELETE",
    spared: "nothing was deleted",
};

/// Agrees to a revert.
pub(crate) const REVERT: Word = Word {
    word: "REVERT",
    spared: "nothing was changed",
};

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
    pub(crate) fn of(
        context: &Context,
        Word { word, .. }: &Word,
        confirm: Option<&str>,
        otherwise: &str,
    ) -> Outcome<Self> {
        match confirm {
            Some(given) if given == *word => Ok(Self::Given),
            Some(other) => Err(refused(format!(
                "--confirm {other:?} is not the word {word}; nothing was done"
            ))
            .hint(format!("give --confirm {word}, exactly so; {otherwise}"))),
            None if context.screen.can_ask() => Ok(Self::Asked),
            None => Err(refused(format!(
                "there is no terminal to type {word} on; nothing was done"
            ))
            .hint(match context.global.yes {
                true => format!("--yes does not stand in for it: give --confirm {word}"),
                false => format!("give --confirm {word}; {otherwise}"),
            })),
        }
    }

    /// Asks for the word, if it was not given. Another one ends the command.
    pub(crate) async fn obtain(
        self,
        context: &Context,
        Word { word, spared }: &Word,
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
        let answer = ask::whole_line(screen, &format!("type {word} to go on:"), cancel).await?;
        if answer == *word {
            context.answers.option("confirm", word);
            Ok(())
        } else {
            Err(refused(format!("that is not the word {word}; {spared}")))
        }
    }
}

fn refused(message: String) -> CommandError {
    CommandError::new(Kind::Declined, message)
}
