//! Errors of making a job, with what can be done about each.

use fleet_core::job::SettingsError;
use fleet_ops::jobs::create::CreateError;

use super::{CommandError, Kind};

impl From<CreateError> for CommandError {
    fn from(error: CreateError) -> CommandError {
        let message = error.to_string();
        let told = CommandError::new(Kind::Resource, &message);
        match error {
            CreateError::Cloud(error) => error.into(),
            CreateError::Package(error) => error.into(),
            CreateError::Settings(error) => of_settings(&error),
            CreateError::Interrupted => CommandError::new(Kind::Interrupted, message),
            CreateError::Targets(_) => CommandError::usage(message)
                .hint("a group of all of them is one target: `fleetctl groups create`"),
            CreateError::DescriptionTooLong(_)
            | CreateError::DescriptionCharacter(_)
            | CreateError::TwoVersions { .. }
            | CreateError::TooManyVersions(_)
            | CreateError::NotOneVersion(_) => CommandError::usage(message),
            CreateError::NoGroup(_) => told
                .hint("`aws iot list-thing-groups` lists the groups; provisioning makes Fleet-*"),
            CreateError::NoThing(_) => told.hint("`aws iot list-things` lists the things"),
            CreateError::NoDefault(package) => told.hint(format!(
                "give --version; `fleetctl packages show {package}` lists the versions"
            )),
            CreateError::Draft { package, version } => told.hint(format!(
                "publish it first: aws iot update-package-version --package-name {package} \
                 --version-name {version} --action PUBLISH"
            )),
            CreateError::Deprecated { .. } => {
                told.hint("give --allow-deprecated to install it all the same")
            }
            CreateError::NoArtifact { .. } => told.hint(
                "give a document of your own with --document and the version with --package and \
                 --version",
            ),
            CreateError::NoRole(_) => told
                .hint("`fleetctl provision` makes it, also where everything else is there")
                .hint("give another one with --role"),
            CreateError::Taken { id, .. } => told
                .hint("give another --job-id")
                .hint(format!("`fleetctl jobs show {id}` shows that job")),
            _ => told,
        }
    }
}

fn of_settings(error: &SettingsError) -> CommandError {
    let told = CommandError::usage(error);
    match error {
        SettingsError::WindowsOfSnapshot => told.hint("give --continuous"),
        _ => told,
    }
}
