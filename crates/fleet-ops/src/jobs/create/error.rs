//! Why a job is not made, and what of a request can be refused before anything is asked of AWS.

use fleet_core::fault::CloudError;
use fleet_core::job::{
    CheckedSettings, JobStatus, MOST_DESCRIPTION, MOST_TARGETS, SettingsError, URL_SECONDS,
};
use fleet_core::name::{JobId, PackageName, RoleName, ThingGroupName, ThingName, VersionName};
use jiff::Timestamp;

use super::{Request, Target};
use crate::packages::PackageError;

/// The most package versions that a job can install (AWS model of `iot`).
const MOST_VERSIONS: usize = 25;

/// Why a job is not made. Nothing was changed, except where AWS failed at the change itself.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CreateError {
    /// AWS refused, or could not be reached.
    #[error(transparent)]
    Cloud(#[from] CloudError),
    /// A setting that AWS would not take.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The package or its version is not there.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// The user stopped it.
    #[error("stopped; nothing was changed")]
    Interrupted,
    /// Nobody, or too many.
    #[error("a job is for 1 to {MOST_TARGETS} things and groups, not {0}")]
    Targets(usize),
    /// A description that is too long.
    #[error("the description has {0} characters, the most is {MOST_DESCRIPTION}")]
    DescriptionTooLong(usize),
    /// A description that AWS would not take.
    #[error("the description has a control character: {0:?}")]
    DescriptionCharacter(char),
    /// There is no such group.
    #[error("there is no thing group {0}")]
    NoGroup(ThingGroupName),
    /// There is no such thing.
    #[error("there is no thing {0}")]
    NoThing(ThingName),
    /// The package has no default version.
    #[error("package {0} has no default version, so a version has to be named")]
    NoDefault(PackageName),
    /// The version is a draft.
    #[error("version {version} of package {package} is a draft, and a draft cannot be deployed")]
    Draft {
        /// The package.
        package: PackageName,
        /// The version.
        version: VersionName,
    },
    /// The version is deprecated, and that was not wanted.
    #[error("version {version} of package {package} is deprecated")]
    Deprecated {
        /// The package.
        package: PackageName,
        /// The version.
        version: VersionName,
    },
    /// The version has no firmware, and the document has its URL.
    #[error(
        "version {version} of package {package} has no firmware whose URL a document could have"
    )]
    NoArtifact {
        /// The package.
        package: PackageName,
        /// The version.
        version: VersionName,
    },
    /// Two versions of one package.
    #[error("the job would install two versions of package {package}, {first} and {second}")]
    TwoVersions {
        /// The package.
        package: PackageName,
        /// One of them.
        first: VersionName,
        /// The other.
        second: VersionName,
    },
    /// Too many versions.
    #[error("a job can install {MOST_VERSIONS} package versions, not {0}")]
    TooManyVersions(usize),
    /// The document speaks of the version that the job installs, and it is not one.
    #[error(
        "the document has a placeholder without package and version, which means the one that the \
         job installs; it installs {0}"
    )]
    NotOneVersion(usize),
    /// There is no role to sign URLs with.
    #[error("there is no role {0}, with which AWS IoT would sign the URLs of firmware")]
    NoRole(RoleName),
    /// The id is another job's.
    #[error("there is another job {id} already, {status}")]
    Taken {
        /// The id.
        id: JobId,
        /// Where in its life that job is.
        status: JobStatus,
    },
}

/// Checks what needs no look at AWS.
pub(super) fn check(request: &Request, now: Timestamp) -> Result<CheckedSettings, CreateError> {
    let count = request.targets.len();
    if !(1..=MOST_TARGETS).contains(&count) {
        return Err(CreateError::Targets(count));
    }
    let description = request.description.as_deref().unwrap_or_default();
    let length = description.chars().count();
    if length > MOST_DESCRIPTION {
        return Err(CreateError::DescriptionTooLong(length));
    }
    if let Some(control) = description.chars().find(|c| c.is_control()) {
        return Err(CreateError::DescriptionCharacter(control));
    }
    if !URL_SECONDS.contains(&request.url_seconds) {
        return Err(SettingsError::UrlSeconds(request.url_seconds).into());
    }
    if let Some(scheduling) = &request.settings.scheduling {
        scheduling.check_ahead(now)?;
    }
    Ok(request.settings.check(request.selection)?)
}

/// Checks how many versions a job would install.
pub(super) fn check_versions(count: usize) -> Result<(), CreateError> {
    match count > MOST_VERSIONS {
        true => Err(CreateError::TooManyVersions(count)),
        false => Ok(()),
    }
}

impl From<&Target> for CreateError {
    /// The target is not there.
    fn from(target: &Target) -> Self {
        match target {
            Target::Group(name) => Self::NoGroup(name.clone()),
            Target::Thing(name) => Self::NoThing(name.clone()),
        }
    }
}
