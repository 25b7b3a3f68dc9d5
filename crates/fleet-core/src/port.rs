//! The ports: what a fleet needs of AWS, split by resource into what reads and what writes.
//!
//! A plan is given [`Reads`] only and therefore cannot change anything. Pacing and retries
//! happen below these traits; an error that comes out of them is final.

use std::sync::Arc;

use crate::fault::CloudError;

pub mod buckets;
pub mod certificates;
pub mod command_executions;
pub mod commands;
pub mod device_jobs;
pub mod download;
pub mod endpoint;
pub mod groups;
pub mod identity;
pub mod indexing;
pub mod job_executions;
pub mod jobs;
pub mod messages;
pub mod mqtt;
pub mod packages;
pub mod page;
pub mod permissions;
pub mod policies;
pub mod roles;
pub mod shadows;
pub mod tags;
pub mod thing_types;
pub mod things;

pub use page::{Page, PageToken};

/// What every call of a port returns.
pub type Result<T, E = CloudError> = std::result::Result<T, E>;

macro_rules! bundle {
    ($(#[$doc:meta])* $bundle:ident { $($(#[$field_doc:meta])* $field:ident: $port:path,)* }) => {
        $(#[$doc])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $bundle {
            $($(#[$field_doc])* pub $field: Arc<dyn $port>,)*
        }

        impl std::fmt::Debug for $bundle {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($bundle)).finish_non_exhaustive()
            }
        }
    };
}

bundle!(
    /// Everything that only reads.
    Reads {
        /// Who calls.
        identity: identity::IdentityReads,
        /// Where devices and their data are reached.
        endpoint: endpoint::EndpointReads,
        /// Things.
        things: things::ThingReads,
        /// Thing types.
        thing_types: thing_types::ThingTypeReads,
        /// Thing groups.
        groups: groups::GroupReads,
        /// Jobs.
        jobs: jobs::JobReads,
        /// Executions of jobs.
        job_executions: job_executions::JobExecutionReads,
        /// Jobs as devices see them.
        device_jobs: device_jobs::DeviceJobReads,
        /// Tags of IoT resources.
        tags: tags::TagReads,
        /// Fleet indexing.
        indexing: indexing::IndexingReads,
        /// The package catalog.
        packages: packages::PackageReads,
        /// Device certificates.
        certificates: certificates::CertificateReads,
        /// IoT policies.
        policies: policies::PolicyReads,
        /// Device shadows.
        shadows: shadows::ShadowReads,
        /// Commands.
        commands: commands::CommandReads,
        /// Executions of commands.
        command_executions: command_executions::CommandExecutionReads,
        /// S3 buckets and objects.
        buckets: buckets::BucketReads,
        /// IAM roles.
        roles: roles::RoleReads,
        /// What IAM allows.
        permissions: permissions::PermissionReads,
        /// Files behind presigned URLs.
        downloads: download::Downloads,
    }
);

bundle!(
    /// Everything that changes something.
    Writes {
        /// Things.
        things: things::ThingWrites,
        /// Thing types.
        thing_types: thing_types::ThingTypeWrites,
        /// Thing groups.
        groups: groups::GroupWrites,
        /// Jobs.
        jobs: jobs::JobWrites,
        /// Jobs as devices report on them.
        device_jobs: device_jobs::DeviceJobWrites,
        /// Tags of IoT resources.
        tags: tags::TagWrites,
        /// Fleet indexing.
        indexing: indexing::IndexingWrites,
        /// The package catalog.
        packages: packages::PackageWrites,
        /// Device certificates.
        certificates: certificates::CertificateWrites,
        /// IoT policies.
        policies: policies::PolicyWrites,
        /// Device shadows.
        shadows: shadows::ShadowWrites,
        /// Commands.
        commands: commands::CommandWrites,
        /// Executions of commands.
        command_executions: command_executions::CommandExecutionWrites,
        /// MQTT messages.
        messages: messages::MessageWrites,
        /// S3 buckets and objects.
        buckets: buckets::BucketWrites,
        /// IAM roles.
        roles: roles::RoleWrites,
    }
);

/// The whole of AWS that a fleet needs.
#[derive(Debug, Clone)]
pub struct Cloud {
    /// What reads.
    pub reads: Reads,
    /// What writes.
    pub writes: Writes,
}

impl Cloud {
    /// A cloud of which one value implements every port.
    pub fn of<T>(all: &Arc<T>) -> Self
    where
        T: identity::IdentityReads
            + endpoint::EndpointReads
            + things::ThingReads
            + things::ThingWrites
            + thing_types::ThingTypeReads
            + thing_types::ThingTypeWrites
            + groups::GroupReads
            + groups::GroupWrites
            + jobs::JobReads
            + jobs::JobWrites
            + job_executions::JobExecutionReads
            + device_jobs::DeviceJobReads
            + device_jobs::DeviceJobWrites
            + tags::TagReads
            + tags::TagWrites
            + indexing::IndexingReads
            + indexing::IndexingWrites
            + packages::PackageReads
            + packages::PackageWrites
            + certificates::CertificateReads
            + certificates::CertificateWrites
            + policies::PolicyReads
            + policies::PolicyWrites
            + shadows::ShadowReads
            + shadows::ShadowWrites
            + commands::CommandReads
            + commands::CommandWrites
            + command_executions::CommandExecutionReads
            + command_executions::CommandExecutionWrites
            + messages::MessageWrites
            + buckets::BucketReads
            + buckets::BucketWrites
            + roles::RoleReads
            + permissions::PermissionReads
            + roles::RoleWrites
            + download::Downloads
            + 'static,
    {
        Self {
            reads: Reads {
                identity: all.clone(),
                endpoint: all.clone(),
                things: all.clone(),
                thing_types: all.clone(),
                groups: all.clone(),
                jobs: all.clone(),
                job_executions: all.clone(),
                device_jobs: all.clone(),
                tags: all.clone(),
                indexing: all.clone(),
                packages: all.clone(),
                certificates: all.clone(),
                policies: all.clone(),
                shadows: all.clone(),
                commands: all.clone(),
                command_executions: all.clone(),
                buckets: all.clone(),
                roles: all.clone(),
                permissions: all.clone(),
                downloads: all.clone(),
            },
            writes: Writes {
                things: all.clone(),
                thing_types: all.clone(),
                groups: all.clone(),
                jobs: all.clone(),
                device_jobs: all.clone(),
                tags: all.clone(),
                indexing: all.clone(),
                packages: all.clone(),
                certificates: all.clone(),
                policies: all.clone(),
                shadows: all.clone(),
                commands: all.clone(),
                command_executions: all.clone(),
                messages: all.clone(),
                buckets: all.clone(),
                roles: all.clone(),
            },
        }
    }
}
