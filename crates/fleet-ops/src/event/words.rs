//! The words that events are made of: parts of the work, what is put right, what is left alone, waits.

use serde::{Deserialize, Serialize};

/// A part of a workflow that a user follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Phase {
    /// Reading what is there.
    Survey,
    /// Fleet indexing.
    Indexing,
    /// Thing types.
    ThingTypes,
    /// The bucket.
    Storage,
    /// Firmware files.
    Firmware,
    /// Packages and their versions.
    Packages,
    /// IAM roles.
    Roles,
    /// The package configuration.
    PackageConfiguration,
    /// Groups.
    Groups,
    /// Things, their groups and shadows.
    Devices,
    /// Device certificates.
    Certificates,
    /// Certificates that others use too, which are detached from things of ours.
    Attachments,
    /// IoT policies.
    IotPolicies,
    /// Dynamic groups.
    DynamicGroups,
    /// Jobs.
    Jobs,
    /// Commands.
    Commands,
    /// Starting a command on devices.
    CommandStarts,
    /// Waiting for what devices answer.
    CommandAnswers,
    /// Package versions.
    PackageVersions,
    /// Looking once more at what is left.
    Proof,
    /// Sending a file; its items are bytes.
    Upload,
    /// Setting back what devices report.
    Revert,
    /// Executions of a job.
    JobExecutions,
    /// Acting as the devices of jobs.
    Simulation,
}

/// What is put right on a resource that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Repair {
    /// The workshop's tags are added.
    Tags,
    /// What a fleet needs is added to the configuration.
    Merge,
    /// The deprecation is taken back.
    Undeprecate,
    /// Versioning is turned on.
    Versioning,
    /// The draft gets its attributes and its artifact.
    Content,
    /// The draft is published.
    Publish,
    /// The trust policy is set.
    Trust,
    /// The inline policy is set.
    Policy,
    /// It is turned on, with our role.
    Enable,
}

/// Why a resource that is there is left alone although it is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Conflict {
    /// Its workshop tag has another value: it is somebody else's.
    SomebodyElses,
    /// The bucket lies in another Region.
    OtherRegion,
    /// A dynamic group has the name of a static one.
    DynamicGroup,
    /// The version is published with another artifact, or none; AWS does not let that change.
    OtherArtifact,
    /// The package configuration uses another role.
    OtherRole,
}

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Wait {
    /// A new role until AWS IoT can assume it.
    RoleAssumable,
    /// A deprecated thing type until it can be deleted.
    ThingTypeDeletable,
    /// A job until AWS shows it as canceled.
    JobCanceled,
    /// A job until it is gone.
    JobDeleted,
    /// Other jobs until one of the ten that can be in deletion is gone.
    JobDeletions,
    /// A job until more of its devices are notified.
    Rollout,
}
