//! What a shell is told when it completes a command line: commands, options, and names from the account.
//!
//! The shell runs `COMPLETE=bash fleetctl -- WORDS…`, which its script from `fleetctl completions` does.
//! Nothing is asked and nothing is said but the candidates: whatever goes wrong, there are none.

mod arguments;
mod names;

use std::ffi::{OsStr, OsString};
use std::process::ExitCode;
use std::sync::Arc;

use clap_complete::CompletionCandidate;
use clap_complete::engine::ArgValueCompleter;
use clap_complete::env::{CompleteEnv, Shells};

use crate::cli;
use crate::environment::Environment;
use crate::exit;
use arguments::Kind;
use names::Asked;

/// The variable by which a shell asks; its value is the shell's name.
pub(crate) const VARIABLE: &str = "COMPLETE";

/// Answers a shell that asks for completions; nothing if none does.
pub(crate) fn answer(environment: &Environment) -> Option<ExitCode> {
    let shell = environment.complete.as_deref()?;
    Shells::builtins().completer(shell)?;
    let (before, words) = split(&environment.args);
    let asked = Asked::new(environment, words);
    let answered = CompleteEnv::with_factory(|| with_names(cli::command(), &asked))
        .var(VARIABLE)
        .bin("fleetctl")
        .completer("fleetctl")
        .try_complete(
            environment.args.clone(),
            environment.settings.folder.as_deref(),
        );
    // A shell would show what is said here in the middle of the line that is being typed.
    let silent = !words.is_empty() || before.len() == environment.args.len();
    match answered {
        Ok(_) => Some(ExitCode::from(exit::DONE)),
        Err(_) if silent => Some(ExitCode::from(exit::INCOMPLETE)),
        Err(_) => Some(ExitCode::from(exit::USAGE)),
    }
}

/// The words of the line that is completed: they follow `--`.
fn split(args: &[OsString]) -> (&[OsString], &[OsString]) {
    let at = args
        .iter()
        .position(|arg| arg == "--")
        .unwrap_or(args.len());
    let (before, rest) = args.split_at(at);
    (before, rest.get(1..).unwrap_or_default())
}

/// The commands, with what completes the names they take.
fn with_names(command: clap::Command, asked: &Arc<Asked>) -> clap::Command {
    below(command, "", asked)
}

fn below(command: clap::Command, path: &str, asked: &Arc<Asked>) -> clap::Command {
    command
        .mut_args(|arg| match Kind::of(path, &arg) {
            Some(kind) => {
                let asked = Arc::clone(asked);
                arg.add(ArgValueCompleter::new(move |typed: &OsStr| {
                    candidates(&asked, kind, typed)
                }))
            }
            None => arg,
        })
        .mut_subcommands(|inner| {
            let path = format!("{path} {}", inner.get_name());
            below(inner, path.trim_start(), asked)
        })
}

/// The names that begin as the last of the typed ones does; those before it stay.
fn candidates(asked: &Asked, kind: Kind, typed: &OsStr) -> Vec<CompletionCandidate> {
    let Some(typed) = typed.to_str() else {
        return Vec::new();
    };
    let begun = typed.rfind(',').map_or(0, |comma| comma + 1);
    let (done, begun) = typed.split_at(begun);
    let names = asked
        .names(kind)
        .iter()
        .filter(|name| name.starts_with(begun));
    names
        .map(|name| CompletionCandidate::new(format!("{done}{name}")))
        .collect()
}
