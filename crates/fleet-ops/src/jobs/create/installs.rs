//! What a job installs: its document, the package versions, the role that signs their URLs.

use std::collections::BTreeMap;

use fleet_core::account::{Arn, Place};
use fleet_core::document::job::JobDocument;
use fleet_core::fault::Fault;
use fleet_core::name::{PackageName, VersionName};
use fleet_core::naming;
use fleet_core::port::Reads;
use fleet_core::port::packages::VersionStatus;

use super::error::check_versions;
use super::{Caution, CreateError, Install, Request, SigningRole, Work};
use crate::event::{Failure, ResourceKind};
use crate::packages::catalog;

/// The document and the versions, which are all there and can be deployed.
pub(super) async fn look(
    reads: &Reads,
    request: &Request,
    cautions: &mut Vec<Caution>,
) -> Result<(JobDocument, Vec<Install>), CreateError> {
    let (document, versions) = match &request.work {
        Work::Ota { package, version } => {
            let version = version_of(reads, package, version.as_ref()).await?;
            let document = JobDocument::ota(package, &version);
            (document, BTreeMap::from([(package.clone(), version)]))
        }
        Work::Custom { document, installs } => {
            let mut versions = BTreeMap::new();
            for (package, version) in &document.needs().versions {
                add(&mut versions, package, version)?;
            }
            if let Some((package, version)) = installs {
                let version = version_of(reads, package, version.as_ref()).await?;
                add(&mut versions, package, &version)?;
            }
            (document.clone(), versions)
        }
    };
    check_versions(versions.len())?;
    if document.needs().the_version && versions.len() != 1 {
        return Err(CreateError::NotOneVersion(versions.len()));
    }
    let mut installs = Vec::new();
    for (package, version) in versions {
        installs.push(install(reads, request, &document, package, version).await?);
    }
    if !installs.is_empty() {
        inventory(reads, cautions).await?;
    }
    Ok((document, installs))
}

/// The version that is named, or the package's default.
async fn version_of(
    reads: &Reads,
    package: &PackageName,
    version: Option<&VersionName>,
) -> Result<VersionName, CreateError> {
    if let Some(version) = version {
        return Ok(version.clone());
    }
    let there = catalog::get(reads, package).await?;
    let default = there.default_version;
    default.ok_or_else(|| CreateError::NoDefault(package.clone()))
}

fn add(
    versions: &mut BTreeMap<PackageName, VersionName>,
    package: &PackageName,
    version: &VersionName,
) -> Result<(), CreateError> {
    match versions.insert(package.clone(), version.clone()) {
        Some(other) if other != *version => Err(CreateError::TwoVersions {
            package: package.clone(),
            first: other,
            second: version.clone(),
        }),
        _ => Ok(()),
    }
}

async fn install(
    reads: &Reads,
    request: &Request,
    document: &JobDocument,
    package: PackageName,
    version: VersionName,
) -> Result<Install, CreateError> {
    let there = catalog::get_version(reads, &package, &version).await?;
    match there.status {
        VersionStatus::Draft => return Err(CreateError::Draft { package, version }),
        VersionStatus::Deprecated if !request.allow_deprecated => {
            return Err(CreateError::Deprecated { package, version });
        }
        VersionStatus::Deprecated | VersionStatus::Published => {}
    }
    let artifacts = &document.needs().artifacts;
    let has_url =
        artifacts.contains(&None) || artifacts.contains(&Some((package.clone(), version.clone())));
    if has_url && there.artifact.is_none() {
        return Err(CreateError::NoArtifact { package, version });
    }
    Ok(Install {
        package,
        version,
        status: there.status,
        artifact: there.artifact,
    })
}

/// Looks whether AWS writes down what jobs have installed.
async fn inventory(reads: &Reads, cautions: &mut Vec<Caution>) -> Result<(), CreateError> {
    match reads.packages.package_configuration().await {
        Ok(configuration) if configuration.enabled => Ok(()),
        Ok(_) => {
            cautions.push(Caution::InventoryOff);
            Ok(())
        }
        Err(error) if error.fault == Fault::Denied => {
            cautions.push(Caution::Unread {
                kind: ResourceKind::PackageConfiguration,
                name: "package configuration".to_owned(),
                failure: Failure::from(&error),
            });
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
}

/// The role that signs URLs. One that cannot be looked at is left to AWS.
pub(super) async fn role(
    reads: &Reads,
    place: &Place,
    request: &Request,
    cautions: &mut Vec<Caution>,
) -> Result<Arn, CreateError> {
    let name = match &request.role {
        Some(SigningRole::Arn(arn)) => return Ok(arn.clone()),
        Some(SigningRole::Named(name)) => name.clone(),
        None => naming::jobs_role(place),
    };
    match reads.roles.get_role(&name).await {
        Ok(role) => Ok(role.arn),
        Err(error) if error.is_not_found() => Err(CreateError::NoRole(name)),
        Err(error) if error.fault == Fault::Denied => {
            cautions.push(Caution::Unread {
                kind: ResourceKind::Role,
                name: name.to_string(),
                failure: Failure::from(&error),
            });
            Ok(place.role(&name))
        }
        Err(error) => Err(error.into()),
    }
}
