//! IAM roles.

use async_trait::async_trait;
use aws_sdk_iam::types::Tag;
use fleet_core::account::Arn;
use fleet_core::name::{RoleName, RolePolicyName};
use fleet_core::operation::Operation;
use fleet_core::port::roles::{ListedRole, NewRole, Role, RoleReads, RoleWrites};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::aws::{Aws, parsed, required, unreadable};

/// Roles or policies on a page: the most IAM allows.
const PAGE: i32 = 1000;

#[async_trait]
impl RoleReads for Aws {
    async fn get_role(&self, name: &RoleName) -> Result<Role> {
        let operation = Operation::GetRole;
        let request = self.iam.get_role().role_name(name.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let role = required(operation, "Role", answer.role)?;
        let trust = required(
            operation,
            "AssumeRolePolicyDocument",
            role.assume_role_policy_document,
        )?;
        let tags = role.tags.unwrap_or_default().into_iter();
        Ok(Role {
            name: name.clone(),
            id: role.role_id,
            arn: Arn::from_aws(role.arn),
            trust: decoded(operation, &trust)?,
            tags: Tags::from_aws(tags.map(|tag| (tag.key, tag.value))),
        })
    }

    async fn list_roles(&self, from: Option<PageToken>) -> Result<Page<ListedRole>> {
        let operation = Operation::ListRoles;
        let request = self
            .iam
            .list_roles()
            .max_items(PAGE)
            .set_marker(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let roles = answer.roles.into_iter().map(|role| {
            let trust = role.assume_role_policy_document;
            let trust = trust.and_then(|trust| decoded(operation, &trust).ok());
            Ok(ListedRole {
                name: parsed(operation, &role.role_name)?,
                id: role.role_id,
                path: role.path,
                trust: trust.unwrap_or_default(),
            })
        });
        Ok(Page {
            items: roles.collect::<Result<_>>()?,
            next: next(operation, answer.is_truncated, answer.marker)?.map(PageToken),
        })
    }

    async fn list_role_policies(&self, role: &RoleName) -> Result<Vec<RolePolicyName>> {
        let operation = Operation::ListRolePolicies;
        let mut policies = Vec::new();
        let mut marker = None;
        loop {
            let request = self
                .iam
                .list_role_policies()
                .role_name(role.as_str())
                .max_items(PAGE)
                .set_marker(marker);
            let answer = self
                .funnel
                .call(operation, || Box::pin(request.send()))
                .await?;
            for name in answer.policy_names {
                policies.push(parsed(operation, &name)?);
            }
            marker = next(operation, answer.is_truncated, answer.marker)?;
            if marker.is_none() {
                return Ok(policies);
            }
        }
    }

    async fn list_attached_role_policies(&self, role: &RoleName) -> Result<Vec<Arn>> {
        let operation = Operation::ListAttachedRolePolicies;
        let mut policies = Vec::new();
        let mut marker = None;
        loop {
            let request = self
                .iam
                .list_attached_role_policies()
                .role_name(role.as_str())
                .max_items(PAGE)
                .set_marker(marker);
            let answer = self
                .funnel
                .call(operation, || Box::pin(request.send()))
                .await?;
            for policy in answer.attached_policies.unwrap_or_default() {
                let arn = required(operation, "PolicyArn", policy.policy_arn)?;
                policies.push(Arn::from_aws(arn));
            }
            marker = next(operation, answer.is_truncated, answer.marker)?;
            if marker.is_none() {
                return Ok(policies);
            }
        }
    }

    async fn get_role_policy(&self, role: &RoleName, policy: &RolePolicyName) -> Result<Value> {
        let operation = Operation::GetRolePolicy;
        let request = self
            .iam
            .get_role_policy()
            .role_name(role.as_str())
            .policy_name(policy.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        decoded(operation, &answer.policy_document)
    }
}

#[async_trait]
impl RoleWrites for Aws {
    async fn create_role(&self, role: &NewRole, tags: &Tags) -> Result<()> {
        let request = self
            .iam
            .create_role()
            .role_name(role.name.as_str())
            .set_description((!role.description.is_empty()).then(|| role.description.clone()))
            .assume_role_policy_document(role.trust.to_string())
            .set_max_session_duration(i32::try_from(role.max_session_seconds).ok())
            .set_tags(tag_list(tags));
        self.funnel
            .call(Operation::CreateRole, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn update_trust(&self, role: &RoleName, trust: &Value) -> Result<()> {
        let request = self
            .iam
            .update_assume_role_policy()
            .role_name(role.as_str())
            .policy_document(trust.to_string());
        self.funnel
            .call(Operation::UpdateAssumeRolePolicy, || {
                Box::pin(request.send())
            })
            .await?;
        Ok(())
    }

    async fn put_role_policy(
        &self,
        role: &RoleName,
        policy: &RolePolicyName,
        document: &Value,
    ) -> Result<()> {
        let request = self
            .iam
            .put_role_policy()
            .role_name(role.as_str())
            .policy_name(policy.as_str())
            .policy_document(document.to_string());
        self.funnel
            .call(Operation::PutRolePolicy, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn tag_role(&self, role: &RoleName, tags: &Tags) -> Result<()> {
        let request = self
            .iam
            .tag_role()
            .role_name(role.as_str())
            .set_tags(tag_list(tags));
        self.funnel
            .call(Operation::TagRole, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_role_policy(&self, role: &RoleName, policy: &RolePolicyName) -> Result<()> {
        let request = self
            .iam
            .delete_role_policy()
            .role_name(role.as_str())
            .policy_name(policy.as_str());
        self.funnel
            .call(Operation::DeleteRolePolicy, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn detach_role_policy(&self, role: &RoleName, policy: &Arn) -> Result<()> {
        let request = self
            .iam
            .detach_role_policy()
            .role_name(role.as_str())
            .policy_arn(policy.as_str());
        self.funnel
            .call(Operation::DetachRolePolicy, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_role(&self, role: &RoleName) -> Result<()> {
        let request = self.iam.delete_role().role_name(role.as_str());
        self.funnel
            .call(Operation::DeleteRole, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}

/// Where a listing goes on.
pub(super) fn next(
    operation: Operation,
    truncated: bool,
    marker: Option<String>,
) -> Result<Option<String>> {
    truncated
        .then(|| required(operation, "Marker", marker))
        .transpose()
}

/// The builder only fails without a key or a value.
fn tag_list(tags: &Tags) -> Option<Vec<Tag>> {
    let list = tags
        .iter()
        .filter_map(|(key, value)| Tag::builder().key(key).value(value).build().ok());
    (!tags.is_empty()).then(|| list.collect())
}

/// A policy document as IAM returns it: percent-encoded JSON.
fn decoded(operation: Operation, document: &str) -> Result<Value> {
    let text = percent_decode_str(document).decode_utf8_lossy();
    serde_json::from_str(&text)
        .map_err(|error| unreadable(operation, format!("the policy is not JSON: {error}")))
}
