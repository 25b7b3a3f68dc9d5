//! Errors about software packages, with what can be done about each.

use fleet_core::port::packages::VersionStatus;
use fleet_ops::packages::PackageError;
use fleet_ops::packages::add_version::RequestError;

use super::told::{Told, quoted};
use super::{CommandError, Kind};
use crate::lang::say;
use crate::text;

impl From<PackageError> for CommandError {
    fn from(error: PackageError) -> CommandError {
        let message = error.told();
        let told = CommandError::new(Kind::Resource, &message);
        match error {
            PackageError::Cloud(error) => error.into(),
            PackageError::Interrupted => {
                CommandError::new(Kind::Interrupted, say!("errors-stopped-goes-on"))
            }
            PackageError::NoPackage(_) => told.hint(say!("errors-package-missing-hint")),
            PackageError::HasVersions { package, first, .. } => {
                let command = format!("fleetctl packages delete-version {package} {first}");
                told.hint(say!("errors-package-has-versions-hint", command))
            }
            PackageError::NoVersion { package, .. } => {
                let command = format!("fleetctl packages show {package}");
                told.hint(say!("errors-package-no-version-hint", command))
            }
            PackageError::VersionExists { .. } => {
                told.hint(say!("errors-package-version-exists-hint"))
            }
            PackageError::IsDefault { package, .. } => told.hint(format!(
                "aws iot update-package --package-name {package} --unset-default-version"
            )),
            PackageError::NotPublished { .. } => {
                told.hint(say!("errors-package-not-published-hint"))
            }
            PackageError::StillDraft { source, .. } => {
                let told = CommandError::new(Kind::Incomplete, message);
                let remedy = text::remedy(source.fault, source.missing_action());
                let told = remedy.into_iter().fold(told, CommandError::hint);
                told.hint(say!("errors-goes-on-from-there"))
            }
            PackageError::NoThing(_) => told.hint(say!("errors-thing-missing-hint")),
            PackageError::NoPackageShadow(_) => told.hint(say!("errors-package-no-shadow-hint")),
            PackageError::TooManyForJob {
                query,
                package,
                version,
                ..
            } => {
                let group = format!("fleetctl groups create --name NAME --query-string '{query}'");
                let job = format!(
                    "fleetctl jobs create --package {package} --version {version} --group NAME"
                );
                told.hint(say!("errors-package-many-group", command = group))
                    .hint(say!("errors-package-many-job", command = job))
            }
            PackageError::IndexBuilding => told.hint(say!("errors-package-index-building-hint")),
            PackageError::IndexOff | PackageError::PackagesNotIndexed => {
                told.hint(say!("errors-package-index-off-hint"))
            }
            PackageError::Bucket { conflict, .. } | PackageError::Role { conflict, .. } => {
                told.hint(text::conflict(conflict))
            }
            _ => told,
        }
    }
}

impl Told for PackageError {
    fn told(&self) -> String {
        match self {
            PackageError::Cloud(error) => error.told(),
            PackageError::Interrupted => say!("errors-stopped"),
            PackageError::NoPackage(name) => {
                say!("errors-package-missing", package = name.as_str())
            }
            PackageError::PackageExists(name) => {
                say!("errors-package-exists", package = name.as_str())
            }
            PackageError::HasVersions {
                package,
                count,
                first,
            } => say!(
                "errors-package-has-versions",
                package = package.as_str(),
                count = *count,
                first = first.as_str()
            ),
            PackageError::NoThing(name) => say!("errors-thing-missing", name = name.as_str()),
            PackageError::NoPackageShadow(name) => {
                say!("errors-package-no-shadow", name = name.as_str())
            }
            PackageError::NoThingType(name) => {
                say!("errors-thing-type-missing", name = name.as_str())
            }
            PackageError::IndexBuilding => say!("errors-package-index-building"),
            PackageError::IndexOff => say!("errors-package-index-off"),
            PackageError::PackagesNotIndexed => say!("errors-package-not-indexed"),
            PackageError::Bucket { name, .. } => {
                say!("errors-package-bucket", name = name.as_str())
            }
            PackageError::Role { name, .. } => say!("errors-package-role", name = name.as_str()),
            PackageError::TooManyForJob {
                found,
                package,
                version,
                ..
            } => say!(
                "errors-package-many",
                found = *found,
                package = package.as_str(),
                version = version.as_str()
            ),
            PackageError::NoObjectVersion(name) => say!("errors-package-no-object-version", name),
            of_version => version(of_version),
        }
    }
}

/// What is wrong with one version of a package.
fn version(error: &PackageError) -> String {
    match error {
        PackageError::NoVersion { package, version } => {
            let (package, version) = (package.as_str(), version.as_str());
            say!("errors-package-no-version", package, version)
        }
        PackageError::VersionExists {
            package,
            version,
            status,
        } => {
            let (package, version) = (package.as_str(), version.as_str());
            match status {
                VersionStatus::Draft => say!("errors-package-version-draft", package, version),
                VersionStatus::Published => {
                    say!("errors-package-version-published", package, version)
                }
                VersionStatus::Deprecated => {
                    say!("errors-package-version-deprecated", package, version)
                }
            }
        }
        PackageError::IsDefault { package, version } => {
            let (package, version) = (package.as_str(), version.as_str());
            say!("errors-package-is-default", package, version)
        }
        PackageError::NotPublished { package, version } => {
            let (package, version) = (package.as_str(), version.as_str());
            say!("errors-package-not-published", package, version)
        }
        PackageError::StillDraft {
            package,
            version,
            source,
        } => say!(
            "errors-package-still-draft",
            package = package.as_str(),
            version = version.as_str(),
            why = source.told()
        ),
        other => other.to_string(),
    }
}

impl Told for RequestError {
    fn told(&self) -> String {
        match self {
            RequestError::Description(found) => {
                say!("errors-version-description", found = *found)
            }
            RequestError::Attributes(found) => say!("errors-version-attributes", found = *found),
            RequestError::AttributeName(name) => {
                say!("errors-version-attribute-name", name = quoted(name))
            }
            RequestError::AttributeValue(name) => say!("errors-version-attribute-value", name),
            RequestError::EmptyFirmware => say!("errors-version-empty-firmware"),
            RequestError::EmptySbom => say!("errors-version-empty-sbom"),
            other => other.to_string(),
        }
    }
}
