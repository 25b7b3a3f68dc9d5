//! The kinds of resources that a fleet is made of.

use serde::{Deserialize, Serialize};

/// A kind of resource, as events, plans and summaries name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ResourceKind {
    /// The fleet indexing configuration.
    Indexing,
    /// A thing type.
    ThingType,
    /// An S3 bucket.
    Bucket,
    /// A firmware file in the bucket.
    Firmware,
    /// A software package.
    Package,
    /// A version of a package, named `package@version`.
    PackageVersion,
    /// An IAM role.
    Role,
    /// The package configuration.
    PackageConfiguration,
    /// A static thing group.
    ThingGroup,
    /// A dynamic thing group.
    DynamicGroup,
    /// A job.
    Job,
    /// A command.
    Command,
    /// A thing.
    Thing,
    /// A thing's place in its group.
    Membership,
    /// A thing's classic shadow.
    Shadow,
    /// A thing's `$package` shadow.
    PackageShadow,
    /// Another named shadow of a thing, named `thing/shadow`.
    NamedShadow,
    /// A device certificate.
    Certificate,
    /// A certificate's attachment to things, named like the certificate.
    Attachment,
    /// An IoT policy, which says what devices may do.
    IotPolicy,
}
