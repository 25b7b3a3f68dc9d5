//! Errors about devices and their folders, with what can be done about each.

use fleet_core::name::ThingName;
use fleet_ops::enrolment::{self, DeviceError, FolderError, Problem};

use super::told::{self, Told};
use super::{CommandError, Kind};
use crate::lang::say;

impl From<FolderError> for CommandError {
    fn from(error: FolderError) -> CommandError {
        CommandError::new(Kind::Settings, error.told()).hint(say!("errors-folder-hint"))
    }
}

impl Told for FolderError {
    fn told(&self) -> String {
        let (what, cause) = (folder(&self.what), told::told(self.source.as_ref()));
        say!("errors-with-cause", what, cause = in_folder(cause))
    }
}

/// What could not be done with a path, from the words of `crate::device_store`, which JSON has too.
fn folder(what: &str) -> String {
    let after = |verb: &str| what.strip_prefix("cannot ")?.strip_prefix(verb);
    if let Some(path) = after("make a key in ") {
        say!("errors-folder-key", path)
    } else if let Some(path) = after("make ") {
        say!("errors-folder-make", path)
    } else if let Some(path) = after("use ") {
        say!("errors-folder-use", path)
    } else if let Some(path) = after("read ") {
        say!("errors-folder-read", path)
    } else if let Some(path) = after("write ") {
        say!("errors-folder-write", path)
    } else if let Some(path) = after("delete ") {
        say!("errors-folder-delete", path)
    } else {
        what.to_owned()
    }
}

/// Why a folder cannot be used, if it is by what is in it.
fn in_folder(cause: String) -> String {
    if let Some(name) = cause.strip_prefix("it is the folder of ") {
        return say!("errors-folder-of-other", name);
    }
    let place = cause.strip_prefix("the device is enrolled in account ");
    match place.and_then(|place| place.split_once(", ")) {
        Some((account, region)) => say!("errors-folder-other-place", account, region),
        None => cause,
    }
}

impl From<DeviceError> for CommandError {
    fn from(error: DeviceError) -> CommandError {
        let message = error.told();
        let told = CommandError::new(Kind::Resource, &message);
        match error {
            DeviceError::Cloud(error) => error.into(),
            DeviceError::Folder(error) => error.into(),
            DeviceError::Interrupted => CommandError::new(Kind::Interrupted, message),
            DeviceError::NoPolicy(_) => told.hint(say!("errors-device-no-policy-hint")),
            DeviceError::PolicyOfOthers(_) => told.hint(say!("errors-device-others-policy-hint")),
            _ => told,
        }
    }
}

impl Told for DeviceError {
    fn told(&self) -> String {
        match self {
            DeviceError::Cloud(error) => error.told(),
            DeviceError::Folder(error) => error.told(),
            DeviceError::NoPolicy(name) => say!("errors-device-no-policy", name = name.as_str()),
            DeviceError::PolicyOfOthers(name) => {
                say!("errors-device-others-policy", name = name.as_str())
            }
            DeviceError::NoGroup(name) => say!("errors-group-missing", name),
            DeviceError::Interrupted => say!("common-stopped"),
            other => other.to_string(),
        }
    }
}

impl Told for Problem {
    fn told(&self) -> String {
        match self {
            Problem::NoThing(name) => say!("errors-thing-missing", name = name.as_str()),
            Problem::NotEnrolled(name) => say!("errors-device-not-enrolled", name = name.as_str()),
            Problem::NotActive { id, status } => say!(
                "errors-device-not-active",
                id = id.as_str(),
                status = enrolment::words(*status)
            ),
            Problem::NoKey(id) => say!("errors-device-no-key", id = id.as_str()),
            Problem::Shared { id, other } => say!(
                "errors-device-shared",
                id = id.as_str(),
                other = other.as_str()
            ),
            Problem::Cloud(error) => error.told(),
            Problem::Folder(error) => error.told(),
            other => other.to_string(),
        }
    }
}

impl CommandError {
    /// Why one device could not be dealt with. `options` lead another command to the same place.
    pub(crate) fn of_device(thing: &ThingName, problem: Problem, options: &str) -> CommandError {
        let of_thing =
            |told: String| say!("errors-with-cause", what = thing.as_str(), cause = told);
        let told = CommandError::new(Kind::Resource, of_thing(problem.told()));
        match problem {
            Problem::Cloud(error) => {
                let mut told = CommandError::from(error);
                told.message = of_thing(told.message);
                told
            }
            Problem::Folder(error) => {
                let mut told = CommandError::from(error);
                told.message = of_thing(told.message);
                told
            }
            Problem::NoThing(_) => {
                let command = format!("fleetctl{options} provision");
                told.hint(say!("errors-device-no-thing-hint", command))
            }
            Problem::NotEnrolled(_) => {
                let command = format!("fleetctl{options} devices enroll {thing}");
                told.hint(say!("errors-device-not-enrolled-hint", command))
            }
            Problem::NotActive { .. } | Problem::NoKey(_) => {
                let command = format!("fleetctl{options} devices revoke {thing}");
                told.hint(say!("errors-device-revoke-hint", command))
            }
            Problem::Shared { .. } => told.hint(say!("errors-device-shared-hint")),
            _ => told,
        }
    }
}
