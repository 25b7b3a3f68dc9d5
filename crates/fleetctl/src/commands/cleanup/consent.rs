//! The consent to what cannot be taken back: a word, typed on the terminal or given as `--confirm`.

use tokio_util::sync::CancellationToken;

use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::{ask, words};

/// A word that has to be given exactly.
pub(crate) struct Word {
    word: &'static str,
    /// What did not happen without it: a whole sentence with what was typed instead.
    spared: fn(&str) -> String,
}

/// Agrees to a cancellation.
pub(crate) const CANCEL: Word = Word {
    word: "CANCEL",
    spared: |word| say!("common-not-the-word-canceled", word),
};

/// Agrees to a deletion.
pub(crate) const DELETE: Word = Word {
    word: "DELETE",
    spared: |word| say!("common-not-the-word-deleted", word),
};

/// Agrees to a revert.
pub(crate) const REVERT: Word = Word {
    word: "REVERT",
    spared: |word| say!("common-not-the-word-changed", word),
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
            Some(other) => Err(refused(say!(
                "common-confirm-wrong",
                given = format!("{other:?}"),
                word = *word
            ))
            .hint(say!("common-confirm-give-exactly", word = *word, otherwise))),
            None if context.screen.can_ask() => Ok(Self::Asked),
            None => {
                let told = refused(say!("common-confirm-no-terminal", word = *word));
                Err(match context.global.yes {
                    true => told.hint(say!("common-confirm-not-yes", word = *word)),
                    false => told.hint(say!("common-confirm-give", word = *word, otherwise)),
                })
            }
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
        let answer =
            ask::whole_line(screen, &say!("common-type-the-word", word = *word), cancel).await?;
        if answer == *word {
            context.answers.option("confirm", word);
            Ok(())
        } else {
            Err(refused(spared(word)))
        }
    }
}

fn refused(message: String) -> CommandError {
    CommandError::new(Kind::Declined, message)
}
