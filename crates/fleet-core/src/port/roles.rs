//! Port: IAM roles. IAM is global to the account and eventually consistent.

use async_trait::async_trait;
use serde_json::Value;

use super::Result;
use crate::account::Arn;
use crate::name::{RoleName, RolePolicyName};
use crate::tag::Tags;

/// A role, as AWS describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// Its name.
    pub name: RoleName,
    /// Its ARN.
    pub arn: Arn,
    /// Who may assume it: the trust policy, decoded.
    pub trust: Value,
    /// Its tags.
    pub tags: Tags,
}

/// A role to make.
#[derive(Debug, Clone, PartialEq)]
pub struct NewRole {
    /// Its name.
    pub name: RoleName,
    /// Up to 1000 characters.
    pub description: String,
    /// Who may assume it.
    pub trust: Value,
    /// How long a session may last, 3600–43200 seconds.
    pub max_session_seconds: u32,
}

/// Reads roles.
#[async_trait]
pub trait RoleReads: Send + Sync {
    /// `GetRole`, with its tags.
    async fn get_role(&self, name: &RoleName) -> Result<Role>;

    /// `GetRolePolicy`: an inline policy's document, decoded.
    async fn get_role_policy(&self, role: &RoleName, policy: &RolePolicyName) -> Result<Value>;
}

/// Changes roles.
#[async_trait]
pub trait RoleWrites: Send + Sync {
    /// `CreateRole`, with its tags. Without tags none are sent.
    async fn create_role(&self, role: &NewRole, tags: &Tags) -> Result<()>;

    /// `UpdateAssumeRolePolicy`.
    async fn update_trust(&self, role: &RoleName, trust: &Value) -> Result<()>;

    /// `PutRolePolicy`: an inline policy, made or replaced.
    async fn put_role_policy(
        &self,
        role: &RoleName,
        policy: &RolePolicyName,
        document: &Value,
    ) -> Result<()>;

    /// `TagRole`. Tags with other keys stay.
    async fn tag_role(&self, role: &RoleName, tags: &Tags) -> Result<()>;
}
