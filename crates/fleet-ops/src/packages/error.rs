//! Why something about a package was not done: what is missing, in the way, or not ready.

use fleet_core::fault::CloudError;
use fleet_core::name::{BucketName, PackageName, RoleName, ThingName, ThingTypeName, VersionName};
use fleet_core::port::packages::VersionStatus;

use crate::event::Conflict;

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PackageError {
    /// AWS refused, or could not be reached.
    #[error(transparent)]
    Cloud(#[from] CloudError),
    /// The user stopped it.
    #[error("stopped")]
    Interrupted,
    /// There is no such package.
    #[error("there is no package {0}")]
    NoPackage(PackageName),
    /// The name is taken.
    #[error("package {0} is there already")]
    PackageExists(PackageName),
    /// A package with versions cannot be deleted.
    #[error("package {package} has {count} versions, {first} among them; they have to go first")]
    HasVersions {
        /// The package.
        package: PackageName,
        /// How many.
        count: u64,
        /// The first of them.
        first: VersionName,
    },
    /// There is no such version.
    #[error("package {package} has no version {version}")]
    NoVersion {
        /// The package.
        package: PackageName,
        /// The version.
        version: VersionName,
    },
    /// The version is there.
    #[error("version {version} of package {package} is there already, {}", status_word(*status))]
    VersionExists {
        /// The package.
        package: PackageName,
        /// The version.
        version: VersionName,
        /// Where in its life it is.
        status: VersionStatus,
    },
    /// The default version cannot be deleted.
    #[error(
        "version {version} is the default version of package {package}, which AWS does not delete"
    )]
    IsDefault {
        /// The package.
        package: PackageName,
        /// The version.
        version: VersionName,
    },
    /// A draft cannot be deployed, so no device can be at it.
    #[error("version {version} of package {package} is a draft: it was never published")]
    NotPublished {
        /// The package.
        package: PackageName,
        /// The version.
        version: VersionName,
    },
    /// The version was made and is not published.
    #[error(
        "version {version} of package {package} is there with its firmware and stays a draft: {source}"
    )]
    StillDraft {
        /// The package.
        package: PackageName,
        /// The version.
        version: VersionName,
        /// Why.
        source: Box<CloudError>,
    },
    /// There is no such thing.
    #[error("there is no thing {0}")]
    NoThing(ThingName),
    /// The thing reports no packages.
    #[error("thing {0} has no $package shadow: nothing was deployed to it")]
    NoPackageShadow(ThingName),
    /// There is no such thing type.
    #[error("there is no thing type {0}")]
    NoThingType(ThingTypeName),
    /// The index does not answer queries yet.
    #[error(
        "the fleet index is being built; what devices have cannot be searched until it is active"
    )]
    IndexBuilding,
    /// The index is off.
    #[error("fleet indexing is off, so devices cannot be searched")]
    IndexOff,
    /// The index does not look at `$package`.
    #[error("fleet indexing does not look at the $package shadows of devices")]
    PackagesNotIndexed,
    /// The bucket cannot be used.
    #[error("bucket {name} cannot be used")]
    Bucket {
        /// Its name.
        name: BucketName,
        /// Why.
        conflict: Conflict,
    },
    /// The role cannot be used.
    #[error("role {name} cannot be used")]
    Role {
        /// Its name.
        name: RoleName,
        /// Why.
        conflict: Conflict,
    },
    /// A job cannot have so many targets.
    #[error(
        "{found} devices report another version of {package} than {version}, and a job can have 100 \
         targets"
    )]
    TooManyForJob {
        /// How many devices there are.
        found: u64,
        /// The query that finds them.
        query: String,
        /// The package.
        package: PackageName,
        /// The version.
        version: VersionName,
    },
    /// The bucket has no versioning, and AWS refers to versions of objects.
    #[error("the object {0} has no version, because its bucket has no versioning")]
    NoObjectVersion(String),
}

/// A status in a sentence.
fn status_word(status: VersionStatus) -> &'static str {
    match status {
        VersionStatus::Draft => "a draft with another artifact",
        VersionStatus::Published => "published",
        VersionStatus::Deprecated => "deprecated",
    }
}
