//! Questions on the terminal, one line each. Ctrl-C leaves them.

use tokio_util::sync::CancellationToken;

use super::style::{self, paint};
use super::{Screen, input};
use crate::errors::{CommandError, Kind, Outcome, told_of};
use crate::lang::{self, say};

/// What leaves a question of the guided mode.
const LEAVE: &str = "q";

/// Asks for a line, and leaves out the spaces around it.
async fn line(screen: &Screen, prompt: &str, cancel: &CancellationToken) -> Outcome<String> {
    let line = whole_line(screen, prompt, cancel).await?;
    Ok(line.trim().to_owned())
}

/// Asks for a line, exactly as it was typed.
pub(crate) async fn whole_line(
    screen: &Screen,
    prompt: &str,
    cancel: &CancellationToken,
) -> Outcome<String> {
    screen.err_raw(&format!("{} ", paint(style::ASK, prompt)));
    tokio::select! {
        () = cancel.cancelled() => {
            screen.err("");
            Err(stopped())
        }
        typed = input::line() => match typed {
            Ok(Some(line)) if screen.leaves_with_q() && line.trim() == LEAVE => Err(stopped()),
            Ok(Some(line)) => Ok(line),
            Ok(None) => {
                screen.err("");
                Err(CommandError::new(Kind::Declined, say!("common-not-answered")))
            }
            Err(cause) => Err(CommandError::new(
                Kind::Declined,
                say!("common-answer-unreadable", cause = cause.to_string()),
            )),
        },
    }
}

/// Asks until the answer can be read; says what is wrong with one that cannot.
pub(crate) async fn until<T, E: std::fmt::Display + 'static>(
    screen: &Screen,
    prompt: &str,
    default: &str,
    cancel: &CancellationToken,
    read: impl Fn(&str) -> Result<T, E>,
) -> Outcome<T> {
    loop {
        let answer = line(screen, &format!("{prompt} [{default}]:"), cancel).await?;
        let answer = if answer.is_empty() { default } else { &answer };
        match read(answer) {
            Ok(value) => return Ok(value),
            Err(wrong) => screen.fail(&CommandError::usage(told_of(&wrong))),
        }
    }
}

/// Asks until there is an answer and it can be read; says what is wrong with one that cannot.
pub(crate) async fn until_given<T, E: Into<CommandError>>(
    screen: &Screen,
    prompt: &str,
    cancel: &CancellationToken,
    read: impl Fn(&str) -> Result<T, E>,
) -> Outcome<T> {
    loop {
        let answer = line(screen, prompt, cancel).await?;
        if answer.is_empty() {
            continue;
        }
        match read(&answer) {
            Ok(value) => return Ok(value),
            Err(wrong) => screen.fail(&wrong.into()),
        }
    }
}

/// Asks yes or no. An empty answer means the default; anything else is asked again.
pub(crate) async fn yes_or_no(
    screen: &Screen,
    question: &str,
    default: bool,
    cancel: &CancellationToken,
) -> Outcome<bool> {
    let choice = if default {
        say!("common-yes-default")
    } else {
        say!("common-no-default")
    };
    loop {
        let answer = line(screen, &format!("{question} {choice}"), cancel).await?;
        match lang::current().yes_or_no(&answer) {
            _ if answer.is_empty() => return Ok(default),
            Some(answer) => return Ok(answer),
            None => screen.err(format!("  {}", say!("common-answer-yes-or-no"))),
        }
    }
}

/// The user stopped while nothing had been done yet.
pub(crate) fn stopped() -> CommandError {
    CommandError::new(Kind::Interrupted, say!("common-stopped"))
}
