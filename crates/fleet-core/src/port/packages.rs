//! Port: the software package catalog and its configuration.

use std::collections::BTreeMap;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::{Page, PageToken, Result};
use crate::account::Arn;
use crate::name::{BucketName, PackageName, VersionName};
use crate::tag::Tags;

/// Where a package version's artifact lies. A version refers to one version of an S3 object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArtifactLocation {
    /// The bucket.
    pub bucket: BucketName,
    /// The key of the object.
    pub key: String,
    /// The version of the object.
    pub version_id: String,
}

/// The life of a package version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VersionStatus {
    /// It can be edited, not deployed.
    Draft,
    /// It can be deployed, and no longer edited.
    Published,
    /// It can still be deployed, and should not be.
    Deprecated,
}

/// A package, as AWS describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Its name.
    pub name: PackageName,
    /// What somebody wrote about it, up to 1024 characters.
    pub description: Option<String>,
    /// Its default version, if one is set.
    pub default_version: Option<VersionName>,
    /// When it was made, if AWS says so.
    pub created: Option<jiff::Timestamp>,
}

/// A package version, as AWS describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageVersion {
    /// Where in its life it is.
    pub status: VersionStatus,
    /// What somebody wrote about it, up to 1024 characters.
    pub description: Option<String>,
    /// Attributes, at most 3 KB together.
    pub attributes: BTreeMap<String, String>,
    /// Its artifact, if it has one.
    pub artifact: Option<ArtifactLocation>,
    /// Its software bill of materials, if it has one.
    pub sbom: Option<AttachedSbom>,
    /// When it was made, if AWS says so.
    pub created: Option<jiff::Timestamp>,
}

/// What AWS found when it looked into a software bill of materials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SbomStatus {
    /// It is still looking.
    InProgress,
    /// Every file in it is in a format that AWS knows.
    Succeeded,
    /// At least one is not.
    Failed,
}

/// The software bill of materials of a version: a zip with SPDX or `CycloneDX` files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachedSbom {
    /// Where it lies.
    pub location: ArtifactLocation,
    /// What AWS found in it, if it says so.
    pub status: Option<SbomStatus>,
}

/// What AWS found in one file of a software bill of materials.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SbomResult {
    /// The file.
    pub file: String,
    /// Whether it is in a format that AWS knows.
    pub valid: bool,
    /// What is wrong: AWS's code and its words.
    pub error: Option<String>,
}

/// A package, as AWS lists it. Its ARN is not said; the account and the Region make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPackage {
    /// Its name.
    pub name: PackageName,
    /// When it was made, if AWS says so.
    pub created: Option<jiff::Timestamp>,
}

/// A package version, as AWS lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedVersion {
    /// Its name.
    pub version: VersionName,
    /// Where in its life it is.
    pub status: VersionStatus,
    /// When it was made, if AWS says so.
    pub created: Option<jiff::Timestamp>,
}

/// What a draft version is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionContent {
    /// What is said about it, up to 1024 characters.
    pub description: Option<String>,
    /// Attributes, at most 3 KB together.
    pub attributes: BTreeMap<String, String>,
    /// Its artifact.
    pub artifact: Option<ArtifactLocation>,
}

/// Whether Jobs writes the `$package` shadow, and as whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PackageConfiguration {
    /// Whether it does.
    pub enabled: bool,
    /// The role it assumes.
    pub role: Option<Arn>,
}

/// Reads the catalog.
#[async_trait]
pub trait PackageReads: Send + Sync {
    /// `GetPackage`.
    async fn get_package(&self, name: &PackageName) -> Result<Package>;

    /// `ListPackages`, the next page of at most 100.
    async fn list_packages(&self, from: Option<PageToken>) -> Result<Page<ListedPackage>>;

    /// `ListPackageVersions`, the next page of at most 100.
    async fn list_package_versions(
        &self,
        name: &PackageName,
        from: Option<PageToken>,
    ) -> Result<Page<ListedVersion>>;

    /// `GetPackageVersion`.
    async fn get_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
    ) -> Result<PackageVersion>;

    /// `ListSbomValidationResults`, the next page of at most 100.
    async fn list_sbom_results(
        &self,
        name: &PackageName,
        version: &VersionName,
        from: Option<PageToken>,
    ) -> Result<Page<SbomResult>>;

    /// `GetPackageConfiguration`.
    async fn package_configuration(&self) -> Result<PackageConfiguration>;
}

/// Changes the catalog. A name that is taken is a
/// [`Conflict`](crate::fault::Fault::Conflict) here, as AWS says it.
#[async_trait]
pub trait PackageWrites: Send + Sync {
    /// `CreatePackage`, with its tags. Without tags none are sent.
    async fn create_package(
        &self,
        name: &PackageName,
        description: Option<&str>,
        tags: &Tags,
    ) -> Result<()>;

    /// `CreatePackageVersion`, a draft, with its tags. Without tags none are sent.
    async fn create_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
        content: &VersionContent,
        tags: &Tags,
    ) -> Result<()>;

    /// `UpdatePackageVersion`: new content for a draft.
    async fn update_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
        content: &VersionContent,
    ) -> Result<()>;

    /// `UpdatePackageVersion` with action `PUBLISH`.
    async fn publish_package_version(
        &self,
        name: &PackageName,
        version: &VersionName,
    ) -> Result<()>;

    /// `UpdatePackage` with `unsetDefaultVersion`: a default version cannot be deleted.
    async fn unset_default_version(&self, name: &PackageName) -> Result<()>;

    /// `DeletePackageVersion`, whatever its status. The default version is
    /// [`Invalid`](crate::fault::Fault::Invalid); one that is not there is deleted with success.
    async fn delete_package_version(&self, name: &PackageName, version: &VersionName)
    -> Result<()>;

    /// `DeletePackage`. With versions it is [`Invalid`](crate::fault::Fault::Invalid); one that is
    /// not there is deleted with success.
    async fn delete_package(&self, name: &PackageName) -> Result<()>;

    /// `AssociateSbomWithPackageVersion`, in the place of the one it has. AWS looks into it
    /// afterwards; the bucket must be in its Region and have versioning.
    async fn associate_sbom(
        &self,
        name: &PackageName,
        version: &VersionName,
        sbom: &ArtifactLocation,
    ) -> Result<()>;

    /// `UpdatePackageConfiguration`. The caller needs `iam:PassRole` on the role.
    async fn update_package_configuration(&self, wanted: &PackageConfiguration) -> Result<()>;
}
