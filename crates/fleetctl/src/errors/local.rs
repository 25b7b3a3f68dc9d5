//! Errors of the local AWS.

use std::io;

use fleet_local::{FaultError, StartError, StateError};

use super::settings::first_quoted;
use super::told::Told;
use super::{CommandError, Kind};
use crate::lang::say;

impl From<StateError> for CommandError {
    fn from(error: StateError) -> CommandError {
        let told = CommandError::new(Kind::Settings, error.told());
        match error {
            StateError::Directory { .. } => told.hint(say!("errors-state-directory-hint")),
            StateError::Database { .. } => told.hint(say!("errors-state-database-hint")),
            _ => told,
        }
    }
}

impl Told for StateError {
    fn told(&self) -> String {
        match self {
            StateError::Directory { path, cause } => {
                let path = path.display().to_string();
                say!("errors-state-directory", path, cause = cause.to_string())
            }
            StateError::Foreign { path } => {
                say!("errors-state-foreign", path = path.display().to_string())
            }
            StateError::Newer { path, found, known } => {
                let (found, known) = (found.to_string(), known.to_string());
                say!(
                    "errors-state-newer",
                    path = path.display().to_string(),
                    found,
                    known
                )
            }
            StateError::Database { path, cause } => {
                let path = path.display().to_string();
                say!("errors-state-database", path, cause = cause.to_string())
            }
            other => other.to_string(),
        }
    }
}

impl From<StartError> for CommandError {
    fn from(error: StartError) -> CommandError {
        let message = error.told();
        match error {
            StartError::State(state) => state.into(),
            StartError::Bind { cause, .. } if cause.kind() == io::ErrorKind::AddrInUse => {
                CommandError::new(Kind::Settings, message).hint(say!("errors-listen-in-use"))
            }
            StartError::Bind { .. } => {
                CommandError::new(Kind::Settings, message).hint(say!("errors-listen-hint"))
            }
            StartError::Remote { .. } => CommandError::new(Kind::Usage, message),
            StartError::AlreadyServed { .. } => CommandError::new(Kind::Resource, message),
            _ => CommandError::new(Kind::Settings, message),
        }
    }
}

impl Told for StartError {
    fn told(&self) -> String {
        match self {
            StartError::State(error) => error.told(),
            StartError::Bind { address, cause } => {
                let (address, cause) = (address.to_string(), cause.to_string());
                say!("errors-listen", address, cause)
            }
            StartError::Remote { address } => {
                say!("errors-listen-remote", address = address.to_string())
            }
            StartError::AlreadyServed { url, pid } => {
                say!("errors-served-already", url, process = pid.to_string())
            }
            StartError::File { path, cause } => {
                let path = path.display().to_string();
                say!("errors-file-write", path, cause = cause.to_string())
            }
            StartError::Ca(cause) => say!("errors-local-ca", cause),
            other => other.to_string(),
        }
    }
}

/// Its parts are its own: they are read from its text.
impl Told for FaultError {
    fn told(&self) -> String {
        let text = self.to_string();
        let said = text.strip_prefix("fault ").unwrap_or(&text);
        let part = first_quoted(said);
        let rest = said.get(part.len()..).unwrap_or_default();
        let why = rest.strip_prefix(" is not understood: ").unwrap_or(rest);
        match why.split(';').next().unwrap_or_default() {
            "it has no value" => say!("errors-local-fault-no-value", part),
            "a number is needed" => say!("errors-local-fault-number", part),
            "a duration such as 50ms is needed" => say!("errors-local-fault-duration", part),
            "no such fault" => say!("errors-local-fault-unknown", part),
            "a percentage from 0% to 100% is needed" => say!("errors-local-fault-percentage", part),
            _ => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_refused_in_the_librarys_own_words_in_english() {
        for text in [
            "melt=1%",
            "seed=x",
            "throttle",
            "latency=soon",
            "throttle=200%",
            "a\"=1",
        ] {
            let error = text.parse::<fleet_local::Faults>().unwrap_err();
            assert_eq!(error.told(), error.to_string());
        }
    }
}
