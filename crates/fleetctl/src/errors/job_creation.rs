//! Errors of making a job, with what can be done about each.

use fleet_core::job::SettingsError;
use fleet_ops::jobs::create::CreateError;

use super::told::{Told, quoted};
use super::{CommandError, Kind};
use crate::lang::say;

impl From<CreateError> for CommandError {
    fn from(error: CreateError) -> CommandError {
        let message = error.told();
        let told = CommandError::new(Kind::Resource, &message);
        match error {
            CreateError::Cloud(error) => error.into(),
            CreateError::Package(error) => error.into(),
            CreateError::Settings(error) => of_settings(&error),
            CreateError::Interrupted => CommandError::new(Kind::Interrupted, message),
            CreateError::Targets(_) => {
                CommandError::usage(message).hint(say!("errors-create-targets-hint"))
            }
            CreateError::DescriptionTooLong(_)
            | CreateError::DescriptionCharacter(_)
            | CreateError::TwoVersions { .. }
            | CreateError::TooManyVersions(_)
            | CreateError::NotOneVersion(_) => CommandError::usage(message),
            CreateError::NoGroup(_) => told.hint(say!("errors-create-no-group-hint")),
            CreateError::NoThing(_) => told.hint(say!("errors-thing-missing-hint")),
            CreateError::NoDefault(package) => {
                let command = format!("fleetctl packages show {package}");
                told.hint(say!("errors-create-no-default-hint", command))
            }
            CreateError::Draft { package, version } => {
                let command = format!(
                    "aws iot update-package-version --package-name {package} \
                     --version-name {version} --action PUBLISH"
                );
                told.hint(say!("errors-create-draft-hint", command))
            }
            CreateError::Deprecated { .. } => told.hint(say!("errors-create-deprecated-hint")),
            CreateError::NoArtifact { .. } => told.hint(say!("errors-create-no-artifact-hint")),
            CreateError::NoRole(_) => told
                .hint(say!("errors-create-no-role-provision"))
                .hint(say!("errors-create-no-role-other")),
            CreateError::Taken { id, .. } => {
                let command = format!("fleetctl jobs show {id}");
                told.hint(say!("errors-create-taken-other"))
                    .hint(say!("errors-create-taken-show", command))
            }
            _ => told,
        }
    }
}

fn of_settings(error: &SettingsError) -> CommandError {
    let told = CommandError::usage(error.told());
    match error {
        SettingsError::WindowsOfSnapshot => told.hint(say!("errors-settings-give-continuous")),
        _ => told,
    }
}

impl Told for CreateError {
    fn told(&self) -> String {
        match self {
            CreateError::Cloud(error) => error.told(),
            CreateError::Settings(error) => error.told(),
            CreateError::Package(error) => error.told(),
            CreateError::Interrupted => say!("errors-stopped-nothing-changed"),
            CreateError::Targets(found) => say!("errors-create-targets", found = *found),
            CreateError::DescriptionTooLong(found) => {
                say!("errors-create-description-long", found = *found)
            }
            CreateError::DescriptionCharacter(found) => {
                say!("errors-create-description-character", found = quoted(found))
            }
            CreateError::NoGroup(name) => say!("errors-group-missing", name = name.as_str()),
            CreateError::NoThing(name) => say!("errors-thing-missing", name = name.as_str()),
            CreateError::NoRole(name) => say!("errors-create-no-role", name = name.as_str()),
            CreateError::Taken { id, status } => {
                let status = status.to_string();
                say!("errors-create-taken", id = id.as_str(), status)
            }
            of_version => version(of_version),
        }
    }
}

/// What is wrong with the package version that a job is to install.
fn version(error: &CreateError) -> String {
    match error {
        CreateError::NoDefault(package) => {
            say!("errors-create-no-default", package = package.as_str())
        }
        CreateError::Draft { package, version } => {
            let (package, version) = (package.as_str(), version.as_str());
            say!("errors-create-draft", package, version)
        }
        CreateError::Deprecated { package, version } => {
            let (package, version) = (package.as_str(), version.as_str());
            say!("errors-create-deprecated", package, version)
        }
        CreateError::NoArtifact { package, version } => {
            let (package, version) = (package.as_str(), version.as_str());
            say!("errors-create-no-artifact", package, version)
        }
        CreateError::TwoVersions {
            package,
            first,
            second,
        } => say!(
            "errors-create-two-versions",
            package = package.as_str(),
            first = first.as_str(),
            second = second.as_str()
        ),
        CreateError::TooManyVersions(found) => say!("errors-create-versions", found = *found),
        CreateError::NotOneVersion(found) => {
            say!("errors-create-not-one-version", found = *found)
        }
        other => other.to_string(),
    }
}
