//! AWS IoT, control plane: one file for each resource.

pub(crate) mod arn;
pub(crate) mod billing_groups;
pub(crate) mod certificates;
pub(crate) mod client_tokens;
mod creation_order;
pub(crate) mod effective_policies;
pub(crate) mod endpoint;
pub(crate) mod events;
pub(crate) mod groups;
pub(crate) mod indexing;
pub(crate) mod job_executions;
pub(crate) mod jobs;
pub(crate) mod logging;
pub(crate) mod package_configuration;
pub(crate) mod package_versions;
pub(crate) mod packages;
pub(crate) mod policies;
pub(crate) mod policy_targets;
pub(crate) mod policy_versions;
pub(crate) mod principal_policies;
pub(crate) mod principals;
pub(crate) mod principals_list;
pub(crate) mod sboms;
pub(crate) mod tags;
pub(crate) mod thing_types;
pub(crate) mod things;
pub(crate) mod things_list;
