//! Port: IAM roles. IAM is global to the account and eventually consistent.

use async_trait::async_trait;
use serde_json::Value;

use super::{Page, PageToken, Result};
use crate::account::Arn;
use crate::name::{RoleName, RolePolicyName};
use crate::tag::Tags;

/// A role, as AWS describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// Its name.
    pub name: RoleName,
    /// Its id, which no other role ever has.
    pub id: String,
    /// Its ARN.
    pub arn: Arn,
    /// Who may assume it: the trust policy, decoded.
    pub trust: Value,
    /// Its tags.
    pub tags: Tags,
}

/// A role, as IAM lists it, without its tags.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedRole {
    /// Its name.
    pub name: RoleName,
    /// Its id, which no other role ever has.
    pub id: String,
    /// Its path: `/` unless somebody gave another; `/aws-service-role/…` for AWS's own.
    pub path: String,
    /// Who may assume it: the trust policy, decoded; null where it cannot be read.
    pub trust: Value,
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

    /// `ListRoles`, the next page of at most 1000.
    async fn list_roles(&self, from: Option<PageToken>) -> Result<Page<ListedRole>>;

    /// `ListRolePolicies`: the names of the inline policies, all pages.
    async fn list_role_policies(&self, role: &RoleName) -> Result<Vec<RolePolicyName>>;

    /// `ListAttachedRolePolicies`: the ARNs of the attached managed policies, all pages.
    async fn list_attached_role_policies(&self, role: &RoleName) -> Result<Vec<Arn>>;

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

    /// `DeleteRolePolicy`: an inline policy.
    async fn delete_role_policy(&self, role: &RoleName, policy: &RolePolicyName) -> Result<()>;

    /// `DetachRolePolicy`: a managed policy, which itself stays.
    async fn detach_role_policy(&self, role: &RoleName, policy: &Arn) -> Result<()>;

    /// `DeleteRole`. With a policy or an instance profile left it is
    /// [`Conflict`](crate::fault::Fault::Conflict).
    async fn delete_role(&self, role: &RoleName) -> Result<()>;
}
