//! Errors of the local AWS.

use std::io;

use fleet_local::{StartError, StateError};

use super::{CommandError, Kind};

impl From<StateError> for CommandError {
    fn from(error: StateError) -> CommandError {
        let told = CommandError::new(Kind::Settings, &error);
        match error {
            StateError::Directory { .. } => {
                told.hint("choose a directory you may write with --state-dir DIR")
            }
            StateError::Database { .. } => told.hint(
                "check that the disk is not full and the file may be written, \
                 or choose another --state-dir DIR",
            ),
            _ => told,
        }
    }
}

impl From<StartError> for CommandError {
    fn from(error: StartError) -> CommandError {
        let message = error.to_string();
        match error {
            StartError::State(state) => state.into(),
            StartError::Bind { cause, .. } if cause.kind() == io::ErrorKind::AddrInUse => {
                CommandError::new(Kind::Settings, message)
                    .hint("choose another --port, or leave it out for one that is free")
            }
            StartError::Bind { .. } => CommandError::new(Kind::Settings, message)
                .hint("give --address an address of this machine and --port one you may use"),
            StartError::Remote { .. } => CommandError::new(Kind::Usage, message),
            StartError::AlreadyServed { .. } => CommandError::new(Kind::Resource, message),
            _ => CommandError::new(Kind::Settings, message),
        }
    }
}
