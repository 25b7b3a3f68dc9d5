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
use fleet_core::port::Result;
use fleet_core::port::packages::{
    ArtifactLocation, Package, PackageConfiguration, PackageReads, PackageVersion, PackageWrites,
    VersionContent, VersionStatus,
};
use fleet_core::tag::Tags;

use crate::aws::{Aws, parsed, required, unreadable};

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
            default_version: default
                .map(|version| parsed(operation, &version))
                .transpose()?,
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
        let status = match required(operation, "status", answer.status)? {
            PackageVersionStatus::Draft => VersionStatus::Draft,
            PackageVersionStatus::Published => VersionStatus::Published,
            PackageVersionStatus::Deprecated => VersionStatus::Deprecated,
            other => {
                return Err(unreadable(
                    operation,
                    format!("the version has the status {other}"),
                ));
            }
        };
        let location = answer.artifact.and_then(|artifact| artifact.s3_location);
        Ok(PackageVersion {
            status,
            attributes: answer.attributes.unwrap_or_default().into_iter().collect(),
            artifact: location
                .map(|location| read_artifact(operation, location))
                .transpose()?,
        })
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
    async fn create_package(&self, name: &PackageName, tags: &Tags) -> Result<()> {
        let request = self
            .iot
            .create_package()
            .package_name(name.as_str())
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
        let location = S3Location::builder()
            .bucket(artifact.bucket.as_str())
            .key(&artifact.key)
            .version(&artifact.version_id)
            .build();
        PackageVersionArtifact::builder()
            .s3_location(location)
            .build()
    })
}

fn read_artifact(operation: Operation, location: S3Location) -> Result<ArtifactLocation> {
    Ok(ArtifactLocation {
        bucket: parsed(operation, &required(operation, "bucket", location.bucket)?)?,
        key: required(operation, "key", location.key)?,
        version_id: location.version.unwrap_or_default(),
    })
}
