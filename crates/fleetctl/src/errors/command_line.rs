//! What is wrong with a command line, from the facts that clap has about it.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::told::told;
use super::{CommandError, Kind};
use crate::lang::say;
use crate::output::query::QueryError;
use crate::ui::Screen;
use crate::ui::style::{self, paint};

/// A command line that is wrong, and how the command is used, if clap knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WrongLine {
    pub(crate) error: CommandError,
    /// What follows `Usage:`.
    pub(crate) usage: Option<String>,
    /// The option that explains more, if there is one.
    pub(crate) help: bool,
}

impl CommandError {
    /// What is wrong with a command line. Nothing if clap says something that is no error of a
    /// person, or that has no facts: then its own text is shown.
    pub(crate) fn of_line(error: &clap::Error) -> Option<WrongLine> {
        let facts = Facts(error);
        if let Some(error) = facts.value() {
            return Some(WrongLine {
                error,
                usage: None,
                help: false,
            });
        }
        let message = facts.message()?;
        let mut told = CommandError::new(Kind::Usage, message);
        told.hints = facts.hints();
        Some(WrongLine {
            error: told,
            usage: facts.usage(),
            help: true,
        })
    }
}

impl WrongLine {
    /// Shows it with the way the command is used.
    pub(crate) fn show(&self, screen: &Screen) {
        screen.fail(&self.error);
        if let Some(usage) = &self.usage {
            let heading = paint(style::HEAD, say!("errors-help-usage"));
            screen.err(format!("\n{heading} {usage}"));
        }
        if self.help {
            screen.err(format!("\n{}", say!("errors-line-more")));
        }
    }
}

/// What clap knows about an error.
struct Facts<'e>(&'e clap::Error);

impl Facts<'_> {
    fn text(&self, kind: ContextKind) -> Option<String> {
        match self.0.get(kind)? {
            ContextValue::String(text) => Some(text.clone()),
            ContextValue::Number(number) => Some(number.to_string()),
            ContextValue::StyledStr(text) => Some(text.to_string()),
            _ => None,
        }
    }

    fn list(&self, kind: ContextKind) -> Vec<String> {
        match self.0.get(kind) {
            Some(ContextValue::Strings(texts)) => texts.clone(),
            Some(ContextValue::String(text)) => vec![text.clone()],
            _ => Vec::new(),
        }
    }

    fn number(&self, kind: ContextKind) -> Option<u64> {
        match self.0.get(kind)? {
            ContextValue::Number(number) => u64::try_from(*number).ok(),
            _ => None,
        }
    }

    /// A value of an option that cannot be read, in the reader's own words.
    fn value(&self) -> Option<CommandError> {
        if self.0.kind() != ErrorKind::ValueValidation {
            return None;
        }
        if let Some(wrong) = self.0.source()?.downcast_ref::<QueryError>() {
            return Some(CommandError::from(wrong.clone()));
        }
        let option = self.text(ContextKind::InvalidArg)?;
        let option = option.split(' ').next().unwrap_or(&option);
        let why = why(self.0.source()?);
        let value = self.text(ContextKind::InvalidValue)?;
        Some(CommandError::usage(if why.contains(value.as_str()) {
            say!("errors-line-value", option, why)
        } else {
            say!(
                "errors-line-value-why",
                option,
                value = format!("{value:?}"),
                why
            )
        }))
    }

    fn message(&self) -> Option<String> {
        // What fleetctl itself says about a line that clap can read.
        if let Some(said) = self.text(ContextKind::Custom) {
            return Some(said);
        }
        let option = || self.text(ContextKind::InvalidArg);
        Some(match self.0.kind() {
            ErrorKind::UnknownArgument => say!("errors-line-unexpected", argument = option()?),
            ErrorKind::InvalidSubcommand => {
                let command = self.text(ContextKind::InvalidSubcommand)?;
                say!("errors-line-no-command", command)
            }
            ErrorKind::InvalidValue => {
                let value = self.text(ContextKind::InvalidValue)?;
                match value.is_empty() {
                    true => say!("errors-line-value-required", option = option()?),
                    false => say!("errors-line-invalid", option = option()?, value),
                }
            }
            ErrorKind::NoEquals => say!("errors-line-no-equals", option = option()?),
            ErrorKind::TooManyValues => {
                let value = self.text(ContextKind::InvalidValue)?;
                say!("errors-line-too-many", option = option()?, value)
            }
            ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
                let wanted = self.text(ContextKind::MinValues);
                let wanted = wanted.or_else(|| self.text(ContextKind::ExpectedNumValues))?;
                let found = self.number(ContextKind::ActualNumValues)?;
                say!(
                    "errors-line-number-of-values",
                    option = option()?,
                    wanted,
                    found
                )
            }
            ErrorKind::ArgumentConflict => {
                let others = self.list(ContextKind::PriorArg);
                match others.as_slice() {
                    [] => return None,
                    [other] if *other == option()? => {
                        say!("errors-line-twice", option = option()?)
                    }
                    others => {
                        let others = others.join(", ");
                        say!("errors-line-conflict", option = option()?, others)
                    }
                }
            }
            ErrorKind::MissingRequiredArgument => {
                let missing = self.list(ContextKind::InvalidArg);
                if missing.is_empty() {
                    return None;
                }
                say!(
                    "errors-line-missing",
                    count = missing.len(),
                    missing = missing.join(" ")
                )
            }
            ErrorKind::MissingSubcommand => say!("errors-line-no-subcommand"),
            ErrorKind::InvalidUtf8 => say!("errors-line-utf8"),
            _ => return None,
        })
    }

    /// What was probably meant, and what there is.
    fn hints(&self) -> Vec<String> {
        let mut hints = Vec::new();
        let meant = [
            ContextKind::SuggestedSubcommand,
            ContextKind::SuggestedArg,
            ContextKind::SuggestedValue,
        ];
        for kind in meant {
            let near = self.list(kind);
            if !near.is_empty() {
                let near: Vec<_> = near.iter().map(|word| format!("'{word}'")).collect();
                let near = near.join(", ");
                hints.push(say!("errors-line-did-you-mean", near));
            }
        }
        let possible = self.list(ContextKind::ValidValue);
        if !possible.is_empty() {
            let values = possible.join(", ");
            hints.push(say!("errors-line-possible", values));
        }
        let commands = self.list(ContextKind::ValidSubcommand);
        if !commands.is_empty() {
            let commands = commands.join(", ");
            hints.push(say!("errors-line-commands", commands));
        }
        hints
    }

    fn usage(&self) -> Option<String> {
        let usage = self.text(ContextKind::Usage)?;
        let usage = usage.trim();
        Some(
            usage
                .strip_prefix("Usage:")
                .unwrap_or(usage)
                .trim()
                .to_owned(),
        )
    }
}

/// Why a value cannot be read. Clap's own reader of numbers says it in English.
fn why(error: &(dyn std::error::Error + 'static)) -> String {
    let why = told(error);
    match why.rsplit_once(" is not in ") {
        Some((value, range)) if range.contains("..") => {
            say!("errors-value-range", value, range)
        }
        _ => why,
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;
    use crate::cli::{self, ColorChoice};

    fn told_of(line: &str) -> WrongLine {
        let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let error = cli::parse(
            &args,
            ColorChoice::Never,
            &crate::settings::Settings::default(),
        )
        .unwrap_err();
        CommandError::of_line(&error).unwrap()
    }

    #[test]
    fn what_is_wrong_with_a_line_is_told_with_what_was_meant() {
        let wrong = told_of("fleetctl provison");
        assert_eq!(wrong.error.message, "unrecognized subcommand 'provison'");
        assert_eq!(wrong.error.hints, ["did you mean 'provision'?"]);
        let wrong = told_of("fleetctl jobs list --outptu json");
        assert_eq!(wrong.error.message, "unexpected argument '--outptu' found");
        assert_eq!(wrong.error.hints, ["did you mean '--output'?"]);
        assert_eq!(
            wrong.usage.as_deref(),
            Some("fleetctl jobs list --output <FORMAT>")
        );
        let wrong = told_of("fleetctl jobs list --output jsn");
        assert_eq!(
            wrong.error.message,
            "invalid value 'jsn' for '--output <FORMAT>'"
        );
        assert!(
            wrong
                .error
                .hints
                .contains(&"possible values: table, json, yaml, text".to_owned())
        );
        let wrong = told_of("fleetctl jobs list --region");
        assert_eq!(
            wrong.error.message,
            "a value is required for '--region <REGION>' but none was supplied"
        );
    }

    #[test]
    fn values_out_of_range_are_told_with_the_range() {
        let wrong = told_of("fleetctl local serve --port 70000");
        assert_eq!(wrong.error.message, "--port: 70000 is not in 0..=65535");
        assert!(!wrong.help);
    }
}
