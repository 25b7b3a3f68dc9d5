//! The catalog: what there is, a new package, and what is deleted.

use std::future::Future;

use fleet_core::account::{Arn, Place};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{PackageName, VersionName};
use fleet_core::port::packages::{
    ListedPackage, ListedVersion, Package, PackageVersion, SbomResult, SbomStatus,
};
use fleet_core::port::{Cloud, Page, PageToken, Reads};

use super::PackageError;
use crate::event::{Event, ResourceKind};
use crate::provision::hands::Hands;
use crate::provision::survey::found;
use crate::session::Session;

/// A package with its versions.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackageWithVersions {
    /// The package.
    pub package: Package,
    /// Its versions, in the order of the listing.
    pub versions: Vec<ListedVersion>,
}

/// A version with what was found in its bill of materials.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct VersionWithSbom {
    /// The version.
    pub version: PackageVersion,
    /// The files of its bill of materials that AWS has looked at.
    pub sbom: Vec<SbomResult>,
}

/// All packages.
///
/// # Errors
/// AWS cannot be read.
pub async fn list(reads: &Reads) -> Result<Vec<ListedPackage>, PackageError> {
    Ok(all(|from| reads.packages.list_packages(from)).await?)
}

/// A package and all its versions.
///
/// # Errors
/// It is not there, or AWS cannot be read.
pub async fn show(
    reads: &Reads,
    package: &PackageName,
) -> Result<PackageWithVersions, PackageError> {
    let there = get(reads, package).await?;
    let versions = all(|from| reads.packages.list_package_versions(package, from)).await?;
    Ok(PackageWithVersions {
        package: there,
        versions,
    })
}

/// A version of a package.
///
/// # Errors
/// The package or the version is not there, or AWS cannot be read.
pub async fn show_version(
    reads: &Reads,
    package: &PackageName,
    version: &VersionName,
) -> Result<VersionWithSbom, PackageError> {
    let there = get_version(reads, package, version).await?;
    let looked_at = there.sbom.as_ref().and_then(|sbom| sbom.status);
    let sbom = match looked_at {
        Some(SbomStatus::Succeeded | SbomStatus::Failed) => {
            let port = &reads.packages;
            all(|from| port.list_sbom_results(package, version, from)).await?
        }
        Some(SbomStatus::InProgress) | None => Vec::new(),
    };
    Ok(VersionWithSbom {
        version: there,
        sbom,
    })
}

/// Makes a package, with the tags that everything of ours has. Gives its ARN.
///
/// # Errors
/// The name is taken, or AWS refuses.
pub async fn create(
    cloud: &Cloud,
    place: &Place,
    package: &PackageName,
    description: Option<&str>,
    session: &Session,
) -> Result<Arn, PackageError> {
    if found(cloud.reads.packages.get_package(package).await)?.is_some() {
        return Err(PackageError::PackageExists(package.clone()));
    }
    let hands = Hands::new(cloud, place.clone(), session);
    let tags = hands.tags();
    let writes = &cloud.writes.packages;
    let kind = ResourceKind::Package;
    let made = hands
        .tagged(kind, package.as_str(), &tags, |tags| {
            writes.create_package(package, description, tags)
        })
        .await;
    match made {
        Ok(()) => {}
        // The reply to an earlier attempt was lost, or somebody was quicker: it is there.
        Err(error) if error.says_exists() => {
            if found(cloud.reads.packages.get_package(package).await)?.is_none() {
                return Err(error.into());
            }
        }
        Err(error) => return Err(error.into()),
    }
    session.tell(Event::Created {
        kind,
        name: package.to_string(),
    });
    Ok(place.package(package))
}

/// Whether a package can be deleted, as far as can be seen before.
///
/// # Errors
/// It is not there, it has versions, or AWS cannot be read.
pub async fn check_deletion(reads: &Reads, package: &PackageName) -> Result<(), PackageError> {
    let PackageWithVersions { versions, .. } = show(reads, package).await?;
    match versions.first() {
        None => Ok(()),
        Some(first) => Err(PackageError::HasVersions {
            package: package.clone(),
            count: u64::try_from(versions.len()).unwrap_or(u64::MAX),
            first: first.version.clone(),
        }),
    }
}

/// Deletes a package that has no versions.
///
/// # Errors
/// It got versions meanwhile, or AWS refuses.
pub async fn delete(cloud: &Cloud, package: &PackageName) -> Result<(), PackageError> {
    match cloud.writes.packages.delete_package(package).await {
        Err(error) if error.fault == Fault::Invalid => {
            check_deletion(&cloud.reads, package).await?;
            Err(error.into())
        }
        other => Ok(other?),
    }
}

/// Whether a version can be deleted, as far as can be seen before. Gives what it is.
///
/// # Errors
/// It is not there, it is the default version, or AWS cannot be read.
pub async fn check_version_deletion(
    reads: &Reads,
    package: &PackageName,
    version: &VersionName,
) -> Result<PackageVersion, PackageError> {
    let there = get(reads, package).await?;
    let found = get_version(reads, package, version).await?;
    if there.default_version.as_ref() == Some(version) {
        return Err(PackageError::IsDefault {
            package: package.clone(),
            version: version.clone(),
        });
    }
    Ok(found)
}

/// Deletes a version. Its firmware stays in the bucket.
///
/// # Errors
/// It became the default version meanwhile, or AWS refuses.
pub async fn delete_version(
    cloud: &Cloud,
    package: &PackageName,
    version: &VersionName,
) -> Result<(), PackageError> {
    let writes = &cloud.writes.packages;
    match writes.delete_package_version(package, version).await {
        Err(error) if error.fault == Fault::Invalid => {
            check_version_deletion(&cloud.reads, package, version).await?;
            Err(error.into())
        }
        other => Ok(other?),
    }
}

pub(crate) async fn get(reads: &Reads, package: &PackageName) -> Result<Package, PackageError> {
    let there = found(reads.packages.get_package(package).await)?;
    there.ok_or_else(|| PackageError::NoPackage(package.clone()))
}

/// A version. Where it is missing, it is said whether the package is.
pub(crate) async fn get_version(
    reads: &Reads,
    package: &PackageName,
    version: &VersionName,
) -> Result<PackageVersion, PackageError> {
    match found(reads.packages.get_package_version(package, version).await)? {
        Some(there) => Ok(there),
        None => {
            get(reads, package).await?;
            Err(PackageError::NoVersion {
                package: package.clone(),
                version: version.clone(),
            })
        }
    }
}

/// Everything of a listing. The catalog has at most 10,000 versions unless AWS allows more.
async fn all<T, F>(page: impl Fn(Option<PageToken>) -> F) -> Result<Vec<T>, CloudError>
where
    F: Future<Output = Result<Page<T>, CloudError>>,
{
    let mut items = Vec::new();
    let mut from = None;
    loop {
        let mut next = page(from).await?;
        items.append(&mut next.items);
        from = next.next;
        if from.is_none() {
            return Ok(items);
        }
    }
}
