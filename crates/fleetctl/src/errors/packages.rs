//! Errors about software packages, with what can be done about each.

use fleet_ops::packages::PackageError;

use super::{CommandError, Kind};
use crate::text;

impl From<PackageError> for CommandError {
    fn from(error: PackageError) -> CommandError {
        let message = error.to_string();
        let told = CommandError::new(Kind::Resource, &message);
        match error {
            PackageError::Cloud(error) => error.into(),
            PackageError::Interrupted => CommandError::new(
                Kind::Interrupted,
                "stopped; the same command goes on from there",
            ),
            PackageError::NoPackage(_) => told.hint("`fleetctl packages list` lists the packages"),
            PackageError::HasVersions { package, first, .. } => told.hint(format!(
                "`fleetctl packages delete-version {package} {first}` deletes that one"
            )),
            PackageError::NoVersion { package, .. } => told.hint(format!(
                "`fleetctl packages show {package}` lists its versions"
            )),
            PackageError::VersionExists { .. } => {
                told.hint("what is published cannot be changed: choose another version")
            }
            PackageError::IsDefault { package, .. } => told.hint(format!(
                "aws iot update-package --package-name {package} --unset-default-version"
            )),
            PackageError::NotPublished { .. } => {
                told.hint("devices can only be at a version that is published or deprecated")
            }
            PackageError::StillDraft { source, .. } => {
                let action = source.missing_action();
                let told = CommandError::new(Kind::Incomplete, message);
                match text::remedy(source.fault, action) {
                    Some(remedy) => told.hint(remedy),
                    None => told,
                }
                .hint("the same command goes on from there")
            }
            PackageError::NoThing(_) => told.hint("`aws iot list-things` lists the things"),
            PackageError::NoPackageShadow(_) => told.hint(
                "a job that deploys a package version writes it, if `fleetctl packages config \
                 status` says enabled",
            ),
            PackageError::TooManyForJob {
                query,
                package,
                version,
                ..
            } => told
                .hint(format!(
                    "a group of them is one target: fleetctl groups create --name NAME --query \
                     '{query}'"
                ))
                .hint(format!(
                    "then: fleetctl jobs create --package {package} --version {version} --group NAME"
                )),
            PackageError::IndexBuilding => told.hint("try again in some minutes"),
            PackageError::IndexOff | PackageError::PackagesNotIndexed => told.hint(
                "`fleetctl provision` turns on what a fleet needs of fleet indexing, and keeps \
                 the rest as it is",
            ),
            PackageError::Bucket { conflict, .. } | PackageError::Role { conflict, .. } => {
                told.hint(text::conflict(conflict))
            }
            _ => told,
        }
    }
}
