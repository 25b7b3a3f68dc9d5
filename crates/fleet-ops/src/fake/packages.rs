//! The fake's package catalog.

use async_trait::async_trait;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{PackageName, VersionName};
use fleet_core::operation::Operation;
use fleet_core::port::packages::{
    ArtifactLocation, AttachedSbom, ListedPackage, ListedVersion, Package, PackageConfiguration,
    PackageReads, PackageVersion, PackageWrites, SbomResult, SbomStatus, VersionContent,
    VersionStatus,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;

use super::{Fake, conflict, missing};

/// The catalog's refusal.
fn refused(operation: Operation, message: &str) -> CloudError {
    CloudError::aws(operation, Fault::Invalid, "ValidationException", message)
}

fn key(name: &PackageName, version: &VersionName) -> (String, String) {
    (name.to_string(), version.to_string())
}

#[async_trait]
impl PackageReads for Fake {
    async fn get_package(&self, name: &PackageName) -> Result<Package> {
        let operation = Operation::GetPackage;
        self.call(operation, name.as_str(), |state| {
            let there = state.packages.get(name.as_str());
            there.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn list_packages(&self, from: Option<PageToken>) -> Result<Page<ListedPackage>> {
        let place = self.place();
        self.call(Operation::ListPackages, "", |state| {
            let all = state.packages.iter().map(|(key, package)| {
                let listed = ListedPackage {
                    name: package.name.clone(),
                    created: state
                        .made
                        .get(place.package(&package.name).as_str())
                        .copied(),
                };
                (key.clone(), listed)
            });
            Ok(self.paged(100, all, from.as_ref()))
        })
        .await
    }

    async fn list_package_versions(
        &self,
        name: &PackageName,
        from: Option<PageToken>,
    ) -> Result<Page<ListedVersion>> {
        let place = self.place();
        self.call(Operation::ListPackageVersions, name.as_str(), |state| {
            let versions = state.versions.iter();
            let ours = versions.filter(|((package, _), _)| package == name.as_str());
            let all = ours.map(|((_, key), there)| {
                let version: VersionName = key.parse().unwrap();
                let arn = place.package_version(name, &version);
                let listed = ListedVersion {
                    version,
                    status: there.status,
                    created: state.made.get(arn.as_str()).copied(),
                };
                (key.clone(), listed)
            });
            Ok(self.paged(100, all, from.as_ref()))
        })
        .await
    }

    async fn get_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
    ) -> Result<PackageVersion> {
        let operation = Operation::GetPackageVersion;
        self.call(operation, name.as_str(), |state| {
            let there = state.versions.get(&key(name, version));
            there.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn list_sbom_results(
        &self,
        name: &PackageName,
        version: &VersionName,
        from: Option<PageToken>,
    ) -> Result<Page<SbomResult>> {
        let operation = Operation::ListSbomValidationResults;
        self.call(operation, name.as_str(), |state| {
            let results = state.sbom_results.get(&key(name, version));
            let results = results.cloned().unwrap_or_default().into_iter();
            let all = results.map(|result| (result.file.clone(), result));
            Ok(self.paged(100, all, from.as_ref()))
        })
        .await
    }

    async fn package_configuration(&self) -> Result<PackageConfiguration> {
        self.call(Operation::GetPackageConfiguration, "", |state| {
            Ok(state.configuration.clone())
        })
        .await
    }
}

#[async_trait]
impl PackageWrites for Fake {
    async fn create_package(
        &self,
        name: &PackageName,
        description: Option<&str>,
        tags: &Tags,
    ) -> Result<()> {
        let operation = Operation::CreatePackage;
        let arn = self.place().package(name);
        self.may_tag(operation, tags)?;
        let now = self.now();
        self.call(operation, name.as_str(), |state| {
            if state.packages.contains_key(name.as_str()) {
                return Err(conflict(operation, "is there"));
            }
            let made = Package {
                name: name.clone(),
                description: description.map(str::to_owned),
                default_version: None,
                created: Some(now),
            };
            state.packages.insert(name.to_string(), made);
            state.made.insert(arn.to_string(), now);
            state.tags.insert(arn.to_string(), tags.clone());
            Ok(())
        })
        .await
    }

    async fn create_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
        content: &VersionContent,
        tags: &Tags,
    ) -> Result<()> {
        let operation = Operation::CreatePackageVersion;
        let arn = self.place().package_version(name, version);
        self.may_tag(operation, tags)?;
        let now = self.now();
        self.call(operation, name.as_str(), |state| {
            if !state.packages.contains_key(name.as_str()) {
                return Err(missing(operation));
            }
            if state.versions.contains_key(&key(name, version)) {
                return Err(conflict(operation, "is there"));
            }
            let draft = PackageVersion {
                status: VersionStatus::Draft,
                description: content.description.clone(),
                sbom: None,
                attributes: content.attributes.clone(),
                artifact: content.artifact.clone(),
                created: Some(now),
            };
            state.versions.insert(key(name, version), draft);
            state.made.insert(arn.to_string(), now);
            state.tags.insert(arn.to_string(), tags.clone());
            Ok(())
        })
        .await
    }

    async fn update_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
        content: &VersionContent,
    ) -> Result<()> {
        let operation = Operation::UpdatePackageVersion;
        self.call(operation, name.as_str(), |state| {
            let there = state.versions.get_mut(&key(name, version));
            let there = there.ok_or_else(|| missing(operation))?;
            if there.status != VersionStatus::Draft {
                return Err(conflict(operation, "it is no draft"));
            }
            there.attributes.clone_from(&content.attributes);
            there.artifact.clone_from(&content.artifact);
            Ok(())
        })
        .await
    }

    async fn publish_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
    ) -> Result<()> {
        let operation = Operation::UpdatePackageVersion;
        self.call(operation, name.as_str(), |state| {
            let there = state.versions.get_mut(&key(name, version));
            let there = there.ok_or_else(|| missing(operation))?;
            if there.status == VersionStatus::Published {
                return Err(conflict(operation, "it is published"));
            }
            there.status = VersionStatus::Published;
            Ok(())
        })
        .await
    }

    async fn unset_default_version(&self, name: &PackageName) -> Result<()> {
        let operation = Operation::UpdatePackage;
        self.call(operation, name.as_str(), |state| {
            let there = state.packages.get_mut(name.as_str());
            there.ok_or_else(|| missing(operation))?.default_version = None;
            Ok(())
        })
        .await
    }

    async fn delete_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
    ) -> Result<()> {
        let operation = Operation::DeletePackageVersion;
        let arn = self.place().package_version(name, version);
        self.call(operation, name.as_str(), |state| {
            let package = state.packages.get(name.as_str());
            if package.is_some_and(|package| package.default_version.as_ref() == Some(version)) {
                return Err(refused(operation, "it is the default version"));
            }
            state.versions.remove(&key(name, version));
            state.made.remove(arn.as_str());
            state.tags.remove(arn.as_str());
            Ok(())
        })
        .await
    }

    async fn delete_package(&self, name: &PackageName) -> Result<()> {
        let operation = Operation::DeletePackage;
        let arn = self.place().package(name);
        self.call(operation, name.as_str(), |state| {
            let mut versions = state.versions.keys();
            if versions.any(|(package, _)| package == name.as_str()) {
                return Err(refused(operation, "it has versions"));
            }
            state.packages.remove(name.as_str());
            state.made.remove(arn.as_str());
            state.tags.remove(arn.as_str());
            Ok(())
        })
        .await
    }

    async fn associate_sbom(
        &self,
        name: &PackageName,
        version: &VersionName,
        sbom: &ArtifactLocation,
    ) -> Result<()> {
        let operation = Operation::AssociateSbomWithPackageVersion;
        self.call(operation, name.as_str(), |state| {
            let there = state.versions.get_mut(&key(name, version));
            let there = there.ok_or_else(|| missing(operation))?;
            there.sbom = Some(AttachedSbom {
                location: sbom.clone(),
                status: Some(SbomStatus::InProgress),
            });
            Ok(())
        })
        .await
    }

    async fn update_package_configuration(&self, wanted: &PackageConfiguration) -> Result<()> {
        self.call(Operation::UpdatePackageConfiguration, "", |state| {
            state.configuration = wanted.clone();
            Ok(())
        })
        .await
    }
}
