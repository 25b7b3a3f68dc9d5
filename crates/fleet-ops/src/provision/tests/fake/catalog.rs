//! The fake's package catalog.

use async_trait::async_trait;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{PackageName, VersionName};
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::packages::{
    Package, PackageConfiguration, PackageReads, PackageVersion, PackageWrites, VersionContent,
    VersionStatus,
};
use fleet_core::tag::Tags;

use super::{Fake, conflict, missing};

impl Fake {
    /// Tags in a request need the permission to tag besides that to create.
    pub(super) fn may_tag(&self, operation: Operation, tags: &Tags) -> Result<()> {
        let needed = match operation {
            Operation::CreateRole => Operation::TagRole,
            _ => Operation::TagResource,
        };
        if !tags.is_empty() && self.inner().denied.contains(&needed) {
            let message = format!("not authorized to perform {}", needed.iam_action());
            return Err(CloudError::aws(
                operation,
                Fault::Denied,
                "AccessDeniedException",
                message,
            ));
        }
        Ok(())
    }
}

fn key(name: &PackageName, version: &VersionName) -> (String, String) {
    (name.to_string(), version.to_string())
}

#[async_trait]
impl PackageReads for Fake {
    async fn get_package(&self, name: &PackageName) -> Result<Package> {
        let operation = Operation::GetPackage;
        self.call(operation, |state| {
            if !state.packages.contains(name.as_str()) {
                return Err(missing(operation));
            }
            Ok(Package {
                name: name.clone(),
                default_version: None,
            })
        })
        .await
    }

    async fn get_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
    ) -> Result<PackageVersion> {
        let operation = Operation::GetPackageVersion;
        self.call(operation, |state| {
            let there = state.versions.get(&key(name, version));
            there.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn package_configuration(&self) -> Result<PackageConfiguration> {
        self.call(Operation::GetPackageConfiguration, |state| {
            Ok(state.configuration.clone())
        })
        .await
    }
}

#[async_trait]
impl PackageWrites for Fake {
    async fn create_package(&self, name: &PackageName, tags: &Tags) -> Result<()> {
        let operation = Operation::CreatePackage;
        let arn = self.place().package(name);
        self.may_tag(operation, tags)?;
        self.call(operation, |state| {
            if !state.packages.insert(name.to_string()) {
                return Err(conflict(operation));
            }
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
        self.call(operation, |state| {
            if !state.packages.contains(name.as_str()) {
                return Err(missing(operation));
            }
            if state.versions.contains_key(&key(name, version)) {
                return Err(conflict(operation));
            }
            let draft = PackageVersion {
                status: VersionStatus::Draft,
                attributes: content.attributes.clone(),
                artifact: content.artifact.clone(),
            };
            state.versions.insert(key(name, version), draft);
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
        self.call(operation, |state| {
            let there = state.versions.get_mut(&key(name, version));
            let there = there.ok_or_else(|| missing(operation))?;
            if there.status != VersionStatus::Draft {
                return Err(conflict(operation));
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
        self.call(operation, |state| {
            let there = state.versions.get_mut(&key(name, version));
            let there = there.ok_or_else(|| missing(operation))?;
            if there.status == VersionStatus::Published {
                return Err(conflict(operation));
            }
            there.status = VersionStatus::Published;
            Ok(())
        })
        .await
    }

    async fn update_package_configuration(&self, wanted: &PackageConfiguration) -> Result<()> {
        self.call(Operation::UpdatePackageConfiguration, |state| {
            state.configuration = wanted.clone();
            Ok(())
        })
        .await
    }
}
