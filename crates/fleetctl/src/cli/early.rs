//! What a command line says before the rest of it is understood: it may be wrong, or not finished.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args as _, FromArgMatches as _, ValueEnum as _};

use super::{ColorChoice, Global};
use crate::lang::Language;

/// The colour choice of a command line that may be wrong, for the message that says so.
pub(crate) fn color_of(args: &[OsString]) -> ColorChoice {
    let choice = |value: &str| ColorChoice::from_str(value, false).ok();
    last_of(args, "--color", choice).unwrap_or_default()
}

/// The language of a command line that may be wrong, for the message that says so.
pub(crate) fn language_of(args: &[OsString]) -> Option<Language> {
    last_of(args, "--lang", |value| value.parse().ok())
}

/// The file of settings that a command line names, whatever else is wrong with it.
pub(crate) fn config_of(args: &[OsString]) -> Option<PathBuf> {
    last_of(args, "--config", |value| Some(PathBuf::from(value)))
}

/// The profile of the settings that a command line names.
pub(crate) fn fleet_of(args: &[OsString]) -> Option<String> {
    last_of(args, "--fleet", |value| Some(value.to_owned()))
}

/// The global options of a line that is not finished, as far as they say where names are looked for.
pub(crate) fn globals_of(args: &[OsString]) -> Option<Global> {
    let mut line = vec![OsString::from("fleetctl")];
    if is_typed(args, "--local") {
        line.push("--local".into());
    }
    for option in ["--state-dir", "--profile", "--region", "--endpoint-url"] {
        let value = last_of(args, option, |value| Some(value.to_owned()));
        line.extend(value.map(|value| format!("{option}={value}").into()));
    }
    let options = Global::augment_args(clap::Command::new("fleetctl"));
    Global::from_arg_matches(&options.try_get_matches_from(line).ok()?).ok()
}

/// Whether an option is typed.
pub(crate) fn is_typed(args: &[OsString], option: &str) -> bool {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    args.any(|arg| {
        arg.strip_prefix(option)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('='))
    })
}

/// The last value of an option that can be read.
fn last_of<T>(args: &[OsString], option: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let mut last = None;
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        let value = match arg.strip_prefix(option) {
            Some("") => args.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        last = value.and_then(&read).or(last);
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_colour_choice_is_known_before_the_rest_is_understood() {
        assert_eq!(
            color_of(&args("fleetctl --color never nonsense")),
            ColorChoice::Never
        );
        assert_eq!(
            color_of(&args("fleetctl nonsense --color=always")),
            ColorChoice::Always
        );
        assert_eq!(color_of(&args("fleetctl --color maybe")), ColorChoice::Auto);
    }
}
