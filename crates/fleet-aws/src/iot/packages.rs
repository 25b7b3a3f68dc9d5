//! The software package catalog and its configuration.

use std::collections::HashMap;

use async_trait::async_trait;
use aws_sdk_iot::types::{
    PackageVersionAction, PackageVersionArtifact, PackageVersionStatus, S3Location,
    VersionUpdateByJobsConfig,
};
use fleet_core::account::Arn;
use fleet_core::name::{PackageName, VersionName};
use fleet_core::operation::Operation;
use fleet_core::port::packages::{
    ArtifactLocation, ListedPackage, ListedVersion, Package, PackageConfiguration, PackageReads,
    PackageVersion, PackageWrites, SbomResult, VersionContent, VersionStatus,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;

use super::{next_page, sboms};
use crate::aws::{Aws, parsed, required, timestamp, unreadable};

/// Packages or versions on a page: the most AWS allows.
const PAGE: i32 = 100;

#[async_trait]
impl PackageReads for Aws {
    async fn get_package(&self, name: &PackageName) -> Result<Package> {
        let operation = Operation::GetPackage;
        let request = self.iot.get_package().package_name(name.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let default = answer
            .default_version_name
            .filter(|version| !version.is_empty());
        Ok(Package {
            name: name.clone(),
            description: answer.description.filter(|text| !text.is_empty()),
            default_version: default
                .map(|version| parsed(operation, &version))
                .transpose()?,
            created: answer.creation_date.as_ref().and_then(timestamp),
        })
    }

    async fn list_packages(&self, from: Option<PageToken>) -> Result<Page<ListedPackage>> {
        let operation = Operation::ListPackages;
        let request = self
            .iot
            .list_packages()
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let packages = answer.package_summaries.unwrap_or_default().into_iter();
        let packages = packages.map(|package| {
            let name = required(operation, "packageName", package.package_name)?;
            Ok(ListedPackage {
                name: parsed(operation, &name)?,
                created: package.creation_date.as_ref().and_then(timestamp),
            })
        });
        Ok(Page {
            items: packages.collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }

    async fn list_package_versions(
        &self,
        name: &PackageName,
        from: Option<PageToken>,
    ) -> Result<Page<ListedVersion>> {
        let operation = Operation::ListPackageVersions;
        let request = self
            .iot
            .list_package_versions()
            .package_name(name.as_str())
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let versions = answer.package_version_summaries.unwrap_or_default();
        let versions = versions.into_iter().map(|version| {
            let name = required(operation, "versionName", version.version_name)?;
            Ok(ListedVersion {
                version: parsed(operation, &name)?,
                status: status(operation, version.status)?,
                created: version.creation_date.as_ref().and_then(timestamp),
            })
        });
        Ok(Page {
            items: versions.collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }

    async fn get_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
    ) -> Result<PackageVersion> {
        let operation = Operation::GetPackageVersion;
        let request = self
            .iot
            .get_package_version()
            .package_name(name.as_str())
            .version_name(version.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let location = answer.artifact.and_then(|artifact| artifact.s3_location);
        let sbom = answer.sbom.and_then(|sbom| sbom.s3_location);
        let sbom_status = answer.sbom_validation_status;
        Ok(PackageVersion {
            status: status(operation, answer.status)?,
            description: answer.description.filter(|text| !text.is_empty()),
            attributes: answer.attributes.unwrap_or_default().into_iter().collect(),
            artifact: location
                .map(|location| read_artifact(operation, location))
                .transpose()?,
            sbom: sbom
                .map(|location| sboms::attached(operation, location, sbom_status.as_ref()))
                .transpose()?,
            created: answer.creation_date.as_ref().and_then(timestamp),
        })
    }

    async fn list_sbom_results(
        &self,
        name: &PackageName,
        version: &VersionName,
        from: Option<PageToken>,
    ) -> Result<Page<SbomResult>> {
        self.sbom_results(name, version, from).await
    }

    async fn package_configuration(&self) -> Result<PackageConfiguration> {
        let request = self.iot.get_package_configuration();
        let answer = self
            .funnel
            .call(Operation::GetPackageConfiguration, || {
                Box::pin(request.send())
            })
            .await?;
        let config = answer.version_update_by_jobs_config;
        Ok(PackageConfiguration {
            enabled: config
                .as_ref()
                .is_some_and(|config| config.enabled == Some(true)),
            role: config
                .and_then(|config| config.role_arn)
                .filter(|arn| !arn.is_empty())
                .map(Arn::from_aws),
        })
    }
}

#[async_trait]
impl PackageWrites for Aws {
    async fn create_package(
        &self,
        name: &PackageName,
        description: Option<&str>,
        tags: &Tags,
    ) -> Result<()> {
        let request = self
            .iot
            .create_package()
            .package_name(name.as_str())
            .set_description(description.map(str::to_owned))
            .set_tags(tag_map(tags));
        self.funnel
            .call(Operation::CreatePackage, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn create_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
        content: &VersionContent,
        tags: &Tags,
    ) -> Result<()> {
        let request = self
            .iot
            .create_package_version()
            .package_name(name.as_str())
            .version_name(version.as_str())
            .set_description(content.description.clone())
            .set_attributes(attributes(content))
            .set_artifact(artifact(content))
            .set_tags(tag_map(tags));
        self.funnel
            .call(Operation::CreatePackageVersion, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn update_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
        content: &VersionContent,
    ) -> Result<()> {
        let request = self
            .iot
            .update_package_version()
            .package_name(name.as_str())
            .version_name(version.as_str())
            .set_description(content.description.clone())
            .set_attributes(attributes(content))
            .set_artifact(artifact(content));
        self.funnel
            .call(Operation::UpdatePackageVersion, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn publish_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
    ) -> Result<()> {
        let request = self
            .iot
            .update_package_version()
            .package_name(name.as_str())
            .version_name(version.as_str())
            .action(PackageVersionAction::Publish);
        self.funnel
            .call(Operation::UpdatePackageVersion, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn unset_default_version(&self, name: &PackageName) -> Result<()> {
        let request = self
            .iot
            .update_package()
            .package_name(name.as_str())
            .unset_default_version(true);
        self.funnel
            .call(Operation::UpdatePackage, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
    ) -> Result<()> {
        let request = self
            .iot
            .delete_package_version()
            .package_name(name.as_str())
            .version_name(version.as_str());
        self.funnel
            .call(Operation::DeletePackageVersion, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_package(&self, name: &PackageName) -> Result<()> {
        let request = self.iot.delete_package().package_name(name.as_str());
        self.funnel
            .call(Operation::DeletePackage, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn associate_sbom(
        &self,
        name: &PackageName,
        version: &VersionName,
        sbom: &ArtifactLocation,
    ) -> Result<()> {
        self.attach_sbom(name, version, sbom).await
    }

    async fn update_package_configuration(&self, wanted: &PackageConfiguration) -> Result<()> {
        let config = VersionUpdateByJobsConfig::builder()
            .enabled(wanted.enabled)
            .set_role_arn(wanted.role.as_ref().map(|role| role.as_str().to_owned()))
            .build();
        let request = self
            .iot
            .update_package_configuration()
            .version_update_by_jobs_config(config);
        self.funnel
            .call(Operation::UpdatePackageConfiguration, || {
                Box::pin(request.send())
            })
            .await?;
        Ok(())
    }
}

fn status(operation: Operation, status: Option<PackageVersionStatus>) -> Result<VersionStatus> {
    match required(operation, "status", status)? {
        PackageVersionStatus::Draft => Ok(VersionStatus::Draft),
        PackageVersionStatus::Published => Ok(VersionStatus::Published),
        PackageVersionStatus::Deprecated => Ok(VersionStatus::Deprecated),
        other => {
            let what = format!("the version has the status {other}");
            Err(unreadable(operation, what))
        }
    }
}

/// The catalog takes tags as a map, unlike the rest of AWS IoT.
fn tag_map(tags: &Tags) -> Option<HashMap<String, String>> {
    (!tags.is_empty()).then(|| {
        tags.iter()
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect()
    })
}

fn attributes(content: &VersionContent) -> Option<HashMap<String, String>> {
    (!content.attributes.is_empty()).then(|| content.attributes.clone().into_iter().collect())
}

fn artifact(content: &VersionContent) -> Option<PackageVersionArtifact> {
    content.artifact.as_ref().map(|artifact| {
        PackageVersionArtifact::builder()
            .s3_location(location(artifact))
            .build()
    })
}

pub(super) fn location(object: &ArtifactLocation) -> S3Location {
    S3Location::builder()
        .bucket(object.bucket.as_str())
        .key(&object.key)
        .version(&object.version_id)
        .build()
}

pub(super) fn read_artifact(
    operation: Operation,
    location: S3Location,
) -> Result<ArtifactLocation> {
    Ok(ArtifactLocation {
        bucket: parsed(operation, &required(operation, "bucket", location.bucket)?)?,
        key: required(operation, "key", location.key)?,
        version_id: location.version.unwrap_or_default(),
    })
}
