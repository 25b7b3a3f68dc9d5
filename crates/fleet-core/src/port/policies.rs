//! Port: IoT policies, which say what a device may do.

use async_trait::async_trait;
use jiff::Timestamp;
use serde_json::Value;

use super::{Page, PageToken, Result};
use crate::account::Arn;
use crate::name::PolicyName;
use crate::tag::Tags;

/// A policy, as AWS lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPolicy {
    /// Its name.
    pub name: PolicyName,
    /// Its ARN.
    pub arn: Arn,
}

/// A policy, with the version that applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its name.
    pub name: PolicyName,
    /// Its ARN.
    pub arn: Arn,
    /// What it allows, in the version that applies.
    pub document: Value,
    /// The id of that version.
    pub default_version: String,
    /// When it was made.
    pub created: Option<Timestamp>,
}

/// A version of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyVersion {
    /// Its id: a number.
    pub id: String,
    /// Whether it is the one that applies.
    pub is_default: bool,
}

/// Reads policies.
#[async_trait]
pub trait PolicyReads: Send + Sync {
    /// `GetPolicy`.
    async fn get_policy(&self, name: &PolicyName) -> Result<Policy>;

    /// `ListPolicies`, the next page of at most 250.
    async fn list_policies(&self, from: Option<PageToken>) -> Result<Page<ListedPolicy>>;

    /// `ListPolicyVersions`, all of them: at most five.
    async fn list_policy_versions(&self, name: &PolicyName) -> Result<Vec<PolicyVersion>>;

    /// `ListTargetsForPolicy`, the next page of at most 250: certificates, thing groups, and what is no
    /// ARN, Cognito identities.
    async fn list_targets_for_policy(
        &self,
        name: &PolicyName,
        from: Option<PageToken>,
    ) -> Result<Page<Arn>>;
}

/// Changes policies. They are attached and detached by
/// [`CertificateWrites`](super::certificates::CertificateWrites).
#[async_trait]
pub trait PolicyWrites: Send + Sync {
    /// `CreatePolicy`, with its tags. At most 2,048 characters, white space apart. A name that is there
    /// is [`AlreadyExists`](crate::fault::Fault::AlreadyExists).
    async fn create_policy(&self, name: &PolicyName, document: &Value, tags: &Tags) -> Result<Arn>;

    /// `DeletePolicyVersion`. The version that applies cannot be deleted:
    /// [`Conflict`](crate::fault::Fault::Conflict) or [`Invalid`](crate::fault::Fault::Invalid).
    async fn delete_policy_version(&self, name: &PolicyName, version: &str) -> Result<()>;

    /// `DeletePolicy`. While it is attached, up to five minutes after it was detached, and while it has
    /// other versions than the one that applies, it is [`Conflict`](crate::fault::Fault::Conflict).
    async fn delete_policy(&self, name: &PolicyName) -> Result<()>;
}
