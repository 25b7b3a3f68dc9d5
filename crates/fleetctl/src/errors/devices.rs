//! Errors about devices and their folders, with what can be done about each.

use fleet_core::name::ThingName;
use fleet_ops::enrolment::{DeviceError, FolderError, Problem};

use super::{CommandError, Kind};

impl From<FolderError> for CommandError {
    fn from(error: FolderError) -> CommandError {
        CommandError::new(Kind::Settings, error)
            .hint("--dir DIR keeps the folders of devices somewhere else")
    }
}

impl From<DeviceError> for CommandError {
    fn from(error: DeviceError) -> CommandError {
        let told = CommandError::new(Kind::Resource, &error);
        match error {
            DeviceError::Cloud(error) => error.into(),
            DeviceError::Folder(error) => error.into(),
            DeviceError::Interrupted => CommandError::new(Kind::Interrupted, error),
            DeviceError::NoPolicy(_) => told.hint(
                "only WorkshopDevicePolicy is made when it is missing: leave --policy out for it",
            ),
            DeviceError::PolicyOfOthers(_) => {
                told.hint("give --policy the name of one that devices may have")
            }
            _ => told,
        }
    }
}

impl CommandError {
    /// Why one device could not be dealt with. `options` lead another command to the same place.
    pub(crate) fn of_device(thing: &ThingName, problem: Problem, options: &str) -> CommandError {
        let told = CommandError::new(Kind::Resource, format!("{thing}: {problem}"));
        let again = format!(
            "`fleetctl{options} devices revoke {thing}` takes it away; then enroll it anew"
        );
        match problem {
            Problem::Cloud(error) => {
                let mut told = CommandError::from(error);
                told.message = format!("{thing}: {}", told.message);
                told
            }
            Problem::Folder(error) => {
                let mut told = CommandError::from(error);
                told.message = format!("{thing}: {}", told.message);
                told
            }
            Problem::NoThing(_) => {
                told.hint(format!("`fleetctl{options} provision` makes things"))
            }
            Problem::NotEnrolled(_) => told.hint(format!(
                "`fleetctl{options} devices enroll {thing}` enrolls it; if it is in another folder, \
                 give --dir DIR"
            )),
            Problem::NotActive { .. } | Problem::NoKey(_) => told.hint(again),
            Problem::Shared { .. } => told.hint(
                "detach it from the other thing first, or delete it yourself: it was left as it is",
            ),
            _ => told,
        }
    }
}
